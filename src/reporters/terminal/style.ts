/** How the parts of the terminal report are drawn. */
import type pc from 'picocolors';
import type { Severity } from '../../model/finding.js';
import type { VerdictKind } from '../../model/verdict.js';

export interface Style {
  readonly colours: ReturnType<typeof pc.createColors>;
  /** Columns. */
  readonly width: number;
}

export const WORST_FIRST: readonly Severity[] = ['critical', 'major', 'minor', 'neutral'];

/** The word always says it too: colour alone tells nothing to many. */
export function paintVerdict(kind: VerdictKind, { colours }: Style): string {
  const word = kind.toUpperCase().padEnd(7);
  if (kind === 'hold') return colours.red(word);
  return kind === 'review' ? colours.yellow(word) : colours.green(word);
}

export function paintSeverity(severity: Severity, { colours }: Style, text: string = severity): string {
  if (severity === 'critical') return colours.bold(colours.red(text));
  if (severity === 'major') return colours.red(text);
  return severity === 'minor' ? colours.yellow(text) : colours.dim(text);
}

/** At most `length` characters, the middle left out where it is longer. */
export function clip(text: string, length: number): string {
  const characters = [...text];
  const kept = Math.max(8, length) - 1;
  if (characters.length <= kept + 1) return text;
  const head = Math.ceil(kept / 2);
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (kept - head)).join('')}`;
}

/** One decimal, in every locale alike. */
export function decimal(value: number): string {
  return value.toFixed(1);
}

/** `1 article`, `2 articles`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
