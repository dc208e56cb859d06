/** Words that mean the contrary of what every reference has in their place: `rose` for `fell`, `imports` for `exports`. */
import type { WordAlignment, WordEdit } from '../../model/alignment.js';
import type { Evidence, ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { contains } from '../../text/ranges.js';
import { negationsOf } from '../grammar/polarity.js';
import { polesOf, polesOfForm, type Pole, type Poles } from '../words/opposite-poles.js';
import { packWords } from '../words/pack-words.js';

export interface OppositeWord {
  readonly token: Token;
  /** What the first reference has there. */
  readonly expected: Token;
  /** Whether the source has the expected word's counterpart too, and none of the other. */
  readonly bySource: boolean;
}

/** Longer edits rephrase, even where the source agrees with the reference. */
const LONGEST_EDIT = 6;

function polesAt({ kind, normal }: Token, poles: Poles): readonly Pole[] {
  return kind === 'word' ? polesOfForm(normal, poles) : NONE;
}

const NONE: readonly Pole[] = [];

/** All of a segment, in order. */
export function* oppositeWords(segment: Segment, evidence: Evidence): Iterable<OppositeWord> {
  const poles = polesOf(evidence.pack);
  if (!evidence.reference || poles.forms.size === 0) return;
  for (const token of segment.tokens) {
    const opposite = poles.has(token, evidence.text.forms) ? oppositeOf(token, segment, evidence) : undefined;
    if (opposite) yield opposite;
  }
}

function oppositeOf(token: Token, segment: Segment, evidence: Evidence): OppositeWord | undefined {
  const { reference, pack } = evidence;
  const poles = polesOf(pack);
  const pole = polesAt(token, poles).find((own) => isContradicted(own, segment, evidence));
  if (!pole || !reference) return undefined;
  const words = reference.wordsOf(reference.beadOf(segment));
  const edit = words.edits.find(({ hypothesis }) => hypothesis.includes(token));
  const expected = edit?.reference.find((other) => polesAt(other, poles).some((its) => isContrary(its, pole)));
  if (edit?.kind !== 'replaced' || !expected || !contains(segment.range, edit.range)) return undefined;
  if (contrariesIn(edit, poles) > 1) return undefined;
  const bySource = isSourceContrary(pole, segment, evidence);
  const isSure = bySource
    ? isShort(edit)
    : isOnlyChange(edit, { token, expected }, pack) && isFramed(edit, segment, words);
  return isSure ? { token, expected, bySource } : undefined;
}

function isContrary(one: Pole, other: Pole): boolean {
  return one.key === other.key && one.side !== other.side;
}

/** Whether every reference has a contrary and no form of the same side, the hypothesis no contrary, and the source at least not the same side alone. */
function isContradicted(pole: Pole, segment: Segment, evidence: Evidence): boolean {
  const own = sidesIn([segment], pole, evidence);
  if (own.contrary) return false;
  const denials = negationsOf([segment], evidence).length;
  for (const reference of evidence.references) {
    const facing = reference.segmentsFor(segment);
    const { same, contrary } = sidesIn(facing, pole, reference);
    if (same || !contrary || negationsOf(facing, reference).length !== denials) return false;
  }
  const { source } = evidence;
  if (!source) return true;
  const { same, contrary } = sidesIn(source.segmentsFor(segment), pole, source);
  return !same || contrary;
}

function isSourceContrary(pole: Pole, segment: Segment, { source }: Evidence): boolean {
  if (!source) return false;
  const { same, contrary } = sidesIn(source.segmentsFor(segment), pole, source);
  return contrary && !same;
}

/** Which sides of a pole's pair some sentences have. */
function sidesIn(
  segments: readonly Segment[],
  pole: Pole,
  { pack, text }: Pick<ReadText, 'pack' | 'text'>,
): { readonly same: boolean; readonly contrary: boolean } {
  const poles = polesOf(pack);
  const found = { same: false, contrary: false };
  for (const { tokens } of segments) {
    for (const token of tokens) {
      if (!poles.has(token, text.forms)) continue;
      const its = polesAt(token, poles);
      found.same ||= its.some(({ key, side }) => key === pole.key && side === pole.side);
      found.contrary ||= its.some((other) => isContrary(other, pole));
    }
  }
  return found;
}

/** How many words of an edit face a contrary; two take each other back (`less big` for `more small`). */
function contrariesIn({ hypothesis, reference }: WordEdit, poles: Poles): number {
  const facing = reference.flatMap((token) => polesAt(token, poles));
  const hasContrary = (token: Token): boolean =>
    polesAt(token, poles).some((own) => facing.some((other) => isContrary(own, other)));
  return hypothesis.filter(hasContrary).length;
}

function isShort({ hypothesis, reference }: WordEdit): boolean {
  return hypothesis.length <= LONGEST_EDIT && reference.length <= LONGEST_EDIT;
}

/** Whether nothing but closed-class words changed beside the two: `less equal` and `more unequal` say the same. */
function isOnlyChange(
  { hypothesis, reference }: WordEdit,
  { token, expected }: Pick<OppositeWord, 'token' | 'expected'>,
  pack: LanguagePack,
): boolean {
  const closed = packWords(pack, 'function-words');
  const isClosed = ({ kind, normal }: Token): boolean => kind !== 'word' || closed.has(normal);
  return [...hypothesis, ...reference].every((other) => other === token || other === expected || isClosed(other));
}

/** Whether the words on both sides of an edit match; one side may be the beginning or the end of the sentence. */
function isFramed({ range }: WordEdit, { tokens }: Segment, { matches }: WordAlignment): boolean {
  const matched = new Set(matches.map(({ hypothesis }) => hypothesis));
  const before = tokens.findLast(({ end }) => end <= range.start);
  const behind = tokens.find(({ start }) => start >= range.end);
  const beside = [before, behind].filter((token) => token !== undefined);
  return beside.length > 0 && beside.every((token) => matched.has(token));
}
