/** One person with two names for one office: `Speaker … John Kirby`, then `spokesman John Kirby`. */
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import { inconsistentRoles } from '../../evidence/names/inconsistent-roles.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'term-inconsistency',
  dimension: 'terminology',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'One office of one person has two names in the article.',
  why: 'A term that is translated anew in each sentence makes the reader think of two offices, or of two people.',
  fix: 'Choose the right term and keep to it.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'The [[speaker]] of the railway, Ana Costa, apologised.\nLater, railway spokeswoman Ana Costa promised refunds.',
        message: 'The person’s office is “speaker” here and “spokeswoman” elsewhere in the article.',
      },
      {
        language: 'es',
        sourceLanguage: 'pt',
        source: 'A porta-voz Ana Costa pediu desculpas.\nMais tarde, a porta-voz Ana Costa prometeu reembolsos.',
        hypothesis: 'La portavoz Ana Costa pidió disculpas.\nMás tarde, la [[vocera]] Ana Costa prometió reembolsos.',
        message: 'The person’s office is “vocera” here and “portavoz” elsewhere in the article.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'Spokeswoman Ana Costa apologised.\nSpokesperson Ana Costa promised refunds, said party leader Ana Costa.',
      },
      { language: 'en', hypothesis: 'The speaker of the house, Ana Costa, met spokesman Jan Meyer.' },
      {
        language: 'es',
        sourceLanguage: 'pt',
        source: 'A ministra Ana Costa pediu desculpas.\nMais tarde, a deputada Ana Costa prometeu reembolsos.',
        hypothesis: 'La ministra Ana Costa pidió disculpas.\nMás tarde, la diputada Ana Costa prometió reembolsos.',
      },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const pair of inconsistentRoles(evidence)) yield report(pair, evidence);
  },
});

function report({ odd, usual, proof }: ReturnType<typeof inconsistentRoles>[number], { text }: Evidence): Report {
  const quote = (range: { start: number; end: number }): string => `“${text.value.slice(range.start, range.end)}”`;
  return {
    range: odd.range,
    message: `The person’s office is ${quote(odd.range)} here and ${quote(usual.range)} elsewhere in the article.`,
    evidence: [proof],
    related: [{ text: 'hypothesis', range: usual.range }],
  };
}
