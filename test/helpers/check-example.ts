/** Runs one rule over one of its examples, through the whole pipeline. */
import { createChecker } from '../../src/check.js';
import type { Article } from '../../src/model/article.js';
import type { Finding } from '../../src/model/finding.js';
import type { Phrasebook } from '../../src/model/phrasebook.js';
import type { Example, Rule } from '../../src/model/rule.js';
import { readPhrasingYaml } from '../../src/read/read-phrasing-yaml.js';

const MARKS = /\[\[([\s\S]*?)\]\]/;

/** The hypothesis without its marks, and the place that they enclose. */
export function readMarks(marked: string): { hypothesis: string; start: number; end: number } | undefined {
  const match = MARKS.exec(marked);
  if (!match) return undefined;
  const inside = match[1] ?? '';
  return { hypothesis: marked.replace(MARKS, () => inside), start: match.index, end: match.index + inside.length };
}

export function exampleArticle(example: Example, hypothesis: string): Article {
  return {
    id: 'example',
    hypothesis: { language: example.language, value: hypothesis },
    references: example.reference === undefined ? [] : [{ language: example.language, value: example.reference }],
    ...(example.source === undefined
      ? example.sourceLanguage === undefined
        ? {}
        : { sourceLanguage: example.sourceLanguage }
      : { source: { language: example.sourceLanguage ?? 'und', value: example.source } }),
    ...(example.date === undefined ? {} : { date: example.date }),
    allow: [],
  };
}

/** Findings of this rule alone. */
export async function findingsOf(rule: Rule, example: Example, hypothesis: string): Promise<readonly Finding[]> {
  const checker = await createChecker({ preview: true }, [rule]);
  const result = await checker.check(exampleArticle(example, hypothesis), phrasebooksOf(example));
  if (result.problems.length > 0) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.findings;
}

function phrasebooksOf({ phrasing }: Example): Phrasebook[] {
  if (phrasing === undefined) return [];
  const { book, faults = [] } = readPhrasingYaml('phrasing.yaml', phrasing);
  if (!book) throw new Error(faults.map(({ line, fault }) => `phrasing.yaml:${line}: ${fault}`).join('\n'));
  return [book];
}
