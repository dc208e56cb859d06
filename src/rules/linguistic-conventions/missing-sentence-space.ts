/** Two sentences with no space between them: `to Russia.White House`. */
import type { Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

/** Three dots are no sure end; behind a straight quote Korean goes on with a particle (`"…했다."라고`). */
const SURE_END = { cased: /^["”’»)\]]?[.!?]["”’»)\]]?$/, uncased: /^[.!?؟।][”’»)\]]?$/ };

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
      {
        language: 'pt',
        hypothesis: 'A carga veio dos [[EUA.A]] ministra não comentou.',
        message: 'A space is missing between the sentences: “EUA.A”.',
      },
      {
        language: 'en',
        hypothesis: 'They call it the “Green [[Bridge”.The]] name will stay.',
        message: 'A space is missing between the sentences: “Bridge”.The”.',
      },
      {
        language: 'ar',
        hypothesis: 'وصل الوزير إلى [[القاهرة.وقال]] إن المحادثات مستمرة.',
        message: 'A space is missing between the sentences: “القاهرة.وقال”.',
      },
      {
        language: 'hi',
        hypothesis: 'मंत्री कल दिल्ली [[पहुंचे।उन्होंने]] बातचीत की।',
        message: 'A space is missing between the sentences: “पहुंचे।उन्होंने”.',
      },
      {
        language: 'ko',
        hypothesis: '장관이 어제 서울에 [[도착했다.회담은]] 오늘 열린다.',
        message: 'A space is missing between the sentences: “도착했다.회담은”.',
      },
    ],
    good: [
      { language: 'pl', hypothesis: 'Zwraca datę jako strukturę com.sun.star.util.DateTime i czeka.' },
      { language: 'en', hypothesis: 'Shares of Booking.com rose, and Gazeta.Ru reported it first.' },
      { language: 'en', hypothesis: 'He said “Wait...No, stay” and left the room.' },
      { language: 'en', hypothesis: 'The film is on Yahoo!News this week.' },
      { language: 'en', hypothesis: 'They met J.K.Novak at the ground; see No.1.The rest is known.' },
      { language: 'de', hypothesis: 'Der Verein e.V. tagt z.B. in Köln.' },
      { language: 'hi', hypothesis: 'यू.एस. में तापमान 5 कि.मी. तक बदला।' },
      { language: 'he', hypothesis: 'האף.בי.איי חוקר את הפרשה.' },
      { language: 'zh-Hans', hypothesis: '双方在维也纳会谈。明天继续。' },
    ],
  },
  *check(segment, { text, pack }) {
    const next = text.segments[segment.index + 1];
    if (!pack.spaced || next?.blockIndex !== segment.blockIndex || next.range.start !== segment.range.end) return;
    const before = segment.tokens.findLast(({ kind }) => kind === 'word' || kind === 'number');
    const after = next.tokens[0]?.kind === 'word' ? next.tokens[0] : next.tokens[1];
    if (before === undefined || after?.kind !== 'word') return;
    const end = pack.cased ? SURE_END.cased : SURE_END.uncased;
    if (!end.test(text.value.slice(before.end, segment.range.end))) return;
    if (isNameWithMark(text.value, before) || isDottedName(text.value, before, after)) return;
    const range = { start: before.start, end: after.end };
    const quote = text.value.slice(range.start, range.end);
    yield { range, message: `A space is missing between the sentences: “${quote}”.`, suggestion: repaired(quote) };
  },
});

/** `Yahoo!News`: a mark that belongs to a name. */
function isNameWithMark(text: string, before: Token): boolean {
  return text[before.end] === '!' && before.text !== before.normal;
}

/** `com.sun.star.util.DateTime`, `Database.Table.Field`: a name of more parts. */
function isDottedName(text: string, before: Token, after: Token): boolean {
  return (
    /[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(0, before.start - 2), before.start)) ||
    DOTTED_ON.test(text.slice(after.end, after.end + 2))
  );
}

const DOTTED_ON = /^\.\p{L}/u;

function repaired(quote: string): string {
  return quote.replace(/[.!?؟।]["”’»)\]]?(?=.)/u, '$& ');
}
