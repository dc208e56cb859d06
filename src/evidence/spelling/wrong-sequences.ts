/** Characters taken for others that look or sound alike, where words are not spaced: `拉圾`, `特微`, told by a list of what is never right. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';

export interface WrongSequence extends Range {
  readonly wrong: string;
  readonly right: string;
}

/** Every entry has as many characters: by these it is looked up. */
const BEGINNING = 2;
/** A text that has one more often is about it, or is a name's. */
const MOST = 2;
const QUOTED = /^["“”‘’「」『』《》〈〉]$/u;

/** In order of place; none that a reference has too. */
export function wrongSequences({ text, pack, references }: Evidence): WrongSequence[] {
  if (pack.spaced) return [];
  const listed = sequencesOf(pack);
  if (listed.size === 0) return [];
  const { value } = text;
  const found: WrongSequence[] = [];
  for (let start = 0; start < value.length - 1; start++) {
    const row = listed.get(value.slice(start, start + BEGINNING))?.find(([wrong]) => value.startsWith(wrong, start));
    if (!row) continue;
    const [wrong, right] = row;
    const end = start + wrong.length;
    // What is quoted by itself is talked about.
    const isQuoted = QUOTED.test(value.charAt(start - 1)) && QUOTED.test(value.charAt(end));
    if (!isQuoted && !references.some((other) => other.text.value.includes(wrong)))
      found.push({ start, end, wrong, right });
  }
  return found.filter(({ wrong }) => found.filter((other) => other.wrong === wrong).length <= MOST);
}

type Rows = readonly (readonly [wrong: string, right: string])[];

const sequencesOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, Rows>>();

/** By their first two characters. */
function sequencesOf(pack: LanguagePack): ReadonlyMap<string, Rows> {
  const known = sequencesOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, [string, string][]>();
  for (const [wrong = '', right = ''] of pack.tables['wrong-spellings'] ?? []) {
    const beginning = wrong.slice(0, BEGINNING);
    made.set(beginning, [...(made.get(beginning) ?? []), [wrong, right]]);
  }
  sequencesOfPacks.set(pack, made);
  return made;
}
