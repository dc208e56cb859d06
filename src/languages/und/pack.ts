/** The root pack: what holds where no language is known. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'und',
  script: 'Latn',
  subjectRequired: false,
  compounding: true,
  sentenceEnd: '.!?…。！？؟।۔։',
  quotes: [['“', '”']],
  spaceBefore: '',
  numericDates: [],
} satisfies PackFacts;
