/** Catalan. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'ca',
  script: 'Latn',
  subjectRequired: false,
  compounding: false,
  sentenceEnd: '.!?…',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  spaceBefore: '',
  numericDates: [
    { order: 'dmy', separator: '/' },
    { order: 'dmy', separator: '-' },
    { order: 'dmy', separator: '.' },
  ],
} satisfies PackFacts;
