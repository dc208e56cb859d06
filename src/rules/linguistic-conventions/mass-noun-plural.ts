/** Plural of a noun that has none: `ammunitions`. */
import { packWords } from '../../evidence/words/pack-words.js';
import { startsUpper } from '../../evidence/words/vocabulary.js';
import { defineSegmentRule } from '../define-rule.js';
import { hasWordOf } from '../../evidence/words/words-present.js';

export default defineSegmentRule({
  id: 'mass-noun-plural',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  languages: ['en'],
  summary: 'A noun that has no plural stands in the plural.',
  why: 'The word can be counted in the source language, in the target language it cannot.',
  fix: 'Use the singular, or count with “pieces of”, “types of”.',
  absorbs: ['misspelling'],
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The depot held [[ammunitions]] for a month.',
        message: '“ammunitions” has no plural in this sense: “ammunition”.',
      },
      {
        language: 'en',
        hypothesis: 'Police asked for more [[informations]] about the driver.',
        message: '“informations” has no plural in this sense: “information”.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The depot held munitions and ammunition.' },
      { language: 'en', hypothesis: 'She researches old maps and works in two archives.' },
      { language: 'en', hypothesis: 'The office is called Informations, after a French magazine.' },
    ],
  },
  *check({ tokens }, { pack }) {
    const plurals = packWords(pack, 'mass-noun-plurals');
    if (!hasWordOf(tokens, plurals, pack)) return;
    for (const token of tokens) {
      if (!plurals.has(token.normal) || (startsUpper(token.text) && token !== tokens[0])) continue;
      const singular = token.text.replace(/s$/, '');
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” has no plural in this sense: “${singular}”.`,
        evidence: ['The English word list has it among the nouns that cannot be counted.'],
        suggestion: singular,
      };
    }
  },
});
