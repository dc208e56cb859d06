/** What may be becomes what must be, or the other way round: `the plant must close` for `may close`. */
import { changedModals } from '../../evidence/grammar/modal-verbs.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'modality-mismatch',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.75,
  needs: ['reference'],
  languages: ['en', 'de', 'nl', 'sv', 'fr', 'es', 'pt', 'it', 'pl', 'cs', 'ru', 'uk'],
  summary: 'A modal verb says something else than the reference: possible or obligatory.',
  why: 'Modal verbs have many renderings, and the wrong one turns a chance into a duty.',
  fix: 'Use the modality of the source.',
  examples: {
    bad: [
      {
        language: 'en',
        reference: 'The plant may close next year, the owner told workers.',
        hypothesis: 'The plant [[must]] close next year, the owner told workers.',
        message: '“must” says that it is obligatory; the reference has “may”, which says that it is possible.',
      },
      {
        language: 'de',
        reference: 'Das Werk muss im nächsten Jahr schließen, sagte der Besitzer.',
        hypothesis: 'Das Werk [[kann]] im nächsten Jahr schließen, sagte der Besitzer.',
        message: '“kann” says that it is possible; the reference has “muss”, which says that it is obligatory.',
      },
      {
        language: 'ru',
        reference: 'Завод может закрыться в следующем году, сообщил владелец.',
        hypothesis: 'Завод [[должен]] закрыться в следующем году, сообщил владелец.',
        message: '“должен” says that it is obligatory; the reference has “может”, which says that it is possible.',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'How can the town protect the harbour?',
        hypothesis: 'How should the town protect the harbour?',
      },
      {
        language: 'en',
        reference: 'You can ask the desk for help at any time.',
        hypothesis: 'You may ask the desk for help at any time.',
      },
      {
        language: 'en',
        reference: 'He must leave, but she may stay in the house.',
        hypothesis: 'She may stay in the house, but he must leave.',
      },
      {
        language: 'fr',
        reference: 'L’usine pourrait fermer l’an prochain, selon le patron.',
        hypothesis: 'L’usine peut fermer l’an prochain, selon le patron.',
      },
    ],
  },
  *check(segment, evidence) {
    for (const { own, other } of changedModals(segment, evidence)) {
      const { token, modality } = own;
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” says that it is ${modality}; the reference has “${other.token.text}”, which says that it is ${other.modality}.`,
        suggestion: other.token.text,
      };
    }
  },
});
