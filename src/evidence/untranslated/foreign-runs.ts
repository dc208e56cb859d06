/** Clauses and phrases of another language inside a sentence of the text's own: `per fotografare the arches covered in mud`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isInLongQuotation, isQuoted } from '../characters/quotations.js';
import { closedWords } from '../words/closed-words.js';
import { isOwnWord, listsForeignWords } from '../words/own-words.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';
import { startsUpper } from '../words/vocabulary.js';

export interface ForeignRun {
  readonly first: Token;
  readonly last: Token;
}

/** A text with more of them is about the other language, or quotes it. */
const MOST = 2;
const SHORTEST = 3;
/** Words that prove a language: two of them, or one among words that the text's language does not have. */
const FEWEST_SURE = 2;
const FEWEST_UNKNOWN = 2;
/** Words of the sentence's own beside it: a sentence that is foreign as a whole is another fault. */
const FEWEST_OWN = 3;
/** In a long quotation, which may hold a phrase that somebody said in the other language, there must be more. */
const FEWEST_IN_QUOTATION = 6;
/** What may stand beside a run that is no title, name or quotation. */
const PLAIN_MARK = /^[,.;:?!…–—]$/u;
/** English words that other languages have as well: they continue a run and prove nothing. */
const ENGLISH_JOINTS = new Set(
  'a an and are as at be by for had has have in is it no not of off on or out so to up was'.split(' '),
);
const foundInTexts = new WeakMap<Evidence['text'], readonly ForeignRun[]>();

/** Runs of one sentence, in order. Only in Latin letters, and where the pack knows words of other languages. */
export function foreignRuns(segment: Segment, evidence: Evidence): readonly ForeignRun[] {
  if (segment.kind !== 'paragraph' || foreignWords(evidence.pack).size === 0) return [];
  const found = foundInTexts.get(evidence.text) ?? searchText(evidence);
  foundInTexts.set(evidence.text, found);
  return found.filter(({ first, last }) => segment.range.start <= first.start && last.end <= segment.range.end);
}

function searchText(evidence: Evidence): readonly ForeignRun[] {
  const words = foreignWords(evidence.pack);
  const found = evidence.text.segments
    .filter(({ tokens, kind }) => kind === 'paragraph' && mayHaveRun(tokens, words, evidence.pack))
    .flatMap((segment) => [...runsOf(segment, evidence)]);
  return found.length > MOST ? [] : found;
}

function mayHaveRun(tokens: readonly Token[], words: ReadonlyMap<string, string>, pack: LanguagePack): boolean {
  return hasWordOf(tokens, words, pack) || tokens.some(({ text }) => CLAUSE_WORDS.has(text));
}

function* runsOf(segment: Segment, evidence: Evidence): Iterable<ForeignRun> {
  const { tokens } = segment;
  const words = foreignWords(evidence.pack);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const language =
      token && isSmallWord(token) ? (words.get(token.normal) ?? clauseLanguage(token, evidence)) : undefined;
    if (language === undefined) continue;
    const bounds = extend(tokens, index, { language, evidence });
    if (isProven(tokens.slice(bounds.from, bounds.to), { language, evidence }) && stands(segment, bounds, evidence)) {
      const [first, last] = [tokens[bounds.from], tokens[bounds.to - 1]];
      if (first && last) yield { first, last };
    }
    index = bounds.to;
  }
}

/** A pronoun or an auxiliary of English that the text's language does not have. */
function clauseLanguage(token: Token, evidence: Evidence): string | undefined {
  return CLAUSE_WORDS.has(token.normal) && evidence.knowsWord && !isOwn(token, evidence) ? ENGLISH : undefined;
}

interface Search {
  readonly language: string;
  readonly evidence: Evidence;
}

interface Bounds {
  readonly from: number;
  /** Behind the last word. */
  readonly to: number;
}

/** As far as words are of that language, or of none that is known here; what both languages have ends no run. */
function extend(tokens: readonly Token[], at: number, search: Search): Bounds {
  let [from, to] = [at, at + 1];
  // There a rare word of the language's own (`fotografare`) would look foreign.
  while (!listsForeignWords(search.evidence) && continues(tokens[from - 1], search)) from--;
  while (continues(tokens[to], search)) to++;
  while (from < at && isShared(tokens[from], search)) from++;
  while (to > at + 1 && isShared(tokens[to - 1], search)) to--;
  return { from, to };
}

