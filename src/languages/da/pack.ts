/** Danish. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'da',
  script: 'Latn',
  subjectRequired: true,
  compounding: true,
  sentenceEnd: '.!?…',
  quotes: [
    ['”', '”'],
    ['»', '«'],
    ['“', '”'],
    ['„', '“'],
    ['’', '’'],
    ['‘', '’'],
  ],
  spaceBefore: '',
  numericDates: [
    { order: 'dmy', separator: '.' },
    { order: 'dmy', separator: '/' },
    { order: 'dmy', separator: '-' },
    { order: 'ymd', separator: '-' },
  ],
} satisfies PackFacts;
