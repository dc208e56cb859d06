/** A word of an English title or firm's name with the small word behind it written to it: `Gameof Thrones`, `Centerfor New Cities`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';
import type { FusedWords } from './fused-words.js';

/** Shorter ones end surnames (`Landon`, `Seaton`). */
const TITLE = /^([A-Z][a-z]{2,20}?)(of|for|and|the)$/;
const CAPITAL = /^[A-Z]/;

/** In a text of another language, before a word with a capital: the first half is one that names are made of. */
export function titleWordAndJoint(token: Token, segment: Segment, { pack, text }: Evidence): FusedWords | undefined {
  const [, left = '', right = ''] = TITLE.exec(token.text) ?? [];
  if (left === '' || primarySubtag(text.language) === 'en') return undefined;
  if (!packWords(pack, 'english-title-words').has(left.toLowerCase())) return undefined;
  const next = segment.tokens[segment.tokens.indexOf(token) + 1];
  if (next?.kind !== 'word' || !CAPITAL.test(next.text)) return undefined;
  return { left, right, evidence: [`“${left} ${right} ${next.text}” is an English name.`] };
}
