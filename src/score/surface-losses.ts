/** What a hypothesis lost against a reference on the surface: losses that quality weighs. All are 0 for the reference itself. */
import type { Counterpart, Evidence } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import { kindAt, LETTER, Trait } from '../text/character-traits.js';
import { facingTexts, type FacingPiece, type Piece } from './facing-pieces.js';
import { ngramAgreement } from './ngram-agreement.js';
import { sequenceGain } from './sequence-gains.js';
import { wordLosses, type WordLosses } from './word-losses.js';

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

/** Orders of n-grams of characters: a character of a script without spaces says as much as two or three letters. */
const LETTERS = { from: 2, to: 5 };
const IDEOGRAPHS = { from: 1, to: 3 };
/** Tokens of the reference count per token and these: in few words every other wording changes most of them. */
const TOKEN_CUSHION = 10;
/** A sentence may end within its quotation marks and brackets or before them. */
const CLOSING_MARK = /[\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'\s]/u;
/** Of which no character is a closing mark, and of which some are. */
const WORD_CHARACTER = LETTER | Trait.mark | Trait.digit | Trait.otherNumber;
const WHITE_SPACE = Trait.space | Trait.lineBreak;

/**
 * Losses of the whole hypothesis against each reference, piece by aligned piece: 0–1, save for unusual sequences, which are natural
 * logarithms a token and below 0 where the hypothesis reads more usual than the reference. All are less in a short text.
 */
export function surfaceLosses(evidence: Evidence): readonly Losses[] {
  const texts = facingTexts(evidence);
  const words = wordLosses(texts, evidence);
  const gain = sequenceGain(evidence.text, evidence.pack);
  return evidence.references.flatMap((reference, index) => {
    const lost = words[index];
    return lost ? [lossesAgainst(reference, { evidence, pieces: texts.pieces[index] ?? [], lost, gain })] : [];
  });
}

interface Compared {
  readonly evidence: Evidence;
  readonly pieces: readonly FacingPiece[];
  readonly lost: WordLosses;
  /** What the sequences of the hypothesis gain. */
  readonly gain: number;
}

function lossesAgainst(reference: Counterpart, compared: Compared): Losses {
  const losses = sharesLost(reference, compared);
  const tokens = tokenCount(reference);
  const credence = tokens / (tokens + TOKEN_CUSHION);
  return Object.fromEntries(lossNames.map((name) => [name, credence * losses[name]])) as Record<LossName, number>;
}

function sharesLost(reference: Counterpart, { evidence, pieces, lost, gain }: Compared): Losses {
  const [own, other] = [evidence.text.value.trim(), reference.text.value.trim()];
  return {
    characters: 1 - ngramAgreement(pieces, 'characters', evidence.pack.spaced ? LETTERS : IDEOGRAPHS),
    'pairs of words': 1 - ngramAgreement(pieces, 'written', { from: 2, to: 2 }),
    numbers: lost.numbers,
    negations: lost.negations,
    names: lost.names,
    pronouns: lost.pronouns,
    'content words': lost.contentWords,
    'function words': lost.functionWords,
    'word order': lost.disorder,
    'doubled words': lost.doubled,
    'words left in the source language': lost.copied,
    'misspelt words': lost.misspelt,
    'added auxiliaries': lost.auxiliaries,
    'added words': lost.added,
    punctuation: lost.punctuation,
    'text missing': Math.max(0, 1 - visibleLength(own) / Math.max(1, visibleLength(other))),
    beginning: shareOf(pieces, (piece) => startsCapital(piece.text)),
    'end mark': shareOf(pieces, (piece) => endMark(piece.text)),
    'unusual sequences': own === other ? 0 : unusualSequences(reference, evidence.pack, gain),
  };
}

/** How much less the words of the hypothesis belong together than those of the reference. */
function unusualSequences(reference: Counterpart, pack: LanguagePack, gain: number): number {
  return (sequenceGain(reference.text, pack) - gain) / Math.max(1, tokenCount(reference));
}

function tokenCount({ text }: Counterpart): number {
  return text.segments.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

/** The mark that ends a sentence, whatever closes behind it; empty where a word does. */
function endMark(text: string): string {
  let last = text.length - 1;
  while (
    last >= 0 &&
    (kindAt(text.charCodeAt(last)) & (WORD_CHARACTER | Trait.stop)) === 0 &&
    CLOSING_MARK.test(text.charAt(last))
  )
    last--;
  if (last < 0) return '';
  return isHalf(text, last) || (kindAt(text.charCodeAt(last)) & WORD_CHARACTER) === 0 ? text.charAt(last) : '';
}

/** Whether half a surrogate pair stands at a place: a character of which its half says nothing. */
function isHalf(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 0xd800 && code < 0xe000;
}

/** Share of the pieces in which both texts have something and differ in it. */
function shareOf(pieces: readonly FacingPiece[], property: (piece: Piece) => unknown): number {
  const facing = pieces.filter(({ hypothesis, reference }) => hypothesis.text !== '' && reference.text !== '');
  const differing = facing.filter(({ hypothesis, reference }) => property(hypothesis) !== property(reference));
  return differing.length / Math.max(1, facing.length);
}

function visibleLength(text: string): number {
  let length = 0;
  for (let place = 0; place < text.length; place++)
    if ((kindAt(text.charCodeAt(place)) & WHITE_SPACE) === 0 || isHalf(text, place)) length++;
  return length;
}

function startsCapital(text: string): boolean {
  const first = kindAt(text.charCodeAt(0)) & LETTER;
  // Half a surrogate pair, and a mark or number before the first word, are looked into.
  if (first === Trait.lower || first === Trait.upper) return first === Trait.upper;
  return /^[^\p{L}]{0,10}\p{Lu}/u.test(text);
}
