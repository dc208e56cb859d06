// The edits of TER: the cheapest insertions, deletions and substitutions after a greedy search for shifts.

import { editBeam } from './edit-beam.js';
import {
  editsThroughRow,
  emptyLattice,
  fillBackward,
  fillForward,
  framedReference,
  startForward,
} from './edit-lattice.js';
import type { EditLattice } from './edit-lattice.js';
import { exchangeOf, exchangeWords, visitShifts, wordPlaces } from './edit-shifts.js';
import type { Exchange, Shift, WordPlaces } from './edit-shifts.js';
import { traceEdits } from './edit-trace.js';

/**
 * sacreBLEU tries no more shifts than this for one segment, and does not carry out the best of the round that gets
 * there.
 */
const MAXIMUM_TRIED = 1000;

interface EditSearch {
  readonly reference: Int32Array;
  readonly places: WordPlaces;
  readonly forward: EditLattice;
  readonly backward: EditLattice;
  /** The forward lattice of a shifted hypothesis, computed only where it differs. */
  readonly trial: EditLattice;
  tried: number;
}

interface BestShift extends Shift {
  readonly gain: number;
}

/**
 * The edits, shifts among them, that turn a hypothesis into a reference.
 *
 * @param vocabularySize all numbers of reference words are below it; a word that is not in the reference may be -1
 */
export function countEdits(hypothesis: Int32Array, reference: Int32Array, vocabularySize: number): number {
  if (reference.length === 0 || hypothesis.length === 0) return Math.max(hypothesis.length, reference.length);
  const search = startSearch(hypothesis, reference, vocabularySize);
  let changedFrom = 0;
  for (let shifts = 0; ; shifts++) {
    fillForward(search.forward, changedFrom + 1, hypothesis.length);
    const edits = editsToEnd(search.forward);
    const best = edits === 0 ? undefined : bestShift(search, edits);
    if (best === undefined || best.gain <= 0 || search.tried >= MAXIMUM_TRIED) return shifts + edits;
    const exchange = exchangeOf(best, hypothesis.length);
    carryOut(search.forward.words, exchange);
    changedFrom = exchange.start;
  }
}

function startSearch(hypothesis: Int32Array, reference: Int32Array, vocabularySize: number): EditSearch {
  const beam = editBeam(hypothesis.length, reference.length);
  const framed = framedReference(reference);
  const forward = emptyLattice(beam, framed);
  forward.words.set(hypothesis);
  startForward(forward);
  const backward = { ...emptyLattice(beam, framed), words: forward.words };
  const trial = emptyLattice(beam, framed);
  return { reference, places: wordPlaces(reference, vocabularySize), forward, backward, trial, tried: 0 };
}

function editsToEnd({ beam, cells }: EditLattice): number {
  const last = beam.rows - 1;
  return cells[last * beam.stride + beam.columns - (beam.firstColumns[last] ?? 0)] ?? 0;
}

function carryOut(words: Int32Array, exchange: Exchange): void {
  exchangeWords(words.slice(), exchange, words);
}

/** The shift that saves most edits; of equals the longest, then the one from, then to the earliest place. */
function bestShift(search: EditSearch, edits: number): BestShift | undefined {
  const trace = traceEdits(search.forward);
  const { reference, places } = search;
  let best: BestShift | undefined;
  fillBackward(search.backward);
  visitShifts({ words: search.forward.words, reference, places, trace }, (shifts) => {
    for (const shift of shifts) {
      const gain = edits - editsAfter(search, shift);
      if (best === undefined || isBetter({ ...shift, gain }, best)) best = { ...shift, gain };
    }
    search.tried += shifts.length;
    return search.tried < MAXIMUM_TRIED;
  });
  return best;
}

function isBetter(shift: BestShift, best: BestShift): boolean {
  if (shift.gain !== best.gain) return shift.gain > best.gain;
  if (shift.length !== best.length) return shift.length > best.length;
  return shift.start !== best.start ? shift.start < best.start : shift.target < best.target;
}

/**
 * The edits left after a shift. Only the rows of words that change place are computed; the rest is known from both
 * ends.
 */
function editsAfter({ forward, backward, trial }: EditSearch, shift: Shift): number {
  const exchange = exchangeOf(shift, forward.words.length);
  exchangeWords(forward.words, exchange, trial.words);
  const { stride } = forward.beam;
  const rowStart = exchange.start * stride;
  trial.cells.set(forward.cells.subarray(rowStart, rowStart + stride), rowStart);
  fillForward(trial, exchange.start + 1, exchange.end);
  return editsThroughRow(trial, backward, exchange.end);
}
