/** Letters of the Latin, Cyrillic and Greek alphabets that look alike. Source: Unicode Technical Standard 39, confusables. */

const LATIN = 'aceopxyiskABCEHIKMOPTXYS';
const CYRILLIC = 'асеорхуіѕкАВСЕНІКМОРТХУЅ';
const GREEK_LATIN = 'ABEZHIKMNOPTYXovk';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονκ';
const GREEK_CYRILLIC = 'АВЕНІКМОРТУХо';
const CYRILLIC_GREEK = 'ΑΒΕΗΙΚΜΟΡΤΥΧο';

/** For each alphabet, the letter of its own that looks like a letter of another one. */
export const lookAlikes = {
  Latn: pairs([CYRILLIC, LATIN], [GREEK, GREEK_LATIN]),
  Cyrl: pairs([LATIN, CYRILLIC], [CYRILLIC_GREEK, GREEK_CYRILLIC], ['utmbB', 'итмьВ']),
  Grek: pairs([GREEK_LATIN, GREEK], [GREEK_CYRILLIC, CYRILLIC_GREEK], ['au', 'αυ']),
} as const;

function pairs(...rows: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, string> {
  const letters = rows.flatMap(([from, to]) =>
    [...from].map((letter, index) => [letter, [...to][index] ?? letter] as const),
  );
  return new Map([...letters].reverse());
}

const ACRONYM_WITH_ENDING = /^(?:\p{Lu}{2,}(?=\p{sc=Cyrl}|\p{sc=Grek}))(?:\p{sc=Cyrl}|\p{sc=Grek})+$/u;
const LATIN_THEN_ENDING = /^(?=\p{sc=Latn}{2})\p{sc=Latn}+(?=[\p{sc=Cyrl}\p{sc=Grek}])[\p{Ll}]+$/u;
const CAMEL_NAME = /^\p{sc=Cyrl}{3,}(?=\p{sc=Latn})\p{Lu}\p{Ll}{2,}$/u;
const TWO_NAMES = /^(?:\p{sc=Latn}+(?:\p{sc=Cyrl}|\p{sc=Grek})+)$/u;
const STRESSED = /^\p{sc=Cyrl}*[áéóýÁÉÓÝ]\p{sc=Cyrl}+$/u;
const UNIT = /^(?:[µμ]\p{sc=Latn}{1,4}|\p{sc=Latn}{0,2}[ΩΔΣµμα-ω]\p{sc=Latn}{0,3})$/u;

/** `бóльшую`: Russian shows a stress by the Latin vowel that has the mark. */
export function isStressed(word: string): boolean {
  return STRESSED.test(word);
}

/** `SMSка`, `СберPay`, `μm`, `бóльшую`: a foreign stem with an ending, a brand of two words, a unit or a formula, a stress. */
export function isFusedOnPurpose(word: string): boolean {
  if (isStressed(word) || UNIT.test(word) || CAMEL_NAME.test(word)) return true;
  if (ACRONYM_WITH_ENDING.test(word)) return !(word === word.toUpperCase() && onlyLookAlikes(word));
  if (LATIN_THEN_ENDING.test(word)) return !onlyLookAlikes(word);
  return TWO_NAMES.test(word) && !onlyLookAlikes(word);
}

/** Whether the letters of the rarer alphabet could all be mistaken for letters of the other. */
function onlyLookAlikes(word: string): boolean {
  const latin = [...word].filter((letter) => /\p{sc=Latn}/u.test(letter));
  const others = [...word].filter((letter) => /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(letter));
  return latin.length < others.length
    ? latin.every((letter) => lookAlikes.Cyrl.has(letter) || lookAlikes.Grek.has(letter))
    : others.every((letter) => lookAlikes.Latn.has(letter));
}
