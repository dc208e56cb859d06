/** Words cut in two by a space, in scripts without capitals: Hebrew `ה אוכל`, Arabic `ال منطقة`, Korean `상반기 까지`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { closedWords } from '../words/closed-words.js';

export interface SplitWord {
  readonly left: Token;
  readonly right: Token;
  /** What shows that they are one word. */
  readonly fact: string;
}

/** A stretch that only belongs to the word before it, or to the one behind. Source: grammars of the languages. */
interface Fragment {
  readonly form: RegExp;
  readonly side: 'before' | 'behind';
  /** What the other part looks like. */
  readonly neighbour: RegExp;
}

const FRAGMENTS: Readonly<Record<string, readonly Fragment[]>> = {
  Kore: [
    {
      form: /^(?:까지|에서|에게|으로|를|는|에서는|에게는|까지는|까지의|으로의|처럼|조차|께서|에서도|에게서)$/u,
      side: 'before',
      neighbour: /^[가-힣]{2,}$/u,
    },
  ],
  Arab: [
    { form: /^(?:ال|وال|بال|فال|كال|لل)$/u, side: 'behind', neighbour: /^[\u0621-\u064a]{3,}$/u },
    { form: /^[بلكف]$/u, side: 'behind', neighbour: /^ال[\u0621-\u064a]{3,}$/u },
  ],
  Hebr: [{ form: /^[הבלמשכו]$/u, side: 'behind', neighbour: /^[א-ת]{2,}$/u }],
};
/** Behind these a single Hebrew letter is a number: `כיתה ב`. */
const NUMBERED =
  /^[בהלמוש]{0,2}(?:כיתה|כיתות|קומה|שלב|נספח|סעיף|חלק|קבוצה|ליגה|דירה|יום|ערוץ|סוג|פרק|סדרה|רמה|מחזור|אות|תאריך|משמרת|שכבה|גוש|תיקון|כרך|מספר)$/u;
const SHORTEST_JOINED = 6;
const SHORTEST_PART = 2;
const ONE_CASELESS_WORD = /^[\p{Lo}\p{M}]+$/u;
/** In Korean and Hindi the space inside a compound is free. */
const FREE_SPACING = new Set(['Kore', 'Deva']);

/** All of a sentence, in order. */
export function* splitWords({ tokens }: Segment, evidence: Evidence): Iterable<SplitWord> {
  const { pack } = evidence;
  if (pack.cased || !pack.spaced || pack.depth === 'basic') return;
  const fragments = FRAGMENTS[pack.script] ?? [];
  for (let index = 1; index < tokens.length; index++) {
    const [left, right] = [tokens[index - 1], tokens[index]];
    if (left?.kind !== 'word' || right?.kind !== 'word' || right.start - left.end !== 1) continue;
    // Before a quotation people part the particle from a name.
    if (/^["“‘']$/u.test(tokens[index + 1]?.text ?? '')) continue;
    const fact = fragmentFact([left, right, tokens[index - 2]], fragments) ?? joinedFact([left, right], evidence);
    if (fact !== undefined) yield { left, right, fact };
  }
}

function fragmentFact(
  [left, right, before]: readonly [Token, Token, Token | undefined],
  fragments: readonly Fragment[],
): string | undefined {
  for (const { form, side, neighbour } of fragments) {
    const [fragment, other] = side === 'before' ? [right, left] : [left, right];
    if (!form.test(fragment.text) || !neighbour.test(other.text)) continue;
    const isApart = before === undefined || left.start - before.end === 1;
    if (side === 'behind' && (!isApart || NUMBERED.test(before?.text ?? ''))) continue;
    return `“${fragment.text}” is no word by itself.`;
  }
  return undefined;
}

/** Neither part stands anywhere else, and the two in one word do. */
function joinedFact([left, right]: readonly [Token, Token], { pack, vocabulary }: Evidence): string | undefined {
  const joined = left.normal + right.normal;
  if (FREE_SPACING.has(pack.script) || joined.length < SHORTEST_JOINED || vocabulary.count(joined) === 0)
    return undefined;
  const closed = closedWords(pack).all;
  const isPart = ({ normal }: Token): boolean =>
    normal.length >= SHORTEST_PART &&
    ONE_CASELESS_WORD.test(normal) &&
    vocabulary.count(normal) === 1 &&
    !closed.has(normal);
  return isPart(left) && isPart(right) ? `“${joined}” stands elsewhere in the text.` : undefined;
}
