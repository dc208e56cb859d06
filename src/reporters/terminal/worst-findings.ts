/** The gravest findings with their quotes, article by article. */
import type { Finding } from '../../model/finding.js';
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

/** The quote between as much of its surroundings as the line holds. */
function quoted({ start, end }: Finding, text: string, { colours, width }: Style): string {
  const room = Math.max(40, width - 20);
  const quote = clip(printable(text.slice(start, end)), room);
  const context = Math.max(0, Math.floor((room - quote.length) / 2));
  const before = lineBefore(text, start, context);
  const after = lineAfter(text, end, context);
  return `${colours.dim(before)}[${colours.bold(quote)}]${colours.dim(after)}`;
}

function lineBefore(text: string, start: number, length: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - length, 0);
  return printable((start === 0 ? '' : text.slice(from, start)).replace(/^[\udc00-\udfff]/, ''));
}

function lineAfter(text: string, end: number, length: number): string {
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + length);
  return printable(text.slice(end, to).replace(/[\ud800-\udbff\r]$/, ''));
}

/** `12:5`, both from 1, columns in UTF-16 code units. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}
