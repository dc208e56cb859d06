/** Words that never stand one right behind the other because they disagree: `they was`, `fueron arrestado`, `ont été arrêté`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

export interface WordClash {
  readonly first: Token;
  /** The last word of what disagrees with the word behind it. */
  readonly last: Token;
  readonly second: Token;
}

/** What may not stand behind a word or two. */
interface Clash {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly exceptions: ReadonlySet<string>;
}

/** An ending shows little in a word that is hardly longer. */
const SHORTEST_STEM = 2;

/** All of a sentence, in order, by the pack's table. */
export function* wordClashes(tokens: readonly Token[], pack: LanguagePack): Iterable<WordClash> {
  const clashes = clashesOf(pack);
  if (clashes.size === 0) return;
  for (let index = 1; index < tokens.length; index++) {
    const [last, second] = [tokens[index - 1], tokens[index]];
    if (last?.kind !== 'word' || second?.kind !== 'word') continue;
    const before = tokens[index - 2];
    const single = clashes.get(last.normal);
    if (single && disagrees(second, single) && !isGoverned(before, pack)) yield { first: last, last, second };
    const pair = before?.kind === 'word' ? clashes.get(`${before.normal} ${last.normal}`) : undefined;
    if (before && pair && disagrees(second, pair)) yield { first: before, last, second };
  }
}

function disagrees({ normal }: Token, { words, endings, exceptions }: Clash): boolean {
  if (exceptions.has(normal)) return false;
  return (
    words.has(normal) ||
    endings.some((ending) => normal.endsWith(ending) && normal.length >= ending.length + SHORTEST_STEM)
  );
}

/** `one of them is`, `why did he have`, `he and they`: what stands before is the verb's subject or rules it. */
function isGoverned(before: Token | undefined, pack: LanguagePack): boolean {
  if (before?.kind !== 'word') return before !== undefined && /^["“”„«»'‘’-]$/u.test(before.text);
  return packWords(pack, 'prepositions', 'articles', 'finite-auxiliaries', 'governing-words').has(before.normal);
}

const made = new WeakMap<LanguagePack, ReadonlyMap<string, Clash>>();

function clashesOf(pack: LanguagePack): ReadonlyMap<string, Clash> {
  const known = made.get(pack);
  if (known) return known;
  const clashes = new Map<string, Clash>();
  for (const [firsts = '', seconds = '', exceptions = ''] of pack.tables['clashing-words'] ?? []) {
    const all = seconds.split('|');
    const clash = {
      words: new Set(all.filter((word) => !word.startsWith('-'))),
      endings: all.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
      exceptions: new Set(exceptions.split('|')),
    };
    for (const first of firsts.split('|')) clashes.set(first, clash);
  }
  made.set(pack, clashes);
  return clashes;
}
