/** Finite verbs where only an infinitive may stand: `puede supera`, `antes de va`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { packWords } from '../words/pack-words.js';
import { closedWords } from '../words/closed-words.js';
import { hasAdjectiveForms, isSeemingAdjective } from './adjective-readings.js';
import { verbForms } from './verb-numbers.js';
import { endsAsVerb, verbReading } from './verb-readings.js';

export interface FiniteComplement {
  readonly governor: Token;
  readonly verb: Token;
  readonly infinitive: string;
}

/** All of a sentence, in order. Only languages whose pack has a table of verb forms. */
export function* finiteComplements(tokens: readonly Token[], evidence: Evidence): Iterable<FiniteComplement> {
  const { pack } = evidence;
  const verbs = verbForms(pack);
  if (verbs.size === 0) return;
  const modals = modalForms(pack);
  const prepositions = packWords(pack, 'infinitive-prepositions');
  for (let index = 1; index < tokens.length; index++) {
    const [governor, verb] = [tokens[index - 1], tokens[index]];
    if (governor?.kind !== 'word' || !verb || !isSmall(verb)) continue;
    const isModal = modals.has(governor.normal) || isOtherGovernor(tokens, index, pack);
    // `Centauri A es`: a letter that names something
    if (index > 1 && governor.text !== governor.normal) continue;
    if (isModal ? isClauseEnd(tokens[index - 2]) : !prepositions.has(governor.normal)) continue;
    if (tokens[index - 2]?.normal === SINCE || (!isModal && mayBeOther(verb.normal, pack))) continue;
    const form = verbs.get(verb.normal) ?? certainVerb(verb, evidence, mayTakeObject(tokens, index));
    if (form) yield { governor, verb, infinitive: form.infinitive };
  }
}

function isOtherGovernor(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const governor = tokens[index - 1]?.normal ?? '';
  return packWords(pack, 'infinitive-governors').has(governor) && !isRelative(tokens, index);
}

/** `fuente de debate`, `som de alerta`: a present in the singular is a noun as well; Portuguese infinitives have persons (`de virem`). */
function mayBeOther(normal: string, pack: LanguagePack): boolean {
  return isSeemingAdjective(normal, pack) || (pack.tag === 'pt' && PERSONAL.test(normal));
}

const PERSONAL = /(?:irem|[aeô]rem|[aei]rmos)$/;

/** Whether a noun may follow the word before a place: behind `poder` none does without an article, unless it ends a relative clause. */
function mayTakeObject(tokens: readonly Token[], index: number): boolean {
  return !POSSIBLE.test(tokens[index - 1]?.normal ?? '') || isRelative(tokens, index);
}

/** Forms of `poder`. */
const POSSIBLE = /^(?:pued[eoa]n?|podr[áí]an?|podrán?|pod[íi]am?n?|pod[ei]m?|pud[oi]\p{L}*|pode(?:rá|rão|ria|riam))$/u;

/** Catalan `des de fa anys`: the verb of a time that has passed. */
const SINCE = 'des';

/** Shorter forms are found among names and numbers. */
const SHORTEST_UNLISTED = 5;

/** A form that no table has: one that can be no noun where one may stand, or a plural that no adjective looks like (`para reciben`). */
function certainVerb(
  { normal }: Token,
  evidence: Evidence,
  mayBeObject: boolean,
): { readonly infinitive: string } | undefined {
  if (normal.length < SHORTEST_UNLISTED || !endsAsVerb(normal, evidence.pack)) return undefined;
  if (isSeemingAdjective(normal, evidence.pack) || closedWords(evidence.pack).all.has(normal)) return undefined;
  const reading = verbReading(normal, evidence);
  if (!reading?.mayBeNoun || !mayBeObject) return reading;
  return reading.number === 'plural' && !hasAdjectiveForms(normal, evidence) ? reading : undefined;
}

/** `los que prefieren callar pueden`: a clause inside the sentence may end with the governor. */
function isRelative(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - MOST_BEFORE), index - 1).some(({ normal }) => RELATIVE.test(normal));
}

const MOST_BEFORE = 8;
const RELATIVE = /^(?:que|quien|quienes|quem|chi|che|care|cui|onde|donde|dove|unde|cuando|quando|si|se|como|come)$/;

/** `el que más puede gana`: a modal verb may end a relative clause that is the subject of what follows. */
function isClauseEnd(before: Token | undefined): boolean {
  return before !== undefined && /^(?:que|quien|quem|chi|qui|cine|más|mais|se|si|es|o|lo|ho)$/.test(before.normal);
}

const modalsOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

function modalForms(pack: LanguagePack): ReadonlySet<string> {
  const known = modalsOfPacks.get(pack);
  if (known) return known;
  const made = new Set((pack.tables['modal-verbs'] ?? []).flatMap(([, forms = '']) => forms.split('|')));
  modalsOfPacks.set(pack, made);
  return made;
}
