/** What a Hebrew word shows of itself: the letters joined before it, gender and number of nouns, adjectives, participles and past verbs. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { wordsOfClass } from './grammar-words.js';

/** Gender and number: masculine singular … feminine plural; `p` for a plural of either gender. */
export type Cell = 'ms' | 'fs' | 'mp' | 'fp' | 'p';

export interface HebrewWord {
  readonly stem: string;
  readonly cell: Cell;
  /** Conjunctions and prepositions joined before the word. */
  readonly joined: string;
  /** Whether it has the article; none shows behind ב, ל and כ. */
  readonly definite: boolean;
}

type Forms = ReadonlyMap<string, Cell>;

/** What words of each class add to their first form. */
const ENDINGS: Readonly<Record<string, readonly (readonly [ending: string, cell: Cell])[]>> = {
  adj: [
    ['', 'ms'],
    ['ה', 'fs'],
    ['ים', 'mp'],
    ['ות', 'fp'],
  ],
  adjt: [
    ['', 'ms'],
    ['ת', 'fs'],
    ['ים', 'mp'],
    ['ות', 'fp'],
  ],
  part: [
    ['', 'ms'],
    ['ה', 'fs'],
    ['ים', 'mp'],
    ['ות', 'fp'],
  ],
  partt: [
    ['', 'ms'],
    ['ת', 'fs'],
    ['ה', 'fs'],
    ['ים', 'mp'],
    ['ות', 'fp'],
  ],
  past: [
    ['', 'ms'],
    ['ה', 'fs'],
    ['ו', 'p'],
  ],
};
const MEDIAL: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
const JOINED = /^(ו?(?:כש|ש)?)([בלמכ]?)(ה?)(?=.{2})/u;

function withEnding(word: string, ending: string): string {
  if (ending === '') return word;
  const last = word.slice(-1);
  return word.slice(0, -1) + (MEDIAL[last] ?? last) + ending;
}

const formsOf = new WeakMap<LanguagePack, Map<string, Forms>>();

/** Forms of some classes that show one cell only. */
function forms(pack: LanguagePack, ...classes: readonly string[]): Forms {
  const made = formsOf.get(pack) ?? new Map<string, Forms>();
  formsOf.set(pack, made);
  const key = classes.join(' ');
  const known = made.get(key);
  if (known) return known;
  const cells = new Map<string, Cell | undefined>();
  for (const name of classes) {
    for (const word of wordsOfClass(pack, name)) {
      // `רואה` is masculine and feminine.
      if (word.endsWith('ה')) continue;
      for (const [ending, cell] of ENDINGS[name] ?? []) {
        const form = withEnding(word, ending);
        cells.set(form, cells.has(form) && cells.get(form) !== cell ? undefined : cell);
      }
    }
  }
  const found = new Map([...cells].flatMap(([form, cell]) => (cell ? [[form, cell] as const] : [])));
  made.set(key, found);
  return found;
}

const nounForms = new WeakMap<LanguagePack, Forms>();

function nouns(pack: LanguagePack): Forms {
  const known = nounForms.get(pack);
  if (known) return known;
  const made = new Map<string, Cell>();
  for (const cell of ['ms', 'fs', 'mp', 'fp'] as const)
    for (const word of wordsOfClass(pack, cell)) made.set(word, cell);
  nounForms.set(pack, made);
  return made;
}

/** The word as it stands where a list has it, else without what may be joined before it. */
function readWord({ kind, normal }: Token, known: Forms): HebrewWord | undefined {
  if (kind !== 'word') return undefined;
  const whole = known.get(normal);
  if (whole) return { stem: normal, cell: whole, joined: '', definite: false };
  const [before = '', conjunction = '', preposition = '', article = ''] = JOINED.exec(normal) ?? [];
  // The longest reading of the joined letters first: ה, ב and their like begin words of their own as well.
  for (const joined of [before, conjunction + preposition, conjunction]) {
    if (joined === '') continue;
    const stem = normal.slice(joined.length);
    const cell = known.get(stem);
    const definite = joined === before && article !== '';
    if (cell) return { stem, cell, joined: definite ? joined.slice(0, -1) : joined, definite };
  }
  return undefined;
}

/** A noun of the list. */
export function hebrewNoun(token: Token, pack: LanguagePack): HebrewWord | undefined {
  return readWord(token, nouns(pack));
}

/** The feminine noun that a construct form in ת is of (`חברת`), without anything joined. */
export function constructOf({ kind, normal }: Token, pack: LanguagePack): Cell | undefined {
  if (kind !== 'word' || !normal.endsWith('ת')) return undefined;
  return wordsOfClass(pack, 'fs').has(`${normal.slice(0, -1)}ה`) ? 'fs' : undefined;
}

/** An adjective of the list that is no adverb. */
export function hebrewAdjective(token: Token, pack: LanguagePack): HebrewWord | undefined {
  const word = readWord(token, forms(pack, 'adj', 'adjt'));
  return word && !wordsOfClass(pack, 'adv').has(word.stem) ? word : undefined;
}

/** A participle or a past verb of the list. */
export function hebrewVerb(token: Token, pack: LanguagePack): HebrewWord | undefined {
  return readWord(token, forms(pack, 'part', 'partt', 'past'));
}

/** Forms of verbs that take no object. */
export function intransitiveVerb(token: Token, pack: LanguagePack): HebrewWord | undefined {
  const word = hebrewVerb(token, pack);
  if (!word) return undefined;
  const verbs = wordsOfClass(pack, 'stay');
  const roots = [word.stem, word.stem.replace(/(?:ים|ות|[הותי])$/u, '')];
  return roots.some((root) => verbs.has(root) || verbs.has(final(root))) ? word : undefined;
}

const FINAL: Readonly<Record<string, string>> = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' };

function final(word: string): string {
  const last = word.slice(-1);
  return word.slice(0, -1) + (FINAL[last] ?? last);
}

/** Whether two cells cannot belong together. */
export function disagree(one: Cell, other: Cell): boolean {
  if (one === 'p' || other === 'p') return one.endsWith('p') !== other.endsWith('p');
  return one !== other;
}
