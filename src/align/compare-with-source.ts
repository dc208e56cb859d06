/** Two texts in different languages: how likely segments say the same, by their lengths and by what survives translation. */
import { anchorFeatures, type AnchorFeatures } from './anchor-features.js';
import {
  commonWeight,
  lettersOf,
  rarenessOf,
  wholeWeight,
  type ComparedSide,
  type Comparison,
  type Measure,
  type Place,
} from './comparison.js';
import { expectedRatio, lengthEvidence } from './expected-lengths.js';
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
  const own = anchorsOf(hypothesis, bySound);
  const their = anchorsOf(source, bySound);
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
  const lengths: Lengths = (i, m, j, n) => [letters(i, m), ratio * expected(j, n)];
  return { gain: gainOf(anchors, lengths), similarity: similarityOf(anchors, lengths) };
}

interface Anchors {
  readonly firm: SharedFeatures;
  readonly soft: SharedFeatures;
}

/** Characters of the hypothesis, and those that the source lets expect. */
type Lengths = (...place: Place) => readonly [own: number, expected: number];

function anchorsOf({ text, pack }: ComparedSide, bySound: boolean): AnchorFeatures[] {
  return anchorFeatures(text.segments, { pack, language: text.language, bySound });
}

function sideLength(
  { text, pack }: ComparedSide,
  letters: ReturnType<typeof lettersOf>,
): Parameters<typeof expectedRatio>[0] {
  return { pack, language: text.language, characters: letters(0, text.segments.length) };
}

function gainOf(anchors: Anchors, lengths: Lengths): Measure {
  const [firmWhole, softWhole] = [wholeWeight(anchors.firm), wholeWeight(anchors.soft)];
  const [firm, soft] = [commonWeight(anchors.firm), commonWeight(anchors.soft)];
  return (...place) => {
    const [, m, , n] = place;
    const without =
      WEIGHTS.segment * (m + n) +
      WEIGHTS.length * lengthEvidence(...lengths(...place)) -
      WEIGHTS.firmUnshared * firmWhole(...place) -
      WEIGHTS.softUnshared * softWhole(...place) -
      rarenessOf(m, n);
    return without + FOR_FIRM * firm(place, 0) + FOR_SOFT * soft(place, 0);
  };
}

function similarityOf({ firm, soft }: Anchors, lengths: Lengths): Measure {
  const common = [commonWeight(firm), commonWeight(soft)];
  const whole = [wholeWeight(firm), wholeWeight(soft)];
  return (...place) => {
    const weight = whole.reduce((sum, measure) => sum + measure(...place), 0);
    const shared = common.reduce((sum, measure) => sum + measure(place, 0), 0);
    const dice = weight === 0 ? 0 : (2 * shared) / weight;
    const [own, expected] = lengths(...place);
    const deviation = Math.abs(Math.log(Math.max(1, own) / Math.max(1, expected)));
    return (1 - LENGTH_SHARE) * dice + LENGTH_SHARE * Math.exp(-LENGTH_DECAY * deviation);
  };
}
