/** Verbs and adjectives with a preposition that they do not govern: `depends of the`, `dépend sur le`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

export interface WrongPreposition {
  readonly verb: Token;
  readonly preposition: Token;
  /** The one that is governed. */
  readonly right: string;
}

interface Government {
  readonly wrong: ReadonlySet<string>;
  readonly right: string;
}

const governments = new WeakMap<LanguagePack, ReadonlyMap<string, Government>>();
/** Determiners and pronouns that begin an object, beside articles and object pronouns. */
const OBJECT: Readonly<Record<string, RegExp>> = {
  en: /^(?:his|her|its|their|our|my|your|this|these|those|each|every|all|several|many|some|how|what|whether|two|three|four|five|six|seven|eight|nine|ten)$/,
  fr: /^(?:l|d|son|sa|ses|leurs?|notre|nos|mon|ma|mes|ce|cet|cette|ces|chaque|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/,
};

/** All of a sentence, in order, by the pack's table. */
export function* wrongPrepositions(tokens: readonly Token[], pack: LanguagePack): Iterable<WrongPreposition> {
  const known = governmentsOf(pack);
  if (!hasWordOf(tokens, known, pack)) return;
  for (let index = 0; index + 2 < tokens.length; index++) {
    const verb = tokens[index];
    const government = verb?.kind === 'word' ? known.get(verb.normal) : undefined;
    const preposition = tokens[index + 1];
    if (!verb || !government || !preposition || !government.wrong.has(preposition.normal)) continue;
    if (opensObject(tokens[index + 2], pack)) yield { verb, preposition, right: government.right };
  }
}

function opensObject(token: Token | undefined, pack: LanguagePack): boolean {
  if (token?.kind === 'number') return true;
  if (token?.kind !== 'word') return false;
  if (packWords(pack, 'articles', 'object-pronouns').has(token.normal)) return true;
  return startsUpper(token.text) || OBJECT[pack.tag]?.test(token.normal) === true;
}

function governmentsOf(pack: LanguagePack): ReadonlyMap<string, Government> {
  const known = governments.get(pack);
  if (known) return known;
  const made = new Map<string, Government>();
  for (const [forms = '', wrong = '', right = ''] of pack.tables['verb-prepositions'] ?? [])
    for (const form of forms.split('|')) made.set(form, { wrong: new Set(wrong.split('|')), right });
  governments.set(pack, made);
  return made;
}
