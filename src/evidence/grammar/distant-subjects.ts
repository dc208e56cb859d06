/** Subjects and their verbs with phrases between them: `Экспедиция под руководством Марины Лаптевой работал`, `Вона також запитав`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { PLURAL, readingsIn, singularReadings, type Readings } from './case-bits.js';
import { nominalReadingsOf, readingsOf } from './case-readings.js';
import { verbFormOf } from './finite-verbs.js';
import { lexicalReadings, listedReadings } from './lexicon.js';
import type { ParadigmClash } from './paradigm-clashes.js';
import { type LexicalVerb } from './verb-lexicon.js';

const NOMINATIVE = readingsIn('nominative');
const ACCUSATIVE = readingsIn('accusative');
const GENITIVE = readingsIn('genitive');

/** All of a sentence, in order; none in packs without a lexicon. */
export function* distantSubjectClashes(tokens: readonly Token[], evidence: Evidence): Iterable<ParadigmClash> {
  if (!evidence.pack.tables['noun-lexicon']) return;
  let behind = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index < behind || tokens[index]?.kind !== 'word') continue;
    const subject = subjectAt(tokens, index, evidence);
    if (!subject) continue;
    const verb = verbOf(tokens, subject, evidence);
    if (!verb) continue;
    behind = verb.at;
    if (disagree(tokens, subject, verb, evidence)) yield { first: subject.noun, second: verb.token };
  }
}

interface Subject {
  readonly noun: Token;
  readonly at: number;
  readonly isPronoun: boolean;
  /** What its verb may agree with: a gender, the plural; one form may be both (Czech `komise`). */
  readonly agrees: readonly Agreement[];
  /** Whether the form may be an object too. */
  readonly mayBeObject: boolean;
}

type Agreement = 'm' | 'f' | 'n' | 'plural';

interface FoundVerb {
  readonly token: Token;
  readonly at: number;
  readonly verb: LexicalVerb;
}

const MOST_ADJECTIVES = 3;

/** A pronoun that begins its clause, or a noun with its adjectives that begins the sentence. */
function subjectAt(tokens: readonly Token[], index: number, { pack }: Evidence): Subject | undefined {
  const first = tokens[index];
  if (!first || !beginsClause(tokens, index, pack)) return undefined;
  if (closedWords(pack).all.has(first.normal)) return pronounAt(tokens, index, pack);
  if (!beginsStatement(tokens, index)) return undefined;
  for (let at = index; at <= index + MOST_ADJECTIVES; at++) {
    const noun = tokens[at];
    if (noun?.kind !== 'word' || (at > index && startsUpper(noun.text))) return undefined;
    const readings = lexicalReadings(noun.normal, pack);
    if (!readings) return undefined;
    if (readings.noun !== 0) return readings.adjective === 0 ? asSubject(noun, at, readings.noun, pack) : undefined;
    if ((readings.adjective & NOMINATIVE) === 0) return undefined;
  }
  return undefined;
}

function pronounAt(tokens: readonly Token[], at: number, pack: LanguagePack): Subject | undefined {
  const noun = tokens[at];
  const readings = noun && listedReadings(noun.normal, pack)?.noun;
  if (!noun || !readings) return undefined;
  const subject = asSubject(noun, at, readings, pack);
  return subject && !subject.mayBeObject ? { ...subject, isPronoun: true } : undefined;
}

function asSubject(noun: Token, at: number, readings: Readings, pack: LanguagePack): Subject | undefined {
  if (packWords(pack, 'quantity-nouns').has(noun.normal) || packWords(pack, 'masculine-nouns').has(noun.normal))
    return undefined;
  const nominative = readings & NOMINATIVE;
  // Another case makes it an attribute or an adverbial; a genitive begins a sentence rarely (Czech `policie`).
  const others = readings & ~NOMINATIVE & ~ACCUSATIVE & (BOTH_NUMBERS.has(pack.tag) ? ~GENITIVE : ~0);
  if (nominative === 0 || others !== 0) return undefined;
  const agrees = (['m', 'f', 'n'] as const).filter((gender) => singularReadings(nominative, gender) !== 0);
  if (agrees.length > 1) return undefined;
  return {
    noun,
    at,
    isPronoun: false,
    agrees: (nominative & PLURAL) === 0 ? agrees : [...agrees, 'plural'],
    mayBeObject: (readings & ACCUSATIVE & (agrees.length === 0 ? ~0 : ~PLURAL)) !== 0,
  };
}

