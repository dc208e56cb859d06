/** Blocks that begin with the name of a language and a colon, as a translating model labels its texts. */
import type { Evidence } from '../model/evidence.js';
import type { Range } from '../model/range.js';
import type { SegmentedText } from '../model/segmented-text.js';
import { primarySubtag } from '../text/normal-form.js';

const LABEL = /^[*_[(]{0,2}(\p{L}[\p{L}\p{M} ()]{1,30}?)[*_\])]{0,2}\s?[:：]/u;

/** Labels with a name of the source or target language, in English, in the language itself or in the other one. */
export function languageLabels(text: SegmentedText, { article, text: hypothesis, source }: Evidence): Range[] {
  const languages = [hypothesis.language, source?.text.language ?? article.sourceLanguage ?? ''].filter(isKnown);
  return text.blocks.flatMap(({ text: block, range }) => {
    const label = LABEL.exec(block.slice(0, 40));
    const name = label?.[1]?.trim().toLowerCase();
    if (!label || name === undefined || !languages.some((language) => namesOf(language, languages).includes(name))) return [];
    return [{ start: range.start, end: range.start + label[0].length }];
  });
}

/** Names of a language in lower case; CLDR's. */
function namesOf(language: string, speakers: readonly string[]): string[] {
  return ['en', ...speakers].flatMap((speaker) =>
    [language, primarySubtag(language)].map((tag) => (nameOf(tag, speaker) ?? '').toLowerCase()),
  );
}

function nameOf(tag: string, speaker: string): string | undefined {
  return new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' }).of(tag);
}

function isKnown(language: string): boolean {
  try {
    return language !== '' && language !== 'und' && Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
