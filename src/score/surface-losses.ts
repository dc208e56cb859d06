/** What a hypothesis lost against a reference on the surface: losses that quality weighs. All are 0 for the reference itself. */
import { codePointsOf } from '../metrics/code-points.js';
import type { Counterpart, Evidence } from '../model/evidence.js';
import type { Token } from '../model/segmented-text.js';
import { facingPieces, type FacingPiece, type Piece } from './facing-pieces.js';
import { ngramAgreement, type FacingSequences } from './ngram-agreement.js';
import { sequenceGain } from './sequence-gains.js';
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
  'misspelt words',
  'added auxiliaries',
  'added words',
  'punctuation',
  'text missing',
  'beginning',
  'end mark',
  'unusual sequences',
] as const;

export type LossName = (typeof lossNames)[number];
export type Losses = Readonly<Record<LossName, number>>;

/**
 * Losses of the whole hypothesis against one reference, piece by aligned piece: 0–1, save for unusual sequences, which are natural
 * logarithms a token and below 0 where the hypothesis reads more usual than the reference.
 */
export function surfaceLosses(evidence: Evidence, reference: Counterpart): Losses {
  const pieces = facingPieces(evidence, reference);
  const words = wordLosses(pieces, evidence);
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
    'misspelt words': words.misspelt,
    'added auxiliaries': words.auxiliaries,
    'added words': words.added,
    punctuation: words.punctuation,
    'text missing': Math.max(0, 1 - visibleLength(own) / Math.max(1, visibleLength(other))),
    beginning: shareOf(pieces, (piece) => startsCapital(piece.text)),
    'end mark': shareOf(pieces, (piece) => piece.text.at(-1)),
    'unusual sequences': unusualSequences(evidence, reference),
  };
}

/** How much less the words of the hypothesis belong together than those of the reference. */
function unusualSequences({ text, pack }: Evidence, reference: Counterpart): number {
  if (text.value === reference.text.value) return 0;
  const tokens = reference.text.segments.reduce((sum, segment) => sum + segment.tokens.length, 0);
  return (sequenceGain(reference.text, pack) - sequenceGain(text, pack)) / Math.max(1, tokens);
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

/** Share of the pieces in which both texts have something and differ in it. */
function shareOf(pieces: readonly FacingPiece[], property: (piece: Piece) => unknown): number {
  const facing = pieces.filter(({ hypothesis, reference }) => hypothesis.text !== '' && reference.text !== '');
  const differing = facing.filter(({ hypothesis, reference }) => property(hypothesis) !== property(reference));
  return differing.length / Math.max(1, facing.length);
}

function visibleLength(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function startsCapital(text: string): boolean {
  return /^[^\p{L}]{0,10}\p{Lu}/u.test(text);
}
