/** German and Dutch pronouns right beside an auxiliary of the other number: `wir ist`, `Leider sind er`, `zijn hij`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { hasWordOf } from '../words/words-present.js';
import type { SubjectVerbClash } from './subject-verb-clashes.js';

interface Pairs {
  /** Pronouns that are nominatives and nothing else, with the number that they have. */
  readonly pronouns: ReadonlyMap<string, SubjectVerbClash['number']>;
  readonly singular: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  /** Plural verbs that are another word behind a pronoun (Dutch `hij zijn auto`). */
  readonly ambiguous: RegExp;
  /** Conjunctions of clauses that end with their verb, and forms of such verbs that are nothing else. */
  readonly openers: ReadonlySet<string>;
  readonly final: Readonly<Record<SubjectVerbClash['number'], ReadonlySet<string>>>;
  /** A second subject follows, or came before. */
  readonly joints: RegExp;
  /** Finite verbs behind an infinitive that looks like a plural (`was er haben will`). */
  readonly governs: RegExp;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PAIRS: Readonly<Record<string, Pairs>> = {
  de: {
    pronouns: new Map([
      ['wir', 'plural'],
      ['er', 'singular'],
      ['ich', 'singular'],
      ['man', 'singular'],
    ]),
    singular: set('ist hat war wurde wird hatte kann muss will soll darf konnte musste wollte sollte'),
    plural: set('sind haben waren wurden hatten können müssen wollen sollen dürfen konnten mussten wollten sollten'),
    ambiguous: /^$/,
    openers: set('dass weil wenn während obwohl nachdem bevor ob damit sobald'),
    final: { singular: set('ist hat war hatte wird wurde'), plural: set('sind waren hatten wurden') },
    joints: /^(?:und|oder|sowie|noch|als|wie|ihr)$/,
    governs: /^(?:will|wollte|kann|konnte|könnte|muss|musste|soll|sollte|mag|möchte|darf|wird|würde|zu)$/,
  },
  nl: {
    pronouns: new Map([
      ['we', 'plural'],
      ['wij', 'plural'],
      ['hij', 'singular'],
      ['ik', 'singular'],
      ['men', 'singular'],
    ]),
    singular: set('is heeft was wordt werd'),
    plural: set('zijn hebben waren hadden kunnen moeten willen zullen mogen konden moesten zouden'),
    ambiguous: /^zijn$/,
    openers: set('dat omdat terwijl hoewel nadat voordat toen wanneer zodat zodra'),
    final: { singular: set('is heeft werd'), plural: set('waren hadden') },
    joints: /^(?:en|of|noch|als|dan|maar)$/,
    governs: /^(?:wil|wilde|kan|kon|zou|zal|moet|moest|mag|mocht|te|gaat)$/,
  },
};

/** All of a sentence, in order. */
export function* pronounVerbPairs(tokens: readonly Token[], pack: LanguagePack): Iterable<SubjectVerbClash> {
  const pairs = PAIRS[pack.tag];
  if (!pairs || !hasWordOf(tokens, pairs.pronouns, pack)) return;
  for (const [index, pronoun] of tokens.entries()) {
    const number = pairs.pronouns.get(pronoun.normal);
    if (number === undefined || isJoined(tokens, index, pairs)) continue;
    const beside = wrongVerb(tokens, index, { pairs, number });
    const verb = beside ?? wrongEnd(tokens, index, { pairs, number });
    if (!verb) continue;
    const first = beside && pronoun.start < verb.start ? pronoun : verb;
    yield { first, noun: pronoun, verb, number: other(number) };
  }
}

/** Whether the pronoun is half of a subject, or a name (`Er`). */
function isJoined(tokens: readonly Token[], index: number, { joints }: Pairs): boolean {
  const [before, pronoun, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.kind === 'word' && pronoun?.text !== pronoun?.normal) return true;
  return [before, behind].some((token) => token && joints.test(token.normal));
}

/** The verb before or behind the pronoun, where it has the other number. */
function wrongVerb(
  tokens: readonly Token[],
  index: number,
  { pairs, number }: { readonly pairs: Pairs; readonly number: SubjectVerbClash['number'] },
): Token | undefined {
  const wrong = number === 'plural' ? pairs.singular : pairs.plural;
  const [before, behind, next] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (isVerb(before, wrong)) return isEnd(behind) ? undefined : before;
  // `zou hij willen`: what stands before the pronoun is the finite verb.
  const finite = tokens[index - 1]?.normal ?? '';
  if (pairs.governs.test(finite) || pairs.singular.has(finite)) return undefined;
  return isVerb(behind, wrong) && isFinite(next, behind, pairs) ? behind : undefined;
}

/** Words of a clause whose verb ends it. */
const LONGEST_CLAUSE = 14;
const CLAUSE_END = /^[,.;:!?)”“"»]$/u;

/** `Während er beschäftigt waren,`: the one finite verb of a subordinate clause that begins with the pronoun. */
function wrongEnd(
  tokens: readonly Token[],
  index: number,
  { pairs, number }: { readonly pairs: Pairs; readonly number: SubjectVerbClash['number'] },
): Token | undefined {
  if (!pairs.openers.has(tokens[index - 1]?.normal ?? '')) return undefined;
  const length = tokens.slice(index, index + LONGEST_CLAUSE).findIndex(({ text }) => CLAUSE_END.test(text));
  const verb = tokens[index + length - 1];
  if (length < 2 || !isVerb(verb, pairs.final[other(number)])) return undefined;
  const inside = tokens.slice(index + 1, index + length - 1);
  const isOther = ({ normal }: Token): boolean =>
    pairs.singular.has(normal) || pairs.plural.has(normal) || pairs.governs.test(normal) || pairs.joints.test(normal);
  return inside.some(isOther) ? undefined : verb;
}

function isVerb(token: Token | undefined, verbs: ReadonlySet<string>): token is Token {
  return token !== undefined && verbs.has(token.normal) && token.text === token.normal;
}

function other(number: SubjectVerbClash['number']): SubjectVerbClash['number'] {
  return number === 'plural' ? 'singular' : 'plural';
}

/** `das bin nicht ich, das ist wir.`: what ends there may be a predicate. */
function isEnd(next: Token | undefined): boolean {
  return next?.kind !== 'word';
}

function isFinite(next: Token | undefined, verb: Token, pairs: Pairs): boolean {
  return !pairs.ambiguous.test(verb.normal) && !(next && pairs.governs.test(next.normal));
}
