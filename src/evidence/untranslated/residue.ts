/** Single words of the source that stand untranslated in a sentence of the hypothesis. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { isQuoted } from '../characters/quotations.js';

const LONGEST_RUN = 3;
/** Letters of scripts that are never mixed into another language's sentence but for names. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /^\p{Ll}[\p{Ll}\p{M}'’-]{3,}$/u,
  Cyrl: /^[\p{sc=Cyrl}'’-]{3,}$/u,
  Arab: /^[\p{sc=Arab}\p{M}]{3,}$/u,
  Hebr: /^[\p{sc=Hebr}]{3,}$/u,
  Deva: /^[\p{sc=Deva}\p{M}]{3,}$/u,
  Hang: /^[\p{sc=Hang}]{2,}$/u,
  Kore: /^[\p{sc=Hang}]{2,}$/u,
  Jpan: /^[\p{sc=Hira}\p{sc=Kana}ー]{2,}$/u,
  Hans: /^[\p{sc=Han}]{2,}$/u,
  Hant: /^[\p{sc=Han}]{2,}$/u,
};
/** A word of the same script shows by being unknown to the dictionary. */
const UNKNOWN = /^\p{Ll}{4,}$/u;
const HAN_WRITERS = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/**
 * Words in the source's script, or peculiar function words of its language, that the facing source sentence has to the letter
 * and no reference has; not names, not in quotation marks or brackets, where foreign words are meant.
 */
export function sourceWordsLeft(segment: Segment, evidence: Evidence): Token[] {
  const { source } = evidence;
  if (!source || segment.kind === 'credit') return [];
  const mayBeLeft = wordTest(evidence);
  const candidates = segment.tokens.filter((token) => token.kind === 'word' && mayBeLeft(token));
  if (candidates.length === 0 || candidates.length > LONGEST_RUN) return [];
  const facing = new Set(source.segmentsFor(segment).flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  const block = evidence.text.blocks[segment.blockIndex];
  return candidates.filter(
    (token) =>
      facing.has(token.text) &&
      evidence.references.every(({ vocabulary }) => vocabulary.count(token.normal) === 0) &&
      block !== undefined &&
      !isQuoted(block, token.start) &&
      !isBracketed(segment, token),
  );
}

function wordTest({ pack, source, knowsWord }: Evidence): (token: Token) => boolean {
  const from = source?.pack.script ?? '';
  const isOneScript = from === pack.script || (HAN_WRITERS.has(from) && HAN_WRITERS.has(pack.script));
  const letters = isOneScript ? undefined : SCRIPTS[from];
  if (letters) return ({ text }) => letters.test(text);
  if (!isOneScript || !knowsWord || !pack.cased) return () => false;
  return ({ text }) => UNKNOWN.test(text) && !knowsWord(text);
}

function isBracketed({ text, range }: Segment, { start }: Token): boolean {
  const before = text.slice(0, start - range.start);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
}

/** Whether the source writes the word as a common one: in scripts with capitals a name would have one. */
export function isCommonThere({ normal }: Token, { source }: Evidence): boolean {
  return (
    source !== undefined &&
    (!source.pack.cased || source.vocabulary.isCommon(normal) || packWords(source.pack, 'function-words').has(normal))
  );
}
