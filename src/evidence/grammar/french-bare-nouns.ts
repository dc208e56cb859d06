/** French nouns without a determiner where no idiom has them so: `dans courses`, `il a franchi barre`, `lorsque série finira`, `que plupart des`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { startsUpper } from '../words/vocabulary.js';
import { packWords } from '../words/pack-words.js';
import { closedWords } from '../words/closed-words.js';
import { adjectiveForms } from './adjective-forms.js';
import { countNoun, countNouns } from './count-nouns.js';
import { isNumeral } from './numerals.js';
import { verbForms } from './verb-numbers.js';

export interface BareNoun {
  /** What demands the determiner; undefined where the word always has one. */
  readonly before: Token | undefined;
  readonly noun: Token;
}

/** Prepositions that no idiom has before a bare noun but a few. */
const PREPOSITION = /^(?:dans|pendant|durant|depuis|vers|chez|parmi|malgré|selon|devant|derrière)$/;
/** Conjunctions behind which a noun and its verb are a subject without a determiner. */
const CONJUNCTION = /^(?:que|qu'|si|lorsque|lorsqu'|quand|car|puisque|puisqu'|dont|où|mais|comme)$/;
const AVOIR = /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir)$/;
const INFINITIVE = /^(\p{Ll}{3,})(er|ir|re)$/u;
const PARTICIPLE = /^(\p{Ll}{3,})[éiu]$/u;
const REFLEXIVE = /^(?:s[e']|m[e']|t[e']|nous|vous|ce)$/;
const DEFINITE = /^(?:la|sa|leur|cette|notre|votre)$/;

/** `face à impasse` */
const BEFORE_A = /^(?:grâce|face|quant|rapport|jusqu)'?$/;
const OTHER = /^autres?$/;

/** All of a sentence, in order. Needs the French dictionary. */
export function* frenchBareNouns(tokens: readonly Token[], evidence: Evidence): Iterable<BareNoun> {
  const { pack, listsWord } = evidence;
  if (pack.tag !== 'fr' || !listsWord) return;
  for (let index = 1; index < tokens.length; index++) {
    const [before, noun] = [tokens[index - 1], tokens[index]];
    if (!before || noun?.kind !== 'word' || startsUpper(noun.text)) continue;
    if (noun.normal === 'plupart' && !DEFINITE.test(before.normal)) yield { before: undefined, noun };
    const at = openerOf(tokens, index, pack);
    const opener = tokens[at];
    if (opener?.kind !== 'word' || !isPlainNoun(noun, opener, evidence) || isListed(tokens, index, pack)) continue;
    if (demandsDeterminer(tokens, { index, at }, evidence)) yield { before: opener, noun };
  }
}

/** Place of what stands before the noun, or before its adjective (`dans grandes villes`). */
function openerOf(tokens: readonly Token[], index: number, pack: LanguagePack): number {
  const before = tokens[index - 1];
  if (!before || startsUpper(before.text)) return index - 1;
  return adjectiveForms(pack).get(before.normal)?.leading === true || OTHER.test(before.normal) ? index - 2 : index - 1;
}

/** No adjective, numeral, time, person by office, or noun of idioms (`avoir lieu`). */
function isPlainNoun({ normal, text }: Token, opener: Token, { pack }: Evidence): boolean {
  if (!isNoun(normal, opener, pack) || text.includes('-') || isNumeral(normal, pack)) return false;
  if (adjectiveForms(pack).has(normal) || closedWords(pack).all.has(normal)) return false;
  // No idiom has a bare noun behind `dans`.
  return opener.normal === 'dans' || !packWords(pack, 'measure-nouns', 'person-roles', 'bare-nouns').has(normal);
}

/** Listed, or behind a preposition by an ending that no adverb has. */
function isNoun(normal: string, opener: Token, pack: LanguagePack): boolean {
  if (countNouns(pack).has(normal)) return true;
  return PREPOSITION.test(opener.normal) && !normal.endsWith('ment') && countNoun(normal, pack) !== undefined;
}

/** `il a emporté voitures, maisons et bateaux`; `dans fichier 3` */
function isListed(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const next = tokens[index + 1];
  if (next?.kind === 'number' || (next && /^[-–—«"“/:]$/.test(next.text))) return true;
  if (next?.text !== ',') return false;
  if (countNouns(pack).get(tokens[index]?.normal ?? '')?.number === 'plural') return true;
  // `apportent lumière, joie et paix`
  const [other, joint] = [tokens[index + 2], tokens[index + 3]];
  return other?.kind === 'word' && !closedWords(pack).all.has(other.normal) && JOINT.test(joint?.normal ?? '');
}

const JOINT = /^(?:,|et|ou|ni)$/;

interface NounPlace {
  readonly index: number;
  /** Of what stands before the noun and its adjective. */
  readonly at: number;
}

function demandsDeterminer(tokens: readonly Token[], { index, at }: NounPlace, evidence: Evidence): boolean {
  const before = tokens[at]?.normal ?? '';
  if (PREPOSITION.test(before)) return true;
  if (before === 'à') return BEFORE_A.test(tokens[at - 1]?.normal ?? '');
  if (at < index - 1 || COPULA.test(before)) return false;
  if (CONJUNCTION.test(before)) return tokens[at - 1]?.normal !== 'tant' && isSubject(tokens, index, evidence);
  // `se montrer patient`
  return !REFLEXIVE.test(tokens[at - 1]?.normal ?? '') && isVerbWithObject(tokens, at, evidence);
}

/** `Soyez patient` */
const COPULA = /^(?:soyez|soyons|sois|restez|restons|rester|reste|devenez|devenir)$/;

/** Whether the verb of the noun follows at once. */
function isSubject(tokens: readonly Token[], index: number, { pack }: Evidence): boolean {
  const noun = countNouns(pack).get(tokens[index]?.normal ?? '');
  const next = tokens[index + 1]?.normal ?? '';
  const verb = /^n(?:e|')$/.test(next) ? (tokens[index + 2]?.normal ?? '') : next;
  return noun !== undefined && noun.verbLike !== true && verbForms(pack).get(verb)?.number === noun.number;
}

/** A form that is no other word of a verb that is no part of idioms: a finite one, an infinitive, or a participle behind `avoir`. */
function isVerbWithObject(tokens: readonly Token[], index: number, { pack, listsWord }: Evidence): boolean {
  const verb = tokens[index]?.normal ?? '';
  const light = packWords(pack, 'light-verbs');
  if (!listsWord || light.has(verb) || closedWords(pack).all.has(verb)) return false;
  if (countNouns(pack).has(verb) || adjectiveForms(pack).has(verb)) return false;
  const finite = verbForms(pack).get(verb);
  if (finite) return !light.has(finite.infinitive);
  if (verb.endsWith('ez')) return !light.has(`${verb.slice(0, -2)}er`) && listsWord(`${verb.slice(0, -2)}er`);
  const [infinitive, stem = ''] = INFINITIVE.exec(verb) ?? [];
  if (infinitive !== undefined) return [`${stem}ons`, `${stem}eons`, `${stem}issons`].some((form) => listsWord(form));
  return AVOIR.test(tokens[index - 1]?.normal ?? '') && PARTICIPLE.test(verb);
}
