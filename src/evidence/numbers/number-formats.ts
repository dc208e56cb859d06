/** How a language writes long numbers and decimals, from CLDR through Intl.NumberFormat. */
import type { SegmentedText } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';

export interface NumberFormats {
  readonly groups: ReadonlySet<string>;
  readonly decimals: ReadonlySet<string>;
  /** Decimal signs of all that is no money: Switzerland writes its point in prices only. */
  readonly plainDecimals: ReadonlySet<string>;
  /** Whether the percent sign comes first (`%50`); undefined where text from right to left has it at either side. */
  readonly percentFirst?: boolean;
  /** A long number as the language writes it. */
  readonly example: (digits: string, fraction: string) => string;
}

/** Where a tag names no region, all its great regions may be meant. Source: CLDR territory information, the largest populations. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'IN'],
  es: ['ES', 'MX'],
  fr: ['FR', 'CA', 'CH'],
  de: ['DE', 'AT', 'CH'],
  it: ['IT', 'CH'],
  pt: ['BR', 'PT'],
  ar: ['EG', 'MA', 'SA'],
  nl: ['NL', 'BE'],
  zh: ['CN'],
};

/** Hebrew has the sign behind its number all the same. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'yi', 'sd', 'ug']);

const known = new Map<string, NumberFormats>();

/** Formats of a language; undefined for a tag that Intl does not know. */
export function numberFormats(language: string): NumberFormats | undefined {
  const found = known.get(language) ?? readFormats(language);
  if (found) known.set(language, found);
  return found;
}

/** Languages whose writers use another region's separators as readily as their own. Source: human news text in Mexican Spanish. */
const MIXED = new Set(['es']);
/** So many numbers of both kinds are no slip. */
const INCONSISTENT = 2;
/** Decimals and long numbers by the decimal sign that they show; `16.40` may be a time of day. */
const SHOWN: readonly (readonly [sign: string, pattern: RegExp])[] = [
  [',', /(?=\d)(?<![\d.,])(?:\d{1,3},\d{1,2}|\d{1,3}(?:[.]\d{3})+)(?![\d.,]\d|\d)/g],
  ['.', /(?=\d)(?<![\d.,])(?:\d{1,3}[.]\d|\d{1,3}(?:,\d{3})+)(?![\d.,]\d|\d)/g],
];

/**
 * Formats of a text's language. Where its tag names no region and the regions differ, the text's own numbers say which is meant; the first
 * region, where they do not.
 */
export function textNumberFormats({ language, value }: SegmentedText): NumberFormats | undefined {
  const own = numberFormats(language);
  const primary = primarySubtag(language);
  const isTagged = language !== primary;
  if (!own || (isTagged ? !MIXED.has(primary) : own.plainDecimals.size < 2)) return own;
  const regions = (REGIONS[primary] ?? []).map((region) => numberFormats(`${primary}-${region}`));
  const [first, ...others] = isTagged ? [own, ...regions] : regions;
  const uses = SHOWN.map(([sign, pattern]) => [sign, value.match(pattern)?.length ?? 0] as const);
  const usual = [...uses].sort(([, one], [, other]) => other - one)[0];
  if (uses.every(([, count]) => count >= INCONSISTENT)) return numberFormats(primary);
  const isPlain = usual === undefined || uses.every(([, count]) => count === usual[1]);
  return isPlain ? first : ([first, ...others].find((formats) => formats?.plainDecimals.has(usual[0])) ?? own);
}

function readFormats(language: string): NumberFormats | undefined {
  const tags = language.includes('-')
    ? [language]
    : (REGIONS[language]?.map((region) => `${language}-${region}`) ?? [language]);
  try {
    if (Intl.NumberFormat.supportedLocalesOf(tags).length === 0) return undefined;
    const parts = tags.map((tag) => new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(12345678.5));
    const values = (type: string, from = parts) =>
      new Set(from.map((list) => list.find((part) => part.type === type)?.value ?? ''));
    const elsewhere = parts.filter((_part, index) => parts.length === 1 || !tags[index]?.endsWith('-CH'));
    const format = new Intl.NumberFormat(tags, { numberingSystem: 'latn', maximumFractionDigits: 20 });
    const percent = new Intl.NumberFormat(tags, { style: 'percent', numberingSystem: 'latn' }).format(0.5);
    return {
      ...(RIGHT_TO_LEFT.has(primarySubtag(language)) ? {} : { percentFirst: percent.startsWith('%') }),
      groups: values('group'),
      decimals: values('decimal'),
      plainDecimals: values('decimal', elsewhere),
      example: (digits, fraction) => {
        const grouped = format.format(BigInt(digits));
        const decimal = [...values('decimal')][0] ?? '.';
        return fraction === '' ? grouped : `${grouped}${decimal}${fraction}`;
      },
    };
  } catch {
    return undefined;
  }
}
