/** The value of a number written with East Asian signs: 三百二十, 12億3000万, 3만5000. */

const PIECE = /\d[\d,.]*|[^\d,.]/gu;
const SIGNS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 십: 10, 백: 100, 천: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 만: 1e4, 亿: 1e8, 억: 1e8, 兆: 1e12, 조: 1e12 };
const VARIANTS: Readonly<Record<string, string>> = {
  零: '〇',
  两: '二',
  兩: '二',
  萬: '万',
  億: '亿',
  '，': ',',
  '．': '.',
  '：': ':',
};

/** The same number in the commonest signs. */
export function usualSigns(text: string): string {
  return [...text].map((character) => VARIANTS[character] ?? character).join('');
}

/**
 * Signs below ten thousand add up to a group, which a large sign multiplies; signs alone are digits (二〇二四).
 * @param text usual signs and ASCII digits.
 */
export function myriadValue(text: string): number {
  if (!/[^〇一二三四五六七八九]/u.test(text)) return Number([...text].map((sign) => SIGNS.indexOf(sign)).join(''));
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const piece of text.match(PIECE) ?? []) {
    const [small, large] = [SMALL[piece], LARGE[piece]];
    if (small !== undefined) group += (digit ?? 1) * small;
    else if (large !== undefined) {
      total += (group + (digit ?? (group === 0 ? 1 : 0))) * large;
      group = 0;
    } else {
      digit = /\d/.test(piece) ? Number(piece.replace(/,/g, '').replace(/\.$/, '')) : SIGNS.indexOf(piece);
      continue;
    }
    digit = undefined;
  }
  return total + group + (digit ?? 0);
}
