/** Words that lost the apostrophe between their parts, joined or apart: `doesnt`, `l homme`, `s avonds`, `обєкт`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isSmall, Trait } from '../../text/character-traits.js';
import { normalForm } from '../../text/normal-form.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { rareWords } from '../words/rare-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

export interface LostApostrophe extends Range {
  readonly written: string;
  readonly expected: string;
}

/** A rest this short must be of a closed class (`cest`, `qu il`). */
const SHORT_REST = 3;
const BEFORE_VOWEL = /^[aeiouyhàâäáéèêëíìîïóòôöœúùûüæ]\p{L}/iu;
/** What may stand right before a word that lost its apostrophe; `M&S et`, `(n est`, `-t en`, `5 l eau` are none. */
const BEFORE = /(?:^|[\s\u00a0]|["“”„«])$/u;
const MEASURED = /[\p{N}=+×%°)/][\s\u00a0]*$/u;
const TYPOGRAPHIC = '’';

/** All of a sentence, in order of place. */
export function* lostApostrophes(segment: Segment, evidence: Evidence): Iterable<LostApostrophe> {
  const forms = formsOf(evidence.pack);
  if (forms.apart.size + forms.elided.size + forms.endings.size > 0) yield* apartOnes(segment, forms, evidence);
  if (forms.elided.size > 0) yield* joinedElisions(segment, forms, evidence);
  if (forms.joined.size > 0 && (forms.stems || hasWordOf(segment.tokens, forms.joined, evidence.pack))) {
    const opening = segment.tokens.find(({ kind }) => kind === 'word');
    for (const token of segment.tokens) {
      const expected = token.kind === 'word' ? listedForm(token, token === opening, forms, evidence) : undefined;
      if (expected !== undefined) yield found(token, token, expected, evidence);
    }
  }
}

/** `don t`, `l homme`, `Obama s speech`. */
function* apartOnes({ tokens }: Segment, forms: Forms, evidence: Evidence): Iterable<LostApostrophe> {
  const { pack, text } = evidence;
  if (![forms.firsts, forms.elided, forms.endings].some((list) => hasWordOf(tokens, list, pack))) return;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token.kind !== 'word' || next?.kind !== 'word' || text.value.slice(token.end, next.start) !== ' ') continue;
    if (!mayBegin(token, text.value)) continue;
    const listed = forms.apart.get(`${token.normal} ${next.normal}`);
    if (listed !== undefined) yield found(token, next, listed, evidence);
    else if (
      isEnding(tokens, index + 1, forms) ||
      (forms.elided.has(token.normal) && isElision(tokens, index, evidence))
    )
      yield found(token, next, `${token.text}'${next.text}`, evidence);
  }
}

/** `the mayor s office`: between two words. */
function isEnding(tokens: readonly Token[], index: number, { endings }: Forms): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!before || !token || next?.kind !== 'word' || !endings.has(token.text)) return false;
  return before.text.length > 1;
}

function mayBegin({ start, text }: Token, value: string): boolean {
  const before = value.slice(Math.max(0, start - 4), start);
  return BEFORE.test(before) && !(text.length === 1 && MEASURED.test(before));
}

/** A single letter that is no name's, measure's or formula's, before a word that begins with a vowel. */
function isElision(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const { text, pack, vocabulary, knowsWord } = evidence;
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !next || !BEFORE_VOWEL.test(next.text)) return false;
  if (!isSmall(token) && (before?.kind === 'word' || !isSmall(next))) return false;
  if (knowsWord?.(next.text) === false && !startsUpper(next.text)) return false;
  // Behind an article or before a verb a letter is the name of a thing: `le point d est`.
  if (packWords(pack, 'articles').has(before?.normal ?? '') || isLetterName(token, vocabulary)) return false;
  return text.value[token.start - 1] !== '.' && !text.value.includes('=');
}

/** In a text about formulas the letter stands by itself again and again. */
function isLetterName({ normal }: Token, vocabulary: Evidence['vocabulary']): boolean {
  return normal.length === 1 && vocabulary.count(normal) > MOST_LETTERS;
}

const MOST_LETTERS = 4;

