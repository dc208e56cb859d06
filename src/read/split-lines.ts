/** Splits a stream of bytes into lines, holding no more than one line in memory. */

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line break; absent when the line was longer than the limit and has been thrown away. */
  readonly bytes?: Uint8Array;
}

/** Longest line that is kept, in bytes. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Lines end in LF or CRLF; the last one needs neither. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit = MAX_LINE_BYTES): AsyncGenerator<Line> {
  let line = new OpenLine(1, limit);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      yield line.close();
      line = new OpenLine(line.number + 1, limit);
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (!line.empty) yield line.close();
}

/** The line being read: a class because it changes with every chunk. */
class OpenLine {
  readonly number: number;
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(number: number, limit: number) {
    this.number = number;
    this.#limit = limit;
  }

  get empty(): boolean {
    return this.#length === 0;
  }

  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  close(): Line {
    if (this.#length > this.#limit) return { number: this.number };
    const [first] = this.#parts;
    const bytes = this.#parts.length === 1 && first ? first : Buffer.concat(this.#parts);
    return { number: this.number, bytes: bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes };
  }
}
