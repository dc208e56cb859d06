/** A space that is missing behind a comma or beside a bracket, or stands inside one: `Paris,where`, `the mayor(left)`, `( the`. */
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Range } from '../../model/range.js';
import { defineArticleRule } from '../define-rule.js';

/** Marks with a letter at both sides; digits, formulas and addresses are none. */
const CLOSE_MARK = /[,;،؛()](?=[\p{L}\p{M}]{2})/gu;
const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}@#/._-])[\p{L}\p{M}]{2,30}[”“»]?$/u;
const WORD_BEHIND = /^[\p{L}\p{M}]{2,30}(?![\p{L}\p{M}\p{N}@/_(])/u;
const REACH = 31;
const INSIDE = /[(\[«„“] [\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,30}/gu;
const SPACED_SCRIPTS = new Set(['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Deva']);
/** More slips in one article have one cause. */
const MOST_SINGLE = 3;

export default defineArticleRule({
  id: 'punctuation-spacing',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'The space beside a comma, semicolon or bracket is missing, or stands at its wrong side.',
  why: 'Spaces get lost, or creep in, when a text is cut into tokens and joined again.',
  fix: 'Put the space outside the bracket and behind the comma.',
  examples: {
    bad: [
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
    ],
    good: [
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
    if (!SPACED_SCRIPTS.has(evidence.pack.script)) return;
    const slips = [...(isLoose(evidence) ? [] : closeMarks(value)), ...innerSpaces(value, evidence)].filter(
      (slip) => !isVouchedFor(value, slip, evidence),
    );
    const systematic = slips.length > MOST_SINGLE;
    const count = systematic ? ` (and so at ${slips.length - 1} more places)` : '';
    for (const { range, message } of systematic ? slips.slice(0, 1) : slips) {
      yield { range, message: `${message}: “${value.slice(range.start, range.end)}”${count}.` };
    }
  },
});

/** Arabic is often typed without a space behind the comma: alone it proves nothing about the engine. */
function isLoose({ pack, source, references }: Evidence): boolean {
  return pack.script === 'Arab' && source === undefined && references.length === 0;
}

function* closeMarks(text: string): Generator<Report> {
  for (const { index, 0: mark } of text.matchAll(CLOSE_MARK)) {
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
  for (const { index, 0: found } of text.matchAll(INSIDE)) {
    const [mark = ''] = found;
    const isQuote = mark !== '(' && mark !== '[';
    if (isQuote && (pack.tag === 'fr' || pack.depth === 'basic' || isClosing(mark, pack.quotes))) continue;
    if (!/^[\s(]?$/.test(text.slice(Math.max(0, index - 1), index))) continue;
    yield { range: { start: index, end: index + found.length }, message: `A space stands behind “${mark}”` };
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
