/** Two sentences with no space between them: `to Russia.White House`. */
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'missing-sentence-space',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'The space between two sentences is missing.',
  why: 'Text that is cut out of a web page and joined again loses the space between sentences, and a reader stumbles over it.',
  fix: 'Put a space behind the full stop; look whether the second sentence belongs there at all.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'Ministers met in [[Vienna.Talks]] resume in the morning.',
        message: 'A space is missing between the sentences: “Vienna.Talks”.',
      },
      {
        language: 'ru',
        hypothesis: 'Переговоры прошли в [[Вене.Стороны]] не пришли к согласию.',
        message: 'A space is missing between the sentences: “Вене.Стороны”.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Shares of Booking.com rose, and Gazeta.Ru reported it first.' },
      { language: 'de', hypothesis: 'Der Verein e.V. tagt z.B. in Köln.' },
      { language: 'zh-Hans', hypothesis: '双方在维也纳会谈。明天继续。' },
    ],
  },
  *check(segment, { text, pack }) {
    const next = text.segments[segment.index + 1];
    if (!pack.spaced || next?.blockIndex !== segment.blockIndex || next.range.start !== segment.range.end) return;
    const before = segment.tokens.findLast((token) => token.kind === 'word');
    const after = next.tokens.find((token) => token.kind === 'word');
    if (!before || !after || segment.range.end - before.end > 3) return;
    const range = { start: before.start, end: after.end };
    const quote = text.value.slice(range.start, range.end);
    yield { range, message: `A space is missing between the sentences: “${quote}”.` };
  },
});
