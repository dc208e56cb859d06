/** Finite verb forms beyond the pack's table: an ending of the third person on the stem of an infinitive that the dictionary lists. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { remembering } from '../words/remembered-answers.js';
import { countNouns } from './count-nouns.js';
import { verbForms } from './verb-numbers.js';

export interface VerbReading {
  /** `both` where only the mood shows that it is a verb (Italian `conti`). */
  readonly number: 'singular' | 'plural' | 'both';
  readonly infinitive: string;
  /** Whether nouns and adjectives end so too (`marca`, `parte`): such a form is a verb only where no noun can stand. */
  readonly mayBeNoun: boolean;
}

/** What an ending says of a verb, and the ending of its infinitive. */
type Ending = VerbReading;

/** Shorter stems are found in too many words (`mano` is no form of a verb in `m-`). */
const SHORTEST_STEM = 3;

/** Whether a word is a form of a listed infinitive by an ending that adjectives share, of whatever mood (`capisca`, `suena`, `possiede`). */
export function isPresentOfVerb(normal: string, { pack, listsWord }: Evidence): boolean {
  return listsWord !== undefined && hasInfinitive(normal, pack, listsWord);
}

/** Verbs that put `isc` behind their stem, and stems whose vowel changes where it is stressed. */
const INSERTED: Readonly<Record<string, RegExp>> = { it: /isc[aeio]$/ };
const CHANGED_STEMS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [/ue(?=[^aeiou]+$)/, 'o'],
    [/ie(?=[^aeiou]+$)/, 'e'],
    [/i(?=[^aeiou]+$)/, 'e'],
  ],
  it: [
    [/uo(?=[^aeiou]+$)/, 'o'],
    [/ie(?=[^aeiou]+$)/, 'e'],
  ],
};

const hasInfinitive = remembering((word: string, pack: LanguagePack, lists: (word: string) => boolean): boolean => {
  if (INSERTED[pack.tag]?.test(word) === true && lists(`${word.slice(0, -4)}ire`)) return true;
  const [, stem] = /^(.{3,})[aeio]s?$/.exec(word) ?? [];
  if (stem === undefined) return false;
  const changed = (CHANGED_STEMS[pack.tag] ?? []).flatMap(([vowels, own]) =>
    vowels.test(stem) ? [stem.replace(vowels, own)] : [],
  );
  const infinitives = new Set((pack.tables['verb-endings'] ?? []).map(([infinitive = '']) => infinitive));
  return changed.some((own) => [...infinitives].some((infinitive) => lists(own + infinitive)));
});

/** What a word is as a verb of the third person; undefined where it is none, or nobody can tell. */
export function verbReading(normal: string, { pack, listsWord }: Evidence): VerbReading | undefined {
  const listed = verbForms(pack).get(normal);
  if (listed) return { ...listed, mayBeNoun: false };
  if (!listsWord || countNouns(pack).has(normal) || verbEndings(pack).size === 0) return undefined;
  return inflectedVerb(normal, pack, listsWord);
}

/** Whether a word shows a number by its ending, if it is a verb at all: a cheap question before the dictionary is asked. */
export function endsAsVerb(normal: string, pack: LanguagePack, number?: 'singular' | 'plural'): boolean {
  const listed = verbForms(pack).get(normal);
  if (listed) return number === undefined || listed.number === number;
  for (const [, endings] of endingsOf(normal, pack)) {
    if (endings.some((ending) => number === undefined || ending.number === number)) return true;
  }
  return false;
}

const inflectedVerb = remembering(
  (word: string, pack: LanguagePack, lists: (word: string) => boolean): VerbReading | undefined => {
    for (const [stem, endings] of endingsOf(word, pack)) {
      for (const { infinitive, number, mayBeNoun } of endings) {
        if (lists(stem + infinitive)) return { number, infinitive: stem + infinitive, mayBeNoun };
      }
    }
    return undefined;
  },
);

/** Stems and endings that a word may be made of, the longest ending first. */
function* endingsOf(word: string, pack: LanguagePack): Iterable<[string, readonly Ending[]]> {
  const known = verbEndings(pack);
  if (known.size === 0) return;
  for (let at = SHORTEST_STEM; at < word.length; at++) {
    const endings = known.get(word.slice(at));
    if (endings) yield [word.slice(0, at), endings];
  }
}

const endingsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Ending[]>>();

function verbEndings(pack: LanguagePack): ReadonlyMap<string, readonly Ending[]> {
  const known = endingsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, Ending[]>();
  for (const [infinitive = '', number = '', forms = '', like = ''] of pack.tables['verb-endings'] ?? []) {
    for (const form of forms.split('|')) {
      const own = number === 'plural' || number === 'singular' ? number : 'both';
      made.set(form, [...(made.get(form) ?? []), { infinitive, number: own, mayBeNoun: like === 'noun' }]);
    }
  }
  endingsOfPacks.set(pack, made);
  return made;
}
