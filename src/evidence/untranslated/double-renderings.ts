/** A sentence that stands both in the source language and translated. */
import type { Counterpart, Evidence, EvidenceWith } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Block, Segment, SegmentedText } from '../../model/segmented-text.js';
import { normalForm, primarySubtag } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';

export interface DoubleRendering {
  /** The half in the other language. */
  readonly range: Range;
  readonly original: Range;
}

const FEWEST_LETTERS = 12;
const FEWEST_WORDS = 4;
/** Characters; short, so that nothing is composed or taken apart in them. */
const BEGINNING = 1;
const MOST_SHARED = 0.12;
const END_MARKS = /(?<![\s\p{P}])[\s\p{P}]+$/u;
const SEPARATED = /^\s*[/／|([（–—-]/u;
const SEPARATED_BEFORE = /[/／|([（–—-]\s*["“„«]?$/u;

/** Whole source sentences inside the text where their translation stands too. */
export function* doubleRenderings(evidence: EvidenceWith<'source'>): Iterable<DoubleRendering> {
  const { text, source } = evidence;
  if (primarySubtag(text.language) === primarySubtag(source.text.language)) return;
  const originals = new Map(
    source.text.segments.filter((segment) => isTelling(segment, evidence)).map((segment) => [bare(segment), segment]),
  );
  const beginnings = new Set([...originals.values()].map(beginningOf));
  for (const segment of text.segments) {
    const original = beginnings.has(beginningOf(segment)) ? originals.get(bare(segment)) : undefined;
    if (original && hasTranslationBeside(segment, original, evidence))
      yield { range: segment.range, original: original.range };
    else if (!original) yield* insideBlock(segment, evidence);
  }
}

/** A sentence whose words are peculiar to the source language; names and figures look alike in both. */
function isTelling(segment: Segment, { pack, source }: EvidenceWith<'source'>): boolean {
  const letters = segment.text.length;
  if (letters < (source.pack.spaced ? FEWEST_LETTERS : FEWEST_LETTERS / 2)) return false;
  if (pack.script !== source.pack.script && source.pack.script !== 'Latn') return true;
  const own = packWords(pack, 'function-words');
  const others = packWords(source.pack, 'function-words');
  return segment.tokens.some(({ normal }) => others.has(normal) && !own.has(normal));
}

/** Whether a neighbour says what the source sentence says, and no other: aligned with it alone, or with nothing. */
function hasTranslationBeside(copy: Segment, original: Segment, { text, source }: EvidenceWith<'source'>): boolean {
  return [text.segments[copy.index - 1], text.segments[copy.index + 1]].some((neighbour) => {
    if (
      !neighbour ||
      isCopy(neighbour, source) ||
      !isRendered(source, original.index + neighbour.index - copy.index, neighbour)
    )
      return false;
    const { other } = source.beadOf(neighbour);
    if (other.length > 0) return other.length === 1 && other[0] === original.index;
    return isOfLength(neighbour, original, text.value.length / source.text.value.length);
  });
}

/** Whether another segment than this one renders a source sentence; if none does, this one may. */
function isRendered({ alignment }: Counterpart, index: number, except: Segment): boolean {
  const bead = alignment.beads[alignment.beadOfOther[index] ?? -1];
  return bead === undefined || bead.hypothesis.some((segment) => segment !== except.index);
}

function isOfLength(segment: Segment, original: Segment, ratio: number): boolean {
  const expected = original.text.length * Math.min(ratio, 1.5);
  return segment.text.length > expected * 0.4 && segment.text.length < expected * 2.5;
}

const formsOfTexts = new WeakMap<SegmentedText, ReadonlySet<string>>();

function isCopy(segment: Segment, { text }: Counterpart): boolean {
  const forms = formsOfTexts.get(text) ?? new Set(text.segments.map(bare));
  formsOfTexts.set(text, forms);
  return forms.has(bare(segment));
}

/** `translation / original` and `translation (original)` in one block. */
function* insideBlock(segment: Segment, evidence: EvidenceWith<'source'>): Iterable<DoubleRendering> {
  const block = evidence.text.blocks[segment.blockIndex];
  if (!block || !/[/／|([（–—-]/u.test(segment.text)) return;
  for (const original of evidence.source.segmentsFor(segment)) {
    const found = isTelling(original, evidence) ? findCopy(block, original) : undefined;
    if (found && found.start >= segment.range.start && found.start < segment.range.end)
      yield { range: found, original: original.range };
  }
}

function findCopy({ text, range }: Block, original: Segment): Range | undefined {
  const copy = original.text.replace(END_MARKS, '');
  const index = text.indexOf(copy);
  if (index < 0) return undefined;
  const [before, after] = [text.slice(0, index), text.slice(index + copy.length)];
  const isSeparated = SEPARATED_BEFORE.test(before) ? before.length : SEPARATED.test(after) ? after.length : 0;
  return isSeparated < copy.length / 5
    ? undefined
    : { start: range.start + index, end: range.start + index + copy.length };
}

/** The same for what is the same but for its end, and quickly told. */
function beginningOf({ text }: Segment): string {
  return text.slice(0, BEGINNING).toLowerCase();
}

function bare({ text }: Segment): string {
  return normalForm(text.replace(END_MARKS, ''), 'und');
}

/** The half of a segment, parted by a slash, that is in another language while the other half is in the expected one. */
export function slashedHalf(segment: Segment, evidence: Evidence): Range | undefined {
  const { text, range } = segment;
  const slash = text.search(/\s[/|]\s/);
  const halves = [
    { start: 0, end: slash },
    { start: slash + 3, end: text.length },
  ];
  if (slash < 0 || halves.some(({ start, end }) => end - start < 2 * FEWEST_LETTERS)) return undefined;
  const isForeign = halves.map((half) => isInOtherLanguage(segment, half, evidence));
  const half = halves[isForeign.indexOf(true)];
  if (half === undefined || isForeign.every(Boolean)) return undefined;
  return { start: range.start + half.start, end: range.start + half.end };
}

/** Two identifiers say so, and next to none of its words is a function word of the expected language. */
function isInOtherLanguage({ text, range, tokens }: Segment, half: Range, evidence: Evidence): boolean {
  const expected = primarySubtag(evidence.text.language);
  const words = tokens.filter(
    ({ kind, start, end }) => kind === 'word' && start >= range.start + half.start && end <= range.start + half.end,
  );
  const own = packWords(evidence.pack, 'function-words');
  const shared = words.filter(({ normal }) => own.has(normal)).length;
  if (own.size === 0 || words.length < FEWEST_WORDS || shared > MOST_SHARED * words.length) return false;
  const language = evidence.identify(text.slice(half.start, half.end));
  return language !== undefined && language !== expected;
}
