/** A stream of JSON Lines → articles and problems, in input order, one line in memory at a time. */
import { decodeUtf8 } from './decode-utf8.js';
import { createIdSet } from './id-set.js';
import { lineProblem, parseArticleLine } from './parse-article-line.js';
import type { ReadResult } from './read-result.js';
import { fileSystemFault } from './read-text-file.js';
import { MAX_LINE_BYTES, splitLines } from './split-lines.js';
import type { Line } from './split-lines.js';

/**
 * Reads one article a line; blank lines are ignored. Nothing that the stream holds makes it throw.
 * Ids must not repeat: this is noticed for the first million of them (see id-set.ts).
 */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<ReadResult> {
  const ids = createIdSet();
  let last = 0;
  try {
    for await (const line of splitLines(stream)) {
      last = line.number;
      const result = readLine(line);
      if (!result) continue;
      yield result.article && !ids.add(result.article.id) ? duplicate(result.article.id, line.number) : result;
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const { fault } = fileSystemFault(error);
    yield lineProblem(null, last + 1, { code: 'unreadable', fault: `the stream ${fault}` });
  }
}

function readLine({ number, bytes }: Line): ReadResult | undefined {
  if (!bytes) {
    return lineProblem(null, number, { code: 'line-too-long', fault: `is longer than ${MAX_LINE_BYTES} bytes` });
  }
  const decoded = decodeUtf8(bytes);
  if (!('value' in decoded)) return lineProblem(null, number, decoded);
  return decoded.value.trim() === '' ? undefined : parseArticleLine(decoded.value, number);
}

function duplicate(id: string, number: number): ReadResult {
  return lineProblem(id, number, {
    code: 'duplicate-id',
    fault: `id "${id}" came before; the second article is not checked`,
  });
}
