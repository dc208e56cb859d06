/** What verbs wrongly take behind them, frame by frame, as a pack's `verb-frames` lists them. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { endOfName } from '../names/names-in-place.js';
import { isOnlyVerb } from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';
import { endOfOffice } from '../names/persons-in-place.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

/** A place where a verb takes what it does not govern. */
export interface FrameBreak {
  readonly first: Token;
  readonly last: Token;
  readonly verb: Token;
  /** What is expected, from the table. */
  readonly expected: string;
}

interface Frame {
  readonly id: string;
  readonly expected: string;
}

/** Objects longer than this are not read. */
const LONGEST_OBJECT = 5;
const frames = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Frame[]>>();

/** Every place of a segment where a verb stands in a frame that it does not have. */
export function* frameBreaks(segment: Segment, read: Evidence): Iterable<FrameBreak> {
  const known = framesOf(read.pack);
  const { tokens } = segment;
  if (!hasWordOf(tokens, known, read.pack)) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const verb = tokens[index];
    const candidates = verb?.kind === 'word' ? known.get(verb.normal) : undefined;
    if (!verb || !candidates || isNoun(tokens[index - 1], read.pack)) continue;
    for (const { id, expected } of candidates) {
      const last = FRAMES[id]?.({ tokens, index, read });
      if (last) yield { first: verb, last, verb, expected };
    }
  }
}

function framesOf(pack: LanguagePack): ReadonlyMap<string, readonly Frame[]> {
  const cached = frames.get(pack);
  if (cached) return cached;
  const made = new Map<string, Frame[]>();
  for (const [forms = '', id = '', , expected = ''] of pack.tables['verb-frames'] ?? []) {
    for (const form of forms.split('|')) made.set(form, [...(made.get(form) ?? []), { id, expected }]);
  }
  frames.set(pack, made);
  return made;
}

/** `the accused`, `a suspect`: behind an article or a preposition it is a noun or an adjective. */
function isNoun(previous: Token | undefined, pack: LanguagePack): boolean {
  return previous !== undefined && packWords(pack, 'articles').has(previous.normal);
}

interface Place {
  readonly tokens: readonly Token[];
  /** Of the verb. */
  readonly index: number;
  readonly read: Evidence;
}

/** Each gives the last token of what the verb wrongly takes. */
const FRAMES: Readonly<Record<string, (place: Place) => Token | undefined>> = {
  'object-of-gerund': (place) =>
    infinitiveBehindObject(place, 'bare') ?? infinitiveBehindObject(place, 'to') ?? infinitiveBehindNoun(place),
  'object-from-gerund': (place) => infinitiveBehindObject(place, 'to') ?? infinitiveBehindNoun(place),
  'object-to-infinitive': (place) => (opensClause(place) ? undefined : infinitiveBehindObject(place, 'bare')),
  'bare-object-infinitive': (place) => infinitiveBehindPronoun(place),
  'to-gerund': (place) => infinitiveAt(place, place.index + 1),
  'no-to-infinitive': (place) => toInfinitive(place),
  'no-bare-person': (place) => barePerson(place),
  'no-to-object': (place) => personWithTo(place),
};

const BE = /^(?:am|are|is|was|were|be|been|being|feel|felt|seem|seems|absolutely|firmly|fully|quite)$/;

/** `if you are convinced you know`: a clause. */
function opensClause({ tokens, index }: Place): boolean {
  return (
    BE.test(tokens[index - 1]?.normal ?? '') && /^(?:you|it|they|we|i|he|she)$/.test(tokens[index + 1]?.normal ?? '')
  );
}

/** Object, perhaps an adverb, then an infinitive that is no other word: `accuses Iran covertly send`. */
function infinitiveBehindObject({ tokens, index, read }: Place, form: 'bare' | 'to'): Token | undefined {
  const end = endOfObject({ tokens, index: index + 1, read });
  if (end === index + 1) return undefined;
  const adverb = /ly$/.test(tokens[end]?.normal ?? '') ? end + 1 : end;
  const infinitives = packWords(read.pack, 'bare-infinitives');
  if (form === 'bare') return infinitives.has(tokens[adverb]?.normal ?? '') ? tokens[adverb] : undefined;
  return infinitiveAt({ tokens, index, read }, adverb);
}

