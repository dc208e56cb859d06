/** Hungarian. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'hu',
  script: 'Latn',
  // A Hungarian verb says its person.
  subjectRequired: false,
  compounding: true,
  sentenceEnd: '.!?…',
  quotes: [
    ['„', '”'],
    ['»', '«'],
    ['’', '’'],
  ],
  spaceBefore: '',
  numericDates: [{ order: 'ymd', separator: '.' }],
} satisfies PackFacts;
