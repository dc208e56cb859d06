/** Which of the apostrophes and quotation marks of a text, straight or typographic, are the odd ones out. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';

export interface OddMarks {
  readonly name: string;
  readonly kind: 'straight' | 'typographic';
  readonly usualKind: 'straight' | 'typographic';
  /** How many marks of the usual kind the text has, apostrophes and quotation marks together where those are typographic. */
  readonly usual: number;
  readonly odd: readonly [Range, ...Range[]];
}

interface Style {
  readonly name: string;
  /**
   * Most odd marks for one usual one. People mix quotation marks more often than apostrophes, and typographic marks get
   * among straight ones by typing, straight ones among typographic ones by pasting.
   */
  readonly mostOdd: Readonly<Record<OddMarks['kind'], number>>;
  /** The marks themselves: a text without one of both kinds mixes nothing. */
  readonly marks: readonly [straight: RegExp, typographic: RegExp];
  /** The straight form and the typographic one, each with the word it stands in or at. */
  readonly straight: RegExp;
  readonly typographic: RegExp;
  /** Other typographic marks, which show the text's kind too. */
  readonly kindred?: RegExp;
  /** A test that says whether an odd mark can be compared with the usual ones at all. */
  readonly comparable: (usual: readonly Range[], text: string) => (place: Range) => boolean;
}

const STYLES: readonly Style[] = [
  {
    name: 'apostrophe',
    mostOdd: { straight: 0.25, typographic: 0.25 },
    marks: [/'/, /’/],
    straight: /'(?<=(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,30})')[\p{L}\p{M}]{1,30}/gu,
    typographic: /’(?<=(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,30})’)[\p{L}\p{M}]{1,30}/gu,
    kindred: /[“”„«»]/g,
    comparable: sharedAffixTest,
  },
  {
    name: 'quotation mark',
    mostOdd: { straight: 0.5, typographic: 0.05 },
    marks: [/"/, /[“”„«»「」]/],
    straight:
      /"(?:(?<![\p{L}\p{M}\p{N}]")|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]"))(?=[\p{L}\p{N}¿¡])[¿¡]?[\p{L}\p{M}\p{N}]{1,30}/gu,
    typographic: /(?:[“”„«»](?<![\p{L}\p{M}\p{N}].)|[「『])(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]{1,30}/gu,
    comparable: (_usual, text) => (place) => isOutermost(place, text),
  },
];
const STRAIGHT_QUOTE = /"/g;
const TYPOGRAPHIC_QUOTE = /[“”„«»‘‚「」『』]/g;
/** UTF-16 code units; a line that is longer is no paragraph. */
const LONGEST_LOOK = 3000;

/** Apostrophes, then quotation marks, where the text mixes two kinds and one is plainly the usual. */
export function oddMarks(text: string): OddMarks[] {
  if (!/['"]/.test(text) || !/[’“”„«»「」]/.test(text)) return [];
  return STYLES.flatMap((style) => oddMarksOf(text, style) ?? []);
}

function oddMarksOf(text: string, style: Style): OddMarks | undefined {
  if (!style.marks.every((mark) => mark.test(text))) return undefined;
  const straight = places(text, style.straight);
  const typographic = places(text, style.typographic);
  const straightIsOdd = straight.length <= typographic.length;
  const usual = straightIsOdd ? typographic : straight;
  const kinds = straightIsOdd
    ? ({ kind: 'straight', usualKind: 'typographic' } as const)
    : ({ kind: 'typographic', usualKind: 'straight' } as const);
  const [first, ...others] = (straightIsOdd ? straight : typographic).filter(style.comparable(usual, text));
  const usualCount = usual.length + (straightIsOdd && style.kindred ? count(text, style.kindred) : 0);
  if (!first || others.length + 1 > style.mostOdd[kinds.kind] * usualCount) return undefined;
  return { name: style.name, ...kinds, usual: usualCount, odd: [first, ...others] };
}

/** A pattern that begins with the mark has what stands before it as its first group. */
function places(text: string, pattern: RegExp): Range[] {
  const found: Range[] = [];
  for (const { index, 0: behind, 1: before = '' } of allMatches(text, pattern)) {
    const range = { start: index - before.length, end: index + behind.length };
    // Of `l’a’b` the middle belongs to the first place.
    if (range.start >= (found.at(-1)?.end ?? 0)) found.push(range);
  }
  return found;
}

/** Foreign names (`O'Neill`) keep their own mark; a word that is joined like the others (`'s`, `d'`) does not. */
function sharedAffixTest(usual: readonly Range[], text: string): (place: Range) => boolean {
  const known = usual.map((place) => halves(text, place));
  const before = new Set(known.map(([first]) => first));
  const after = new Set(known.map(([, second]) => second));
  return (place) => {
    const [first, second] = halves(text, place);
    return first.length <= second.length ? before.has(first) : after.has(second);
  };
}

function halves(text: string, { start, end }: Range): [before: string, after: string] {
  const [before = '', after = ''] = text.slice(start, end).toLowerCase().split(/['’]/);
  return [before, after];
}

/** Quotations inside quotations take other marks by rule: no mark may be open in the line, and the odd one has its partner. */
function isOutermost({ start }: Range, text: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - LONGEST_LOOK), start)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = text.slice(start, start + LONGEST_LOOK).split('\n');
  const own = text[start] === '"' ? STRAIGHT_QUOTE : TYPOGRAPHIC_QUOTE;
  const isClosed = [before, after].every((part) => count(part, own) % 2 === 0);
  return isClosed && count(before, STRAIGHT_QUOTE) % 2 === 0 && count(before, TYPOGRAPHIC_QUOTE) % 2 === 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
