/** Piles of content words whose counterparts in the reference stand in another order, with function words between them. */
import type { Counterpart } from '../model/evidence.js';
import type { Range } from '../model/range.js';
import type { Segment, Token } from '../model/segmented-text.js';
import { latinSkeleton } from '../text/latin-skeleton.js';
import { startsUpper } from './vocabulary.js';

export interface ScrambledRun {
  readonly hypothesis: Range;
  readonly reference: Range;
}

/** Counterparts further apart than this belong to different phrases. */
const WIDEST_PHRASE = 8;
/** Shorter words and shorter stems are alike by chance. */
const LEAST_LETTERS = 4;

/**
 * Runs of three or more lower-case content words without a function word between them, all of which the reference has, in another order.
 * A compound that turns `A of B C` into `B C A` ends in the head A; here the last word is no head, for the reference has it last as well.
 */
export function* scrambledRuns(
  segment: Segment,
  reference: Counterpart,
  functionWords: ReadonlySet<string>,
): Iterable<ScrambledRun> {
  let tokens: readonly Token[] | undefined;
  for (const run of contentRuns(segment.tokens, functionWords)) {
    tokens ??= reference.segmentsFor(segment).flatMap((other) => other.tokens);
    const found = scramble(run, tokens, functionWords);
    if (found) yield found;
  }
}

function* contentRuns(tokens: readonly Token[], functionWords: ReadonlySet<string>): Iterable<readonly Token[]> {
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'word' && !functionWords.has(token.normal) && !startsUpper(token.text)) run.push(token);
    else {
      if (run.length >= 3) yield run;
      run = [];
    }
  }
  if (run.length >= 3) yield run;
}

function scramble(
  run: readonly Token[],
  reference: readonly Token[],
  functionWords: ReadonlySet<string>,
): ScrambledRun | undefined {
  const places = run.map((token) => onlyPlace(token, reference));
  for (let start = 0; start + 3 <= run.length; start++) {
    const three = places.slice(start, start + 3);
    if (three.some((place) => place < 0) || new Set(three).size < 3) continue;
    const [low, high] = [Math.min(...three), Math.max(...three)];
    const inOrder = three[0] === low && three[2] === high;
    const between = reference.slice(low, high).some((token) => functionWords.has(token.normal));
    if (inOrder || three[2] !== high || high - low > WIDEST_PHRASE || !between) continue;
    return { hypothesis: spanOf(run[start], run[start + 2]), reference: spanOf(reference[low], reference[high]) };
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
