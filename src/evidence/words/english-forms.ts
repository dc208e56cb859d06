/**
 * What an English word may be, told by the other forms of it that a dictionary has: `doctor’s` makes a noun, `believing` a verb,
 * `quickly` an adjective. Sources: the spelling rules of English endings; Hunspell's English list gives a possessive to nouns alone.
 */

export type Knows = (word: string) => boolean;

const LOWER = /^[a-z]{2,}$/;
const SIBILANT = /(?:s|x|z|ch|sh|o)$/;
/** Words in -s that are no third person and no plural: `always`, `perhaps`, `this`, `analysis`, `boss`. */
const NO_ENDING = /(?:ss|us|is|ways|wards|times)$/;
const SHORTEST_FORM = 4;

/** Whether the word has a possessive, as nouns have. */
export function isNoun(word: string, knows: Knows): boolean {
  return knows(`${word}'s`);
}

/** Whether the word has an adverb, a superlative or a quality made of it, as adjectives have: `quickly`, `readiest`, `unfitness`. */
export function isAdjective(word: string, knows: Knows): boolean {
  const stem = word.replace(/y$/, 'i');
  if (['ly', 'est', 'ness'].some((ending) => knows(stem + ending))) return true;
  if (word.endsWith('le') && knows(word.replace(/e$/, 'y'))) return true;
  return word.endsWith('er') && knows(word.replace(/er$/, 'est'));
}

/** Whether the word is the base form of a verb. */
export function isVerb(base: string, knows: Knows): boolean {
  if (!LOWER.test(base) || !knows(base)) return false;
  return endedBy(base, 'ing').some((form) => knows(form)) && knows(thirdPersonOf(base));
}

/** Whether the word is the base form of a verb and nothing else: no noun, no adjective. */
export function isOnlyVerb(base: string, knows: Knows): boolean {
  return isVerb(base, knows) && !isNoun(base, knows) && !isAdjective(base, knows);
}

/** `opens` of `open`, `tries` of `try`; also the plural of a noun. */
export function thirdPersonOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT.test(base) ? `${base}es` : `${base}s`;
}

/** The base of a form in -s, verb or noun; undefined for words that end so by themselves. */
export function baseOfFormInS(word: string, knows: Knows): string | undefined {
  if (word.length < SHORTEST_FORM || !word.endsWith('s') || !LOWER.test(word) || NO_ENDING.test(word)) return undefined;
  const bases = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return bases.find((base) => base !== word && thirdPersonOf(base) === word && knows(base));
}

/** Whether the word is a regular past form: `revealed` of `reveal`, not `need`. */
export function isRegularPast(word: string, knows: Knows): boolean {
  if (!word.endsWith('ed') || !LOWER.test(word) || isVerb(word, knows)) return false;
  const stem = word.slice(0, -2);
  const bases = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return bases.some((base) => isVerb(base, knows));
}

/** Verbs whose past is like their base, though a form in -ed exists too, often of another verb (`putted`). */
const INVARIABLE =
  /^(?:re|out|over|under|up|off|broad|fore|mis|in)?(?:put|cut|set|hit|let|shut|cost|hurt|quit|spread|split|burst|cast|beat|bet|bid|shed|thrust|wed|rid|knit|fit|bust|sweat|wet|spit|slit|lay|read|sit)$/;

/** Whether the verb makes its past in -ed. */
export function isRegularVerb(base: string, knows: Knows): boolean {
  if (INVARIABLE.test(base)) return false;
  return endedBy(base, 'ed').some((form) => knows(form));
}

function endedBy(base: string, ending: string): readonly string[] {
  const plain = base + ending;
  if (base.endsWith('ie') && ending === 'ing') return [`${base.slice(0, -2)}ying`];
  if (base.endsWith('e')) return [base.slice(0, -1) + ending, plain];
  if (/[^aeiou]y$/.test(base) && ending === 'ed') return [`${base.slice(0, -1)}ied`];
  return [plain, base + base.slice(-1) + ending];
}
