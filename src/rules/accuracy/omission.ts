/** A sentence of the reference or source that the hypothesis does not say. */
import { findOmissions } from '../../evidence/comparison/unmatched-segments.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'omission',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A sentence of the source or reference is missing.',
  why: 'Engines drop whole sentences, mostly long ones or ones that resemble a neighbour; the reader cannot notice.',
  fix: 'Translate the missing sentence, or confirm that it was left out on purpose.',
  examples: {
    bad: [
      {
        language: 'en',
        reference:
          'The ferry left the harbour at dawn.\nTwelve passengers were taken to hospital with light injuries.\nService resumes on Thursday.',
        hypothesis: 'The ferry left the harbor at dawn.[[]]\nService will resume on Thursday.',
        message: 'A sentence is missing here: “Twelve passengers were taken to hospital with light injuries.”',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source:
          'The ferry left the harbour at dawn.\nMarta Oliveira, 34, and 12 other passengers were taken to hospital in Porto.\nThe captain had received a storm warning an hour before.\nService resumes on Thursday.',
        hypothesis:
          'Паром вышел из порта на рассвете.[[]]\nКапитан получил штормовое предупреждение часом раньше.\nДвижение возобновится в четверг.',
        message:
          'A sentence is missing here: “Marta Oliveira, 34, and 12 other passengers were taken to hospital in Porto.”',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'The ferry left at dawn. It carried twelve passengers.',
        hypothesis: 'The ferry left at dawn with twelve passengers on board.',
      },
      {
        language: 'en',
        reference: 'The ferry left the harbour at dawn.\nPhoto: Ana Reis/EFE\nService resumes on Thursday.',
        hypothesis: 'The ferry left the harbor at dawn.\nService will resume on Thursday.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The ferry left the harbour at dawn.\nRead more',
        hypothesis: 'Die Fähre verließ den Hafen im Morgengrauen.',
      },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { missing, place, from, facts } of findOmissions(evidence)) {
      yield {
        range: { start: place, end: place },
        message: `A sentence is missing here: “${missing.text}”`,
        evidence: [`the ${from} has “${missing.text}”`, ...facts],
        related: [{ text: from, range: missing.range }],
      };
    }
  },
});
