/** Features of a segment that survive translation: numbers, dates, countries, names and cognates in a common skeleton, links, marks. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Segment, Token } from '../model/segmented-text.js';
import { consonantClasses } from '../text/consonant-classes.js';
import { asciiDigits } from '../text/digits.js';
import { latinSkeleton } from '../text/latin-skeleton.js';
import { myriadValue, usualSigns } from '../text/myriad-value.js';
import { anchorWords, significantDigits } from './anchor-words.js';
import { regionOfWord, regionsInSigns } from './anchor-regions.js';
import { chineseNames } from './chinese-names.js';
import type { Features } from './shared-features.js';

export interface AnchorFeatures {
  /** What a translation cannot well do without: numbers, dates, countries, links, question marks and quotations. */
  readonly firm: Features;
  /** What it often keeps: cognates, names by sound, the class of a word. */
  readonly soft: Features;
}

/** A text whose segments get features. */
export interface AnchorSettings {
  readonly pack: LanguagePack;
  readonly language: string;
  /** Whether the two texts are in different scripts, so that names must be compared by their sound. */
  readonly bySound: boolean;
}

/** Features of the words met so far; most words come again, in the next text too. */
type KnownWords = Map<string, AnchorFeatures>;

/** Kept of one language. */
const MOST_WORDS = 3000;
const knownOfLanguages = new Map<string, KnownWords>();

/** Beginnings of this length tell cognates apart well enough. */
const COGNATE_LENGTH = 4;
/** Consonants that tell names apart, and those that tell any words apart. */
const NAME_CONSONANTS = 3;
const WORD_CONSONANTS = 4;
/** A word of fewer letters has no sound of its own in a script without vowels. */
const SHORTEST_SOUND = 3;

const MARKS: Readonly<Record<string, string>> = {
  '？': '?',
  '؟': '?',
  '！': '!',
  '％': '%',
  '٪': '%',
  '（': '(',
  '：': ':',
  '“': '"',
  '„': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '『': '"',
};
const PLAIN_MARKS = new Set('?!%(:"');
const REGION = 'region ';
const SIGN_NUMBER = /[\d０-９〇零一二三四五六七八九十百千][\d０-９,，.．〇零一二三四五六七八九十百千万萬亿億兆]*月?/gu;
const TELLS_NOTHING = /^#(?:0|1|NaN)$/;

/** Features of each segment of a text, in order. */
export function anchorFeatures(segments: readonly Segment[], settings: AnchorSettings): AnchorFeatures[] {
  const known = knownWords(settings);
  return segments.map((segment) => featuresOf(segment, settings, known));
}

function knownWords({ language, bySound }: AnchorSettings): KnownWords {
  const key = `${language} ${bySound}`;
  const known = knownOfLanguages.get(key) ?? new Map<string, AnchorFeatures>();
  knownOfLanguages.set(key, known);
  return known;
}

function featuresOf(segment: Segment, settings: AnchorSettings, known: KnownWords): AnchorFeatures {
  const { pack, language } = settings;
  const words = anchorWords(pack, language);
  const firm = new Set<string>();
  const soft = new Set<string>();
  for (const token of segment.tokens) {
    const word = words.get(token.normal);
    if (word) (word.firm ? firm : soft).add(word.anchor);
    else if (token.kind === 'word') addWord(token, settings, { known, firm, soft });
    else if (token.kind !== 'number' || pack.spaced) addMark(token, firm);
  }
  if (!pack.spaced) addSigns(segment, settings, { known, firm, soft });
  return { firm: [...firm], soft: [...soft] };
}

interface Found {
  readonly known: KnownWords;
  readonly firm: Set<string>;
  readonly soft: Set<string>;
}

function addWord(token: Token, settings: AnchorSettings, { known, firm, soft }: Found): void {
  const features = known.get(token.text) ?? remember(token.text, wordFeatures(token, settings), known);
  for (const feature of features.firm) firm.add(feature);
  for (const feature of features.soft) soft.add(feature);
}

function remember(word: string, features: AnchorFeatures, known: KnownWords): AnchorFeatures {
  if (known.size >= MOST_WORDS) known.clear();
  known.set(word, features);
  return features;
}

function wordFeatures(token: Token, settings: AnchorSettings): AnchorFeatures {
  const { pack, language } = settings;
  const region = pack.spaced ? regionOfWord(token.normal, pack, language) : undefined;
  return { firm: region === undefined ? [] : [`${REGION}${region}`], soft: soundsOf(token, settings) };
}

/** Texts without spaces are read sign by sign, for a name or a number may be cut anywhere. */
function addSigns({ text }: Segment, { pack, language }: AnchorSettings, { firm, soft }: Found): void {
  for (const region of regionsInSigns(text, pack, language)) firm.add(`${REGION}${region}`);
  for (const anchor of signNumbers(text)) firm.add(anchor);
  for (const name of chineseNames(text)) if (name.length >= NAME_CONSONANTS) soft.add(nameFeature(name));
}

function addMark({ kind, text, normal }: Token, firm: Set<string>): void {
  if (kind === 'number') firm.add(`#${significantDigits(asciiDigits(text))}`);
  else if (kind === 'link' || kind === 'placeholder') firm.add(normal);
  else {
    const mark = MARKS[text] ?? text;
    if (PLAIN_MARKS.has(mark)) firm.add(mark);
  }
}

/** Numbers of a text without spaces, with their large signs, and months. */
function signNumbers(text: string): string[] {
  const numbers = Array.from(text.matchAll(SIGN_NUMBER), ({ 0: found }) => {
    const plain = asciiDigits(usualSigns(found));
    if (plain.endsWith('月')) return `month ${myriadValue(plain.slice(0, -1))}`;
    return `#${significantDigits(String(myriadValue(plain)))}`;
  });
  return numbers.filter((anchor) => !TELLS_NOTHING.test(anchor));
}

function soundsOf(token: Token, { pack, bySound }: AnchorSettings): string[] {
  const features: string[] = [];
  if (pack.spaced || /^[A-Za-z]/.test(token.text)) {
    const skeleton = latinSkeleton(token.normal);
    if (skeleton.length >= COGNATE_LENGTH) features.push(skeleton.slice(0, COGNATE_LENGTH));
  }
  if (!bySound || token.normal.length < SHORTEST_SOUND) return features;
  const consonants = consonantClasses(token.normal);
  if (consonants.length >= WORD_CONSONANTS) features.push(`~${consonants.slice(0, WORD_CONSONANTS)}`);
  const mayBeName = !pack.cased || /^\p{Lu}/u.test(token.text);
  if (mayBeName && consonants.length >= NAME_CONSONANTS) features.push(nameFeature(consonants));
  return features;
}

function nameFeature(consonants: string): string {
  return `~${consonants.slice(0, NAME_CONSONANTS)}`;
}
