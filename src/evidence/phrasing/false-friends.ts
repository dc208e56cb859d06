/** Words that look or are called like a word of the source and mean something else, by the pack's tables. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { sequenceAt, sequenceIndex, type SequenceIndex } from '../words/word-sequences.js';
import { hasWordOf } from '../words/words-present.js';

/** A wrong word, what it was meant for, and what says so. */
export interface FalseFriend {
  readonly range: Range;
  readonly right: readonly string[];
  /** The word of the source, or the phrase of the hypothesis, that shows the word to be wrong. */
  readonly proof: string;
  readonly related: readonly RelatedPlace[];
}

interface Entry {
  readonly source: readonly string[];
  readonly right: readonly string[];
}

const entriesByPack = new WeakMap<LanguagePack, Map<string, SequenceIndex>>();

/** Index of wrong words for one source language; a row is wrong form, source forms, right forms. */
function wrongWords(pack: LanguagePack, source: string): SequenceIndex {
  const indexes = entriesByPack.get(pack) ?? new Map<string, SequenceIndex>();
  entriesByPack.set(pack, indexes);
  const known = indexes.get(source);
  if (known) return known;
  const rows = (pack.tables['false-friends'] ?? []).filter(([language]) => language === source);
  const split = rows.flatMap(([, words = '', wrong = '', right = '']) =>
    wrong.split('|').map((form) => [form, words, right]),
  );
  const index = sequenceIndex(split, pack.tag);
  indexes.set(source, index);
  return index;
}

/** Wrong words of a segment whose source word stands in the aligned source, and whose right word stands nowhere beside them. */
export function* falseFriendsBySource(
  segment: Segment,
  evidence: Evidence,
  source: Counterpart,
): Iterable<FalseFriend> {
  const index = wrongWords(evidence.pack, primarySubtag(source.text.language));
  if (!hasWordOf(segment.tokens, index, evidence.pack)) return;
  for (let position = 0; position < segment.tokens.length; position++) {
    const match = sequenceAt(segment.tokens, position, index);
    if (!match) continue;
    const entry: Entry = { source: (match.row[1] ?? '').split('|'), right: (match.row[2] ?? '').split('|') };
    const proof = wordFacing(segment, source, entry.source);
    if (!proof || saysRightWord(segment, entry) || referenceHas(match.words, segment, evidence)) continue;
    const range = rangeOf(segment.tokens, position, match.words.length);
    yield {
      range,
      right: entry.right,
      proof: proof.text,
      related: [{ text: 'source', range: { start: proof.start, end: proof.end } }],
    };
  }
}

/** The source word is there once, and so the wrong word can only stand for it. */
function wordFacing(segment: Segment, source: Counterpart, forms: readonly string[]): Token | undefined {
  const found = source
    .segmentsFor(segment)
    .flatMap(({ tokens }) => tokens.filter(({ normal }) => forms.includes(normal)));
  return found[0];
}

function saysRightWord({ tokens }: Segment, { right }: Entry): boolean {
  return right.some((form) => tokens.some(({ normal }) => normal === form));
}

function referenceHas(words: readonly string[], segment: Segment, { references }: Evidence): boolean {
  return references.some((reference) =>
    reference
      .segmentsFor(segment)
      .some(({ tokens }) => words.every((word) => tokens.some(({ normal }) => normal === word))),
  );
}

/**
 * Wrong words that their own sentence gives away: `Speaker of the Security Council`, a body that has none.
 * The phrase is the wrong word, `of`, perhaps an article, and up to four words that end in a listed noun.
 */
export function* falseFriendsByContext(segment: Segment, { pack, text }: Evidence): Iterable<FalseFriend> {
  const rows = pack.tables['false-friend-contexts'] ?? [];
  if (rows.length === 0) return;
  const index = sequenceIndex(rows, text.language);
  if (!hasWordOf(segment.tokens, index, pack)) return;
  for (let position = 0; position < segment.tokens.length; position++) {
    const match = sequenceAt(segment.tokens, position, index);
    if (!match) continue;
    const [, connector = '', bodies = '', right = ''] = match.row;
    if (segment.tokens[position + 1]?.normal !== connector) continue;
    const end = endOfBody(segment.tokens, position + 2, new Set(bodies.split('|')));
    if (end === undefined) continue;
    const range = rangeOf(segment.tokens, position, end - position);
    yield { range, right: right.split('|'), proof: text.value.slice(range.start, range.end), related: [] };
  }
}

const LONGEST_BODY = 6;

/** Position behind the listed noun that ends the name of a body. */
function endOfBody(tokens: readonly Token[], start: number, bodies: ReadonlySet<string>): number | undefined {
  for (let position = start; position < start + LONGEST_BODY; position++) {
    const token = tokens[position];
    if (token?.kind !== 'word') return undefined;
    const pair = `${token.normal} ${tokens[position + 1]?.normal ?? ''}`;
    if (bodies.has(pair)) return position + 2;
    if (bodies.has(token.normal)) return position + 1;
  }
  return undefined;
}

function rangeOf(tokens: readonly Token[], position: number, count: number): Range {
  return { start: tokens[position]?.start ?? 0, end: tokens[position + count - 1]?.end ?? 0 };
}
