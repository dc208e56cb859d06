/** Pronouns beside the noun that they stand for, as subject or object. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { endOfName } from '../names/names-in-place.js';
import { packWords } from '../words/pack-words.js';
import { endOfOffice } from '../names/persons-in-place.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

/** A place that two words fill. */
export interface FilledTwice {
  readonly range: Range;
  /** One sentence for the reader. */
  readonly message: string;
}

/** All of a sentence: objects first, then subjects. */
export function* doubledPronouns(segment: Segment, evidence: Evidence): Iterable<FilledTwice> {
  yield* doubledObject(segment, evidence);
  yield* doubledSubject(segment, evidence);
  yield* doubledOffice(segment, evidence);
  yield* doubledName(segment, evidence);
  yield* pronounBeforeArticle(segment, evidence);
}

/** Verb, object pronoun, name: the verbs take one object, so nothing else can stand behind the pronoun. */
function* doubledObject({ tokens }: Segment, evidence: Evidence): Iterable<FilledTwice> {
  const verbs = packWords(evidence.pack, 'transitive-verbs');
  const pronouns = packWords(evidence.pack, 'object-pronouns');
  if (!hasWordOf(tokens, verbs, evidence.pack)) return;
  for (let index = 0; index + 2 < tokens.length; index++) {
    const [verb, pronoun, name] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (!verb || !pronoun || !name || !verbs.has(verb.normal) || !OBJECT_ONLY.test(pronoun.normal)) continue;
    const end = endOfName(tokens, index + 2, evidence);
    const last = tokens[end - 1];
    if (end === index + 2 || !last || !pronouns.has(pronoun.normal) || isPeople(last.normal, evidence)) continue;
    const quote = evidence.text.value.slice(name.start, last.end);
    yield {
      range: { start: verb.start, end: last.end },
      message: `Both “${pronoun.text}” and “${quote}” stand as the object of “${verb.text}”.`,
    };
  }
}

/** `her` may be a possessive (`accuse her France`), `it` a subject of what follows. */
const OBJECT_ONLY = /^(?:them|him|us|me)$/;

/** `us Europeans`: a people's name may stand beside a pronoun. */
function isPeople(word: string, { pack }: Evidence): boolean {
  const demonyms = packWords(pack, 'demonyms');
  return demonyms.has(word) || demonyms.has(word.replace(/s$/, ''));
}

/** A person, a pronoun and a verb of speech at the beginning of a sentence. */
function* doubledSubject({ tokens }: Segment, evidence: Evidence): Iterable<FilledTwice> {
  const { pack, text } = evidence;
  if (!pack.subjectRequired) return;
  const end = endOfPerson(tokens, evidence);
  const [first, last, pronoun, verb, next] = [
    tokens[0],
    tokens[end - 1],
    tokens[end],
    tokens[end + 1],
    tokens[end + 2],
  ];
  if (!first || !last || !pronoun || !verb || !packWords(pack, 'subject-pronouns').has(pronoun.normal)) return;
  const speaks = packWords(pack, 'reporting-verbs').has(verb.normal) && opensSpeech(next, pack);
  if (!speaks && !(isSurelyName(first, last, evidence) && packWords(pack, 'finite-auxiliaries').has(verb.normal)))
    return;
  const quote = text.value.slice(first.start, last.end);
  yield {
    range: { start: first.start, end: pronoun.end },
    message: `Both “${quote}” and “${pronoun.text}” stand as the subject of “${verb.text}”.`,
  };
}

/** Personal pronouns that are no article and no object of a person, in languages whose verb stands second: nothing may come between. */
const SECOND_SUBJECT: Readonly<Record<string, RegExp>> = {
  de: /^(?:er|sie)$/,
  nl: /^(?:hij|zij|ze)$/,
  sv: /^(?:han|hon)$/,
};
const GENITIVE: Readonly<Record<string, RegExp>> = { de: /^(?:der|des|von)$/, nl: /^van$/, sv: /^(?:för|i|på)$/ };

/** An office at the beginning of a sentence, what it is an office of, and a pronoun where the verb must stand. */
function* doubledOffice({ tokens }: Segment, evidence: Evidence): Iterable<FilledTwice> {
  const { pack, text } = evidence;
  const pronouns = SECOND_SUBJECT[pack.tag];
  if (!pronouns) return;
  const end = endOfGenitive(tokens, endOfOpeningOffice(tokens, pack), pack);
  const [first, last, pronoun, verb, next] = [
    tokens[0],
    tokens[end - 1],
    tokens[end],
    tokens[end + 1],
    tokens[end + 2],
  ];
  if (!first || !last || !pronoun || verb?.kind !== 'word' || startsUpper(verb.text)) return;
  if (!pronouns.test(pronoun.text)) return;
  if (packWords(pack, 'reporting-verbs').has(verb.normal) && opensSpeech(next, pack)) return;
  const quote = text.value.slice(first.start, last.end);
  yield {
    range: { start: first.start, end: pronoun.end },
    message: `Both “${quote}” and “${pronoun.text}” stand as the subject of “${verb.text}”.`,
  };
}

