/** Common words with a capital inside a headline, in languages that write headlines as they write sentences: `Учёные Нашли следы`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { primarySubtag } from '../../text/normal-form.js';
import { capitalisedWords } from '../words/capitalised-words.js';
import { packWords } from '../words/pack-words.js';

/** English and Turkish papers write headlines with many capitals, and German nouns have one. */
const OTHER_HABITS = new Set(['en', 'tr', 'de']);
const RAISED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const SHORTEST = 4;
/** Shorter ones are titles of columns. */
const FEWEST_WORDS = 4;
/** A headline with more of them is written so by habit. */
const MOST = 2;
/** Letters that a form of the same word may lack at the end. */
const LONGEST_ENDING = 3;
/** A word as common as this is rarely a name. */
const LAST_COMMON_RANK = 1000;

/** In order of place: words that the article itself has in small letters, and never, in any form, as a name. */
export function raisedInHeadlines(evidence: Evidence): Token[] {
  const { text, pack } = evidence;
  if (!pack.cased || pack.depth === 'basic' || OTHER_HABITS.has(primarySubtag(text.language))) return [];
  const bySegment = new Map<Segment, Token[]>();
  for (const { token, segment, index } of capitalisedWords(text)) {
    if (
      segment.kind !== 'headline' ||
      segment.tokens.length < FEWEST_WORDS ||
      !standsInside(segment, index, pack) ||
      !isSmallByRight(token, evidence)
    )
      continue;
    const behind = segment.tokens[index + 1];
    if (behind && !isSmall(behind) && !isSmallByRight(behind, evidence)) continue;
    const others = bySegment.get(segment);
    if (others) others.push(token);
    else bySegment.set(segment, [token]);
  }
  return [...bySegment.values()].flatMap((found) => (found.length <= MOST ? found : []));
}

/** Behind a word that begins no name, with nothing but a space between, and before a word or the end. */
function standsInside({ tokens }: Segment, at: number, pack: LanguagePack): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== 'word' || !token || before.end !== token.start - 1 || token.text.length < SHORTEST) return false;
  if (at > 1 && !isSmall(before)) return false;
  // What an article or a preposition leads may be a body or a thing with a name (`im Haus`, `ve Sněmovně`).
  if (packWords(pack, 'articles', 'prepositions').has(before.normal)) return false;
  return RAISED.test(token.text) && (behind === undefined || behind.kind === 'word');
}

function isSmallByRight(token: Token, { text, pack, references, source, rankOfWord }: Evidence): boolean {
  if (!RAISED.test(token.text) || packWords(pack, 'dignified-nouns', 'capital-pronouns', 'demonyms').has(token.normal))
    return false;
  const { small, raised } = bodyWords(text);
  if (raised.has(beginningOf(token.normal))) return false;
  if (!small.has(token.normal) && !isCommon(token.normal, rankOfWord)) return false;
  return ![...references, ...(source ? [source] : [])].some((other) => other.text.value.includes(token.text));
}

function isCommon(normal: string, rankOfWord: Evidence['rankOfWord']): boolean {
  return (rankOfWord?.(normal) ?? Infinity) <= LAST_COMMON_RANK;
}

interface BodyWords {
  readonly small: ReadonlySet<string>;
  readonly raised: ReadonlySet<string>;
}

const wordsOfTexts = new WeakMap<SegmentedText, BodyWords>();

/** Words outside headlines that are written small, and beginnings of those with a capital inside a sentence. Made once a text. */
function bodyWords(text: SegmentedText): BodyWords {
  const known = wordsOfTexts.get(text);
  if (known) return known;
  const [small, raised] = [new Set<string>(), new Set<string>()];
  for (const { kind, tokens } of text.segments) {
    if (kind === 'headline') continue;
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || token.text.length < SHORTEST) continue;
      if (isSmall(token)) small.add(token.normal);
      else if (at > 0) raised.add(beginningOf(token.normal));
    }
  }
  wordsOfTexts.set(text, { small, raised });
  return { small, raised };
}

function beginningOf(normal: string): string {
  return normal.slice(0, Math.max(SHORTEST, normal.length - LONGEST_ENDING));
}
