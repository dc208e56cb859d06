/** Names of countries and capitals that take no article, where one stands before them. */
import type { ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { regionNames } from './region-names.js';
import { sequenceAt, sequenceIndex, type SequenceIndex } from '../words/word-sequences.js';

/** Two names without a space (`RussiaMoscow`); the first is judged. */
const JOINED = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}/u;
const CLOSES = /^[.;:!?…”)\]]$/u;
/** What begins a new clause behind a comma: the name is not one of several that modify a noun. */
const OPENS_CLAUSE = /^(?:but|which|who|where|although|while|because|when|after|as|said|says)$/;

const capitalRows = new WeakMap<LanguagePack, string[][]>();

/** Position behind a name that takes no article; 0 where none begins here. */
export function endOfBareName(tokens: readonly Token[], position: number, { text, pack }: ReadText): number {
  const token = tokens[position];
  if (!token || !/^\p{Lu}/u.test(token.text)) return 0;
  const regions = regionNames(text.language, pack);
  const match = sequenceAt(tokens, position, regions) ?? sequenceAt(tokens, position, capitals(pack));
  const name = match?.words.join(' ') ?? owner(token) ?? JOINED.exec(token.text)?.[1]?.toLowerCase();
  if (name === undefined || packWords(pack, 'names-with-article').has(name)) return 0;
  if (match) return position + match.words.length;
  return regions.get(name)?.some(({ words }) => words.length === 1) ? position + 1 : 0;
}

/** `the China's ports`: the article cannot belong to what the name owns. */
function owner({ normal }: Token): string | undefined {
  return normal.endsWith("'s") ? normal.slice(0, -2) : undefined;
}

function capitals(pack: LanguagePack): SequenceIndex {
  const listed = [
    ...(pack.tables.capitals ?? []).map(([, capital = '']) => capital),
    ...(pack.lists['bare-places'] ?? []),
  ];
  const rows = capitalRows.get(pack) ?? listed.map((name) => [name]);
  capitalRows.set(pack, rows);
  return sequenceIndex(rows, pack.tag);
}

/**
 * Whether the name that ends at `end` is no modifier of what follows and not one of several:
 * the sentence ends there, or a closed-class word follows that does not make the article right.
 */
export function standsAlone(tokens: readonly Token[], end: number, { pack }: ReadText): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (last && owner(last) !== undefined) return next?.kind === 'word';
  if (!next || CLOSES.test(next.text)) return true;
  if (next.text === ',') return OPENS_CLAUSE.test(tokens[end + 1]?.normal ?? '');
  if (next.kind !== 'word' || next.start === tokens[end - 1]?.end) return false;
  if (/^\p{Lu}/u.test(next.text)) return false;
  return (
    packWords(pack, 'function-words', 'prepositions').has(next.normal) &&
    !packWords(pack, 'name-continuations').has(next.normal)
  );
}
