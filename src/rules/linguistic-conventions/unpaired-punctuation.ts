/** A bracket or quotation mark without its partner, a Spanish question that does not end: `(the guns are`, `¿Cuándo viene.` */
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Range } from '../../model/range.js';
import type { Segment } from '../../model/segmented-text.js';
import { endBeforeAttribution, unclosedSingles } from '../../evidence/characters/attributed-quotations.js';
import { findUnpaired, type UnpairedMark } from '../../evidence/characters/unpaired-marks.js';
import { Trait } from '../../text/character-traits.js';
import { defineArticleRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';
import { segmentAt } from '../../text/segment-at.js';

const QUOTE = /["“”„«»「」『』]/;
const QUOTES = /["“”„«»「」『』]/g;
const BRACKETS = /[()（）[\]［］《》【】]/g;
/** More than this is another way of writing, not a slip. */
const MOST = 12;
const REACH = 24;
/** The partner may be here; leftover-markup names it. */
const ENTITY = /&(?:quot|[lr]aquo|[lr]dquo|#\d{2,4}|#x[\da-f]{2,4});/i;

export default defineArticleRule({
  id: 'unpaired-punctuation',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A bracket or quotation mark has no partner.',
  why: 'The reader cannot tell where the quotation or the insertion ends.',
  fix: 'Put the missing mark where the insertion begins or ends, or remove the one that is left.',
  examples: {
    bad: [
      {
        language: 'de',
        hypothesis:
          'Er sprach von einer [[„Erpressung]] und ging.\nSie nannte es einen „Irrtum“ und blieb.\nAlle schwiegen.',
        message: '“„” is never closed.',
      },
      {
        language: 'ro',
        hypothesis:
          'Primarul a numit planul [[„o]] nebunie și a plecat.\nEa a vorbit de „o tentativă” nouă.\nPodul e închis.',
        message: '“„” is never closed.',
      },
      {
        language: 'ja',
        hypothesis:
          '橋が閉じた。\n[[「早く開けてほしい、と市長は話した。]]\n「橋は五月に開く」と市は言う。\n住民は待つ。',
        message: '“「” is never closed.',
      },
      {
        language: 'es',
        hypothesis:
          'Todo va bien.\n“El puente abre mañana”, dijo la alcaldesa. [[“Los vecinos esperan.]]\nNadie protesta.\nLa obra terminó.',
        message: '““” is never closed.',
      },
      {
        language: 'en',
        hypothesis: 'They say that [[(the]] bridge is closed until May.\nThe mayor did not comment.',
        message: '“(” is never closed.',
      },
      {
        language: 'de',
        hypothesis: 'Der Minister nannte das [[„ein]] gutes Zeichen und ging.\nDanach ging er. „Gut so“, rief einer.',
        message: '“„” is never closed.',
      },
      {
        language: 'pt',
        hypothesis: 'A obra é urgente. Não vamos parar agora[[”]], disse a ministra em Lisboa.',
        message: '“”” was never opened.',
      },
      {
        language: 'ja',
        hypothesis: '市長は[[「橋]]は閉鎖されたと述べた。\n「詳細は不明」と広報は話す。',
        message: '“「” is never closed.',
      },
      {
        language: 'es',
        hypothesis: '[[¿Cuándo]] viene. Nadie lo sabe.',
        message: '“¿” has no “?” behind it.',
      },
      {
        language: 'en',
        hypothesis:
          'The market moves.\n\n“We waited for two [[years,]] said Anna Keller.\n\nThe stalls close on Friday.',
        message: 'The quotation that ““We” opens is not closed here.',
      },
      {
        language: 'ru',
        hypothesis: 'Она сказала: [[«Мы ждали два года.]]\nРынок переезжает.\nМэр назвал это «удачей» для города.',
        message: '“«” is never closed.',
      },
      {
        language: 'sv',
        hypothesis: 'Bron förblir stängd.\nVi behöver den före maj[[”]].\nAnna Keller kallade det ”ett svek” och gick.',
        message: '“”” was never opened.',
      },
      {
        language: 'fi',
        hypothesis:
          'Silta on kiinni.\nKaupunki sanoo, että viive on [[“pieni]] hinta tästä.\nSilta avataan.\n“Me odotamme”, sanoi Anna Keller.',
        message: '““” is never closed.',
      },
      {
        language: 'nl',
        hypothesis:
          'De brug blijft dicht.\n“We wachten al twee [[jaar,]] zei Anna Keller.\n“Nu gaan we”, zei de burgemeester.\nNiemand blijft.',
        message: 'The quotation that ““We” opens is not closed here.',
      },
      {
        language: 'ko',
        hypothesis: '다리 폐쇄\n\n장관은 "다리 공사가 5월까지 [[이어진다고]] 말했다.\n\n비용은 알려지지 않았다.',
        message: 'The quotation that “"다리” opens is not closed here.',
      },
      {
        language: 'ar',
        hypothesis: 'الجسر مغلق\n\nقال الوزير: [["الجسر قديم جدا، وسيبقى مغلقا حتى مايو.]]\n\nالطريق مفتوح.',
        message: '“"” is never closed.',
      },
      {
        language: 'en-GB',
        hypothesis:
          'Bridge closes\n‘We will mend the bridge before the [[summer,]] said Anna Keller, the mayor. It closed in May.',
        message: 'The quotation that a single mark opens is not closed here.',
      },
      {
        language: 'da',
        hypothesis:
          'Broen lukker\n»Vi reparerer broen til [[sommer,]] siger Anna Keller, borgmester i byen. Den lukkede i maj.\nVejen er åben. Alle venter.',
        message: 'The quotation that “»Vi” opens is not closed here.',
      },
    ],
    good: [
      {
        language: 'en-GB',
        hypothesis: '‘We will mend it,’ said Anna.\nIt was ‘rock ’n’ roll, said the singer’s wife.',
      },
      { language: 'zh-Hans', hypothesis: '获得物品有三种方式：1）选择；2）找到；3）购买。' },
      {
        language: 'es',
        hypothesis:
          'Todo va bien.\nLa alcaldesa comentó: “El puente abre mañana.\nLos vecinos esperan.\nNadie protesta.',
      },
      { language: 'he', hypothesis: 'הגשר סגור\n\nהשר אמר ש“אין עדיין פרטים על העבודות“, והלך.\n\nהדרך פתוחה.' },
      {
        language: 'en',
        hypothesis: 'The market moves.\n\n“We waited for two years.\n\n“Now we go,” said Anna Keller.\n\nNobody stays.',
      },
      { language: 'en', hypothesis: '“First we wait.\n“Then we go,” the mayor said (twice).' },
      { language: 'sv', hypothesis: 'Han sa ”Hej” och gick. Hon svarade: ”Vänta.”' },
      { language: 'en', hypothesis: 'Three things: 1) time, 2) money, b) luck :) and a 27" screen for "home".' },
      { language: 'he', hypothesis: 'צה"ל הודיע כי ארה"ב תמשיך, ומנכ"ל החברה שתק.' },
      { language: 'tr', hypothesis: 'Bakan "Evet" dedi; "Hürriyet"in haberi "doğru"ydu.' },
      { language: 'ja', hypothesis: '市長は「橋は『当分』閉鎖」と述べた（3日）。' },
      { language: 'es', hypothesis: '¿Quién lo sabe, y quién no? ¡Nadie!' },
      { language: 'de', hypothesis: 'Und Geduld hat hier niemand mehr“, sagte die Bürgermeisterin.' },
    ],
  },
  *check({ value, segments, traits }, evidence) {
    const mayHaveMarks = (traits & (Trait.bracket | Trait.quote)) !== 0;
    const places = mayHaveMarks ? findUnpaired(value, evidence.pack) : [];
    if (places.length <= MOST) {
      for (const place of places) {
        if (isFault(place, evidence)) yield notClosedReport(value, place, evidence) ?? unpairedReport(value, place);
      }
    }
    for (const range of unclosedSingles(value, evidence.pack))
      yield { range, message: 'The quotation that a single mark opens is not closed here.' };
    if (evidence.pack.tag === 'es') for (const segment of segments) yield* openQuestions(segment);
  },
});

/** Where a verb of speech shows the end of the quotation, the mark is missing there. */
function notClosedReport(text: string, { at, mark, role }: UnpairedMark, { pack }: Evidence): Report | undefined {
  const range = role === 'open' && QUOTE.test(mark) ? endBeforeAttribution(text, at, pack) : undefined;
  if (!range) return undefined;
  const opening = /^.[\p{L}\p{M}\p{N}]{0,24}/u.exec(text.slice(at, at + REACH))?.[0] ?? mark;
  return { range, message: `The quotation that “${opening}” opens is not closed here.` };
}

function unpairedReport(text: string, { at, mark, role }: UnpairedMark): Report {
  const sentence = role === 'open' && QUOTE.test(mark) ? introducedSentence(text, at) : undefined;
  if (sentence) return { range: sentence, message: `“${mark}” is never closed.` };
  const word = role === 'open' ? /^.[\p{L}\p{M}\p{N}]{0,24}/u.exec(text.slice(at, at + REACH))?.[0] : mark;
  const wide = /[「」『』《》【】（）［］]/.test(mark) ? 2 : (word?.length ?? 1);
  const range = { start: at, end: Math.min(at + wide, text.length) };
  return { range, message: role === 'open' ? `“${mark}” is never closed.` : `“${mark}” was never opened.` };
}

/** UTF-16 code units of a sentence that is marked whole. */
const LONGEST_SENTENCE = 110;
const SENTENCE = /^[^.!?。！？।؟…\n“”"«»„「」]{8,110}[.!?。！？।؟…](?=\s\S|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|\n|$)/u;

/** What stands before the first mark of a sentence, of at most three UTF-16 code units. */
const BEGINS = /(?:^|\n|[.!?…。।؟]\S?\s)$/u;

/**
 * Behind the speaker (`قالت: «…`) a quotation lacks its mark at the end of its first sentence, or of one behind it, and one that begins with the last
 * sentence of a paragraph somewhere in it: the sentence shows where.
 */
function introducedSentence(text: string, at: number): Range | undefined {
  const length = SENTENCE.exec(text.slice(at + 1, at + 1 + LONGEST_SENTENCE))?.[0].length;
  if (length === undefined) return undefined;
  const range = { start: at, end: at + 1 + length };
  const isLast =
    BEGINS.test(text.slice(Math.max(0, at - 3), at)) && /^\s*(?:\n|$)/.test(text.slice(range.end, range.end + 3));
  return isLast || /[:：,，،]\s?$/u.test(text.slice(Math.max(0, at - 2), at)) ? range : undefined;
}

/**
 * A bracket is sure, and so is one quotation mark inside a paragraph where a script has a firm usage; for the others, and for a sentence
 * taken out of a longer quotation, the sentence it was translated from, or a reference, must have all its marks in pairs.
 */
function isFault(place: UnpairedMark, { text, pack, source, references }: Evidence): boolean {
  const others = source ? [...references, source] : references;
  const segment = segmentAt(text.segments, place.at);
  const facing =
    segment === undefined
      ? []
      : others.map((other) =>
          other
            .segmentsFor(segment)
            .map((theirs) => theirs.text)
            .join(' '),
        );
  const isQuote = QUOTE.test(place.mark);
  if (isQuote && ENTITY.test(lineAt(text.value, place.at))) return false;
  const counted = facing
    .filter((theirs) => theirs !== '')
    .map((theirs) => isBalanced(theirs, isQuote ? QUOTES : BRACKETS));
  if (counted.includes(false)) return false;
  // In Hebrew the opening mark may stand behind a particle of one letter, where it looks like that of an abbreviation.
  const isFirm =
    !isQuote || (!place.doubtful && text.segments.length > 1 && (pack.script !== 'Hebr' || place.role === 'open'));
  return isFirm || (counted.length > 0 && !place.doubtful);
}

/** UTF-16 code units looked at to either side. */
const LINE_REACH = 1000;

function lineAt(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - LINE_REACH), at)
      .split('\n')
      .at(-1) ?? '';
  const [behind = ''] = text.slice(at, at + LINE_REACH).split('\n');
  return before + behind;
}

function isBalanced(text: string, marks: RegExp): boolean {
  return (text.match(marks)?.length ?? 0) % 2 === 0;
}

/** Spanish: what opens with `¿` or `¡` ends in `?` or `!`, in the same sentence. */
function* openQuestions({ text, range }: Segment): Generator<Report> {
  const lastEnd = Math.max(text.lastIndexOf('?'), text.lastIndexOf('!'));
  for (const { index, 0: opened } of allMatches(text, /[¿¡]\p{L}{0,24}/gu)) {
    if (index < lastEnd) continue;
    const start = range.start + index;
    const expected = opened.startsWith('¿') ? '?' : '!';
    const message = `“${opened[0] ?? ''}” has no “${expected}” behind it.`;
    yield { range: { start, end: start + opened.length }, message };
  }
}
