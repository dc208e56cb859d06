/** A name that nothing in the sentence calls for: `countries in the United States middle East`. */
import { adjacentRegions } from '../../evidence/adjacent-regions.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'spurious-entity',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['en'],
  summary: 'A country’s name stands in the sentence where it cannot belong.',
  why: 'A translation system may put in a name that the source does not have; the sentence then says something about the wrong country.',
  fix: 'Look up the place in the source and take out the name that is not there.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The grain went to mills in [[France Middle East]] and was never seen again.',
        message: '“France” and “Middle East” stand side by side with nothing between them.',
      },
      {
        language: 'en',
        hypothesis: 'Mills across the [[United Kingdom Latin America]] and beyond closed.',
        message: '“United Kingdom” and “Latin America” stand side by side with nothing between them.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Mills in France, the Middle East and Latin America reported losses.' },
      { language: 'en', hypothesis: 'Criticism of the United States Middle East policy grew in Britain.' },
      { language: 'en', hypothesis: 'The United Kingdom and Latin America signed; Brazil South America called it.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    for (const { range, country, region } of adjacentRegions(segment, evidence)) {
      yield {
        range,
        message: `“${country}” and “${region}” stand side by side with nothing between them.`,
        evidence: [
          'A country and a region of the world need a comma or a word between them, and no noun follows that they could modify.',
        ],
      };
    }
  },
});
