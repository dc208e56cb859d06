/** Whether what holds for one language holds for another: `pt` covers `pt-BR`, `zh` covers `zh-Hant`, not the other way round. */
const locales = new Map<string, Intl.Locale>();

/** Tags are few; a stream with made-up ones must not fill the memory. */
const MOST_REMEMBERED = 1000;

/** Both are BCP 47 tags. */
export function languageCovers(general: string, special: string): boolean {
  if (general === special) return true;
  const [one, other] = [localeOf(general), localeOf(special)];
  if (one.language !== other.language) return false;
  if (one.script !== undefined && one.maximize().script !== other.maximize().script) return false;
  return one.region === undefined || one.region === other.region;
}

function localeOf(tag: string): Intl.Locale {
  const known = locales.get(tag);
  if (known) return known;
  if (locales.size >= MOST_REMEMBERED) locales.clear();
  const locale = new Intl.Locale(tag);
  locales.set(tag, locale);
  return locale;
}
