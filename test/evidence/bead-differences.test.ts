/** What only one side of a bead has, and what it has more often. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beadDifferences } from '../../src/evidence/words/bead-differences.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { Bead } from '../../src/model/alignment.js';
import type { Token } from '../../src/model/segmented-text.js';
import { segmentText } from '../../src/segment/segment-text.js';

const pack = await loadLanguagePack('en');

function differences(hypothesis: string, other: string): Record<string, string> {
  const [own, facing] = [hypothesis, other].map((value) => segmentText({ language: 'en', value }, pack));
  if (!own || !facing) throw new RangeError('two texts were expected');
  const indices = (text: typeof own): number[] => text.segments.map(({ index }) => index);
  const bead: Bead = { index: 0, hypothesis: indices(own), other: indices(facing), similarity: 1 };
  const texts = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');
  return Object.fromEntries(
    Object.entries(beadDifferences(bead, own, facing)).map(([name, list]) => [name, texts(list)]),
  );
}

test('a form that both sides have is extra where one has it more often, whatever its capital', () => {
  expect(differences('The ship left the old harbour', 'The boat left harbour. It was old')).toEqual({
    extra: 'The ship the',
    missing: 'boat . It was',
    onlyHypothesis: 'ship',
    onlyOther: 'boat . It was',
  });
});

test('an empty side lacks everything', () => {
  expect(differences('', 'A boat')).toEqual({ extra: '', missing: 'A boat', onlyHypothesis: '', onlyOther: 'A boat' });
});

test('the order of words is no difference, and the two sides are treated alike', () => {
  const words = fc.array(fc.constantFrom('sea', 'boat', 'mast', 'rope'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (own, facing) => {
      expect(differences(own.join(' '), own.toReversed().join(' ')).extra).toBe('');
      const [there, back] = [
        differences(own.join(' '), facing.join(' ')),
        differences(facing.join(' '), own.join(' ')),
      ];
      expect([there['extra'], there['onlyOther']]).toEqual([back['missing'], back['onlyHypothesis']]);
    }),
  );
});
