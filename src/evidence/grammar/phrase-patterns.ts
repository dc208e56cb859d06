/** Phrases that no grammar allows, found by the pack's patterns of words and of classes of words: `seit zwei Jahren wir leben`, `en grannes bilen`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { inflectedReadings } from './inflected-words.js';
import { compilePatterns, type PhrasePattern } from './pattern-syntax.js';
import { fitsElement, type PatternElement } from './pattern-elements.js';

export interface BadPhrase {
  readonly first: Token;
  readonly last: Token;
  /** What the grammar asks for there. */
  readonly expected: string;
}

/** Patterns by what their first word may be. */
interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly PhrasePattern[]>;
  /** By the last letter, for those that begin with an ending. */
  readonly byLetter: ReadonlyMap<string, readonly PhrasePattern[]>;
  /** Those that begin with a class of inflected words. */
  readonly byClass: readonly PhrasePattern[];
}

/** All of a sentence in order, at most one from each place on. */
export function* badPhrases(tokens: readonly Token[], evidence: Evidence): Iterable<BadPhrase> {
  const index = indexOf(evidence.pack);
  if (!index) return;
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at, { index, evidence });
    if (!found) continue;
    yield found;
    at = Math.max(at, tokens.indexOf(found.last));
  }
}

/** Stands for all numbers: no normal form has capitals. */
const NUMBER = 'NUMBER';

interface Search {
  readonly index: PatternIndex;
  readonly evidence: Evidence;
}

function phraseAt(tokens: readonly Token[], at: number, { index, evidence }: Search): BadPhrase | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const normal = token.kind === 'number' ? NUMBER : token.normal;
  const found = firstOf(index.byWord.get(normal), tokens, at, evidence);
  if (found || token.kind !== 'word') return found;
  return (
    firstOf(index.byLetter.get(normal.slice(-1)), tokens, at, evidence) ??
    (index.byClass.length > 0 && inflectedReadings(normal, evidence.pack).length > 0
      ? firstOf(index.byClass, tokens, at, evidence)
      : undefined)
  );
}

function firstOf(
  patterns: readonly PhrasePattern[] | undefined,
  tokens: readonly Token[],
  at: number,
  evidence: Evidence,
): BadPhrase | undefined {
  for (const { elements, expected } of patterns ?? []) {
    const marked: Marked = { from: at, to: -1 };
    const end = matchFrom(elements, 0, { tokens, at, evidence, marked });
    if (end < 0) continue;
    const [first, last] = [tokens[marked.from], tokens[(marked.to < 0 ? end : marked.to) - 1]];
    if (first && last) return { first, last, expected };
  }
  return undefined;
}

/** Places of the marked part: first token, and behind the last one (-1 for the end of the match). */
interface Marked {
  from: number;
  to: number;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly evidence: Evidence;
  readonly marked: Marked;
}

/** The place behind what elements match, -1 where they do not. */
function matchFrom(elements: readonly PatternElement[], from: number, place: Place): number {
  const element = elements[from];
  if (!element) return place.at;
  const { tokens, at, evidence, marked } = place;
  if (element.role === 'opens') {
    marked.from = at;
    return matchFrom(elements, from + 1, place);
  }
  if (element.role === 'closes') {
    marked.to = at;
    return matchFrom(elements, from + 1, place);
  }
  if (element.role !== 'word' && element.role !== 'optional')
    return isGuardKept(element, place) ? matchFrom(elements, from + 1, place) : -1;
  if (at < tokens.length && fitsElement(element, tokens, at, evidence)) {
    const end = matchFrom(elements, from + 1, { ...place, at: at + 1 });
    if (end >= 0) return end;
  }
  return element.role === 'optional' ? matchFrom(elements, from + 1, place) : -1;
}

/** Conditions on what stands around, which match no word themselves. */
function isGuardKept(element: PatternElement, { tokens, at, evidence }: Place): boolean {
  if (element.role === 'before') return fitsElement(element, tokens, at - 1, evidence);
  if (element.role === 'not-before') return !fitsElement(element, tokens, at - 1, evidence);
  if (element.role === 'behind') return fitsElement(element, tokens, at, evidence);
  if (element.role === 'not-behind') return !fitsElement(element, tokens, at, evidence);
  const isEarlier = element.role === 'nowhere-before';
  const behind = element.role === 'nowhere-in-rest' ? tokens.length : clauseEnd(tokens, at);
  const [from, to] = isEarlier ? [0, at] : [at, behind];
  for (let index = from; index < to; index++) if (fitsElement(element, tokens, index, evidence)) return false;
  return true;
}

const CLAUSE_END = /^[,;:.!?…–—()]$/u;

function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && !CLAUSE_END.test(tokens[end]?.text ?? '')) end++;
  return end;
}

const indexes = new WeakMap<LanguagePack, PatternIndex>();

/** Undefined for a pack without patterns. */
function indexOf(pack: LanguagePack): PatternIndex | undefined {
  const rows = pack.tables['phrase-patterns'];
  if (!rows) return undefined;
  const known = indexes.get(pack);
  if (known) return known;
  const [byWord, byLetter] = [new Map<string, PhrasePattern[]>(), new Map<string, PhrasePattern[]>()];
  const byClass: PhrasePattern[] = [];
  for (const pattern of compilePatterns(rows, pack)) {
    const first = pattern.elements.find(({ role }) => role === 'word');
    if (!first) continue;
    for (const word of first.words) addTo(byWord, word, pattern);
    for (const letter of new Set(first.endings.map((ending) => ending.slice(-1)))) addTo(byLetter, letter, pattern);
    if (first.kinds.has(NUMBER)) addTo(byWord, NUMBER, pattern);
    if (first.classes.length > 0) byClass.push(pattern);
  }
  const made = { byWord, byLetter, byClass };
  indexes.set(pack, made);
  return made;
}

function addTo(index: Map<string, PhrasePattern[]>, key: string, pattern: PhrasePattern): void {
  const known = index.get(key);
  if (known) known.push(pattern);
  else index.set(key, [pattern]);
}
