/** Dates in running text. */
import type { DateMention } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { SegmentedText } from '../model/segmented-text.js';

export function readDates(_text: SegmentedText, _pack: LanguagePack): DateMention[] {
  return [];
}
