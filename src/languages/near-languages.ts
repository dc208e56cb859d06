/** Languages so near each other that one identifier's word for one of them is not enough. Source: mutual intelligibility groups, and the confusions measured between identifiers. */
const NEAR: readonly ReadonlySet<string>[] = [
  new Set(['pt', 'es', 'gl', 'ca', 'it', 'oc', 'ast', 'an']),
  new Set(['cs', 'sk', 'pl']),
  new Set(['ru', 'uk', 'be', 'bg', 'mk', 'rue']),
  new Set(['sr', 'mk', 'bg', 'ru']),
  new Set(['sk', 'sl', 'hr', 'sr', 'bs']),
  new Set(['da', 'sv', 'no', 'nn', 'nb']),
  new Set(['hr', 'sr', 'bs', 'sl', 'sh']),
  new Set(['de', 'nl', 'lb', 'nds', 'af', 'fy', 'li']),
  new Set(['hi', 'mr', 'ne', 'bh', 'mai', 'sa']),
  new Set(['ar', 'fa', 'ur', 'arz', 'ckb']),
  new Set(['tr', 'az', 'tk', 'uz']),
  new Set(['ja', 'zh', 'yue', 'wuu']),
  new Set(['id', 'ms', 'jv']),
  new Set(['et', 'fi']),
  new Set(['lt', 'lv']),
];

/** Whether two languages, given by their primary subtags, are easily taken for each other. */
export function areNear(a: string, b: string): boolean {
  return NEAR.some((group) => group.has(a) && group.has(b));
}
