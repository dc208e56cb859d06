/** A word that means the contrary of the reference's: `rose` for `fell`. Synonyms and paraphrases are no error. */
import { oppositeWords } from '../../evidence/comparison/opposite-words.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'lexical-divergence',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.8,
  needs: ['reference'],
  summary: 'A word means the contrary of what the reference has in its place.',
  why: 'Engines take words for each other that stand in the same surroundings, and contraries do: rose and fell, import and export.',
  fix: 'Compare the sentence with the source and put the right word.',
  examples: {
    bad: [
      {
        language: 'en',
        reference: 'Rents fell by 4 percent in spring.',
        hypothesis: 'Rents [[rose]] by 4 percent in spring.',
        message: '“rose” says the contrary of “fell”, which the reference has there.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'Sales of the old boats dropped again in June.',
        reference: 'В июне продажи старых лодок вновь упали.',
        hypothesis: 'В июне продажи старых лодок снова [[увеличились]].',
        message: '“увеличились” says the contrary of “упали”, which the reference has there.',
      },
      {
        language: 'ja',
        reference: 'この港は木材の輸入が多い。',
        hypothesis: 'この港は木材の[[輸出]]が多い。',
        message: '“輸出” says the contrary of “輸入”, which the reference has there.',
      },
      {
        language: 'de',
        reference: 'Im Norden des Hafens liegt die Werft.',
        hypothesis: 'Im [[Süden]] des Hafens liegt die Werft.',
        message: '“Süden” says the contrary of “Norden”, which the reference has there.',
      },
      {
        language: 'en',
        reference: 'The port imports more timber than any other.',
        hypothesis: 'The port [[exports]] more timber than any other.',
        message: '“exports” says the contrary of “imports”, which the reference has there.',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'Rents did not fall by 4 percent in spring.',
        hypothesis: 'Rents rose by 4 percent in spring.',
      },
      {
        language: 'en',
        reference: 'The shop sold the boat to Costa last week.',
        hypothesis: 'Costa bought the boat from the shop last week.',
      },
      {
        language: 'en',
        reference: 'The ferry was less big than the old one.',
        hypothesis: 'The ferry was more small than the old one.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'Rents rose by 4 percent in spring.',
        reference: 'Los alquileres cayeron un 4 por ciento en primavera.',
        hypothesis: 'Los alquileres subieron un 4 por ciento en primavera.',
      },
      {
        language: 'en',
        reference: 'Fewer people came, and those who came left early.',
        hypothesis: 'Fewer people came, and those who came went early.',
      },
    ],
  },
  *check(segment, evidence) {
    for (const { token, expected, bySource } of oppositeWords(segment, evidence)) {
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” says the contrary of “${expected.text}”, which the reference has there.`,
        ...(bySource ? { evidence: ['The source says so too.'], confidence: 0.9 } : {}),
        related: [
          { text: 'reference' as const, referenceIndex: 0, range: { start: expected.start, end: expected.end } },
        ],
      };
    }
  },
});