function continues(token: Token | undefined, search: Search): boolean {
  if (!token || !isSmallWord(token)) return false;
  const { language, evidence } = search;
  if (foreignWords(evidence.pack).get(token.normal) === language || isShared(token, search)) return true;
  return !isOwn(token, evidence);
}

function isShared(token: Token | undefined, { language }: Search): boolean {
  return token !== undefined && language === ENGLISH && ENGLISH_JOINTS.has(token.normal);
}

function isProven(run: readonly Token[], { language, evidence }: Search): boolean {
  if (isAdverbAndParticiple(run, { language, evidence })) return true;
  if (run.length < SHORTEST) return false;
  if (isEnglishClause(run, { language, evidence })) return true;
  const words = foreignWords(evidence.pack);
  const sure = run.filter(({ normal }) => words.get(normal) === language).length;
  const unknown = run.filter((token) => !isOwn(token, evidence) && !words.has(token.normal)).length;
  return sure >= FEWEST_SURE || (language === ENGLISH && unknown >= FEWEST_UNKNOWN);
}

/** `highly recommended`: no term that is borrowed begins so. */
function isAdverbAndParticiple(run: readonly Token[], { language, evidence }: Search): boolean {
  const [first, second, ...others] = run;
  if (!first || !second || others.length > 0 || language !== ENGLISH) return false;
  const words = foreignWords(evidence.pack);
  return [first, second].every(({ normal }) => words.get(normal) === ENGLISH) && /ly$/.test(first.normal);
}

/** Words that make a clause, with what they say beside them. */
const CLAUSE_WORDS = new Set(
  'we they he she you our their his her is are was were will would have has had can could should need also which who'.split(
    ' ',
  ),
);
/** Ranks of what every English text has. */
const PLAIN_ENGLISH = 3000;

/** `we also need`: words that the language has not and English has at its commonest, a pronoun or an auxiliary among them. */
function isEnglishClause(run: readonly Token[], { language, evidence }: Search): boolean {
  const { rankInSource, article } = evidence;
  if (language !== ENGLISH || !rankInSource || (article.sourceLanguage ?? ENGLISH).slice(0, 2) !== ENGLISH)
    return false;
  const plain = run.filter(({ normal }) => rankInSource(normal) <= PLAIN_ENGLISH);
  return plain.length === run.length && run.some(({ normal }) => CLAUSE_WORDS.has(normal));
}

/** Words of the text's language, or plain marks, on both sides, and no quotation. */
function stands({ tokens, blockIndex }: Segment, { from, to }: Bounds, { text }: Evidence): boolean {
  const [before, behind, first] = [tokens[from - 1], tokens[to], tokens[from]];
  const plain = [before, behind].every((beside, side) => {
    if (beside?.kind !== 'word') return beside === undefined || PLAIN_MARK.test(beside.text);
    return !startsUpper(beside.text) || (side === 0 && from === 1);
  });
  const block = text.blocks[blockIndex];
  const others = tokens.filter(({ kind }, at) => kind === 'word' && (at < from || at >= to)).length;
  if (others < FEWEST_OWN) return false;
  if (!plain || !first || !block) return false;
  return !isQuoted(block, first.start) || (others >= FEWEST_IN_QUOTATION && isInLongQuotation(block, first.start));
}

function isSmallWord({ kind, text, normal }: Token): boolean {
  return kind === 'word' && text === normal;
}

function isOwn(token: Token, evidence: Evidence): boolean {
  return closedWords(evidence.pack).all.has(token.normal) || !evidence.knowsWord || isOwnWord(token, evidence);
}

const ENGLISH = 'en';
const wordsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();

/** Words that prove another language, by language. */
function foreignWords(pack: LanguagePack): ReadonlyMap<string, string> {
  const known = wordsOfPacks.get(pack);
  if (known) return known;
  const made = new Map(pack.script === 'Latn' && pack.depth === 'full' ? listedWords(pack) : []);
  for (const word of closedWords(pack).all) made.delete(word);
  wordsOfPacks.set(pack, made);
  return made;
}

function* listedWords(pack: LanguagePack): Iterable<[string, string]> {
  for (const [language = '', , sure = ''] of pack.tables['near-language-words'] ?? [])
    for (const word of sure.split('|')) if (word !== '') yield [word, language];
  if (pack.tag !== ENGLISH) for (const word of packWords(pack, 'english-residue')) yield [word, ENGLISH];
}
