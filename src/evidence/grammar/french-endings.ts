/** French words in -ment that are adverbs or verbs and no nouns: `seulement`, `particulièrement`, `aiment`. */
import type { Evidence } from '../../model/evidence.js';

const SHORTEST_ADJECTIVE = 4;

/** Whether a word that ends as nouns do is none: its stem is an adjective and no verb (`seule`), or the infinitive exists (`aimer`). */
export function isNoFrenchNoun(normal: string, { pack, listsWord: lists }: Evidence): boolean {
  if (pack.tag !== 'fr' || !lists || !normal.endsWith('ment')) return false;
  if (lists(`${normal.slice(0, -3)}er`)) return true;
  const [, vowel] = /([ae])mment$/.exec(normal) ?? [];
  if (vowel !== undefined) return lists(`${normal.slice(0, -5)}${vowel}nt`);
  const adjective = normal.slice(0, -4);
  return (
    adjective.length >= SHORTEST_ADJECTIVE && /[eiéu]$/.test(adjective) && lists(adjective) && !lists(`${adjective}r`)
  );
}
