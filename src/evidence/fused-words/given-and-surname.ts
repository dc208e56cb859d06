/** A first name and a surname without the space between them: `SimoneJacquet`, `RiccardoFerrante`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import type { FusedWords } from './fused-words.js';

const CAMEL = /^(\p{Lu}\p{Ll}{2,20})(\p{Lu}\p{Ll}{3,30})$/u;
const BEHIND_SMALL = /^(\p{Ll}{3,20})(\p{Lu}\p{Ll}{2,20})$/u;
/** Letters that a declined first name ends in instead of its own. */
const LONGEST_ENDING = 2;

/** Brands are made of common words (`YouTube`, `AliExpress`), none of a first name and what is no word. */
export function givenAndSurname(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  const block = evidence.text.blocks[segment.blockIndex];
  const [, left = '', right = ''] = CAMEL.exec(token.text) ?? [];
  if (left === '') return roleAndGiven(token, evidence.pack);
  const fact = isGiven(left, evidence.pack) ? `“${left}” is a first name` : roleFact(token, segment, evidence.pack);
  if (fact === undefined || isWord(right.toLowerCase(), evidence)) return undefined;
  if (!block || isQuoted(block, token.start)) return undefined;
  return { left, right, evidence: [`${fact}, and “${right}” is no word.`] };
}

/** `kapitánTomáš`: an office and a first name. */
function roleAndGiven(token: Token, pack: LanguagePack): FusedWords | undefined {
  const [, left = '', right = ''] = BEHIND_SMALL.exec(token.text) ?? [];
  if (left === '' || !closedWords(pack).roles.has(left) || !isGiven(right, pack)) return undefined;
  return { left, right, evidence: [`“${left}” is an office, and “${right}” is a first name.`] };
}

/** As it stands in the list, or with the ending of another case (`Agnieszki`). */
function isGiven(name: string, pack: LanguagePack): boolean {
  const [names, normal] = [packWords(pack, 'given-names'), name.toLowerCase()];
  if (names.has(normal)) return true;
  const stem = normal.slice(0, -1);
  return (
    pack.tables.declensions !== undefined && stem.length > LONGEST_ENDING && (names.has(stem) || names.has(`${stem}a`))
  );
}

/** `die Biologin FranziskaEbeling`, `la mairesse, GenevièveThibault`: behind an office stands a person’s name. */
function roleFact(token: Token, { tokens }: Segment, pack: LanguagePack): string | undefined {
  const at = tokens.indexOf(token);
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  return before && closedWords(pack).roles.has(before.normal) ? `“${before.text}” is an office` : undefined;
}

function isWord(surname: string, { listsWord, rankOfWord, rankInSource }: Evidence): boolean {
  const isCommon = [rankOfWord, rankInSource].some((rank) => (rank?.(surname) ?? Infinity) < Infinity);
  return isCommon || listsWord?.(surname) === true;
}
