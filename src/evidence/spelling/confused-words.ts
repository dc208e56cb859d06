/** Common words in the place of others that differ in a letter or a mark, as only their neighbours can tell: `need too go`, `für denn Austritt`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { WordListName } from '../../model/pack-lists.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

export interface ConfusedWord {
  readonly token: Token;
  /** The word that was meant. */
  readonly right: string;
  /** The neighbours that leave no room for the other word, as they stand in the text with it. */
  readonly phrase: string;
}

/** What may stand on one side. */
interface Side {
  readonly isExcluded: boolean;
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly beginnings: readonly string[];
  /** The neighbour with the word beyond it, in the order of the text (`dafür ,`). */
  readonly pairs: readonly (readonly [string, string])[];
  /** A word with a capital (`^`), a number in figures (`0`), a mark that ends or parts clauses or the end of the segment (`.`). */
  readonly signs: ReadonlySet<string>;
}

interface Confusion {
  readonly before: Side | undefined;
  readonly after: Side | undefined;
  readonly right: string;
}

type Confusions = ReadonlyMap<string, readonly Confusion[]>;

const SIGNS = new Set(['^', '0', '.']);
const PARTING_MARK = /^[.,;:!?…؟،؛।·]$/u;
/** Letters of a word beyond its ending or beginning. */
const FEWEST_BESIDE_PART = 2;

/** All of a sentence, in order. */
export function* confusedWords(segment: Segment, evidence: Evidence): Iterable<ConfusedWord> {
  const { pack } = evidence;
  const confusions = confusionsOf(pack);
  if (!hasWordOf(segment.tokens, confusions, pack)) return;
  for (let index = 0; index < segment.tokens.length; index++) {
    const token = segment.tokens[index];
    if (token?.kind !== 'word') continue;
    const rows = confusions.get(token.normal);
    if (!rows || startsUpper(token.text)) continue;
    const beside = neighboursOf(segment.tokens, index);
    const row = beside && fittingRow(rows, beside);
    if (!row) continue;
    const [first, last] = [beside.before ?? token, beside.after ?? token];
    const phrase = evidence.text.value.slice(first.start, last.end);
    if (!evidence.references.some(({ text }) => text.value.includes(phrase))) yield { token, right: row.right, phrase };
  }
}

function fittingRow(rows: readonly Confusion[], beside: Neighbours): Confusion | undefined {
  return rows.find(
    ({ before, after }) =>
      fits(before, beside.before, beside.pairBefore) && fits(after, beside.after, beside.pairAfter),
  );
}

interface Neighbours {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Two words on either side, in the order of the text. */
  readonly pairBefore: Pair;
  readonly pairAfter: Pair;
}

type Pair = readonly [Token | undefined, Token | undefined];

/** Undefined where a hyphen, a bracket or a quotation mark parts the word from a neighbour: it may be named there, not used. */
function neighboursOf(tokens: readonly Token[], index: number): Neighbours | undefined {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return [before, after].every((beside) => beside === undefined || isPlain(beside)) &&
    (after === undefined || after.kind === 'punctuation' || after.start > (token?.end ?? 0))
    ? { before, after, pairBefore: [tokens[index - 2], before], pairAfter: [after, tokens[index + 2]] }
    : undefined;
}

function isPlain({ kind, text }: Token): boolean {
  return kind === 'word' || kind === 'number' || PARTING_MARK.test(text);
}

function fits(side: Side | undefined, token: Token | undefined, pair: Pair): boolean {
  return side === undefined || (includes(side, token) || includesPair(side, pair)) !== side.isExcluded;
}

function includesPair({ pairs }: Side, [first, second]: Pair): boolean {
  if (pairs.length === 0 || !first || !second) return false;
  return pairs.some(([one, other]) => isForm(first.normal, one) && isForm(second.normal, other));
}

/** A word, or an `-ending`. */
function isForm(normal: string, form: string): boolean {
  return form.startsWith('-') ? normal.endsWith(form.slice(1)) : normal === form;
}

function includes({ words, endings, beginnings, signs }: Side, token: Token | undefined): boolean {
  if (token === undefined) return signs.has('.');
  if (token.kind === 'punctuation') return signs.has('.') || words.has(token.text);
  if (token.kind === 'number') return signs.has('0');
  const { normal } = token;
  if (words.has(normal)) return true;
  if (startsUpper(token.text)) return signs.has('^');
  return (
    endings.some((ending) => normal.length >= ending.length + FEWEST_BESIDE_PART && normal.endsWith(ending)) ||
    beginnings.some((part) => normal.length >= part.length + FEWEST_BESIDE_PART && normal.startsWith(part))
  );
}

const confusionsOfPacks = new WeakMap<LanguagePack, Confusions>();

function confusionsOf(pack: LanguagePack): Confusions {
  const known = confusionsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, Confusion[]>();
  for (const [wrong = '', before = '', after = '', right = ''] of pack.tables['confused-words'] ?? []) {
    const row = { before: readSide(before, pack), after: readSide(after, pack), right };
    made.set(wrong, [...(made.get(wrong) ?? []), row]);
  }
  confusionsOfPacks.set(pack, made);
  return made;
}

/** `!` before all alternatives excludes them; `-ity` is an ending, `un-` a beginning, `@articles` a list of the pack. */
function readSide(column: string, pack: LanguagePack): Side | undefined {
  if (column === '' || column === '*') return undefined;
  const isExcluded = column.startsWith('!');
  const parts = column.slice(isExcluded ? 1 : 0).split('|');
  const plain = parts.filter((part) => !SIGNS.has(part) && !/^[-@]|-$| /u.test(part));
  const listed = parts
    .filter((part) => part.startsWith('@'))
    .flatMap((part) => [...packWords(pack, part.slice(1) as WordListName)]);
  return {
    isExcluded,
    words: new Set([...plain.map((word) => normalForm(word, pack.tag)), ...listed]),
    endings: parts.filter((part) => part.startsWith('-') && !part.includes(' ')).map((part) => part.slice(1)),
    beginnings: parts.filter((part) => part.endsWith('-')).map((part) => part.slice(0, -1)),
    pairs: parts.flatMap((part): [string, string][] => {
      const [first, second] = part.split(' ');
      return first !== undefined && second !== undefined ? [[first, second]] : [];
    }),
    signs: new Set(parts.filter((part) => SIGNS.has(part))),
  };
}
