/** Amounts whose currency stands as an ISO code before the number, as English writes it: `UAH 740 млн`. */
import type { ReadText } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { packWords } from '../words/pack-words.js';
import { measuresOf } from './measures.js';

export interface CodedAmount extends Range {
  readonly code: string;
  /** What the article calls the same currency elsewhere. */
  readonly named?: string;
}

const CODE_AND_DIGIT = /[A-Z]{3}[ \u00a0]?\d/;
const CODED = /(?<![A-Za-z\d._/-])([A-Z]{3})[ \u00a0]?\d{1,3}(?:[.,\u00a0 ]?\d{1,3}){0,4}(?![\d/-])/gu;
/** A text that writes many so is a table or keeps to a house style. */
const MOST = 3;

/** All of a text, in order: codes of the language's own currencies, or of one that the text names otherwise too. */
export function codedAmounts(read: ReadText): CodedAmount[] {
  const { text, pack } = read;
  if (pack.tag === 'en' || !CODE_AND_DIGIT.test(text.value)) return [];
  const own = packWords(pack, 'own-currencies');
  const found = allMatches(text.value, CODED).flatMap(({ index: start, 0: amount, 1: code = '' }) => {
    const named = otherName(code, read);
    return own.has(code.toLowerCase()) || named !== undefined
      ? [{ start, end: start + amount.length, code, named }]
      : [];
  });
  return found.length > MOST
    ? []
    : found.map(({ named, ...rest }) => (named === undefined ? rest : { ...rest, named }));
}

/** A name or sign of the same currency in the text, and of no other. */
function otherName(code: string, read: ReadText): string | undefined {
  const other = measuresOf(read).find(({ codes, range }) => {
    const [only] = codes;
    return codes.size === 1 && only === `currency:${code}` && read.text.value.slice(range.start, range.end) !== code;
  });
  return other && read.text.value.slice(other.range.start, other.range.end);
}
