/** Two names of places side by side with nothing between them: one of them was left over. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { regionNames } from './region-names.js';
import { asRows, sequenceAt, sequenceIndex } from '../words/word-sequences.js';
import { hasWordOf } from '../words/words-present.js';

/** A country's name and the region's name that follows it without comma or connecting word. */
export interface AdjacentRegions {
  readonly range: Range;
  readonly country: string;
  readonly region: string;
}

/**
 * `in the United States middle East and`: a country before a region of the world, behind a preposition and before the end of the phrase,
 * so that neither can modify a noun (`the US Middle East envoy`).
 */
export function* adjacentRegions(segment: Segment, { text, pack }: Evidence): Iterable<AdjacentRegions> {
  const regions = sequenceIndex(asRows(pack.lists['world-regions'] ?? []), text.language);
  const { tokens } = segment;
  if (!hasWordOf(tokens, regions, pack)) return;
  for (let position = 1; position < tokens.length; position++) {
    const region = sequenceAt(tokens, position, regions);
    if (!region || tokens[position - 1]?.kind !== 'word') continue;
    const end = position + region.words.length;
    const first = startOfCountry(segment, position, { text, pack });
    if (first === undefined || !followsPreposition(segment, first, pack) || !endsPhrase(segment, end, pack)) continue;
    const quote = (from: number, to: number): string => text.value.slice(tokens[from]?.start, tokens[to - 1]?.end);
    const range = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    yield { range, country: quote(first, position), region: quote(position, end) };
  }
}

const LONGEST_COUNTRY = 4;
const CLOSES = /^[.,;:!?…”)\]]$/u;

/** No noun follows that the names could belong to. */
function endsPhrase({ tokens }: Segment, end: number, pack: Evidence['pack']): boolean {
  const next = tokens[end];
  return (
    next === undefined || CLOSES.test(next.text) || packWords(pack, 'function-words', 'conjunctions').has(next.text)
  );
}

function startOfCountry(
  { tokens }: Segment,
  end: number,
  { text, pack }: Pick<Evidence, 'text' | 'pack'>,
): number | undefined {
  const countries = regionNames(text.language, pack);
  for (let length = LONGEST_COUNTRY; length > 0; length--) {
    const match = end >= length ? sequenceAt(tokens, end - length, countries) : undefined;
    if (match?.words.length === length && /^\p{Lu}/u.test(tokens[end - length]?.text ?? '')) return end - length;
  }
  return undefined;
}

function followsPreposition({ tokens }: Segment, first: number, pack: Evidence['pack']): boolean {
  const isArticle = packWords(pack, 'articles').has(tokens[first - 1]?.normal ?? '');
  return packWords(pack, 'prepositions').has(tokens[first - (isArticle ? 2 : 1)]?.normal ?? '');
}
