/** Chinese in traditional characters. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: 'zh-Hant',
  script: 'Hant',
  subjectRequired: false,
  compounding: true,
  sentenceEnd: '。！？!?…',
  quotes: [
    ['「', '」'],
    ['『', '』'],
    ['“', '”'],
    ['‘', '’'],
  ],
  spaceBefore: '',
  numericDates: [
    { order: 'ymd', separator: '/' },
    { order: 'ymd', separator: '-' },
    { order: 'ymd', separator: '.' },
  ],
} satisfies PackFacts;
