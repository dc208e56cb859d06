/** A word or a short phrase that stands twice in a row: `to to Russia`. */
import { doublings } from '../../evidence/doubled-words.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'repeated-word',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A word or phrase stands twice in a row.',
  why: 'Joined fragments and half-done repairs leave a word twice, and readers stumble over it.',
  fix: 'Remove one of the two; look whether another word is missing.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The ferry sailed to [[to]] Norway on Monday.',
        message: '“to” stands twice in a row.',
      },
      {
        language: 'fr',
        hypothesis: 'Lundi, le [[le]] ministre a visité le port.',
        message: '“le” stands twice in a row.',
      },
      {
        language: 'ru',
        hypothesis: 'Паром вышел в порт [[порт]] в понедельник.',
        message: '“порт” stands twice in a row.',
      },
      {
        language: 'en',
        hypothesis: 'Ships waited in the harbour [[in the harbour]] for two days.',
        message: '“in the harbour” stands twice in a row.',
      },
      {
        language: 'hi',
        hypothesis: 'जहाज़ बंदरगाह में [[में]] रुका रहा।',
        message: '“में” stands twice in a row.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'All the help that that man had had came from Duran Duran and from Bora Bora.' },
      { language: 'en', hypothesis: 'Year after year after year the ferry was late, late indeed.' },
      { language: 'fr', hypothesis: 'Nous nous sommes demandé si vous vous y rendiez.' },
      { language: 'de', hypothesis: 'Er sah, dass die die Fähre verpassten, die die Karte hatten.' },
      { language: 'hi', hypothesis: 'जहाज़ धीरे धीरे आगे बढ़ा।' },
      { language: 'tr', hypothesis: 'Gemi yavaş yavaş limandan çıktı.' },
      {
        language: 'nl',
        sourceLanguage: 'en',
        source: 'It rained, cold cold rain fell all day.',
        hypothesis: 'Het regende, koude koude regen viel de hele dag.',
      },
    ],
  },
  *check(segment, evidence) {
    for (const { range, words } of doublings(segment, evidence)) {
      const quote = words.map(({ text }) => text).join(' ');
      yield { range, message: `“${quote}” stands twice in a row.` };
    }
  },
});
