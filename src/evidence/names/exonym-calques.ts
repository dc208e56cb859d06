/** Literal and foreign names of places and bodies that have an established name, by the pack's table. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { sequenceAt, sequenceIndex, type WordSequence } from '../words/word-sequences.js';
import { hasWordOf } from '../words/words-present.js';

const UPPER = /^\p{Lu}/u;
const OPENING_QUOTE = /^["“„«‘「『]$/u;

/** Names with what should stand there instead, each name at its first place. */
export function* findExonymCalques(evidence: Evidence): Iterable<{ range: Range; established: string }> {
  const { text, pack } = evidence;
  const index = sequenceIndex(pack.tables['exonym-calques'] ?? [], text.language);
  if (index.size === 0) return;
  const seen = new Set<string>();
  for (const segment of text.segments) {
    if (!hasWordOf(segment.tokens, index, pack)) continue;
    for (let position = 0; position < segment.tokens.length; position++) {
      const match = sequenceAt(segment.tokens, position, index);
      if (!match) continue;
      const place = { segment, first: position, last: position + match.words.length - 1 };
      position = place.last;
      const range = { start: segment.tokens[place.first]?.start ?? 0, end: segment.tokens[place.last]?.end ?? 0 };
      const literal = match.words.join(' ');
      if (seen.has(literal) || !isMeant(match, place, evidence)) continue;
      if (vouchedFor(text.value.slice(range.start, range.end), evidence)) continue;
      seen.add(literal);
      yield { range, established: match.row[1] ?? '' };
    }
  }
}

interface Place {
  readonly segment: Segment;
  readonly first: number;
  readonly last: number;
}

/** An entry with capitals is a name as it is written; one without is a phrase, in whatever case. */
function isMeant({ row, words }: WordSequence, place: Place, evidence: Evidence): boolean {
  const tokens = place.segment.tokens.slice(place.first, place.last + 1);
  if (!evidence.pack.cased) return true;
  if (!tokens.some(({ text }) => UPPER.test(text))) return false;
  const [literal = ''] = row;
  if (literal !== literal.toLowerCase()) return UPPER.test(tokens[0]?.text ?? '') && !isPartOfName(place, evidence);
  return (
    words[1] !== 'of' ||
    !packWords(evidence.pack, 'direction-words').has(words[0] ?? '') ||
    isNounPhrase(place, evidence)
  );
}

/** Surnames, streets, theatres and quoted titles keep their spelling. */
function isPartOfName({ segment, first, last }: Place, { pack }: Evidence): boolean {
  const before = segment.tokens[first - 1];
  const behind = segment.tokens[last + 1];
  const named = (token: Token | undefined): boolean => token?.kind === 'word' && UPPER.test(token.text);
  const opens = first === 0 || before?.kind === 'punctuation' || opensWithClosedWord(segment, first, pack);
  return (
    (!opens && named(before)) ||
    named(behind) ||
    OPENING_QUOTE.test(before?.text ?? '') ||
    (behind?.text === '-' && behind.start === segment.tokens[last]?.end) ||
    (packWords(pack, 'name-particles').has(before?.normal ?? '') && named(segment.tokens[first - 2]))
  );
}

/** `In Venice`: the first word has its capital from the beginning of the sentence. */
function opensWithClosedWord({ tokens }: Segment, first: number, pack: LanguagePack): boolean {
  return first === 1 && packWords(pack, 'function-words', 'prepositions', 'conjunctions').has(tokens[0]?.normal ?? '');
}

/**
 * `an island north of Africa` is right: only behind a preposition or conjunction is it meant as the region's name.
 * After `to` it may end a range of directions (`from south to north of Africa`).
 */
function isNounPhrase({ segment, first }: Place, { pack }: Evidence): boolean {
  const before = segment.tokens[first - 1]?.normal ?? '';
  const phrase = packWords(pack, 'prepositions', 'conjunctions').has(before) && before !== 'to' && before !== 'as';
  const others = segment.tokens.filter((token, index) => {
    const isDirection = index < first && packWords(pack, 'direction-words').has(token.normal);
    return isDirection && segment.tokens[index + 1]?.normal === 'of';
  });
  return phrase && others.length === 0;
}

/** A reference that writes it so, too, knows why. */
function vouchedFor(name: string, { references }: Evidence): boolean {
  return references.some(({ text }) => text.value.includes(name));
}
