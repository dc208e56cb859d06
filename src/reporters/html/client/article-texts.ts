/** The texts of an article made ready to draw: stretches, and the marks of the findings that are shown. */
import type { Finding, RelatedPlace } from '../../../model/finding.js';
import type { Range } from '../../../model/range.js';
import type { DisplaySegment } from '../../../model/run-result.js';
import type { ArticleDetail, LanguageLabel } from '../report-data.js';
import type { Side } from './aligned-rows.js';
import type { Mark } from './marks.js';
import { displayRanges, marksByStretch } from './marks.js';

export interface ReadyText {
  readonly value: string;
  readonly label: LanguageLabel;
  readonly segments: readonly DisplaySegment[];
  readonly stretches: readonly Range[];
  /** Of each stretch. */
  readonly marks: readonly (readonly Mark[])[];
}

/** A finding with its position among the article's findings, which is its number on the page less one. */
export interface Shown {
  readonly finding: Finding;
  readonly position: number;
}

/** The texts that the article has. */
export function readyTexts(detail: ArticleDetail, shown: readonly Shown[]): Partial<Record<Side, ReadyText>> {
  const { article, segments } = detail.result;
  const { source, references } = article;
  const { labels } = detail;
  const reference = references[0];
  const own = shown.map(({ finding: { start, end, segment }, position }): Mark => ({
    start,
    end,
    segment,
    finding: position,
    role: 'finding',
  }));
  const related = (text: RelatedPlace['text']): Mark[] =>
    relatedMarks(shown, (place) => place.text === text && !place.referenceIndex);
  return {
    hypothesis: ready({ value: article.hypothesis.value, label: labels.hypothesis }, segments.hypothesis, [
      ...own,
      ...related('hypothesis'),
    ]),
    ...(source && labels.source
      ? { source: ready({ value: source.value, label: labels.source }, segments.source, related('source')) }
      : {}),
    ...(reference && labels.references[0]
      ? {
          reference: ready(
            { value: reference.value, label: labels.references[0] },
            segments.reference,
            related('reference'),
          ),
        }
      : {}),
  };
}

/** A further reference, which no row aligns, as one stretch a line. */
export function readyReference(detail: ArticleDetail, index: number, shown: readonly Shown[]): ReadyText | undefined {
  const text = detail.result.article.references[index];
  const label = detail.labels.references[index];
  if (text === undefined || label === undefined) return undefined;
  const marks = relatedMarks(shown, (place) => place.text === 'reference' && place.referenceIndex === index);
  return ready({ value: text.value, label }, linesOf(text.value), marks);
}

function relatedMarks(shown: readonly Shown[], wanted: (place: RelatedPlace) => boolean): Mark[] {
  return shown.flatMap(({ finding, position }) =>
    finding.related.filter(wanted).map(({ range }): Mark => ({ ...range, finding: position, role: 'related' })),
  );
}

function ready(
  { value, label }: Pick<ReadyText, 'value' | 'label'>,
  segments: readonly DisplaySegment[],
  marks: readonly Mark[],
): ReadyText {
  const stretches = displayRanges(value, segments);
  return { value, label, segments, stretches, marks: marksByStretch(value, stretches, marks) };
}

function linesOf(text: string): DisplaySegment[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }, paragraph) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph',
    paragraph,
  }));
}
