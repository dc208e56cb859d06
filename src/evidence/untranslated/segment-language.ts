/** Says when a segment is not in the language it should be in: script first, then function words, then two identifiers that agree. */
import { areNear } from '../../languages/near-languages.js';
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';
import { isReferenceLine } from '../words/reference-lines.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

export interface ForeignLanguage {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly evidence: readonly string[];
}

/** Fewer words than this may be a name or a title. */
const FEWEST_WORDS = 4;
/** Where more than this share of the words are function words of the expected language, it is in that language. */
const OWN_SHARE = 0.12;
/** Letters from which two identifiers that agree tell even near languages apart. */
const LONG_ENOUGH = 60;
const LONG_ENOUGH_UNSPACED = 16;
/** So many words that a language lacks show that a near one may be meant; both languages share most of the others. */
const FEWEST_NEAR_WORDS = 2;
const NEAR_SHARE = 0.2;
/** Sayings and set phrases are quoted in their own language, and are shorter. */
const LONGER_THAN_SAYING = 6;
/** So many, of such a share of all words, leave no doubt. */
const SURE_NEAR_WORDS = 3;
const SURE_NEAR_SHARE = 0.3;
/** With more capitalised words than this a segment is a list of names. */
const MOST_NAMES = 0.6;
/** The language that a segment is in although the hypothesis should be in another one; undefined where nothing is certain. */
export function foreignLanguageOf(segment: Segment, evidence: Evidence): ForeignLanguage | undefined {
  const expected = primarySubtag(evidence.text.language);
  if (expected === 'und') return undefined;
  const copied = copyOfSource(segment, evidence);
  if (copied) return copied;
  const near = nearLanguage(segment, evidence.pack);
  if (near?.isCertain === true) return isReferenceLine(segment) ? undefined : near;
  if (!near && !mayBeForeign(segment, evidence.pack)) return undefined;
  const language = evidence.identify(segment.text, expected, near?.language);
  if (language === undefined || sameLanguage(language, expected)) return undefined;
  // A work is cited in the language it was written in.
  if (isReferenceLine(segment)) return undefined;
  if (near?.language === language) return near;
  const support = functionWordSupport(segment, evidence, language);
  return support && { language, evidence: [`both language identifiers say ${languageName(language)}`, ...support] };
}

let englishNames: Intl.DisplayNames | undefined;

/** `Portuguese` for `pt`. English names, whatever the machine's locale. */
export function languageName(language: string): string {
  englishNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  return englishNames.of(language) ?? language;
}

const ENGLISH = 'en';
const nearWordsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, readonly string[]>>();

/** Languages by the words that tell them from the pack's own: near ones, and English. */
function nearWords(pack: LanguagePack): ReadonlyMap<string, readonly string[]> {
  const known = nearWordsOfPacks.get(pack);
  if (known) return known;
  const languages = new Map<string, readonly string[]>();
  const add = (language: string, words: Iterable<string>): void => {
    // Nearly all words speak for one language: they share the list of it.
    const only = [language];
    for (const word of words) {
      const others = languages.get(word);
      if (word !== '') languages.set(word, others ? [...others, language] : only);
    }
  };
  for (const [language = '', ...columns] of pack.tables['near-language-words'] ?? [])
    add(language, new Set(columns.flatMap((words) => words.split('|'))));
  // English is what most texts were translated from, and stands in them in paragraphs that were forgotten.
  if (pack.script === 'Latn' && pack.depth !== 'basic' && primarySubtag(pack.tag) !== ENGLISH)
    add(ENGLISH, packWords(pack, 'english-residue'));
  nearWordsOfPacks.set(pack, languages);
  return languages;
}

/** `isCertain` where so many words speak for it, and so few for the pack's own language, that no identifier is needed. */
interface NearLanguage extends ForeignLanguage {
  readonly isCertain: boolean;
}

/** The near language that several words of a sentence speak for; one may be a name or a quotation. */
function nearLanguage({ tokens }: Segment, pack: LanguagePack): NearLanguage | undefined {
  const languages = nearWords(pack);
  if (!hasWordOf(tokens, languages, pack)) return undefined;
  const found = new Map<string, Set<string>>();
  for (const { text, normal } of tokens)
    for (const language of languages.get(normal) ?? []) {
      // With capitals they are a title's: „Citizens for Responsibility and Ethics“.
      if (language !== ENGLISH || !startsUpper(text)) {
        found.set(language, (found.get(language) ?? new Set<string>()).add(normal));
      }
    }
  const [best, second] = [...found].sort(([, one], [, other]) => other.size - one.size);
  if (!best || best[1].size < FEWEST_NEAR_WORDS || isOwn(tokens, best[1].size, pack)) return undefined;
  const [language, words] = best;
  const named = [...words].map(quoted).join(', ');
  return {
    language,
    evidence: [`words of ${languageName(language)}: ${named}`],
    isCertain: isCertain(tokens, words.size, { pack, second: second?.[1].size ?? 0 }),
  };
}

