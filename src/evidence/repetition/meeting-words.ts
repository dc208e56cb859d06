/** Words that stand twice in a row where two clauses or functions meet, and nowhere else: `what it is is clear`, `en en parlant`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';

type Side = 'behind' | 'before' | 'after';
interface Place {
  readonly side: Side;
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** Whether a mark or the edge of the sentence is such a place too. */
  readonly atMark: boolean;
}

/** Stands for a mark or the edge of the sentence. */
const MARK = ',';
const placesOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Place[]>>();

/** Whether a word that stands at `first` and again behind it may do so there; undefined where the pack says nothing of it. */
export function mayMeet(tokens: readonly Token[], first: number, pack: LanguagePack): boolean | undefined {
  const places = placesOf(pack).get(tokens[first]?.normal ?? '');
  return places?.some((place) =>
    place.side === 'after'
      ? tokens.slice(0, first).some((token) => isAt(token, place))
      : isAt(tokens[place.side === 'behind' ? first - 1 : first + 2], place),
  );
}

function isAt(token: Token | undefined, { words, beginnings, endings, atMark }: Place): boolean {
  if (token?.kind !== 'word') return atMark;
  const { normal } = token;
  return (
    words.has(normal) ||
    beginnings.some((beginning) => normal.startsWith(beginning)) ||
    endings.some((ending) => normal.endsWith(ending))
  );
}

function placesOf(pack: LanguagePack): ReadonlyMap<string, readonly Place[]> {
  let places = placesOfPacks.get(pack);
  if (!places) placesOfPacks.set(pack, (places = readPlaces(pack)));
  return places;
}

function readPlaces(pack: LanguagePack): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const [forms = '', side = '', neighbours = ''] of pack.tables['meeting-words'] ?? []) {
    const place = readPlace(side as Side, neighbours, pack);
    for (const form of forms.split('|')) places.set(form, [...(places.get(form) ?? []), place]);
  }
  return places;
}

function readPlace(side: Side, neighbours: string, pack: LanguagePack): Place {
  const all = neighbours.split('|').map((one) => normalForm(one, pack.tag));
  return {
    side,
    words: new Set(all.filter((one) => !one.startsWith('-') && !one.endsWith('-') && one !== MARK)),
    beginnings: all.filter((one) => one.endsWith('-')).map((one) => one.slice(0, -1)),
    endings: all.filter((one) => one.startsWith('-')).map((one) => one.slice(1)),
    atMark: side !== 'after' && all.includes(MARK),
  };
}
