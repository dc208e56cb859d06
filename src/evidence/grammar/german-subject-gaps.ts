/** German subordinate clauses whose verb, at their end, has no subject before it: `dass nicht willkommen sind`, `weil gestern gewonnen hat`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';

export interface GermanGap {
  /** The conjunction. */
  readonly first: Token;
  /** The word behind it. */
  readonly last: Token;
}

const CONJUNCTIONS = new Set('dass daß weil obwohl nachdem bevor ob wenn falls sodass'.split(' '));
/** Auxiliaries that stand in no impersonal passive (`dass gewählt wird`), and no infinitives of one (`dass gewählt werden kann`). */
const AUXILIARY = /^(?:sind|waren|hat|hatte|habe|hätte|hatten|hätten|haben|habt|bin|bist|seid)$/;
/** Modal verbs, whose passive may be impersonal (`dass gewählt werden kann`). */
const MODAL =
  /^(?:kann|konnte|könnte|will|wollte|soll|sollte|muss|musste|müsste|darf|durfte|mag|möchte|würde|können|konnten|könnten|wollen|wollten|sollen|sollten|müssen|mussten|dürfen|durften|möchten|würden)$/;
/** Determiners of an object, which cover their noun. */
const OBJECT =
  /^(?:den|dem|des|einen|einem|diesen|diesem|keinen|keinem|meinen|meinem|deinen|deinem|seinen|seinem|ihren|ihrem|unseren|unserem|euren|eurem|jeden|jedem|am|im|zum|zur|vom|beim|ins|ans)$/;
const ENDS = /^[.,;:!?“”"»«]$/;
const SHORTEST = 2;
const LONGEST = 14;

/** All of a sentence, in order. */
export function* germanGaps(tokens: readonly Token[], pack: LanguagePack): Iterable<GermanGap> {
  if (pack.tag !== 'de' || !hasWordOf(tokens, CONJUNCTIONS, pack)) return;
  for (const [index, first] of tokens.entries()) {
    if (!CONJUNCTIONS.has(first.normal)) continue;
    const length = tokens.slice(index + 1, index + LONGEST).findIndex(({ text }) => ENDS.test(text));
    const clause = tokens.slice(index + 1, index + 1 + Math.max(length, 0));
    const [last, verb] = [clause[0], tokens[index + length]];
    if (length <= SHORTEST || !last || !verb || !asksSubject(verb, clause)) continue;
    if (clause.every(({ kind }) => kind === 'word') && !mayHaveSubject(clause.slice(0, -1), pack))
      yield { first, last };
  }
}

/** Whether the clause ends in a verb that has a subject whatever is said. */
function asksSubject({ normal, text }: Token, clause: readonly Token[]): boolean {
  const others = clause.slice(0, -1);
  if (text !== normal || others.some((word) => AUXILIARY.test(word.normal) || MODAL.test(word.normal))) return false;
  return (
    AUXILIARY.test(normal) || (MODAL.test(normal) && !others.some((word) => /^(?:werden|sein)$/.test(word.normal)))
  );
}

/** Whether any word is no adverb, participle or part of a phrase that is no subject. */
function mayHaveSubject(clause: readonly Token[], pack: LanguagePack): boolean {
  const [prepositions, subjects] = [packWords(pack, 'prepositions'), packWords(pack, 'possible-subjects')];
  let isCovered = false;
  for (const { normal, text } of clause) {
    if (prepositions.has(normal) || OBJECT.test(normal)) isCovered = true;
    else if (text !== normal) {
      if (!isCovered) return true;
      isCovered = false;
    } else if (!isCovered && subjects.has(normal)) return true;
  }
  return false;
}
