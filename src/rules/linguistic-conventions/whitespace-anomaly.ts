/** Spaces that do not belong: two in a row, a tab, one inside Chinese or Japanese text. */
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Range } from '../../model/range.js';
import type { Block, SegmentedText } from '../../model/segmented-text.js';
import { isLooselySpaced } from '../../evidence/characters/loose-spacing.js';
import { partedCompounds } from '../../evidence/characters/parted-compounds.js';
import { Trait } from '../../text/character-traits.js';
import { defineArticleRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';

const DOUBLE = /(?<=\S)(?:[ \u00a0\u202f]*\t[ \u00a0\u202f]*|[ \u00a0\u202f]{2,8})(?=\S)/gu;
/** Typists of the old school put two spaces behind a full stop. */
const SENTENCE_GAP = /[.!?…:]["”’»)]?$/u;
const WIDE = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々`;
/** Between two words in Katakana a space may divide a foreign name. */
const INSIDE_WIDE = new RegExp(
  String.raw`(?<=[${WIDE}])[ \u00a0\u3000](?=[${WIDE}])(?<![\p{sc=Kana}ー] (?=[\p{sc=Kana}]))`,
  'gu',
);
/** An ideographic space divides names, titles and verses on purpose. */
const MEANT = /[\u3000]/;
/** What stands before the space behind a Chinese dateline: `新岸10月15日电 港务局`. */
const DATELINE = /^.{1,40}[日社](?:专|專)?[电電讯訊]$/u;
/** More of one kind have one cause. */
const MOST_SINGLE = 1;
const REACH = 16;

export default defineArticleRule({
  id: 'whitespace-anomaly',
  dimension: 'linguistic-conventions',
  severity: 'neutral',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'Spaces stand where none or only one belongs.',
  why: 'They show where a text was cut into tokens, or where something was taken out.',
  fix: 'Leave one space, or none between Chinese or Japanese characters; look whether something is missing there.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The [[Russian -Turkish]] deal ended the dispute over the bridge.',
        message: 'A space stands beside the hyphen of “Russian -Turkish”.',
      },
      {
        language: 'es',
        hypothesis: 'La alcaldesa [[anti - Novak]] ganó las elecciones.',
        message: 'Spaces stand beside the hyphen of “anti - Novak”.',
      },
      {
        language: 'ro',
        hypothesis: 'Podul se închide, [[aplicându - se]] o regulă veche.',
        message: 'Spaces stand beside the hyphen of “aplicându - se”.',
      },
      {
        language: 'hi',
        hypothesis: 'दोनों पुल [[अलग- अलग]] शहरों में हैं।',
        message: 'A space stands beside the hyphen of “अलग- अलग”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le pont ferme ce soir. Comment [[réagirons- nous]] demain ?',
        message: 'A space stands beside the hyphen of “réagirons- nous”.',
      },
      {
        language: 'cs',
        hypothesis: 'Paní [[Nová- Malinová]] otevřela most.',
        message: 'A space stands beside the hyphen of “Nová- Malinová”.',
      },
      {
        language: 'nl',
        hypothesis: 'De [[Kim - Trump]] top is voorbij, en een Kim-Trump akkoord is ver.',
        message: 'Spaces stand beside the hyphen of “Kim - Trump”.',
      },
      {
        language: 'fi',
        hypothesis: 'Silta on suljettu [[ensi  kesään]] asti.',
        message: '2 spaces stand between “ensi” and “kesään”.',
      },
      {
        language: 'el',
        hypothesis: 'Η γέφυρα μένει [[κλειστή  μέχρι]] τον Μάιο.',
        message: '2 spaces stand between “κλειστή” and “μέχρι”.',
      },
      {
        language: 'en',
        hypothesis: 'The long-term plan failed, and a new [[long- term]] plan is due.',
        message: 'A space stands beside the hyphen of “long- term”.',
      },
      {
        language: 'ru',
        hypothesis: 'Кто-то вошёл в зал. Потом [[кто -то]] вышел.',
        message: 'A space stands beside the hyphen of “кто -то”.',
      },
      {
        language: 'en',
        hypothesis: 'After [[the  war]] they left.',
        message: '2 spaces stand between “the” and “war”.',
      },
      {
        language: 'ru',
        hypothesis: 'Мэр приехал [[рано   утром]].',
        message: '3 spaces stand between “рано” and “утром”.',
      },
      {
        language: 'es',
        hypothesis: 'La ministra\u0020llegó [[el\tlunes]].',
        message: 'A tab stands between “el” and “lunes”.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '美国政府昨天表[[示 将]]继续谈判。',
        message: 'A space stands between “示” and “将”.',
      },
      {
        language: 'he',
        hypothesis: 'ראש העיר הודיע [[כי  הגשר]] ייסגר לחודש.',
        message: '2 spaces stand between “כי” and “הגשר”.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Bridge opens, says News Today -Harbour Daily' },
      { language: 'es', hypothesis: 'El alcalde -Pedro Rivas- abrió el puente anti incendios - nadie lo esperaba.' },
      { language: 'fi', hypothesis: 'Hän luki Harbour Times -lehden jutun sillasta.' },
      {
        language: 'es',
        hypothesis:
          'El puente -dijo ella- está cerrado. Nadie lo sabía -añadió el alcalde. Es un plan a corto- y largo plazo.',
      },
      { language: 'fi', hypothesis: 'Dragons Den -tähti avasi sillan, ja EU- ja NATO-maat tulivat. Malli Ryder -cup.' },
      { language: 'hu', hypothesis: 'A Ryder -kupán az EU- és NATO-tagok is ott voltak, tanár- vagy diákjegy kell.' },
      { language: 'he', hypothesis: 'הוא אמר שה- FBI יוציא את הדוח.' },
      { language: 'bg', hypothesis: 'Мостът остава  затворен до май.' },
      {
        language: 'en',
        hypothesis: 'The short- and long-term plans, pre- or post-war, and two- to four-year terms.',
      },
      { language: 'de', hypothesis: 'Vor- und Nachteile, Ein- oder Ausgang und die Ein-Haus-Politik.' },
      { language: 'zh-Hans', hypothesis: '他 说，大桥 要修。市长 表示，工程五月结束，居民 在等待。' },
      { language: 'zh-Hans', hypothesis: '他使用 iPhone 15 拍摄，价格 900 元。' },
      {
        language: 'zh-Hans',
        hypothesis: '港口罢工进入第二周 数百艘货轮滞留\n工会周一表示，谈判没有进展。\n港务局没有回应。',
      },
      {
        language: 'zh-Hans',
        hypothesis:
          '港口罢工进入第二周\n新岸10月15日电 港务局周四表示，谈判没有进展。\n（新岸讯）工会没有回应，罢工继续。',
      },
      { language: 'ja', hypothesis: '出演は山田　太郎、3 日に NHK で放送。' },
      { language: 'en', hypothesis: 'They left.  Nobody knew why.  The mayor stayed.' },
      { language: 'ko', hypothesis: '장관은 어제 서울에 도착했다.' },
      { language: 'fr', hypothesis: 'Pourquoi\u00a0? Le budget de 10\u202f000 euros\u00a0: rien.' },
    ],
  },
  *check(text, evidence) {
    const { value, blocks } = text;
    const places = [
      ...doubleSpaces(text, isSlip(evidence)),
      ...(evidence.pack.spaced || isLooselySpaced(text)
        ? []
        : blocks.filter(isProse).flatMap((block) => [...spacesInWideText(block)])),
    ];
    for (const { start, end, expected } of partedCompounds(evidence)) {
      const written = value.slice(start, end);
      yield {
        range: { start, end },
        message: `${written.includes(' - ') ? 'Spaces stand' : 'A space stands'} beside the hyphen of “${written}”.`,
        suggestion: expected,
      };
    }
    const systematic = places.length > MOST_SINGLE;
    const count = systematic ? ` (and so at ${places.length - 1} more places)` : '';
    for (const place of systematic ? places.slice(0, 1) : places) {
      if (!isVouchedFor(value.slice(place.start, place.end), evidence)) yield report(value, place, count);
    }
  },
});

/** In these two spaces slip in so often by hand that alone they prove nothing. Source: human news text, an article in four to nine. */
const TYPED_LOOSELY = new Set(['ru', 'ar', 'hi', 'ko', 'zh-Hans', 'zh-Hant']);
/** Languages without a pack that are known to be typed with care are written so. Source: as above, Finnish, Danish, Hungarian, Greek. */
const TYPED_WITH_CARE = new Set(['Latn', 'Grek']);

function isSlip({ pack, source, references }: Evidence): boolean {
  if (source !== undefined || references.length > 0) return false;
  return TYPED_LOOSELY.has(pack.tag) || (pack.depth === 'basic' && !TYPED_WITH_CARE.has(pack.script));
}

function* doubleSpaces({ value: text, traits }: SegmentedText, sparesPairs: boolean): Generator<Range> {
  if ((traits & Trait.doubledSpace) === 0 && !text.includes('\t')) return;
  for (const { index, 0: gap } of allMatches(text, DOUBLE)) {
    const mixed = /[\u00a0\u202f]/.test(gap) && !/ {2}|\t/.test(gap);
    if (sparesPairs && /^.{2}$/.test(gap)) continue;
    if (!mixed && !SENTENCE_GAP.test(text.slice(Math.max(0, index - 2), index)))
      yield { start: index, end: index + gap.length };
  }
}

/** Chinese and Japanese headlines and captions have a space where prose has a comma. */
function isProse({ kind, text }: Block): boolean {
  return kind !== 'headline' && /[。！？!?，、,]/.test(text);
}

/** A line with several such spaces, or with more spaces than other marks, is set in columns or verses. */
function* spacesInWideText({ text, range }: Block): Generator<Range> {
  for (const { index, 0: gap } of allMatches(text, INSIDE_WIDE)) {
    const start = range.start + index;
    if (!MEANT.test(gap) && !DATELINE.test(text.slice(0, index))) yield { start, end: start + 1 };
  }
}

function report(text: string, gap: Range, count: string): Report {
  const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text[gap.start - 1] ?? '');
  const before = (wide ? /.$/u : /\S{1,16}$/u).exec(text.slice(Math.max(0, gap.start - REACH), gap.start))?.[0] ?? '';
  const after = (wide ? /^./u : /^\S{1,16}/u).exec(text.slice(gap.end, gap.end + REACH))?.[0] ?? '';
  const left = before.replace(/^[^\p{L}\p{N}]+/u, '') || before;
  const right = after.replace(/[^\p{L}\p{N}]+$/u, '') || after;
  const spaces = text.slice(gap.start, gap.end);
  const kind = spaces.includes('\t')
    ? 'A tab stands'
    : spaces.length === 1
      ? 'A space stands'
      : `${spaces.length} spaces stand`;
  return {
    range: { start: gap.start - left.length, end: gap.end + right.length },
    message: `${kind} between “${left}” and “${right}”${count}.`,
    suggestion: wide ? left + right : `${left} ${right}`,
  };
}

function isVouchedFor(gap: string, { references }: Evidence): boolean {
  return references.some(({ text }) => gap.includes('\t') && text.value.includes(gap));
}
