/** An amount in another currency than the source or reference has: `$5 million` for R$ 5 milhões. */
import { changedMeasures } from '../../evidence/numbers/changed-measures.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'currency-mismatch',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'An amount stands in another currency than in the source or reference, with the same figure.',
  why: 'Signs lose letters (R$ becomes $) and engines put in the currency of the readers’ country; the amount is then many times too high or too low.',
  fix: 'Take the currency from the source, or convert the figure too.',
  absorbs: ['number-mismatch'],
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'A reforma da ponte custou R$ 5 milhões em Recife.',
        hypothesis: 'The repair of the bridge in Recife cost [[$]]5 million.',
        message: 'The amount “$5 million” is “R$ 5 milhões” in the source: another currency.',
      },
      {
        language: 'zh-Hans',
        sourceLanguage: 'en',
        source: 'The museum paid 40,000 euros for the clock.',
        hypothesis: '博物馆花了40,000[[美元]]买下这座钟。',
        message: 'The amount “40,000美元” is “40,000 euros” in the source: another currency.',
      },
      {
        language: 'ru',
        reference: 'Билет на паром стоит 300 рублей.',
        hypothesis: 'Билет на паром стоит 300 [[долларов]].',
        message: 'The amount “300 долларов” is “300 рублей” in the reference: another currency.',
      },
    ],
    good: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'A reforma custou R$ 5 milhões em Recife.',
        hypothesis: 'The repair cost 5 million reais in Recife.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The ticket costs €5, or $6 on board.',
        hypothesis: 'Die Karte kostet 5 Euro, an Bord 6 US-Dollar.',
      },
      {
        language: 'ja',
        sourceLanguage: 'en',
        source: 'The clock cost 300 dollars, about 45,000 yen.',
        hypothesis: 'その時計は300ドル、約4万5000円だった。',
      },
      { language: 'en', hypothesis: 'The ticket costs 5 euros in Porto and 5 dollars in Boston.' },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { measure, quote, expected, name, related } of changedMeasures(evidence, 'currency')) {
      yield {
        range: measure.range,
        message: `The amount “${quote}” is “${expected}” in the ${name}: another currency.`,
        evidence: [`The figure is that of the ${name}, so nothing was converted.`],
        related,
      };
    }
  },
});
