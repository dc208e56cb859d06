/** Straight and curly apostrophes or quotation marks in one article. */
import type { Report } from '../../model/finding.js';
import type { Range } from '../../model/range.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

interface Style {
  readonly name: string;
  /** The usual form must be plain and the odd one the exception; people mix quotation marks more often than apostrophes. */
  readonly mostOddShare: number;
  /** The straight form and the typographic one, each with the word it stands in or at. */
  readonly straight: RegExp;
  readonly typographic: RegExp;
}

const APOSTROPHE: Style = {
  name: 'apostrophe',
  mostOddShare: 0.25,
  straight: /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,30}'[\p{L}\p{M}]{1,30}/gu,
  typographic: /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,30}’[\p{L}\p{M}]{1,30}/gu,
};
const QUOTATION_MARK: Style = {
  name: 'quotation mark',
  mostOddShare: 0.1,
  straight: /(?<![\p{L}\p{M}\p{N}])"(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]{1,30}/gu,
  typographic: /(?<![\p{L}\p{M}\p{N}])[“”„«»](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]{1,30}/gu,
};
const STRAIGHT_QUOTE = /"/g;
const TYPOGRAPHIC_QUOTE = /[“”„«»‘‚]/g;
/** UTF-16 code units; a line that is longer is no paragraph. */
const LONGEST_LOOK = 3000;

export default defineArticleRule({
  id: 'mixed-quote-style',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.8,
  needs: [],
  summary: 'Straight and typographic apostrophes or quotation marks are mixed.',
  why: 'A different kind of mark shows where a piece of text came from somewhere else.',
  fix: 'Write one kind throughout; look whether the odd passage belongs there.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          "Norway’s minister met Spain’s envoy. It wasn’t Chile’s first talk. [[Peru's]] president was not there.",
        message: "The straight apostrophe in “Peru's” differs from the 4 typographic ones in the text.",
      },
      {
        language: 'uk',
        hypothesis: "У п’ятницю сім’я отримала обов’язкову п’яту допомогу. Ще [[п'ять]] родин чекають.",
        message: "The straight apostrophe in “п'ять” differs from the 4 typographic ones in the text.",
      },
      {
        language: 'pl',
        hypothesis:
          'Mówił „tak”, potem „nie” i „już”, a wreszcie „może”, „nigdy”, „teraz”, „znów”, „jutro”, „dziś”, „wczoraj”. Gazeta napisała [["tyle]]".',
        message: 'The straight quotation mark in “"tyle” differs from the 10 typographic ones in the text.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis: "Norway's minister met Spain's envoy. It wasn't their first talk; it didn't last.",
      },
      {
        language: 'de',
        hypothesis: 'Er sagte: „Das ist ‚gut‘.“ Das 27"-Display kostet „wenig“, hieß es, „sehr wenig“.',
      },
      {
        language: 'it',
        hypothesis: "L’attore ha detto che l’opera dell’anno è quella di Sinead O'Brien, un’artista d’Irlanda.",
      },
      { language: 'fr', hypothesis: 'L’homme a dit qu’il n’irait pas : « C’est non. »' },
    ],
  },
  *check({ value }) {
    if (value.includes("'") && value.includes('’')) yield* oddMarks(value, APOSTROPHE, sharesAffix);
    if (value.includes('"') && /[“”„«»]/.test(value)) yield* oddMarks(value, QUOTATION_MARK, isOutermost);
  },
});

/** Says whether an odd mark can be compared with the usual ones at all. */
type Comparable = (place: Range, usual: readonly Range[], text: string) => boolean;

function* oddMarks(text: string, style: Style, comparable: Comparable): Generator<Report> {
  const straight = places(text, style.straight);
  const typographic = places(text, style.typographic);
  const straightIsOdd = straight.length <= typographic.length;
  const usual = straightIsOdd ? typographic : straight;
  const odd = (straightIsOdd ? straight : typographic).filter((place) => comparable(place, usual, text));
  const [first, ...others] = odd;
  if (!first || odd.length > style.mostOddShare * usual.length) return;
  const [kind, common] = straightIsOdd ? ['straight', 'typographic'] : ['typographic', 'straight'];
  const quote = excerpt(text.slice(first.start, first.end));
  const count = others.length === 0 ? '' : ` (and ${others.length} more)`;
  yield {
    range: first,
    message: `The ${kind} ${style.name} in “${quote}”${count} differs from the ${usual.length} ${common} ones in the text.`,
    related: others.map((range) => ({ text: 'hypothesis' as const, range })),
  };
}

function places(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Foreign names (`O'Neill`) keep their own mark; a word that is joined like the others (`'s`, `d'`) does not. */
function sharesAffix(place: Range, usual: readonly Range[], text: string): boolean {
  const [before, after] = halves(text, place);
  return usual.some((other) => {
    const [otherBefore, otherAfter] = halves(text, other);
    return before.length <= after.length ? before === otherBefore : after === otherAfter;
  });
}

function halves(text: string, { start, end }: Range): [before: string, after: string] {
  const [before = '', after = ''] = text.slice(start, end).toLowerCase().split(/['’]/);
  return [before, after];
}

/** Quotations inside quotations take other marks by rule: no mark may be open in the line, and the odd one has its partner. */
function isOutermost({ start }: Range, _usual: readonly Range[], text: string): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LOOK), start);
  const [after = ''] = text.slice(start, start + LONGEST_LOOK).split('\n');
  const own = text[start] === '"' ? STRAIGHT_QUOTE : TYPOGRAPHIC_QUOTE;
  const isClosed = [before, after].every((part) => count(part, own) % 2 === 0);
  return isClosed && count(before, STRAIGHT_QUOTE) % 2 === 0 && count(before, TYPOGRAPHIC_QUOTE) % 2 === 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
