/** Plural subjects with a singular verb, in closed patterns: `company or companies is`, `several schools was`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { countNouns } from './count-nouns.js';
import { verbForms } from './verb-numbers.js';
import { packWords } from '../words/pack-words.js';

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
    if (!noun || !verb || noun.kind !== 'word') continue;
    if (!verbs.has(verb.normal)) {
      const listed = index <= MOST_BETWEEN + 1 && verbForms(pack).get(verb.normal)?.number === 'singular';
      const opening = listed ? openingPlural(tokens, index - 1, pack) : undefined;
      if (opening && !packWords(pack, 'measure-nouns').has(noun.normal)) yield { first: opening, noun, verb };
      continue;
    }
    const first =
      eitherNumber(tokens, index - 1) ??
      barePlural(tokens, index - 1, pack) ??
      determinedPlural(tokens, index - 1, pack);
    const opened = first ?? openingPlural(tokens, index - 1, pack);
    if (opened) yield { first: opened, noun, verb };
  }
}

/** A verb in the infinitive, behind a word that is an article and a pronoun: `Les voir est un plaisir`. */
const INFINITIVE = /(?:[aei]r|re)$/;
const PLURAL_ENDING = /[sxzie]$/;
const MOST_BETWEEN = 2;
/** Closed-class words of that length are adjectives (`primeros`). */
const LONG = 6;

/**
 * `Los datos es`, `Les premiers résultats sera`: a plural article at the beginning of the sentence and nothing but the noun and its
 * adjectives, all with plural endings, up to the verb.
 */
function openingPlural(tokens: readonly Token[], index: number, pack: LanguagePack): Token | undefined {
  const start = tokens[0]?.kind === 'word' ? 0 : 1;
  const article = tokens[start];
  if (!article || index <= start || index > start + MOST_BETWEEN || !pluralArticles(pack).has(article.normal))
    return undefined;
  const closed = packWords(pack, 'function-words', 'conjunctions', 'prepositions', 'object-pronouns');
  const plain = tokens
    .slice(start + 1, index + 1)
    .every(
      ({ normal, text, kind }) =>
        kind === 'word' &&
        text === normal &&
        PLURAL_ENDING.test(normal) &&
        !INFINITIVE.test(normal) &&
        normal.length > MOST_BETWEEN &&
        (normal.length >= LONG || !closed.has(normal)) &&
        !numeralWords(pack).has(normal),
    );
  return plain ? article : undefined;
}

const articlesOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();
const numeralsOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Articles that go with plural nouns alone, by the pack's table of determiners. */
function pluralArticles(pack: LanguagePack): ReadonlySet<string> {
  const known = articlesOfPacks.get(pack);
  if (known) return known;
  const rows = pack.tables['determiner-forms'] ?? [];
  const singular = new Set(rows.filter(([, number]) => number === 'singular').map(([word]) => word));
  const articles = packWords(pack, 'articles');
  const made = new Set(
    rows.flatMap(([word = '', number]) =>
      number === 'plural' && articles.has(word) && !singular.has(word) ? [word] : [],
    ),
  );
  articlesOfPacks.set(pack, made);
  return made;
}

function numeralWords(pack: LanguagePack): ReadonlySet<string> {
  const known = numeralsOfPacks.get(pack) ?? new Set((pack.tables['number-words'] ?? []).map(([word = '']) => word));
  numeralsOfPacks.set(pack, known);
  return known;
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
