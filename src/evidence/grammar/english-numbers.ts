/** Which number English nouns and verbs are in, told by the pack's lists and the forms that the dictionary has. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import {
  baseOfFormInS,
  isAdjective,
  isNoun,
  isOnlyVerb,
  isRegularVerb,
  isVerb,
  thirdPersonOf,
  type Knows,
} from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';

/** A subject and a verb of another number. */
export interface SubjectClash {
  readonly first: Token;
  readonly noun: Token;
  readonly verb: Token;
  readonly number: 'singular' | 'plural';
}

/** Finite forms of plural subjects that are nothing else. */
export const PLURAL_VERB = /^(?:are|have|aren['’]t|haven['’]t|don['’]t)$/;
/** Finite auxiliaries of the third person singular. */
export const SINGULAR_AUXILIARY = /^(?:is|was|has|does|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t)$/;
/** What stands behind a verb, and not behind the second noun of a compound (`jobs reports the`). */
const BEHIND_VERB = /^(?:the|a|an|their|its|his|her|our|that|only|it|them|him|us|me|to|not|how|what|why|whether)$/;
const IRREGULAR_PLURAL = /^(?:children|women|men|police|people)$/;

/** Whether a token is a noun in the plural. */
export function isPlural(
  { normal, kind, text, start }: Token,
  { pack, text: { value } }: Evidence,
  knows: Knows,
): boolean {
  if (kind !== 'word' || normal.length !== text.length || packWords(pack, 'singular-nouns-in-s').has(normal))
    return false;
  if (IRREGULAR_PLURAL.test(normal)) return true;
  if (/ics$/.test(normal) || packWords(pack, 'function-words').has(normal) || value.charAt(start - 1) === '-')
    return false;
  const base = baseOfFormInS(normal, knows);
  return base !== undefined && isNoun(base, knows) && (text === normal || !startsSentenceAsName(text, knows));
}

/** `Brooks`, `Woods`: a capitalised form that a dictionary has as a name with a possessive of its own. */
function startsSentenceAsName(text: string, knows: Knows): boolean {
  return knows(`${text}'s`);
}

/** A noun that can be counted, in the singular, and of one thing. */
export function isSingular(noun: string, pack: LanguagePack, knows: Knows): boolean {
  if (packWords(pack, 'collective-nouns', 'unmarked-plurals', 'function-words').has(noun)) return false;
  if (!isNoun(noun, knows) || isAdjective(noun, knows) || !knows(thirdPersonOf(noun))) return false;
  return baseOfFormInS(noun, knows) === undefined;
}

/** `warns`; what may be a noun too must have the object or clause of a verb behind it. */
export function isThirdPerson({ kind, normal, text }: Token, next: Token | undefined, knows: Knows): boolean {
  if (kind !== 'word' || text !== normal) return false;
  const base = baseOfFormInS(normal, knows);
  if (base === undefined || !isVerb(base, knows)) return false;
  return !isNoun(base, knows) || BEHIND_VERB.test(next?.normal ?? '');
}

/** A base form that is neither a noun nor an adjective nor a past form. */
export function isPresentOnly(verb: string, pack: LanguagePack, knows: Knows): boolean {
  if (verbForms(pack).pasts.has(verb)) return false;
  if (packWords(pack, 'function-words', 'prepositions').has(verb) || !isOnlyVerb(verb, knows)) return false;
  return isRegularVerb(verb, knows) || verbForms(pack).bases.has(verb);
}

interface VerbForms {
  /** Base forms that are no past form. */
  readonly bases: ReadonlySet<string>;
  readonly pasts: ReadonlySet<string>;
}

const formsOfPacks = new WeakMap<LanguagePack, VerbForms>();

function verbForms(pack: LanguagePack): VerbForms {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const rows = pack.tables['irregular-verbs'] ?? [];
  const pasts = new Set(rows.flatMap(([, ...forms]) => forms.flatMap((form) => form.split('|'))));
  const made = { bases: new Set(rows.map(([base = '']) => base).filter((base) => !pasts.has(base))), pasts };
  formsOfPacks.set(pack, made);
  return made;
}
