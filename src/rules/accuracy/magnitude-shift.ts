/** A number that is ten, a thousand or a million times the one of the source or reference: `3 million` for 3 Milliarden. */
import type { NumberMention } from '../../model/evidence.js';
import { shiftedMagnitudes } from '../../evidence/numbers/shifted-magnitudes.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'magnitude-shift',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.93,
  needs: [],
  summary: 'A number is a power of ten away from the one in the source or reference.',
  why: 'Languages count in thousands, in ten thousands or in lakh, and call a billion by different names; a wrong scale word changes the figure a thousandfold.',
  fix: 'Work out the figure of the source and write it in the scale of the language.',
  absorbs: ['number-mismatch'],
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'de',
        source: 'Der Umbau des Bahnhofs in Ulm kostet 3 Milliarden Euro.',
        hypothesis: 'The conversion of the station in Ulm costs [[3 million]] euros.',
        message: 'The number “3 million” is a 1,000th of “3 Milliarden” in the source.',
      },
      {
        language: 'zh-Hans',
        sourceLanguage: 'en',
        source: 'About 45 million passengers used the ferry.',
        hypothesis: '约有[[450万]]名乘客乘坐渡轮。',
        message: 'The number “450万” is a 10th of “45 million” in the source.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The bridge cost two billion euros.',
        hypothesis: 'El puente costó [[dos millones]] de euros.',
        message: 'The number “dos millones” is a 1,000th of “two billion” in the source.',
      },
      {
        language: 'hi',
        reference: 'पुल पर 12 करोड़ रुपये खर्च हुए।',
        hypothesis: 'पुल पर [[12 लाख]] रुपये खर्च हुए।',
        message: 'The number “12 लाख” is a 100th of “12 करोड़” in the reference.',
      },
    ],
    good: [
      {
        language: 'zh-Hans',
        sourceLanguage: 'en',
        source: 'Sales of boats fell from 99.4 to 88.5 billion.',
        hypothesis: '船的销量从994降至885亿。',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The share of old boats was 0·867 in June.',
        hypothesis: 'La proporción de barcos viejos fue de 0,867 en junio.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The bridge cost two billion euros.',
        hypothesis: 'El puente costó 2000 millones de euros, es decir, dos mil millones.',
      },
      {
        language: 'en',
        sourceLanguage: 'hi',
        source: 'पुल पर 1 करोड़ रुपये खर्च हुए।',
        hypothesis: 'The bridge cost 10 million rupees.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'Three million came on day 3; 3,000 stayed.',
        hypothesis: 'Drei Millionen kamen am 3. Tag, 3000 blieben.',
      },
    ],
  },
  *check({ value }, evidence) {
    for (const { number, instead, power, named } of shiftedMagnitudes(evidence)) {
      const quote = (text: string, { range }: NumberMention): string => text.slice(range.start, range.end);
      const expected = quote(named.counterpart.text.value, instead);
      yield {
        range: number.range,
        message: `The number “${quote(value, number)}” is ${factor(power)} “${expected}” in the ${named.name}.`,
        evidence: [`No other number of the sentence stands for “${expected}”.`],
        related: [{ ...named.place, range: instead.range }],
      };
    }
  },
});

function factor(power: number): string {
  const grouped = String(10 ** Math.abs(power)).replace(/(?=(?:000){1,2}$)/g, ',');
  return power > 0 ? `${grouped} times` : `a ${grouped}th of`;
}
