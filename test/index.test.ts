/** The library gives what the command line gives. */
import { describe, expect, test } from 'vitest';
import * as calque from '../src/index.js';
import { runCli } from './helpers/run-cli.js';

const ARTICLE = {
  id: 'ferry',
  targetLanguage: 'en',
  sourceLanguage: 'pt',
  hypothesis: 'The ferry left on Wednesday the 2nd , the mayor Dahlsaid.\nDahl thanked the crew.',
  references: ['The ferry left on Wednesday, Mayor Dahl said.\nDahl thanked the crew.'],
  source: 'O barco partiu na quarta-feira, 2, disse a prefeita Dahl.\nDahl agradeceu à tripulação.',
  date: '2022-11-02',
};

test('the public names are these and no others', () => {
  expect(Object.keys(calque).sort()).toEqual([
    'UserError',
    'check',
    'contractObject',
    'createChecker',
    'defaultGate',
    'defaultSettings',
    'loadPhrasing',
    'renderHtmlReport',
    'rules',
  ]);
});

test('check() gives the same result as `calque check - --format jsonl`', async () => {
  const line = await runCli(['check', '-', '--format', 'jsonl'], { input: `${JSON.stringify(ARTICLE)}\n` });
  const result = await calque.check(ARTICLE);
  expect(JSON.parse(JSON.stringify(calque.contractObject(result)))).toEqual(JSON.parse(line.stdout));
});

test('settings change the result as a configuration does', async () => {
  const all = await calque.check(ARTICLE);
  expect(all.findings.map(({ rule }) => rule)).toContain('space-before-punctuation');
  const some = await calque.check(ARTICLE, { rules: { 'space-before-punctuation': { severity: 'off' } } });
  expect(some.findings.map(({ rule }) => rule)).not.toContain('space-before-punctuation');
});

test('the language is identified when nobody says it', async () => {
  const { targetLanguage } = await calque.check({
    hypothesis: 'A ponte foi reaberta ontem, disse o prefeito, mas as ruas do centro continuam fechadas.',
  });
  expect(targetLanguage).toBe('pt');
});

describe('input that cannot be checked is refused with what to do', () => {
  test.each([
    [{ hypothesis: ' \n' }, /^article: "hypothesis" /],
    [{ hypothesis: 'Yes.', targetLanguage: 'xx-nowhere' }, /^article: "targetLanguage": /],
    [{ hypothesis: 'Yes.', date: 'yesterday' }, /^article: "date" must be a day such as 2022-11-02/],
  ])('%j', async (input, message) => {
    await expect(calque.check(input)).rejects.toThrow(message);
    await expect(calque.check(input)).rejects.toBeInstanceOf(calque.UserError);
  });
});
