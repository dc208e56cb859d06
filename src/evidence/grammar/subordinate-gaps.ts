/** Subordinate clauses that go on with their verb where the subject is due: `att inte skulle`, `omdat heeft`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';
import { startsUpper } from '../words/vocabulary.js';

export interface SubordinateGap {
  readonly first: Token;
  readonly last: Token;
}

/** All of a sentence that is no question; only packs that list subordinators. */
export function* subordinateGaps({ tokens, text }: Segment, { pack }: Evidence): Iterable<SubordinateGap> {
  const conjunctions = packWords(pack, 'subordinators');
  if (!hasWordOf(tokens, conjunctions, pack) || text.endsWith('?')) return;
  const [adverbs, verbs] = [packWords(pack, 'clause-adverbs'), packWords(pack, 'finite-verbs')];
  for (let index = 0; index + 2 < tokens.length; index++) {
    const first = tokens[index];
    if (!first || !conjunctions.has(first.normal) || tokens[index - 1]?.text === ':') continue;
    let at = index + 1;
    while (adverbs.has(tokens[at]?.normal ?? '') && at <= index + MOST_ADVERBS) at++;
    const [last, next] = [tokens[at], tokens[at + 1]];
    if (last && verbs.has(last.normal) && last.text === last.normal && !mayBeSubject(next, pack)) yield { first, last };
  }
}

const MOST_ADVERBS = 2;

/** `när kom du`: what follows the verb may be the subject of a question, or of what is said word for word. */
function mayBeSubject(next: Token | undefined, pack: LanguagePack): boolean {
  if (!next) return false;
  return startsUpper(next.text) || packWords(pack, 'subject-pronouns', 'articles').has(next.normal);
}
