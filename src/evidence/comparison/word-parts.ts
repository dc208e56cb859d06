/** What part of a sentence a word is, as far as the closed classes, capitals and calendars of its language tell. */
import type { EditPart } from '../../model/alignment.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { WordListName } from '../../model/pack-lists.js';
import type { Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { calendarWords } from '../dates/calendar-words.js';
import { measureNames } from '../numbers/measure-names.js';
import { packWords } from '../words/pack-words.js';

/** The language whose facts tell the parts. */
export interface PartLanguage {
  readonly pack: LanguagePack;
  /** BCP 47 tag of the text. */
  readonly language: string;
}

/**
 * Negation, number, date and the like, else a name or a content word; a name where a capital proves one.
 * @param initial tokens that begin their sentence: their capital proves nothing.
 */
export function partOf(token: Token, initial: ReadonlySet<Token>, { pack, language }: PartLanguage): EditPart {
  const { kind, normal } = token;
  if (kind === 'number') return 'number';
  if (kind === 'punctuation' || kind === 'symbol') {
    return measureNames(language, pack).names.has(normal) ? 'unit' : 'punctuation';
  }
  if (kind !== 'word') return 'content word';
  const closed = closedParts(pack).get(normal);
  if (closed) return closed;
  if (isCalendarWord(token, pack, language)) return 'date';
  if (measureNames(language, pack).names.has(normal)) return 'unit';
  return isName(token, initial, pack) ? 'name' : 'content word';
}

/** `march` is no month where months have a capital. */
function isCalendarWord({ text, normal }: Token, pack: LanguagePack, language: string): boolean {
  const { words, capitalised } = calendarWords(language, pack);
  return words.has(normal) && (!capitalised || CAPITAL.test(text));
}

const CAPITAL = /^\p{Lu}/u;

/** German nouns have capitals too, so that theirs prove no name. */
function isName(token: Token, initial: ReadonlySet<Token>, { cased, lists }: LanguagePack): boolean {
  return cased && lists['capitalised-nouns'] === undefined && !initial.has(token) && CAPITAL.test(token.text);
}

/** From the weakest to the strongest: a word may stand in several lists. */
const LISTS: readonly (readonly [EditPart, WordListName])[] = [
  ['function word', 'function-words'],
  ['conjunction', 'conjunctions'],
  ['preposition', 'prepositions'],
  ['pronoun', 'object-pronouns'],
  ['pronoun', 'subject-pronouns'],
  ['article', 'articles'],
  ['negation', 'negations'],
];

const partsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, EditPart>>();

/** Part of each word of a closed class, by normal form; made once a pack. */
function closedParts(pack: LanguagePack): ReadonlyMap<string, EditPart> {
  const known = partsOfPacks.get(pack);
  if (known) return known;
  const parts = new Map<string, EditPart>();
  const add = (words: Iterable<string>, part: EditPart): void => {
    for (const word of words) parts.set(normalForm(word, pack.tag), part);
  };
  const { tables } = pack;
  for (const [part, list] of LISTS.slice(0, 3)) add(packWords(pack, list), part);
  for (const [word = ''] of [...(tables['number-words'] ?? []), ...(tables['scale-words'] ?? [])])
    add([word], 'number');
  for (const [part, list] of LISTS.slice(3)) add(packWords(pack, list), part);
  for (const [, , forms = ''] of tables['gendered-pronouns'] ?? []) add(forms.split('|'), 'pronoun');
  for (const [, forms = ''] of tables['modal-verbs'] ?? []) add(forms.split('|'), 'modal');
  partsOfPacks.set(pack, parts);
  return parts;
}
