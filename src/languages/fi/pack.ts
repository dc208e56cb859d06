/** Finnish. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'fi',
  script: 'Latn',
  // A Finnish verb says its person.
  subjectRequired: false,
  compounding: true,
  sentenceEnd: '.!?…',
  quotes: [
    ['”', '”'],
    ['»', '»'],
    ['“', '”'],
    ['“', '“'],
    ['’', '’'],
  ],
  spaceBefore: '',
  numericDates: [{ order: 'dmy', separator: '.' }],
} satisfies PackFacts;
