/** Numbers and plurals in the report's English, the same on every machine. */

/** At most one decimal, thousands by comma: 1234.56 → `1,234.6`. */
export function formatNumber(value: number): string {
  const [whole = '0', fraction] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** One decimal always, so that figures of a column line up: `74.0`. */
export function formatScore(value: number): string {
  const [whole = '0', fraction = '0'] = formatNumber(value).split('.');
  return `${whole}.${fraction}`;
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `linguistic-conventions` → `Linguistic conventions`. */
export function spelledOut(identifier: string): string {
  const words = identifier.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
