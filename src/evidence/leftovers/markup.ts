/** Tags, entities and codes of web pages, also as engines leave them: `< br >`, `& nbsp ;`, `＆nbsp；`. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';

/** Source: HTML Living Standard, elements and named character references that editors write; XLIFF 1.2 inline elements. */
const LONG_TAGS =
  'br|hr|em|strong|span|div|img|ul|ol|li|table|tbody|thead|tr|td|th|h[1-6]|blockquote|script|style|iframe|sub|sup|font|center|figure|figcaption|small|section|article|video|audio|input|button|label|form|link|meta|strike|aside|nav|footer|header|picture|noscript|html|body|head|bpt|ept|ph|mrk';
const SHORT_TAGS = 'a|b|i|u|p|s|g|x|q';
const ENTITIES =
  'amp|nbsp|quot|lt|gt|apos|copy|reg|trade|hellip|[mn]dash|[lr][sd]quo|[bs]dquo|sbquo|[lr]aquo|euro|pound|yen|cent|deg|middot|bull|iexcl|iquest|shy|zwn?j|times|ord[mf]|sect|para|e[nm]sp|thinsp|[a-zA-Z](?:acute|grave|circ|tilde|uml|cedil|ring|slash|caron)|[aA][eE]lig|szlig|[oO][eE]lig';

const ENTITY = new RegExp(
  `[&＆] ?(?:(?:${ENTITIES}) ?[;；]|# ?(?:\\d{2,6}|x[0-9a-fA-F]{2,6}) ?[;；]|(?:nbsp|quot|rsquo|lsquo|amp)(?![\\p{L}\\p{N}=]))`,
  'gu',
);
/** `a < b > c` is no tag: one of a single letter with spaces inside needs its partner. */
const TAG = new RegExp(
  `[<＜](?:!--[^<>]{0,200}--|[ ]?[/／]?[ ]?(?:${LONG_TAGS})(?: [^<>＜＞\\n]{0,200})? ?[/／]?|[ ]?[/／][ ]?(?:${SHORT_TAGS})|(?:${SHORT_TAGS})(?: [a-z][\\w-]* ?=[^<>\\n]{0,200})? ?/?| (?<spaced>${SHORT_TAGS})(?= [>＞][^<>＜＞\\n]{1,200}[<＜] ?[/／] ?\\k<spaced> ?[>＞])) ?[>＞]`,
  'giu',
);
const ATTRIBUTE =
  /(?<![\p{L}\p{N}])(?:href|src|class|style|target|rel|onclick) ?= ?["“”«„'][^"“”»'\n<>]{0,200}["“”»']? ?\/?>?/gu;
const FORUM_TAG =
  /\[\/(?:b|i|u|url|img|quote|caption|gallery|embed|video|audio|code|list|size|color|center)\]|\[(?:url|img|quote|size|color)=[^\]\n]{1,200}\]|\[\p{L}{2,20} [a-z_]{1,12}=[^\]\n]{1,200}\]|\{\{[^{}\n]{1,80}\}\}/giu;
const SCRIPT =
  /\b(?:document\.(?:getElementById|write|createElement)|window\.(?:location|dataLayer|addEventListener|_\w+)|googletag\.\w+|function ?\(\) ?\{)[^\s\p{L}]{0,20}/gu;
/** One of them is in all that is looked for; nearly no sentence has any. */
const CHARACTERS = /[<＜&＆[{=]|document\.|window\.|googletag/;
const HINT =
  /[<＜][!/／ a-zA-Z]|[&＆] ?[#a-zA-Z]|\[[/\p{L}]|\{\{|(?:href|src|class|style|target|rel|onclick) ?=|document\.|window\.|googletag|function ?\(/u;

/** Ranges of markup in order of place; tags that touch are one. */
export function findMarkup(text: string): Range[] {
  if (!CHARACTERS.test(text) || !HINT.test(text)) return [];
  const places = [TAG, ENTITY, ATTRIBUTE, FORUM_TAG, SCRIPT]
    .flatMap((pattern) =>
      allMatches(text, pattern).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Range[] = [];
  for (const place of places) {
    const last = merged.at(-1);
    if (last && place.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    else merged.push(place);
  }
  return merged.filter(({ start }) => !/["“„«‘'`]/.test(text[start - 1] ?? ''));
}
