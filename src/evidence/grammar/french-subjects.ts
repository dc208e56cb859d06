/** French clauses whose lost subject pronoun shows in the words beside it: `qu’soient`, `a-t-ajouté`, `mais est possible de`, `car reste`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { verbReading } from './verb-readings.js';

export interface LostFrenchSubject {
  readonly first: Token;
  readonly last: Token;
  /** Whether the verb alone shows it, as in an inversion. */
  readonly kind: 'clause' | 'inversion' | 'we';
}

/** Elided words that a pronoun in a vowel has behind it (`qu’il`, `s’ils`, `l’on`). */
const ELIDED = /^(?:qu|lorsqu|puisqu|quoiqu|s|l)'$/;
/** Any elided word: those that lost a vowel before a consonant write down how somebody speaks (`j’peux`). */
const ANY_ELIDED = /'$/;
/** These are elided before nothing but a vowel, whatever the word. */
const CONJUNCTION = /qu'$/;
const SPOKEN = /^[cdjmt]'[bcdfgjklmnpqrstvwxz]/;
const CONSONANT = /^[bcdfgjklmnpqrstvwxzç]/;
/** Words of its verb with which the rest of a clause begins. */
const VERB_OPENER =
  /^(?:[ns](?:e$|')|(?:so(?:nt|it|ient)|ser(?:a|ont|ait|aient)|sait|fu(?:t|rent)|v(?:a|ont)|p(?:eut|euvent|ourra|ourrait)|do(?:it|ivent)|dev(?:ait|aient|ra|rait)|f(?:ait|ont|aut)|v(?:eut|eulent))$)/;
const INVERSION = /^\p{Ll}+-t-(?!(?:ils?|elles?|on|ce|en|y|à)(?!\p{L}))(\p{Ll}{3,})$/u;

/** All of a sentence, in order. Needs the French dictionary. */
export function* lostFrenchSubjects(tokens: readonly Token[], evidence: Evidence): Iterable<LostFrenchSubject> {
  const { pack, listsWord } = evidence;
  if (pack.tag !== 'fr' || !listsWord) return;
  for (const [index, first] of tokens.entries()) {
    if (first.kind !== 'word') continue;
    const last = tokens[index + 1];
    const written = INVERSION.exec(first.normal)?.[1];
    if (written !== undefined && listsWord(written)) yield { first, last: first, kind: 'inversion' };
    if (isWithoutWe(tokens, index, listsWord)) yield { first, last: first, kind: 'we' };
    if (last?.kind !== 'word') continue;
    const isLost =
      (ELIDED.test(first.normal) && isVerbBehindElision(first, last, evidence) && !isSpoken(tokens, first, last)) ||
      isWithoutIl(tokens, index) ||
      isImpersonal(tokens, index) ||
      isBehindFor(tokens, index, evidence);
    if (isLost) yield { first, last, kind: 'clause' };
  }
}

/** `qu’soient`, `s’changeront`: what is elided before a consonant lost the pronoun for which it was. */
function isVerbBehindElision(first: Token, last: Token, evidence: Evidence): boolean {
  const { normal, text } = last;
  if (startsUpper(text) || !CONSONANT.test(normal)) return false;
  if (VERB_OPENER.test(normal)) return true;
  if (normal.includes("'") || closedWords(evidence.pack).all.has(normal) || evidence.listsWord?.(normal) !== true)
    return false;
  return CONJUNCTION.test(first.normal) || verbReading(normal, evidence) !== undefined;
}

/** `qu’j’dis`: another vowel is left out before a consonant. */
function isSpoken(tokens: readonly Token[], first: Token, last: Token): boolean {
  return tokens.some(({ normal }, index) => {
    const next = tokens[index + 1];
    if (SPOKEN.test(normal)) return true;
    if (!ANY_ELIDED.test(normal) || tokens[index] === first || tokens[index] === last) return false;
    return next !== undefined && CONSONANT.test(next.text);
  });
}

const WE = /^(?:nous|moi|-nous)$/;
/** Future, conditional: their stem is the infinitive, without the `e` of `-re`. */
const OF_WE = /^(\p{Ll}{2,}r)i?ons$/u;
const IRREGULAR_OF_WE =
  /^(?:sommes|avons|aurons|serons|ferons|irons|devrons|pourrons|saurons|verrons|voudrons|viendrons|tiendrons|devons|pouvons|savons)$/;
const SUBORDINATING = /^(?:que|qu'|si|lorsque|lorsqu'|quand|car|puisque|puisqu'|comme|où|dont|donc|pourquoi)$/;

/** `étudierons` in a sentence without `nous`: no other subject has such a form; the present may be an imperative. */
function isWithoutWe(tokens: readonly Token[], index: number, lists: (word: string) => boolean): boolean {
  const { normal, text } = tokens[index] ?? { normal: '', text: '' };
  if (!normal.endsWith('ons') && normal !== 'sommes') return false;
  if (text !== normal || !isOfWe(normal, tokens[index - 1], lists)) return false;
  return !tokens.slice(0, index + 3).some((token) => WE.test(token.normal));
}

function isOfWe(normal: string, before: Token | undefined, lists: (word: string) => boolean): boolean {
  const subordinate = SUBORDINATING.test(before?.normal ?? '') || before?.text === ',';
  if (IRREGULAR_OF_WE.test(normal)) return subordinate && (before?.text !== ',' || /^(?:\p{L}*r)ons$/u.test(normal));
  const stem = OF_WE.exec(normal)?.[1];
  if (stem === undefined || lists(normal.slice(0, -1))) return false;
  // `découvrons`, `montrons`: the present of verbs whose stem ends so.
  const isPresent = lists(`${stem}er`) || lists(`${stem}ir`);
  return /[ei]r$/.test(stem) ? lists(stem) : lists(`${stem}e`) && !isPresent;
}

const AGIR = /^(?:agit|agira|agirait|agissait)$/;

/** `s’agit` has no other subject than `il`. */
function isWithoutIl(tokens: readonly Token[], index: number): boolean {
  const [first, last, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.normal !== "s'" || !AGIR.test(last?.normal ?? '') || next?.text.startsWith('-') === true) return false;
  const at = tokens[index - 1]?.normal === 'ne' ? index - 2 : index - 1;
  return tokens[at]?.normal !== 'il';
}

const BE = /^(?:est|était|sera|serait|semble)$/;
const IMPERSONAL =
  /^(?:possible|impossible|nécessaire|important|préférable|utile|inutile|indispensable|recommandé|conseillé|déconseillé|probable|improbable|difficile|facile|bon|interdit|essentiel|crucial|prévu|temps)$/;
const SUFFICE = /^suffi(?:t|ra|rait|sait)$/;
const MUST = /^fa(?:udra|udrait|llait|llut)$/;
const OPENS_CLAUSE = /^(?:[,;:(]|mais|et|car|donc|or|puisque|quand)$/;

/** `mais est possible de`: what begins so and goes on with an infinitive or a clause has no other subject than `il`. */
function isImpersonal(tokens: readonly Token[], index: number): boolean {
  const [before, verb, next] = [tokens[index - 1], tokens[index]?.normal ?? '', tokens[index + 1]?.normal ?? ''];
  if (!before || !OPENS_CLAUSE.test(before.normal)) return false;
  if (MUST.test(verb)) return true;
  if (SUFFICE.test(verb)) return isJoint(tokens, index + 1);
  return BE.test(verb) && IMPERSONAL.test(next) && isJoint(tokens, index + 2);
}

/** `que`, or `de` before an infinitive. */
function isJoint(tokens: readonly Token[], index: number): boolean {
  const [joint = '', verb = ''] = tokens.slice(index, index + 2).map(({ normal }) => normal);
  return /^qu(?:e$|')/.test(joint) || (/^d(?:e$|')/.test(joint) && /(?:[ei]r|re|^[lmst]'\p{L}+|^se|^ne)$/u.test(verb));
}

const FOR = /^(?:car|puisque|puisqu'|si)$/;
const NEGATION = /^n(?:e$|')/;
const BEFORE_IF = /^(?:et|ou|mais|que|même|comme|sauf|savoir|demander?|sait|demande|ignore|ni)$/;

const BEFORE_NOUN = /^(?:d[ue]|[cs]e[st]?|[mts]on)$/;

/** `, car reste`: behind `car` no verb comes before its subject. */
function isBehindFor(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const [before, first, last, next] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  const isFor = FOR.test(first?.normal ?? '') || (first?.normal === "qu'" && before?.normal === 'parce');
  if (!isFor || !last || startsUpper(last.text) || next?.text.startsWith('-') === true) return false;
  if (before?.kind === 'word' && isOtherBehind(before.normal, first?.normal ?? '', evidence)) return false;
  return isSurelyFinite(last.normal, evidence);
}

/** `le car est parti`; `est si fréquente qu'elle`: before an adjective `si` is an adverb. */
function isOtherBehind(before: string, conjunction: string, { pack }: Evidence): boolean {
  if (conjunction === 'si' && !BEFORE_IF.test(before)) return true;
  return closedWords(pack).articles.has(before) || BEFORE_NOUN.test(before);
}

function isSurelyFinite(normal: string, evidence: Evidence): boolean {
  const { pack } = evidence;
  if (NEGATION.test(normal) || packWords(pack, 'finite-auxiliaries').has(normal)) return true;
  return !closedWords(pack).all.has(normal) && verbReading(normal, evidence)?.mayBeNoun === false;
}
