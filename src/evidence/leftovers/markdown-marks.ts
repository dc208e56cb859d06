/** Markdown and JSON that belong to a chat answer, not to plain text. Source: the CommonMark specification. */
import type { Range } from '../../model/range.js';
import type { Block, SegmentedText } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';

export type MarkdownKind =
  | 'fence'
  | 'heading'
  | 'bold'
  | 'italic'
  | 'strike'
  | 'code'
  | 'link'
  | 'quote'
  | 'rule'
  | 'bullet'
  | 'number'
  | 'table'
  | 'wrapper'
  | 'escape';

export interface MarkdownMark {
  readonly kind: MarkdownKind;
  readonly range: Range;
}

interface Construct {
  readonly kind: MarkdownKind;
  readonly pattern: RegExp;
}

/** At the beginning of a line. */
const LINE_CONSTRUCTS: readonly Construct[] = [
  { kind: 'fence', pattern: /^(?:```|~~~)[\w-]{0,20}/ },
  { kind: 'heading', pattern: /^#{1,6}[ \t]+(?=[^\s\d#])/ },
  { kind: 'quote', pattern: /^>[ \t]?(?=[\p{L}\p{N}"“„«>*_])/u },
  { kind: 'rule', pattern: /^(?:-{3,}|\*{3,}|_{3,}|(?:\* ){2}\*|(?:- ){2}-)$/ },
  { kind: 'bullet', pattern: /^\*[ \t]+(?=\S)/ },
  { kind: 'table', pattern: /^\|(?=[^|]{1,200}\|).*\|$/ },
  { kind: 'wrapper', pattern: /^\{\s?["“”]\p{L}[\w ]{1,30}["“”]\s?:\s?["“”\[{]/u },
  { kind: 'wrapper', pattern: /^[{}\[\]],?$|^["”]\}[\]},]{0,3}$/ },
];

/** Inside a line. Each pattern is bounded and begins with a mark. */
const INLINE_CONSTRUCTS: readonly Construct[] = [
  { kind: 'bold', pattern: /\*\*(?=[^\s*])[^*\n]{1,300}\*\*/g },
  {
    kind: 'bold',
    pattern: /(?<![\p{sc=Latn}\p{sc=Cyrl}\p{N}_])__(?=[^\s_])[^_\n]{1,300}__(?![\p{sc=Latn}\p{sc=Cyrl}\p{N}_])/gu,
  },
  { kind: 'strike', pattern: /~~(?=[^\s~])[^~\n]{1,300}~~/g },
  {
    kind: 'italic',
    pattern:
      /(?<![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}*])\*(?=[^\s*])[^*\n]{1,120}(?<=\S)\*(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}*])/gu,
  },
  { kind: 'italic', pattern: /(?<![\p{L}\p{N}_])_(?=\p{L})[^_\n]{1,120}(?<=[\p{L}.!?])_(?![\p{L}\p{N}_])/gu },
  { kind: 'code', pattern: /(?<!`)`(?=[^\s`])[^`\n]{1,120}`(?!`)/g },
  { kind: 'link', pattern: /!?\[[^\][\n]{1,200}\]\((?:https?:|www\.|\/|#)[^()\s]{1,300}\)/g },
  { kind: 'escape', pattern: /\\n(?:\\n)?(?=\p{Lu}|\p{Lo}|\\|\s|$)|\\["“”*_#]/gu },
  { kind: 'wrapper', pattern: /["”]\s?\}(?:\]?\}?)$/gm },
];

const HAS_INLINE_MARK = /[*_`\\}]|~~|\]\(/;
const HAS_LINE_MARK = /^[`~#>*_\-|{}[\]"”]/;

const marksOfTexts = new WeakMap<SegmentedText, readonly MarkdownMark[]>();

/** Marks in order of place; paired marks with what they enclose. Read once a text. */
export function markdownMarks(text: SegmentedText): readonly MarkdownMark[] {
  const known = marksOfTexts.get(text) ?? text.blocks.flatMap(marksOfBlock);
  marksOfTexts.set(text, known);
  return known;
}

function marksOfBlock({ text, range }: Block): MarkdownMark[] {
  const marks: MarkdownMark[] = [];
  const add = (kind: MarkdownKind, index: number, mark: string): void => {
    const start = range.start + index;
    marks.push({ kind, range: { start, end: start + mark.trimEnd().length } });
  };
  for (const { kind, pattern } of HAS_LINE_MARK.test(text) ? LINE_CONSTRUCTS : []) {
    const match = pattern.exec(text);
    if (match) add(kind, 0, match[0]);
  }
  for (const { kind, pattern } of HAS_INLINE_MARK.test(text) ? INLINE_CONSTRUCTS : []) {
    for (const match of allMatches(text, pattern)) add(kind, match.index, match[0]);
  }
  return withoutOverlaps(marks);
}

/** Of marks that share characters the one that begins first, then the longest. */
function withoutOverlaps(marks: readonly MarkdownMark[]): MarkdownMark[] {
  const sorted = [...marks].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = -1;
  return sorted.filter(({ range }) => {
    const isFree = range.start >= end;
    if (isFree) end = range.end;
    return isFree;
  });
}
