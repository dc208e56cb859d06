/** What a hypothesis lost against a reference on the surface: losses of 0–1 that quality weighs. All are 0 for the reference itself. */
import { codePointsOf } from '../metrics/code-points.js';
import type { Counterpart, Evidence } from '../model/evidence.js';
import type { Token } from '../model/segmented-text.js';
import { facingPieces, type FacingPiece } from './facing-pieces.js';
import { ngramAgreement, type FacingSequences } from './ngram-agreement.js';
import { wordLosses } from './word-losses.js';

export const lossNames = [
  'characters',
  'pairs of words',
  'numbers',
  'negations',
  'names',
  'pronouns',
  'content words',
  'function words',
  'word order',
  'doubled words',
  'words left in the source language',
  'punctuation',
  'text missing',
  'beginning',
  'end mark',
] as const;

export type LossName = (typeof lossNames)[number];
export type Losses = Readonly<Record<LossName, number>>;

/** Losses of the whole hypothesis against one reference, piece by aligned piece. */
export function surfaceLosses(evidence: Evidence, reference: Counterpart): Losses {
  const pieces = facingPieces(evidence, reference);
  const words = wordLosses(pieces, evidence.pack, sourceWords(evidence));
  const [own, other] = [evidence.text.value.trim(), reference.text.value.trim()];
  return {
    characters: 1 - ngramAgreement(pieces.map(characters), { from: 2, to: 5 }),
    'pairs of words': 1 - ngramAgreement(pieces.map(tokenNumbers), { from: 2, to: 2 }),
    numbers: words.numbers,
    negations: words.negations,
    names: words.names,
    pronouns: words.pronouns,
    'content words': words.contentWords,
    'function words': words.functionWords,
    'word order': words.disorder,
    'doubled words': words.doubled,
    'words left in the source language': words.copied,
    punctuation: words.punctuation,
    'text missing': Math.max(0, 1 - visibleLength(own) / Math.max(1, visibleLength(other))),
    beginning: Number(startsCapital(own) !== startsCapital(other)),
    'end mark': Number(own.at(-1) !== other.at(-1)),
  };
}

function sourceWords({ source }: Evidence): ReadonlySet<string> {
  return new Set(source?.text.segments.flatMap(({ tokens }) => tokens.map(({ normal }) => normal)));
}

/** With the spaces, and one before and behind, so that n-grams know where words begin and end. */
function characters({ hypothesis, reference }: FacingPiece): FacingSequences {
  return { hypothesis: codePointsOf(padded(hypothesis.text)), reference: codePointsOf(padded(reference.text)) };
}

function padded(text: string): string {
  return text === '' ? '' : ` ${text} `;
}

function tokenNumbers({ hypothesis, reference }: FacingPiece): FacingSequences {
  const numberOf = numbering();
  const edge = numberOf('');
  const sequence = (tokens: readonly Token[]): Int32Array =>
    tokens.length === 0 ? new Int32Array(0) : Int32Array.of(edge, ...tokens.map(({ text }) => numberOf(text)), edge);
  return { hypothesis: sequence(hypothesis.tokens), reference: sequence(reference.tokens) };
}

/** Numbers texts from 0 in order of appearance. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

function visibleLength(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function startsCapital(text: string): boolean {
  return /^[^\p{L}]{0,10}\p{Lu}/u.test(text);
}
