/** A first pass over the articles of a run: the short lines that many of them share are furniture of the site they come from. */
import { createHash } from 'node:crypto';
import type { Article } from '../model/article.js';
import type { RepeatedBlocks } from '../model/evidence.js';
import type { ReadResult } from '../read/read-result.js';
import { lineKey } from '../text/line-key.js';

/** Articles that have the line. */
const LEAST = 3;
/** In UTF-16 code units; longer lines are text. */
const LONGEST = 90;
/** Lines remembered; beyond it new ones are not learned, so that memory stays bounded. */
const MOST_LINES = 200_000;
const WORDS = /\S\s+\S|\p{sc=Han}{3}|[\p{sc=Hira}\p{sc=Kana}]{3}/u;
const SENTENCE_END = /[.!?…。！？।؟]["”’»)\]」』]*$/u;

/** How many different articles have each line, by `lineKey`; only lines that at least three have. */
export async function findRepeatedBlocks(reads: AsyncIterable<ReadResult>): Promise<RepeatedBlocks> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for await (const { article } of reads) {
    // Several systems' translations of one text are one article: what they share is its text.
    if (!article || seen.has(identityOf(article))) continue;
    seen.add(identityOf(article));
    countLines(article.hypothesis.value, counts);
  }
  return new Map([...counts].filter(([, count]) => count >= LEAST));
}

function countLines(text: string, counts: Map<string, number>): void {
  const [, ...lines] = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const keys = new Set(lines.filter(isShort).map(lineKey));
  for (const key of keys) {
    const count = counts.get(key);
    if (count !== undefined || counts.size < MOST_LINES) counts.set(key, (count ?? 0) + 1);
  }
}

/** A line of two words or more that ends like no sentence: one word may be a heading that every article has. */
function isShort(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= LONGEST && WORDS.test(trimmed) && !SENTENCE_END.test(trimmed);
}

/** What the article is a translation of, as far as the run says. */
function identityOf({ source, references, hypothesis }: Article): string {
  const text = source?.value ?? references[0]?.value ?? hypothesis.value;
  return createHash('sha256').update(text).digest('base64');
}
