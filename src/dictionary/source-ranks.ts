/** How common words are in a language that is translated from: its list alone, without the dictionary. */
import { primarySubtag } from '../text/normal-form.js';
import { readFrequencyRanks } from './frequency-ranks.js';

const loaded = new Map<string, ReturnType<typeof readFrequencyRanks>>();

/**
 * The rank of every listed word in small letters, read once a process; undefined for a language without a list.
 * @param language BCP 47 tag; only its primary subtag matters.
 */
export function sourceRanks(language: string): ReturnType<typeof readFrequencyRanks> {
  const primary = primarySubtag(language);
  const known = loaded.get(primary) ?? readFrequencyRanks(primary);
  loaded.set(primary, known);
  return known;
}
