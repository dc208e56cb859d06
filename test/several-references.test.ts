/** With several references a difference is a fault only if none of them allows it. */
import { describe, expect, test } from 'vitest';
import { createChecker } from '../src/check.js';
import type { Article } from '../src/model/article.js';
import type { Finding } from '../src/model/finding.js';
import type { Example, Rule } from '../src/model/rule.js';
import { rules } from '../src/rules/index.js';
import { readMarks } from './helpers/check-example.js';

async function findings(rule: Rule, example: Example, references: readonly string[]): Promise<readonly Finding[]> {
  const { language } = example;
  const article: Article = {
    id: 'several',
    hypothesis: { language, value: readMarks(example.hypothesis)?.hypothesis ?? example.hypothesis },
    references: references.map((value) => ({ language, value })),
    ...(example.date === undefined ? {} : { date: example.date }),
    allow: [],
  };
  const { check } = await createChecker({ preview: true }, [rule]);
  return (await check(article)).findings;
}

/** Examples in which the reference alone shows the fault. */
async function shownByReference(rule: Rule): Promise<(Example & { readonly reference: string })[]> {
  const shown: (Example & { readonly reference: string })[] = [];
  for (const example of rule.examples.bad) {
    const { reference } = example;
    if (reference === undefined || (await findings(rule, example, [])).length > 0) continue;
    if ((await findings(rule, example, [reference])).length > 0) shown.push({ ...example, reference });
  }
  return shown;
}

const compared = rules.filter(({ examples }) => examples.bad.some(({ reference }) => reference !== undefined));

describe.each(compared.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('is silent where a second reference says what the hypothesis says', async () => {
    for (const example of await shownByReference(rule)) {
      const own = readMarks(example.hypothesis)?.hypothesis ?? example.hypothesis;
      expect(await findings(rule, example, [example.reference, own]), own).toEqual([]);
      expect(await findings(rule, example, [own, example.reference]), own).toEqual([]);
    }
  });

  test('still speaks where the second reference is the first again', async () => {
    for (const example of await shownByReference(rule)) {
      const { reference } = example;
      expect(await findings(rule, example, [reference, reference]), reference).toHaveLength(1);
    }
  });
});