/** Languages in which nouns of one declension are alike in the singular and the plural. */
const BOTH_NUMBERS = new Set(['cs']);

/** Marks behind which a clause begins; quotations may quote half a sentence. */
const CLAUSE = /^[,;:(—–]$/u;
const STATEMENT = /^[;:]$/u;

function beginsClause(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const before = tokens[index - 1];
  return !before || CLAUSE.test(before.text) || packWords(pack, 'conjunctions').has(before.normal);
}

function beginsStatement(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || STATEMENT.test(before.text);
}

/** A verb is looked for among so many words behind its subject. */
const MOST_BETWEEN = 10;

/** The first verb behind a subject, where all that stands between can be its attributes, adverbials and particles. */
function verbOf(tokens: readonly Token[], { at, isPronoun }: Subject, evidence: Evidence): FoundVerb | undefined {
  const { pack } = evidence;
  let isGoverned = false;
  for (let index = at + 1; index <= at + 1 + MOST_BETWEEN; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.text.includes('-')) return undefined;
    const verb = startsUpper(token.text) ? undefined : verbFormOf(token.normal, evidence);
    if (verb) return { token, at: index, verb };
    if (packWords(pack, 'preverbal-words').has(token.normal)) continue;
    if (isPronoun) return undefined;
    if (packWords(pack, 'prepositions').has(token.normal)) isGoverned = true;
    else if (!mayBelongBetween(token, isGoverned, evidence)) return undefined;
    else if (attributeReadings(token.normal, evidence) !== 0) isGoverned = true;
  }
  return undefined;
}

/** Behind a preposition any word that is not closed; before it a genitive attribute. */
function mayBelongBetween({ normal, text }: Token, isGoverned: boolean, evidence: Evidence): boolean {
  if (closedWords(evidence.pack).all.has(normal)) return false;
  const readings = attributeReadings(normal, evidence);
  if (readings !== 0) return (readings & (isGoverned ? ~NOMINATIVE : GENITIVE)) !== 0;
  return isGoverned && (startsUpper(text) || normal.length > SHORTEST_UNKNOWN);
}

const SHORTEST_UNKNOWN = 3;

function attributeReadings(word: string, evidence: Evidence): Readings {
  const listed = lexicalReadings(word, evidence.pack);
  if (listed) return listed.noun | listed.adjective;
  return evidence.knowsWord ? nominalReadingsOf(word, evidence) : 0;
}

function disagree(tokens: readonly Token[], subject: Subject, { at, verb }: FoundVerb, evidence: Evidence): boolean {
  if (verb.form === 'infinitive') return isLeftInfinitive(tokens, subject, at, evidence);
  if (WHO.test(subject.noun.normal) || isExcused(subject, verb)) return false;
  if (agreesWith(verb.agrees, subject.agrees))
    return verb.frame === 'c' && isOtherPredicate(tokens, subject, at, evidence);
  if (verb.agrees === 'plural' && mayBePlural(tokens.slice(subject.at + 1, at), evidence)) return false;
  return !(verb.frame === 'c' && mayBeItsSubject(tokens[at + 1], evidence));
}

/** Stands for one and for many. */
const WHO = /^(?:[кх]то|k[td]o)$/u;

function agreesWith(verb: LexicalVerb['agrees'], subject: readonly Agreement[]): boolean {
  if (verb === '') return true;
  return subject.some((one) => one === verb || (verb === 'singular' && one !== 'plural'));
}

const INTRANSITIVE = new Set(['i', 'c']);

