/** An article: its texts side by side, each finding at its place and explained below it. */
import type { ArticleDetail } from '../report-data.js';
import { counted } from '../wording.js';
import { alignedRows, rowOfFindings } from './aligned-rows.js';
import { articleHeader } from './article-header.js';
import { articleNotes } from './article-notes.js';
import type { Shown } from './article-texts.js';
import { readyReference, readyTexts } from './article-texts.js';
import { articleToolbar, findingFilter } from './article-toolbar.js';
import { element, replaceChildren } from './dom.js';
import { allows } from './filter-articles.js';
import { cardId } from './finding-card.js';
import { problemList } from './gate-banner.js';
import { languageName } from './labels.js';
import type { Drawing } from './marked-text.js';
import type { Page } from './page.js';
import { goTo, linkTo } from './page.js';
import type { RowContext } from './row-view.js';
import { presentSides, rowView, SIDE_TITLES } from './row-view.js';

export interface ArticleView {
  readonly root: HTMLElement;
  /** Brings a finding into sight and focus; nothing where the article has none of that fingerprint in view. */
  select(fingerprint: string | undefined): void;
  /** Goes to the next or previous finding. */
  step(by: 1 | -1): void;
}

export function createArticleView(page: Page, detail: ArticleDetail): ArticleView {
  const { findings } = detail.result;
  const { filter } = page.state;
  const shown = findings
    .map((finding, position) => ({ finding, position }))
    .filter(({ finding }) => allows(filter.severities, finding.severity) && allows(filter.rules, finding.rule));
  const place = element('span', { class: 'place', role: 'status' });
  const selection = createSelection(page, detail, shown);
  const root = element('main', { class: 'page article', id: 'main' });
  const drawing: Drawing = { findings, choose: selection.choose };
  replaceChildren(
    root,
    articleToolbar({ page, place, step: selection.step }),
    articleHeader(detail, isIncomplete(page, detail)),
    problemList(page, problemsOf(page, detail)),
    textSection({ page, detail, texts: readyTexts(detail, shown), drawing }, shown),
    articleNotes(detail, furtherReferences(detail, shown), drawing),
    element('footer', { class: 'colophon' }, `Calque ${page.index.version} · ${page.index.signature}`),
  );
  const tell = (): void => replaceChildren(place, placeWords(selection.current(), shown, findings.length));
  tell();
  const select = (fingerprint: string | undefined): void => {
    selection.select(root, fingerprint);
    tell();
  };
  return { root, select, step: selection.step };
}

interface Selection {
  current(): Shown | undefined;
  select(root: HTMLElement, fingerprint: string | undefined): void;
  step(by: 1 | -1): void;
  choose(positions: readonly number[]): void;
}

function createSelection(page: Page, { result }: ArticleDetail, shown: readonly Shown[]): Selection {
  let current: Shown | undefined;
  const go = (target: Shown | undefined): void => {
    if (target === undefined) return;
    const route = { article: result.article.id, finding: target.finding.fingerprint };
    goTo(linkTo(page, { route }), { replace: true });
  };
  return {
    current: () => current,
    select(root, fingerprint) {
      current = shown.find(({ finding }) => finding.fingerprint === fingerprint);
      highlight(root, current?.position);
    },
    step(by) {
      const at = current === undefined ? (by > 0 ? -1 : shown.length) : shown.indexOf(current);
      go(shown[at + by]);
    },
    choose(positions) {
      const at = current === undefined ? -1 : positions.indexOf(current.position);
      const wanted = positions[(at + 1) % positions.length];
      go(shown.find(({ position }) => position === wanted));
    },
  };
}

function highlight(root: HTMLElement, position: number | undefined): void {
  for (const old of root.querySelectorAll('.is-current')) old.classList.remove('is-current');
  if (position === undefined) return;
  for (const mark of root.querySelectorAll(`mark[data-findings~="${position}"]`)) mark.classList.add('is-current');
  const card = document.getElementById(cardId(position));
  card?.classList.add('is-current');
  const row = card?.closest<HTMLElement>('.row');
  const whole = row && row.offsetHeight < window.innerHeight * 0.7;
  if (whole) row.scrollIntoView({ block: 'center' });
  else card?.scrollIntoView({ block: 'end' });
  card?.focus({ preventScroll: true });
}

function textSection(context: RowContext, shown: readonly Shown[]): HTMLElement {
  const rows = alignedRows(context.detail.result);
  const rowOf = rowOfFindings(
    rows,
    shown.map(({ finding }) => finding),
  );
  const sides = presentSides(context.texts);
  const heads = sides.map((side) => {
    const label = context.texts[side]?.label;
    return element(
      'span',
      { class: 'column-head', 'data-dir': label?.dir },
      SIDE_TITLES[side],
      ' ',
      element('span', { class: 'tag' }, label ? languageName(label) : ''),
    );
  });
  return element(
    'section',
    { class: 'texts', 'aria-labelledby': 'texts-title', 'data-columns': sides.length },
    element('h2', { id: 'texts-title', class: 'spoken' }, 'Text and findings'),
    findingFilter(context.page, context.detail),
    element('div', { class: 'column-heads', 'aria-hidden': 'true', 'data-columns': sides.length }, heads),
    element(
      'ol',
      { class: 'rows' },
      rows.map((row, at) =>
        rowView(
          row,
          shown.filter((_, index) => rowOf[index] === at),
          context,
        ),
      ),
    ),
  );
}

function furtherReferences(
  detail: ArticleDetail,
  shown: readonly Shown[],
): NonNullable<ReturnType<typeof readyReference>>[] {
  return detail.result.article.references.flatMap((_, index) =>
    index === 0 ? [] : (readyReference(detail, index, shown) ?? []),
  );
}

function isIncomplete({ index }: Page, { result }: ArticleDetail): boolean {
  return index.articles.find(({ id }) => id === result.article.id)?.incomplete ?? false;
}

function problemsOf({ index }: Page, { result }: ArticleDetail): Page['index']['problems'] {
  return index.problems.filter(({ article }) => article === result.article.id);
}

function placeWords(current: Shown | undefined, shown: readonly Shown[], all: number): string {
  const filtered = shown.length < all ? ` (${all} without filter)` : '';
  if (shown.length === 0) return `No finding${filtered}`;
  if (current === undefined) return `${counted(shown.length, 'finding')}${filtered}`;
  return `Finding ${shown.indexOf(current) + 1} of ${shown.length}${filtered}`;
}
