/** German. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'de',
  script: 'Latn',
  subjectRequired: true,
  compounding: true,
  sentenceEnd: '.!?…',
  quotes: [
    ['„', '“'],
    ['»', '«'],
    ['«', '»'],
    ['‚', '‘'],
    ['›', '‹'],
    ['‹', '›'],
  ],
  spaceBefore: '',
  numericDates: [{ order: 'dmy', separator: '.' }],
} satisfies PackFacts;
