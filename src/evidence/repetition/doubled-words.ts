/** Words and short phrases that stand twice in a row by mistake. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isSpace } from '../../text/ranges.js';
import { packWords } from '../words/pack-words.js';
import { isQuoted } from '../characters/quotations.js';
import { mayMeet } from './meeting-words.js';
import { repeatedRuns, type RepeatedRun } from './repeated-runs.js';
import { startsUpper } from '../words/vocabulary.js';

export interface Doubling {
  /** The second of the two. */
  readonly range: Range;
  readonly words: readonly Token[];
}

const LONGEST_PHRASE = 5;
/** Shorter words are interjections, initials and names of things (`ha ha`, `cha cha`). */
const FEWEST_LETTERS = 4;
/** Shorter words are doubled on purpose in Hindi, Turkish and Korean; a Hangul syllable is worth two letters. */
const FEWEST_LETTERS_WHERE_DOUBLING_IS_GRAMMAR = 6;
/** Scripts that write hardly any vowels have as much in three letters as others in four. */
const FEWEST_LETTERS_WITHOUT_VOWELS = 3;
const WITHOUT_VOWELS = new Set(['Hebr', 'Arab']);
/** Shorter words are doubled by speakers for emphasis (`really really`). */
const FEWEST_LETTERS_IN_SPEECH = 6;
/** Words of three letters are interjections unless they are common and have a closed-class word before them (`the new new plan`). */
const MOST_COMMON = 2000;
/** A Korean word with an ending or a particle: doubled on purpose are bare adverbs and nouns (`하나 하나`). Source: grammar of Korean. */
const KOREAN_WITH_PARTICLE = /^[가-힣]+(?:[는은를을의에친한된던]|에서|으로|에게|까지|부터)$/u;
const HANGUL = /\p{sc=Hang}/gu;

/** Languages that write all nouns with a capital, so that behind an article a capital shows no name. Source: Duden. */
const CAPITALISED_NOUNS = new Set(['de']);

export function* doublings(segment: Segment, evidence: Evidence): Iterable<Doubling> {
  const { tokens } = segment;
  if (!evidence.pack.spaced || (evidence.pack.depth === 'basic' && !evidence.pack.cased)) return;
  const runs = repeatedRuns(
    tokens.map(({ normal }) => normal),
    LONGEST_PHRASE,
  );
  for (const run of runs) {
    const words = tokens.slice(run.start, run.start + run.period);
    const second = tokens.slice(run.start + run.period, run.start + 2 * run.period);
    const [first, last] = [second[0], second.at(-1)];
    const before = tokens[run.start - 1];
    if (!first || !last || run.length !== 2 * run.period || !isMistake({ words, second, before }, evidence)) continue;
    if (words.length === 1 && mayMeet(tokens, run.start, evidence.pack)) continue;
    if (isSpared(segment, words, evidence) || isTautology(words, before) || isFrame(words, before, evidence.pack))
      continue;
    yield { range: { start: first.start, end: last.end }, words };
  }
}

/** `lo que está hecho está hecho`, `what is done is done`. */
function isTautology(words: readonly Token[], before: Token | undefined): boolean {
  return words.length > 1 && TAUTOLOGY.test(before?.normal ?? '');
}

/** `Tag für Tag für einen Hungerlohn`, `von Zeit zu Zeit zu ändern`: a noun twice, and the preposition of what follows. */
function isFrame([noun, joint, more]: readonly Token[], before: Token | undefined, pack: LanguagePack): boolean {
  if (!noun || !joint || more || !packWords(pack, 'prepositions').has(joint.normal)) return false;
  return (
    !packWords(pack, 'function-words', 'articles').has(noun.normal) &&
    !packWords(pack, 'articles').has(before?.normal ?? '')
  );
}

const TAUTOLOGY = /^(?:que|quem|quien|che|chi|qui|ce|what|who|was|wer|wat|wie|vad|hvad|hva|что|кто)$/;

interface Pair {
  readonly words: readonly Token[];
  readonly second: readonly Token[];
  readonly before: Token | undefined;
}

