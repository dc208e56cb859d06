/** The closed-class words of a language by what they may be joined with. */
import type { LanguagePack } from '../../model/language-pack.js';
import { packWords } from './pack-words.js';

export interface ClosedWords {
  readonly all: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Words that stand before an article: prepositions and conjunctions. */
  readonly joining: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

const closedOfPacks = new WeakMap<LanguagePack, ClosedWords>();

export function closedWords(pack: LanguagePack): ClosedWords {
  const known = closedOfPacks.get(pack);
  if (known) return known;
  const words = {
    all: packWords(pack, 'function-words', 'articles', 'prepositions', 'conjunctions', 'reporting-verbs'),
    articles: packWords(pack, 'articles'),
    joining: packWords(pack, 'prepositions', 'conjunctions'),
    reporting: packWords(pack, 'reporting-verbs'),
    roles: packWords(pack, 'person-roles'),
  };
  closedOfPacks.set(pack, words);
  return words;
}
