/** Words that are a reference's without its letters beyond ASCII: `limitacin` for limitación, `Sugling` for Säugling. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';

export interface DroppedLetters {
  readonly token: Token;
  readonly whole: string;
}

const BEYOND_ASCII = /[^\p{ASCII}]/gu;
/** Shorter remains are words of their own too often. */
const SHORTEST = 3;
/** Remains of this length are told from other words wherever in the reference the whole word stands. */
const UNMISTAKABLE = 6;

/** In order of place. Silent where any text has the word as it stands here. */
export function* droppedLetters(evidence: Evidence): Iterable<DroppedLetters> {
  const { text, pack, references } = evidence;
  if (references.length === 0 || pack.script !== 'Latn') return;
  const remains = references.map((reference) => remainsOf(reference.text));
  if (remains.every(({ size }) => size === 0)) return;
  for (const segment of text.segments) {
    for (const token of segment.tokens) {
      const found = placeOf(token.normal, remains);
      const whole = remains[found]?.get(token.normal);
      if (whole === undefined || isWordItself(token, evidence) || isForm(whole, evidence)) continue;
      const facing = token.normal.length >= UNMISTAKABLE ? undefined : references[found]?.segmentsFor(segment);
      if (!facing || haveWord(facing, whole)) yield { token, whole: inCaseOf(token, whole) };
    }
  }
}

/** The first that has a word; -1 where none has. */
function placeOf(word: string, all: readonly ReadonlyMap<string, string>[]): number {
  for (let place = 0; place < all.length; place++) if (all[place]?.has(word)) return place;
  return -1;
}

/** Whether another text or a dictionary has it as it stands. */
function isWordItself({ text, normal }: Token, { references, source, knowsWord }: Evidence): boolean {
  const others = source ? [...references, source] : references;
  return others.some(({ vocabulary }) => vocabulary.count(normal) > 0) || (knowsWord?.(text) ?? false);
}

const INSIDE = /[^\p{ASCII}][a-z]/u;

/** What only lacks its end may be another form (`kostel` beside kostelů), unless a dictionary speaks against it. */
function isForm(whole: string, { knowsWord }: Evidence): boolean {
  return knowsWord === undefined && !INSIDE.test(whole);
}

function haveWord(segments: readonly Segment[], word: string): boolean {
  return segments.some(({ tokens }) => tokens.some(({ normal }) => normal === word));
}

/** A capital of the hypothesis stays one, unless the first letter is what was lost. */
function inCaseOf({ text, normal }: Token, whole: string): string {
  const isCapital = text.charAt(0) !== normal.charAt(0) && whole.charAt(0) === normal.charAt(0);
  return isCapital ? text.charAt(0) + whole.slice(1) : whole;
}

const remainsOfTexts = new WeakMap<SegmentedText, ReadonlyMap<string, string>>();

/** The words of a text that have such letters, by what is left without them. */
function remainsOf(text: SegmentedText): ReadonlyMap<string, string> {
  const known = remainsOfTexts.get(text);
  if (known) return known;
  const remains = new Map<string, string>();
  for (const { tokens } of text.segments) {
    for (const { kind, normal } of tokens) {
      const left = kind === 'word' ? normal.replace(BEYOND_ASCII, '') : normal;
      if (left !== normal && left.length >= SHORTEST && /^\p{L}+$/u.test(left)) remains.set(left, normal);
    }
  }
  remainsOfTexts.set(text, remains);
  return remains;
}
