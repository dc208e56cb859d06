/** Names that the text writes with a capital elsewhere and once in small letters. */
import type { Evidence, Vocabulary } from '../model/evidence.js';
import type { Token } from '../model/segmented-text.js';
import { packWords } from './pack-words.js';
import { regionNames } from './region-names.js';
import { startsUpper } from './vocabulary.js';

export interface LoweredName {
  readonly token: Token;
  readonly expected: string;
}

/** Shorter names are ordinary words too often. */
const SHORTEST = 4;
/** Languages that write every noun with a capital: there a small letter is the adjective. */
const CAPITALISED_NOUNS = new Set(['de']);

/** A country's name, or a surname behind the same first name as elsewhere, where the other places have capitals. */
export function* loweredNames(evidence: Evidence): Iterable<LoweredName> {
  const { text, pack, vocabulary } = evidence;
  if (!pack.cased || CAPITALISED_NOUNS.has(pack.tag)) return;
  const known = packWords(pack, 'function-words', 'demonyms', 'person-roles');
  for (const { tokens } of text.segments) {
    for (const [index, token] of tokens.entries()) {
      if (!mayBeLowered(token, vocabulary) || known.has(token.normal) || isJoined(tokens, index)) continue;
      if (isOnce(token.normal, evidence) && standsLikeName(tokens, index, evidence))
        yield { token, expected: capitalised(token.text, text.language) };
    }
  }
}

/** A small word that the text writes with a capital elsewhere. */
function mayBeLowered({ kind, normal, text }: Token, vocabulary: Vocabulary): boolean {
  if (kind !== 'word' || normal.length < SHORTEST || startsUpper(text)) return false;
  return vocabulary.isName(normal) && vocabulary.count(normal) >= 2;
}

/** A country behind a closed word, or a surname behind the first name it has elsewhere. */
function standsLikeName(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const regions = regionNames(evidence.text.language, evidence.pack);
  const isRegion = regions.get(tokens[index]?.normal ?? '')?.some(({ words }) => words.length === 1) ?? false;
  if (isRegion) return followsClosedWord(tokens, index, evidence);
  return !regions.has(tokens[index - 1]?.normal ?? '') && followsFirstName(tokens, index, evidence);
}

/** Turkish has a capital of its own for the dotted i. */
function capitalised(word: string, language: string): string {
  const first = word.charAt(0);
  return (first === 'i' && /^(?:tr|az)\b/.test(language) ? 'İ' : first.toUpperCase()) + word.slice(1);
}

/** `@norway`, `norway.com`, `turkey-based`. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return before?.end === token?.start || (after?.start === token?.end && /^[\p{L}\p{N}@/_-]/u.test(after?.text ?? ''));
}

/** Small only here: `turkey` twice is the bird. */
function isOnce(normal: string, { text }: Evidence): boolean {
  const small = text.segments.flatMap(({ tokens }) =>
    tokens.filter((token) => token.normal === normal && !startsUpper(token.text)),
  );
  return small.length === 1;
}

/** `with norway`; behind a noun it may be the adjective (`la isla indonesia`). */
function followsClosedWord(tokens: readonly Token[], index: number, { pack }: Evidence): boolean {
  return packWords(pack, 'function-words', 'prepositions').has(tokens[index - 1]?.normal ?? '');
}

/** `Fiona garrity` where `Fiona Garrity` stands elsewhere, and `Garrity` alone as well: no office, body or title. */
function followsFirstName(tokens: readonly Token[], index: number, { text }: Evidence): boolean {
  const [first, token] = [tokens[index - 1], tokens[index]];
  if (!first || !token || index < 2 || !startsUpper(first.text) || token.start - first.end !== 1) return false;
  let named = false;
  let alone = false;
  for (const segment of text.segments) {
    if (segment.kind === 'headline') continue;
    for (const [place, other] of segment.tokens.entries()) {
      if (other.normal !== token.normal || !startsUpper(other.text)) continue;
      const before = segment.tokens[place - 1];
      named ||= before?.text === first.text;
      alone ||= before !== undefined && before.kind === 'word' && !startsUpper(before.text);
    }
  }
  return named && alone;
}
