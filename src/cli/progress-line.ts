/** One line on standard error that says how far the run is, on a terminal only. */
import { printable } from '../text/printable.js';

const ERASE = '\r\u001b[K';

/** Oftener than this, a terminal cannot show it. */
const PAUSE_MS = 80;

export interface ProgressLine {
  show(done: number, id: string | null): void;
  clear(): void;
}

/** @param total articles in all; unknown for streams. */
export function createProgressLine(stream: NodeJS.WriteStream, total?: number): ProgressLine {
  let shown = -Infinity;
  return {
    show(done, id) {
      const now = performance.now();
      if (now - shown < PAUSE_MS) return;
      shown = now;
      const count = total === undefined ? String(done) : `${done}/${total}`;
      const line = `Checking ${count} ${printable(id ?? '')}`;
      stream.write(ERASE + [...line].slice(0, (stream.columns || 80) - 1).join(''));
    },
    clear() {
      if (shown !== -Infinity) stream.write(ERASE);
    },
  };
}

/** Says nothing: not a terminal, or not wanted. */
export const noProgress: ProgressLine = { show: () => undefined, clear: () => undefined };
