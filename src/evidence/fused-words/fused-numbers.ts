/** A number and the word behind it with the space between them lost: `500openings`, `29Σεπτεμβρίου`, `04:00BST`. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { calendarWords } from '../dates/calendar-words.js';
import { numberWords } from '../numbers/number-words.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { allMatches } from '../../text/all-matches.js';

export interface FusedNumber extends Range {
  readonly number: string;
  readonly word: string;
}

/** Formulas and codes have a letter or a hyphen before the number. */
const FUSED =
  /(?<![\p{L}\p{N}.,:_/@#-])(\p{Nd}{1,6}(?:[.,:–-]\p{Nd}{1,4}){0,3})([\p{L}\p{M}]{3,20})(?![\p{L}\p{N}_@/-])/gu;
/** Korean counters, and the particles behind them, touch their number. */
const TOUCHING = 'Kore';
/** Second halves of the names of sites: `247sports`, `360news`. */
const BRANDS = new Set([
  'sports',
  'news',
  'media',
  'live',
  'tech',
  'games',
  'shop',
  'store',
  'music',
  'travel',
  'video',
  'radio',
]);
/** Abbreviations of measures, which many houses write to the number, and some of which are words too. */
const MEASURES = new Set(['min', 'sek', 'sec', 'std', 'mph', 'fps', 'mio', 'mrd', 'mld', 'mln', 'bln', 'tys', 'bit']);
/** A word as common as this is no ending and no name of a website, by its length. */
const LAST_COMMON_RANK = [0, 0, 0, 300, 1500] as const;
const LAST_COMMON_RANK_OF_LONG = 4000;
/** Endings and the names of websites are shorter than what a dictionary must have. */
const LONG = 5;
/** What compounds with a number begin with (Swedish `50årsdag`, Dutch `4sterrenhotel`), and how long another word of theirs must be. */
const BEHIND_NUMBER =
  /^(?:år|dag|tim|meter|minut|person|grad|kron|liter|kilo|mån|vec|sek|jaar|uur|jähr|täg|stünd|stell|prozentig|sterren|gangen|plus)/;
const LONG_IN_COMPOUNDING = 6;
/** Letters of a word in scripts and languages that write nothing to a number but endings, which are shorter. */
const SHORTEST_APART: Readonly<Record<string, number>> = { Hebr: 3, Arab: 4, Deva: 4, uk: 4 };
const CURRENCY = /\p{Sc}/u;
const ACRONYM = /^\p{Lu}{3,5}$/u;
const CLOCK_TIME = /^\p{Nd}{1,2}[.:]\p{Nd}{2}$/u;
const TIME_ZONES = new Set(['BST', 'EST', 'EDT', 'CST', 'CDT', 'MST', 'MDT', 'PST', 'PDT', 'CET', 'CEST']);

/** Only what is a word by itself for certain: endings of ordinals and names of websites (`247sports`) touch their number by right. */
export function* fusedNumbers({ text, range, traits }: Segment, evidence: Evidence): Iterable<FusedNumber> {
  const { pack } = evidence;
  if ((traits & Trait.digitThenLetter) === 0 || !pack.spaced || pack.script === TOUCHING) return;
  const { scales } = numberWords(pack);
  for (const { index, 0: whole, 1: number = '', 2: word = '' } of allMatches(text, FUSED)) {
    const normal = word.toLowerCase();
    if (BRANDS.has(normal) || MEASURES.has(normal) || packWords(pack, 'number-endings').has(normal)) continue;
    // Tabloids write `£11million` throughout.
    if (scales.has(normal) && CURRENCY.test(text[index - 1] ?? '')) continue;
    const isFused = TIME_ZONES.has(word) ? isBehindTime(number, word, evidence) : isWordByItself(word, evidence);
    if (scales.has(normal) ? !standsApart(word, evidence) : !isFused) continue;
    if (evidence.references.some((other) => other.text.value.includes(whole))) continue;
    const start = range.start + index;
    yield { start, end: start + whole.length, number, word };
  }
}

/** `13:00BST`; agencies write `0900GMT`, and some do so with a colon throughout. */
function isBehindTime(number: string, zone: string, { text }: Evidence): boolean {
  const { touching = 1, apart = 0 } = placesBehindNumbers(text).get(zone.toLowerCase()) ?? {};
  return apart > 0 || (touching === 1 && CLOCK_TIME.test(number));
}

function isWordByItself(word: string, evidence: Evidence): boolean {
  // The text has it with the space: `at 13:00 BST`.
  if (ACRONYM.test(word)) return (placesBehindNumbers(evidence.text).get(word.toLowerCase())?.apart ?? 0) > 0;
  return isClosed(word, evidence) || isCommonOrKnown(word, evidence) || standsApart(word, evidence);
}

/** A conjunction or preposition, a month. */
function isClosed(word: string, { text, pack }: Evidence): boolean {
  return (
    closedWords(pack).all.has(word) || calendarWords(text.language, pack).words.get(word.toLowerCase())?.full === true
  );
}

function isCommonOrKnown(word: string, { knowsWord, rankOfWord, pack }: Evidence): boolean {
  const shortest = SHORTEST_APART[pack.script] ?? SHORTEST_APART[pack.tag];
  if (shortest !== undefined) return word.length >= shortest;
  const rank = rankOfWord?.(word.toLowerCase()) ?? Infinity;
  const last = LAST_COMMON_RANK[word.length] ?? LAST_COMMON_RANK_OF_LONG;
  if (word.length < LONG) return rank <= last;
  // German nouns have their capital.
  const mayKnow =
    !pack.compounding || startsUpper(word) || (word.length >= LONG_IN_COMPOUNDING && !BEHIND_NUMBER.test(word));
  return rank <= last || (mayKnow && knowsWord?.(word) === true);
}

/** Whether the text has it where no number touches it. */
function standsApart(word: string, { text, vocabulary }: Evidence): boolean {
  const normal = word.toLowerCase();
  return vocabulary.count(normal) > (placesBehindNumbers(text).get(normal)?.touching ?? 1);
}

/** How often a word stands right behind a number, and how often with one space between them. */
interface Places {
  touching: number;
  apart: number;
}

const placesOfTexts = new WeakMap<SegmentedText, ReadonlyMap<string, Places>>();

/** By normal form. */
function placesBehindNumbers(text: SegmentedText): ReadonlyMap<string, Places> {
  const known = placesOfTexts.get(text);
  if (known) return known;
  const places = new Map<string, Places>();
  for (const { tokens } of text.segments) {
    tokens.forEach(({ kind, normal, start }, index) => {
      const before = tokens[index - 1];
      if (kind !== 'word' || before?.kind !== 'number') return;
      const { touching, apart } = places.get(normal) ?? { touching: 0, apart: 0 };
      const gap = start - before.end;
      places.set(normal, { touching: touching + (gap === 0 ? 1 : 0), apart: apart + (gap === 1 ? 1 : 0) });
    });
  }
  placesOfTexts.set(text, places);
  return places;
}
