/** Adjectives that do not agree with the noun before them, or with the article before them: `las marcas nacional`, `los próxima`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { adjectiveForms, fitsNoun, type AdjectiveForm } from './adjective-forms.js';
import { countNoun, type CountNoun } from './count-nouns.js';
import { verbForms } from './verb-numbers.js';

export interface AdjectiveClash {
  /** What the adjective does not agree with: its noun or its article. */
  readonly other: Token;
  readonly adjective: Token;
}

/** All of a sentence, in order. Only languages whose pack has a table of adjectives. */
export function* adjectiveClashes(tokens: readonly Token[], pack: LanguagePack): Iterable<AdjectiveClash> {
  const forms = adjectiveForms(pack);
  if (forms.size === 0) return;
  for (let index = 1; index < tokens.length; index++) {
    const [before, adjective] = [tokens[index - 1], tokens[index]];
    const form = adjective?.kind === 'word' ? forms.get(adjective.normal) : undefined;
    if (!form || !adjective || adjective.text !== adjective.normal || before?.text !== before?.normal) continue;
    if (before?.kind !== 'word' || adjective.start - before.end !== 1) continue;
    const clashes = behindArticle(tokens, index, { form, pack }) || behindNoun(tokens, index, { form, pack });
    if (clashes) yield { other: before, adjective };
    else if (beforeNoun(tokens, index, { form, pack })) yield { other: tokens[index + 1] ?? adjective, adjective };
  }
}

interface Search {
  readonly form: AdjectiveForm;
  readonly pack: LanguagePack;
}

/** An article and an adjective that often stands before its noun, and a noun, an adjective or a name behind. */
function behindArticle(tokens: readonly Token[], index: number, { form, pack }: Search): boolean {
  const [article, next] = [tokens[index - 1], tokens[index + 1]];
  if (!form.leading || !article || next?.kind !== 'word' || !packWords(pack, 'articles').has(article.normal))
    return false;
  if (packWords(pack, 'function-words', 'prepositions', 'conjunctions').has(next.normal)) return false;
  const readings = determinerReadings(pack).get(article.normal);
  return readings !== undefined && ![...readings].some((reading) => form.readings.has(reading));
}

/** `o próximo versão`: a determiner, an adjective that often stands before its noun, and a noun that it does not agree with. */
function beforeNoun(tokens: readonly Token[], index: number, { form, pack }: Search): boolean {
  const [determiner, noun] = [tokens[index - 1], tokens[index + 1]];
  if (!form.leading || !determiner || noun?.kind !== 'word' || noun.text !== noun.normal) return false;
  if (!determinerReadings(pack).has(determiner.normal) && !packWords(pack, 'articles').has(determiner.normal))
    return false;
  const known = countNoun(noun.normal, pack);
  return known !== undefined && !fitsNoun(form, known) && !packWords(pack, 'person-roles').has(noun.normal);
}

/** A noun with a determiner that agrees with it; what follows another noun may belong to that one (`el dueño de la casa viejo`). */
function behindNoun(tokens: readonly Token[], index: number, { form, pack }: Search): boolean {
  const [before, determiner, noun, next] = [tokens[index - 3], tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  const known = noun && determiner?.kind === 'word' ? countNoun(noun.normal, pack) : undefined;
  if (!known || !determiner || known.gender === '' || fitsNoun(form, known) || mayBeNoun(next, pack)) return false;
  if (!agrees(determiner, known, pack) && !(isDirect(determiner, pack) && !mayBeAdverb(noun, pack))) return false;
  return (
    !joinsNouns(determiner, pack) && !(before?.kind === 'word' && joinsNouns(before, pack)) && before?.text !== ','
  );
}

/** `étaient particulièrement`: French adverbs end as many nouns do. */
function mayBeAdverb(noun: Token | undefined, { tag }: LanguagePack): boolean {
  return tag === 'fr' && noun?.normal.endsWith('ment') === true;
}

/** `tienen necesidades`, `con agua`: a verb or a preposition right before the noun. */
function isDirect({ normal }: Token, pack: LanguagePack): boolean {
  return verbForms(pack).has(normal) || (packWords(pack, 'prepositions').has(normal) && normal.length > 1);
}

function agrees({ normal }: Token, { number, gender }: CountNoun, pack: LanguagePack): boolean {
  const readings = determinerReadings(pack).get(normal);
  return [...(gender === '-' ? ['m', 'f'] : [gender])].some((one) => readings?.has(`${number} ${one}`) === true);
}

/** `of` (which begins with d in all Romance languages) and the words that make a list; behind both the adjective has several nouns. */
function joinsNouns({ normal }: Token, pack: LanguagePack): boolean {
  if (packWords(pack, 'number-joints', 'governing-words').has(normal)) return true;
  return normal.startsWith('d') && packWords(pack, 'prepositions').has(normal);
}

/** `la casa público dominio` is another fault; a capital begins a name. */
function mayBeNoun(next: Token | undefined, pack: LanguagePack): boolean {
  return next?.kind === 'word' && (next.text !== next.normal || countNoun(next.normal, pack) !== undefined);
}

const readingsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, ReadonlySet<string>>>();

function determinerReadings(pack: LanguagePack): ReadonlyMap<string, ReadonlySet<string>> {
  const known = readingsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, Set<string>>();
  for (const [word = '', number = '', genders = '', place = ''] of pack.tables['determiner-forms'] ?? []) {
    if (place !== '') continue;
    const readings = made.get(word) ?? new Set<string>();
    for (const gender of genders) readings.add(`${number} ${gender}`);
    made.set(word, readings);
  }
  readingsOfPacks.set(pack, made);
  return made;
}
