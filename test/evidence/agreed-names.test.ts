/** Names on which two references agree, in translations from another alphabet. */
import { expect, test } from 'vitest';
import { createChecker } from '../../src/check.js';
import { rules } from '../../src/rules/index.js';

const source = { language: 'ru', value: 'Вчера Григорий посетил завод.' };

async function names(value: string, references: readonly string[]): Promise<readonly string[]> {
  const { check } = await createChecker(
    {},
    rules.filter(({ id }) => id === 'name-mismatch'),
  );
  const { findings } = await check({
    id: 'a',
    hypothesis: { language: 'en', value },
    references: references.map((reference) => ({ language: 'en', value: reference })),
    source,
    allow: [],
  });
  return findings.map(({ message }) => message);
}

test.each<readonly [why: string, hypothesis: string, references: readonly string[], found: readonly string[]]>([
  [
    'both references have another name',
    'Yesterday Mr Grivorli toured the plant.',
    ['Grigory visited the plant yesterday.', 'Yesterday Grigory was at the factory.'],
    ['The name “Grivorli” stands where all references have “Grigory”.'],
  ],
  [
    'one translator alone may have a spelling of his own',
    'Yesterday Mr Grivorli toured the plant.',
    ['Grigory visited the plant yesterday.', 'Yesterday Hryhorii was at the factory.'],
    [],
  ],
  [
    'the same reference twice is one translator',
    'Yesterday Mr Grivorli toured the plant.',
    ['Grigory visited the plant yesterday.', 'Grigory visited the plant yesterday.'],
    [],
  ],
  [
    'marks and what is written together make no other name',
    'Yesterday Mr Grigorý toured the plant.',
    ['Grigory visited the plant yesterday.', 'Yesterday Grigory was at the factory.'],
    [],
  ],
])('%s', async (_why, hypothesis, references, found) => {
  expect(await names(hypothesis, references)).toEqual(found);
});
