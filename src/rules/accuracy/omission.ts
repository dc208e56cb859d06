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
      {
        // Neither names nor lengths tell: that every other line faces one does.
        language: 'de',
        sourceLanguage: 'en',
        source:
          'The village school has a new garden.\nThe children dug the beds in spring and sowed beans and peas.\nA neighbour brought them three hens and a cock last week.\nIn autumn the parents want to build a small greenhouse for winter.\nThe teacher hopes that other schools will follow.',
        hypothesis:
          'Die Dorfschule hat einen neuen Garten.\nDie Kinder gruben im Frühjahr die Beete um und säten Bohnen und Erbsen.[[]]\nIm Herbst wollen die Eltern ein kleines Gewächshaus für den Winter bauen.\nDie Lehrerin hofft, dass andere Schulen folgen.',
        message: 'A sentence is missing here: “A neighbour brought them three hens and a cock last week.”',
      },
    ],
    good: [
      {
        language: 'de',
        sourceLanguage: 'en',
        source:
          'The village school has a new garden.\nThe children dug the beds in spring.\nThey sowed beans and peas.\nIn autumn the parents want to build a small greenhouse.\nThe teacher hopes that other schools will follow.',
        hypothesis:
          'Die Dorfschule hat einen neuen Garten.\nDie Kinder gruben im Frühjahr die Beete um und säten Bohnen und Erbsen.\nIm Herbst wollen die Eltern ein kleines Gewächshaus bauen.\nDie Lehrerin hofft, dass andere Schulen folgen.',
      },
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
