/** A name that nothing in the sentence calls for: `countries in the United States middle East`. */
import { adjacentRegions } from '../../evidence/names/adjacent-regions.js';
import { spuriousRegions } from '../../evidence/names/spurious-regions.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'spurious-entity',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
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
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'Farmers in Peru and Chile sold less fruit.',
        hypothesis: 'Los agricultores de Perú, Chile y [[Bolivia]] vendieron menos fruta.',
        message: '“Bolivia” is named nowhere in source or reference.',
      },
      {
        language: 'zh-Hans',
        sourceLanguage: 'en',
        source: 'The ferry from Norway arrived late.',
        hypothesis: '来自[[芬兰]]的渡轮晚点抵达。',
        message: '“芬兰” is named nowhere in source or reference, which has “Norway” there.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Mills in France, the Middle East and Latin America reported losses.' },
      { language: 'en', hypothesis: 'Criticism of the United States Middle East policy grew in Britain.' },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The Dutch minister flew from Washington to Moscow.',
        hypothesis: 'Der Minister der Niederlande flog aus den USA nach Russland.',
      },
      {
        language: 'en',
        sourceLanguage: 'ru',
        source: 'Турецкие и польские суда вышли в море.',
        hypothesis: 'Ships from Turkey and Poland put to sea.',
      },
      { language: 'en', hypothesis: 'The United Kingdom and Latin America signed; Brazil South America called it.' },
    ],
  },
  *check(segment, evidence) {
    for (const { mention, name, instead } of spuriousRegions(segment, evidence)) {
      yield {
        range: { start: mention.start, end: mention.stop },
        message: `“${name}” is named nowhere in source or reference${instead === undefined ? '' : `, which has “${instead}” there`}.`,
        evidence: ['No name, adjective or capital of that country stands in any of them.'],
      };
    }
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
