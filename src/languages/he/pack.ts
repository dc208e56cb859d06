/** Hebrew. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'he',
  script: 'Hebr',
  subjectRequired: false,
  compounding: true,
  sentenceEnd: '.!?…',
  quotes: [
    ['”', '“'],
    ['“', '”'],
    ['”', '”'],
    ['„', '”'],
    ['״', '״'],
    ['’', '’'],
    ['‘', '’'],
    ['׳', '׳'],
  ],
  spaceBefore: '',
  numericDates: [
    { order: 'dmy', separator: '.' },
    { order: 'dmy', separator: '/' },
  ],
} satisfies PackFacts;
