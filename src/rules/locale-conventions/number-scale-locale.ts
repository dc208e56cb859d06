/** A number counted in thousands or millions where the language counts in ten thousands: `16千只`. */
import { foreignScales } from '../../evidence/numbers/foreign-scales.js';
import { Trait } from '../../text/character-traits.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'number-scale-locale',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  cues: Trait.digit | Trait.wide,
  summary: 'A number is counted in thousands or millions where the language counts in ten thousands.',
  why: 'Engines translate the scale word and keep the figure; readers of Chinese, Japanese and Korean have to count again.',
  fix: 'Count in ten thousands: “1.6万”, “4300万”, “12만”.',
  examples: {
    bad: [
      {
        language: 'zh-Hans',
        hypothesis: '研究预算约为[[3.5百万元]]，明年开始。',
        message: 'The number “3.5百万元” is counted as Western languages count; ten thousands were expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '这里共有[[16千]]只水鸟过冬。',
        message: 'The number “16千” is counted as Western languages count; ten thousands were expected.',
      },
      {
        language: 'zh-Hant',
        hypothesis: '該市人口為[[1.2百萬]]人。',
        message: 'The number “1.2百萬” is counted as Western languages count; ten thousands were expected.',
      },
      {
        language: 'ja',
        hypothesis: '国内の患者は推計で[[43百万]]人に上る。',
        message: 'The number “43百万” is counted as Western languages count; ten thousands were expected.',
      },
      {
        language: 'ko',
        hypothesis: '도서관은 책과 자료 [[120천]] 권을 갖추었다.',
        message: 'The number “120천” is counted as Western languages count; ten thousands were expected.',
      },
    ],
    good: [
      { language: 'zh-Hans', hypothesis: '装机容量达到600千瓦，全长16千米，捐款3百万元，参加者5千人。' },
      { language: 'ja', hypothesis: '売上高は120百万円、利益は35千円で、5千人が千葉市に集まった。' },
      { language: 'ko', hypothesis: '2015년 5천 명, 3백만 명, 3천5백만 달러, 그리고 15천안역.' },
    ],
  },
  *check({ text, range: { start: offset } }, { text: { language }, references }) {
    for (const { start, end } of foreignScales(text, language)) {
      const written = text.slice(start, end);
      if (references.some((other) => other.text.value.includes(written))) continue;
      const message = `The number “${written}” is counted as Western languages count; ten thousands were expected.`;
      yield { range: { start: offset + start, end: offset + end }, message };
    }
  },
});
