/** Phrases of a phrasebook made ready for one language: found by the forms of their first word. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Phrasebook, PhrasingEntry } from '../../model/phrasebook.js';
import { hasCapital, linearPattern, type LinearPattern } from '../../text/linear-pattern.js';
import { languageCovers } from '../words/language-covers.js';
import { gapForm, phraseWords, type PhraseWord } from './phrase-words.js';
import { wordForms } from '../words/word-forms.js';

/** What a phrase is in its entry. */
export type PhraseRole = 'prefer' | 'forbid' | 'source';

interface IndexedPhrase {
  readonly entry: PhrasingEntry;
  readonly role: PhraseRole;
  /** As it is written in the phrasebook. */
  readonly written: string;
}

export interface IndexedWords extends IndexedPhrase {
  readonly words: readonly PhraseWord[];
  /** Marks that belong to it (`C++`, `.NET`). */
  readonly before: string;
  readonly after: string;
}

export interface IndexedPattern extends IndexedPhrase {
  readonly pattern: LinearPattern;
}

export interface PhraseIndex {
  readonly byKey: ReadonlyMap<string, readonly IndexedWords[]>;
  readonly patterns: readonly IndexedPattern[];
}

/** A text's language and the facts about it. */
export interface PackedLanguage {
  readonly language: string;
  readonly pack: LanguagePack;
}

const indexes = new WeakMap<Phrasebook, Map<string, PhraseIndex>>();

/** Right and wrong phrases for hypotheses in a language. */
export function targetIndex(book: Phrasebook, target: PackedLanguage): PhraseIndex {
  return remembered(book, `target ${target.language} ${target.pack.tag}`, () => {
    const entries = book.entries.filter((entry) => languageCovers(entry.targetLanguage, target.language));
    const phrases = entries.flatMap((entry) => [
      ...entry.prefer.map((phrase) => indexed(phrase, { entry, role: 'prefer' }, target.language)),
      ...entry.forbid.map((phrase) => indexed(phrase, { entry, role: 'forbid' }, target.language)),
    ]);
    return createIndex(phrases, target.pack);
  });
}

/** Source terms of the entries for hypotheses in `targetLanguage`. */
export function sourceIndex(book: Phrasebook, source: PackedLanguage, targetLanguage: string): PhraseIndex {
  return remembered(book, `source ${source.language} ${source.pack.tag} ${targetLanguage}`, () => {
    const entries = book.entries.filter((entry) => languageCovers(entry.targetLanguage, targetLanguage));
    const phrases = entries.flatMap((entry) =>
      entry.source
        .filter(({ language }) => language === undefined || languageCovers(language, source.language))
        .map(({ phrase }) => indexed(phrase, { entry, role: 'source' }, source.language)),
    );
    return createIndex(phrases, source.pack);
  });
}

function remembered(book: Phrasebook, key: string, create: () => PhraseIndex): PhraseIndex {
  const ofBook = indexes.get(book) ?? new Map<string, PhraseIndex>();
  indexes.set(book, ofBook);
  const index = ofBook.get(key) ?? create();
  ofBook.set(key, index);
  return index;
}

type Place = Pick<IndexedPhrase, 'entry' | 'role'>;

function indexed(
  phrase: PhrasingEntry['prefer'][number],
  place: Place,
  language: string,
): IndexedWords | IndexedPattern | undefined {
  if ('pattern' in phrase) {
    const ignoreCase = place.entry.case === 'ignore' || (place.entry.case === 'smart' && !hasCapital(phrase.pattern));
    const pattern = linearPattern(phrase.pattern, ignoreCase);
    return 'fault' in pattern ? undefined : { ...place, written: phrase.pattern, pattern };
  }
  const text = phrase.text.normalize('NFC').trim();
  const words = phraseWords(text, 0, language);
  return {
    ...place,
    written: phrase.text,
    words,
    before: words[0]?.gap ?? '',
    after: gapForm(text.slice(words.at(-1)?.end ?? 0)),
  };
}

function createIndex(phrases: readonly (IndexedWords | IndexedPattern | undefined)[], pack: LanguagePack): PhraseIndex {
  const byKey = new Map<string, IndexedWords[]>();
  const patterns: IndexedPattern[] = [];
  const { keysOf } = wordForms(pack);
  for (const phrase of phrases) {
    if (phrase === undefined) continue;
    if ('pattern' in phrase) patterns.push(phrase);
    else for (const key of firstKeys(phrase, keysOf)) addTo(byKey, key, phrase);
  }
  return { byKey, patterns };
}

/** The forms of its first word. */
function firstKeys({ words, entry }: IndexedWords, keysOf: (normal: string) => readonly string[]): readonly string[] {
  const own = words[0]?.normal ?? '';
  return entry.forms === 'exact' ? [own] : keysOf(own);
}

function addTo(byKey: Map<string, IndexedWords[]>, key: string, phrase: IndexedWords): void {
  const others = byKey.get(key);
  if (others) others.push(phrase);
  else byKey.set(key, [phrase]);
}
