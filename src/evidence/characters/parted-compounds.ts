/** Hyphenated words with a space beside the hyphen: `two- year`, `well -known`, `Kim - Trump`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { SegmentedText } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { allMatches } from '../../text/all-matches.js';

export interface PartedCompound extends Range {
  readonly expected: string;
}

/** Begins with what is rare, and looks behind it for the word, which may be the last of a chain (`13-year -old`). */
const PARTED =
  /(?=- | -)(?<=(?<![\p{L}\p{M}\p{N}’'])(\p{L}[\p{L}\p{M}]{1,19}))(- | -| - )(\p{L}[\p{L}\p{M}]{1,19})(?![\p{L}\p{M}\p{N}-])/gu;
/** Dashes that people type as hyphens stand in pairs: `the mayor -a tall man- left`. */
const OTHER_DASH = { '- ': / -[\p{L}\p{M}]/u, ' -': /[\p{L}\p{M}]-[\s,.;:]/u };
/** Puts a space before the hyphen behind a name of several words. */
const SPACED_BY_RULE = new Set(['fi']);
/** So many have a cause of their own: dashes typed without a space. */
const MOST_UNPROVEN = 2;
/** How far the other dash of a pair may stand, in UTF-16 code units. */
const REACH = 300;

const LATIN = /^\p{sc=Latn}+$/u;

interface Place extends PartedCompound {
  readonly left: string;
  readonly joint: string;
  readonly right: string;
}

/** Those that the text, a reference or a list has with the hyphen, and some few that can be nothing else. */
export function partedCompounds(evidence: Evidence): PartedCompound[] {
  const { text, pack } = evidence;
  if ((text.traits & Trait.looseHyphen) === 0) return [];
  const proven: PartedCompound[] = [];
  const others: PartedCompound[] = [];
  let last = 0;
  for (const { index, 0: written, 1: left = '', 2: joint = '', 3: right = '' } of allMatches(text.value, PARTED)) {
    const [start, end] = [index - left.length, index + written.length];
    // Of `one - two - three` each word belongs to one place.
    if (start < last) continue;
    last = end;
    const place = { start, end, left, joint, right, expected: `${left}-${right}` };
    if (!mayBeParted(place, pack)) continue;
    if (isWritten(place, evidence)) proven.push(place);
    else if (joint === ' - ' ? isAffixed(place, evidence) : isNoDash(place, evidence)) others.push(place);
  }
  return others.length > MOST_UNPROVEN ? proven : [...proven, ...others];
}

/** Behind a name of several words the space is right; in scripts without spaces only Latin words have hyphens. */
function mayBeParted({ left, joint, right }: Place, { spaced, tag }: LanguagePack): boolean {
  if (!spaced && !(LATIN.test(left) && LATIN.test(right) && startsUpper(right) && joint !== ' - ')) return false;
  return joint !== ' -' || !startsUpper(left) || !SPACED_BY_RULE.has(tag);
}

function isWritten({ expected, left, right, joint }: Place, { text, references, pack, rankOfWord }: Evidence): boolean {
  if ([text, ...references.map((reference) => reference.text)].some((one) => hyphenated(one).has(expected)))
    return true;
  const listed = packWords(pack, 'hyphenated-words');
  if (listed.has(expected.toLowerCase()) || listed.has(expected)) return true;
  const isModifier = packWords(pack, 'hyphen-participles').has(right) && joint !== ' - ';
  return isModifier && rankOfWord !== undefined && rankOfWord(left.toLowerCase()) < Infinity;
}

const HYPHENATED = /-(?<=(?<!\p{L})(\p{L}{2,20})-)(?=(\p{L}{2,20}))/gu;
const hyphenatedOfTexts = new WeakMap<SegmentedText, ReadonlySet<string>>();

/** All pairs of words with a hyphen between them. */
function hyphenated(text: SegmentedText): ReadonlySet<string> {
  const known = hyphenatedOfTexts.get(text);
  if (known) return known;
  const found = new Set(
    Array.from(allMatches(text.value, HYPHENATED), ({ 1: left = '', 2: right = '' }) => `${left}-${right}`),
  );
  hyphenatedOfTexts.set(text, found);
  return found;
}

/** Words beside which half of a compound may be left away; in languages of many compounds all of the closed classes. */
function joinsHalves(pack: LanguagePack): ReadonlySet<string> {
  return pack.compounding || !pack.cased ? closedWords(pack).all : packWords(pack, 'conjunctions', 'prepositions');
}

/** Whether nothing but a hyphen can be meant by a mark with a space at one side. */
function isNoDash(place: Place, { text: { value }, pack }: Evidence): boolean {
  const { start, end, left, joint, right } = place;
  if (pack.depth === 'basic' || (!pack.cased && !areOneScript(left, right))) return false;
  if (joint === ' -' && (SPACED_BY_RULE.has(pack.tag) || isCommand(start, left, value))) return false;
  if (hasEnclitic(place, pack) || (left === 'al' && startsUpper(right))) return true;
  if (isHalf(place, pack)) return false;
  if (joint === '- ') return !OTHER_DASH['- '].test(before(value, start));
  if (startsUpper(right) && !isBeforeCapital(place, value, pack)) return false;
  return !OTHER_DASH[' -'].test(behind(value, end));
}

/** Beside a closed-class word the other half was left away by rule (`Vor- und Nachteile`); Hebrew particles keep their hyphen. */
function isHalf({ left, joint, right }: Place, pack: LanguagePack): boolean {
  const closed = joinsHalves(pack);
  if (closed.has(left.toLowerCase()) || closed.has(right.toLowerCase())) return true;
  // `-dijo ella`: what somebody says, behind a dash.
  if (joint === ' -') return closedWords(pack).reporting.has(right);
  // What German leaves away behind a hyphen comes back in small letters (`mittel- langfristig`).
  return pack.tag === 'de' && !startsUpper(right);
}

/** `dpkg-reconfigure -plevel`: the option of a command. */
function isCommand(start: number, left: string, value: string): boolean {
  return value[start - 1] === '-' && !startsUpper(left) && !/\p{Nd}/u.test(value[start - 2] ?? '');
}

function before(value: string, at: number): string {
  return (
    value
      .slice(Math.max(0, at - REACH), at)
      .split('\n')
      .at(-1) ?? ''
  );
}

function behind(value: string, at: number): string {
  return value.slice(at, at + REACH).split('\n', 1)[0] ?? '';
}

const ANY_DASH = /[–—]| - /;
const ENDS_SENTENCE = /[.!?…。！？؟।]["“”»’]?(?:\s|$)/u;

/** `KSWB -TV`, `Cup -Bilanz`, `pro -Brexit` in a sentence, where no dash stands that sets a name off: `the mayor -Pedro Ruiz-`, `News Today -Daily`. */
function isBeforeCapital({ start, end, left }: Place, value: string, pack: LanguagePack): boolean {
  const isCompound = startsUpper(left) || pack.tag === 'de' || isPrefix(left, pack);
  const rest = behind(value, end);
  return isCompound && ENDS_SENTENCE.test(rest) && !ANY_DASH.test(before(value, start)) && !ANY_DASH.test(rest);
}

const SCRIPTS = [/^[\p{sc=Hang}]{3,}$/u, /^[\p{sc=Deva}\p{M}]{2,}$/u, /^[\p{sc=Arab}]{3,}$/u, LATIN];

/** Letters of two scripts are often joined by a hyphen and a space, and people type a dash so in Hebrew. */
function areOneScript(left: string, right: string): boolean {
  return SCRIPTS.some((script) => script.test(left) && script.test(right));
}

function isPrefix(word: string, pack: LanguagePack): boolean {
  const normal = word.toLowerCase();
  return BOUND.has(normal) && !closedWords(pack).all.has(normal);
}

/** What never stands alone before a noun, in the languages of Europe. */
const BOUND = new Set([
  'pro',
  'anti',
  'ex',
  'vice',
  'mini',
  'mi',
  'semi',
  'non',
  'quasi',
  'euro',
  'ultra',
  'co',
  'recém',
  'pós',
  'pré',
  'neo',
  'pseudo',
  'вице',
  'экс',
  'мини',
  'анти',
  'екс',
  'віце',
  'міні',
]);
/** Pronouns that follow their verb, in languages that join them to it, and endings of acronyms, each behind what it can follow. */
const ENCLITICS: Readonly<Record<string, readonly (readonly [left: RegExp, right: RegExp])[]>> = {
  pt: [
    [/(?:[aei]ndo|[aeio]u|[aei]r|[ae]m)$/u, /^(?:se|lhe|lhes|nos)$/u],
    [/[áêí]$/u, /^(?:la|lo|las|los)$/u],
  ],
  fr: [[/[tdr]$|^a$/u, /^(?:ce|il|elle|on|ils|elles)$/u]],
  ro: [
    [/[âi]ndu$/u, /^(?:se|și|l|i|le|o)$/u],
    [/^\p{Lu}{2,5}$/u, /^(?:ul|ului|uri|urile|urilor)$/u],
  ],
  hu: [
    [
      /^\p{Lu}{2,6}$/u,
      /^(?:[nv][ae]k|[bn][ae]n?|b[óő]l|r[óőae]l?|t[óő]l|[vn][aáeé]l|h[oeö]z|ért|ig|[aeoö]?t|[oeö]?s)$/u,
    ],
  ],
  ca: [[/(?:ar|er|ir|re|nt)$/u, /^(?:se|los|les|la|lo|hi|ho|ne|li)$/u]],
};

/** `pro - Trump`, `tornou - se`, `MMA - Fans`: one of the two never stands alone, and the sentence has no other dash. */
function isAffixed(place: Place, { text: { value }, pack }: Evidence): boolean {
  const { start, end, left, right } = place;
  if (!pack.cased || pack.depth === 'basic' || ANY_DASH.test(before(value, start)) || ANY_DASH.test(behind(value, end)))
    return false;
  if (pack.tag !== 'fr' && hasEnclitic(place, pack)) return true;
  if (closedWords(pack).all.has(right.toLowerCase())) return false;
  if (isPrefix(left, pack) || (pack.compounding && isAcronymBefore(left, right, pack))) return true;
  return (/^(?:al|[Ee]l)$/.test(left) && startsUpper(right)) || areAcronyms(place, value);
}

function hasEnclitic({ left, right }: Place, { tag }: LanguagePack): boolean {
  return ENCLITICS[tag]?.some(([host, affix]) => host.test(left) && affix.test(right)) === true;
}

const WORD_BEFORE = /\p{Ll}[,]? $/u;

/** `KSWB - TV` behind a word of the sentence. */
function areAcronyms({ start, left, right }: Place, value: string): boolean {
  return ACRONYM.test(left) && ACRONYM.test(right) && WORD_BEFORE.test(before(value, start));
}

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** In German a noun follows, elsewhere a word in small letters. */
function isAcronymBefore(left: string, right: string, { tag }: LanguagePack): boolean {
  return ACRONYM.test(left) && startsUpper(right) === (tag === 'de') && !ACRONYM.test(right);
}
