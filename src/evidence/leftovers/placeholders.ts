/** Placeholders of string templates and of translation tools that nobody filled: `{name}`, `%1$s`, `[[1]]`, `XXXX`. */
import type { Range } from '../../model/range.js';
import type { SegmentedText } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { allMatches } from '../../text/all-matches.js';

/** What people ask others to fill in, in capitals. */
const SLOTS =
  'NAME|FULL NAME|FIRST NAME|LAST NAME|USER|USERNAME|URL|LINK|EMAIL|E-MAIL|PHONE|DATE|CITY|COUNTRY|COMPANY|ADDRESS|NUMBER|NUM|PERSON|LOCATION|ORG|AMOUNT|PLACEHOLDER|TITLE|(?:INSERT|YOUR) [A-Z ]{2,30}';
/** Source: ICU MessageFormat, printf of POSIX, string formats of Python, Ruby and JavaScript, XLIFF tools’ markers. */
const PLACEHOLDER = new RegExp(
  [
    String.raw`[$#]?\{\{? ?(?:[\p{L}_][\p{L}\p{N}_.]{0,30}|\d{1,2}) ?\}?\}`,
    String.raw`(?<![a-zA-Z\p{N}%])%(?:\d\$|\.\d)?[sdf@](?![A-Za-z\p{N}])`,
    String.raw`% ?\( ?[a-z_]{1,30} ?\) ?[sd](?!\p{L})`,
    String.raw`__[A-Z][A-Z0-9_]{0,30}__`,
    String.raw`⟦ ?\d{1,3} ?⟧|\[\[ ?\d{1,3} ?\]\]`,
    String.raw`<x id="\d+" ?\/>|<\/?\d{1,2}\/?>`,
    String.raw`@@\d{1,3}@@|##\d{1,3}##`,
    String.raw`\[(?:${SLOTS}|[Ii]nsert \p{Ll}[\p{Ll} ]{1,30}|object Object)\]|<(?:${SLOTS})>`,
    String.raw`(?<![\p{L}\p{N}%])%[a-z][a-z_]{1,20}%(?![\p{L}\p{N}%])`,
  ].join('|'),
  'gu',
);
const PLACEHOLDER_HINT = /[{⟦]|%[\d.(a-z@ ]|__[A-Z]|\[\[?[\dA-Zio ]|<[/\dA-Z]|@@|##/;
/** A word of nothing but X; what people mask stands beside digits, a colon or an abbreviation (`Mr. XXXX`). */
const MASK =
  /(?<![\p{sc=Latn}\p{N}*…_\-–/#@$€£"“„«'‘’])X{4,8}(?![\p{sc=Latn}\p{N}*…_\-–/#@"”“»'’]| [\dX])(?<![\d.:#№X] X{4,8}|[.:]X{4,8})/gu;
/** The only one of its text, behind a word in small letters, or between those of a script without capitals; neither the rating of a film nor a size. */
const SHORT_MASK =
  /(?<=(?:\p{Ll}{2}|[\p{Lo}\p{M}]),? ?)(?<!(?<!\p{L})(?:the|an?|triple|rated|rating|size|storlek|größe|maat|koko|str|category|kategorie) )(?<![\p{Ll}])XXX(?= ?[\p{Ll}\p{Lo}]|[ ]\p{Lu}\p{Ll}|[.,]?(?:["“”»]|\s|$))(?! (?:rated|rating|movie|film|video|content|site|size|large|Large|porn|theater|cinema|industry)(?!\p{L}))/gu;
/** Three X in the place of a word are the number thirty where Roman numerals are written so before their noun. */
const ROMAN = new Set([
  'it',
  'es',
  'pt',
  'fr',
  'ro',
  'pl',
  'ca',
  'ru',
  'uk',
  'el',
  'gl',
  'lt',
  'lv',
  'bg',
  'sr',
  'hr',
  'sl',
  'sk',
]);
const ALL_MASKS = /X{3}/g;
/** A text with more masks hides names on purpose. */
const MOST_MASKS = 2;

/** Ranges of placeholders in one stretch of text, in order of place. */
export function findPlaceholders(text: string): Range[] {
  return PLACEHOLDER_HINT.test(text) ? rangesOf(text, PLACEHOLDER) : [];
}

/** The same for words of capital X in a segment’s text. @param whole the text that it is taken from. */
export function findMasks(text: string, whole: SegmentedText): Range[] {
  if (!text.includes('XXX')) return [];
  const { language, value } = whole;
  if (value.indexOf('XXX') === value.lastIndexOf('XXX'))
    return ROMAN.has(primarySubtag(language)) ? [] : rangesOf(text, SHORT_MASK);
  if (!text.includes('XXXX') || (value.match(ALL_MASKS)?.length ?? 0) > 2 * MOST_MASKS) return [];
  return rangesOf(text, MASK);
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return allMatches(text, pattern).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
