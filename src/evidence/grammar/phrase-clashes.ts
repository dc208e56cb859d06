/** A determiner, an adjective and a noun that do not go together, where the words show it only as three: `en vanligt soppa`, `på den smal gatan`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { packWords } from '../words/pack-words.js';
import { isClosed } from '../words/splittable-words.js';
import type { ParadigmClash } from './paradigm-clashes.js';
import { belongsTo } from './word-paradigms.js';

interface Clash {
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  readonly exceptions: ReadonlySet<string>;
}

/** All of a sentence, in order, by the pack's table. */
export function* phraseClashes(tokens: readonly Token[], evidence: Evidence): Iterable<ParadigmClash> {
  const clashes = clashesOf(evidence.pack);
  if (clashes.size === 0) return;
  for (let index = 2; index < tokens.length; index++) {
    const [determiner, adjective, noun] = [tokens[index - 2], tokens[index - 1], tokens[index]];
    const candidates = determiner && clashes.get(determiner.normal);
    if (!candidates || !adjective || !noun || !isPlainWord(adjective) || !isPlainWord(noun)) continue;
    if (isClosed(adjective.normal, evidence.pack) || isClosed(noun.normal, evidence.pack)) continue;
    if (!endsPhrase(tokens[index + 1], evidence.pack)) continue;
    if (candidates.some((clash) => disagree(adjective.normal, noun.normal, clash, evidence)))
      yield { first: determiner, second: noun };
  }
}

function isPlainWord(token: Token): boolean {
  return token.kind === 'word' && isSmall(token) && !token.text.includes('-');
}

/** What looks like a noun may be an adjective before the noun itself. */
function endsPhrase(next: Token | undefined, pack: LanguagePack): boolean {
  if (next?.kind !== 'word') return next?.text !== '-';
  return isClosed(next.normal, pack) || packWords(pack, 'auxiliaries', 'reporting-verbs').has(next.normal);
}

function disagree(adjective: string, noun: string, clash: Clash, evidence: Evidence): boolean {
  if (clash.exceptions.has(adjective) || clash.exceptions.has(noun)) return false;
  return (
    clash.adjectives.some((name) => belongsTo(adjective, name, evidence)) &&
    clash.nouns.some((name) => belongsTo(noun, name, evidence))
  );
}

const made = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Clash[]>>();

function clashesOf(pack: LanguagePack): ReadonlyMap<string, readonly Clash[]> {
  const known = made.get(pack);
  if (known) return known;
  const clashes = new Map<string, Clash[]>();
  for (const [determiners = '', adjectives = '', nouns = '', exceptions = ''] of pack.tables['phrase-clashes'] ?? []) {
    const clash = {
      adjectives: adjectives.split('|'),
      nouns: nouns.split('|'),
      exceptions: new Set(exceptions.split('|')),
    };
    for (const determiner of determiners.split('|'))
      clashes.set(determiner, [...(clashes.get(determiner) ?? []), clash]);
  }
  made.set(pack, clashes);
  return clashes;
}
