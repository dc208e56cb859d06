/** `article.yaml`: what is known of an article besides its texts. */
import { z } from 'zod';
import type { Allowance } from '../model/article.js';
import type { Problem } from '../model/run-result.js';
import { knownLanguage, unknownLanguage } from './known-language.js';
import { parseYaml } from './parse-yaml.js';
import { fileProblem, readUtf8File } from './read-text-file.js';
import { isCalendarDay } from './text-faults.js';

export interface ArticleFacts {
  readonly title?: string;
  readonly date?: string;
  readonly system?: string;
  readonly domain?: string;
  readonly languages?: { readonly source?: string; readonly target?: string };
  readonly allow?: readonly Allowance[];
}

const MAX_YAML_BYTES = 1_000_000;

/** A language tag, made canonical. */
export const languageTag = z.string().transform((tag, context) => {
  const canonical = knownLanguage(tag);
  if (canonical === undefined)
    context.addIssue({ code: 'custom', message: `names no language: ${unknownLanguage(tag)}` });
  return canonical ?? 'und';
});

/** A day, `YYYY-MM-DD`. */
export const calendarDay = z.string().refine(isCalendarDay, { message: 'must be a day such as 2022-11-02' });

const text = z.string().min(1);

/** What may be known of an article, in `article.yaml` and in the configuration. */
export const articleFacts = {
  title: text.exactOptional(),
  date: calendarDay.exactOptional(),
  system: text.exactOptional(),
  domain: text.exactOptional(),
  languages: z
    .strictObject({ source: languageTag.exactOptional(), target: languageTag.exactOptional() })
    .exactOptional(),
};

/** Reads `article.yaml`; what is wrong with it is a problem, and the article counts as without it. */
export async function readArticleYaml(
  path: string,
  ruleIds: readonly string[] | undefined,
): Promise<{ readonly facts: ArticleFacts; readonly problems: readonly Problem[] }> {
  const file = await readUtf8File(path, MAX_YAML_BYTES);
  if ('problem' in file) return { facts: {}, problems: [file.problem] };
  const data = parseYaml(file.value, articleSchema(ruleIds));
  if ('value' in data) return { facts: data.value, problems: [] };
  const problems = data.faults.map((fault) => ({ ...fileProblem(`${path}:${fault.line}`, fault), path }));
  return { facts: {}, problems };
}

function articleSchema(ruleIds: readonly string[] | undefined): z.ZodType<ArticleFacts> {
  const rule = ruleIds ? z.enum(ruleIds as [string, ...string[]]) : text;
  const allowance = z.union([
    rule.transform((id) => ({ rule: id })),
    z.strictObject({ rule, quote: text.exactOptional(), reason: text.exactOptional() }),
  ]);
  return z.strictObject({ ...articleFacts, allow: z.array(allowance).exactOptional() });
}
