/**
 * Main clauses of languages whose finite verb is their second part, where it is not: `Danach er ging`, `Am Abend er ging`, `Er nicht wollte`,
 * `“…”, Maria sagte`; and subordinate clauses with the order of main ones: `om du kan inte`.
 */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

export interface MisplacedVerb {
  /** The subject, or the words that should stand behind the verb. */
  readonly first: Token;
  readonly verb: Token;
  /** What is wrong with their order. */
  readonly order: 'verb due before the subject' | 'verb due before the adverb' | 'adverb due before the verb';
}

/** How long the part before the verb is at most. */
const LONGEST_OPENING = 8;
/** A quotation of fewer words may be a title. */
const SHORTEST_QUOTATION = 5;
const LONGEST_NAME = 3;
const SHORTEST_STEM = 3;
const CLOSING_QUOTE = /^["”“»«’']$/u;
const CLAUSE_JOINT = /^(?:aber|und|sondern|maar|en|men|och|og)$/u;

/** At most one of a sentence. Only languages whose pack lists adverbs that begin a clause. */
export function misplacedVerb({ tokens, kind }: Segment, pack: LanguagePack): MisplacedVerb | undefined {
  const fronting = packWords(pack, 'fronting-adverbs');
  if (fronting.size === 0 || kind === 'headline') return undefined;
  const subjects = packWords(pack, 'clause-subjects');
  return (
    (hasWordOf(tokens, subjects, pack)
      ? (behindAdverb(tokens, pack) ??
        behindPhrase(tokens, pack) ??
        behindNegation(tokens, pack) ??
        inSubordinate(tokens, pack))
      : undefined) ?? behindQuotation(tokens, pack)
  );
}

/** `Danach er ging`, `…, aber dann er ging`. */
function behindAdverb(tokens: readonly Token[], pack: LanguagePack): MisplacedVerb | undefined {
  const fronting = packWords(pack, 'fronting-adverbs');
  if (!hasWordOf(tokens, fronting, pack)) return undefined;
  for (const [index, { normal }] of tokens.entries()) {
    if (!fronting.has(normal) || !beginsClause(tokens, index)) continue;
    const found = subjectAndVerb(tokens, index + 1, pack);
    if (found) return { ...found, order: 'verb due before the subject' };
  }
  return undefined;
}

/** At the sentence’s beginning, or behind a comma and a word that joins main clauses. */
function beginsClause(tokens: readonly Token[], index: number): boolean {
  const [joint, before] = [tokens[index - 1], tokens[index - 2]];
  if (index === 0 || (index === 1 && joint?.kind === 'punctuation')) return true;
  return joint !== undefined && CLAUSE_JOINT.test(joint.normal) && before?.text === ',';
}

function subjectAndVerb(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Pick<MisplacedVerb, 'first' | 'verb'> | undefined {
  const [first, verb] = [tokens[at], tokens[at + 1]];
  if (!first || !verb || !isSubject(first, pack) || !isFinite(verb, pack)) return undefined;
  return { first, verb };
}

function isSubject({ text, normal }: Token, pack: LanguagePack): boolean {
  return text === normal && packWords(pack, 'clause-subjects').has(normal);
}

function isFinite({ kind, text, normal }: Token, pack: LanguagePack): boolean {
  if (kind !== 'word' || text !== normal) return false;
  const verbs = packWords(pack, 'clause-verbs');
  if (verbs.has(normal)) return true;
  return [2, 3].some((length) => normal.length >= length + SHORTEST_STEM && verbs.has(`-${normal.slice(-length)}`));
}

/** `Nach dem Spiel er ging`: in German and Dutch no clause begins behind a noun without a mark or a conjunction. */
function behindPhrase(tokens: readonly Token[], pack: LanguagePack): MisplacedVerb | undefined {
  const opening = tokens[0]?.normal ?? '';
  if (packWords(pack, 'clause-joints').size === 0) return undefined;
  if (!packWords(pack, 'prepositions', 'time-attributes').has(opening)) return undefined;
  const end = Math.min(tokens.length - 1, LONGEST_OPENING);
  for (let at = 1; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation' || opensOther(token, pack)) return undefined;
    const isObject = packWords(pack, 'prepositions').has(tokens[at - 1]?.normal ?? '');
    if (at < 2 || isObject || !isSubject(token, pack)) continue;
    const found = subjectAndVerb(tokens, at, pack);
    return found && { ...found, order: 'verb due before the subject' };
  }
  return undefined;
}

/** A finite verb, or a word that begins another clause: what follows may have an order of its own. */
function opensOther(token: Token, pack: LanguagePack): boolean {
  return isFinite(token, pack) || packWords(pack, 'clause-joints').has(token.normal);
}

/** `Er nicht wollte kommen`: a pronoun begins the sentence. */
function behindNegation(tokens: readonly Token[], pack: LanguagePack): MisplacedVerb | undefined {
  const at = tokens[0]?.kind === 'punctuation' ? 1 : 0;
  const [subject, adverb, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!subject || !adverb || !verb || !packWords(pack, 'clause-subjects').has(subject.normal)) return undefined;
  if (!packWords(pack, 'middle-adverbs').has(adverb.normal) || !isFinite(verb, pack)) return undefined;
  return { first: adverb, verb, order: 'verb due before the adverb' };
}

/** `om du kan inte`: behind `det` the conjunction may be a preposition (`Om det är inte mycket att säga`). */
function inSubordinate(tokens: readonly Token[], pack: LanguagePack): MisplacedVerb | undefined {
  const conjunctions = packWords(pack, 'strict-subordinators');
  if (!hasWordOf(tokens, conjunctions, pack)) return undefined;
  for (let index = 0; index + 3 < tokens.length; index++) {
    const [conjunction, subject, verb, adverb] = tokens.slice(index, index + 4);
    if (!conjunction || !subject || !verb || !adverb || !conjunctions.has(conjunction.normal)) continue;
    if (!isSubject(subject, pack) || subject.normal === 'det' || !isFinite(verb, pack)) continue;
    const denies = packWords(pack, 'negations').has(adverb.normal);
    if (denies && packWords(pack, 'middle-adverbs').has(adverb.normal))
      return { first: verb, verb: adverb, order: 'adverb due before the verb' };
  }
  return undefined;
}

/** `“…”, Maria sagte.`: behind what is quoted the verb comes first. */
function behindQuotation(tokens: readonly Token[], pack: LanguagePack): MisplacedVerb | undefined {
  for (let index = SHORTEST_QUOTATION; index + 2 < tokens.length; index++) {
    const [quote, comma] = [tokens[index], tokens[index + 1]];
    if (!quote || !comma || !CLOSING_QUOTE.test(quote.text) || comma.text !== ',') continue;
    const at = index + 2;
    const verb = tokens[verbAt(tokens, at, pack)];
    const first = tokens[at];
    if (!first || !verb || verb === first || verb.text !== verb.normal) continue;
    const next = tokens[tokens.indexOf(verb) + 1];
    if (packWords(pack, 'reporting-verbs').has(verb.normal) && endsReport(next, pack))
      return { first, verb, order: 'verb due before the subject' };
  }
  return undefined;
}

/** Behind a pronoun, or a name of at most three words. */
function verbAt(tokens: readonly Token[], at: number, pack: LanguagePack): number {
  const first = tokens[at];
  if (first && isSubject(first, pack)) return at + 1;
  let end = at;
  while (end < at + LONGEST_NAME && tokens[end]?.kind === 'word' && startsUpper(tokens[end]?.text ?? '')) end++;
  return end;
}

function endsReport(next: Token | undefined, pack: LanguagePack): boolean {
  return next === undefined || next.text === '.' || packWords(pack, 'prepositions', 'time-adverbs').has(next.normal);
}
