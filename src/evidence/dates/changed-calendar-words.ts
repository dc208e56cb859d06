/** A weekday or a month by itself where the source and every reference have another: `on Friday` for `on Monday`. */
import type { Counterpart, Evidence, ReadText } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { contains } from '../../text/ranges.js';
import { startsUpper } from '../words/vocabulary.js';
import { calendarWords, type CalendarWord } from './calendar-words.js';

export interface ChangedCalendarWord {
  readonly token: Token;
  /** What the first counterpart has in its place. */
  readonly instead: Token;
  readonly name: 'source' | 'reference';
}

interface Mention {
  readonly token: Token;
  readonly word: CalendarWord;
}

/** Beads that are less alike may not say the same. */
const LEAST_LIKENESS = 0.4;

/** In order of place. Sentences with several names of one kind are left alone: they may stand in another order. */
export function* changedCalendarWords(evidence: Evidence): Iterable<ChangedCalendarWord> {
  const { references, source } = evidence;
  const [first = source] = references;
  if (!first) return;
  const counterparts = [...references, ...(source ? [source] : [])];
  for (const segment of evidence.text.segments) {
    for (const mention of mentionsIn([segment], evidence)) {
      if (isInDate(mention, evidence) || !isOnly(mention, segment, evidence)) continue;
      const others = counterparts.map((counterpart) => contrary(mention, segment, counterpart));
      const [instead] = others;
      if (instead && others.every((other) => other !== undefined))
        yield { token: mention.token, instead, name: first === source ? 'source' : 'reference' };
    }
  }
}

/** The only name of the kind in the facing sentences, if it is another one, and the sentences beside them do not have this one. */
function contrary({ word, token }: Mention, segment: Segment, counterpart: Counterpart): Token | undefined {
  const bead = counterpart.beadOf(segment);
  if (bead.hypothesis.length !== 1 || bead.similarity < LEAST_LIKENESS) return undefined;
  const facing = mentionsIn(counterpart.segmentsFor(segment), counterpart).filter(
    (other) => other.word.kind === word.kind,
  );
  const [only] = facing;
  if (!only || facing.length > 1 || only.word.value === word.value || isInDate(only, counterpart)) return undefined;
  const around = bead.other.flatMap((index) => [index - 1, index + 1]);
  const beside = mentionsIn(
    around.flatMap((index) => counterpart.text.segments[index] ?? []),
    counterpart,
  );
  const isMoved = beside.some((other) => other.word.kind === word.kind && other.word.value === word.value);
  return isMoved || only.token.form === token.form ? undefined : only.token;
}

function isOnly({ word }: Mention, segment: Segment, evidence: Evidence): boolean {
  return mentionsIn([segment], evidence).filter((other) => other.word.kind === word.kind).length === 1;
}

/** Full names only, with the capital that the language gives them: `may` and `march` are words. */
function mentionsIn(segments: readonly Segment[], { text, pack }: Pick<ReadText, 'text' | 'pack'>): Mention[] {
  const { words, lists, capitalised } = calendarWords(text.language, pack);
  return segments.flatMap(({ tokens }) =>
    tokens.flatMap((token, at) => {
      if (!lists(token, text.forms)) return [];
      const word = words.get(token.normal);
      return word?.full && (!capitalised || (at > 0 && startsUpper(token.text))) ? [{ token, word }] : [];
    }),
  );
}

/** Dates have a rule of their own. */
function isInDate({ token }: Mention, { dates }: Pick<ReadText, 'dates'>): boolean {
  return dates.some(({ range }) => contains(range, token));
}
