/** Makes foreign text harmless on a console: no control, no hidden direction, no command of a CI log. */

/** Control, format, line-separating characters and lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Format characters that are drawn or that scripts need: the joiners of Persian, Hindi and emoji, Arabic number signs. */
const NEEDED = /[\u200c\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;

/**
 * Azure and TeamCity obey these anywhere in a line, GitHub its old form too. The bracket may be the mark of a finding that is put behind.
 */
const HASH_COMMAND = /##(?=\[|vso|teamcity|$)/gi;

/** GitLab folds its log at these. */
const SECTION_COMMAND = /section_(?=start|end)/g;

/** GitHub obeys `::error::` at the start of a line. */
const COLON_COMMAND = /^(\s*):(?=:)/;

/**
 * The text on one line, safe to print inside any line of any console or CI log.
 * Line breaks become `⏎`, tabs a space, other unsafe characters their code point such as `<U+202E>`.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\n/g, '⏎')
    .replace(/\t/g, ' ')
    .replace(UNSAFE, (character) => (NEEDED.test(character) ? character : codePointName(character)))
    .replace(HASH_COMMAND, '#<U+0023>')
    .replace(SECTION_COMMAND, 'section<U+005F>')
    .replace(COLON_COMMAND, '$1<U+003A>');
}

/** What JSON lets us write as `\uXXXX` without changing a value: all that a console or a CI log would obey. */
const UNSAFE_IN_JSON =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** JSON whose strings are safe on a console; parsing it gives back exactly `value`. */
export function printableJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSAFE_IN_JSON, jsonEscape)
    .replace(HASH_COMMAND, '#\\u0023')
    .replace(SECTION_COMMAND, 'section\\u005f');
}

function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
