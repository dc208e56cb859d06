/** The form in which words are compared. */

const NON_ASCII = /[^\x00-\x7f]/;
const CURLY_APOSTROPHES = /[’ʼ＇]/g;

/** Languages whose lower case differs from Unicode's default. Source: Unicode SpecialCasing.txt. */
const OWN_CASING = new Set(['tr', 'az', 'lt']);
const primarySubtags = new Map<string, string>();

/**
 * NFC, lower case by the rules of the language, curly apostrophes made straight.
 * @param language BCP 47 tag; only its primary subtag matters.
 */
export function normalForm(text: string, language: string): string {
  const primary = primarySubtag(language);
  const lower = OWN_CASING.has(primary) ? text.toLocaleLowerCase(primary) : text.toLowerCase();
  return NON_ASCII.test(lower) ? lower.normalize('NFC').replace(CURLY_APOSTROPHES, "'") : lower;
}

/** `pt-BR` → `pt`. */
export function primarySubtag(language: string): string {
  const known = primarySubtags.get(language);
  if (known !== undefined) return known;
  const hyphen = language.indexOf('-');
  const primary = (hyphen < 0 ? language : language.slice(0, hyphen)).toLowerCase();
  // Tags come from input: what is kept must stay small.
  if (primarySubtags.size < 1000) primarySubtags.set(language, primary);
  return primary;
}
