/** Spanish and Italian verbs with pronouns written to them, which no dictionary has all of: `centralizarlas`, `muévela`, `tráemelo`. */
import type { LanguagePack } from '../../model/language-pack.js';

type Knows = (word: string) => boolean;

const SPANISH = /^(\p{L}{3,}?)((?:[mts]e|nos|os)?(?:l[aeo]s?|[mts]e|nos|os))$/u;
const ITALIAN = /^(\p{L}{3,}r)((?:[mtcsv]e|glie)?(?:l[aeio]|ne)|[mtcsv]i|gli)$/u;
const INFINITIVE_OR_GERUND = /(?:[aeií]r|ndo)$/;
const ACCENT = /[áéíóú]/;
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** Whether the dictionary has the verb before the pronouns: an infinitive, a gerund, or an imperative, whose accent shows where it is stressed. */
export function hasPronouns(word: string, { tag }: LanguagePack, knows: Knows): boolean {
  if (tag === 'it') {
    const [, stem] = ITALIAN.exec(word) ?? [];
    return stem !== undefined && knows(`${stem}e`);
  }
  if (tag !== 'es') return false;
  const [, verb = '', pronouns = ''] = SPANISH.exec(word) ?? [];
  if (verb === '') return false;
  const plain = verb.replace(ACCENT, (letter) => PLAIN[letter] ?? letter);
  const areTwo = pronouns.length > 3 || /^(?:nos|os)./.test(pronouns);
  // An infinitive takes an accent with two pronouns only, a gerund always.
  if (plain.endsWith('ndo') || plain.endsWith('r')) {
    const hasAccent = plain !== verb;
    return INFINITIVE_OR_GERUND.test(plain) && knows(plain) && hasAccent === (plain.endsWith('ndo') || areTwo);
  }
  return plain !== verb && /[ae]$/.test(plain) && knows(plain);
}
