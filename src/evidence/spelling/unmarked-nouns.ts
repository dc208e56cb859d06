/** Nouns behind an article that lost their mark and so became a verb form: `al publico`, `do seculo`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { commonWithMarks, lacksMarks } from './lost-marks.js';

const SHORTEST = 5;
/** The noun must be as common as this, and the form without its mark none of the common words. */
const LAST_COMMON_RANK = 3000;
const LOWER = /^[a-zñç]+$/;
/** Languages whose marks show the stress: without one most nouns are forms of a verb. */
const STRESS_MARKED = new Set(['es', 'pt', 'ca']);

/** The noun that was meant; only behind a determiner that is no pronoun. */
export function unmarkedNoun(token: Token, before: Token | undefined, evidence: Evidence): string | undefined {
  const { pack, text, rankOfWord, knowsWord } = evidence;
  if (!STRESS_MARKED.has(pack.tag) || !rankOfWord || !knowsWord || before?.kind !== 'word') return undefined;
  if (token.normal.length < SHORTEST || !sureDeterminers(pack).has(before.normal) || !LOWER.test(token.text))
    return undefined;
  if (rankOfWord(token.normal) < Infinity || !knowsWord(token.normal) || lacksMarks(text, pack)) return undefined;
  return commonWithMarks(token.normal, pack, isVeryCommon(evidence));
}

const askedOf = new WeakMap<object, (word: string) => boolean>();

function isVeryCommon({ rankOfWord }: Evidence): (word: string) => boolean {
  if (!rankOfWord) return () => false;
  const asks = askedOf.get(rankOfWord) ?? ((word: string): boolean => rankOfWord(word) <= LAST_COMMON_RANK);
  askedOf.set(rankOfWord, asks);
  return asks;
}

const determinersOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** `al`, `un`, `do`: articles and demonstratives behind which no verb can stand. */
function sureDeterminers(pack: LanguagePack): ReadonlySet<string> {
  const known = determinersOfPacks.get(pack);
  if (known) return known;
  const pronouns = packWords(pack, 'object-pronouns', 'subject-pronouns', 'capital-pronouns');
  const rows = pack.tables['determiner-forms'] ?? [];
  const made = new Set(rows.flatMap(([word = '']) => (pronouns.has(word) || !SURE.test(word) ? [] : [word])));
  determinersOfPacks.set(pack, made);
  return made;
}

/** Numerals, demonstratives and `este` may be pronouns before a verb. */
const SURE =
  /^(?:el|un|una|uns|umas|um|uma|del|al|d[oa]s?|n[oa]|aos?|às|pel[oa]s?|dels|als|pels|nuestr[oa]s?|noss[oa]s?)$/;
