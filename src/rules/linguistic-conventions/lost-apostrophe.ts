/** Words that lost their apostrophe: `doesnt`, `l homme`, `dune amie`, `s avonds`, `обєкт`. */
import { lostApostrophes } from '../../evidence/spelling/lost-apostrophes.js';
import { suffixedNames } from '../../evidence/spelling/suffixed-names.js';
import { isReferenceLine } from '../../evidence/words/reference-lines.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'lost-apostrophe',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.93,
  needs: [],
  languages: ['en', 'fr', 'it', 'ca', 'nl', 'uk', 'tr'],
  summary: 'A word has lost its apostrophe.',
  why: 'Programs that take typographic apostrophes for damage drop them or put a space there; the reader meets words that do not exist.',
  fix: 'Put the apostrophe back.',
  absorbs: [
    'misspelling',
    'fused-words',
    'agreement-error',
    'number-disagreement',
    'split-word',
    'source-residue',
    'garbled-phrase',
  ],
  examples: {
    bad: [
      {
        language: 'tr',
        hypothesis: 'Eserler [[Berlindeki]] müzeye gönderildi.',
        message: '“Berlindeki” has lost its apostrophe: “Berlin’deki”.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor [[doesnt]] know who opened the gate.',
        message: '“doesnt” has lost its apostrophe: “doesn’t”.',
      },
      {
        language: 'en',
        hypothesis: 'He said that they [[can t]] close the old bridge.',
        message: '“can t” has lost its apostrophe: “can’t”.',
      },
      {
        language: 'en',
        hypothesis: 'The [[mayor s]] office closed the bridge.',
        message: '“mayor s” has lost its apostrophe: “mayor’s”.',
      },
      {
        language: 'fr',
        hypothesis: 'La maire a remercié [[l homme]] qui a fermé la porte.',
        message: '“l homme” has lost its apostrophe: “l’homme”.',
      },
      {
        language: 'fr',
        hypothesis: '[[Cest]] le dernier bac de la saison.',
        message: '“Cest” has lost its apostrophe: “C’est”.',
      },
      {
        language: 'fr',
        hypothesis: 'Elle attend la réouverture de [[lusine]] depuis mai.',
        message: '“lusine” has lost its apostrophe: “l’usine”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le bac ne partira pas [[aujourd hui]].',
        message: '“aujourd hui” has lost its apostrophe: “aujourd’hui”.',
      },
      {
        language: 'it',
        hypothesis: 'Il sensore ha segnalato [[l eruzione]] con quattro ore di anticipo.',
        message: '“l eruzione” has lost its apostrophe: “l’eruzione”.',
      },
      {
        language: 'it',
        hypothesis: 'Il livello [[dellacqua]] è salito di un metro.',
        message: '“dellacqua” has lost its apostrophe: “dell’acqua”.',
      },
      {
        language: 'ca',
        hypothesis: 'El pont tanca fins a final de [[l estiu]].',
        message: '“l estiu” has lost its apostrophe: “l’estiu”.',
      },
      {
        language: 'nl',
        hypothesis: 'De veerboot vaart ook [[s avonds]] naar het eiland.',
        message: '“s avonds” has lost its apostrophe: “’s avonds”.',
      },
      {
        language: 'nl',
        hypothesis: 'De [[foto s]] van de brug hangen in het stadhuis.',
        message: '“foto s” has lost its apostrophe: “foto’s”.',
      },
      {
        language: 'uk',
        hypothesis: 'У місті відкрили [[пять]] нових шкіл.',
        message: '“пять” has lost its apostrophe: “п’ять”.',
      },
      {
        language: 'uk',
        hypothesis: 'Новий [[обєкт]] культури збудують до травня.',
        message: '“обєкт” has lost its apostrophe: “об’єкт”.',
      },
    ],
    good: [
      { language: 'tr', hypothesis: 'Berlin’deki müze Nijerya ve Romanya ile, Antalyalı bir aile Paris’te.' },
      { language: 'en', hypothesis: 'They were here, and we were well. He said its id was ill.' },
      { language: 'fr', hypothesis: 'Ma dune, ta lune et sa lune.' },
      {
        language: 'en',
        hypothesis:
          'It is not his wont to wait, and its cant is known. Were they late? Well, lets and rents rose. Route S runs daily.',
      },
      { language: 'en', hypothesis: 'He plays in the U S league; the plan S was dropped. The 1980 s were cold.' },
      {
        language: 'fr',
        hypothesis:
          'Prenez 5 l eau comprise, soit n = 3 et la droite d est courte. La dune, la lune et le mail sont à eux.',
      },
      { language: 'it', hypothesis: 'Un amico di Luca legge le dune, la luna e lo scopo. La retta d è corta.' },
      { language: 'nl', hypothesis: 'De baby ligt op zijn buik, en ’s avonds slaapt hij. Foto’s zijn er niet.' },
      {
        language: 'uk',
        hypothesis: 'На свято прийшов духмяний цвях, а сім людей мали бюро та пюре. П’ять обʼєктів закрили.',
      },
      { language: 'ca', hypothesis: 'La dona d’en Pere té una duna.' },
    ],
  },
  *check(segment, evidence) {
    if (isReferenceLine(segment)) return;
    for (const { start, end, written, expected } of [
      ...lostApostrophes(segment, evidence),
      ...suffixedNames(segment, evidence),
    ]) {
      yield {
        range: { start, end },
        message: `“${written}” has lost its apostrophe: “${expected}”.`,
        suggestion: expected,
      };
    }
  },
});
