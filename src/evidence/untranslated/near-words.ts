/** Single words of a near language left in a sentence: Danish `ikke` in Swedish, Czech `zpátky` in Polish. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { oncePerFormOf } from '../../text/form-facts.js';
import { isQuoted } from '../characters/quotations.js';
import { isOwnWord } from '../words/own-words.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

const SHORTEST = 2;
/** A text with more of them is about the other language, or quotes it. */
const MOST = 2;
/** With more than one in a sentence it may be a sentence of the other language, unless two with letters of its own stand side by side. */
const MOST_IN_SENTENCE = 1;
const MOST_SIDE_BY_SIDE = 2;
/** What may stand beside a word that is no part of a title or a name. */
const PLAIN_MARK = /^[,.;:?!…–—]$/u;

/** Words that are the language's own for certain. */
const COMMON_RANK = 3000;
const CAPITALISED_NOUNS = new Set(['de']);

const foundInTexts = new WeakMap<Evidence['text'], ReadonlySet<Token>>();

/** Words of one sentence, in order of place. */
export function nearWordsLeft(segment: Segment, evidence: Evidence): Token[] {
  const foreign = foreignForms(evidence.pack);
  if (!foreign || segment.kind === 'headline' || segment.kind === 'credit') return [];
  const found = foundInTexts.get(evidence.text) ?? searchText(evidence, foreign);
  foundInTexts.set(evidence.text, found);
  return found.size === 0 ? [] : segment.tokens.filter((token) => found.has(token));
}

function searchText(evidence: Evidence, foreign: ForeignForms): ReadonlySet<Token> {
  const found = evidence.text.segments.flatMap((segment) => {
    const words = segment.tokens.filter(
      (token, at) => isForeignForm(token, evidence.text.forms, foreign) && isForeign(token, foreign, at === 0),
    );
    if (words.length === 0) return [];
    if (words.length > MOST_IN_SENTENCE) return isPair(words, segment, { evidence, foreign }) ? words : [];
    return words.filter((token) => isStray(segment, segment.tokens.indexOf(token), { evidence, foreign }));
  });
  return new Set(found.length > MOST ? [] : found);
}

/** `těhotných žen`: two such words in a row, each with a foreign letter and unknown, between words that are the language's own. */
function isPair(words: readonly Token[], { tokens, blockIndex }: Segment, { evidence, foreign }: Search): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > MOST_SIDE_BY_SIDE || last.start !== first.end + 1) return false;
  if (!words.every((token) => foreign.letters?.test(token.text) === true && isUnknown(token, evidence))) return false;
  const beside = [tokens[tokens.indexOf(first) - 1], tokens[tokens.indexOf(last) + 1]];
  const block = evidence.text.blocks[blockIndex];
  return beside.every(isOwnOrMark) && block !== undefined && !isQuoted(block, first.start);
}

function isUnknown(token: Token, evidence: Evidence): boolean {
  return (
    evidence.vocabulary.count(token.normal) === 1 && !isOwnWord(token, evidence) && !isElsewhere(token.normal, evidence)
  );
}

/** No name, nothing in brackets or quotation marks. */
function isOwnOrMark(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token === undefined || token.kind === 'number' || PLAIN_MARK.test(token.text);
  return isSmall(token);
}

interface ForeignForms {
  /** Words that no other word of the language looks like. */
  readonly words: ReadonlySet<string>;
  /** Those that prove it though a dictionary has them as well. */
  readonly certain: ReadonlySet<string>;
  readonly letters: RegExp | undefined;
}

interface Search {
  readonly evidence: Evidence;
  readonly foreign: ForeignForms;
}

/** Whether the form is foreign, wherever it stands. */
const isForeignForm = oncePerFormOf<ForeignForms>(
  (normal, { words, letters }) => words.has(normal) || letters?.test(normal) === true,
);

/** A capital is a name's, unless it begins the sentence. */
function isForeign({ kind, text, normal }: Token, { words, letters }: ForeignForms, isFirst = false): boolean {
  if (kind !== 'word' || text.length < SHORTEST) return false;
  if (startsUpper(text)) return isFirst && text.length > SHORTEST && words.has(normal) && text !== text.toUpperCase();
  return words.has(normal) || (letters !== undefined && letters.test(normal));
}

/** Words of the language, or plain marks, on both sides; a second foreign word would make it a quotation. */
function isStray({ tokens, blockIndex }: Segment, at: number, { evidence, foreign }: Search): boolean {
  const { pack, text, vocabulary } = evidence;
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || vocabulary.count(token.normal) !== 1 || closedWords(pack).all.has(token.normal)) return false;
  const isCertain = foreign.certain.has(token.normal);
  if ((!isCertain && isOwnWord(token, evidence)) || isElsewhere(token.normal, evidence)) return false;
  const own = packWords(pack, 'function-words');
  // Where nouns have capitals, one of its neighbours may; the other must be the language's own for certain.
  const isOwn = (beside: Token | undefined): boolean =>
    beside !== undefined &&
    (own.has(beside.normal) || (isSmall(beside) && (evidence.rankOfWord?.(beside.normal) ?? Infinity) < COMMON_RANK));
  const mayRise = CAPITALISED_NOUNS.has(pack.tag) && [before, behind].some(isOwn);
  const stands = [before, behind].every((beside, side) => {
    if (beside?.kind !== 'word')
      return beside === undefined || beside.kind === 'number' || PLAIN_MARK.test(beside.text);
    const opens = side === 0 && at === 1;
    // `Según Brandão`
    const isNamed = isCertain && at === 0;
    return (!startsUpper(beside.text) || opens || mayRise || isNamed) && !isForeign(beside, foreign);
  });
  const block = text.blocks[blockIndex];
  return stands && block !== undefined && !isQuoted(block, token.start);
}

function isElsewhere(normal: string, { references, source }: Evidence): boolean {
  const others = [...references, ...(source ? [source] : [])];
  return others.some(({ vocabulary }) => vocabulary.count(normal) > 0);
}

const formsOfPacks = new WeakMap<LanguagePack, ForeignForms | null>();

function foreignForms(pack: LanguagePack): ForeignForms | undefined {
  const known = formsOfPacks.get(pack);
  if (known !== undefined) return known ?? undefined;
  const rows = pack.tables['near-language-words'] ?? [];
  const column = (at: number): string[] =>
    rows.flatMap((row) => (row[at] ?? '').split('|').filter((word) => word !== ''));
  const certain = new Set(column(3));
  const words = new Set([...column(2), ...certain]);
  const letters = [...packWords(pack, 'foreign-letters')];
  const pattern = letters.length === 0 ? undefined : new RegExp(`[${letters.join('')}]`, 'u');
  const made = words.size === 0 && !pattern ? null : { words, certain, letters: pattern };
  formsOfPacks.set(pack, made);
  return made ?? undefined;
}
