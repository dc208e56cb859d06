/** Tokens of models and of their vocabularies that stand in a text. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import { escapePattern } from './news-agencies.js';
import { allMatches } from '../../text/all-matches.js';

/** Language codes and word pieces as translation models write them. Source: vocabularies of NLLB, M2M-100, Marian, BERT, GPT-2 and SentencePiece models; how answers of ChatGPT cite. */
const PIECES = [
  String.raw`<extra_id_\d{1,3}>`,
  String.raw`<2[a-z]{2,3}>`,
  String.raw`>>[a-z]{2,3}(?:_[A-Z][a-z]{3})?<<`,
  String.raw`__[a-z]{2,3}__`,
  String.raw`\b[a-z]{3}_(?:Latn|Cyrl|Arab|Hans|Hant|Hebr|Deva|Jpan|Hang)\b`,
  String.raw`\[[a-z]{2}_[A-Z]{2}\]`,
  String.raw`(?<=\p{L})@@(?=\s|$)`,
  String.raw`(?<=\s)@@(?=\s)`,
  String.raw`(?<=\s)##(?=\p{Ll}{2})`,
  String.raw`【\d{1,3}(?::\d{1,3})?†[^】\n]{0,40}】`,
  String.raw`:?contentReference\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?`,
  String.raw`(?:cite)?turn\d{1,2}(?:search|news|view|image|file)\d{1,2}`,
  String.raw`▁`,
  String.raw`⁇`,
  // Maltese names begin with the letter as well (`Ġgantija`), but not two words in a row.
  String.raw`(?<=\s|^)Ġ(?=\p{Lu}|\p{L}{1,20} Ġ)`,
  String.raw`(?<=Ġ\p{L}{1,20} )Ġ(?=\p{L})`,
];
/** What a token closes: `<think> … </think>` is one leak. */
const ELEMENT = /^<(think|thinking|reasoning|scratchpad)>$/;
const LONGEST_ELEMENT = 4000;
const MAY_HOLD_TOKEN = /[<[#⁇▁@_Ġ【]|turn\d/;
const QUOTES = /["“”„«»'‘’`]/;

const patterns = new WeakMap<readonly string[], RegExp>();

/** Places of control tokens that are not set in quotation marks as a subject of the text. */
export function controlTokens(value: string, pack: LanguagePack): Range[] {
  if (!MAY_HOLD_TOKEN.test(value)) return [];
  const ranges: Range[] = [];
  for (const { index, 0: token } of allMatches(value, tokenPattern(pack.lists['control-tokens'] ?? []))) {
    const end = elementEnd(value, index, token);
    const isInside = index < (ranges.at(-1)?.end ?? 0);
    if (!isInside && !(QUOTES.test(value[index - 1] ?? '') && QUOTES.test(value[end] ?? '')))
      ranges.push({ start: index, end });
  }
  return ranges;
}

function elementEnd(value: string, start: number, token: string): number {
  const name = ELEMENT.exec(token)?.[1];
  const close = name === undefined ? -1 : value.slice(start, start + LONGEST_ELEMENT).indexOf(`</${name}>`);
  return close < 0 || name === undefined ? start + token.length : start + close + name.length + 3;
}

function tokenPattern(tokens: readonly string[]): RegExp {
  const known = patterns.get(tokens) ?? new RegExp([...tokens.map(escapePattern), ...PIECES].join('|'), 'gu');
  patterns.set(tokens, known);
  return known;
}
