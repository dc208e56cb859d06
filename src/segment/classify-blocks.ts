/** Says what a line is: headline, caption, credit or running text. */
import type { LanguagePack } from '../model/language-pack.js';
import type { BlockKind } from '../model/segmented-text.js';

/** In UTF-16 code units. */
const LONGEST_HEADLINE = 160;
const LONGEST_CREDIT = 120;
const LONGEST_CAPTION = 600;
const ANNOUNCEMENT = /^.{1,160}[:：]\s*$/u;
const LIST_MARK = /^(?:[-*•·–—]|\d{1,2}[.)])\s+\S/u;
/** Looks behind so that a long run inside the line is read once, not once from each of its characters. */
const CLOSERS = /(?<!["”’»)\]」』\s])["”’»)\]」』\s]+$/u;

/** A line as far as its kind depends on it. */
export interface ClassifiedLine {
  readonly text: string;
  readonly kind: BlockKind;
}

/** Kinds of all lines of a text, in order. */
export function classifyLines(lines: readonly string[], pack: LanguagePack): BlockKind[] {
  const headlines = leadingHeadlines(lines, pack);
  const credit = creditTest(pack);
  return lines.map((line, index) => {
    if (index < headlines && !ANNOUNCEMENT.test(line)) return 'headline';
    if (credit.whole(line)) return 'credit';
    if (credit.inside(line)) return 'caption';
    return LIST_MARK.test(line) ? 'list-item' : 'paragraph';
  });
}

/**
 * Short first lines without an end mark, before the first line that has one; a text of one line has no headline.
 * A first line that ends in a colon announces the text (`Here is the translation:`), and its headline follows.
 */
function leadingHeadlines(lines: readonly string[], pack: LanguagePack): number {
  const first = ANNOUNCEMENT.test(lines[0] ?? '') ? 1 : 0;
  const limit = Math.min(first + 3, lines.length - 1);
  let count = first;
  while (count < limit && isHeadline(lines[count] ?? '', pack)) count++;
  return count;
}

function isHeadline(line: string, pack: LanguagePack): boolean {
  const last = line.replace(CLOSERS, '').at(-1) ?? '';
  return (
    line.length <= LONGEST_HEADLINE &&
    (!pack.sentenceEnd.includes(last) || last === '?' || last === '…') &&
    !/[:,;]$/.test(line)
  );
}

interface CreditTest {
  readonly whole: (line: string) => boolean;
  readonly inside: (line: string) => boolean;
}

const creditTests = new Map<LanguagePack, CreditTest>();

/** `Photo: Name/Agency` as a whole line, or behind a caption. */
function creditTest(pack: LanguagePack): CreditTest {
  const known = creditTests.get(pack);
  if (known) return known;
  const labels = (pack.lists['credit-labels'] ?? []).map((label) => escapePattern(label.toLowerCase())).join('|');
  const label =
    labels === '' ? undefined : new RegExp(`(?:^|[.!?…。؟।”"»)]\\s?|[(（\\[])(?:${labels})\\s?[:：]\\s?\\S`);
  const test: CreditTest = {
    whole: (line) => line.length <= LONGEST_CREDIT && hasColon(line) && label?.exec(line.toLowerCase())?.index === 0,
    inside: (line) =>
      line.length <= LONGEST_CAPTION &&
      hasColon(line) &&
      label?.test(line.slice(-LONGEST_CREDIT).toLowerCase()) === true,
  };
  creditTests.set(pack, test);
  return test;
}

/** Nearly no line has one, and no label is without it. */
function hasColon(line: string): boolean {
  return line.includes(':') || line.includes('：');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
