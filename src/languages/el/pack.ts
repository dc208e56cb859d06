/** Greek. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'el',
  script: 'Grek',
  // A Greek verb says its person.
  subjectRequired: false,
  compounding: false,
  // The Greek question mark is written with the semicolon or with U+037E.
  sentenceEnd: '.!;\u037e…',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  spaceBefore: '',
  numericDates: [
    { order: 'dmy', separator: '/' },
    { order: 'dmy', separator: '.' },
    { order: 'dmy', separator: '-' },
  ],
} satisfies PackFacts;
