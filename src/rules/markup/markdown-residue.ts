/** Markdown or JSON of a chat answer in plain text: `**Washington**`. */
import { loneListMarks } from '../../evidence/leftovers/lone-list-marks.js';
import { markdownMarks, type MarkdownKind, type MarkdownMark } from '../../evidence/leftovers/markdown-marks.js';
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { SegmentedText } from '../../model/segmented-text.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

const NAMES: Readonly<Record<MarkdownKind, string>> = {
  fence: 'a code fence of Markdown',
  heading: 'a heading mark of Markdown',
  bold: 'bold type of Markdown',
  italic: 'italic type of Markdown',
  strike: 'struck-out text in Markdown',
  code: 'a code span of Markdown',
  link: 'a link of Markdown',
  quote: 'a quotation mark of Markdown',
  rule: 'a dividing line of Markdown',
  bullet: 'a bullet of Markdown',
  number: 'a list number of Markdown',
  table: 'a table row of Markdown',
  wrapper: 'the JSON around an answer',
  escape: 'an escape sequence of JSON',
};
/** Marks that plain text has by right (footnotes, lines of asterisks), so that only a source without them shows the fault. */
const WEAK: ReadonlySet<MarkdownKind> = new Set(['bullet', 'rule', 'italic', 'quote']);

/** Marks of a kind, of which one alone is no list, no mail and no footnote. */
const LONE_MARKS: Partial<Record<MarkdownKind, RegExp>> = { quote: /^>/gm, bullet: /\*/g };
/** Paragraphs before one that is marked by mistake; one right behind the headline must be long, in UTF-16 code units. */
const FEWEST_LINES_BEFORE = 2;
const LONG_LINE = 60;
const WIDE = /[\p{sc=Han}\p{sc=Hira}]{12}/u;
/** `_Swallow_`, and no `*sigh*`: more than one small word. */
const SIGH = /^[*_]\p{Ll}+[*_]$/u;
const ITALIC_MARKS = { '*': /\*/g, _: /_/g };

export default defineArticleRule({
  id: 'markdown-residue',
  dimension: 'markup',
  severity: 'major',
  stage: 'stable',
  confidence: 0.93,
  needs: [],
  summary: 'Marks of Markdown or JSON stand in plain text.',
  why: 'Chat models format their answers; where nothing renders the marks, readers see them.',
  fix: 'Remove the marks, or turn them into formatting of the page.',
  absorbs: ['irregular-symbol-spacing', 'leftover-markup', 'unpaired-punctuation'],
  examples: {
    bad: [
      {
        language: 'zh-Hant',
        hypothesis: '清華大學教授[[__許志明__]]認為，搶人更加激烈。',
        message: '“__許志明__” is bold type of Markdown, which plain text does not have.',
      },
      {
        language: 'en',
        hypothesis: '[[```text]]\nThe harbour reopened on Monday.',
        message: '“```text” is a code fence of Markdown, which plain text does not have.',
      },
      {
        language: 'pt',
        hypothesis: '[[**Lisboa**]] – O porto reabriu na segunda-feira.',
        message: '“**Lisboa**” is bold type of Markdown, which plain text does not have.',
      },
      {
        language: 'ja',
        hypothesis: '[[##]] 港が再開\n港は月曜日に再開した。',
        message: '“##” is a heading mark of Markdown, which plain text does not have.',
      },
      {
        language: 'uk',
        hypothesis: 'Порт відкрили, пише [[[місцева газета](https://example.org/port)]].',
        message: '“[місцева газета](https://example.org/port)” is a link of Markdown, which plain text does not have.',
      },
      {
        language: 'ar',
        sourceLanguage: 'en',
        source: 'The harbour reopened. The ferry Swallow sailed.',
        hypothesis: 'أعيد فتح الميناء. أبحرت العبارة [[*السنونو*]].',
        message: '“*السنونو*” is italic type of Markdown, which plain text does not have.',
      },
      {
        language: 'da',
        hypothesis:
          'Havnen åbner igen\nHavnen åbnede mandag.\n[[>]] Skibene havde ventet udenfor.\nIngen kom til skade.',
        message: '“>” is a quotation mark of Markdown, which plain text does not have.',
      },
      {
        language: 'nl',
        hypothesis: 'De haven opent maandag. Het schip [[*de oude Zwaluw*]] vaart uit.',
        message: '“*de oude Zwaluw*” is italic type of Markdown, which plain text does not have.',
      },
      {
        language: 'en',
        hypothesis:
          'Harbour reopens\nThe harbour reopened on Monday.\n[[-]] The ships had waited outside the harbour for days.\nNobody was hurt.',
        message: '“-” is a bullet of Markdown, which plain text does not have.',
      },
      {
        language: 'es',
        hypothesis:
          'El puerto reabre\nEl puerto reabrió el lunes.\n[[-]] El alcalde dijo que los barcos habían esperado fuera dos días.\nNo hubo heridos.',
        message: '“-” is a bullet of Markdown, which plain text does not have.',
      },
      {
        language: 'de',
        hypothesis:
          'Hafen öffnet wieder\nDer Hafen öffnete am Montag.\n[[1.]] Die Schiffe hatten zwei Tage vor dem Hafen gewartet.\nNiemand wurde verletzt.',
        message: '“1.” is a list number of Markdown, which plain text does not have.',
      },
      {
        language: 'zh-Hans',
        hypothesis:
          '港口重新开放\n港口周一重新开放。\n[[-]] 船只在港口外等候了整整两天，船员们都很疲惫。\n没有人受伤。',
        message: '“-” is a bullet of Markdown, which plain text does not have.',
      },
    ],
    good: [
      {
        language: 'de',
        hypothesis:
          'Die Liga ruht\nDer Hafen öffnete am Montag.\n1. Liga und 2. Liga pausieren wegen des Wetters noch bis Mai.\nNiemand klagt.',
      },
      {
        language: 'pl',
        hypothesis:
          'Port otwarty\nPort otwarto w poniedziałek.\n- Statki czekały dwa dni i nikt nam nic nie powiedział.\nNikt nie ucierpiał.',
      },
      {
        language: 'en',
        hypothesis: 'He waited. *sigh* Then f*ck it, he said, and *left the room* in snake_case_names.',
      },
      {
        language: 'en',
        hypothesis:
          'Harbour reopens\nThe harbour reopened on Monday.\nShips had waited.\n* The names have been changed.',
      },
      { language: 'en', hypothesis: 'He said it was f***ing late. #MeToo came first.\n* Names have been changed.' },
      { language: 'de', hypothesis: 'Die Bürger*innen und Besucher*innen warteten am Hafen.' },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: '# Harbour reopens\nThe **Swallow** sailed.',
        hypothesis: '# El puerto reabre\nEl **Golondrina** zarpó.',
      },
      { language: 'ru', hypothesis: '***\nПорт открыли в понедельник. 5 * 3 = 15, a_b_c.' },
    ],
  },
  *check(text, evidence) {
    const residue = markdownMarks(text).filter((mark) => isResidue(mark, text, evidence));
    for (const { kind, range } of [...residue, ...loneListMarks(evidence)]) {
      const quote = excerpt(text.value.slice(range.start, range.end));
      yield { range, message: `“${quote}” is ${NAMES[kind]}, which plain text does not have.` };
    }
  },
});

