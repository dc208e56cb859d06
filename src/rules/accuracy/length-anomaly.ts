/** A sentence far too long or too short for its source: part of it was dropped, or something was made up. */
import { oddLengths } from '../../evidence/comparison/odd-lengths.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'length-anomaly',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.7,
  needs: ['source'],
  summary: 'A sentence is much longer or shorter than its source leads one to expect.',
  why: 'Engines drop half a sentence or spin one out; each sentence of an article grows or shrinks about as much as the others.',
  fix: 'Compare the sentence with its source.',
  examples: {
    bad: [
      {
        language: 'de',
        sourceLanguage: 'en',
        source:
          'The lighthouse was built in 1871.\nIt stands on a rock near the harbour.\nThe keeper Jan Brand lived there with his family and two goats until the storm of 1907 tore down the stairs.\nTwo boats came in 1908.\nTourists visit it in summer.\nTickets cost 4 euros.\nThe next tour is on Monday.',
        hypothesis:
          'Der Leuchtturm wurde 1871 gebaut.\nEr steht auf einem Felsen am Hafen.\n[[Jan Brand lebte dort bis 1907.]]\nZwei Boote kamen 1908 an.\nIm Sommer besuchen ihn Touristen.\nKarten kosten 4 Euro.\nDie nächste Führung ist am Montag.',
        message: 'This sentence has about 28 % of the length that its source leads one to expect.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source:
          'The lighthouse was built in 1871.\nIt stands on a rock near the harbour.\nTwo boats came in 1908.\nTourists visit it in summer.\nTickets cost 4 euros.\nThe next tour is on 5 May.\nIt is closed on Sundays.',
        hypothesis:
          'Маяк построили в 1871 году.\nОн стоит на скале у самой гавани.\nДва катера пришли в 1908 году.\nЛетом сюда приезжают туристы.\nБилет стоит 4 евро.\n[[Следующая экскурсия состоится 5 мая, и организаторы надеются, что на неё придут все, кто любит море и старинные часы.]]\nПо воскресеньям закрыто.',
        message: 'This sentence has about 450 % of the length that its source leads one to expect.',
      },
    ],
    good: [
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'Yes.\nThe ferry leaves at 5 p.m.\nNo ferry on Sunday.',
        hypothesis: 'Ja, das stimmt.\nDie Fähre legt um 17 Uhr ab.\nSonntags keine Fähre.',
      },
      {
        language: 'zh-Hans',
        sourceLanguage: 'en',
        source: 'The ferry leaves the harbour at 5 p.m.\nNo ferry runs on Sunday.',
        hypothesis: '渡轮下午5时离港。\n周日停航。',
      },
      {
        language: 'fr',
        sourceLanguage: 'en',
        source: 'The bridge is closed.',
        hypothesis: 'Le pont est fermé à la circulation jusqu’à nouvel ordre.',
      },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { segment, facing, factor } of oddLengths(evidence, evidence.source)) {
      yield {
        range: segment.range,
        message: `This sentence has about ${Math.round(100 * factor)} % of the length that its source leads one to expect.`,
        evidence: [`the source has “${excerpt(facing.text)}”`],
        related: [{ text: 'source', range: facing.range }],
      };
    }
  },
});
