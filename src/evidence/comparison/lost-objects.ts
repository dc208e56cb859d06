/** Verbs that lost the object pronoun which the reference has at their place. */
import type { WordEdit } from '../../model/alignment.js';
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { contains } from '../../text/ranges.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';

export interface LostObject {
  /** The negated auxiliary where there is one, else the verb. */
  readonly first: Token;
  readonly verb: Token;
  /** The reference’s object; undefined where the sentence alone shows that one is missing. */
  readonly object: string | undefined;
}

/** Words before a verb among which its auxiliary stands. */
const LOOK_BACK = 6;

/** All of a segment. Without a reference only `did not specify as the …`, where the clause behind the verb reads as its object. */
export function* lostObjects(segment: Segment, evidence: Evidence): Iterable<LostObject> {
  const { pack, reference } = evidence;
  const verbs = packWords(pack, 'object-verbs');
  if (!hasWordOf(segment.tokens, verbs, pack)) return;
  const places = segment.tokens.flatMap((token, index) => (verbs.has(token.normal) ? [index] : []));
  if (places.length === 0) return;
  const edits = reference
    ?.wordsOf(reference.beadOf(segment))
    .edits.filter(({ range }) => contains(segment.range, range));
  for (const index of places) {
    const verb = segment.tokens[index];
    if (!verb || !endsClause(segment.tokens, index + 1, pack)) continue;
    const first = negatedFrom(segment.tokens, index, pack);
    const passive = !first && mayBePassive(segment.tokens, index, pack);
    const object = edits && objectInReference(edits, { verb, first, pack, passive });
    if (object !== undefined) yield { first: first ?? verb, verb, object };
    else if (first && readsAsObject(segment.tokens, index)) yield { first, verb, object: undefined };
  }
}

/** Whether what follows cannot be the verb’s object. */
function endsClause(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const next = tokens[index];
  if (next?.kind === 'number' || next?.normal === 'to') return false;
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    packWords(pack, 'conjunctions', 'prepositions', 'time-adverbs').has(next.normal)
  );
}

/** `did not` before the verb: its first token. */
function negatedFrom(tokens: readonly Token[], index: number, pack: LanguagePack): Token | undefined {
  const auxiliary = tokens[index - 2];
  const negated = packWords(pack, 'negations').has(tokens[index - 1]?.normal ?? '');
  return negated && auxiliary && packWords(pack, 'finite-auxiliaries').has(auxiliary.normal) ? auxiliary : undefined;
}

/** `were found and published`: an auxiliary shortly before may make the verb a participle. */
function mayBePassive(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const auxiliaries = packWords(pack, 'finite-auxiliaries');
  return tokens.slice(Math.max(0, index - LOOK_BACK), index).some(({ normal }) => auxiliaries.has(normal));
}

interface VerbPlace {
  readonly verb: Token;
  readonly first: Token | undefined;
  readonly pack: LanguagePack;
  readonly passive: boolean;
}

/** The pronoun that the reference has directly behind the same verb, or behind the verb in its place when both are negated. */
function objectInReference(edits: readonly WordEdit[], { verb, first, pack, passive }: VerbPlace): string | undefined {
  const pronouns = packWords(pack, 'object-pronouns');
  for (const edit of edits) {
    const missing = edit.kind === 'missing' && !passive && isBehind(edit, verb) ? edit.reference[0] : undefined;
    if (missing && pronouns.has(missing.normal) && edit.reference.length === 1) return missing.text;
    const replaced =
      first && edit.kind === 'replaced' && edit.hypothesis.includes(verb) ? edit.reference[1] : undefined;
    if (replaced && pronouns.has(replaced.normal)) return replaced.text;
  }
  return undefined;
}

/** A missing word lies at the start of the token that follows the verb. */
function isBehind({ range }: WordEdit, verb: Token): boolean {
  return range.start === verb.end || range.start === verb.end + 1;
}

/** `specify as the government continues`: the conjunction makes the next clause look like the object. */
function readsAsObject(tokens: readonly Token[], index: number): boolean {
  const [conjunction, determiner] = [tokens[index + 1]?.normal, tokens[index + 2]?.normal];
  if (conjunction !== 'as' || !/^(?:the|its|their|his|her)$/.test(determiner ?? '')) return false;
  const clause = tokens.slice(index + 3, index + 7);
  return clause.some(({ normal }) => /^(?:continues?|continued|is|are|was|were|has|have|had|will|still)$/.test(normal));
}
