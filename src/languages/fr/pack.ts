/** French. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'fr',
  script: 'Latn',
  subjectRequired: true,
  compounding: false,
  sentenceEnd: '.!?…',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
    ['‹', '›'],
  ],
  spaceBefore: ';:!?»',
  numericDates: [
    { order: 'dmy', separator: '/' },
    { order: 'dmy', separator: '.' },
    { order: 'dmy', separator: '-' },
    { order: 'ymd', separator: '-' },
  ],
} satisfies PackFacts;
