/** Plural subjects with a singular verb, in closed patterns: `company or companies is`, `several schools was`. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Token } from '../model/segmented-text.js';
import { countNouns } from './count-nouns.js';
import { packWords } from './pack-words.js';

export interface PluralSubject {
  /** First word of the subject. */
  readonly first: Token;
  readonly noun: Token;
  readonly verb: Token;
}

/** All of a sentence, in order. Only languages whose pack lists singular verbs. */
export function* pluralSubjectClashes(tokens: readonly Token[], pack: LanguagePack): Iterable<PluralSubject> {
  const verbs = packWords(pack, 'singular-verbs');
  if (verbs.size === 0) return;
  for (let index = 1; index < tokens.length; index++) {
    const [noun, verb] = [tokens[index - 1], tokens[index]];
    if (!noun || !verb || !verbs.has(verb.normal) || noun.kind !== 'word') continue;
    const first =
      eitherNumber(tokens, index - 1) ??
      barePlural(tokens, index - 1, pack) ??
      determinedPlural(tokens, index - 1, pack);
    if (first) yield { first, noun, verb };
  }
}

/** `company or companies`: whichever of them the verb agrees with, the nearer one is plural. */
function eitherNumber(tokens: readonly Token[], index: number): Token | undefined {
  const [singular, joint, plural] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!singular || !plural || !/^(?:or|and)$/.test(joint?.normal ?? '')) return undefined;
  return pluralsOf(singular.normal).includes(plural.normal) ? singular : undefined;
}

function pluralsOf(noun: string): string[] {
  return [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')].filter((plural) => plural !== noun);
}

/** `several schools`, `the schools`, `Schools` at the beginning of a clause; measures may count as one (`five years is long`). */
function determinedPlural(tokens: readonly Token[], index: number, pack: LanguagePack): Token | undefined {
  const [before, determiner, noun] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!determiner || !noun || countNouns(pack).get(noun.normal)?.number !== 'plural') return undefined;
  if (packWords(pack, 'measure-nouns').has(noun.normal)) return undefined;
  if (!packWords(pack, 'plural-determiners').has(determiner.normal) && !DEFINITE.test(determiner.normal))
    return undefined;
  return before === undefined || CLAUSE_START.test(before.normal) ? determiner : undefined;
}

/** `Schools` as the first word of the sentence. */
function barePlural(tokens: readonly Token[], index: number, pack: LanguagePack): Token | undefined {
  const noun = tokens[index];
  const isPlural = noun && countNouns(pack).get(noun.normal)?.number === 'plural';
  return index === 0 && isPlural && !packWords(pack, 'measure-nouns').has(noun.normal) ? noun : undefined;
}

const CLAUSE_START = /^(?:[,;:“"]|that|because|although|but|while)$/;
const DEFINITE = /^(?:the|our|their|its|his|her|my|your)$/;
