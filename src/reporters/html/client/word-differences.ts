/** How the words of a row differ from the reference: what was replaced, missing, extra, moved or inflected, and of what part. */
import type { WordDifference } from '../../../model/run-result.js';
import type { LanguageLabel } from '../report-data.js';
import { element } from './dom.js';
import { foreign } from './signs.js';

/** Text of the hypothesis, and how it is marked up. */
export interface DifferingText {
  readonly value: string;
  readonly label: LanguageLabel;
}

/** A closed list; nothing where the row has no differences. */
export function differenceList(
  differences: readonly WordDifference[],
  { value, label }: DifferingText,
): HTMLElement | undefined {
  if (differences.length === 0) return undefined;
  const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
  return element(
    'details',
    { class: 'differences' },
    element('summary', {}, `${count} from the reference`),
    element(
      'ul',
      {},
      differences.map(({ kind, part, start, end, reference }) =>
        element(
          'li',
          {},
          element('span', { class: 'difference-kind' }, kind, ' ', part),
          ' ',
          start === end ? undefined : element('del', {}, foreign(value.slice(start, end), label)),
          start === end || reference === '' ? undefined : [' ', element('span', { 'aria-hidden': 'true' }, '→'), ' '],
          reference === '' ? undefined : element('ins', {}, foreign(reference, label)),
        ),
      ),
    ),
  );
}
