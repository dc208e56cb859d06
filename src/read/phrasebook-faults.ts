/** What reading one phrasebook comes to. */
import type { Phrasebook, PhrasingEntry } from '../model/phrasebook.js';
import type { Fault } from './read-result.js';

/** A fault and the line it is in, from 1. */
export interface LineFault extends Fault {
  readonly line: number;
}

/** A phrasebook is read whole or not at all: half a phrasebook would pass texts that the other half refuses. */
export type PhrasebookData =
  | { readonly book: Phrasebook; readonly faults?: undefined }
  | { readonly book?: undefined; readonly faults: readonly LineFault[] };

/** More faults than anybody reads at once. */
const MOST_FAULTS = 20;

/** The phrasebook, unless anything in it is at fault. */
export function phrasebookData(
  path: string,
  entries: readonly PhrasingEntry[],
  faults: readonly LineFault[],
): PhrasebookData {
  return faults.length > 0 ? { faults: faults.slice(0, MOST_FAULTS) } : { book: { path, entries } };
}
