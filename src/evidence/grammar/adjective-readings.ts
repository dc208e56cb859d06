/** Adjectives beyond the pack's table: words of which the dictionary lists all forms that an adjective has, and no verb. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { remembering } from '../words/remembered-answers.js';
import { packWords } from '../words/pack-words.js';
import { adjectiveForms, type AdjectiveForm } from './adjective-forms.js';
import { countNouns } from './count-nouns.js';
import { isPresentOfVerb, verbReading } from './verb-readings.js';

/** The endings of an adjective: masculine and feminine singular, masculine and feminine plural. */
type Paradigm = readonly string[];

const READINGS = ['singular m', 'singular f', 'plural m', 'plural f'];
/** Shorter stems are found in too many words. */
const SHORTEST_STEM = 3;

/** `adivinarla`: an infinitive and its object have all the endings of an adjective. */
const WITH_PRONOUN = /[aei]r(?:se)?l[aeio]s?$/;

/** What a word is as an adjective: by the pack's table, else by its endings and the dictionary. */
export function adjectiveReading(normal: string, evidence: Evidence): AdjectiveForm | undefined {
  const { pack, listsWord } = evidence;
  const listed = adjectiveForms(pack).get(normal);
  if (listed || !listsWord || paradigms(pack).length === 0 || countNouns(pack).has(normal)) return listed;
  if (packWords(pack, 'function-words', 'person-roles', 'measure-nouns').has(normal)) return undefined;
  if (WITH_PRONOUN.test(normal)) return undefined;
  if (isSeemingAdjective(normal, pack) || packWords(pack, 'other-vowels').has(normal)) return undefined;
  if (verbReading(normal, evidence) || isPresentOfVerb(normal, evidence)) return undefined;
  return inflectedAdjective(normal, pack, listsWord);
}

/** `dado que`, `rumbo a`, `palabras clave`. */
export function isSeemingAdjective(normal: string, pack: LanguagePack): boolean {
  return packWords(pack, 'seeming-adjectives', 'apposed-nouns').has(normal);
}

/** Whether the dictionary lists all forms that an adjective has, whatever else the word may be. */
export function hasAdjectiveForms(normal: string, { pack, listsWord }: Evidence): boolean {
  return listsWord !== undefined && inflectedAdjective(normal, pack, listsWord) !== undefined;
}

/** What a word would be as an adjective, whatever else it may be. */
export function paradigmReadings(
  normal: string,
  { pack, listsWord }: Evidence,
  orVerb = false,
): ReadonlySet<string> | undefined {
  if (!listsWord) return undefined;
  if (!orVerb) return inflectedAdjective(normal, pack, listsWord)?.readings;
  for (const paradigm of paradigms(pack)) {
    const readings = readingsOf(normal, { paradigm, infinitives: [], verbSigns: [], ownEndings: [] }, listsWord);
    if (readings) return readings;
  }
  return undefined;
}

const inflectedAdjective = remembering(
  (word: string, pack: LanguagePack, lists: (word: string) => boolean): AdjectiveForm | undefined => {
    const infinitives = [...new Set((pack.tables['verb-endings'] ?? []).map(([infinitive = '']) => infinitive))];
    for (const paradigm of paradigms(pack)) {
      const readings = readingsOf(
        word,
        { paradigm, infinitives, verbSigns: VERB_SIGNS[pack.tag] ?? [], ownEndings: OWN_ENDINGS[pack.tag] ?? [] },
        lists,
      );
      if (readings) return { readings, leading: false };
    }
    return undefined;
  },
);

interface Search {
  readonly paradigm: Paradigm;
  readonly infinitives: readonly string[];
  readonly verbSigns: readonly string[];
  readonly ownEndings: readonly string[];
}

/** Of the definite form, which no verb has (`prezintă`). */
const OWN_ENDINGS: Readonly<Record<string, readonly string[]>> = { ro: ['ul'] };
/** Endings of imperfects and gerunds on the bare stem, where infinitives look as adjectives do: `ascunde`, `oferă`. */
const VERB_SIGNS: Readonly<Record<string, readonly string[]>> = { ro: ['eam', 'am', 'ând', 'ind', 'ea'] };

function readingsOf(
  word: string,
  { paradigm, infinitives, verbSigns, ownEndings }: Search,
  lists: (word: string) => boolean,
): ReadonlySet<string> | undefined {
  const ending = longestEnding(word, paradigm);
  if (ending === undefined) return undefined;
  const stem = word.slice(0, word.length - ending.length);
  if (stem.length < SHORTEST_STEM || !paradigm.every((end) => lists(stem + end))) return undefined;
  // `promedio`, `estilo`: nouns of verbs, whose other forms are the verb's.
  if (infinitives.some((end) => lists(stem + end))) return undefined;
  const masculine = stem + (paradigm[0] ?? '');
  if (verbSigns.some((end) => lists(masculine + end))) return undefined;
  if (!ownEndings.every((end) => lists(masculine + end))) return undefined;
  return new Set(READINGS.filter((_, column) => paradigm[column] === ending));
}

function longestEnding(word: string, paradigm: Paradigm): string | undefined {
  let longest: string | undefined;
  for (const end of paradigm) if (word.endsWith(end) && end.length >= (longest?.length ?? 0)) longest = end;
  return longest;
}

const paradigmsOfPacks = new WeakMap<LanguagePack, readonly Paradigm[]>();

function paradigms(pack: LanguagePack): readonly Paradigm[] {
  const known = paradigmsOfPacks.get(pack);
  if (known) return known;
  const made = (pack.tables['adjective-endings'] ?? []).map((row) =>
    row.slice(0, READINGS.length).map((ending) => (ending === '-' ? '' : ending)),
  );
  paradigmsOfPacks.set(pack, made);
  return made;
}
