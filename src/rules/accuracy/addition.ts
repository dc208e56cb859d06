/** A sentence of the hypothesis that neither reference nor source says. */
import { findAdditions } from '../../evidence/unmatched-segments.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'addition',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.8,
  needs: [],
  summary: 'A sentence says what neither source nor reference says.',
  why: 'Engines invent sentences, and scrapers paste in text from elsewhere on the page; the reader takes both for news.',
  fix: 'Delete the sentence, or find its source.',
  examples: {
    bad: [
      {
        language: 'en',
        reference: 'The ferry left the harbour at dawn.\nService resumes on Thursday.',
        hypothesis:
          'The ferry left the harbor at dawn.\n[[Analysts expect oil prices to fall further next year.]]\nService will resume on Thursday.',
        message: 'Neither source nor reference has this sentence.',
      },
      {
        language: 'es',
        reference: 'El transbordador zarpó al amanecer.\nEl servicio se reanuda el jueves.',
        hypothesis:
          'El transbordador zarpó al amanecer.\n[[Los analistas prevén que el petróleo siga bajando el próximo año.]]\nEl servicio se reanuda el jueves.',
        message: 'Neither source nor reference has this sentence.',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'The ferry left at dawn with twelve passengers on board.',
        hypothesis: 'The ferry left at dawn. It carried twelve passengers.',
      },
      {
        language: 'en',
        reference: 'The ferry left the harbour at dawn.\nService resumes on Thursday.',
        hypothesis: 'The ferry left the harbor at dawn.\nRead more\nService will resume on Thursday.',
      },
      { language: 'fr', hypothesis: 'Le bac est parti à l’aube. Le service reprend jeudi.' },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { segment, facts } of findAdditions(evidence)) {
      yield { range: segment.range, message: 'Neither source nor reference has this sentence.', evidence: facts };
    }
  },
});