interface Rivals {
  readonly pack: LanguagePack;
  /** Words that speak for the second near language. */
  readonly second: number;
}

function isCertain(tokens: readonly Token[], others: number, { pack, second }: Rivals): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return (
    words.length >= LONGER_THAN_SAYING &&
    others >= SURE_NEAR_WORDS &&
    others > second &&
    others >= SURE_NEAR_SHARE * words.length &&
    others > countOwn(words, pack)
  );
}

/** Whether as many words speak for the pack's own language, as in a sentence that quotes the other. */
function isOwn(tokens: readonly Token[], others: number, pack: LanguagePack): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return others < NEAR_SHARE * words.length && others * 3 < countOwn(words, pack);
}

function countOwn(words: readonly Token[], pack: LanguagePack): number {
  const known = packWords(pack, 'function-words');
  let count = 0;
  for (const { normal } of words) if (known.has(normal)) count++;
  return count;
}

function quoted(word: string): string {
  return `“${word}”`;
}

/** Cheap test that nearly all segments fail: few function words of the expected language, and not a run of names. */
function mayBeForeign(segment: Segment, pack: LanguagePack): boolean {
  const words = segment.tokens.filter(({ kind }) => kind === 'word');
  if (words.length < FEWEST_WORDS) return false;
  if (isNameList(words)) return false;
  const known = packWords(pack, 'function-words');
  if (known.size === 0) return segment.text.length >= 40;
  return countOwn(words, pack) <= OWN_SHARE * words.length;
}

/** A sentence that stands in the source to the letter, and is no list of names: no identifier is needed. */
function copyOfSource(segment: Segment, { text, source }: Evidence): ForeignLanguage | undefined {
  if (!source) return undefined;
  const words = segment.tokens.filter(({ kind }) => kind === 'word');
  if (words.length < FEWEST_WORDS || isNameList(words)) return undefined;
  const language = primarySubtag(source.text.language);
  if (language === primarySubtag(text.language) || !segmentTexts(source.text).has(segment.text)) return undefined;
  return { language, evidence: ['the source has the very same sentence'] };
}

function isNameList(words: readonly Token[]): boolean {
  let names = 0;
  for (const { text } of words) if (startsUpper(text)) names++;
  return names > MOST_NAMES * words.length;
}

const textsOf = new WeakMap<SegmentedText, ReadonlySet<string>>();

function segmentTexts(text: SegmentedText): ReadonlySet<string> {
  const known = textsOf.get(text) ?? new Set(text.segments.map((segment) => segment.text));
  textsOf.set(text, known);
  return known;
}

/** Function words that speak for the other language; undefined where they do not and the two languages are near. */
function functionWordSupport(
  segment: Segment,
  { text, pack, source }: Evidence,
  language: string,
): string[] | undefined {
  const near = areNear(language, primarySubtag(text.language));
  if (source === undefined || primarySubtag(source.pack.tag) !== language)
    return near && !(isLong(segment) && packWords(pack, 'function-words').size > 0) ? undefined : [];
  const own = packWords(pack, 'function-words');
  const others = packWords(source.pack, 'function-words');
  const peculiar = segment.tokens
    .filter(({ normal }) => others.has(normal) && !own.has(normal))
    .map(({ text }) => `“${text}”`);
  if (near && peculiar.length < 3) return undefined;
  return peculiar.length === 0
    ? []
    : [`function words of ${languageName(language)}: ${[...new Set(peculiar)].slice(0, 5).join(', ')}`];
}

function isLong({ text }: Segment): boolean {
  const wide = /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u.test(text);
  return text.length >= (wide ? LONG_ENOUGH_UNSPACED : LONG_ENOUGH);
}

/** Norwegian has three tags; Serbo-Croatian standards are one to an identifier. */
function sameLanguage(a: string, b: string): boolean {
  const groups = [
    ['no', 'nb', 'nn'],
    ['sr', 'hr', 'bs', 'sh'],
    ['id', 'ms'],
    ['zh', 'yue', 'wuu'],
    ['fa', 'prs'],
  ];
  return a === b || groups.some((group) => group.includes(a) && group.includes(b));
}
