/** Numbers in figures before a noun in a form that they do not govern: `ponad 300 przedmioty`, `побачать 64 полотен`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { readingsIn, type Readings } from './case-bits.js';
import { readingsOf } from './case-readings.js';
import { verbFormOf } from './finite-verbs.js';
import type { ParadigmClash } from './paradigm-clashes.js';

/** Longer ones are years and codes. */
const QUANTITY = /^\d{1,3}$/;
const PLURAL_DIRECT = readingsIn('plural-nominative', 'plural-accusative');
const PLURAL_GENITIVE = readingsIn('plural-genitive');
/** Behind them Czech and Polish numbers from five have a verb in the neuter. */
const COUNTED_AS_NEUTER = new Set(['pl', 'cs']);

/** All of a sentence, in order; none in packs without a lexicon. */
export function* numeralNounClashes(tokens: readonly Token[], evidence: Evidence): Iterable<ParadigmClash> {
  const { pack } = evidence;
  if (!pack.tables['noun-lexicon']) return;
  for (let index = 0; index < tokens.length - 1; index++) {
    const [number, noun] = [tokens[index], tokens[index + 1]];
    if (number?.kind !== 'number' || noun?.kind !== 'word' || noun.start - number.end !== 1) continue;
    if (!QUANTITY.test(number.text)) continue;
    const readings = readingsOf(noun.normal, 'noun', evidence);
    if (readings === 0 || readingsOf(noun.normal, 'adjective', evidence) !== 0) continue;
    const before = tokens[index - 1];
    const quantity = quantityOf(Number(number.text), pack);
    if (isOtherCase(readings, quantity, before, evidence)) yield { first: number, second: noun };
    else if (before && quantity === 'many' && isPluralBefore(before, readings, evidence))
      yield { first: before, second: noun };
  }
}

type Quantity = 'one' | 'few' | 'many';

const rules = new Map<string, Intl.PluralRules>();

function quantityOf(value: number, { tag }: LanguagePack): Quantity {
  const known = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, known);
  const category = known.select(value);
  return category === 'one' || category === 'few' ? category : 'many';
}

function isOtherCase(noun: Readings, quantity: Quantity, before: Token | undefined, evidence: Evidence): boolean {
  // Where the form may be a singular, the number may be an ordinal: `5 место`.
  if (quantity === 'many') return (noun & PLURAL_DIRECT) === noun;
  if (quantity !== 'few' || (noun & PLURAL_GENITIVE) !== noun) return false;
  // `около 64 полотен`; Polish men are counted so.
  return before !== undefined && evidence.pack.tag !== 'pl' && isTransitiveFinite(before, evidence);
}

function isTransitiveFinite({ normal }: Token, evidence: Evidence): boolean {
  return lexicalFrame(normal, evidence) === 't';
}

function lexicalFrame(word: string, evidence: Evidence): string {
  const verb = verbFormOf(word, evidence);
  return verb && verb.form !== 'infinitive' ? verb.frame : '';
}

/** `głosowały 19 osób`. */
function isPluralBefore({ normal }: Token, noun: Readings, evidence: Evidence): boolean {
  if (!COUNTED_AS_NEUTER.has(evidence.pack.tag) || (noun & PLURAL_GENITIVE) === 0) return false;
  if (packWords(evidence.pack, 'prepositions').has(normal)) return false;
  const verb = verbFormOf(normal, evidence);
  return verb?.form === 'past' && verb.agrees === 'plural' && (verb.frame === 'i' || verb.frame === 'c');
}
