/** Numbers in running text. */
import type { NumberMention } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { SegmentedText } from '../model/segmented-text.js';

export function readNumbers(_text: SegmentedText, _pack: LanguagePack): NumberMention[] {
  return [];
}
