/** Phrases that lack their article inside a sentence: `one of best`, `in village`, `from United States`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { boundNouns, endsPhrase, PREPOSITION, type BarePhrase } from './english-bare-nouns.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { asRows, sequenceAt, sequenceIndex } from '../words/word-sequences.js';
import { hasWordOf } from '../words/words-present.js';

/** All of a sentence. Only one that has an article elsewhere, so that it is no telegram, and no heading or label. */
export function* barePhrases(tokens: readonly Token[], evidence: Evidence): Iterable<BarePhrase> {
  const { pack } = evidence;
  const found = [...listedSequences(tokens, pack), ...boundNouns(tokens, evidence), ...bareNames(tokens, pack)];
  if (found.length === 0 || !hasWordOf(tokens, packWords(pack, 'articles'), pack)) return;
  let end = -1;
  for (const phrase of found.sort((one, other) => one.first.start - other.first.start)) {
    if (phrase.first.start >= end) yield phrase;
    end = Math.max(end, phrase.last.end);
  }
}

/** Behind the noun the phrase is over: else it is the first half of a compound, or one of a pair. */
function listedSequences(tokens: readonly Token[], pack: LanguagePack): BarePhrase[] {
  const index = sequenceIndex(asRows(pack.lists['articleless-sequences'] ?? []), pack.tag);
  if (!hasWordOf(tokens, index, pack)) return [];
  return tokens.flatMap((first, position) => {
    if (!index.has(first.normal)) return NONE;
    const length = sequenceAt(tokens, position, index)?.words.length ?? 0;
    const [last, next] = [tokens[position + length - 1], tokens[position + length]];
    const isPhrase =
      last !== undefined &&
      length > 1 &&
      first.text === first.normal &&
      !isJoined(next) &&
      !isNamed(next, pack) &&
      tokens[position - 1]?.normal !== last.normal &&
      (length > 2 || pack.tag !== 'en' || endsPhrase(next, pack));
    return isPhrase ? [{ first, last }] : [];
  });
}

const NONE: BarePhrase[] = [];

/** `sur hôtel Lutetia`: before a name what is missing may be something else, as in the names of bodies. */
function isNamed(next: Token | undefined, { tag }: LanguagePack): boolean {
  return next?.kind === 'word' && startsUpper(next.text) && tag !== 'en';
}

function isJoined(next: Token | undefined): boolean {
  return (
    next !== undefined && (/^[-–/]$/.test(next.text) || /^(?:and|or|und|oder|en|of|et|ou|y|e|o)$/.test(next.normal))
  );
}

/** `from United States`: a name that has an article, at the end of its phrase. */
function* bareNames(tokens: readonly Token[], pack: LanguagePack): Iterable<BarePhrase> {
  const index = sequenceIndex(asRows(pack.lists['articled-names'] ?? []), pack.tag);
  if (!hasWordOf(tokens, index, pack)) return;
  for (let position = 1; position < tokens.length; position++) {
    const length = sequenceAt(tokens, position, index)?.words.length ?? 0;
    const [first, name, last] = [tokens[position - 1], tokens[position], tokens[position + length - 1]];
    if (!first || !name || !last || length === 0 || !startsUpper(name.text)) continue;
    if (PREPOSITION.test(first.normal) && first.text === first.normal && endsPhrase(tokens[position + length], pack))
      yield { first, last };
  }
}
