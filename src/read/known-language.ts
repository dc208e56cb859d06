/** Which language tags mean something. */

const FALLBACK = { fallback: 'none' } as const;
const languages = new Intl.DisplayNames(['en'], { type: 'language', ...FALLBACK });
const scripts = new Intl.DisplayNames(['en'], { type: 'script', ...FALLBACK });
const regions = new Intl.DisplayNames(['en'], { type: 'region', ...FALLBACK });

/** Streams repeat a few tags for ever; a hostile one must not fill the memory with new ones. */
const MOST_REMEMBERED = 1000;
const remembered = new Map<string, string | undefined>();

/**
 * The canonical form of a BCP 47 tag whose language, script and region CLDR knows, without extensions. The English name of a
 * language with a two-letter code is understood as well, because published data sets write “german”.
 * @returns nothing for a malformed tag or one that names nothing; `und` stays `und`.
 */
export function knownLanguage(tag: string): string | undefined {
  if (remembered.has(tag)) return remembered.get(tag);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const canonical = canonicalTag(tag) ?? namedLanguages().get(tag.toLowerCase());
  remembered.set(tag, canonical);
  return canonical;
}

/** What to say about a tag that is not known. */
export function unknownLanguage(tag: string): string {
  const repaired = knownLanguage(tag.replaceAll('_', '-'));
  return repaired === undefined || repaired === 'und'
    ? `language tag "${tag}" is unknown; use BCP 47, such as en, pt-BR or zh-Hans`
    : `language tag "${tag}" is not BCP 47; did you mean "${repaired}"?`;
}

/** Whether two texts are written alike: same language and same script, whatever the region. */
export function sameWrittenLanguage(one: string, other: string): boolean {
  const [first, second] = [one, other].map((tag) => new Intl.Locale(tag).maximize());
  return first?.language === second?.language && first?.script === second?.script;
}

function canonicalTag(tag: string): string | undefined {
  const locale = parsed(tag);
  if (!locale) return undefined;
  // V8 gives the language of `und` as an empty string.
  const language = locale.language || 'und';
  if (language !== 'und' && languages.of(language) === undefined) return undefined;
  if (locale.script !== undefined && scripts.of(locale.script) === undefined) return undefined;
  if (locale.region !== undefined && regions.of(locale.region) === undefined) return undefined;
  return locale.baseName;
}

let languagesByName: ReadonlyMap<string, string> | undefined;

/** Two-letter codes by English name in lower case. */
function namedLanguages(): ReadonlyMap<string, string> {
  languagesByName ??= new Map(
    twoLetterCodes().flatMap((code) => {
      const name = languages.of(code)?.toLowerCase();
      return name === undefined ? [] : [[name, code] as const];
    }),
  );
  return languagesByName;
}

/** The codes that are not replaced by another one (`iw`). */
function twoLetterCodes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.filter((code) => parsed(code)?.language === code);
}

function parsed(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(Intl.getCanonicalLocales(tag)[0] ?? '');
  } catch {
    return undefined;
  }
}
