/** English. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'en',
  script: 'Latn',
  subjectRequired: true,
  compounding: false,
  sentenceEnd: '.!?…',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  spaceBefore: '',
  numericDates: [
    { order: 'mdy', separator: '/' },
    { order: 'dmy', separator: '/' },
  ],
} satisfies PackFacts;
