/** One row of the side-by-side view: each text at this place, and under it the findings that begin here. */
import type { WordDifference } from '../../../model/run-result.js';
import type { ArticleDetail } from '../report-data.js';
import type { Row, Side } from './aligned-rows.js';
import { SIDES } from './aligned-rows.js';
import type { ReadyText, Shown } from './article-texts.js';
import type { Child } from './dom.js';
import { element } from './dom.js';
import { findingCard } from './finding-card.js';
import type { Drawing } from './marked-text.js';
import { drawStretch } from './marked-text.js';
import type { Page } from './page.js';
import { differenceList } from './word-differences.js';

export const SIDE_TITLES: Readonly<Record<Side, string>> = {
  source: 'Source',
  hypothesis: 'Hypothesis',
  reference: 'Reference',
};

/** What all rows of an article share. */
export interface RowContext {
  readonly page: Page;
  readonly detail: ArticleDetail;
  readonly texts: Partial<Record<Side, ReadyText>>;
  readonly drawing: Drawing;
}

/** Sides that the article has, in the order of the columns. */
export function presentSides(texts: RowContext['texts']): Side[] {
  return SIDES.filter((side) => texts[side] !== undefined);
}

export function rowView(row: Row, shown: readonly Shown[], context: RowContext): HTMLElement {
  const sides = presentSides(context.texts);
  const { label } = context.texts.hypothesis ?? { label: context.detail.labels.hypothesis };
  const { id } = context.detail.result.article;
  const cards = shown.map(({ finding, position }) =>
    findingCard(finding, position, { page: context.page, article: id, label }),
  );
  return element(
    'li',
    { class: `row${startsParagraph(row, context) ? ' row-paragraph' : ''}`, 'data-unaligned': isUnaligned(row, sides) },
    element(
      'div',
      { class: 'cells', 'data-columns': sides.length },
      sides.map((side) => cell(side, row, context)),
    ),
    differenceList(differencesOf(row, context), { value: context.texts.hypothesis?.value ?? '', label }),
    cards.length === 0 ? undefined : element('div', { class: 'cards' }, cards),
  );
}

/** Those that begin in the row's segments of the hypothesis, or behind them and before the next. */
function differencesOf(row: Row, { detail }: RowContext): WordDifference[] {
  const { differences = [], segments } = detail.result;
  const own = new Set(row.hypothesis);
  return differences.filter(({ start }) => own.has(segments.hypothesis.findLastIndex((range) => range.start <= start)));
}

function cell(side: Side, row: Row, { texts, drawing }: RowContext): HTMLElement {
  const text = texts[side];
  const label = element('span', { class: 'cell-side' }, SIDE_TITLES[side]);
  const indices = row[side];
  if (text === undefined || indices.length === 0) {
    return element(
      'div',
      { class: `cell cell-${side} cell-empty` },
      label,
      element('p', { class: 'no-counterpart' }, emptyWords(side)),
    );
  }
  const kind = text.segments[indices[0] ?? 0]?.kind ?? 'paragraph';
  return element(
    'div',
    { class: `cell cell-${side}`, 'data-dir': text.label.dir },
    label,
    kind === 'paragraph' ? undefined : element('span', { class: 'kind' }, kind.replace('-', ' ')),
    element(
      'p',
      { class: `text text-${kind}`, lang: text.label.lang, dir: text.label.dir },
      drawSegments(text, indices, drawing),
    ),
  );
}

/** Segments that do not touch in the text are set apart. */
function drawSegments(text: ReadyText, indices: readonly number[], drawing: Drawing): Child[] {
  return indices.map((index, at) => {
    const previous = text.stretches[indices[at - 1] ?? -1];
    const apart = previous !== undefined && previous.end !== text.stretches[index]?.start;
    return [apart ? ' ' : undefined, drawStretch(text, index, drawing)];
  });
}

function emptyWords(side: Side): string {
  return side === 'hypothesis' ? 'Nothing in the hypothesis' : `Nothing in the ${side}`;
}

function isUnaligned(row: Row, sides: readonly Side[]): boolean {
  return sides.some((side) => row[side].length === 0);
}

function startsParagraph(row: Row, { detail }: RowContext): boolean {
  const { hypothesis } = detail.result.segments;
  const first = row.hypothesis[0];
  if (first === undefined) return false;
  return first === 0 || hypothesis[first]?.paragraph !== hypothesis[first - 1]?.paragraph;
}
