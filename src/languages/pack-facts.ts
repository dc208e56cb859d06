/** What a pack.ts states; the rest of a LanguagePack follows from the script and the word lists beside it. */
import type { LanguagePack } from '../model/language-pack.js';

export type PackFacts = Pick<
  LanguagePack,
  'tag' | 'script' | 'subjectRequired' | 'compounding' | 'sentenceEnd' | 'quotes' | 'spaceBefore' | 'numericDates'
>;
