/** `lang` and `dir` of a text from its language tag. */
import { scriptFacts } from '../../languages/scripts.js';
import type { Text } from '../../model/article.js';
import type { LanguageLabel } from './report-data.js';
import { directionOfLetters } from './text-direction.js';

/** Scripts that share code points with another, so that only `lang` tells which glyphs are right. */
const HAN = new Set(['Hans', 'Hant']);

/** How a text must be marked up. A tag that is unknown or malformed becomes `und`, with the direction of the letters. */
export function languageLabel(text: Text): LanguageLabel {
  const tag = text.language;
  const locale = readLocale(tag);
  const script = locale?.maximize().script;
  if (locale === undefined || script === undefined) return { tag, lang: 'und', dir: directionOfLetters(text.value) };
  const lang = HAN.has(script) ? new Intl.Locale(locale, { script }).toString() : locale.toString();
  return { tag, lang, dir: scriptFacts(script).direction };
}

function readLocale(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag);
    return locale.language === 'und' ? undefined : locale;
  } catch {
    return undefined;
  }
}
