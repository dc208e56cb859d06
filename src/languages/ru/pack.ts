/** Russian. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'ru',
  script: 'Cyrl',
  subjectRequired: false,
  compounding: false,
  sentenceEnd: '.!?…',
  quotes: [
    ['«', '»'],
    ['„', '“'],
    ['“', '”'],
  ],
  spaceBefore: '',
  numericDates: [{ order: 'dmy', separator: '.' }],
} satisfies PackFacts;
