/** Arabic relative pronouns that do not agree with their noun: `الشباب الذي يشكلون`, `المقترح التي ينص`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { isGenitive, isVerb } from './arabic-heads.js';
import { adjectiveOf, bare, isPeople, nounOf, pastGender, readingsOf, type Gender } from './arabic-words.js';
import type { WordClash } from './clashing-words.js';

const RELATIVE: Readonly<Record<string, Gender>> = { الذي: 'm', التي: 'f' };
const LOOK_BACK = 6;
const LOOK_AHEAD = 4;
const BY_HER = /^[وف]?(?:بها|فيها|عليها|منها|إليها|لها|عنها|معها)$/u;
const BY_HIM = /^[وف]?(?:به|فيه|عليه|منه|إليه|له|عنه|معه)$/u;

/** `الشباب الذي يشكلون`, `الطريقة الذي هاجم بها`, `المقترح التي ينص`. */
export function relativeClash(tokens: readonly Token[], index: number, { pack }: Evidence): WordClash | undefined {
  const [first, second, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const gender = second && RELATIVE[bare(second)];
  if (!first || !second || !gender || next?.kind !== 'word') return undefined;
  const place = { tokens, at: index - 1, gender, ahead: clauseAhead(tokens, index + 1), pack };
  const disagrees = isPeopleAndOne(first, next, place) || hasOtherGender(first, next, place);
  return disagrees ? { first, last: first, second } : undefined;
}

interface Place {
  readonly tokens: readonly Token[];
  /** Of the noun. */
  readonly at: number;
  /** Of the relative pronoun. */
  readonly gender: Gender;
  /** Words of the relative clause. */
  readonly ahead: readonly string[];
  readonly pack: LanguagePack;
}

/** `الشباب الذي يشكلون`: the verb is plural as the noun is. */
function isPeopleAndOne(noun: Token, verb: Token, place: Place): boolean {
  const [reading] = readingsOf(noun);
  if (reading?.definite !== true || !isPeople(reading, place.pack)) return false;
  return /^[يت].{2,}ون$/u.test(bare(verb)) && !place.ahead.some(isPronounObject) && !hasHead(place);
}

function hasOtherGender(first: Token, verb: Token, place: Place): boolean {
  const { tokens, at, gender, ahead, pack } = place;
  const noun = nounOf(first, pack);
  if (!noun?.definite || noun.gender === gender || adjectiveOf(first, pack)) return false;
  const [denies, confirms] = gender === 'm' ? [BY_HIM, BY_HER] : [BY_HER, BY_HIM];
  if (ahead.some((word) => denies.test(word))) return false;
  const agrees = agreesWithNoun(verb, noun.gender, pack) && !ahead.some(isPronounObject);
  if (agrees && !isGenitive({ noun, gender }, tokens, at, pack)) return true;
  return ahead.some((word) => confirms.test(word)) || !hasHead(place);
}

function isPronounObject(word: string): boolean {
  return /.{3}(?:ها|[^اي]ه|هم)$/u.test(word) || BY_HER.test(word) || BY_HIM.test(word);
}

function clauseAhead(tokens: readonly Token[], from: number): readonly string[] {
  const ahead = tokens.slice(from, from + LOOK_AHEAD);
  const end = ahead.findIndex(({ kind }) => kind === 'punctuation');
  return ahead.slice(0, end < 0 ? ahead.length : end).map(bare);
}

/** Whether the verb of the relative clause has the gender of the noun. */
function agreesWithNoun(verb: Token, gender: Gender, pack: LanguagePack): boolean {
  const past = pastGender(verb, pack, 'vi', 'vt');
  if (past) return past === gender;
  return (gender === 'f' ? /^ت[^ا-ي]?.{2,}$/u : /^ي.{2,}$/u).test(bare(verb)) && !nounOf(verb, pack);
}

/** Whether a noun farther back may be what the pronoun takes up. */
function hasHead({ tokens, at, gender, pack }: Place): boolean {
  for (const token of tokens.slice(Math.max(0, at - LOOK_BACK), at).reverse()) {
    if (token.kind === 'punctuation') return false;
    const word = bare(token);
    if (token.kind !== 'word' || packWords(pack, 'function-words', 'prepositions').has(word)) continue;
    if (isVerb(token, pack) || /(?:ها|هم|نا|ه)$/u.test(word)) continue;
    const noun = nounOf(token, pack);
    if (!noun || noun.gender === gender) return true;
  }
  return false;
}
