// Shifts of word sequences: the edits that set TER apart from edit distance, searched as Tercom does.

import type { EditTrace } from './edit-trace.js';
import { shortList } from '../text/short-lists.js';

/** Tercom's limits: longest sequence that is shifted, and how far apart the two places of it may be, in words. */
const MAXIMUM_LENGTH = 10;
const MAXIMUM_DISTANCE = 50;

/** A sequence of hypothesis words and the place before which to put it. */
export interface Shift {
  readonly start: number;
  readonly length: number;
  readonly target: number;
}

/** Where each word of the reference stands, as chains through the reference from first to last. */
export interface WordPlaces {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Indexes a reference whose words are numbered below `vocabularySize`. */
export function wordPlaces(reference: Int32Array, vocabularySize: number): WordPlaces {
  const first = shortList(vocabularySize).fill(-1);
  const next = shortList(reference.length);
  for (let place = reference.length - 1; place >= 0; place--) {
    const word = reference[place] ?? 0;
    next[place] = first[word] ?? -1;
    first[word] = place;
  }
  return { first, next };
}

/** What a search for shifts looks at. */
export interface ShiftSearch {
  readonly words: Int32Array;
  readonly reference: Int32Array;
  readonly places: WordPlaces;
  readonly trace: EditTrace;
}

/** Gets a shift as the start and length of the sequence and the place before which to put it. */
type Visit = (start: number, length: number, target: number) => boolean;

/**
 * Visits the shifts worth trying, in Tercom's order: sequences that the reference has elsewhere, with an edited word in
 * both places.
 *
 * @param visit false for the last shift of a sequence to a place of the reference ends the search
 */
export function visitShifts(search: ShiftSearch, visit: Visit): void {
  const { words, places } = search;
  const nearest = places.first.slice();
  for (let start = 0; start < words.length; start++) {
    const word = words[start] ?? -1;
    if (word < 0) continue;
    let place = nearest[word] ?? -1;
    while (place >= 0 && start - place > MAXIMUM_DISTANCE) place = places.next[place] ?? -1;
    nearest[word] = place;
    for (; place >= 0 && place - start <= MAXIMUM_DISTANCE; place = places.next[place] ?? -1) {
      if (!visitSequences(search, { start, place }, visit)) return;
    }
  }
}

function visitSequences(
  search: ShiftSearch,
  { start, place }: { readonly start: number; readonly place: number },
  visit: Visit,
): boolean {
  const { words, reference, trace } = search;
  const aligned = trace.alignment[place] ?? -1;
  const longest = Math.min(MAXIMUM_LENGTH, words.length - start, reference.length - place);
  for (let length = 1; length <= longest && words[start + length - 1] === reference[place + length - 1]; length++) {
    const inPlace = start <= aligned && aligned < start + length;
    if (inPlace || !edited(trace.hypothesisEdits, start, length) || !edited(trace.referenceEdits, place, length))
      continue;
    if (!visitTargets(trace.alignment, { start, length, target: place }, visit)) return false;
  }
  return true;
}

function edited(edits: Int32Array, start: number, length: number): boolean {
  return edits[start + length] !== edits[start];
}

/**
 * The different targets beside the words that are aligned with the sequence in the reference and with the word before
 * it.
 */
function visitTargets(alignment: Int32Array, { start, length, target: place }: Shift, visit: Visit): boolean {
  let previous = -1;
  let goesOn = true;
  for (let index = place - 1; index < place + length; index++) {
    const target = index === -1 ? 0 : (alignment[index] ?? -1) + 1;
    if (target !== previous) goesOn = visit(start, length, target);
    previous = target;
  }
  return goesOn;
}

/** A shift as two neighbouring sequences changing places: [start, middle) and [middle, end). */
export interface Exchange {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** The exchange that carries out a shift. A target inside the sequence moves it on by as many words, as in Tercom. */
export function exchangeOf({ start, length, target }: Shift, wordCount: number): Exchange {
  const middle = start + length;
  if (target < start) return { start: target, middle: start, end: middle };
  return { start, middle, end: target > middle ? target : Math.min(wordCount, target + length) };
}

/** Writes the words of a hypothesis that an exchange moves to their new places. */
export function exchangeWords(words: Int32Array, { start, middle, end }: Exchange, into: Int32Array): void {
  let place = start;
  for (let i = middle; i < end; i++) into[place++] = words[i] ?? -1;
  for (let i = start; i < middle; i++) into[place++] = words[i] ?? -1;
}
