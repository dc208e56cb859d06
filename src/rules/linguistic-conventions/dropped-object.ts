/** A verb lost its object: `did not identify as the government`. */
import { lostObjects } from '../../evidence/comparison/lost-objects.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'dropped-object',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.8,
  needs: [],
  languages: ['en', 'de', 'fr', 'nl', 'sv'],
  summary: 'A verb that needs an object has none.',
  why: 'The source leaves out what is known from before; the target language has to name it, at least by a pronoun.',
  fix: 'Add the pronoun or the noun.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'Norway knows which firms they are, but [[did not identify]] as the government still studies the case.',
        reference:
          'Norway knows which firms they are, but it did not name them, because the government is still studying the case.',
        message: '“identify” lacks its object; the reference has “them”.',
      },
      {
        language: 'en',
        hypothesis: 'The firm found the letters and [[published]] in May.',
        reference: 'The firm found the letters and published them in May.',
        message: '“published” lacks its object; the reference has “them”.',
      },
      {
        language: 'de',
        hypothesis: 'Der Rat kennt den Plan und [[erwähnte]] gestern.',
        reference: 'Der Rat kennt den Plan und erwähnte ihn gestern.',
        message: '“erwähnte” lacks its object; the reference has “ihn”.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'He did not specify.', reference: 'He did not specify a date.' },
      { language: 'en', hypothesis: 'She did not identify as an artist.' },
      {
        language: 'en',
        hypothesis: 'The letters were found and published in May.',
        reference: 'They found the letters and published them in May.',
      },
      { language: 'fr', hypothesis: 'Il n’a pas précisé.', reference: 'Il ne l’a pas précisé.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    for (const { first, verb, object } of lostObjects(segment, evidence)) {
      const has = object === undefined ? 'one was expected' : `the reference has “${object}”`;
      yield {
        range: { start: first.start, end: verb.end },
        message: `“${verb.text}” lacks its object; ${has}.`,
      };
    }
  },
});
