/** Straight and curly apostrophes or quotation marks in one article. */
import { oddMarks } from '../../evidence/characters/mark-styles.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'mixed-quote-style',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.8,
  needs: [],
  summary: 'Straight and typographic apostrophes or quotation marks are mixed.',
  why: 'A different kind of mark shows where a piece of text came from somewhere else.',
  fix: 'Write one kind throughout; look whether the odd passage belongs there.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          "Norway’s minister met Spain’s envoy. It wasn’t Chile’s first talk. [[Peru's]] president was not there.",
        message: "The straight apostrophe in “Peru's” differs from the 4 typographic ones in the text.",
      },
      {
        language: 'uk',
        hypothesis: "У п’ятницю сім’я отримала обов’язкову п’яту допомогу. Ще [[п'ять]] родин чекають.",
        message: "The straight apostrophe in “п'ять” differs from the 4 typographic ones in the text.",
      },
      {
        language: 'pl',
        hypothesis:
          'Mówił „tak”, potem „nie” i „już”, a wreszcie „może”, „nigdy”, „teraz”, „znów”, „jutro”, „dziś”, „wczoraj”. Gazeta napisała [["tyle]]".',
        message: 'The straight quotation mark in “"tyle” differs from the 10 typographic ones in the text.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis: "Norway's minister met Spain's envoy. It wasn't their first talk; it didn't last.",
      },
      {
        language: 'de',
        hypothesis: 'Er sagte: „Das ist ‚gut‘.“ Das 27"-Display kostet „wenig“, hieß es, „sehr wenig“.',
      },
      {
        language: 'it',
        hypothesis: "L’attore ha detto che l’opera dell’anno è quella di Sinead O'Brien, un’artista d’Irlanda.",
      },
      { language: 'fr', hypothesis: 'L’homme a dit qu’il n’irait pas : « C’est non. »' },
    ],
  },
  *check({ value }) {
    for (const { name, kind, usualKind, usual, odd } of oddMarks(value)) {
      const [first, ...others] = odd;
      const quote = excerpt(value.slice(first.start, first.end));
      const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
      yield {
        range: first,
        message: `The ${kind} ${name} in “${quote}”${more} differs from the ${usual} ${usualKind} ones in the text.`,
        related: others.map((range) => ({ text: 'hypothesis' as const, range })),
      };
    }
  },
});
