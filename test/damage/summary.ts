/** Trials as a table: per kind and language, how many were named by their rule and how many there were. */
import type { Trial } from './measure.js';

/** kind → language → [named, tried]. */
export type Summary = Readonly<Record<string, Readonly<Record<string, readonly [named: number, tried: number]>>>>;

export function summarise(trials: readonly Trial[]): Summary {
  const table: Record<string, Record<string, [number, number]>> = {};
  for (const { kind, language, outcome } of trials) {
    const cell = ((table[kind] ??= {})[language] ??= [0, 0]);
    cell[0] += outcome === 'named' ? 1 : 0;
    cell[1] += 1;
  }
  return table;
}

/** Share of all trials of the kinds that were named, 0–1. */
export function recallOf(summary: Summary, isMeant: (kind: string) => boolean): number {
  const cells = Object.entries(summary).flatMap(([kind, languages]) => (isMeant(kind) ? Object.values(languages) : []));
  const sum = (index: 0 | 1): number => cells.reduce((total, cell) => total + cell[index], 0);
  return sum(1) === 0 ? 0 : sum(0) / sum(1);
}
