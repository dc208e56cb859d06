/** Word edits in the field's terms: what kind of change (ERRANT, Hjerson), and of what: a name, a number, a negation, a content word. */
import type { EditPart, TypedEdit, WordEdit } from '../../model/alignment.js';
import type { Counterpart, Evidence, ReadText } from '../../model/evidence.js';
import type { WordDifference } from '../../model/run-result.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { partOf, type PartLanguage } from './word-parts.js';

/** Tokens of one part side by side. */
interface Run {
  readonly part: EditPart;
  readonly tokens: readonly Token[];
}

type ReadRuns = (tokens: readonly Token[]) => Run[];

/** The typed edits of an article as plain data, without those of punctuation. */
export function wordDifferences(evidence: Evidence): WordDifference[] {
  const gap = evidence.pack.spaced ? ' ' : '';
  return typedEditsOf(evidence)
    .filter(({ part }) => part !== 'punctuation')
    .map(({ kind, part, range, reference }) => ({
      kind,
      part,
      ...range,
      reference: reference.map(({ text }) => text).join(gap),
    }));
}

/** Edits between the hypothesis and its first reference that no other reference allows, in the order of the hypothesis. */
export function typedEditsOf(evidence: Evidence): TypedEdit[] {
  const { text, pack, reference, references } = evidence;
  if (!reference) return [];
  const initial = new Set([...firstWords(evidence), ...firstWords(reference)]);
  const read: ReadRuns = (tokens) => runsOf(tokens, initial, { pack, language: text.language });
  const others = references.slice(1);
  const edits = reference.alignment.beads
    .filter(({ hypothesis, other }) => hypothesis.length > 0 && other.length > 0)
    .flatMap((bead) => {
      const segments = bead.hypothesis.flatMap((index) => text.segments[index] ?? []);
      const allowing = others.map((other) => allowance(other, segments));
      return typedEdits(reference.wordsOf(bead).edits, read).filter((edit) => !allowing.some((allows) => allows(edit)));
    });
  return edits.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function firstWords({ text }: ReadText): Token[] {
  return text.segments.flatMap(({ tokens }) => tokens.find(({ kind }) => kind === 'word') ?? []);
}

/** Whether a reference has the words of an edit too, or lacks the words that are missing. */
function allowance(reference: Counterpart, segments: readonly Segment[]): (edit: TypedEdit) => boolean {
  const words = segments.map((segment) => reference.wordsOf(reference.beadOf(segment)));
  const matched = new Set(words.flatMap(({ matches }) => matches.map(({ hypothesis }) => hypothesis)));
  const facing = segments.flatMap((segment) => reference.segmentsFor(segment)).flatMap(({ tokens }) => tokens);
  const known = new Set(facing.map(({ normal }) => normal));
  return ({ hypothesis, reference: lost }) =>
    hypothesis.length > 0
      ? hypothesis.every((token) => matched.has(token))
      : facing.length > 0 && !lost.some(({ normal }) => known.has(normal));
}

/**
 * Edits of a bead cut into runs of one part: `the big house` for `a large home` replaces an article and content words. Where words moved,
 * the place that they left is no edit of its own.
 */
function typedEdits(edits: readonly WordEdit[], read: ReadRuns): TypedEdit[] {
  const moved = new Set(edits.flatMap(({ kind, reference }) => (kind === 'moved' ? reference : [])));
  return edits.flatMap((edit) => {
    if (edit.kind === 'missing' && edit.reference.every((token) => moved.has(token))) return [];
    const [own, other] = [read(edit.hypothesis), read(edit.reference)];
    if (edit.kind === 'replaced') return facingRuns(own, other, edit);
    if (edit.kind === 'extra') return own.map((run) => extra(run));
    if (edit.kind === 'missing') return other.map((run) => missing(run, edit));
    return [{ ...edit, part: weightiest(own) }];
  });
}

/** Runs of one part face each other in order; two runs that are left over alone face each other whatever they are (`Costa` for `she`). */
function facingRuns(own: readonly Run[], other: readonly Run[], edit: WordEdit): TypedEdit[] {
  const unpaired = [...other];
  const pairs = own.map((run): readonly [Run, Run | undefined] => {
    const position = unpaired.findIndex(({ part }) => part === run.part);
    return [run, position < 0 ? undefined : unpaired.splice(position, 1)[0]];
  });
  const [lonely, ...more] = pairs.filter(([, facing]) => facing === undefined).map(([run]) => run);
  const last = lonely && more.length === 0 && unpaired.length === 1 ? unpaired.pop() : undefined;
  return [
    ...unpaired.map((run) => missing(run, edit)),
    ...pairs.map(([run, facing = run === lonely ? last : undefined]) => (facing ? replaced(run, facing) : extra(run))),
  ];
}

function replaced(own: Run, other: Run): TypedEdit {
  return { ...extra(own), kind: 'replaced', part: weightiest([own, other]), reference: other.tokens };
}

function extra({ part, tokens }: Run): TypedEdit {
  const range = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return { kind: 'extra', part, hypothesis: tokens, reference: [], range };
}

function missing({ part, tokens }: Run, { range: { start } }: WordEdit): TypedEdit {
  return { kind: 'missing', part, hypothesis: [], reference: tokens, range: { start, end: start } };
}

/** Parts by what a change of them costs, the gravest first. */
const BY_WEIGHT: readonly EditPart[] = [
  'negation',
  'number',
  'date',
  'unit',
  'name',
  'modal',
  'pronoun',
  'content word',
  'preposition',
  'conjunction',
  'article',
  'function word',
];

function weightiest(runs: readonly Run[]): EditPart {
  return BY_WEIGHT.find((part) => runs.some((run) => run.part === part)) ?? 'punctuation';
}

function runsOf(tokens: readonly Token[], initial: ReadonlySet<Token>, language: PartLanguage): Run[] {
  const runs: { part: EditPart; tokens: Token[] }[] = [];
  for (const token of tokens) {
    const part = partOf(token, initial, language);
    const last = runs.at(-1);
    if (last?.part === part) last.tokens.push(token);
    else runs.push({ part, tokens: [token] });
  }
  return runs;
}
