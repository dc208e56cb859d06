/** Features of a segment that survive translation: numbers, dates, countries, names and cognates in a common skeleton, links, marks. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Segment, Token, TokenKind, WordForms } from '../model/segmented-text.js';
import { consonantClasses } from '../text/consonant-classes.js';
import { asciiDigits } from '../text/digits.js';
import { latinSkeleton } from '../text/latin-skeleton.js';
import { NumberTable } from '../text/number-table.js';
import { shortCopy } from '../text/short-lists.js';
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
  /** What numbers features, the same for both texts: no token is what a feature is called. */
  readonly forms: WordForms;
}

/** Features of the words met so far, by the number of their text; most words come again, in the next text too. */
interface KnownWords {
  readonly forms: WordForms;
  readonly features: TokenFeatures[];
  /** By number of the text: place among the features, from 1. */
  readonly places: NumberTable;
}

/** Features of one token of that text, where it is of that kind. */
interface TokenFeatures {
  readonly kind: TokenKind;
  readonly firm: readonly number[];
  readonly soft: readonly number[];
}

/** By the forms that number features, then by language. */
const knownOfForms = new WeakMap<WordForms, Map<string, KnownWords>>();

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

/** By whether names are compared by their sound, 0 or 1. */
const featuresOfTexts = new WeakMap<readonly Segment[], (readonly AnchorFeatures[])[]>();

/** Features of each segment of a text, in order, found once. */
export function anchorFeatures(segments: readonly Segment[], settings: AnchorSettings): readonly AnchorFeatures[] {
  const made = featuresOfTexts.get(segments) ?? [];
  featuresOfTexts.set(segments, made);
  return (made[Number(settings.bySound)] ??= readFeatures(segments, settings));
}

function readFeatures(segments: readonly Segment[], settings: AnchorSettings): AnchorFeatures[] {
  const known = knownWords(settings);
  return segments.map((segment) => featuresOf(segment, settings, known));
}

function knownWords({ language, bySound, forms }: AnchorSettings): KnownWords {
  const languages = knownOfForms.get(forms) ?? new Map<string, KnownWords>();
  knownOfForms.set(forms, languages);
  const key = `${language} ${bySound}`;
  const known = languages.get(key) ?? { forms, features: [], places: new NumberTable() };
  languages.set(key, known);
  return known;
}

function featuresOf(segment: Segment, settings: AnchorSettings, known: KnownWords): AnchorFeatures {
  const firm: number[] = [];
  const soft: number[] = [];
  visit++;
  for (const token of segment.tokens) {
    const met = known.features[known.places.get(token.written) - 1];
    const features = met?.kind === token.kind ? met : remember(token, settings, known);
    addOnce(features.firm, firm, firmVisits);
    addOnce(features.soft, soft, softVisits);
  }
  if (!settings.pack.spaced) {
    const names = signNames(segment, settings);
    addOnce(
      names.firm.map((name) => known.forms.numberOf(name)),
      firm,
      firmVisits,
    );
    addOnce(
      names.soft.map((name) => known.forms.numberOf(name)),
      soft,
      softVisits,
    );
  }
  return { firm: shortCopy(firm), soft: shortCopy(soft) };
}

/** Segments read so far, and by feature the last of them that had it. */
let visit = 0;
const [firmVisits, softVisits] = [new NumberTable(), new NumberTable()];

function addOnce(features: readonly number[], to: number[], visits: NumberTable): void {
  for (let index = 0; index < features.length; index++) {
    const feature = features[index] ?? 0;
    if (visits.get(feature) === visit) continue;
    visits.set(feature, visit);
    to.push(feature);
  }
}

function remember(token: Token, settings: AnchorSettings, known: KnownWords): TokenFeatures {
  const { firm, soft } = namesOf(token, settings);
  const numberOf = (name: string): number => known.forms.numberOf(name);
  const features = { kind: token.kind, firm: firm.map(numberOf), soft: soft.map(numberOf) };
  known.places.set(token.written, known.features.push(features));
  return features;
}

/** What the features of a segment or token are called. */
interface FeatureNames {
  readonly firm: readonly string[];
  readonly soft: readonly string[];
}

const NOTHING: FeatureNames = { firm: [], soft: [] };

function namesOf(token: Token, settings: AnchorSettings): FeatureNames {
  const { pack, language } = settings;
  const word = anchorWords(pack, language).get(token.normal);
  if (word) return word.firm ? { firm: [word.anchor], soft: [] } : { firm: [], soft: [word.anchor] };
  if (token.kind === 'word') {
    const region = pack.spaced ? regionOfWord(token.normal, pack, language) : undefined;
    return { firm: region === undefined ? [] : [`${REGION}${region}`], soft: soundsOf(token, settings) };
  }
  return token.kind === 'number' && !pack.spaced ? NOTHING : { firm: markNames(token), soft: [] };
}

/** Texts without spaces are read sign by sign, for a name or a number may be cut anywhere. */
function signNames({ text }: Segment, { pack, language }: AnchorSettings): FeatureNames {
  const regions = regionsInSigns(text, pack, language).map((region) => `${REGION}${region}`);
  const names = chineseNames(text).filter((name) => name.length >= NAME_CONSONANTS);
  return { firm: [...regions, ...signNumbers(text)], soft: names.map(nameFeature) };
}

function markNames({ kind, text, normal }: Token): readonly string[] {
  if (kind === 'number') return [`#${significantDigits(asciiDigits(text))}`];
  if (kind === 'link' || kind === 'placeholder') return [normal];
  const mark = MARKS[text] ?? text;
  return PLAIN_MARKS.has(mark) ? [mark] : [];
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
