/** Numbers of East Asia that are counted by thousands and millions, as Western languages do: `16千只` for `1.6万只`, `43百万人`. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { primarySubtag } from '../../text/normal-form.js';

const HINT = /[\d０-９] ?(?:千|百[万萬]|천|백만)/u;
/** Accounts are kept in thousands and millions of a currency; `千瓦`, `千米` and the like are units. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  zh: /(?<![\d.,])(?:\d{1,3}\.\d{1,2}百[万萬]元|(?:\d{2,3}|\d{1,3}\.\d{1,2})千(?![瓦米克卡赫伏帕兆字焦吨噸安公古年里万萬亿億\d])|(?:\d{2,3}|\d{1,3}\.\d{1,2})百[万萬](?!元|美元|欧元|歐元|日元|英镑|[亿億\d]))/gu,
  ja: /(?<![\d.,０-９])(?:(?:\d{2,3}|\d{1,3}\.\d{1,2})千(?!円|ドル|ユーロ|ポンド|株|トン|[葉代年ヘ万億\d])|(?:\d{2,3}|\d{1,3}\.\d{1,2})百万(?!円|ドル|ユーロ|ポンド|元|株|トン|[億\d]))/gu,
  ko: /(?<![\d.,])(?:(?:\d{2,3}|\d{1,3}\.\d{1,2})천(?= ?(?:명|개|권|건|대|마리|가구|장|그루|곳|회|쪽|채|송이)(?!\p{Script=Latin}))|(?:\d{2,3}|\d{1,3}\.\d{1,2})백만(?= ?(?:명|개|권|건|대|마리|가구|장|그루|곳|회|달러|유로)))/gu,
};

/** All of a sentence, with offsets in it. */
export function foreignScales(text: string, language: string): Range[] {
  const pattern = PATTERNS[primarySubtag(language)];
  if (!pattern || !HINT.test(text)) return [];
  return allMatches(text, pattern).map(({ index: start, 0: number }) => ({ start, end: start + number.length }));
}
