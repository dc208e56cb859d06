/** A phrase that the engine repeated without end: `and the region and the region and the region`. */
import { isQuoted } from '../../evidence/characters/quotations.js';
import { isLoopElsewhere, repetitionLoops } from '../../evidence/repetition/repetition-loops.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

/** `No, no, no, no, no!`: people stop here. */
const MOST_IN_SPEECH = 5;

export default defineArticleRule({
  id: 'repetition-loop',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'The same words stand three times or more in a row.',
  why: 'A decoder that has lost its way falls into a loop; what the source says there is usually missing.',
  fix: 'Translate the passage again.',
  absorbs: ['duplicated-segment', 'repeated-word', 'addition', 'garbled-phrase'],
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'The storm hit the coast and the islands [[and the islands and the islands and the islands]] overnight.',
        message: '“and the islands” stands 4 times in a row.',
      },
      {
        language: 'es',
        hypothesis: 'La tormenta fue muy [[muy muy muy muy]] fuerte en la costa.',
        message: '“muy” stands 5 times in a row.',
      },
      {
        language: 'ru',
        hypothesis: 'Паром вышел из порта, [[из порта, из порта, из порта, из порта]] и вернулся.',
        message: '“из порта,” stands 5 times in a row.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '渡轮在港口的外面[[的外面的外面的外面]]等候。',
        message: '“的外面” stands 4 times in a row.',
      },
      {
        language: 'ja',
        hypothesis: 'フェリーは港を出た。港は閉鎖された。[[港は閉鎖された。港は閉鎖された。]]',
        message: '“港は閉鎖された。” stands 3 times in a row.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis: 'The wheel went round and round and round. “No, no, no, no!” she cried, day after day after day.',
      },
      { language: 'en', hypothesis: 'The storm was very very very strong.' },
      { language: 'zh-Hans', hypothesis: '观众高喊：“加油加油加油加油加油！”' },
      {
        language: 'fr',
        sourceLanguage: 'en',
        source: 'They sang: row the boat, row the boat, row the boat.',
        hypothesis: 'Ils chantaient : rame encore, rame encore, rame encore.',
      },
      { language: 'tr', hypothesis: 'Feribot yavaş yavaş limandan çıktı.' },
    ],
  },
  *check(text, evidence) {
    for (const loop of repetitionLoops(text, evidence.pack)) {
      const block = text.blocks[loop.blockIndex];
      const isSaid =
        loop.short && loop.copies <= MOST_IN_SPEECH && block !== undefined && isQuoted(block, loop.unit.start);
      if (isSaid || isLoopElsewhere(loop, evidence)) continue;
      const unit = excerpt(text.value.slice(loop.unit.start, loop.unit.end));
      yield { range: loop.range, message: `“${unit}” stands ${String(loop.copies)} times in a row.` };
    }
  },
});
