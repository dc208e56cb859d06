/** Piles of content words whose counterparts in the reference stand in another order, with function words between them. */
import type { Counterpart } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { startsUpper } from '../words/vocabulary.js';

export interface ScrambledRun {
  readonly hypothesis: Range;
  readonly reference: Range;
}

/** Counterparts further apart than this belong to different phrases. */
const WIDEST_PHRASE = 8;
/** Shorter words and shorter stems are alike by chance. */
const LEAST_LETTERS = 4;

/**
 * Runs of lower-case content words in which a word of another phrase stands between two that belong together: `military support invasion`
 * for `support of the military invasion`. The run stands behind a preposition without a determiner, so that its last word is a noun without
 * one, and not a verb (`the stress period caused`). A compound that turns `A of B C` into `B C A` keeps B and C together.
 */
export function* scrambledRuns(
  segment: Segment,
  reference: Counterpart,
  words: { readonly functionWords: ReadonlySet<string>; readonly prepositions: ReadonlySet<string> },
): Iterable<ScrambledRun> {
  let tokens: readonly Token[] | undefined;
  for (const run of contentRuns(segment.tokens, words.functionWords)) {
    const before = wordBefore(run, segment);
    if (!words.prepositions.has(before)) continue;
    tokens ??= reference.segmentsFor(segment).flatMap((other) => other.tokens);
    const found = scramble(run, { reference: tokens, functionWords: words.functionWords, before });
    if (found) yield found;
  }
}

/** A possessive is a determiner, a capital begins a name. */
function isContent({ kind, normal, text }: Token, functionWords: ReadonlySet<string>): boolean {
  return kind === 'word' && !functionWords.has(normal) && !startsUpper(text) && !normal.endsWith("'s");
}

/** The word that the run follows: where the reference has it inside the phrase, the run is that phrase turned round. */
function wordBefore([first]: readonly Token[], { tokens }: Segment): string {
  const position = first ? tokens.indexOf(first) : -1;
  return tokens[position - 1]?.normal ?? '';
}

function* contentRuns(tokens: readonly Token[], functionWords: ReadonlySet<string>): Iterable<readonly Token[]> {
  let run: Token[] = [];
  for (const token of tokens) {
    if (isContent(token, functionWords)) run.push(token);
    else {
      if (run.length >= 3) yield run;
      run = [];
    }
  }
  if (run.length >= 3) yield run;
}

/** Three words whose outer two are neighbours in the reference, where the middle one stands before them in a phrase of its own. */
function scramble(
  run: readonly Token[],
  {
    reference,
    functionWords,
    before,
  }: { reference: readonly Token[]; functionWords: ReadonlySet<string>; before: string },
): ScrambledRun | undefined {
  const places = run.map((token) => onlyPlace(token, reference));
  for (let start = 0; start + 3 <= run.length; start++) {
    const [left = -1, middle = -1, right = -1] = places.slice(start, start + 3);
    if (middle < 0 || left < 0 || right !== left + 1 || middle >= left || left - middle > WIDEST_PHRASE) continue;
    const joints = reference.slice(middle, left).filter(({ normal }) => functionWords.has(normal));
    if (joints.length === 0 || joints.some(({ normal }) => normal === before)) continue;
    return { hypothesis: spanOf(run[start], run[start + 2]), reference: spanOf(reference[middle], reference[right]) };
  }
  return undefined;
}

function spanOf(first: Token | undefined, last: Token | undefined): Range {
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Where the reference has the word or a form of it; −1 where it does not, or more than once. */
function onlyPlace(token: Token, reference: readonly Token[]): number {
  if (token.normal.length < LEAST_LETTERS) return -1;
  const stem = latinSkeleton(token.normal).slice(0, Math.max(LEAST_LETTERS, token.normal.length - 2));
  const isForm = ({ kind, normal }: Token): boolean => kind === 'word' && latinSkeleton(normal).startsWith(stem);
  const first = reference.findIndex(isForm);
  return first >= 0 && reference.findLastIndex(isForm) === first ? first : -1;
}
