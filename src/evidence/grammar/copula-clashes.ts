/** A copula beside a predicate of the other number, whatever their subject is: `foi detidos`, `son posible`, `est complexes`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { startsUpper } from '../words/vocabulary.js';
import { packWords } from '../words/pack-words.js';
import { closedWords } from '../words/closed-words.js';
import { hasWordOf } from '../words/words-present.js';
import { adjectiveReading, isSeemingAdjective } from './adjective-readings.js';
import { countNouns } from './count-nouns.js';
import { determinerForms } from './determiner-forms.js';
import { frenchParticipleNumber } from './french-agreement.js';

export interface CopulaClash {
  readonly verb: Token;
  readonly predicate: Token;
  readonly number: 'singular' | 'plural';
}

/** Behind these a singular copula may have a plural predicate (`on est fatigués`, `si è giovani`), or a participle does not agree (`se sont parlé`). */
const IMPERSONAL = /^(?:on|si|se|s'|nous|vous|l'|ci)$/;
const MOST_ADVERBS = 2;

/** All of a sentence, in order; only languages whose pack has the forms of its copulas. */
export function* copulaClashes(tokens: readonly Token[], evidence: Evidence): Iterable<CopulaClash> {
  const { pack } = evidence;
  const copulas = copulasOf(pack).sure;
  if (copulas.size === 0 || !hasWordOf(tokens, copulas, pack)) return;
  for (const [index, verb] of tokens.entries()) {
    const number = copulas.get(verb.normal);
    if (number === undefined || startsUpper(verb.text) || IMPERSONAL.test(tokens[index - 1]?.normal ?? '')) continue;
    const at = behindAdverbs(tokens, index + 1, pack);
    const predicate = tokens[at];
    if (predicate?.kind !== 'word' || startsUpper(predicate.text) || !endsPredicate(tokens[at + 1], pack)) continue;
    if (number === 'plural' && isListed(tokens, at + 1, pack)) continue;
    const shown = numberOf(predicate.normal, evidence);
    if (shown !== undefined && shown !== number) yield { verb, predicate, number };
  }
}

/** `são vermelho, verde e azul` */
function isListed(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  if (next?.kind !== 'word' || !/^(?:,|e|y|et|ed|i|și)$/.test(joint?.normal ?? '')) return false;
  return !closedWords(pack).all.has(next.normal);
}

function behindAdverbs(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  const words = packWords(pack, 'predicate-adverbs');
  let at = from;
  while (at < from + MOST_ADVERBS && words.has(tokens[at]?.normal ?? '')) at++;
  return at;
}

/** `son posible volver` */
const INFINITIVE = /(?:[aei]r|[aei]re)(?:l[aeo]s?|se)?$/;

/** An adjective before its noun says nothing (`es grandes noticias`). */
function endsPredicate(next: Token | undefined, pack: LanguagePack): boolean {
  if (next?.kind !== 'word') return next === undefined || next.kind === 'punctuation';
  const { all, joining } = closedWords(pack);
  return joining.has(next.normal) || all.has(next.normal) || INFINITIVE.test(next.normal);
}

/** `são multiusuário`: adjectives made of a noun behind a prefix do not change. */
const INVARIABLE = /^(?:multi|anti|mono|pluri)/;
const ITALIAN_BEEN = /^stat[oaie]$/;

/** The one number that a participle or an adjective shows. */
function numberOf(normal: string, evidence: Evidence): 'singular' | 'plural' | undefined {
  const { pack } = evidence;
  if (ITALIAN_BEEN.test(normal) && pack.tag === 'it') return /[oa]$/.test(normal) ? 'singular' : 'plural';
  if (
    normal.includes('-') ||
    isSeemingAdjective(normal, pack) ||
    closedWords(pack).all.has(normal) ||
    countNouns(pack).has(normal) ||
    packWords(pack, 'measure-nouns').has(normal) ||
    INVARIABLE.test(normal)
  )
    return undefined;
  const participle = frenchParticipleNumber(normal, evidence);
  if (participle) return participle;
  const form = adjectiveReading(normal, evidence);
  if (!form || form.leading) return undefined;
  const numbers = new Set([...form.readings].map((reading) => reading.split(' ')[0]));
  if (numbers.size !== 1) return undefined;
  return numbers.has('plural') ? 'plural' : 'singular';
}

/** `La razón son que llueve` */
const CLAUSE = /^(?:que|qu'|che)$/;
/** Predicates have other nouns beside them (`la causa son la lluvia y el viento`). */
const JOINT = /^(?:y|e|i|et|și|ed)$/;
const LONGEST_PREDICATE = 8;

/** Whether what follows a plural copula cannot be plural, so that the copula does not agree with it (`La ciudad son un puerto`). */
export function hasSingularPredicate(tokens: readonly Token[], from: number, evidence: Evidence): boolean {
  const { pack } = evidence;
  const at = behindAdverbs(tokens, from, pack);
  const next = tokens[at];
  if (next?.kind !== 'word' || startsUpper(next.text)) return false;
  if (CLAUSE.test(next.normal)) return true;
  const rest = tokens.slice(at, at + LONGEST_PREDICATE);
  const length = rest.findIndex(({ kind }) => kind === 'punctuation');
  if (rest.slice(0, length < 0 ? rest.length : length).some(({ normal }) => JOINT.test(normal))) return false;
  if (
    determinerForms(pack)
      .get(next.normal)
      ?.every(({ number }) => number === 'singular') === true
  )
    return true;
  return numberOf(next.normal, evidence) === 'singular';
}

/** Whether a form is a copula of that number, told from other persons by the subject beside it. */
export function isCopula({ normal }: Token, number: string, pack: LanguagePack): boolean {
  return copulasOf(pack).all.get(normal) === number;
}

interface Copulas {
  /** Those that show their number whatever the subject. */
  readonly sure: ReadonlyMap<string, 'singular' | 'plural'>;
  readonly all: ReadonlyMap<string, 'singular' | 'plural'>;
}

const copulasOfPacks = new WeakMap<LanguagePack, Copulas>();

function copulasOf(pack: LanguagePack): Copulas {
  const known = copulasOfPacks.get(pack);
  if (known) return known;
  const rows = (pack.tables['copula-numbers'] ?? []).map(([form = '', number, place = '']) => ({
    entry: [form, number === 'plural' ? 'plural' : 'singular'] as const,
    place,
  }));
  const made = {
    sure: new Map(rows.filter(({ place }) => place === '').map(({ entry }) => entry)),
    all: new Map(rows.map(({ entry }) => entry)),
  };
  copulasOfPacks.set(pack, made);
  return made;
}
