/** A word and the number behind it with the space between them lost: `de500`, `Minst384`, `من40`, `the25th`. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';

export interface NumberBehindWord extends Range {
  readonly word: string;
  /** The number, with the ending that touches it by right. */
  readonly number: string;
}

const MAY_HAVE = /[\p{L}\p{M}]\p{Nd}/u;
/** Addresses, handles and codes go on before or behind; so do formulas, which mix letters and numbers. */
const TOUCHING =
  /(?<![\p{L}\p{M}\p{N}_@#&/.:+=~-])([\p{L}\p{M}]{2,24})(\p{Nd}{1,6}(?:[.,:]\p{Nd}{1,3}){0,2})([\p{L}]{0,2})(?![\p{L}\p{M}\p{N}_@/]|[-–]\p{L})/gu;
/** A capital may only begin the sentence, behind its opening marks. */
const OPENING = /^[\s\p{Pi}\p{Ps}"'„]*$/u;
const LATIN = /^\p{sc=Latn}/u;
const SMALL = /^[\p{Ll}\p{Lo}\p{M}]+$/u;
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const GOES_ON = /^(?:[ \u00a0\u202f](?:\p{Ll}|\p{Lo}|\p{Nd}{3}(?!\p{Nd}))|[ \u00a0\u202f]?[%٪])/u;
/** UTF-16 code units looked at behind the number. */
const REACH = 8;
const YEAR = /^(?:1[5-9]|20)\p{Nd}{2}$/u;
/** Hebrew joins its prefixes to numbers, Arabic its article and its stretched letters. */
const PREFIXED = /^[ובלמהכש]+$|\u0640|^[وفبكل]{0,2}ال$|^[وفبكل]{1,2}$/u;
/** Square inches, and what else has an exponent. */
const POWER = /^(?:in|mi|ft|yd|[cdkm]?m)[23]$/i;
/** `wine32`, `amd64`: widths of processors, in names of programs. */
const BITS = /^(?:16|32|64|86)$/;
/** Words of names and codes, which touch their number by right: channels, diseases, vitamins, brokers. */
const LABELS = new Set(
  'plus more all one film channel covid sars omega vitamin interleukin caspase log formula windows android'.split(' '),
);
/** Letters of a word that no list of closed words has, by scripts whose words no brand or code is made of; shorter ones may be measures. */
const SHORTEST: Readonly<Record<string, number>> = { Arab: 3, Hebr: 3, Deva: 2, Cyrl: 4, Grek: 4 };
const SHORTEST_CASED = 4;
/** Words with digits behind them, that are none of a closed class: more are marks of footnotes, or a habit. */
const MOST = 2;
/** So many are names of parts or a habit, whatever the words are. */
const MOST_AT_ALL = 20;

/** Places where nothing but a lost space explains that the digits touch the word. */
export function* numbersBehindWords(segment: Segment, evidence: Evidence): Iterable<NumberBehindWord> {
  const { text, range } = segment;
  const { pack, references } = evidence;
  if (!pack.spaced || pack.script === 'Kore' || pack.depth === 'basic' || !MAY_HAVE.test(text)) return;
  if (touchingWords(evidence.text) > MOST_AT_ALL) return;
  for (const { index, 0: whole, 1: word = '', 2: number = '', 3: ending = '' } of allMatches(text, TOUCHING)) {
    const place = {
      word,
      number,
      ending,
      opens: OPENING.test(text.slice(0, index)),
      behind: text.slice(index + whole.length, index + whole.length + REACH),
    };
    // `amd64` in Russian: what keeps its letters keeps its digits.
    if (pack.script !== 'Latn' && LATIN.test(word)) continue;
    if (isByRight(place, evidence) || references.some((other) => other.text.value.includes(whole))) continue;
    if (!isClosed(place, evidence) && (BITS.test(number) || !isKnownWord(place, evidence))) continue;
    yield { start: range.start + index, end: range.start + index + whole.length, word, number: number + ending };
  }
}

interface Place {
  readonly word: string;
  readonly number: string;
  readonly ending: string;
  /** Whether it opens its sentence. */
  readonly opens: boolean;
  readonly behind: string;
}

function isByRight({ word, number, ending }: Place, { text, pack }: Evidence): boolean {
  const normal = word.toLowerCase();
  if (PREFIXED.test(word) || POWER.test(word + number) || LABELS.has(normal)) return true;
  if (packWords(pack, 'numbered-things').has(normal)) return true;
  const written = word + number + ending;
  // What is written so twice is a name.
  return text.value.indexOf(written) !== text.value.lastIndexOf(written);
}

/** A preposition, article or conjunction; channels are called `La7` and `More4`, games `in2it`. */
function isClosed({ word, number, ending, opens, behind }: Place, { pack }: Evidence): boolean {
  const normal = word.toLowerCase();
  const { all, articles, reporting } = closedWords(pack);
  if (!all.has(normal) || reporting.has(normal)) return false;
  if (ending !== '' && (number.length < 2 || all.has(ending))) return false;
  if (SMALL.test(word)) return true;
  if (!CAPITALISED.test(word) || !opens || !GOES_ON.test(behind)) return false;
  return articles.has(normal) ? YEAR.test(number) : number.length > 1 || pack.tag !== 'en';
}

/** Any other word in small letters, or a German noun, that is known, and a number that the sentence goes on with. */
function isKnownWord({ word, number, ending, behind }: Place, evidence: Evidence): boolean {
  const { text, pack } = evidence;
  const isNoun = pack.tag === 'de' && number.length > 2 && CAPITALISED.test(word);
  if (
    ending !== '' ||
    number.length < 2 ||
    !(YEAR.test(number) || GOES_ON.test(behind) || (isNoun && /^ \p{Lu}\p{Ll}/u.test(behind)))
  )
    return false;
  if (!(isNoun || SMALL.test(word)) || word.length < (SHORTEST[pack.script] ?? SHORTEST_CASED)) return false;
  if (touchingWords(text) > MOST) return false;
  return isWord(word, evidence);
}

function isWord(word: string, { pack, vocabulary, rankOfWord, knowsWord }: Evidence): boolean {
  const normal = word.toLowerCase();
  if (pack.script in SHORTEST || vocabulary.count(normal) > 0) return true;
  return isFinite(rankOfWord?.(normal) ?? Infinity) || knowsWord?.(word) === true;
}

const countOfTexts = new WeakMap<SegmentedText, number>();

/** How many words in small letters of a text have a number at their end. */
function touchingWords(text: SegmentedText): number {
  const known = countOfTexts.get(text) ?? text.value.match(/(?<=[\p{Ll}\p{Lo}\p{M}]{2})\p{Nd}{1,4}/gu)?.length ?? 0;
  countOfTexts.set(text, known);
  return known;
}
