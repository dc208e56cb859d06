/** Names of places whose endings have lost their apostrophe: Turkish `Berlindeki`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { placeNominatives } from '../names/place-nominatives.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { LostApostrophe } from './lost-apostrophes.js';

/** All of a sentence, in order; only in languages that put an apostrophe between every name and its ending. */
export function* suffixedNames(segment: Segment, { pack }: Evidence): Iterable<LostApostrophe> {
  if (pack.tag !== 'tr') return;
  for (const { kind, text, normal, start, end } of segment.tokens) {
    if (kind !== 'word' || !startsUpper(text) || text.includes("'") || text.includes('’')) continue;
    const length = nameLength(normal, pack);
    if (length === undefined || normal.length !== text.length) continue;
    yield { start, end, written: text, expected: `${text.slice(0, length)}’${text.slice(length)}` };
  }
}

const SHORTEST_NAME = 4;
const LONGEST_ENDING = 4;

/** How long the name is; undefined for what is a name or no name as a whole. */
function nameLength(word: string, pack: LanguagePack): number | undefined {
  const names = namesOf(pack);
  if (names.has(word)) return undefined;
  for (let length = word.length - 2; length >= Math.max(SHORTEST_NAME, word.length - LONGEST_ENDING); length--)
    if (names.has(word.slice(0, length)) && fits(word, length, pack)) return length;
  return undefined;
}

/** `d` stands behind voiced sounds and `y` and `n` behind vowels, and vowels follow the last one. */
function fits(word: string, length: number, pack: LanguagePack): boolean {
  const [name, ending] = [word.slice(0, length), word.slice(length)];
  if (!packWords(pack, 'name-endings').has(ending)) return false;
  const isVowel = /[aeıioöuü]$/u.test(name);
  if (/^[yn]/u.test(ending)) return isVowel;
  return /^t/u.test(ending) === /[fstkçşhp]$/u.test(name);
}

const namesOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

function namesOf(pack: LanguagePack): ReadonlySet<string> {
  const known = namesOfPacks.get(pack);
  if (known) return known;
  const cities = [...packWords(pack, 'city-names')].map((name) => normalForm(name, pack.tag));
  const names = new Set([...placeNominatives(pack), ...cities]);
  namesOfPacks.set(pack, names);
  return names;
}
