/** Verbs, adjectives and nouns with a preposition that they do not govern: `depends of the`, `dépend sur le`, `decidió de abrir`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isNumeral } from './numerals.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

export interface WrongPreposition {
  readonly verb: Token;
  readonly preposition: Token;
  /** The one that is governed; undefined where none is. */
  readonly right: string | undefined;
}

interface Government {
  /** By wrong preposition: what must follow for it to be wrong. */
  readonly wrong: ReadonlyMap<string, Follower>;
  readonly right: string;
}

/** A determiner, pronoun, name or number; any word; an object that is no time and has not the right preposition behind it; an infinitive. */
type Follower = 'object' | 'word' | 'object alone' | 'infinitive';

const MARKS: Readonly<Record<string, Follower>> = { '!': 'word', '?': 'object alone', '~': 'infinitive' };
const NO_PREPOSITION = '-';
/** How many words an object has at most before the right preposition comes. */
const LONGEST_OBJECT = 6;
/** What an article adds to the preposition that it melts with (`dello`). */
const LONGEST_ARTICLE = 3;
/** Shorter words end as infinitives by chance. */
const SHORTEST_INFINITIVE = 4;
const governments = new WeakMap<LanguagePack, ReadonlyMap<string, Government>>();

interface Place {
  readonly tokens: readonly Token[];
  /** Of the preposition. */
  readonly at: number;
  readonly evidence: Evidence;
}

/** All of a sentence, in order, by the pack's table. */
export function* wrongPrepositions(tokens: readonly Token[], evidence: Evidence): Iterable<WrongPreposition> {
  const { pack } = evidence;
  const known = governmentsOf(pack);
  if (!hasWordOf(tokens, known, pack)) return;
  for (let index = 0; index + 2 < tokens.length; index++) {
    const verb = tokens[index];
    const government = verb?.kind === 'word' ? known.get(verb.normal) : undefined;
    if (!verb || !government) continue;
    const isReflexive = packWords(pack, 'reflexive-pronouns').has(tokens[index + 1]?.normal ?? '');
    const at = isReflexive ? index + 2 : index + 1;
    const preposition = tokens[at];
    const follower = government.wrong.get(preposition?.normal ?? '');
    if (!preposition || !follower || isNoun(tokens[index - 1], follower, pack)) continue;
    if (!follows(follower, { tokens, at, evidence }, government)) continue;
    yield { verb, preposition, right: government.right === NO_PREPOSITION ? undefined : government.right };
  }
}

/** `a la espera de conocer`: behind an article the form is no verb. */
function isNoun(before: Token | undefined, follower: Follower, pack: LanguagePack): boolean {
  return follower === 'infinitive' && packWords(pack, 'articles', 'prepositions').has(before?.normal ?? '');
}

function follows(follower: Follower, place: Place, { right }: Government): boolean {
  const { tokens, at, evidence } = place;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'punctuation') return false;
  if (follower === 'word') return true;
  if (follower === 'infinitive') return isInfinitive(next, evidence);
  if (!opensObject(next, evidence.pack)) return false;
  return follower === 'object' || (next.kind === 'word' && !isAdverbial(place, right));
}

/** Whether a time is named behind the preposition, or the right one follows in the clause (`dépend dans une large mesure du`). */
function isAdverbial({ tokens, at, evidence }: Place, right: string): boolean {
  const times = packWords(evidence.pack, 'measure-nouns', 'time-adverbs');
  for (const { kind, normal } of tokens.slice(at + 1, at + 1 + LONGEST_OBJECT)) {
    if (kind === 'punctuation') return false;
    if (kind === 'number' || times.has(normal) || isNumeral(normal, evidence.pack)) return true;
    if (normal.startsWith(right) && normal.length <= right.length + LONGEST_ARTICLE) return true;
  }
  return false;
}

function opensObject(token: Token, pack: LanguagePack): boolean {
  if (token.kind === 'number') return true;
  if (packWords(pack, 'articles', 'object-pronouns', 'object-openers').has(token.normal)) return true;
  return startsUpper(token.text);
}

const infinitiveEndings = new WeakMap<LanguagePack, readonly string[]>();

function isInfinitive({ text, normal }: Token, { pack, knowsWord }: Evidence): boolean {
  if (text !== normal || normal.length < SHORTEST_INFINITIVE || knowsWord?.(normal) !== true) return false;
  // `a cualquier hora`
  if (packWords(pack, 'object-openers').has(normal)) return false;
  const endings = infinitiveEndings.get(pack) ?? [
    ...new Set((pack.tables['verb-endings'] ?? []).map(([ending = '']) => ending)),
  ];
  infinitiveEndings.set(pack, endings);
  return endings.some((ending) => normal.endsWith(ending));
}

function governmentsOf(pack: LanguagePack): ReadonlyMap<string, Government> {
  const known = governments.get(pack);
  if (known) return known;
  const made = new Map<string, Government>();
  for (const [forms = '', wrong = '', right = ''] of pack.tables['verb-prepositions'] ?? []) {
    const followers = new Map(wrong.split('|').map(readPreposition));
    for (const form of forms.split('|'))
      made.set(form, { wrong: new Map([...(made.get(form)?.wrong ?? []), ...followers]), right });
  }
  governments.set(pack, made);
  return made;
}

function readPreposition(entry: string): [string, Follower] {
  const follower = MARKS[entry.slice(-1)];
  return follower ? [entry.slice(0, -1), follower] : [entry, 'object'];
}