/** Personal pronouns of a subject that are no other word. */
const ONLY_SUBJECT: Readonly<Record<string, RegExp>> = {
  de: /^(?:er|sie)$/,
  nl: /^(?:hij|zij)$/,
  sv: /^(?:han|hon)$/,
  ru: /^(?:он|она|они)$/,
  uk: /^(?:він|вона|вони)$/,
  pl: /^(?:on|ona|oni)$/,
  cs: /^(?:on|ona|oni)$/,
};
const QUOTED = /["“”„«»]/u;

/** `Jan Novák on řekl`: a person's name at the beginning of a statement, and a pronoun between it and the verb. */
function* doubledName(segment: Segment, evidence: Evidence): Iterable<FilledTwice> {
  const { pack, text } = evidence;
  const { tokens } = segment;
  const pronouns = ONLY_SUBJECT[pack.tag];
  if (!pronouns || !tokens.slice(1, LATEST_PRONOUN).some(({ text }) => pronouns.test(text))) return;
  if (QUOTED.test(segment.text) || packWords(pack, ...JOINING).has(tokens[0]?.normal ?? '')) return;
  const end = endOfName(tokens, 0, evidence);
  const [first, last, pronoun, verb] = [tokens[0], tokens[end - 1], tokens[end], tokens[end + 1]];
  if (!first || !last || !pronoun || verb?.kind !== 'word' || startsUpper(verb.text)) return;
  if (!pronouns.test(pronoun.text) || packWords(pack, ...JOINING, 'negations').has(verb.normal)) return;
  if (!evidence.vocabulary.isName(last.normal) || packWords(pack, 'demonyms').has(last.normal)) return;
  const quote = text.value.slice(first.start, last.end);
  yield {
    range: { start: first.start, end: pronoun.end },
    message: `Both “${quote}” and “${pronoun.text}” stand as the subject of “${verb.text}”.`,
  };
}

const LATEST_PRONOUN = 5;
const JOINING = ['function-words', 'conjunctions', 'prepositions', 'clause-openers', 'subject-openers'] as const;

/** Swedish has its article in the noun (`Ministern`). */
function endOfOpeningOffice(tokens: readonly Token[], pack: LanguagePack): number {
  const isDefinite = pack.tag === 'sv' && /n$/.test(tokens[0]?.normal ?? '');
  if (isDefinite && packWords(pack, 'person-roles').has(tokens[0]?.normal ?? '')) return 1;
  return endOfOffice(tokens, 0, pack);
}

/** `der Stadt`, `van de stad`: a preposition or article and the noun. */
function endOfGenitive(tokens: readonly Token[], end: number, pack: LanguagePack): number {
  if (end === 0 || GENITIVE[pack.tag]?.test(tokens[end]?.normal ?? '') !== true) return end;
  const at = packWords(pack, 'articles').has(tokens[end + 1]?.normal ?? '') ? end + 2 : end + 1;
  return tokens[at]?.kind === 'word' ? at + 1 : end;
}

/** Two capitalised words, or one that is a name inside another sentence; the first word of a sentence alone shows nothing. */
function isSurelyName(first: Token, last: Token, { vocabulary }: Evidence): boolean {
  return startsUpper(last.text) && (first !== last || vocabulary.isName(last.normal));
}

/** `It the government declared`: English has nothing else that begins so. */
function* pronounBeforeArticle({ tokens }: Segment, { pack, text }: Evidence): Iterable<FilledTwice> {
  const [pronoun, article, noun] = tokens;
  if (pack.tag !== 'en' || !pronoun || !article || noun?.kind !== 'word') return;
  if (!SUBJECT_ONLY.test(pronoun.normal) || article.normal !== 'the') return;
  yield {
    range: { start: pronoun.start, end: article.end },
    message: `Both “${pronoun.text}” and “${text.value.slice(article.start, noun.end)} …” stand as the subject.`,
  };
}

const SUBJECT_ONLY = /^(?:it|he|she|they)$/;

/** Position behind a name or an article with an office that begins the sentence; 0 where none does. */
function endOfPerson(tokens: readonly Token[], evidence: Evidence): number {
  const { pack } = evidence;
  const opensWithName = !packWords(pack, 'function-words').has(tokens[0]?.normal ?? '');
  return opensWithName ? endOfName(tokens, 0, evidence) : endOfOffice(tokens, 0, pack);
}

/** Whether what was said follows; else `The minister he named …` may be a relative clause. */
function opensSpeech(next: Token | undefined, pack: LanguagePack): boolean {
  return next !== undefined && (packWords(pack, 'conjunctions').has(next.normal) || /^[,:“„«"]$/.test(next.text));
}
