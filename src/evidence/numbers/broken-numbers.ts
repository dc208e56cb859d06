/** Numbers of which the text shows only a part, or more than one: `RMB41.662 billion`, `2019,21 patients`, `0·867`. */
import type { Evidence, NumberMention, ReadText } from '../../model/evidence.js';
import { asciiDigits } from '../../text/digits.js';
import { normalForm } from '../../text/normal-form.js';
import { counterpartsOf } from '../counterparts.js';
import { allMatches } from '../../text/all-matches.js';

/** Digits right before or behind, with a mark or a space between: the rest of the same number. */
const REST_BEFORE = /\p{Nd}(?:[.,·\u00a0\u202f ]|\. )$/u;
const REST_BEHIND = /^(?:[.,·\u00a0\u202f ]|\. )\p{Nd}/u;
/** `das 1 Billion-Dollar-Paket`, `19. století`. */
const COMPOUND = /^[-\u00a0 ](\p{L}{3,20})-\p{L}/u;
const RANK = /^\.\s\p{Ll}/u;
const GREATEST_RANK = 100;
const REACH = 24;

/** Whether the number cannot be told from its surroundings, so that it proves nothing. */
export function isBroken({ range, values }: NumberMention, { text, pack }: ReadText): boolean {
  const before = text.value.slice(Math.max(0, range.start - 3), range.start);
  const behind = text.value.slice(range.end, range.end + REACH);
  if (REST_BEFORE.test(before) || REST_BEHIND.test(behind)) return true;
  if (RANK.test(behind) && values.every((value) => Number.isInteger(value) && value < GREATEST_RANK)) return true;
  const word = COMPOUND.exec(behind)?.[1];
  const scales = pack.tables['scale-words'] ?? [];
  return word !== undefined && scales.some(([scale = '']) => scale === normalForm(word, text.language));
}

/** A number that reads as one and is two. */
export interface JoinedNumber {
  readonly number: NumberMention;
  /** Both, as they stand apart. */
  readonly apart: string;
}

/** `In May 2019,21 boats`: whole numbers with no space behind the comma, where every text to compare with has both and none the one. */
export function* joinedNumbers(evidence: Evidence): Iterable<JoinedNumber> {
  const counterparts = counterpartsOf(evidence).map(({ counterpart }) => counterpart);
  if (counterparts.length === 0) return;
  for (const number of evidence.numbers) {
    const written = evidence.text.value.slice(number.range.start, number.range.end);
    if (!/^\p{Nd}+,\p{Nd}+$/u.test(written)) continue;
    const isApart = counterparts.every((counterpart) => {
      const facing = new Set(counterpart.segmentsFor(number.segment));
      const whole = counterpart.numbers.filter((other) => facing.has(other.segment) && !isBroken(other, counterpart));
      const values = new Set(whole.flatMap((other) => other.values));
      return (
        isList(number, evidence, (value) => values.has(value)) && !number.values.some((value) => values.has(value))
      );
    });
    if (isApart) yield { number, apart: written.replace(',', ', ') };
  }
}

/** `0.12,0.15`, `2019,21`: two numbers with no space behind the comma, of which the other text has both. */
export function isList({ range }: NumberMention, { text }: ReadText, has: (value: number) => boolean): boolean {
  const digits = asciiDigits(text.value.slice(range.start, range.end));
  return [...allMatches(digits, /[,;]/g)].some(({ index }) =>
    [digits.slice(0, index), digits.slice(index + 1)].every(
      (part) => /^\d+(?:\.\d+)?$/.test(part) && has(Number(part)),
    ),
  );
}

/** `99.4 to 88.5 billion`: the scale that the number shares with the next one of its sentence, 1 where it has its own or none. */
export function sharedScale(number: NumberMention, { numbers, text }: ReadText): number {
  const next = numbers.find(({ segment, range }) => segment === number.segment && range.start >= number.range.end);
  if (!next || next.range.start - number.range.end > REACH) return 1;
  const written = text.value.slice(next.range.start, next.range.end);
  if (!/\p{L}/u.test(written) || /\p{L}/u.test(text.value.slice(number.range.start, number.range.end))) return 1;
  const leading = Number(/^\d+(?:[.,]\d+)?/.exec(asciiDigits(written))?.[0].replace(',', '.'));
  return leading > 0 ? (next.values[0] ?? leading) / leading : 1;
}
