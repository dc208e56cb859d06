/** Applies one injector to one article: the same article and kind always give the same damage. */
import { loadLanguagePack } from '../../src/languages/index.js';
import type { BaseArticle, DamagedArticle, Edit, Ground, Injector } from './model.js';
import { linesOf } from './places.js';
import { seededRandom } from './random.js';

/** @returns nothing where the kind is not for this language or the text has no place for it. */
export async function damageArticle(
  article: BaseArticle,
  injector: Injector,
  variation = 0,
): Promise<DamagedArticle | undefined> {
  const primary = article.language.split('-')[0] ?? article.language;
  if (injector.languages && !injector.languages.includes(primary)) return undefined;
  const ground: Ground = {
    article,
    text: article.text,
    lines: linesOf(article.text),
    separator: article.text.includes('\n\n') ? '\n\n' : '\n',
    primary,
    pack: await loadLanguagePack(article.language),
    random: seededRandom(`${article.id}|${injector.kind}|${variation}`),
  };
  const edit = ground.lines.length < 3 ? undefined : injector.inject(ground);
  if (!edit || (injector.needs === 'source' && !edit.source && !article.twin)) return undefined;
  return apply(article, edit, injector.needs);
}

function apply(article: BaseArticle, edit: Edit, needs: Injector['needs']): DamagedArticle {
  const put = (text: string): string => article.text.slice(0, edit.at) + text + article.text.slice(edit.end);
  const [start, end] = edit.span ?? [0, edit.text.length];
  const source = edit.source ?? article.twin;
  return {
    hypothesis: put(edit.text),
    start: edit.at + start,
    end: edit.at + end,
    changed: [edit.at, edit.at + edit.text.length],
    ...(needs === 'reference' ? { reference: edit.faithful === undefined ? article.text : put(edit.faithful) } : {}),
    ...(needs === 'source' && source ? { source } : {}),
  };
}
