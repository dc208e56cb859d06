/** Two texts in different languages: how likely segments say the same, by their lengths and by what survives translation. */
import type { WordForms } from '../model/segmented-text.js';
import { anchorFeatures, type AnchorFeatures } from './anchor-features.js';
import {
  commonWeight,
  lettersOf,
  rarenessOf,
  wholeWeight,
  type ComparedSide,
  type Comparison,
  type Measure,
  type MeasureIfMore,
} from './comparison.js';
import { expectedRatio, lengthEvidence, MOST_LENGTH_EVIDENCE } from './expected-lengths.js';
import { shareFeatures, type SharedFeatures } from './shared-features.js';

/** Weights of the evidence, fitted on news in eleven directions with sentences left out, joined and moved. */
const WEIGHTS = { segment: 1.5, length: 0.7, firm: 1.2, firmUnshared: 0.35, soft: 1, softUnshared: 0.02 };
/** What is shared counts for the pair, and not against it. */
const FOR_FIRM = WEIGHTS.firm + 2 * WEIGHTS.firmUnshared;
const FOR_SOFT = WEIGHTS.soft + 2 * WEIGHTS.softUnshared;
/** Share of the lengths in the likeness of a pair, and how fast they count as different. */
const LENGTH_SHARE = 0.25;
const LENGTH_DECAY = 1.5;

export function compareWithSource(hypothesis: ComparedSide, source: ComparedSide): Comparison {
  const bySound = hypothesis.pack.script !== source.pack.script;
  const { forms } = hypothesis.text;
  const own = anchorsOf(hypothesis, bySound, forms);
  const their = anchorsOf(source, bySound, forms);
  const anchors: Anchors = {
    firm: shareFeatures(
      own.map(({ firm }) => firm),
      their.map(({ firm }) => firm),
    ),
    soft: shareFeatures(
      own.map(({ soft }) => soft),
      their.map(({ soft }) => soft),
    ),
  };
  const [letters, expected] = [lettersOf(hypothesis.text), lettersOf(source.text)];
  const ratio = expectedRatio(sideLength(hypothesis, letters), sideLength(source, expected));
  const lengths: Lengths = { own: letters, expected: (column, count) => ratio * expected(column, count) };
  return { gain: gainOf(anchors, lengths), similarity: similarityOf(anchors, lengths) };
}

interface Anchors {
  readonly firm: SharedFeatures;
  readonly soft: SharedFeatures;
}

/** Characters of the hypothesis, and those that the source lets expect. */
interface Lengths {
  readonly own: (row: number, count: number) => number;
  readonly expected: (column: number, count: number) => number;
}

function anchorsOf({ text, pack }: ComparedSide, bySound: boolean, forms: WordForms): readonly AnchorFeatures[] {
  return anchorFeatures(text.segments, { pack, language: text.language, bySound, forms });
}

function sideLength(
  { text, pack }: ComparedSide,
  letters: ReturnType<typeof lettersOf>,
): Parameters<typeof expectedRatio>[0] {
  return { pack, language: text.language, characters: letters(0, text.segments.length) };
}

function gainOf(anchors: Anchors, { own, expected }: Lengths): MeasureIfMore {
  const [firmWhole, softWhole] = [wholeWeight(anchors.firm), wholeWeight(anchors.soft)];
  const [firm, soft] = [commonWeight(anchors.firm), commonWeight(anchors.soft)];
  return (row, column, shape, needed) => {
    const unshared =
      WEIGHTS.segment * (shape.rows + shape.columns) -
      WEIGHTS.firmUnshared * firmWhole(row, column, shape) -
      WEIGHTS.softUnshared * softWhole(row, column, shape) -
      rarenessOf(shape);
    const roughly = FOR_FIRM * firm(row, column, shape, Infinity) + FOR_SOFT * soft(row, column, shape, Infinity);
    const most = unshared + roughly + WEIGHTS.length * MOST_LENGTH_EVIDENCE;
    if (most < needed) return most;
    const length = lengthEvidence(own(row, shape.rows), expected(column, shape.columns));
    const exactly = FOR_FIRM * firm(row, column, shape, 0) + FOR_SOFT * soft(row, column, shape, 0);
    return unshared + exactly + WEIGHTS.length * length;
  };
}

function similarityOf({ firm, soft }: Anchors, lengths: Lengths): Measure {
  const common = [commonWeight(firm), commonWeight(soft)];
  const whole = [wholeWeight(firm), wholeWeight(soft)];
  return (...place) => {
    const [row, column, shape] = place;
    const weight = whole.reduce((sum, measure) => sum + measure(...place), 0);
    const shared = common.reduce((sum, measure) => sum + measure(...place, 0), 0);
    const dice = weight === 0 ? 0 : (2 * shared) / weight;
    const deviation = Math.abs(
      Math.log(Math.max(1, lengths.own(row, shape.rows)) / Math.max(1, lengths.expected(column, shape.columns))),
    );
    return (1 - LENGTH_SHARE) * dice + LENGTH_SHARE * Math.exp(-LENGTH_DECAY * deviation);
  };
}
