/** Words that could be two with the space between them lost: what a dictionary is asked about. */
import type { Evidence, Vocabulary } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isLetters } from '../../text/character-traits.js';
import { oncePerFormOf } from '../../text/form-facts.js';
import { closedWords } from './closed-words.js';
import { packWords } from './pack-words.js';

export interface Split {
  /** As they are written. */
  readonly left: string;
  readonly right: string;
}

const LOWER_THEN_NAME = /^[\p{Ll}\p{M}]+\p{Lu}[\p{Ll}\p{M}]{2,}$/u;
const LONGEST = 30;
/** Shorter words are found in too many others. */
const SHORTEST_OPEN = 4;
/** `вРоссии` is the shortest kind with a capital; without one both words need two letters. */
const SHORTEST_CLOSED = 2;

/** Every split of a word into two that the texts, the lists or a dictionary may have. */
export function possibleSplits({ text, normal }: Token, evidence: Evidence): readonly Split[] {
  if (text.slice(1) !== normal.slice(1)) return splitAtCapital(text);
  const found: Split[] = [];
  for (let at = SHORTEST_CLOSED; at <= text.length - SHORTEST_CLOSED; at++) {
    const isLeftSure = isLong(normal.slice(0, at)) || isClosed(normal.slice(0, at), evidence.pack);
    const isRightSure = isLong(normal.slice(at)) || isClosed(normal.slice(at), evidence.pack);
    if (isLeftSure && isRightSure) found.push({ left: text.slice(0, at), right: text.slice(at) });
  }
  return found;
}

/** Brands and surnames may look like anything: what occurs again, or in source or reference, is meant so. */
export function isSingular(token: Token, evidence: Evidence): boolean {
  const { kind, text, normal } = token;
  if (kind !== 'word' || text.length < SHORTEST_OPEN || text.length > LONGEST) return false;
  // Of the words of a text half are of a closed class.
  if (text.length !== normal.length || !isLetters(token) || isOfClosedClass(token, evidence)) return false;
  return evidence.vocabulary.count(normal) === 1 && !isElsewhere(normal, evidence);
}

function splitAtCapital(text: string): Split[] {
  const at = LOWER_THEN_NAME.test(text) ? text.search(/\p{Lu}/u) : 0;
  return at > 0 && text.length - at >= SHORTEST_OPEN ? [{ left: text.slice(0, at), right: text.slice(at) }] : [];
}

/** Whether a word is long enough to be told from an ending. */
function isLong(word: string): boolean {
  return word.length >= SHORTEST_OPEN;
}

/** Whether a word stands by itself in one of the texts. */
export function stands(normal: string, evidence: Evidence): boolean {
  return evidence.vocabulary.count(normal) > 0 || isElsewhere(normal, evidence);
}

/** Whether a word is a name in one of the texts. */
export function isNamed(normal: string, evidence: Evidence): boolean {
  return evidence.vocabulary.isName(normal) || otherVocabularies(evidence).some(({ isName }) => isName(normal));
}

/** Whether a reference or the source has the word. */
export function isElsewhere(normal: string, { references, source }: Evidence): boolean {
  for (const { vocabulary } of references) if (vocabulary.count(normal) > 0) return true;
  return source !== undefined && source.vocabulary.count(normal) > 0;
}

export function isClosed(normal: string, pack: LanguagePack): boolean {
  return closedOf(pack).has(normal);
}

const isClosedForm = oncePerFormOf<LanguagePack>(isClosed);

/** The same of a word that stands in one of the texts. */
export function isOfClosedClass(token: Token, { text, pack }: Pick<Evidence, 'text' | 'pack'>): boolean {
  return isClosedForm(token, text.forms, pack);
}

const closedOfPacks = new WeakMap<LanguagePack, ReadonlySet<string>>();

function closedOf(pack: LanguagePack): ReadonlySet<string> {
  const known = closedOfPacks.get(pack);
  if (known) return known;
  const made = new Set([...closedWords(pack).all, ...packWords(pack, 'subject-pronouns')]);
  closedOfPacks.set(pack, made);
  return made;
}

function otherVocabularies({ references, source }: Evidence): readonly Vocabulary[] {
  return [...references, ...(source ? [source] : [])].map(({ vocabulary }) => vocabulary);
}

/** Languages whose nouns and verbs have more forms than their lists. Measured: the Hungarian list lacks `határok`, the Finnish `elleivät`. */
const OPEN_FORMS: ReadonlySet<string> = new Set(['fi', 'hu']);

/** Whether an unknown word proves little, so that the right one must be among the commonest. */
export function hasOpenForms({ tag }: LanguagePack): boolean {
  return OPEN_FORMS.has(tag);
}

/** Whether words are made of others as a matter of course (`узкопартийный`), so that no dictionary has them all: languages without articles. */
export function derivesFreely(pack: LanguagePack): boolean {
  return packWords(pack, 'articles').size === 0;
}

/** Finnish `30-vuotisen`, Hungarian `20-szal`: joined to a number by a hyphen, so that it may be an ending or a form of no dictionary. */
export function isBehindNumber(token: Token, tokens: readonly Token[]): boolean {
  const at = tokens.indexOf(token);
  const [number, hyphen] = [tokens[at - 2], tokens[at - 1]];
  return hyphen?.text === '-' && hyphen.end === token.start && number?.kind === 'number' && number.end === hyphen.start;
}
