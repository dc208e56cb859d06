/** How a language writes long numbers and decimals, from CLDR through Intl.NumberFormat. */
import { primarySubtag } from '../text/normal-form.js';

export interface NumberFormats {
  readonly groups: ReadonlySet<string>;
  readonly decimals: ReadonlySet<string>;
  /** A long number as the language writes it. */
  readonly example: (digits: string, fraction: string) => string;
}

/** Where a tag names no region, all its great regions may be meant. Source: CLDR territory information, the largest populations. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'IN', 'ZA'],
  es: ['ES', 'MX'],
  fr: ['FR', 'CA', 'CH'],
  de: ['DE', 'AT', 'CH'],
  it: ['IT', 'CH'],
  pt: ['BR', 'PT'],
  ar: ['EG', 'MA', 'SA'],
  nl: ['NL', 'BE'],
  zh: ['CN'],
};

const known = new Map<string, NumberFormats>();

/** Formats of a language; undefined for a tag that Intl does not know. */
export function numberFormats(language: string): NumberFormats | undefined {
  const found = known.get(language) ?? readFormats(language);
  if (found) known.set(language, found);
  return found;
}

function readFormats(language: string): NumberFormats | undefined {
  const tags = language.includes('-') ? [language] : (REGIONS[language]?.map((region) => `${language}-${region}`) ?? [language]);
  try {
    if (Intl.NumberFormat.supportedLocalesOf(tags).length === 0) return undefined;
    const parts = tags.map((tag) => new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(12345678.5));
    const values = (type: string) => new Set(parts.map((list) => list.find((part) => part.type === type)?.value ?? ''));
    const format = new Intl.NumberFormat(tags, { numberingSystem: 'latn', maximumFractionDigits: 20 });
    return {
      groups: values('group'),
      decimals: values('decimal'),
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

/** Languages that write `.` or `,` both ways, or whose usage differs by country beyond the regions above. */
export function isLoose(language: string): boolean {
  return new Set(['ar', 'es', 'fa', 'ur']).has(primarySubtag(language)) && !language.includes('-');
}
