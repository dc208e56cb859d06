/** Credits between the sentences of a paragraph, which goes on behind them: `… de sosire. FOTO: Agerpres El a donat`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';
import { AGENCY_SIGN, withAgencySigns } from './news-agencies.js';
import { packWords } from '../words/pack-words.js';

/** A label that stands at the beginning of the line or behind a sentence, and touches its colon. */
const LABEL = /(?:^|(?<=[.!?…。؟।]["”»’)]?\s?))[(（[]?((?=[\p{L}©])[^:：=＝.!?。\n]{1,24}?)\s?[:：=＝]\s?/gu;
/** Names and a slash may stand before the agency; a sentence or nothing follows. */
const SIGNED = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]{0,20}\s){0,3}(?:/\s?)?${AGENCY_SIGN}(?:\s?/\s?(?:${AGENCY_SIGN}|\p{Lu}[\p{L}-]{1,20}))?[)）\]]?(?=\s?$|\s\p{Lu}|[\s.。]?\p{Lo})`,
  'u',
);
/** `Catedral de Cuenca. / EFE Desde allí` */
const SLASHED = new RegExp(String.raw`(?<=[.!?…])\s?/\s?${AGENCY_SIGN}(?=\s["“«„]?\p{Lu})`, 'gu');
/** `Northern Trust / Handout`, `Mairie de Lyon / DR`: names, a slash and a word for an archive or a press office. */
const ARCHIVED =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]{0,24}\s(?:(?:d[aeiou]|del|della|der|des|du|of|van|von)\s)?){1,5}\/\s?(\p{L}{2,14})(?=\s?$|\s["“«„]?\p{Lu})/u;
const SLASH = /[.!?…]\s?\//;
const MARK = /[:：=＝]/;
const LONGEST = 100;

/** All of a block, in the whole text. */
export function inlineCredits({ text, range }: Block, pack: LanguagePack): Range[] {
  const found: Range[] = [];
  if (SLASH.test(text)) {
    for (const { index, 0: credit } of allMatches(withAgencySigns(text, pack), SLASHED))
      found.push({ start: range.start + index, end: range.start + index + credit.length });
  }
  if (!MARK.test(text)) return found;
  const labels = packWords(pack, 'credit-labels');
  for (const match of allMatches(text, LABEL)) {
    if (!labels.has((match[1] ?? '').trim().toLowerCase())) continue;
    const behind = match.index + match[0].length;
    const [signed] = SIGNED.exec(withAgencySigns(text.slice(behind, behind + LONGEST), pack)) ?? [];
    const archived = signed === undefined ? ARCHIVED.exec(text.slice(behind, behind + LONGEST)) : null;
    if (archived && packWords(pack, 'archive-words').has((archived[1] ?? '').toLowerCase()))
      found.push({ start: range.start + match.index, end: range.start + behind + archived[0].length });
    if (signed !== undefined)
      found.push({ start: range.start + match.index, end: range.start + behind + signed.length });
  }
  return found;
}
