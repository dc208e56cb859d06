/** Two words that are one with a hyphen, which a space took the place of: `sexta feira`, `по прежнему`, `anti Brexit`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { closedWords } from '../words/closed-words.js';
import { normalForm } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';

export interface UnjoinedPair extends Range {
  readonly written: string;
  readonly expected: string;
}

/** What begins words and never stands alone before one. Spanish parts it from names of several words; in Finnish it is a word. */
const BOUND = 'anti';
const BOUND_IN = new Set(['en', 'de', 'nl', 'sv', 'da', 'fr', 'it', 'pt', 'ro', 'pl', 'cs', 'hu']);
/** `a quinta feira do livro` is the fifth fair. */
const MAY_BE_FAIR = /-feiras?$/;

/** Pairs of one sentence that no reading parts. */
export function* unjoinedPairs({ tokens, text, range }: Segment, evidence: Evidence): Iterable<UnjoinedPair> {
  const { pack, references } = evidence;
  if (!pack.cased || pack.depth === 'basic') return;
  const { seconds, firsts } = pairsOf(pack);
  if (!hasWordOf(tokens, firsts, pack)) return;
  for (let index = 1; index < tokens.length; index++) {
    const [token, next] = [tokens[index - 1], tokens[index]];
    if (token?.kind !== 'word' || next?.kind !== 'word' || next.start !== token.end + 1) continue;
    if (((token.traits | next.traits) & Trait.hyphen) !== 0 || text[token.end - range.start] !== ' ') continue;
    const expected = listed(token, next, seconds) ?? bound(token, next, pack);
    if (expected === undefined || (MAY_BE_FAIR.test(expected) && isInPhrase(tokens[index + 1], pack))) continue;
    const written = `${token.text} ${next.text}`;
    if (references.some((other) => other.text.value.includes(written))) continue;
    yield { start: token.start, end: next.end, written, expected };
  }
}

/** As the list has it, or with the capital of a sentence that it begins. */
function listed(token: Token, next: Token, pairs: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const seconds = pairs.get(token.text) ?? pairs.get(token.normal);
  return seconds?.has(next.text) === true ? `${token.text}-${next.text}` : undefined;
}

function bound(token: Token, next: Token, pack: LanguagePack): string | undefined {
  if (token.text !== BOUND || !BOUND_IN.has(pack.tag) || closedWords(pack).all.has(next.normal)) return undefined;
  return `${token.text}-${next.text}`;
}

function isInPhrase(behind: Token | undefined, pack: LanguagePack): boolean {
  return behind !== undefined && packWords(pack, 'prepositions').has(behind.normal);
}

interface Pairs {
  /** Second halves by their first one, as they are written. */
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>;
  /** First halves, and what is bound, as `Token.normal`. */
  readonly firsts: ReadonlySet<string>;
}

const pairsOfPacks = new WeakMap<LanguagePack, Pairs>();

function pairsOf(pack: LanguagePack): Pairs {
  const known = pairsOfPacks.get(pack);
  if (known) return known;
  const pairs = new Map<string, Set<string>>();
  for (const word of pack.lists['hyphenated-pairs'] ?? []) {
    const [first = '', second = ''] = word.split('-');
    const seconds = pairs.get(first) ?? new Set<string>();
    seconds.add(second);
    pairs.set(first, seconds);
  }
  const firsts = [...pairs.keys(), ...(BOUND_IN.has(pack.tag) ? [BOUND] : [])];
  const made = { seconds: pairs, firsts: new Set(firsts.map((word) => normalForm(word, pack.tag))) };
  pairsOfPacks.set(pack, made);
  return made;
}
