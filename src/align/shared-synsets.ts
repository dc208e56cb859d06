/** Whether two English words share a synset, endings aside: METEOR's stage of synonyms (Banerjee & Lavie 2005). */
import type { Synonyms } from '../model/synonyms.js';

/** Regular endings and what they stand for: WordNet's rules of detachment (`morphy(7WN)`). */
const DETACHED: readonly (readonly [ending: string, replacement: string])[] = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ies', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['est', 'e'],
  ['men', 'man'],
];
/** Letters of the shortest word that may have an ending. */
const SHORTEST_BASE = 3;

/**
 * Whether one of the bases that each word may have is in a set with one of the other's.
 * @param one, other normal forms.
 */
export function shareSynset(one: string, other: string, { sets }: Synonyms): boolean {
  const own = synsetsOf(one, sets);
  if (own.size === 0) return false;
  for (const number of synsetsOf(other, sets)) if (own.has(number)) return true;
  return false;
}

function synsetsOf(word: string, sets: Synonyms['sets']): ReadonlySet<number> {
  return new Set(basesOf(word).flatMap((base) => sets.get(base) ?? []));
}

/** The word itself, and what it may be a form of (`stopped`: stopp, stop). */
function basesOf(word: string): string[] {
  const bases = [word];
  for (const [ending, replacement] of DETACHED) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_BASE) continue;
    const base = word.slice(0, -ending.length) + replacement;
    bases.push(base, ...(/([^aeiouy])\1$/.test(base) ? [base.slice(0, -1)] : []));
  }
  return bases;
}