/** `accused the company to have lied`: an article and a few words that are no function words. */
function infinitiveBehindNoun(place: Place): Token | undefined {
  const { tokens, index, read } = place;
  if (!packWords(read.pack, 'articles').has(tokens[index + 1]?.normal ?? '')) return infinitiveBehindPlural(place);
  const closed = packWords(read.pack, 'function-words');
  let at = index + 2;
  while (tokens[at]?.kind === 'word' && !closed.has(tokens[at]?.normal ?? '') && at < index + LONGEST_OBJECT) at++;
  return at > index + 2 ? infinitiveAt(place, at) : undefined;
}

/** `prevents schools to sell`; what may be a noun (`prevented visits to work`) shows nothing. */
function infinitiveBehindPlural({ tokens, index, read }: Place): Token | undefined {
  const [noun, to, verb] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  const isPlural = noun?.kind === 'word' && noun.text === noun.normal && noun.normal.endsWith('s');
  const isInfinitive = to?.normal === 'to' && packWords(read.pack, 'bare-infinitives').has(verb?.normal ?? '');
  return isPlural && isInfinitive ? verb : undefined;
}

/** `let him to leave`. */
function infinitiveBehindPronoun(place: Place): Token | undefined {
  const pronoun = PERSONS.test(place.tokens[place.index + 1]?.normal ?? '');
  return pronoun ? infinitiveAt(place, place.index + 2) : undefined;
}

/** The infinitive of `to leave` at a position. */
function infinitiveAt({ tokens, read }: Place, position: number): Token | undefined {
  const verb = tokens[position + 1];
  const to = tokens[position]?.normal === 'to';
  if (!to || verb?.kind !== 'word') return undefined;
  const isListed = packWords(read.pack, 'bare-infinitives', 'noun-infinitives').has(verb.normal);
  return isListed || isEnglishVerb(verb.normal, read) ? verb : undefined;
}

/** A verb and nothing else by the English dictionary, where there is one. */
function isEnglishVerb(word: string, { knowsWord, pack }: Evidence): boolean {
  return pack.tag === 'en' && knowsWord !== undefined && isOnlyVerb(word, knowsWord);
}

/** Position behind a pronoun, a name or an article with a person; a pronoun and a name may stand side by side by mistake. */
function endOfObject({ tokens, index, read }: Place): number {
  const pronoun = packWords(read.pack, 'object-pronouns').has(tokens[index]?.normal ?? '');
  const start = pronoun ? index + 1 : index;
  const name = endOfName(tokens, start, read);
  if (name > start) return Math.min(name, index + LONGEST_OBJECT);
  return pronoun ? start : endOfOffice(tokens, index, read.pack);
}

/** `suggested to leave`; not `was suggested to leave`, not `things suggested to have` where the verb is passive or a modifier. */
function toInfinitive(place: Place): Token | undefined {
  const { tokens, index, read } = place;
  const previous = tokens[index - 1];
  if (previous?.kind !== 'word') return undefined;
  const subject = packWords(read.pack, 'subject-pronouns', 'person-roles').has(previous.normal);
  const finite = /s$/.test(tokens[index]?.normal ?? '');
  return subject || finite || startsUpper(previous.text) ? infinitiveAt(place, index + 1) : undefined;
}

/** `said us that`, `explained me how`: the person needs a `to`. */
function barePerson({ tokens, index, read }: Place): Token | undefined {
  const person = tokens[index + 1];
  const next = tokens[index + 2];
  if (!person || !PERSONS.test(person.normal) || next?.kind !== 'word') return undefined;
  const { pack } = read;
  return packWords(pack, 'conjunctions', 'subject-pronouns').has(next.normal) || QUESTION.test(next.normal)
    ? person
    : undefined;
}

const PERSONS = /^(?:me|us|him|them)$/;
const QUESTION = /^(?:how|why|what|who|which|yesterday|today)$/;

/** `surprised to the minister`: these verbs take a person without `to`. */
function personWithTo({ tokens, index, read }: Place): Token | undefined {
  if (tokens[index + 1]?.normal !== 'to' || tokens[index + 2]?.normal === 'to') return undefined;
  const end = endOfOffice(tokens, index + 2, read.pack);
  return end > index + 2 ? tokens[end - 1] : undefined;
}
