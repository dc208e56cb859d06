/** Words beside each other whose forms do not go together, told by their paradigms: `новый школа`, `для школа`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { isClosed } from '../words/splittable-words.js';
import { belongsTo, lastLetters, mayBelong } from './word-paradigms.js';

export interface ParadigmClash {
  readonly first: Token;
  readonly second: Token;
}

interface Clash {
  /** Whether the first word must begin its sentence. */
  readonly opening: boolean;
  /** Words, or the class of the first word. */
  readonly words: ReadonlySet<string>;
  readonly classes: readonly string[];
  readonly seconds: readonly string[];
  readonly secondWords: ReadonlySet<string>;
  readonly exceptions: ReadonlySet<string>;
  readonly exceptedEndings: readonly string[];
}

/** Marks of the table: `@f` is a class of word-paradigms, `-ista` an ending, `^` stands before what must begin a sentence. */
const [CLASS, ENDING, AT_START] = ['@', '-', '^'];

/** All of a sentence, in order, by the pack's table; none without a dictionary or ranks to ask. */
export function* paradigmClashes(tokens: readonly Token[], evidence: Evidence): Iterable<ParadigmClash> {
  const clashes = clashesOf(evidence.pack);
  if (clashes.length === 0 || !evidence.rankOfWord) return;
  for (let index = 1; index < tokens.length; index++) {
    const [first, second] = [tokens[index - 1], tokens[index]];
    if (first?.kind !== 'word' || second?.kind !== 'word' || second.start - first.end !== 1) continue;
    if (!isSmall(second) || isHalf(second, tokens[index + 1])) continue;
    const candidates = clashesOfEnds(first, second, clashes, evidence.pack);
    if (candidates.length === 0) continue;
    if (disagreeByAny({ first, second, before: tokens[index - 2] }, candidates, evidence)) yield { first, second };
  }
}

function disagreeByAny(pair: Pair, clashes: readonly Clash[], evidence: Evidence): boolean {
  return clashes.some((clash) => disagree(pair, clash, evidence));
}

/** `ett kolumn- eller radhuvud`, `et højde/bredde-forhold`: the first half of a compound has the gender of the last. */
function isHalf({ end }: Token, next: Token | undefined): boolean {
  return next?.start === end && /^[/-]$/.test(next.text);
}

/** By the last letters of both words. */
const byEnds = new WeakMap<readonly Clash[], Map<number, Map<number, readonly Clash[]>>>();

/** The clashes that two words with such last letters may have: mostly none. */
function clashesOfEnds(first: Token, second: Token, clashes: readonly Clash[], pack: LanguagePack): readonly Clash[] {
  const [one, other] = [lastCode(first), lastCode(second)];
  const ofAll = byEnds.get(clashes) ?? new Map<number, Map<number, readonly Clash[]>>();
  byEnds.set(clashes, ofAll);
  const ofFirst = ofAll.get(one) ?? new Map<number, readonly Clash[]>();
  ofAll.set(one, ofFirst);
  const known = ofFirst.get(other);
  if (known) return known;
  const made = clashes.filter(
    ({ words, classes, secondWords, seconds }) =>
      mayEndIn(one, words, classes, pack) && mayEndIn(other, secondWords, seconds, pack),
  );
  if (ofAll.size < MOST_LETTERS && ofFirst.size < MOST_LETTERS) ofFirst.set(other, made);
  return made;
}

/** Texts bring letters of any script: what is kept must stay small. */
const MOST_LETTERS = 200;

function lastCode({ normal }: Token): number {
  return normal.charCodeAt(normal.length - 1);
}

function mayEndIn(code: number, words: ReadonlySet<string>, classes: readonly string[], pack: LanguagePack): boolean {
  for (const word of words) if (word.charCodeAt(word.length - 1) === code) return true;
  return classes.some((name) => lastLetters(name, pack)?.has(code) ?? true);
}

interface Pair {
  readonly first: Token;
  readonly second: Token;
  readonly before: Token | undefined;
}

/** Endings are compared before the dictionary is asked. */
function disagree({ first, second, before }: Pair, clash: Clash, evidence: Evidence): boolean {
  const { pack } = evidence;
  const { opening, words, classes, seconds } = clash;
  if (opening && before?.kind === 'word') return false;
  const isListed = words.has(first.normal);
  if (!isListed && !classes.some((name) => mayBelong(first.normal, name, pack))) return false;
  if (isExcepted(second.normal, clash) || (!isListed && isExcepted(first.normal, clash))) return false;
  const isSecondListed = clash.secondWords.has(second.normal);
  const reached = isSecondListed ? [] : seconds.filter((name) => mayBelong(second.normal, name, pack));
  if (!isSecondListed && (reached.length === 0 || isClosed(second.normal, pack))) return false;
  if (!isListed && !classes.some((name) => belongsTo(first.normal, name, evidence))) return false;
  return isSecondListed || reached.some((name) => belongsTo(second.normal, name, evidence));
}

function isExcepted(word: string, { exceptions, exceptedEndings }: Clash): boolean {
  return exceptions.has(word) || exceptedEndings.some((ending) => word.endsWith(ending));
}

const made = new WeakMap<LanguagePack, readonly Clash[]>();

function clashesOf(pack: LanguagePack): readonly Clash[] {
  const known = made.get(pack);
  if (known) return known;
  const clashes = (pack.tables['paradigm-clashes'] ?? []).map(clashOf);
  made.set(pack, clashes);
  return clashes;
}

function clashOf([row = '', seconds = '', exceptions = '']: readonly string[]): Clash {
  const opening = row.startsWith(AT_START);
  const firsts = (opening ? row.slice(1) : row).split('|');
  const classNames = (all: readonly string[]): string[] =>
    all.filter((one) => one.startsWith(CLASS)).map((one) => one.slice(1));
  return {
    opening,
    words: new Set(firsts.filter((one) => !one.startsWith(CLASS))),
    classes: classNames(firsts),
    seconds: classNames(seconds.split('|')),
    secondWords: new Set(seconds.split('|').filter((one) => !one.startsWith(CLASS))),
    exceptions: new Set(exceptions.split('|')),
    exceptedEndings: exceptions.split('|').flatMap((one) => (one.startsWith(ENDING) ? [one.slice(1)] : [])),
  };
}
