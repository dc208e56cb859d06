/** Straight and curly apostrophes or quotation marks in one article. */
import { oddMarks } from '../../evidence/characters/mark-styles.js';
import { oddQuotation, quotationEnd } from '../../evidence/characters/odd-quotation.js';
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
          'Mówił „tak”, potem „nie” i „już”, a wreszcie „może”, „nigdy”, „teraz”, „znów”, „jutro”, „dziś”, „wczoraj”. Gazeta napisała [["tyle"]].',
        message: 'The marks of the quotation "tyle" differ from the 10 others („…”) in the text.',
      },
      {
        language: 'de',
        hypothesis:
          'Er nannte die Brücke „schön“, die Straße „breit“, den Fluss „tief“, den Ort [[«sehr ruhig»]] und den Preis „gut“.',
        message: 'The marks of the quotation «sehr ruhig» differ from the 4 others („…“) in the text.',
      },
      {
        language: 'fr',
        hypothesis:
          'Le pont est « beau », la route « large », la ville [[" très calme "]], le prix « juste » et le maire « content ».',
        message: 'The marks of the quotation " très calme " differ from the 4 others («…») in the text.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '他说桥“很美”，路“很宽”，河“很深”，城市[[「非常安静」]]，价格“合理”。',
        message: 'The marks of the quotation 「非常安静」 differ from the 4 others (“…”) in the text.',
      },
      {
        language: 'da',
        hypothesis:
          'Broen er "smuk", vejen "bred" og floden "dyb". Borgmesteren kaldte den [[„en stor gave“]] til byen.',
        message: 'The marks of the quotation „en stor gave“ differ from the 3 others ("…") in the text.',
      },
      {
        language: 'ru',
        hypothesis: 'Мост «красив», дорога «широка», река «глубока». Мэр назвал всё это [[“большим подарком”]] городу.',
        message: 'The marks of the quotation “большим подарком” differ from the 3 others («…») in the text.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis: 'The bridge is "fine", the road "wide" and the river "deep". She called it “a gift” to us.',
      },
      {
        language: 'da',
        hypothesis: 'Broen er "smuk", vejen "bred" og floden "dyb". Han sagde: "Den er „en gave“ til byen."',
      },
      {
        language: 'ru',
        hypothesis: 'Мост «красив», дорога «широка», река «глубока», он сказал: «Город „очень тихий“, а цена хороша».',
      },
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
  *check(text) {
    const { value } = text;
    const one = oddQuotation(text);
    if (one) {
      const quote = excerpt(value.slice(one.start, one.end));
      const message = `The marks of the quotation ${quote} differ from the ${one.others} others (${one.usual}) in the text.`;
      yield { range: { start: one.start, end: quotationEnd(value, one) }, message };
    }
    for (const { name, kind, usualKind, usual, odd } of oddMarks(value)) {
      const [first, ...others] = odd;
      if (one && first.start >= one.start && first.end <= one.end) continue;
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
