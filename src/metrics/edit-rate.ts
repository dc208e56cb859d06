// The edits of TER: the cheapest insertions, deletions and substitutions after a greedy search for shifts.

import { editBeam, UNREACHABLE } from './edit-beam.js';
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
import { shortList } from '../text/short-lists.js';

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
  /** Edits that no order of the words can save. */
  readonly fewest: number;
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
  const forward = startLattice(hypothesis, reference);
  const longer = Math.max(hypothesis.length, reference.length);
  const fewest = longer - sharedWords(hypothesis, reference, vocabularySize);
  const edits = editsToEnd(forward);
  if (edits === fewest) return edits;
  const { beam, reference: framed } = forward;
  return editsWithShifts(edits, {
    reference,
    places: wordPlaces(reference, vocabularySize),
    forward,
    backward: { ...emptyLattice('backward', beam, framed), words: forward.words },
    trial: emptyLattice('trial', beam, framed),
    fewest,
    tried: 0,
  });
}

function startLattice(hypothesis: Int32Array, reference: Int32Array): EditLattice {
  const lattice = emptyLattice('forward', editBeam(hypothesis.length, reference.length), framedReference(reference));
  lattice.words.set(hypothesis);
  startForward(lattice);
  fillForward(lattice, 1, hypothesis.length);
  return lattice;
}

/** Carries out the best shifts one after another. @param unshifted the edits without any. */
function editsWithShifts(unshifted: number, search: EditSearch): number {
  const { forward, fewest } = search;
  let edits = unshifted;
  for (let shifts = 0; ; shifts++) {
    const best = edits === fewest ? undefined : bestShift(search, edits);
    if (best === undefined || best.gain <= 0 || search.tried >= MAXIMUM_TRIED) return shifts + edits;
    const exchange = exchangeOf(best, forward.words.length);
    carryOut(forward.words, exchange);
    fillForward(forward, exchange.start + 1, forward.words.length);
    edits = editsToEnd(forward);
  }
}

/** How many words both have, whatever their order. */
function sharedWords(hypothesis: Int32Array, reference: Int32Array, vocabularySize: number): number {
  const left = shortList(vocabularySize);
  for (const word of reference) left[word] = (left[word] ?? 0) + 1;
  let shared = 0;
  for (const word of hypothesis) {
    const count = word < 0 ? 0 : (left[word] ?? 0);
    if (count === 0) continue;
    left[word] = count - 1;
    shared++;
  }
  return shared;
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
  const { reference, places, fewest } = search;
  let best: BestShift | undefined;
  fillBackward(search.backward);
  visitShifts({ words: search.forward.words, reference, places, trace }, (start, length, target) => {
    search.tried++;
    // Of shifts of one length that save all that can be saved the first is the best.
    if (best?.gain !== edits - fewest || length > best.length) {
      const shift = { start, length, target };
      const gain = edits - editsAfter(search, shift);
      if (best === undefined || isBetter(shift, gain, best)) best = { start, length, target, gain };
    }
    return search.tried < MAXIMUM_TRIED;
  });
  return best;
}

function isBetter(shift: Shift, gain: number, best: BestShift): boolean {
  if (gain !== best.gain) return gain > best.gain;
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
  for (let cell = rowStart; cell < rowStart + stride; cell++) trial.cells[cell] = forward.cells[cell] ?? UNREACHABLE;
  fillForward(trial, exchange.start + 1, exchange.end);
  return editsThroughRow(trial, backward, exchange.end);
}