/** `lhomme`, `dune amie`: no word, but a common one behind a letter that is elided. */
function* joinedElisions(segment: Segment, forms: Forms, evidence: Evidence): Iterable<LostApostrophe> {
  const { knowsWord, rankOfWord, pack } = evidence;
  if (!knowsWord || !rankOfWord) return;
  const opening = segment.tokens.find(({ kind }) => kind === 'word');
  for (const token of rareWords(segment, evidence)) {
    if (startsUpper(token.text) && token !== opening) continue;
    const parts = elisionIn(token.text, forms.elided);
    if (!parts || knowsWord(token.text) || knowsWord(token.normal) || startsUpper(parts.rest)) continue;
    const isWord =
      parts.rest.length <= SHORT_REST ? closedWords(pack).all.has(parts.rest) : rankOfWord(parts.rest) < Infinity;
    if (isWord) yield found(token, token, `${parts.elided}'${parts.rest}`, evidence);
  }
}

function elisionIn(word: string, elided: ReadonlySet<string>): { elided: string; rest: string } | undefined {
  for (let length = Math.min(LONGEST_ELIDED, word.length - 2); length > 0; length--) {
    const [first, rest] = [word.slice(0, length), word.slice(length)];
    if (elided.has(first.toLowerCase()) && BEFORE_VOWEL.test(rest)) return { elided: first, rest };
  }
  return undefined;
}

const LONGEST_ELIDED = 6;

/** The form of the list that a word would be with its apostrophe. */
function listedForm(
  token: Token,
  isFirst: boolean,
  { joined, stems }: Forms,
  { knowsWord }: Evidence,
): string | undefined {
  if ((token.traits & Trait.capitals) !== 0 || (startsUpper(token.text) && !isFirst)) return undefined;
  const listed = joined.get(token.normal);
  if (listed !== undefined) return knowsWord?.(token.normal) === true ? undefined : withCapital(listed, token.text);
  const stem = stems?.exec(token.normal)?.[1];
  const begins = stem === undefined ? undefined : joined.get(`${stem}*`);
  return begins === undefined ? undefined : withCapital(begins + token.text.slice(stem?.length), token.text);
}

function found(first: Token, last: Token, expected: string, { text }: Evidence): LostApostrophe {
  const [start, end] = [first.start, last.end];
  const isTypographic = text.value.includes(TYPOGRAPHIC) || !text.value.includes("'");
  return {
    start,
    end,
    written: text.value.slice(start, end),
    expected: withCapital(isTypographic ? expected.replaceAll("'", TYPOGRAPHIC) : expected, first.text),
  };
}

function withCapital(form: string, like: string): string {
  return startsUpper(like) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

interface Forms {
  /** Listed words by their letters without the apostrophe; of entries that may go on, `stem*`. */
  readonly joined: ReadonlyMap<string, string>;
  /** The same by their two parts with a space between. */
  readonly apart: ReadonlyMap<string, string>;
  /** First parts of `apart`. */
  readonly firsts: ReadonlySet<string>;
  /** The beginnings that go on, one of which a word begins with. */
  readonly stems: RegExp | undefined;
  /** What stands before an apostrophe where a vowel follows: `l`, `qu`, `dell`. */
  readonly elided: ReadonlySet<string>;
  /** What stands behind an apostrophe and never alone: English `s`. */
  readonly endings: ReadonlySet<string>;
}

/** `don t` for `don't`, `s avonds` for `'s avonds`. */
function partsOf(written: string): string {
  return written.replace(/^'/, '').replace("'", ' ');
}

const formsOfPacks = new WeakMap<LanguagePack, Forms>();

function formsOf(pack: LanguagePack): Forms {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const [joined, apart, beginnings] = [new Map<string, string>(), new Map<string, string>(), new Array<string>()];
  for (const entry of packWords(pack, 'apostrophe-words')) {
    const stem = normalForm(entry.replace('*', ''), pack.tag).replace("'", '');
    const written = entry.replace('*', '');
    joined.set(entry.endsWith('*') ? `${stem}*` : stem, written);
    if (entry.endsWith('*')) beginnings.push(stem);
    else apart.set(partsOf(written), written);
  }
  for (const written of packWords(pack, 'apostrophe-pairs')) apart.set(partsOf(written), written);
  const made = {
    joined,
    apart,
    firsts: new Set([...apart.keys()].map((pair) => pair.split(' ')[0] ?? '')),
    stems: beginnings.length === 0 ? undefined : new RegExp(`^(${beginnings.join('|')})`, 'u'),
    elided: packWords(pack, 'elided-words'),
    endings: packWords(pack, 'apostrophe-endings'),
  };
  formsOfPacks.set(pack, made);
  return made;
}
