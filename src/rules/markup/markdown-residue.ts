/** Markdown or JSON of a chat answer in plain text: `**Washington**`. */
import { markdownMarks, type MarkdownKind, type MarkdownMark } from '../../evidence/leftovers/markdown-marks.js';
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
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
  table: 'a table row of Markdown',
  wrapper: 'the JSON around an answer',
  escape: 'an escape sequence of JSON',
};
/** Marks that plain text has by right (footnotes, lines of asterisks), so that only a source without them shows the fault. */
const WEAK: ReadonlySet<MarkdownKind> = new Set(['bullet', 'rule', 'italic', 'quote']);

/** Marks of a kind, of which one alone is no list, no mail and no footnote. */
const LONE_MARKS: Partial<Record<MarkdownKind, RegExp>> = { quote: /^>/gm, bullet: /\*/g };
/** Paragraphs before one that is marked by mistake. */
const FEWEST_LINES_BEFORE = 2;

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
    ],
    good: [
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
    for (const { kind, range } of markdownMarks(text).filter((mark) => isResidue(mark, text.value, evidence))) {
      const quote = excerpt(text.value.slice(range.start, range.end));
      yield { range, message: `“${quote}” is ${NAMES[kind]}, which plain text does not have.` };
    }
  },
});

/** A source or reference with marks of the same kind is written in Markdown too. */
function isResidue({ kind, range }: MarkdownMark, value: string, { source, references }: Evidence): boolean {
  const others = source ? [source, ...references] : references;
  // Three hyphens alone on a line are how models part an answer from their remarks; editors set asterisks.
  const firm = !WEAK.has(kind) || value.slice(range.start, range.end) === '---' || standsAlone(kind, range, value);
  if (others.length === 0) return firm;
  return others.every(({ text }) => !markdownMarks(text).some((mark) => mark.kind === kind));
}

/** One paragraph of many with such a mark: a list or a mail that answers another has several, a footnote is marked in the text or is the last. */
function standsAlone(kind: MarkdownKind, { start, end }: Range, value: string): boolean {
  const marks = LONE_MARKS[kind];
  if (!marks || value[end] !== ' ' || value.match(marks)?.length !== 1) return false;
  const before = value.slice(0, start).split('\n').length - 1;
  return before >= FEWEST_LINES_BEFORE && value.slice(start).trim().includes('\n');
}
