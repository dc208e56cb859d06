/** All rules, in the order of their files. Written by scripts/generate-rule-index.mjs. */
import type { Rule } from '../model/rule.js';
import addition from './accuracy/addition.js';
import dateConflict from './accuracy/date-conflict.js';
import omission from './accuracy/omission.js';
import untranslatedSegment from './accuracy/untranslated-segment.js';
import weekdayDateMismatch from './accuracy/weekday-date-mismatch.js';
import wrongLanguage from './accuracy/wrong-language.js';
import irregularSymbolSpacing from './linguistic-conventions/irregular-symbol-spacing.js';
import missingSentenceSpace from './linguistic-conventions/missing-sentence-space.js';
import mixedQuoteStyle from './linguistic-conventions/mixed-quote-style.js';
import spaceBeforePunctuation from './linguistic-conventions/space-before-punctuation.js';
import dateCalque from './locale-conventions/date-calque.js';
import dateFormatLocale from './locale-conventions/date-format-locale.js';

export const rules: readonly Rule[] = [
  addition,
  dateConflict,
  omission,
  untranslatedSegment,
  weekdayDateMismatch,
  wrongLanguage,
  irregularSymbolSpacing,
  missingSentenceSpace,
  mixedQuoteStyle,
  spaceBeforePunctuation,
  dateCalque,
  dateFormatLocale,
];