/** What may be an object, and offices that women have: `врач сказала`, `minister powiedziała`. */
function isExcused({ agrees, mayBeObject, isPronoun }: Subject, verb: LexicalVerb): boolean {
  // `рішення було схвалено`, `проєкт було завершено`: impersonal, with an object.
  if (mayBeObject) return !INTRANSITIVE.has(verb.frame) || (verb.frame === 'c' && verb.agrees === 'n');
  return verb.agrees === 'f' && agrees.includes('m') && !isPronoun;
}

const PLURAL_NOMINATIVE = readingsIn('plural-nominative');

/** `мать с дочерью пошли`, `рада школи вирішили`: an attribute that may be a subject of its own, or one more person. */
function mayBePlural(between: readonly Token[], evidence: Evidence): boolean {
  return between.some(({ normal }, index) => {
    const before = between[index - 1]?.normal ?? '';
    if (WITH.test(before)) return INSTRUMENTAL.test(normal);
    if (packWords(evidence.pack, 'prepositions').has(before)) return false;
    const adjective = lexicalReadings(before, evidence.pack)?.adjective ?? 0;
    const own = attributeReadings(normal, evidence);
    return (own & PLURAL_NOMINATIVE & (adjective === 0 ? ~0 : adjective)) !== 0;
  });
}

const WITH = /^(?:с|со|з|із|зі|z|ze|s|se)$/u;
const INSTRUMENTAL = /(?:м|ми|ой|ою|ей|ею|ью|m|mi|ą|ou|í)$/u;

/** Participles and adjectives of predicates in all their numbers and genders. */
const PREDICATE = /(?:[нт](?:[аоы]|ий|[аеі])?|[nt](?:[yaei]|[aoiy])?|[oaey]wan[yaei]|[ýáéí])$/u;

/** `причина были дожди`: a noun behind the copula may be the subject. */
function mayBeItsSubject(next: Token | undefined, evidence: Evidence): boolean {
  const { pack } = evidence;
  if (next?.kind !== 'word') return next?.kind === 'number';
  if (startsUpper(next.text)) return true;
  const readings = lexicalReadings(next.normal, pack);
  if (readings) return readings.noun !== 0;
  if (packWords(pack, 'prepositions', 'preverbal-words').has(next.normal)) return false;
  return !PREDICATE.test(next.normal);
}

/** `Hotely jsou otevřená`: the adjective behind a copula is of another gender or number than the subject. */
function isOtherPredicate(
  tokens: readonly Token[],
  { agrees, isPronoun }: Subject,
  at: number,
  evidence: Evidence,
): boolean {
  const { pack } = evidence;
  let place = at + 1;
  while (packWords(pack, 'preverbal-words').has(tokens[place]?.normal ?? '')) place++;
  const [word, next] = [tokens[place], tokens[place + 1]];
  if (
    isPronoun ||
    word?.kind !== 'word' ||
    (next?.kind === 'word' && !packWords(pack, 'prepositions').has(next.normal))
  )
    return false;
  const adjective = readingsOf(word.normal, 'adjective', evidence);
  if (adjective === 0 || readingsOf(word.normal, 'noun', evidence) !== 0) return false;
  if ((adjective & ~NOMINATIVE & ~ACCUSATIVE) !== 0) return false;
  return !agrees.some((one) =>
    one === 'plural' ? (adjective & PLURAL_NOMINATIVE) !== 0 : singularReadings(adjective & NOMINATIVE, one) !== 0,
  );
}

/** `тем, кто часто ездить по трассам`: no verb of its own before the clause ends. */
function isLeftInfinitive(
  tokens: readonly Token[],
  { isPronoun, mayBeObject, at: first }: Subject,
  at: number,
  evidence: Evidence,
): boolean {
  if (!isPronoun || mayBeObject || tokens[first - 1] === undefined) return false;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'punctuation') return true;
    if (token && mayBeVerb(token, evidence)) return false;
  }
  return true;
}

function mayBeVerb({ normal }: Token, evidence: Evidence): boolean {
  if (packWords(evidence.pack, 'prepositions').has(normal) || attributeReadings(normal, evidence) !== 0) return false;
  return !closedWords(evidence.pack).all.has(normal) || verbFormOf(normal, evidence) !== undefined;
}
