/** Which noun an Arabic adjective or relative clause may belong to besides the one beside it: heads of genitives stand farther back. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { adjectiveOf, bare, nounOf, pastGender, readingsOf, type ArabicNoun, type Gender } from './arabic-words.js';
import { wordsOfClass } from './grammar-words.js';

export interface Agreement {
  readonly noun: ArabicNoun;
  /** That of the word behind it. */
  readonly gender: Gender;
}

const FAR_BACK = 2;

/** Whether another noun before may be what the word behind belongs to. */
export function isGenitive(agreement: Agreement, tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { noun } = agreement;
  const [farther, before] = [tokens[at - FAR_BACK], tokens[at - 1]];
  if (!before || before.kind === 'punctuation') return noun.joined;
  if (noun.joined || before.kind !== 'word') return true;
  if (noun.governed) return isPossibleHead(before, pack);
  // `السفير في القاهرة السابق`, `دور هذه اللجنة الرئيسي`
  if (packWords(pack, 'prepositions').has(bare(before)) || DEMONSTRATIVES.has(bare(before)))
    return farther?.kind === 'word' && isPossibleHead(farther, pack);
  if (isVerb(before, pack)) return false;
  return !noun.listed || !noun.definite || isHeadOf(before, farther, { agreement, pack });
}

interface Place {
  readonly agreement: Agreement;
  readonly pack: LanguagePack;
}

/** No noun with the article has a genitive; behind a title stands a name; a head of the noun's own gender excuses nothing. */
function isHeadOf(before: Token, farther: Token | undefined, { agreement, pack }: Place): boolean {
  if (readingsOf(before)[0]?.definite === true) return adjectiveOf(before, pack) !== undefined;
  if (farther && isTitle(farther, pack)) return false;
  const head = nounOf(before, pack);
  if (!head || head.gender === agreement.gender) return true;
  return farther?.kind === 'word' && isPossibleHead(farther, pack);
}

function isTitle(token: Token, pack: LanguagePack): boolean {
  const [reading] = readingsOf(token);
  return reading?.definite === true && ['mh', 'h'].some((name) => wordsOfClass(pack, name).has(reading.stem));
}

/** A noun that what comes later may still belong to (`السفير في القاهرة السابق`). */
function isPossibleHead(token: Token, pack: LanguagePack): boolean {
  return !isVerb(token, pack) && !packWords(pack, 'function-words', 'prepositions').has(bare(token));
}

/** Whether it is a past verb of the list. */
export function isVerb(token: Token, pack: LanguagePack): boolean {
  return pastGender(token, pack, 'vi', 'vt') !== undefined;
}

/** By their gender. */
export const DEMONSTRATIVES: ReadonlyMap<string, Gender> = new Map<string, Gender>(
  ['', 'و', 'ف', 'ب', 'ل', 'ك'].flatMap((joined) => [
    [`${joined}هذا`, 'm'],
    [`${joined}ذلك`, 'm'],
    [`${joined}هذه`, 'f'],
    [`${joined}تلك`, 'f'],
  ]),
);
