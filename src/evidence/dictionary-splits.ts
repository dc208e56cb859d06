/** Two words with the space between them lost, told with a dictionary: it knows both and not what they make together. */
import type { Evidence } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { Segment, Token } from '../model/segmented-text.js';
import { adjacentWords } from './adjacent-words.js';
import type { FusedWords } from './fused-words.js';
import { packWords } from './pack-words.js';
import { isClosed, isNamed, splittableWords, stands, type Split } from './splittable-words.js';
import { startsUpper } from './vocabulary.js';

/** Where words are joined by rule, two closed-class words must at least be long. */
const SHORTEST_IN_COMPOUNDING = 3;
/** A closed-class word beside any other word: shorter ones are endings and prefixes. */
const SHORTEST_CLOSED = 3;
/** Where no text has the other word by itself, both must be longer: `cancelled` is no `can celled`. */
const SHORTEST_UNSEEN = { closed: 4, open: 5 };
const SHORTEST_OPEN = 4;

type Knows = NonNullable<Evidence['knowsWord']>;

/** The two words, where exactly one split is possible. A dictionary alone is no verdict: it lacks names and new words. */
export function splitByDictionary(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  const { knowsWord, pack } = evidence;
  const splits = knowsWord && splittableWords(evidence).get(token);
  if (!knowsWord || !splits || knowsWord(token.text) || packWords(pack, 'seeming-joins').has(token.normal))
    return undefined;
  if (startsUpper(token.text) && segment.tokens.find(({ kind }) => kind === 'word') !== token) return undefined;
  const read = splits.flatMap((split) => reasonFor(split, evidence, knowsWord) ?? []);
  return read.length === 1 ? read[0] : undefined;
}

function reasonFor(split: Split, evidence: Evidence, knows: Knows): FusedWords | undefined {
  const fact = factOf(split, evidence, knows);
  if (fact === undefined) return undefined;
  return { ...split, evidence: [fact, `The dictionary has no word “${split.left}${split.right}”.`] };
}

function factOf({ left, right }: Split, evidence: Evidence, knows: Knows): string | undefined {
  if (startsUpper(right)) return wordAndName({ left, right }, evidence, knows);
  const { pack } = evidence;
  const words = { left: left.toLowerCase(), right };
  const closed = { left: isClosed(words.left, pack), right: isClosed(right, pack) };
  if (closed.left && closed.right) return twoClosed(words, pack);
  if (pack.compounding) return undefined;
  if ((closed.left || closed.right) && areAPair(words, evidence)) return `The reference has “${words.left} ${right}”.`;
  if ([words.left, right].some((word) => packWords(pack, 'combining-forms').has(word))) return undefined;
  if (closed.left && !joinsAsPrefix(words.left, pack)) return closedAndOpen(words.left, right, { evidence, knows });
  if (closed.right && !joinsAsEnding(right, pack)) return closedAndOpen(right, words.left, { evidence, knows });
  return bothStand(words, evidence, knows);
}

/** `ofwhich`. */
function twoClosed({ left, right }: Split, pack: LanguagePack): string | undefined {
  const shortest = pack.compounding ? SHORTEST_IN_COMPOUNDING : 2;
  return left.length >= shortest && right.length >= shortest
    ? `“${left}” and “${right}” are words of their own.`
    : undefined;
}

/** `theirvillage`. */
function closedAndOpen(
  closed: string,
  open: string,
  { evidence, knows }: { readonly evidence: Evidence; readonly knows: Knows },
): string | undefined {
  if (closed.length < SHORTEST_CLOSED || open.length < SHORTEST_OPEN || !knows(open)) return undefined;
  if (stands(open, evidence)) return `“${closed}” is a word of its own, and “${open}” stands alone elsewhere.`;
  const areLong = closed.length >= SHORTEST_UNSEEN.closed && open.length >= SHORTEST_UNSEEN.open;
  return areLong ? `“${closed}” and “${open}” are words of their own.` : undefined;
}

/** `villageroad`, where the text has both, or the reference has them side by side. */
function bothStand({ left, right }: Split, evidence: Evidence, knows: Knows): string | undefined {
  if (left.length < SHORTEST_OPEN || right.length < SHORTEST_OPEN || !knows(left) || !knows(right)) return undefined;
  if (areAPair({ left, right }, evidence)) return `The reference has “${left} ${right}”.`;
  return stands(left, evidence) && stands(right, evidence)
    ? `“${left}” and “${right}” stand alone elsewhere.`
    : undefined;
}

/** Whether a reference has the two words side by side. */
function areAPair({ left, right }: Split, { references }: Evidence): boolean {
  return references.some(({ text }) => adjacentWords(text).get(left + right)?.[0].normal === left);
}

/** `ministerNovak`, `inTashkent`; brands (`easyJet`) are made of common words, and particles belong to names (`deWitt`). */
function wordAndName({ left, right }: Split, evidence: Evidence, knows: Knows): string | undefined {
  const { pack } = evidence;
  const isKnown = isClosed(left, pack) || (left.length >= SHORTEST_OPEN && knows(left));
  if (!isKnown || packWords(pack, 'combining-forms').has(left)) return undefined;
  const normal = right.toLowerCase();
  if (isNamed(normal, evidence)) return `“${right}” is a name in the texts.`;
  const isNewName = left.length > 1 && !knows(normal) && !packWords(pack, 'name-particles').has(left);
  return isNewName ? `“${left}” is a word of its own, and “${right}” is a name.` : undefined;
}

/** `undernutrition`, `небелый`. */
function joinsAsPrefix(word: string, pack: LanguagePack): boolean {
  return packWords(pack, 'prepositions', 'negations').has(word);
}

/** `lockdown`, Spanish `recargarlo`. */
function joinsAsEnding(word: string, pack: LanguagePack): boolean {
  return packWords(pack, 'prepositions', 'object-pronouns').has(word);
}