/** A source or reference with marks of the same kind is written in Markdown too. */
function isResidue(mark: MarkdownMark, text: SegmentedText, { source, references }: Evidence): boolean {
  const others = source ? [source, ...references] : references;
  if (others.length === 0) return isFirm(mark, text);
  return others.every((other) => !markdownMarks(other.text).some(({ kind }) => kind === mark.kind));
}

/** Whether the mark shows by itself that it is none of the text’s own. */
function isFirm({ kind, range }: MarkdownMark, text: SegmentedText): boolean {
  if (!WEAK.has(kind)) return true;
  // Three hyphens alone on a line are how models part an answer from their remarks; editors set asterisks.
  if (text.value.slice(range.start, range.end) === '---') return true;
  return kind === 'italic' ? isEmphasis(range, text) : standsAlone(kind, range, text.value);
}

/** Words in a pair of marks, where no mark is left over that may be a footnote, a hidden letter or the gender star. */
function isEmphasis({ start, end }: Range, text: SegmentedText): boolean {
  const words = text.value.slice(start, end);
  const mark = words.startsWith('*') ? '*' : '_';
  if (SIGH.test(words) || !/\p{L}/u.test(words)) return false;
  const inPairs = markdownMarks(text).reduce((sum, pair) => sum + countOf(mark, text.value, pair.range), 0);
  return countOf(mark, text.value, { start: 0, end: text.value.length }) === inPairs;
}

function countOf(mark: '*' | '_', value: string, { start, end }: Range): number {
  return value.slice(start, end).match(ITALIC_MARKS[mark])?.length ?? 0;
}

/** One paragraph of many with such a mark: a list or a mail that answers another has several, a footnote is marked in the text or is the last. */
function standsAlone(kind: MarkdownKind, { start, end }: Range, value: string): boolean {
  const marks = LONE_MARKS[kind];
  if (!marks || value[end] !== ' ' || value.match(marks)?.length !== 1) return false;
  const before = value.slice(0, start).trimEnd();
  const [line = '', ...behind] = value.slice(start).trim().split('\n');
  const isFar = before.split('\n').length >= FEWEST_LINES_BEFORE || line.length >= LONG_LINE || WIDE.test(line);
  return before !== '' && !before.endsWith(':') && isFar && (kind === 'quote' || behind.length > 0);
}
