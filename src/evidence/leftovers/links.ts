/** Addresses in running text: web pages, sites, e-mail, handles. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';

export interface Link extends Range {
  readonly text: string;
  /** For comparison: without scheme, `www.` and closing marks, in lower case. */
  readonly normal: string;
}

const LABEL = String.raw`[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,40}[a-zA-Z0-9])?`;
/** A bare site needs a path or a common ending. Source: IANA root zone database, the endings met most. */
const ENDING =
  '(?:com|org|net|info|edu|gov|int|eu|br|pt|es|fr|it|de|nl|se|pl|cz|ru|ua|tr|il|in|cn|jp|kr|uk|us|ca|mx|ar|io|tv|co|me|ai|dev|app|news|online)';
const LINK = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”“»«，。、）)\u3000]+`,
    String.raw`(?<![\w.@-])[\w.+-]{1,64}@(?:${LABEL}\.){1,4}[a-zA-Z]{2,12}`,
    String.raw`(?<![\w.@/-])(?:www\.)?(?:${LABEL}\.){1,4}${ENDING}(?![\w-])(?:\/[^\s<>"”“»«，。、）)\u3000]*)?`,
    String.raw`(?<![\w@./])@[A-Za-z0-9_]{3,30}(?![\w@.])`,
  ].join('|'),
  'g',
);
const HINT = /https?:|@|\w\.[a-zA-Z]{2}/;
const TRAILING = /(?<![.,;:!?'’)\]])[.,;:!?'’)\]]+$/;

/** Links of a text in order of place. */
export function findLinks(text: string): Link[] {
  if (!HINT.test(text)) return [];
  return allMatches(text, LINK).map(({ index: start, 0: found }) => {
    const link = found.replace(TRAILING, '');
    return { start, end: start + link.length, text: link, normal: normalLink(link) };
  });
}

function normalLink(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** `www. example .com`, `https: //`, `name @ site.com`, `ｗｗｗ．`: addresses that spaces or full-width letters broke. */
const BROKEN =
  /https? ?: ?\/ ?\/ ?(?<= [^\s]{0,4})[^\s<>"”»]{0,100}|https?：\/\/[^\s<>"”»]{0,100}|(?<![\w.])www(?: \.|\. |．)[^\s.]{1,60} ?\. ?[a-z]{2,12}(?![\p{L}])|(?<![\w.])[\w.+-]{1,64} @ ?[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}|(?<![\w.])[\w.+-]{1,64}@ [\w-]{1,40}(?:\.[\w-]{1,40}){1,4}|[ｗＷ]{3}．[^\s]{1,60}/gu;
const BROKEN_HINT = /https? ?[:：] ?\/|www|@ | @|ｗｗ|ＷＷ/;

/** Broken addresses in order of place, with the whole one where it can be told. */
export function findBrokenLinks(text: string): (Range & { readonly repaired: string })[] {
  if (!BROKEN_HINT.test(text)) return [];
  return allMatches(text, BROKEN).flatMap(({ index: start, 0: found }) => {
    const link = found.replace(TRAILING, '');
    const repaired = link.normalize('NFKC').replace(/\s/g, '');
    return repaired === link ? [] : [{ start, end: start + link.length, repaired }];
  });
}
