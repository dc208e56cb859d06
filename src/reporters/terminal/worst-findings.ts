/** The gravest findings with their quotes, article by article. */
import type { Finding } from '../../model/finding.js';
import type { Range } from '../../model/range.js';
import type { ArticleResult } from '../../model/run-result.js';
import { printable } from '../../text/printable.js';
import { clip, counted, paintSeverity, WORST_FIRST } from './style.js';
import type { Style } from './style.js';

/** Shown in all. */
const MOST = 16;
/** Shown of one article, where there are several. */
const MOST_OF_ONE = 4;

interface Placed {
  readonly article: ArticleResult;
  readonly finding: Finding;
}

/** The gravest and surest first; their articles in the order of ids. */
export function worstFindings(articles: readonly ArticleResult[], style: Style): string[] {
  const cap = articles.length > 1 ? MOST_OF_ONE : MOST;
  const worst = articles
    .flatMap((article) => gravest(article).slice(0, cap))
    .sort(byGravity)
    .slice(0, MOST);
  if (worst.length === 0) return [];
  const lines = articles.flatMap((article) => {
    const own = worst.filter((placed) => placed.article === article);
    return own.length > 0
      ? [articleHeading(article, style), ...own.flatMap(({ finding }) => findingLines(finding, article, style))]
      : [];
  });
  const left = articles.reduce((sum, { findings }) => sum + findings.length, 0) - worst.length;
  return [
    'Worst findings',
    ...lines,
    ...(left > 0 ? [style.colours.dim(`  and ${counted(left, 'more finding')}`)] : []),
  ];
}

function gravest(article: ArticleResult): Placed[] {
  return article.findings.map((finding) => ({ article, finding })).sort(byGravity);
}

function byGravity(one: Placed, other: Placed): number {
  const bySeverity = WORST_FIRST.indexOf(one.finding.severity) - WORST_FIRST.indexOf(other.finding.severity);
  return bySeverity || other.finding.confidence - one.finding.confidence || one.finding.start - other.finding.start;
}

function articleHeading({ article, targetLanguage }: ArticleResult, { colours }: Style): string {
  return `  ${colours.bold(printable(article.id))} ${colours.dim(`(${targetLanguage})`)}`;
}

function findingLines(finding: Finding, { article }: ArticleResult, style: Style): string[] {
  const severity = paintSeverity(finding.severity, style, finding.severity.padEnd(8));
  const place = lineAndColumn(article.hypothesis.value, finding.start);
  const head = `    ${severity} ${style.colours.cyan(finding.rule)} ${style.colours.dim(place)}`;
  return [
    head,
    `             ${quoted(finding, article.hypothesis.value, style)}`,
    `             ${printable(finding.message)}`,
  ];
}

/** The quote between as much of its line as there is room for. */
function quoted({ start, end }: Finding, text: string, { colours, width }: Style): string {
  const room = Math.max(40, width - 22);
  const quote = clip(printable(text.slice(start, end)), room);
  const line = lineAround(text, { start, end });
  const [left, right] = [start - line.start, line.end - end];
  const spare = Math.max(0, room - quote.length);
  const before = Math.min(left, Math.max(Math.floor(spare / 2), spare - right));
  const after = Math.min(right, spare - before);
  const head = `${before < left ? '…' : ''}${whole(text.slice(start - before, start))}`;
  const tail = `${whole(text.slice(end, end + after))}${after < right ? '…' : ''}`;
  return `${colours.dim(head)}[${colours.bold(quote)}]${colours.dim(tail)}`;
}

function lineAround(text: string, { start, end }: Range): Range {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
}

/** Without half characters where it was cut, and without the CR of a line's end. */
function whole(part: string): string {
  return printable(part.replace(/^[\udc00-\udfff]|[\ud800-\udbff\r]$/g, ''));
}

/** `12:5`, both from 1, columns in UTF-16 code units. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}
