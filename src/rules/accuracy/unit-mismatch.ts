/** A measure in another unit than the source or reference has, with the same figure: `5 kilometres` for 5 miles. */
import { changedMeasures } from '../../evidence/numbers/changed-measures.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'unit-mismatch',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.88,
  needs: [],
  summary: 'A measure has another unit than in the source or reference, with the same figure.',
  why: 'Engines put in the unit that readers are used to and leave the figure, or confuse units of time; the measure is then wrong.',
  fix: 'Take the unit from the source, or convert the figure too.',
  absorbs: ['number-mismatch'],
  examples: {
    bad: [
      {
        language: 'fr',
        sourceLanguage: 'en',
        source: 'The lighthouse stands 5 miles from Brest.',
        hypothesis: 'Le phare se trouve à 5 [[kilomètres]] de Brest.',
        message: 'The measure “5 kilomètres” is “5 miles” in the source: another unit.',
      },
      {
        language: 'en',
        sourceLanguage: 'ru',
        source: 'Ремонт моста займёт 18 месяцев.',
        hypothesis: 'Repairs to the bridge will take 18 [[weeks]].',
        message: 'The measure “18 weeks” is “18 месяцев” in the source: another unit.',
      },
      {
        language: 'de',
        reference: 'Die Fähre brauchte 40 Minuten.',
        hypothesis: 'Die Fähre brauchte 40 [[Stunden]].',
        message: 'The measure “40 Stunden” is “40 Minuten” in the reference: another unit.',
      },
    ],
    good: [
      {
        language: 'fr',
        sourceLanguage: 'en',
        source: 'The lighthouse stands 5 miles from Brest.',
        hypothesis: 'Le phare se trouve à 8 kilomètres (5 miles) de Brest.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The ferry took 40 minutes three years ago.',
        hypothesis: 'Vor drei Jahren brauchte die Fähre 40 Minuten.',
      },
      {
        language: 'zh-Hans',
        sourceLanguage: 'en',
        source: 'The bridge is 30 kilometers long and took 7 years.',
        hypothesis: '这座桥全长30公里，耗时7年。',
      },
      { language: 'en', hypothesis: 'It took one day, not one week, and 5 miles became 5 kilometres.' },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { measure, quote, expected, name, related } of changedMeasures(evidence, 'unit')) {
      yield {
        range: measure.range,
        message: `The measure “${quote}” is “${expected}” in the ${name}: another unit.`,
        evidence: [`The figure is that of the ${name}, so nothing was converted.`],
        related,
      };
    }
  },
});
