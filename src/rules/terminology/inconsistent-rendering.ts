/** A term that the references say with one word throughout has another word in one place. */
import { variedRenderings } from '../../evidence/comparison/varied-renderings.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'inconsistent-rendering',
  dimension: 'terminology',
  severity: 'minor',
  stage: 'preview',
  confidence: 0.6,
  needs: ['reference'],
  summary: 'A term has another name in one place, where references and source keep to one.',
  why: 'Engines translate sentence by sentence; a term that changes makes the reader look for a second thing.',
  fix: 'Use the term that the rest of the article has.',
  examples: {
    bad: [
      {
        language: 'en',
        reference:
          'The breakwater was built in May.\nThe breakwater protects forty boats.\nNobody pays for the breakwater today.',
        hypothesis:
          'The breakwater was built in May.\nThe [[bulwark]] protects forty boats.\nNobody pays for the breakwater today.',
        message: '“bulwark” is “breakwater” in the reference and everywhere else in the article.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The breakwater is new.\nThe breakwater protects forty boats.\nNobody pays for the breakwater.',
        reference: 'El rompeolas es nuevo.\nEl rompeolas protege cuarenta barcos.\nNadie paga el rompeolas.',
        hypothesis: 'El rompeolas es nuevo.\nEl rompeolas protege cuarenta barcos.\nNadie paga el [[dique]].',
        message: '“dique” is “rompeolas” in the reference and everywhere else in the article.',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'The breakwater was built in May.\nThe breakwater protects forty boats.',
        hypothesis: 'The breakwater was built in May.\nThe bulwark protects forty boats.',
      },
      {
        language: 'en',
        reference:
          'The breakwater was built in May.\nThe breakwater protects forty boats.\nThe bulwark, or breakwater, is old.',
        hypothesis:
          'The breakwater was built in May.\nThe bulwark protects forty boats.\nThe bulwark, or breakwater, is old.',
      },
      {
        language: 'de',
        reference: 'Der Wellenbrecher ist neu.\nDer Wellenbrecher schützt Boote.\nNiemand zahlt für Wellenbrecher.',
        hypothesis: 'Die Mole ist neu.\nDie Mole schützt Boote.\nNiemand zahlt für Molen.',
      },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { token, expected } of variedRenderings(evidence)) {
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is “${expected.text}” in the reference and everywhere else in the article.`,
        suggestion: expected.text,
        related: [
          { text: 'reference' as const, referenceIndex: 0, range: { start: expected.start, end: expected.end } },
        ],
      };
    }
  },
});
