/** Names of currencies and units of a language: CLDR's in all their plural forms, and the pack's. */
import type { LanguagePack } from '../../model/language-pack.js';
import { normalForm, primarySubtag } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';
import { regionNames } from '../names/region-names.js';

/** Codes that a name may stand for: `currency:USD`, `unit:mile`. `dollar` stands for several. */
export type MeasureCodes = ReadonlySet<string>;

export interface MeasureNames {
  /** By normal form; a name of several words is joined by single spaces. */
  readonly names: ReadonlyMap<string, MeasureCodes>;
  /** Longest name, in words where they are spaced, else in UTF-16 code units. */
  readonly longest: number;
}

/** Currencies that news mentions. Source: ISO 4217. */
const CURRENCIES =
  'USD EUR GBP JPY CNY RUB INR BRL TRY KRW PLN CZK CHF SEK NOK DKK CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UAH ILS SAR AED EGP ZAR HUF RON BGN KZT IRR IQD PKR THB IDR VND MYR PHP KES NGN MAD BYN GEL'.split(
    ' ',
  );
/** Units that news mentions, of those that ECMA-402 sanctions. */
const UNITS =
  'mile kilometer meter foot inch yard centimeter millimeter celsius fahrenheit kilogram pound ounce gram liter gallon acre hectare second minute hour day week month year'.split(
    ' ',
  );
/** At least one of each plural category of CLDR. */
const COUNTS = [0, 1, 2, 3, 5, 11, 100, 1.5, 1_000_000];
/** Shorter abbreviations are words or letters of other meanings. */
const SHORTEST = 2;
/** Abbreviations of two letters that are ordinary words somewhere (`in`, `ha`, `mi`) or of several units. */
const AMBIGUOUS = new Set(['in', 'ha', 'mi', 'ac', 'pi', 'po', 'sa', 'dk', 'sn', 'sec', 'min', 'mon', 'wo', 'ай']);

const known = new Map<string, MeasureNames>();

/** Made once a language. */
export function measureNames(language: string, pack: LanguagePack): MeasureNames {
  const made = known.get(language) ?? makeNames(language, pack);
  known.set(language, made);
  return made;
}

function makeNames(language: string, pack: LanguagePack): MeasureNames {
  const names = new Map<string, Set<string>>();
  const add = (name: string, code: string): void => {
    const normal = normalForm(name, language).replace(/\.$/, '').trim();
    const isLetter = normal.length < SHORTEST && (pack.spaced || /\p{sc=Latin}/u.test(normal));
    if (normal === '' || isLetter || AMBIGUOUS.has(normal)) return;
    names.set(normal, (names.get(normal) ?? new Set<string>()).add(code));
  };
  for (const code of CURRENCIES) for (const name of currencyNames(code, language, pack)) add(name, `currency:${code}`);
  for (const unit of UNITS) for (const name of unitNames(unit, language)) add(name, `unit:${unit}`);
  for (const [name = '', codes = ''] of pack.tables['measure-words'] ?? []) {
    for (const code of codes.split('|')) add(name, code);
  }
  const lengths = [...names.keys()].map((name) => (pack.spaced ? name.split(' ').length : name.length));
  return { names, longest: Math.max(1, ...lengths) };
}

/** The name in all its forms, and the words of it that are not those of a country. */
function currencyNames(code: string, language: string, pack: LanguagePack): Set<string> {
  const names = new Set<string>();
  const options = { style: 'currency', currency: code, currencyDisplay: 'name', minimumFractionDigits: 0 } as const;
  const format = new Intl.NumberFormat(localeOf(language), options);
  for (const count of countsOf(language)) {
    const name = partOf(format.formatToParts(count), 'currency');
    if (name !== undefined && name !== code) names.add(name);
  }
  const foreign = countryWords(language, pack);
  const isHead = (word: string): boolean =>
    word.length >= SHORTEST && !/^\p{Lu}+$/u.test(word) && !foreign.has(normalForm(word, language));
  return new Set(
    [...names].flatMap((name) => (pack.spaced ? [name, ...name.split(/[\s()]+/).filter(isHead)] : [name])),
  );
}

function unitNames(unit: string, language: string): Set<string> {
  const names = new Set<string>();
  for (const unitDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay });
    for (const count of countsOf(language)) {
      const name = partOf(format.formatToParts(count), 'unit');
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/** One count of each plural category that the language has. */
function countsOf(language: string): readonly number[] {
  const rules = new Intl.PluralRules(localeOf(language));
  return [...new Map(COUNTS.map((count) => [rules.select(count), count])).values()];
}

function partOf(parts: readonly Intl.NumberFormatPart[], type: string): string | undefined {
  return parts.find((part) => part.type === type)?.value.trim();
}

const countries = new Map<string, ReadonlySet<string>>();

/** Words that say whose currency it is, or that it is new: never the currency itself. */
function countryWords(language: string, pack: LanguagePack): ReadonlySet<string> {
  const made =
    countries.get(language) ??
    new Set([
      ...packWords(pack, 'demonyms', 'function-words', 'prepositions', 'direction-words'),
      ...[...regionNames(language, pack).values()].flat().flatMap(({ words }) => words),
      ...(pack.lists['currency-modifiers'] ?? []).map((word) => normalForm(word, language)),
    ]);
  countries.set(language, made);
  return made;
}

function localeOf(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return primarySubtag(language) === 'zh' ? 'zh' : 'en';
  }
}
