/** A country and its capital beside each other: what the source says in one name was rendered twice. */
import type { ReadText } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { normalForm } from '../../text/normal-form.js';
import { startsUpper } from '../words/vocabulary.js';
import { sequenceAt, sequenceIndex, type WordSequence } from '../words/word-sequences.js';
import { hasWordOf } from '../words/words-present.js';

/** Shorter names are compared as they are. */
const LEAST_LETTERS = 4;

export interface CapitalPair {
  readonly range: Range;
  readonly country: string;
  readonly capital: string;
}

/** A country and its capital with nothing between them, where no name begins before or goes on behind. */
export function* capitalPairs({ tokens }: Segment, evidence: ReadText): Iterable<CapitalPair> {
  const index = sequenceIndex(evidence.pack.tables.capitals ?? [], evidence.pack.tag);
  if (!hasWordOf(tokens, index, evidence.pack)) return;
  for (let position = 0; position < tokens.length; position++) {
    const country = sequenceAt(tokens, position, index);
    if (!country || isNamePart(tokens[position - 1])) continue;
    const found = capitalBehind(country, tokens.slice(position), evidence);
    if (found) yield found;
  }
}

/** @param tokens from the country's name on. */
function capitalBehind(
  country: WordSequence,
  tokens: readonly Token[],
  { pack, text }: ReadText,
): CapitalPair | undefined {
  const { length } = country.words;
  const [first, last, city] = [tokens[0], tokens[length - 1], tokens[length]];
  if (!first || !last || !city) return undefined;
  const listed = capitalsOf(country, pack.tables.capitals ?? []);
  const capital = listed.find((name) => text.value.startsWith(name, city.start));
  const end = city.start + (capital?.length ?? 0);
  if (capital === undefined || isNamePart(tokens.find(({ start }) => start >= end))) return undefined;
  return { range: { start: first.start, end }, country: text.value.slice(first.start, last.end), capital };
}

function capitalsOf({ row }: WordSequence, rows: readonly (readonly string[])[]): string[] {
  return rows.filter(([country]) => country === row[0]).map(([, capital = '']) => capital);
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && startsUpper(token.text);
}

const JOINED = /^(\p{Lu}[\p{L}\p{M}'’-]{0,40}\p{Ll})(\p{Lu}\p{Ll}[\p{L}\p{M}]{0,40})$/u;

/** A country and its capital in one word (`FranceParis`); the country's name may be declined, as far as its first letters tell. */
export function* joinedCapitals(segment: Segment, { pack, text }: ReadText): Iterable<CapitalPair> {
  const rows = pack.tables.capitals ?? [];
  if (rows.length === 0 || (segment.traits & Trait.innerCapital) === 0) return;
  for (const { start, end, text: word, kind } of segment.tokens) {
    const halves = kind === 'word' ? JOINED.exec(word) : undefined;
    const [, country = '', capital = ''] = halves ?? [];
    if (!halves || !rows.some((row) => row[1] === capital && isFormOf(country, row[0] ?? '', pack))) continue;
    yield { range: { start, end }, country, capital: text.value.slice(end - capital.length, end) };
  }
}

/** The same letters but for the case ending. */
function isFormOf(word: string, name: string, { tag }: ReadText['pack']): boolean {
  const small = normalForm(word, tag);
  const known = normalForm(name, tag);
  const stem = known.length > LEAST_LETTERS ? known.slice(0, -1) : known;
  return small === known || (small.startsWith(stem) && small.length <= known.length + 2);
}
