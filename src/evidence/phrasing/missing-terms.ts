/** Source terms whose fixed translation is nowhere in the sentence that faces them. */
import type { Bead } from '../../model/alignment.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment } from '../../model/segmented-text.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { articlePhrasing } from './article-phrasing.js';
import { closedWords } from '../words/closed-words.js';
import { phraseWords } from './phrase-words.js';
import type { PhraseUse } from './phrase-uses.js';
import { commonBeginning, mentions } from './term-mentions.js';

export interface MissingTerm {
  /** The words that stand for it where they can be told, or else the sentence. */
  readonly range: Range;
  /** Whether `range` is such words. */
  readonly located: boolean;
  /** The term of the source. */
  readonly use: PhraseUse;
  /** Whether the article has the right term elsewhere, so that a pronoun may stand for it here. */
  readonly usedElsewhere: boolean;
}

export function* missingTerms(evidence: Evidence, source: Counterpart): Iterable<MissingTerm> {
  for (const bead of source.alignment.beads) {
    const segments = segmentsOf(bead.hypothesis, evidence);
    const [first] = segments;
    if (!first) continue;
    const seen = new Set<unknown>();
    for (const use of articlePhrasing(evidence).facing(first)) {
      if (use.entry.kind !== 'term' || use.entry.prefer.length === 0 || seen.has(use.entry)) continue;
      seen.add(use.entry);
      if (isSaid(use, bead, evidence) || saysWrong(use, segments, evidence)) continue;
      const range = standIn(use, segments, evidence);
      yield {
        range: range ?? first.range,
        located: range !== undefined,
        use,
        usedElsewhere: use.entry.prefer.some((phrase) => mentions(phrase, evidence.text.segments, evidence.pack)),
      };
    }
  }
}

function segmentsOf(indices: readonly number[], { text }: Evidence): Segment[] {
  return indices.flatMap((index) => text.segments[index] ?? []);
}

/** A sentence may be cut elsewhere than its source, so those beside it count too. */
function isSaid({ entry }: PhraseUse, bead: Bead, { text, pack }: Evidence): boolean {
  const [first = 0, last = 0] = [bead.hypothesis[0], bead.hypothesis.at(-1)];
  const around = text.segments.slice(Math.max(0, first - 1), last + 2);
  return entry.prefer.some((phrase) => mentions(phrase, around, pack));
}

/** A forbidden variant is a finding of its own. */
function saysWrong({ entry }: PhraseUse, segments: readonly Segment[], evidence: Evidence): boolean {
  const { usesIn } = articlePhrasing(evidence);
  return segments.some((segment) => usesIn(segment).some((use) => use.entry === entry));
}

/** What a reference replaces by the right term, or a word that looks like the term of the source. */
function standIn(use: PhraseUse, segments: readonly Segment[], evidence: Evidence): Range | undefined {
  for (const segment of segments) {
    const range = replacedByReference(use, segment, evidence) ?? lookAlike(use, segment, evidence);
    if (range) return range;
  }
  return undefined;
}

function replacedByReference({ entry }: PhraseUse, segment: Segment, { reference }: Evidence): Range | undefined {
  if (!reference) return undefined;
  const { edits } = reference.wordsOf(reference.beadOf(segment));
  const terms = entry.prefer.flatMap((phrase) => ('text' in phrase ? [phrase.text.toLowerCase()] : []));
  const edit = edits.find(
    ({ kind, reference: tokens }) =>
      kind === 'replaced' && terms.includes(tokens.map(({ text }) => text.toLowerCase()).join(' ')),
  );
  return edit && { start: edit.range.start, end: edit.range.end };
}

/** Letters of a common beginning, and their share of the shorter word. */
const LIKE_LETTERS = 4;
const LIKE_SHARE = 0.6;

function lookAlike({ written }: PhraseUse, segment: Segment, { text, pack }: Evidence): Range | undefined {
  const [term, ...more] = phraseWords(written, 0, text.language);
  if (!term || more.length > 0) return undefined;
  const { all: closed } = closedWords(pack);
  const found = phraseWords(segment.text, segment.range.start, text.language).find(
    ({ normal }) => !closed.has(normal) && isLike(latinSkeleton(term.normal), latinSkeleton(normal)),
  );
  return found && { start: found.start, end: found.end };
}

function isLike(term: string, word: string): boolean {
  const common = commonBeginning(term, word);
  return common >= LIKE_LETTERS && common >= LIKE_SHARE * Math.min(term.length, word.length);
}
