/** Short forms of titles that are not written as they are before a name: `Sra Ednan`, `Sra.Ednan`, `Sra. ednan`, `Capt. larry Giles`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { normalForm } from '../../text/normal-form.js';
import { isClosed } from '../words/splittable-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

export interface TitleSlip {
  readonly first: Token;
  readonly last: Token;
  /** Title and name as they should be written. */
  readonly expected: string;
}

const SHORTEST_NAME = 4;
const SHORTEST_SMALL = 3;
/** Titles behind which nothing but a name stands, so that one that is a word too (`May`) has its capital. */
const PERSONAL = /^(?:mrs?|ms|dr|sra?|srta|sig|dott|d?hr|mevr|ste?)$/;
/** What is named after a doctor, in English. */
const BRAND = /^(?:pepper|oetker|martens|dre|who|house|no|strange|watson)$/;

/**
 * Names with a small letter behind a short form that is written with a capital (`Mr. trump`): the text has the name elsewhere, or another
 * name follows and no dictionary has the word.
 */
export function* smallTitledNames({ tokens }: Segment, evidence: Evidence): Iterable<TitleSlip> {
  const { pack } = evidence;
  const titles = plainAbbreviations(pack);
  if (titles.size === 0 || !hasWordOf(tokens, titles, pack)) return;
  for (const [index, first] of tokens.entries()) {
    if (!titles.has(first.normal)) continue;
    const [stop, last, next] = tokens.slice(index + 1, index + 4);
    if (stop?.text !== '.' || last?.start !== stop.end + 1 || !mayBeName(last, pack)) continue;
    if (isSmallName([first, last, next], evidence))
      yield { first, last, expected: `${first.text}. ${capitalised(last.text)}` };
  }
}

function mayBeName(last: Token, pack: LanguagePack): boolean {
  if (last.text.length < SHORTEST_SMALL || !isSmall(last) || isClosed(last.normal, pack)) return false;
  return !packWords(pack, 'name-particles', 'person-roles', 'demonyms').has(last.normal);
}

function isSmallName([first, last, next]: readonly (Token | undefined)[], evidence: Evidence): boolean {
  if (!first || !last) return false;
  const isUnknown = evidence.knowsWord?.(last.text) === false;
  if (evidence.vocabulary.isName(last.normal))
    return PERSONAL.test(first.normal) || (isUnknown && startsUpper(first.text));
  if (!startsUpper(first.text)) return false;
  return isUnknown && next?.kind === 'word' && next.start === last.end + 1 && startsUpper(next.text);
}

const titlesOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Those without a stop inside; some lists have them in small letters. */
function plainAbbreviations(pack: LanguagePack): ReadonlySet<string> {
  let titles = titlesOfPacks.get(pack);
  if (!titles) {
    const entries = (pack.lists.abbreviations ?? []).filter((entry) => /^\p{L}{2,}\.$/u.test(entry));
    titlesOfPacks.set(pack, (titles = new Set(entries.map((entry) => normalForm(entry.slice(0, -1), pack.tag)))));
  }
  return titles;
}

/** All of a sentence, in order. Only languages whose pack lists titles that take a full stop. */
export function* titleSlips({ tokens }: Segment, evidence: Evidence): Iterable<TitleSlip> {
  const titles = packWords(evidence.pack, 'title-abbreviations');
  if (titles.size === 0 || !hasWordOf(tokens, titles, evidence.pack)) return;
  for (const [index, first] of tokens.entries()) {
    if (first.kind !== 'word' || !titles.has(first.normal)) continue;
    const [next, behind] = [tokens[index + 1], tokens[index + 2]];
    const last = next?.text === '.' && next.start === first.end ? behind : next;
    if (!next || last?.kind !== 'word') continue;
    const isSlip = last === next ? isBare(first, last, evidence) : isMiswritten(next, last, evidence);
    if (isSlip) yield { first, last, expected: `${first.text}. ${capitalised(last.text)}` };
  }
}

/** `Sra Ednan`, in a text that has no other title without its stop. */
function isBare(first: Token, name: Token, { text, pack }: Evidence): boolean {
  if (name.start - first.end !== 1 || !startsUpper(name.text) || BRAND.test(name.normal)) return false;
  if (name.text.length < 2 || name.text === name.text.toUpperCase() || !startsUpper(first.text)) return false;
  const titles = packWords(pack, 'title-abbreviations');
  const bare = text.segments.flatMap(({ tokens }) =>
    tokens.filter(({ normal }, at) => titles.has(normal) && tokens[at + 1]?.kind === 'word'),
  );
  return bare.length === 1;
}

/** `Sra.Ednan`; `Sra. ednan`, where nobody knows such a word. */
function isMiswritten(stop: Token, name: Token, { pack, knowsWord }: Evidence): boolean {
  if (startsUpper(name.text))
    return name.start === stop.end && !packWords(pack, 'title-abbreviations').has(name.normal);
  if (name.text.length < SHORTEST_NAME || isClosed(name.normal, pack) || name.text !== name.normal) return false;
  return !packWords(pack, 'name-particles', 'person-roles').has(name.normal) && knowsWord?.(name.text) === false;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
