/** Starts the page: opens the index, follows the address, and listens for keys. */
import type { ReportComparison, ReportIndex } from '../report-data.js';
import type { ArticleView } from './article-view.js';
import { createArticleView } from './article-view.js';
import { neighbourId } from './article-toolbar.js';
import { openArticle, openIndex } from './data-blocks.js';
import { append, element, replaceChildren } from './dom.js';
import { createHelp } from './help-dialog.js';
import type { Commands } from './keyboard.js';
import { listenForKeys } from './keyboard.js';
import type { OverviewView } from './overview.js';
import { createOverview } from './overview.js';
import type { Page } from './page.js';
import { createSystemsView } from './systems-view.js';
import { createPage, goTo, linkTo, positionOf } from './page.js';
import { unfoldForPrint } from './printing.js';
import { parseHash } from './view-state.js';

type View =
  | { readonly kind: 'overview'; readonly view: OverviewView }
  | { readonly kind: 'systems' }
  | { readonly kind: 'article'; readonly key: string; readonly view: ArticleView };

const SYSTEMS = '#/systems';

let page: Page;
let shown: View | undefined;
let overviewScroll = 0;
const stage = element('div', { class: 'stage' });
const help = createHelp();

/** Replaces the static part only once the data is open: a browser that cannot open it still shows the verdict. */
async function start(): Promise<void> {
  const index = await openIndex();
  document.getElementById('static-report')?.remove();
  const skip = element('a', { class: 'skip', href: '#main', click: skipToMain }, 'Skip to content');
  const masthead = element(
    'header',
    { class: 'masthead' },
    element('a', { class: 'wordmark', href: '#/' }, 'Calque report'),
    index.comparison && views(),
    help.button,
  );
  document.body.prepend(skip, masthead, stage);
  append(document.body, help.dialog);
  window.addEventListener('hashchange', () => void show(index));
  listenForKeys(commands);
  unfoldForPrint();
  await show(index);
}

/** Only a run that compares systems has more than one part. */
function views(): HTMLElement {
  return element(
    'nav',
    { class: 'views', 'aria-label': 'Parts of the report' },
    element('a', { href: '#/' }, 'Articles'),
    element('a', { href: SYSTEMS }, 'Systems'),
  );
}

async function show(index: ReportIndex): Promise<void> {
  page = createPage(index, parseHash(location.hash), page);
  const { article, systems } = page.state.route;
  markPlace(systems === true);
  if (systems && index.comparison) return showSystems(index.comparison);
  const position = article === undefined ? undefined : positionOf(index, article);
  if (article === undefined || position === undefined) return showOverview();
  const key = JSON.stringify([article, page.state.filter]);
  if (shown?.kind === 'article' && shown.key === key) return shown.view.select(page.state.route.finding);
  const asked = page;
  const detail = await openArticle(position);
  if (detail === undefined || asked !== page) return;
  if (shown?.kind === 'overview') overviewScroll = window.scrollY;
  const sameArticle = shown?.kind === 'article' && shown.key.startsWith(JSON.stringify([article]).slice(0, -1));
  shown = { kind: 'article', key, view: createArticleView(page, detail) };
  swap(shown.view.root, sameArticle);
  shown.view.select(page.state.route.finding);
}

function showSystems(comparison: ReportComparison): void {
  if (shown?.kind === 'systems') return;
  if (shown?.kind === 'overview') overviewScroll = window.scrollY;
  shown = { kind: 'systems' };
  swap(createSystemsView(page, comparison), false);
}

/** Says in the head of the page which of its two parts is shown. */
function markPlace(systems: boolean): void {
  for (const link of document.querySelectorAll('.views a')) {
    if ((link.getAttribute('href') === SYSTEMS) === systems) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function showOverview(): void {
  if (shown?.kind === 'overview') return keepFocus(() => shown?.kind === 'overview' && shown.view.update(page));
  const back = shown !== undefined;
  shown = { kind: 'overview', view: createOverview(page) };
  swap(shown.view.root, false);
  if (back) window.scrollTo(0, overviewScroll);
}

/** Puts a view on the stage; the focus goes to its heading unless only the filter changed. */
function swap(root: HTMLElement, sameArticle: boolean): void {
  const first = stage.firstChild === null;
  const scroll = window.scrollY;
  const put = (): void => replaceChildren(stage, root);
  if (sameArticle) {
    keepFocus(put);
    window.scrollTo(0, scroll);
    return;
  }
  put();
  window.scrollTo(0, 0);
  if (!first) root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Controls are drawn anew when the filter changes; the one in use must not lose the focus. */
function keepFocus(draw: () => unknown): void {
  const id = document.activeElement?.id;
  draw();
  if (id && document.activeElement?.id !== id) document.getElementById(id)?.focus({ preventScroll: true });
}

function commands(): Commands {
  const shared = {
    '?': () => help.dialog.showModal(),
    '/': () => document.getElementById('search')?.focus(),
  };
  const overview = (): void => goTo(linkTo(page, { route: {} }));
  if (shown?.kind === 'systems') return { ...shared, u: overview, '/': overview };
  if (shown?.kind !== 'article') return { ...shared, j: () => stepInList(1), k: () => stepInList(-1), n: openFirst };
  const { view } = shown;
  return {
    ...shared,
    j: () => view.step(1),
    k: () => view.step(-1),
    n: () => openNeighbour(1),
    p: () => openNeighbour(-1),
    u: overview,
    '/': overview,
  };
}

function openNeighbour(by: 1 | -1): void {
  const article = neighbourId(page, by);
  if (article !== undefined) goTo(linkTo(page, { route: { article } }));
}

function openFirst(): void {
  const article = page.matches[0]?.entry.id;
  if (article !== undefined) goTo(linkTo(page, { route: { article } }));
}

function stepInList(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.article-link')];
  const at = links.findIndex((link) => link === document.activeElement);
  links[at < 0 ? 0 : at + by]?.focus();
}

/** A plain `#main` would be read as an address of the report. */
function skipToMain(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

void start();
