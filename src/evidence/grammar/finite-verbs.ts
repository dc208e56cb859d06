/** Finite verbs, told by the lexicon or by the other forms of their paradigm. */
import type { Evidence } from '../../model/evidence.js';
import { readingsOf } from './case-readings.js';
import { lexicalVerb, type LexicalVerb } from './verb-lexicon.js';
import { verbClassOf } from './word-paradigms.js';

/** What form of a verb a word is; undefined where nothing shows one. */
export function verbFormOf(word: string, evidence: Evidence): LexicalVerb | undefined {
  const listed = lexicalVerb(word, evidence.pack);
  if (listed) return listed;
  const name = verbClassOf(word, evidence);
  // `gotowi` is no form of a verb in -ić.
  if (PRESENT.has(name ?? '') && readingsOf(word, 'adjective', evidence) !== 0) return undefined;
  // `они смело пробуют`
  if (name === 'past-n' && evidence.knowsWord?.(`${word.slice(0, -1)}ый`)) return undefined;
  return name === undefined ? undefined : { ...FORM_OF_CLASS[name], frame: name.startsWith('refl') ? 'i' : '-' };
}

const PRESENT = new Set(['one', 'many']);

const FORM_OF_CLASS = {
  'past-m': { form: 'past', agrees: 'm' },
  'past-f': { form: 'past', agrees: 'f' },
  'past-n': { form: 'past', agrees: 'n' },
  'past-p': { form: 'past', agrees: 'plural' },
  'refl-m': { form: 'past', agrees: 'm' },
  'refl-f': { form: 'past', agrees: 'f' },
  'refl-n': { form: 'past', agrees: 'n' },
  'refl-p': { form: 'past', agrees: 'plural' },
  many: { form: 'present', agrees: 'plural' },
  one: { form: 'present', agrees: 'singular' },
  infinitive: { form: 'infinitive', agrees: '' },
} as const;
