/** Determiners that seem to disagree with their noun and do not: `el ancla`, `de modo alguno culpable`, `los trogloditas`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { isClosed } from '../words/splittable-words.js';
import { countNoun, countNouns } from './count-nouns.js';
import { determinerForms } from './determiner-forms.js';
import { vowelNoun } from './vowel-genders.js';

/** Spanish `el` stands before a stressed `a` of a feminine: told by the two syllables of the word. */
const STRESSED_A = /^h?a[iu]?[^aeiouáéíóú]{1,3}[iu]?a$/;
const BEFORE_STRESSED_A = /^(?:el|un|del|al|algún|ningún)$/;
/** Determiners that stand behind their noun too (`de forma alguna`). */
const BEHIND_NOUN = /^(?:alg[uú]n[oa]?|ningun[oa]|algum|alguma|nenhum|nenhuma|alcun[oa]|nessun[oa])$/;

/** Whether the noun at a place may stand behind the word before it all the same; asked only where the two clash. */
export function isExcused(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const [before, determiner, noun] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  const { pack } = evidence;
  if (!determiner || !noun) return false;
  if (pack.tag === 'es' && BEFORE_STRESSED_A.test(determiner.normal) && STRESSED_A.test(noun.normal)) return true;
  if (packWords(pack, 'other-vowels').has(noun.normal) && !countNouns(pack).has(noun.normal)) return true;
  if (BEHIND_NOUN.test(determiner.normal) && before?.kind === 'word' && !isClosed(before.normal, pack)) return true;
  return isMeant(determiner, noun, evidence);
}

/** A noun of no table that the text has with such a determiner again: persons of either gender, new words. No slip of the number is meant. */
function isMeant(determiner: Token, noun: Token, evidence: Evidence): boolean {
  const { pack, text } = evidence;
  if (countNouns(pack).has(noun.normal)) return false;
  const byEnding = countNoun(noun.normal, pack);
  // No plural has the ending of its gender by chance.
  if (byEnding?.number === 'plural') return false;
  const { number } = byEnding ?? vowelNoun(noun.normal, evidence) ?? {};
  const [own] = determinerForms(pack).get(determiner.normal) ?? [];
  return own?.number === number && isSaidAgain([determiner, noun], pack, text.segments);
}

/** Whether a determiner of the same gender and number stands before the noun elsewhere. */
function isSaidAgain(
  [determiner, noun]: readonly [Token, Token],
  pack: LanguagePack,
  segments: readonly Segment[],
): boolean {
  const [own] = determinerForms(pack).get(determiner.normal) ?? [];
  if (own?.genders.length !== 1) return false;
  return segments.some(({ tokens }) =>
    tokens.some((token, at) => {
      if (token === noun || token.normal !== noun.normal) return false;
      const forms = determinerForms(pack).get(tokens[at - 1]?.normal ?? '') ?? [];
      return forms.some(({ number, genders }) => number === own.number && genders === own.genders);
    }),
  );
}
