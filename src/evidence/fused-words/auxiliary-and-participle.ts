/** A Romanian auxiliary of one letter written to its participle: `adeclarat`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import type { FusedWords } from './fused-words.js';

const SHORTEST_PARTICIPLE = 4;
const LAST_COMMON_RANK = 5000;

/** `adeclarat`: an auxiliary of one letter and a common participle, of which the list has no compound. */
export function auxiliaryAndParticiple(
  { text }: Token,
  { pack, rankOfWord }: Evidence,
  knows: (word: string) => boolean,
): FusedWords | undefined {
  const rows = pack.tables['compound-verbs'];
  if (!rows || text.length <= SHORTEST_PARTICIPLE) return undefined;
  const [left, right] = [text.slice(0, 1), text.slice(1)];
  const [, , endings = ''] = rows.find(([auxiliary]) => auxiliary === left) ?? [];
  if (endings === '' || !endings.split('|').some((ending) => right.endsWith(ending))) return undefined;
  if ((rankOfWord?.(right) ?? Infinity) > LAST_COMMON_RANK || !knows(right)) return undefined;
  const facts = [`“${left}” is an auxiliary, and “${right}” a common word.`, `The dictionary has no word “${text}”.`];
  return { left, right, evidence: facts };
}