function isMistake(pair: Pair, evidence: Evidence): boolean {
  const { pack, text } = evidence;
  const { words, second } = pair;
  const all = [...words, ...second];
  const adjacent = all.every((token, index) => {
    const next = all[index + 1];
    return token.kind === 'word' && (!next || onlySpaceBetween(text.value, token.end, next.start));
  });
  if (!adjacent) return false;
  return words.length > 1 ? isPhrase(words, pack) : !isName(pair, pack) && isDoubledWord(pair, evidence);
}

/** `Duran Duran`; a capital inside a sentence is a name's, a small letter before it shows two sentences or a name. */
function isName({ words, second, before }: Pair, pack: LanguagePack): boolean {
  if (!pack.cased) return false;
  const isNoun = CAPITALISED_NOUNS.has(pack.tag) && packWords(pack, 'articles').has(before?.normal ?? '');
  if (isNoun) return false;
  const closed = packWords(pack, 'function-words');
  return second.some(({ text, normal }, index) => {
    const first = words[index]?.text ?? '';
    return startsUpper(text) && (!startsUpper(first) || !closed.has(normal));
  });
}

/** `and over and over` is said on purpose. */
function isPhrase(words: readonly Token[], pack: LanguagePack): boolean {
  const letters = words.reduce((sum, { normal }) => sum + normal.length, 0);
  const joined = words.length === 2 && packWords(pack, 'doubling-joints').has(words[0]?.normal ?? '');
  return (
    !joined && letters > FEWEST_LETTERS && !words.every(({ normal }) => packWords(pack, 'repeatable-words').has(normal))
  );
}

function isDoubledWord({ words, before }: Pair, { pack, rankOfWord }: Evidence): boolean {
  const normal = words[0]?.normal ?? '';
  if (packWords(pack, 'repeatable-words').has(normal)) return false;
  const never = packWords(pack, 'unrepeatable-words');
  if (never.size > 0)
    return (
      never.has(normal) ||
      KOREAN_WITH_PARTICLE.test(normal) ||
      normal.length + (normal.match(HANGUL)?.length ?? 0) >= FEWEST_LETTERS_WHERE_DOUBLING_IS_GRAMMAR
    );
  const closed = packWords(pack, 'function-words');
  if (closed.has(normal) || normal.length >= fewestLetters(pack)) return true;
  return (
    normal.length === FEWEST_LETTERS - 1 &&
    closed.has(before?.normal ?? '') &&
    (rankOfWord?.(normal) ?? Infinity) <= MOST_COMMON
  );
}

/** Of a language without a pack nobody knows what it doubles (Greek `σιγά σιγά`). */
function fewestLetters({ depth, script }: LanguagePack): number {
  if (depth === 'basic') return FEWEST_LETTERS_WHERE_DOUBLING_IS_GRAMMAR;
  return WITHOUT_VOWELS.has(script) ? FEWEST_LETTERS_WITHOUT_VOWELS : FEWEST_LETTERS;
}

/** Said that way by a speaker, or doubled in the source or in a reference too. */
function isSpared(segment: Segment, words: readonly Token[], { text, source, references, pack }: Evidence): boolean {
  const block = text.blocks[segment.blockIndex];
  const isClosed = words.some(({ normal }) => packWords(pack, 'function-words').has(normal));
  const isLong = words.every(
    ({ normal }) => normal.length >= FEWEST_LETTERS_IN_SPEECH || KOREAN_WITH_PARTICLE.test(normal),
  );
  if (block && !isClosed && !isLong && isQuoted(block, words[0]?.start ?? 0)) return true;
  const others = source ? [source, ...references] : references;
  return others.some((other) => hasDoubling(other, segment));
}

function hasDoubling(other: Counterpart, segment: Segment): boolean {
  return other.segmentsFor(segment).some(({ tokens }) =>
    repeatedRuns(
      tokens.map(({ normal }) => normal),
      LONGEST_PHRASE,
    ).some((run) => isOfWords(tokens, run)),
  );
}

function isOfWords(tokens: readonly Token[], { start, period }: RepeatedRun): boolean {
  return tokens.slice(start, start + period).every(({ kind }) => kind === 'word');
}

/** Whether only white space stands between two places. */
function onlySpaceBetween(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isSpace(text.charCodeAt(index))) return false;
  return to > from;
}
