/** What reading one article comes to. */
import type { Article } from '../model/article.js';
import type { Phrasebook } from '../model/phrasebook.js';
import type { Problem } from '../model/run-result.js';

/** An article, what went wrong with it, or both: a broken `article.yaml` does not stop the check of its texts. */
export interface ReadResult {
  /** `null` when not even the id could be read. */
  readonly id: string | null;
  /** Absent when there is nothing that can be checked. */
  readonly article?: Article;
  /** Those beside the article, the nearest last. */
  readonly phrasebooks?: readonly Phrasebook[];
  readonly problems: readonly Problem[];
}

/** What is wrong with an input, without saying where: the caller knows the file or the line. */
export interface Fault {
  readonly code: string;
  /** A clause that follows `path: ` or `line 3: `; no full stop. */
  readonly fault: string;
}

/** The fault as the one-line problem of a place (`path` or `line 3`). */
export function faultMessage(place: string, { fault }: Fault): string {
  return `${place}: ${fault}${fault.endsWith('?') ? '' : '.'}`;
}

/** Nothing can be checked for this reason. */
export function unreadable(id: string | null, problem: Problem): ReadResult {
  return { id, problems: [id === null ? problem : { ...problem, article: id }] };
}
