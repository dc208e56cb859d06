/** What was read → what was found, one article after another. */
import type { Checker } from '../check.js';
import type { ArticleResult, Problem } from '../model/run-result.js';
import type { ReadResult } from '../read/read-result.js';

export interface CheckedArticle {
  readonly id: string | null;
  /** Absent when the article could not be checked. */
  readonly result?: ArticleResult;
  /** What went wrong outside the rules; the problems of rules are in the result. */
  readonly problems: readonly Problem[];
}

/** Code of the problem that is a bug in the tool itself. */
export const INTERNAL_ERROR = 'internal-error';

/** Checks articles as they are read, in the same order. A crash costs one article, and is a problem. */
export async function* checkArticles(
  reads: AsyncIterable<ReadResult>,
  checker: Pick<Checker, 'check'>,
): AsyncGenerator<CheckedArticle> {
  for await (const read of reads) yield read.article ? await checkOne(read, read.article, checker) : read;
}

async function checkOne(
  { id, phrasebooks, problems }: ReadResult,
  article: NonNullable<ReadResult['article']>,
  checker: Pick<Checker, 'check'>,
): Promise<CheckedArticle> {
  try {
    return { id, result: await checker.check(article, phrasebooks), problems };
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const message = `${article.id}: this is a bug in calque, please report it: ${reason}.`;
    return { id, problems: [...problems, { code: INTERNAL_ERROR, message, article: article.id }] };
  }
}
