/** A first name and a surname without the space between them: `SimoneJacquet`, `RiccardoFerrante`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';
import { packWords } from '../words/pack-words.js';
import type { FusedWords } from './fused-words.js';

const CAMEL = /^(\p{Lu}\p{Ll}{2,20})(\p{Lu}\p{Ll}{3,30})$/u;

/** Brands are made of common words (`YouTube`, `AliExpress`), none of a first name and what is no word. */
export function givenAndSurname(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  const [, left = '', right = ''] = CAMEL.exec(token.text) ?? [];
  const { pack, text, listsWord, rankOfWord, rankInSource } = evidence;
  if (left === '' || !packWords(pack, 'given-names').has(left.toLowerCase())) return undefined;
  const surname = right.toLowerCase();
  const isWord = [rankOfWord, rankInSource].some((rank) => (rank?.(surname) ?? Infinity) < Infinity);
  if (isWord || listsWord?.(surname) === true) return undefined;
  const block = text.blocks[segment.blockIndex];
  if (!block || isQuoted(block, token.start)) return undefined;
  return { left, right, evidence: [`“${left}” is a first name, and “${right}” is no word.`] };
}
