/** Checking from a program: the JSON Lines contract without the lines. */
import { createChecker, type Checker, type CheckSettings } from '../check.js';
import type { ArticleResult } from '../model/run-result.js';
import { readArticleObject } from '../read/parse-article-line.js';
import { UserError } from './user-error.js';

/** One article as in a line of the JSON Lines contract; `id` may be left out. */
export interface ArticleInput {
  readonly id?: string;
  /** One line or many: a line break ends a segment, a blank line a paragraph. */
  readonly hypothesis: string;
  /** BCP 47 tag; identified from the text when absent. */
  readonly targetLanguage?: string;
  readonly sourceLanguage?: string;
  readonly references?: readonly string[];
  readonly source?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly system?: string;
  readonly title?: string;
  readonly domain?: string;
}

let defaultChecker: Promise<Checker> | undefined;

/**
 * Checks one article; the result is what `calque check` prints for it, and more.
 * @param settings rules, gate and weights that differ from the defaults.
 * @throws UserError when the input cannot be checked: a blank hypothesis, an unknown language, half a surrogate pair …
 */
export async function check(input: ArticleInput, settings?: Partial<CheckSettings>): Promise<ArticleResult> {
  const { article, problems } = readArticleObject({ id: 'article', ...input });
  if (!article) throw new UserError(problems[0]?.message ?? 'the article cannot be read.');
  const checker = settings ? await createChecker(settings) : await (defaultChecker ??= createChecker());
  return checker.check(article);
}
