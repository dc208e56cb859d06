/** Words that never stand one right behind the other: they disagree (`they was`), or the first governs another form (`do Szwecja`). */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { placeNominatives } from '../names/place-nominatives.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

export interface WordClash {
  readonly first: Token;
  /** The last word of what disagrees with the word behind it. */
  readonly last: Token;
  readonly second: Token;
}

/** What may not stand behind a word or two. */
interface Clash {
  /** How the first word begins, and whether it must have a preposition before it, so that it depends on no noun. */
  readonly opening: string;
  readonly behindPreposition: boolean;
  readonly words: ReadonlySet<string>;
  readonly endings: readonly Frame[];
  /** Whether the dictionary form of a country or a capital disagrees too. */
  readonly places: boolean;
  /** Words, and endings of names of places. */
  readonly exceptions: ReadonlySet<string>;
  readonly exceptedEndings: readonly string[];
}

/** How a word begins and ends. */
interface Frame {
  readonly beginning: string;
  readonly ending: string;
}

interface Clashes {
  readonly behindWords: ReadonlyMap<string, readonly Clash[]>;
  /** First words of the pairs among them. */
  readonly pairOpeners: ReadonlySet<string>;
  /** By the last letters of the first word. */
  readonly behindEndings: ReadonlyMap<string, readonly Clash[]>;
  /** How many letters those are, the fewest first. */
  readonly lengths: readonly number[];
}

/** An ending shows little in a word that is hardly longer. */
const SHORTEST_STEM = 2;
/**
 * Marks of the table: `-ost` is an ending, `ال-ة` a beginning and an ending, `+ال-ة` the same behind a preposition, `^er` a word that begins a
 * sentence, `@place` a place's name, `@many` a number.
 */
const [ENDING, BEHIND_PREPOSITION, AT_START, PLACE] = ['-', '+', '^', '@place'];
const FRAME = /^(\+?)([^-^@]*)-([^-]*)$/u;
/** Numbers of a quantity; longer ones are years and codes. */
const QUANTITY = /^\d{1,3}$/;

/** All of a sentence, in order, by the pack's table. */
export function* wordClashes(tokens: readonly Token[], pack: LanguagePack): Iterable<WordClash> {
  const clashes = clashesOf(pack);
  if (clashes.behindWords.size === 0) return;
  for (let index = 1; index < tokens.length; index++) {
    const [last, second] = [tokens[index - 1], tokens[index]];
    if (!last || second?.kind !== 'word' || last.kind === 'punctuation' || isHalf(second, tokens[index + 1])) continue;
    const before = tokens[index - 2];
    const single = clashesBehind(last, opensSentence(tokens, index - 1), clashes, pack);
    if (single.length > 0 && disagreesWith([before, last, second], single, pack)) yield { first: last, last, second };
    const pair = before && clashesBehindPair(before, last, clashes, pack);
    if (before && pair && pair.length > 0 && disagreesByPair([last, second], pair, pack))
      yield { first: before, last, second };
  }
}

function disagreesWith(
  [before, last, second]: readonly [Token | undefined, Token, Token],
  clashes: readonly Clash[],
  pack: LanguagePack,
): boolean {
  const disagree = clashes.some((clash) => mayBegin(before, last, clash, pack) && disagrees(last, second, clash, pack));
  return disagree && (isArticle(last, pack) || !isGoverned(before, pack));
}

function disagreesByPair(
  [last, second]: readonly [Token, Token],
  clashes: readonly Clash[],
  pack: LanguagePack,
): boolean {
  return clashes.some((clash) => disagrees(last, second, clash, pack));
}

/** `kolme maa- ja vesialuetta`: what is left of a compound has no ending. */
function isHalf({ end }: Token, next: Token | undefined): boolean {
  return next?.start === end && next.text === '-';
}

