/** Blocks that begin with the name of a language and a colon, as a translating model labels its texts. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { SegmentedText } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';

/** In UTF-16 code units. */
const LOOKED_AT = 40;
const COLON = /[:：]/;
const LABEL = /^[*_[(]{0,2}(\p{L}[\p{L}\p{M} ()]{1,30}?)[*_\])]{0,2}\s?[:：]/u;

/** Labels with a name of the source or target language, in English, in the language itself or in the other one. */
export function languageLabels(text: SegmentedText, { article, text: hypothesis, source }: Evidence): Range[] {
  const names = namesOfPair(hypothesis.language, source?.text.language ?? article.sourceLanguage ?? '');
  return text.blocks.flatMap(({ text: block, range }) => {
    const beginning = block.slice(0, LOOKED_AT);
    const label = COLON.test(beginning) ? LABEL.exec(beginning) : undefined;
    const name = label?.[1]?.trim().toLowerCase();
    if (!label || name === undefined || !names.has(name)) return [];
    return [{ start: range.start, end: range.start + label[0].length }];
  });
}

const namesOfPairs = new Map<string, ReadonlySet<string>>();

/** Names of both languages in lower case, in English and in both; CLDR's. */
function namesOfPair(target: string, source: string): ReadonlySet<string> {
  const key = `${target} ${source}`;
  const known = namesOfPairs.get(key);
  if (known) return known;
  const languages = [target, source].filter(isKnown);
  const tags = languages.flatMap((language) => [language, primarySubtag(language)]);
  const names = new Set(['en', ...languages].flatMap((speaker) => namesIn(speaker, tags)));
  namesOfPairs.set(key, names);
  return names;
}

function namesIn(speaker: string, tags: readonly string[]): string[] {
  const display = new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' });
  return tags.flatMap((tag) => display.of(tag)?.toLowerCase() ?? []);
}

function isKnown(language: string): boolean {
  try {
    return language !== '' && language !== 'und' && Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
