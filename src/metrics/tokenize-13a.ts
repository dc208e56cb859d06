// The tokenizer of mteval-v13a.pl, which WMT uses and sacreBLEU takes by default.

import { splitWords } from './whitespace.js';

/** Splits western punctuation from words, and `.`, `,` and `-` where no number needs them. */
export function tokenize13a(text: string): readonly string[] {
  let line = text.replaceAll('<skipped>', '').replaceAll('-\n', '').replaceAll('\n', ' ');
  if (line.includes('&')) line = unescapeMarkup(line);
  return splitPunctuation(` ${line} `);
}

/** The escapes that reference files of WMT carry, in the order in which the standard resolves them. */
export function unescapeMarkup(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** The language-dependent half of the tokenizer, which the Chinese tokenizer shares. */
export function splitPunctuation(text: string): readonly string[] {
  return splitWords(
    text
      .replace(/[!-&(-+/:-@[-`{-~]/g, ' $& ')
      .replace(/([^0-9])([.,])/g, '$1 $2 ')
      .replace(/([.,])([^0-9])/g, ' $1 $2')
      .replace(/([0-9])-/g, '$1 - '),
  );
}
