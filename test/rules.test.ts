/** Every rule's examples are its tests: exact place and message for the bad ones, silence for the good ones. */
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.js';
import { findingsOf, readMarks } from './helpers/check-example.js';

/** `RULE=date-calque npx vitest run test/rules.test.ts` runs one rule. */
const only = process.env['RULE'];

describe.each(rules.filter(({ id }) => only === undefined || id === only).map((rule) => [rule.id, rule] as const))(
  '%s',
  (_id, rule) => {
    test.each(rule.examples.bad.map((example) => [example.hypothesis, example] as const))(
      'finds: %s',
      async (_text, example) => {
        const marked = readMarks(example.hypothesis);
        expect(marked, 'a bad example marks its finding as [[…]]').toBeDefined();
        const { hypothesis, start, end } = marked ?? { hypothesis: '', start: 0, end: 0 };
        const findings = await findingsOf(rule, example, hypothesis);
        expect(
          findings.map((finding) => ({ start: finding.start, end: finding.end, message: finding.message })),
        ).toEqual([{ start, end, message: example.message }]);
      },
    );

    test.each(rule.examples.good.map((example) => [example.hypothesis, example] as const))(
      'is silent on: %s',
      async (_text, example) => {
        expect(await findingsOf(rule, example, example.hypothesis)).toEqual([]);
      },
    );

    test('has enough examples, in more than one language unless it is bound to one', () => {
      const { bad, good } = rule.examples;
      expect(bad.length).toBeGreaterThanOrEqual(2);
      expect(good.length).toBeGreaterThanOrEqual(3);
      const languages = new Set([...bad, ...good].map(({ language }) => language.split('-')[0]));
      expect(languages.size).toBeGreaterThanOrEqual(rule.languages?.length === 1 ? 1 : 2);
    });
  },
);

test('rule ids are unique and every good example is unmarked', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) for (const { hypothesis } of rule.examples.good) expect(hypothesis).not.toContain('[[');
});
