/** English relative clauses whose verb has another number than the noun before them: `babies who has`, `a pot that are`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import type { Knows } from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';
import {
  isPlural,
  isPresentOnly,
  isSingular,
  isThirdPerson,
  PLURAL_VERB,
  SINGULAR_AUXILIARY,
  type SubjectClash,
} from './english-numbers.js';

const RELATIVES = new Set(['that', 'who', 'which']);
/** Behind these the plural noun may depend on another one, which the relative clause belongs to (`one of the cows that grazes`). */
const DEPENDS = /^(?:of|for|in|with|to|on|among|amongst|between|at|about|against|like|and|or|by|than)$/;
const MOST_BETWEEN = 3;

interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly evidence: Evidence;
  readonly knows: Knows;
}

/** The clash of a relative clause whose noun, or the article before it, stands at the index. */
export function relativeClash(place: Place): SubjectClash | undefined {
  return pluralAntecedent(place) ?? singularAntecedent(place);
}

/** `babies who has`. */
function pluralAntecedent({ tokens, index, evidence, knows }: Place): SubjectClash | undefined {
  const [noun, relative, verb] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!noun || !relative || !verb || !RELATIVES.has(relative.normal)) return undefined;
  if (noun.text !== noun.normal || !isPlural(noun, evidence, knows) || dependsOnOther(tokens, index, evidence.pack))
    return undefined;
  const isVerbOnly = isThirdPerson(verb, tokens[index + 3], knows);
  const isWrong =
    relative.normal === 'that'
      ? isVerbOnly || /^(?:has|was|is)$/.test(verb.normal)
      : SINGULAR_AUXILIARY.test(verb.normal) || isVerbOnly;
  return isWrong ? { first: noun, noun, verb, number: 'plural' } : undefined;
}

/** `a pot that are`: an article, one noun, a relative pronoun, a plural verb. */
function singularAntecedent({ tokens, index, evidence, knows }: Place): SubjectClash | undefined {
  const [first, noun, relative, verb] = tokens.slice(index, index + 4);
  const { pack } = evidence;
  if (!first || !noun || !relative || !verb || !RELATIVES.has(relative.normal)) return undefined;
  if (!/^(?:an?|every|each|this)$/.test(first.normal) || DEPENDS.test(tokens[index - 1]?.normal ?? ''))
    return undefined;
  if (noun.text !== noun.normal || !isSingular(noun.normal, pack, knows) || verb.text !== verb.normal) return undefined;
  const isWrong = PLURAL_VERB.test(verb.normal) || isPresentOnly(verb.normal, pack, knows);
  return isWrong ? { first, noun, verb, number: 'singular' } : undefined;
}

/** Whether a preposition stands before the phrase that the noun ends. */
function dependsOnOther(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  for (let at = index - 1; at >= 0 && at >= index - MOST_BETWEEN - 1; at--) {
    const { normal, kind } = tokens[at] ?? {};
    if (normal === undefined || kind === 'punctuation') return true;
    if (DEPENDS.test(normal)) return true;
    if (packWords(pack, 'articles', 'plural-determiners').has(normal) || kind === 'number')
      return DEPENDS.test(tokens[at - 1]?.normal ?? '') || tokens[at - 1]?.kind === 'punctuation';
  }
  return index > MOST_BETWEEN;
}
