/** Whether a name stands by itself in a text. */
import type { SegmentedText } from '../../model/segmented-text.js';
import { startsUpper } from '../words/vocabulary.js';

/** Whether the text has the word with a capital inside a sentence and none behind it: words of titles (`the Centre Theatre`) are no names. */
export function isNamedAlone(normal: string, { segments }: SegmentedText): boolean {
  return segments.some(({ tokens, kind }) =>
    tokens.some((token, at) => {
      if (kind === 'headline' || at === 0 || token.normal !== normal || !startsUpper(token.text)) return false;
      return !startsUpper(tokens[at + 1]?.text ?? '');
    }),
  );
}
