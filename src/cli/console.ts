/** The only ways to the console: bounded buffering on standard output, one safe line each on standard error. */
import { printable } from '../text/printable.js';

const FLUSH_AT = 64 * 1024;

export interface Output {
  /** Waits while the reader is slower than we are. */
  write(text: string): Promise<void>;
  flush(): Promise<void>;
}

/** Writes in blocks, but keeps nothing back while the input is waited for. */
export function createOutput(stream: NodeJS.WritableStream): Output {
  let held = '';
  let planned = false;
  const flush = async (): Promise<void> => {
    const text = held;
    held = '';
    if (text !== '' && !stream.write(text)) await new Promise<void>((done) => stream.once('drain', done));
  };
  const flushWhenIdle = (): void => {
    planned = false;
    void flush();
  };
  return {
    flush,
    async write(text) {
      held += text;
      if (held.length >= FLUSH_AT) return flush();
      if (!planned) setImmediate(flushWhenIdle);
      planned = true;
    },
  };
}

/** One diagnostic on standard error. */
export function printDiagnostic(message: string): void {
  process.stderr.write(`calque: ${printable(message)}\n`);
}

/** Whether to colour what goes to a stream: a terminal that has not been told otherwise. */
export function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}
