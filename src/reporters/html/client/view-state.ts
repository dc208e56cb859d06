/** What the page shows, as it stands in the address after `#`, so that every view and every finding has a link. */

/** Empty lists let everything through. */
export interface Filter {
  readonly languages: readonly string[];
  readonly severities: readonly string[];
  readonly rules: readonly string[];
  readonly verdicts: readonly string[];
  readonly text: string;
}

export const SORT_COLUMNS = [
  'verdict',
  'title',
  'language',
  'quality',
  'words',
  'critical',
  'major',
  'minor',
  'neutral',
] as const;

export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** An article by its id, or the comparison of systems; neither for the overview. */
export interface Route {
  readonly article?: string;
  readonly finding?: string;
  readonly systems?: boolean;
}

export interface ViewState {
  readonly route: Route;
  readonly filter: Filter;
  readonly sort: Sort;
  /** From 0. */
  readonly page: number;
}

/** Worst verdict first, and the worst quality first among equal verdicts. */
export const WORST_FIRST: Sort = { column: 'verdict', descending: false };

export const NO_FILTER: Filter = { languages: [], severities: [], rules: [], verdicts: [], text: '' };

/** Reads the address. What cannot be read is left out. */
export function parseHash(hash: string): ViewState {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const parameters = new URLSearchParams(query);
  return {
    route: parseRoute(path),
    filter: {
      languages: parameters.getAll('language'),
      severities: parameters.getAll('severity'),
      rules: parameters.getAll('rule'),
      verdicts: parameters.getAll('verdict'),
      text: parameters.get('text') ?? '',
    },
    sort: parseSort(parameters.get('sort') ?? ''),
    page: Math.max(0, Math.trunc(Number(parameters.get('page') ?? 1)) - 1) || 0,
  };
}

/** The address of a view, the same for the same view. */
export function formatHash({ route, filter, sort, page }: ViewState): string {
  const parameters = new URLSearchParams();
  for (const language of filter.languages) parameters.append('language', language);
  for (const severity of filter.severities) parameters.append('severity', severity);
  for (const rule of filter.rules) parameters.append('rule', rule);
  for (const verdict of filter.verdicts) parameters.append('verdict', verdict);
  if (filter.text !== '') parameters.set('text', filter.text);
  if (sort.column !== WORST_FIRST.column || sort.descending) {
    parameters.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  }
  if (page > 0) parameters.set('page', String(page + 1));
  const query = parameters.toString();
  return `#${formatRoute(route)}${query === '' ? '' : `?${query}`}`;
}

export function isFiltered(filter: Filter): boolean {
  const { languages, severities, rules, verdicts, text } = filter;
  return languages.length + severities.length + rules.length + verdicts.length > 0 || text !== '';
}

function parseRoute(path: string): Route {
  const [, view, article, place, finding] = path.split('/').map(decode);
  if (view === 'systems') return { systems: true };
  if (view !== 'article' || article === undefined) return {};
  return place === 'finding' && finding !== undefined ? { article, finding } : { article };
}

function formatRoute({ article, finding, systems }: Route): string {
  if (systems) return '/systems';
  if (article === undefined) return '/';
  const place = finding === undefined ? '' : `/finding/${encode(finding)}`;
  return `/article/${encode(article)}${place}`;
}

function parseSort(text: string): Sort {
  const descending = text.startsWith('-');
  const name = descending ? text.slice(1) : text;
  const column = SORT_COLUMNS.find((known) => known === name);
  return column === undefined ? WORST_FIRST : { column, descending };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An unpaired surrogate cannot stand in an address; it becomes U+FFFD there. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
