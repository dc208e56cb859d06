/** A space that is missing behind a comma or an abbreviation or beside a bracket, or stands inside one: `Paris,where`, `Rep.Novak`, `( the`. */
import { closeAbbreviations } from '../../evidence/characters/close-abbreviations.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Range } from '../../model/range.js';
import { defineArticleRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';

/** Marks with a letter at both sides; digits, formulas and addresses are none. */
const CLOSE_MARK = /[,;،؛()](?=[\p{L}\p{M}]{2}|\p{sc=Hang})/gu;
const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}@#/._-])[\p{L}\p{M}]{2,30}[”“»]?$/u;
const WORD_BEHIND = /^(?:[\p{L}\p{M}]{2,30}|\p{sc=Hang})(?![\p{L}\p{M}\p{N}@/_(])/u;
const REACH = 31;
/** `f( x`; a vowel may be a word. */
const LETTER_OF_FORMULA = /^\S [b-df-hj-np-zA-Z]$/;
const INSIDE =
  /[(\[«„“] [\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,30}|[（「『] [\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{0,3}/gu;
const WIDE_OPENING = /[（「『]/;
/** The last word before a bracket that has its space at the wrong side. */
const WORD_TO_MARK = /(?<![\p{L}\p{M}\p{N}])(?:[\p{L}\p{M}]{2,30}|\p{sc=Hang})$/u;
const SPACED_SCRIPTS = new Set(['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Deva']);
/** Scripts in which many write no space behind a comma: there the rest of the text must show that its author does. */
const LOOSE_SCRIPTS = new Set(['Arab', 'Kore']);
const SPACED_COMMA = /[\p{L}\p{M}][,،] [\p{L}\p{M}]/gu;
const CLOSE_COMMA = /(?<=[\p{L}\p{M}])[,،](?=[\p{L}\p{M}])/gu;
/** For each without a space. */
const FEWEST_SPACED = 2;
/** In Korean; in Arabic the letters before a comma often leave a gap by themselves. */
const MOST_CLOSE = 2;
/** Longer words have lost their spaces as well. */
const LONGEST_LOOSE = 14;
/** More slips in one article have one cause. */
const MOST_SINGLE = 3;

export default defineArticleRule({
  id: 'punctuation-spacing',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'The space beside a comma, semicolon, bracket or abbreviation is missing, or stands at its wrong side.',
  why: 'Spaces get lost, or creep in, when a text is cut into tokens and joined again.',
  fix: 'Put the space outside the bracket and behind the comma or the stop.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The bill was written by [[Rep.Novak]] in May, and by Rep. Lind.',
        message: 'A space is missing behind the stop: “Rep.Novak”.',
      },
      {
        language: 'pl',
        hypothesis: 'Most zbudowano dla 20 [[tys.ludzi]] z okolicy, ale ludzi jest więcej.',
        message: 'A space is missing behind the stop: “tys.ludzi”.',
      },
      {
        language: 'ru',
        hypothesis: 'Мост стоил пять [[тыс.рублей]] в те годы.',
        message: 'A space is missing behind the stop: “тыс.рублей”.',
      },
      {
        language: 'en',
        hypothesis: 'They met in [[Paris,where]] talks resume.',
        message: 'A space is missing behind “,”: “Paris,where”.',
      },
      {
        language: 'ru',
        hypothesis: 'Министр прибыл в [[Минск,где]] начались переговоры.',
        message: 'A space is missing behind “,”: “Минск,где”.',
      },
      {
        language: 'es',
        hypothesis: 'La ministra de [[Hacienda(ala]] izquierda) llegó ayer.',
        message: 'A space is missing before “(”: “Hacienda(ala”.',
      },
      {
        language: 'de',
        hypothesis: 'Die Brücke [[( die]] älteste der Stadt) bleibt zu.',
        message: 'A space stands behind “(”: “( die”.',
      },
      {
        language: 'ar',
        source: 'The minister came to Beirut, where talks began.',
        sourceLanguage: 'en',
        hypothesis: 'وصل الوزير إلى [[بيروت،حيث]] بدأت المحادثات.',
        message: 'A space is missing behind “،”: “بيروت،حيث”.',
      },
      {
        language: 'de',
        hypothesis: 'Er nannte es ein „gutes [[Zeichen“,sagte]] sie.',
        message: 'A space is missing behind “,”: “Zeichen“,sagte”.',
      },
      {
        language: 'it',
        hypothesis: 'Il ponte costa due [[milioni( circa]] un terzo del bilancio) e apre a maggio.',
        message: 'A space stands behind “(”: “milioni( circa”.',
      },
      {
        language: 'ko',
        hypothesis: '다리는 낡았고, 길은 좁고, 강은 깊다. 시장은 [[바쁘고,학교는]] 조용하며, 아이들은 걷는다.',
        message: 'A space is missing behind “,”: “바쁘고,학교는”.',
      },
      {
        language: 'ja',
        hypothesis: '橋の費用は五億円[[（ 約三百万]]ドル）だった。',
        message: 'A space stands behind “（”: “（ 約三百万”.',
      },
      {
        language: 'ko',
        hypothesis: '서울, 부산, 대구는 큰 도시다. 다리는 [[광장에서,강은]] 언덕에서 보인다.',
        message: 'A space is missing behind “,”: “광장에서,강은”.',
      },
    ],
    good: [
      { language: 'it', hypothesis: 'La dott.ssa Bianchi ha letto apt.conf e scritto a co.rossi@example.org.' },
      { language: 'de', hypothesis: 'Der Verein e.V. tagt z.B. in Köln, s. fr.wikipedia.org und St.-Galler Str.7.' },
      { language: 'ko', hypothesis: '서울,부산,대구는 큰 도시다. 다리는 낡았고, 길은 좁고, 강은 깊고, 산은 높다.' },
      { language: 'ar', hypothesis: 'وصل الوزير إلى بيروت،حيث بدأت المحادثات. وعاد إلى القاهرة.' },
      {
        language: 'en',
        hypothesis: 'Any mayor(s) may ask (in)visible guests; f(x) and 1,250 are no words, nor is print(name).',
      },
      { language: 'de', hypothesis: 'Alle Lehrer(innen), die (Un)Ruhe und der (ehemalige) Chef kamen.' },
      { language: 'fr', hypothesis: 'Le maire a dit : « La ville (la plus vieille) attend. »' },
      { language: 'ko', hypothesis: '세계보건기구(WHO)는 서울(한국)에서 열렸다.' },
      { language: 'zh-Hans', hypothesis: '世界卫生组织(世卫组织)表示，会谈继续。' },
      { language: 'ru', hypothesis: 'Автор(ы), (не)известный художник и сотрудник(ца) пришли.' },
    ],
  },
  *check({ value }, evidence) {
    const slips = [
      ...closeMarksOf(value, evidence),
      ...innerSpaces(value, evidence),
      ...Array.from(closeAbbreviations(evidence), (range) => ({
        range,
        message: 'A space is missing behind the stop',
      })),
    ].filter((slip) => !isVouchedFor(value, slip, evidence));
    const systematic = slips.length > MOST_SINGLE;
    const count = systematic ? ` (and so at ${slips.length - 1} more places)` : '';
    for (const { range, message } of systematic ? slips.slice(0, 1) : slips) {
      yield { range, message: `${message}: “${value.slice(range.start, range.end)}”${count}.` };
    }
  },
});

/** Arabic and Korean are often typed without a space behind the comma: there one comma counts that is unlike all others. */
function* closeMarksOf(value: string, { pack, source, references }: Evidence): Generator<Report> {
  const isLoose = LOOSE_SCRIPTS.has(pack.script) && !(SPACED_SCRIPTS.has(pack.script) && (source ?? references[0]));
  if (!isLoose) {
    if (SPACED_SCRIPTS.has(pack.script)) yield* closeMarks(value);
    return;
  }
  const close = value.match(CLOSE_COMMA)?.length ?? 0;
  const mostClose = pack.script === 'Kore' ? MOST_CLOSE : 1;
  if (close === 0 || close > mostClose || (value.match(SPACED_COMMA)?.length ?? 0) < FEWEST_SPACED * close) return;
  for (const report of closeMarks(value)) {
    const halves = value.slice(report.range.start, report.range.end).split(/[,،]/);
    if (halves.length === 2 && halves.every(({ length }) => length <= LONGEST_LOOSE)) yield report;
  }
}

function* closeMarks(text: string): Generator<Report> {
  for (const { index, 0: mark } of allMatches(text, CLOSE_MARK)) {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[0];
    const after = before === undefined ? undefined : WORD_BEHIND.exec(text.slice(index + 1, index + 1 + REACH))?.[0];
    if (before === undefined || after === undefined) continue;
    const range = { start: index - before.length, end: index + 1 + after.length };
    if (mark === ')' ? text[range.start - 1] === '(' : mark === '(' && text[range.end] === ')') continue;
    yield { range, message: `A space is missing ${mark === '(' ? 'before' : 'behind'} “${mark}”` };
  }
}

/** French has spaces inside its quotation marks; where a mark also closes, only one behind a space opens. */
function* innerSpaces(text: string, { pack }: Evidence): Generator<Report> {
  for (const { index, 0: found } of allMatches(text, INSIDE)) {
    const [mark = ''] = found;
    const isQuote = mark !== '(' && mark !== '[';
    if (isQuote && (pack.tag === 'fr' || pack.depth === 'basic' || isClosing(mark, pack.quotes))) continue;
    const end = index + found.length;
    const before = /^[\s(]?$/.test(text.slice(Math.max(0, index - 1), index)) || WIDE_OPENING.test(mark);
    const word = before ? '' : WORD_TO_MARK.exec(text.slice(Math.max(0, index - REACH), index))?.[0];
    // `euros( about`: the space at the wrong side; `f( x` is a formula.
    if (word === undefined || (!before && (isQuote || LETTER_OF_FORMULA.test(found)))) continue;
    yield { range: { start: index - word.length, end }, message: `A space stands behind “${mark}”` };
  }
}

/** Another text has it so: a name, a formula. */
function isVouchedFor(text: string, { range }: { readonly range: Range }, { source, references }: Evidence): boolean {
  const quote = text.slice(range.start, range.end);
  return [source, ...references].some((other) => other?.text.value.includes(quote));
}

/** German and Czech close with the mark that English opens with. */
function isClosing(mark: string, quotes: readonly (readonly [string, string])[]): boolean {
  return quotes.some(([, close]) => close === mark);
}
