/** Short words and signs for severities, verdicts and languages. */
import type { LanguageLabel } from '../report-data.js';

/** Letters as MQM scorecards write them; the shape under the text says the same without colour. */
const LETTERS = new Map([
  ['critical', 'C'],
  ['major', 'M'],
  ['minor', 'm'],
  ['neutral', 'n'],
]);

export function severityLetter(severity: string): string {
  return LETTERS.get(severity) ?? '?';
}

const VERDICT_WORDS = new Map([
  ['hold', 'Hold'],
  ['review', 'Review'],
  ['publish', 'Publish'],
]);

export function verdictWord(verdict: string): string {
  return VERDICT_WORDS.get(verdict) ?? verdict;
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** `Arabic`, or the tag where it names no language. */
export function languageName({ tag, lang }: LanguageLabel): string {
  if (lang === 'und') return tag === 'und' ? 'Unknown language' : tag;
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