/** `« Nous faut`: a mark before it does not count. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  return index === 0 || (index === 1 && tokens[0]?.kind === 'punctuation');
}

function mayBegin(before: Token | undefined, { normal }: Token, clash: Clash, pack: LanguagePack): boolean {
  if (!normal.startsWith(clash.opening)) return false;
  return !clash.behindPreposition || packWords(pack, 'prepositions').has(before?.normal ?? '');
}

const NONE: readonly Clash[] = [];

function clashesBehindPair(
  { kind, normal }: Token,
  last: Token,
  { behindWords, pairOpeners }: Clashes,
  pack: LanguagePack,
): readonly Clash[] {
  if (kind !== 'word' || !pairOpeners.has(normal)) return NONE;
  const second = last.kind === 'number' ? pluralOf(last.text, pack) : last.normal;
  return behindWords.get(`${normal} ${second}`) ?? NONE;
}

function clashesBehind(last: Token, isFirst: boolean, clashes: Clashes, pack: LanguagePack): readonly Clash[] {
  if (last.kind === 'number') return clashes.behindWords.get(pluralOf(last.text, pack)) ?? NONE;
  const { normal } = last;
  const opening = isFirst ? clashes.behindWords.get(AT_START + normal) : undefined;
  const known = clashes.behindWords.get(normal);
  if (known && opening) return [...known, ...opening];
  if (known ?? opening) return known ?? opening ?? NONE;
  if (startsUpper(last.text)) return NONE;
  let found = NONE;
  for (const length of clashes.lengths) {
    if (normal.length < length + SHORTEST_STEM) break;
    const byEnding = clashes.behindEndings.get(normal.slice(-length));
    if (byEnding) found = found.length === 0 ? byEnding : [...found, ...byEnding];
  }
  return found;
}

const pluralRules = new Map<string, Intl.PluralRules>();

/** CLDR's plural category of a whole number: `@few`. */
function pluralOf(number: string, { tag }: LanguagePack): string {
  if (!QUANTITY.test(number)) return '';
  const rules = pluralRules.get(tag) ?? new Intl.PluralRules(tag);
  pluralRules.set(tag, rules);
  return `@${rules.select(Number(number))}`;
}

function disagrees(first: Token, { normal, text }: Token, clash: Clash, pack: LanguagePack): boolean {
  const { words, endings, places, exceptions, exceptedEndings } = clash;
  if (exceptions.has(normal) || exceptions.has(first.normal)) return false;
  if (words.has(normal)) return true;
  if (startsUpper(text))
    return places && placeNominatives(pack).has(normal) && !exceptions.has(ENDING + normal.slice(-1));
  // Of `компанія-виробник` the first half is what agrees.
  if (text.includes('-')) return false;
  if (exceptedEndings.some((ending) => normal.endsWith(ending))) return false;
  return endings.some(
    ({ beginning, ending }) =>
      normal.endsWith(ending) &&
      normal.startsWith(beginning) &&
      normal.length >= beginning.length + ending.length + (ending === '' ? 0 : SHORTEST_STEM),
  );
}

/** A preposition before an article governs both. */
function isArticle({ normal }: Token, pack: LanguagePack): boolean {
  return NORTHERN.has(pack.tag) && packWords(pack, 'articles').has(normal);
}

/** Articles that are no pronouns. */
const NORTHERN = new Set(['sv', 'da']);

/** `one of them is`, `why did he have`, `he and they`: what stands before is the verb's subject or rules it. */
function isGoverned(before: Token | undefined, pack: LanguagePack): boolean {
  if (before?.kind !== 'word') return before !== undefined && /^["“”„«»'‘’-]$/u.test(before.text);
  // What the packs without capitals list is phrases of a noun, which a preposition may well govern.
  if (!pack.cased) return false;
  return packWords(pack, 'prepositions', 'articles', 'finite-auxiliaries', 'governing-words').has(before.normal);
}

const made = new WeakMap<LanguagePack, Clashes>();

function clashesOf(pack: LanguagePack): Clashes {
  const known = made.get(pack);
  if (known) return known;
  const [behindWords, behindEndings] = [new Map<string, Clash[]>(), new Map<string, Clash[]>()];
  for (const row of pack.tables['clashing-words'] ?? []) {
    const clash = clashOf(row);
    for (const first of (row[0] ?? '').split('|')) {
      const [isFrame, preposition, opening = '', ending = ''] = FRAME.exec(first) ?? [];
      const [index, key] = isFrame === undefined ? [behindWords, first] : [behindEndings, ending];
      const own = { ...clash, opening, behindPreposition: preposition === BEHIND_PREPOSITION };
      index.set(key, [...(index.get(key) ?? []), own]);
    }
  }
  const lengths = [...new Set([...behindEndings.keys()].map(({ length }) => length))].sort((one, other) => one - other);
  const pairOpeners = new Set(
    [...behindWords.keys()].flatMap((key) => (key.includes(' ') ? [key.replace(/ .*$/u, '')] : [])),
  );
  const clashes = { behindWords, pairOpeners, behindEndings, lengths };
  made.set(pack, clashes);
  return clashes;
}

function clashOf([, seconds = '', exceptions = '']: readonly string[]): Omit<Clash, 'opening' | 'behindPreposition'> {
  const all = seconds.split('|');
  const excepted = exceptions.split('|');
  return {
    words: new Set(all.filter((word) => !word.includes(ENDING) && word !== PLACE)),
    endings: all.flatMap((word) => {
      const [isFrame, , beginning = '', ending = ''] = FRAME.exec(word) ?? [];
      return isFrame === undefined ? [] : [{ beginning, ending }];
    }),
    places: all.includes(PLACE),
    exceptions: new Set(excepted),
    exceptedEndings: excepted.flatMap((word) => (/^-../u.test(word) ? [word.slice(1)] : [])),
  };
}
