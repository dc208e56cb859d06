/** The form in which words are compared. */

/**
 * What NFC might change: all but letters and marks of which no sequence is composed or taken apart (Unicode, NFC_Quick_Check=Yes and no
 * combining mark among them). Asking for NFC copies the text.
 */
const MAYBE_NOT_NFC =
  /[^\x00-\u02ff\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u064a\u2010-\u2027\u3001-\u3020\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]/;
/** Nearly all words of Latin scripts end here. */
const BEYOND_LATIN = /[^\x00-\u02bb]/;
const CURLY_APOSTROPHE = /[’ʼ＇]/;
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
  const normal = BEYOND_LATIN.test(lower) ? composed(lower) : lower;
  // The very string where nothing changed: lists would keep the same words twice.
  return normal === text ? text : normal;
}

function composed(lower: string): string {
  const canonical = MAYBE_NOT_NFC.test(lower) ? lower.normalize('NFC') : lower;
  return CURLY_APOSTROPHE.test(canonical) ? canonical.replace(CURLY_APOSTROPHES, "'") : canonical;
}

/** Whether normal forms in this language may differ from those in most. */
export function hasOwnCasing(language: string): boolean {
  return OWN_CASING.has(primarySubtag(language));
}

/** Whether a character may be another one in normal form, by itself or beside others; false means that it never is, in any language. */
export function mayFold(character: string): boolean {
  return character.toLowerCase() !== character || MAYBE_NOT_NFC.test(character) || CURLY_APOSTROPHE.test(character);
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
