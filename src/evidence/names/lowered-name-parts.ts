/** Small letters where the neighbours show a name: `mike Buchanan`, `Bob blemmings`, `Christine blasey Ford`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { packWords } from '../words/pack-words.js';
import { isNamedAlone } from './names-alone.js';
import { hasOpenForms } from '../words/splittable-words.js';
import { isOfVariety } from '../words/variety-spellings.js';

const SHORTEST = 3;
/** Where all nouns have capitals, a word that the text has with one may be a noun. */
const NOUNS_RAISED = 'de';
/** Longer ones are compounds and derived words that no dictionary has, in UTF-16 code units. */
const LONGEST_UNKNOWN = 12;
const SMALL = /^\p{Ll}[\p{Ll}\p{M}]+$/u;
const NAME = /^\p{Lu}[\p{Ll}\p{M}]/u;
const JOINING_MARK = /["“”„«»'‘’@/_-]/u;

interface Place {
  readonly before: Token | undefined;
  readonly token: Token;
  readonly after: Token | undefined;
  /** Whether a word with a capital stands right before it, and right behind it. */
  readonly behindName: boolean;
  readonly beforeName: boolean;
}

/** The cheap half: a word of small letters right beside one with a capital. */
export function placeBesideName(tokens: readonly Token[], index: number): Place | undefined {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || token.text.length < SHORTEST || !(hasCapital(before) || hasCapital(after))) return undefined;
  const behindName = before?.kind === 'word' && before.end === token.start - 1 && NAME.test(before.text);
  const beforeName = after?.kind === 'word' && after.start === token.end + 1 && NAME.test(after.text);
  if ((!behindName && !beforeName) || !SMALL.test(token.text)) return undefined;
  return { before, token, after, behindName, beforeName };
}

function hasCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.traits & Trait.upper) !== 0;
}

/** Whether a small word is a part of the name beside it. */
export function isNamePart(place: Place, evidence: Evidence): boolean {
  const { before, token, after } = place;
  const { pack, knowsWord } = evidence;
  const closed = packWords(pack, 'name-particles', 'function-words', 'prepositions', 'reporting-verbs', 'articles');
  if (closed.has(token.normal) || JOINING_MARK.test(before?.text ?? '')) return false;
  if ([before, after].some((other) => isOfForeignText(other, evidence))) return false;
  const isUnknown = lacksWord(token, evidence);
  if (place.beforeName && packWords(pack, 'given-names').has(token.normal))
    return knowsWord ? isUnknown || mayBeginName(before, pack) : token.text.length > SHORTEST;
  return isUnknown && (isNamedElsewhere(place, evidence) || isOnlyName(place, evidence));
}

/** A word that the text has as a name by itself; without a dictionary only behind a first name. */
function isNamedElsewhere(place: Place, evidence: Evidence): boolean {
  const { pack, vocabulary, text, knowsWord, rankOfWord } = evidence;
  const { normal } = place.token;
  if (pack.tag === NOUNS_RAISED || !vocabulary.isName(normal) || !isNamedAlone(normal, text)) return false;
  return knowsWord !== undefined || (isBehindGiven(place, pack) && rankOfWord?.(normal) === Infinity);
}

/** What the dictionary has with a capital only, before a name; or what it lacks altogether, where a surname stands. */
function isOnlyName(place: Place, { pack, text, knowsWord }: Evidence): boolean {
  const { token, after } = place;
  if (!knowsWord || hasOpenForms(pack) || token.text.length > LONGEST_UNKNOWN) return false;
  if (isBehindGiven(place, pack) && mayFollowName(after, pack)) return true;
  if (!place.beforeName || token.text.length <= SHORTEST || pack.tag === NOUNS_RAISED) return false;
  return knowsWord(capitalised(token.text, text.language));
}

function isBehindGiven({ before, behindName }: Place, pack: LanguagePack): boolean {
  return behindName && packWords(pack, 'given-names').has(before?.normal ?? '');
}

/** Turkish has a capital of its own for the dotted i. */
export function capitalised(word: string, language: string): string {
  const first = word.charAt(0);
  return (first === 'i' && /^(?:tr|az)\b/.test(language) ? 'İ' : first.toUpperCase()) + word.slice(1);
}

/** Whether no dictionary has the word; without one that is not known. */
function lacksWord({ text, normal }: Token, { knowsWord, listsWord, pack }: Evidence): boolean {
  if (!knowsWord) return true;
  return !knowsWord(text) && listsWord?.(text) !== true && !isOfVariety(normal, pack, knowsWord);
}

/** In a quotation of another language small words are strangers too; marks that join make it an address or a word of several. */
function isOfForeignText(token: Token | undefined, { knowsWord }: Evidence): boolean {
  if (!token) return false;
  if (token.kind !== 'word') return JOINING_MARK.test(token.text);
  return SMALL.test(token.text) && knowsWord?.(token.text) === false;
}

/** A comma, a conjunction, an office or a verb of saying: what stands before a name, but not between an article and its noun. */
function mayBeginName(before: Token | undefined, pack: LanguagePack): boolean {
  if (before?.kind !== 'word') return before?.text === ',' || before?.text === '.';
  return packWords(pack, 'conjunctions', 'person-roles', 'reporting-verbs').has(before.normal);
}

/** Behind a surname the sentence goes on with a mark or a closed word; an article would be the object of a verb. */
function mayFollowName(after: Token | undefined, pack: LanguagePack): boolean {
  if (after?.kind !== 'word') return after === undefined || /^[,.;:(]$/u.test(after.text);
  if (NAME.test(after.text)) return true;
  if (packWords(pack, 'articles').has(after.normal)) return false;
  return packWords(pack, 'conjunctions', 'prepositions', 'reporting-verbs', 'finite-auxiliaries').has(after.normal);
}
