/** A character in the place of one that looks or sounds like it: `拉圾` for `垃圾`, `特微` for `特徴`. */
import { wrongSequences } from '../../evidence/spelling/wrong-sequences.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'confused-character',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: ['zh', 'ja'],
  summary: 'A word is written with a character that looks or sounds like the right one.',
  why: 'What was typed by its sound or read by a machine has such characters; no word of the language is written so.',
  fix: 'Write the character that the word has.',
  examples: {
    bad: [
      {
        language: 'zh-Hans',
        hypothesis: '居民担心噪声和[[拉圾]]问题，希望尽快解决。',
        message: '“拉圾” is no word; “垃圾” was expected.',
      },
      {
        language: 'zh-Hant',
        hypothesis: '居民擔心[[急燥]]的駕駛，希望增設號誌。',
        message: '“急燥” is no word; “急躁” was expected.',
      },
      {
        language: 'ja',
        hypothesis: 'この地域の[[特微]]は、古い町並みが残っていることだ。',
        message: '“特微” is no word; “特徴” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '文化そのものが[[失なわ]]れてしまうという。',
        message: '“失なわ” is no word; “失わ” was expected.',
      },
    ],
    good: [
      { language: 'zh-Hans', hypothesis: '老师说，很多学生把“垃圾”写成“拉圾”，应当改正。' },
      { language: 'zh-Hans', hypothesis: '垃圾分类从下月开始，电话号码不变，桌椅已经就位。' },
      { language: 'zh-Hant', hypothesis: '他的個性並不急躁，氣候也很乾燥。' },
      { language: 'ja', hypothesis: '特徴のある建物で、微妙な違いも失われていない。' },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { start, end, wrong, right } of wrongSequences(evidence))
      yield {
        range: { start, end },
        message: `“${wrong}” is no word; “${right}” was expected.`,
        suggestion: right,
      };
  },
});
