/** Letters in which the spellings of one word differ by right. */

const ACCENTS = /\p{M}/gu;
/**
 * What the spellings of one language differ in between countries, houses and reforms: `organise`, `favour`, `centre`,
 * `traveller`, `judgement`, `encyclopaedia`, `defence`, `sceptic`, `aluminium`, `artefact`,
 * Portuguese `facto`.
 */
const FREE_LETTERS =
  /a(?=e)|[ou](?=e)|o?u?(?=r(?:s|e[dr]s?|ing|ite|ites|able|ful|less|l?y|al|ist|hood)?$)|([lpst])\1(?=(?:e[drs]|ing|ers?|ors?|ist|ment|ous|y)\p{Ll}{0,3}$)|[cp](?=[çt])|c(?=cion)|(?<=g)e|(?<=min)i(?=um)|(?<=t)[ei](?=f)/gu;
/** `metres`, `centrepiece`; not the end of `temperatures`. */
const FINAL_ER = /(?<=[bt])(?:er|re)|(?<![aeiou])(?:er|re)(?=s?$)/gu;
/** `skeptic`. */
const SOFT_K = /k(?=[ei])/gu;

/** Whether two words differ in such letters only. */
export function isVariant(one: string, other: string): boolean {
  return skeleton(one) === skeleton(other);
}

function skeleton(word: string): string {
  return word
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(FINAL_ER, 'r')
    .replaceAll('z', 's')
    .replace(SOFT_K, 'c')
    .replace(FREE_LETTERS, '$1');
}
