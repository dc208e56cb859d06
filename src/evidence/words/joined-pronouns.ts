/** Spanish and Italian verbs with pronouns written to them, which no dictionary has all of: `centralizarlas`, `muévela`, `tráemelo`. */
import type { LanguagePack } from '../../model/language-pack.js';

type Knows = (word: string) => boolean;

/** The second person of `-are` and `-ere`, and the pronouns written to it. */
const IMPERATIVE = /^(\p{L}{3,}[ai])(?:l[oaie]|ne|mi|ci|vi|gli(?:el[oaie]|ene)?|[mcv]e(?:l[oaie]|ne))$/u;
const SPANISH = /^(\p{L}{3,}?)((?:[mts]e|nos|os)?(?:l[aeo]s?|[mts]e|nos|os))$/u;
const ITALIAN = /^(\p{L}{3,}r)((?:[mtcsv]e|glie)?(?:l[aeio]|ne)|[mtcsv]i|gli)$/u;
const INFINITIVE_OR_GERUND = /(?:[aeií]r|ndo)$/;
const ACCENT = /[áéíóú]/;
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** Whether the dictionary has the verb before the pronouns: an infinitive, a gerund, or an imperative, whose accent shows where it is stressed. */
export function hasPronouns(word: string, { tag }: LanguagePack, knows: Knows): boolean {
  if (tag === 'it') return hasItalianPronouns(word, knows);
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

function hasItalianPronouns(word: string, knows: Knows): boolean {
  const [, stem] = ITALIAN.exec(word) ?? [];
  if (stem !== undefined && (knows(`${stem}e`) || knows(`${stem}re`))) return true;
  // `spostale`, `prendilo`: an imperative
  const [, verb = ''] = IMPERATIVE.exec(word) ?? [];
  return verb !== '' && knows(verb) && knows(verb.slice(0, -1) + (verb.endsWith('a') ? 'are' : 'ere'));
}
