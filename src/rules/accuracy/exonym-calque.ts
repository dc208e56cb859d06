/** A name put together word by word, or left as another language spells it, where an established one exists. */
import { findExonymCalques } from '../../evidence/names/exonym-calques.js';
import { defineArticleRule } from '../define-rule.js';
import { isReferenceLine } from '../../evidence/words/reference-lines.js';
import { segmentAt } from '../../text/segment-at.js';

export default defineArticleRule({
  id: 'exonym-calque',
  dimension: 'accuracy',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A place or body has an established name in the language, and the text has another.',
  why: 'Places and bodies have a name of their own in each language; a literal rendering leaves the reader guessing which is meant.',
  fix: 'Use the established name.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'Grain was shipped to ports in [[north of Africa]] and beyond.',
        message: 'The established name of “north of Africa” is “North Africa”.',
      },
      {
        language: 'en',
        hypothesis: 'The ministers flew from [[Pequim]] to Oslo.',
        message: 'The established name of “Pequim” is “Beijing”.',
      },
      {
        language: 'ru',
        hypothesis: 'Министры вылетели в [[Бейджин]] из Осло.',
        message: 'The established name of “Бейджин” is “Пекин”.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The island lies just north of Africa, in the north of Africa’s oldest sea.' },
      { language: 'en', hypothesis: 'The writer Jack Londres and the paper “Moscou” were unknown to him.' },
      {
        language: 'en',
        reference: 'She stayed at the Hotel and bar Milano in Londres street.',
        hypothesis: 'She stayed at the bar in Londres street.',
      },
      { language: 'ja', hypothesis: '大臣は北京からオスロへ飛んだ。' },
    ],
  },
  *check({ value, segments }, evidence) {
    for (const { range, established } of findExonymCalques(evidence)) {
      const place = segmentAt(segments, range.start);
      // Books name the place where they were printed in their own language.
      if (place && isReferenceLine(place)) continue;
      const quote = value.slice(range.start, range.end);
      yield { range, message: `The established name of “${quote}” is “${established}”.`, suggestion: established };
    }
  },
});
