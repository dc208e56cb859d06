/** Arabic. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'ar',
  script: 'Arab',
  subjectRequired: false,
  compounding: true,
  sentenceEnd: '.!?؟…',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['”', '“'],
    ['‘', '’'],
  ],
  spaceBefore: '',
  numericDates: [
    { order: 'dmy', separator: '/' },
    { order: 'dmy', separator: '-' },
    { order: 'ymd', separator: '/' },
    { order: 'dmy', separator: '.' },
  ],
} satisfies PackFacts;
