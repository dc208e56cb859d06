/** Foot of an article: what was allowed, which rules were silent and why, and further references. */
import type { ArticleResult } from '../../../model/run-result.js';
import type { ArticleDetail } from '../report-data.js';
import { counted } from '../wording.js';
import type { ReadyText } from './article-texts.js';
import { element } from './dom.js';
import type { Drawing } from './marked-text.js';
import { drawStretch } from './marked-text.js';
import { foreign } from './signs.js';

export function articleNotes(
  detail: ArticleDetail,
  furtherReferences: readonly ReadyText[],
  drawing: Drawing,
): HTMLElement {
  const { result } = detail;
  return element(
    'section',
    { class: 'notes', 'aria-labelledby': 'notes-title' },
    element('h2', { id: 'notes-title' }, 'About this check'),
    furtherReferences.map((text, index) => furtherReference(text, index + 2, drawing)),
    allowedFindings(detail),
    silentRules(result),
  );
}

function furtherReference(text: ReadyText, number: number, drawing: Drawing): HTMLElement {
  const lines = text.stretches.map((_, index) =>
    element('p', { class: 'text', lang: text.label.lang, dir: text.label.dir }, drawStretch(text, index, drawing)),
  );
  return element('details', {}, element('summary', {}, `Reference ${number}`), lines);
}

function allowedFindings({ result: { allowed }, labels }: ArticleDetail): HTMLElement | undefined {
  if (allowed.length === 0) return undefined;
  const items = allowed.map(({ rule, quote, message }) =>
    element('li', {}, element('code', {}, rule), ' ', foreign(quote, labels.hypothesis), ' – ', message),
  );
  return element(
    'details',
    {},
    element('summary', {}, `${counted(allowed.length, 'finding')} allowed for this article`),
    element('ul', {}, items),
  );
}

/** Silence is no acquittal: the reader must see what nobody looked for. */
function silentRules({ silent }: ArticleResult): HTMLElement {
  if (silent.length === 0) return element('p', {}, 'Every rule could look at this article.');
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of silent) byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  const items = [...byReason].map(([reason, rules]) =>
    element(
      'li',
      {},
      `${reason}: `,
      rules.map((rule, index) => [index === 0 ? '' : ', ', element('code', {}, rule)]),
    ),
  );
  return element(
    'details',
    {},
    element('summary', {}, `${counted(silent.length, 'rule')} stayed silent`),
    element('ul', {}, items),
  );
}
