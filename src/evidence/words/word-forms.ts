/** Inflected forms of a word, by the pack's paradigms: `realizes` and `realized` are forms of `realize`. */
import type { LanguagePack } from '../../model/language-pack.js';

export interface WordForms {
  /** Two words are forms of one word if they share a key. The first key is the word itself. */
  keysOf(normal: string): readonly string[];
}

interface Ending {
  readonly paradigm: number;
  readonly shortestStem: number;
}

interface Paradigms {
  readonly prefixes: readonly Prefix[];
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly longestEnding: number;
}

interface Prefix {
  readonly text: string;
  readonly shortestStem: number;
}

/** Words remembered a pack; beyond, all are forgotten, so that a stream of articles needs no more memory than one. */
const MOST_REMEMBERED = 50_000;

const formsOfPacks = new WeakMap<LanguagePack, WordForms>();

/** The forms of a pack's language; without paradigms a word is its only form. */
export function wordForms(pack: LanguagePack): WordForms {
  const known = formsOfPacks.get(pack) ?? createWordForms(readParadigms(pack));
  formsOfPacks.set(pack, known);
  return known;
}

function createWordForms(paradigms: Paradigms): WordForms {
  const remembered = new Map<string, readonly string[]>();
  return {
    keysOf(normal) {
      const known = remembered.get(normal);
      if (known) return known;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const keys = readKeys(normal, paradigms);
      remembered.set(normal, keys);
      return keys;
    },
  };
}

function readKeys(normal: string, paradigms: Paradigms): string[] {
  const bases = paradigms.prefixes
    .filter(({ text, shortestStem }) => normal.startsWith(text) && normal.length - text.length >= shortestStem)
    .map(({ text }) => normal.slice(text.length));
  return [normal, ...bases].flatMap((base) => [base, ...stemKeys(base, paradigms)]);
}

function stemKeys(word: string, { endings, longestEnding }: Paradigms): string[] {
  const keys: string[] = [];
  for (let length = 0; length <= Math.min(longestEnding, word.length - 1); length++) {
    const stem = word.slice(0, word.length - length);
    for (const { paradigm, shortestStem } of endings.get(word.slice(stem.length)) ?? []) {
      if (stem.length >= shortestStem) keys.push(`${paradigm}:${stem}`);
    }
  }
  return keys;
}

/** Rows: `prefix` or `endings`, alternatives by `|` (`-` for none), letters of the shortest stem. */
function readParadigms({ tables }: LanguagePack): Paradigms {
  const prefixes: Prefix[] = [];
  const endings = new Map<string, Ending[]>();
  let longestEnding = -1;
  for (const [paradigm, [kind, forms = '', shortest = '3']] of (tables['word-forms'] ?? []).entries()) {
    const shortestStem = Number(shortest);
    for (const form of forms.split('|').map((written) => (written === '-' ? '' : written))) {
      if (kind === 'prefix') prefixes.push({ text: form, shortestStem });
      else endings.set(form, [...(endings.get(form) ?? []), { paradigm, shortestStem }]);
      if (kind !== 'prefix') longestEnding = Math.max(longestEnding, form.length);
    }
  }
  return { prefixes, endings, longestEnding };
}
