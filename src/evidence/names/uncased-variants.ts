/** Names in two spellings where scripts have no capitals to tell names by: `박지훈`, then `박지흔 박사`; `الدسوقي`, then `الدسوئي`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { isElsewhere, isOfClosedClass } from '../words/splittable-words.js';

export interface UncasedVariant {
  readonly token: Token;
  /** The spelling that stands more often, or first. */
  readonly usual: string;
}

/** What makes two words one name, and a token a name. */
interface Spelling {
  /** Equal for spellings of one name; undefined for what is none. */
  readonly keysOf: (name: string) => readonly string[];
  /** The name in a token, without what is written to it. */
  readonly nameIn: (word: string) => string | undefined;
  /** Whether both spellings must be told by an office or a verb of speech. */
  readonly needsBoth: boolean;
}

/** A name may be one of the next so many words behind a verb of speech or an office. */
const WORDS_OF_NAME = 4;
/** Commoner words are no names. */
const LAST_COMMON_RANK = 3000;

/** In order of place; names are told by the offices and verbs of speech beside them. */
export function uncasedVariants(evidence: Evidence): UncasedVariant[] {
  const { pack } = evidence;
  const spelling = SPELLINGS[pack.tag];
  if (!spelling || !pack.spaced || pack.cased) return [];
  const uses = usesOf(evidence, spelling);
  const byKey = new Map<string, Use[]>();
  for (const use of uses.values())
    for (const key of spelling.keysOf(use.name)) byKey.set(key, [...(byKey.get(key) ?? []), use]);
  const found = new Map<Token, UncasedVariant>();
  for (const alike of byKey.values()) {
    const variant = alike.length === 2 ? variantOf(alike, spelling, evidence) : undefined;
    if (variant) found.set(variant.token, variant);
  }
  return [...found.values()].sort((a, b) => a.token.start - b.token.start);
}

interface Use {
  readonly name: string;
  readonly first: Token;
  count: number;
  isNamed: boolean;
}

function variantOf(alike: readonly Use[], { needsBoth }: Spelling, evidence: Evidence): UncasedVariant | undefined {
  const [one, other] = alike;
  if (!one || !other) return undefined;
  const isOneWrong = one.count === other.count ? one.first.start > other.first.start : one.count < other.count;
  const [wrong, usual] = isOneWrong ? [one, other] : [other, one];
  if (wrong.count !== 1 || isElsewhere(wrong.first.normal, evidence)) return undefined;
  const isTold = needsBoth ? wrong.isNamed && (usual.isNamed || usual.count > 1) : usual.isNamed || wrong.isNamed;
  // Many leave the dot of Hindi letters out.
  if (undotted(wrong.name) === undotted(usual.name)) return undefined;
  return isTold && !isWord(wrong, evidence) ? { token: wrong.first, usual: usual.name } : undefined;
}

function undotted(name: string): string {
  return name.normalize('NFD').replace(/\u093c/gu, '');
}

/** A word of the list is no misspelt name. */
function isWord({ first }: Use, { knowsWord, rankOfWord, pack }: Evidence): boolean {
  if ((rankOfWord?.(first.normal) ?? Infinity) < Infinity) return true;
  return pack.script === 'Arab' && knowsWord?.(first.text) === true;
}

function usesOf(evidence: Evidence, { nameIn }: Spelling): Map<string, Use> {
  const uses = new Map<string, Use>();
  const { pack, text } = evidence;
  for (const { tokens } of text.segments) {
    for (const [at, token] of tokens.entries()) {
      const name = token.kind === 'word' && !isCommon(token, evidence) ? nameIn(token.text) : undefined;
      if (name === undefined) continue;
      const use = uses.get(name) ?? { name, first: token, count: 0, isNamed: false };
      use.count++;
      use.isNamed ||= isBesideRole(tokens, at, pack);
      uses.set(name, use);
    }
  }
  return uses;
}

function isCommon(token: Token, evidence: Evidence): boolean {
  return (evidence.rankOfWord?.(token.normal) ?? Infinity) < LAST_COMMON_RANK || isOfClosedClass(token, evidence);
}

/** Behind an office or verb of speech with at most a first name between, or, in Korean and Hindi, before one. */
function isBesideRole(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const named = packWords(pack, 'person-roles', 'reporting-verbs');
  const isRole = (token: Token | undefined): boolean => token?.kind === 'word' && named.has(token.normal);
  if (FOLLOWED[pack.tag]?.test(tokens[at + 1]?.text ?? '') === true) return true;
  for (let back = 1; back <= WORDS_OF_NAME; back++) {
    const before = tokens[at - back];
    if (before?.kind !== 'word') return false;
    if (isRole(before)) return true;
  }
  return isRole(tokens[at + 1]) && pack.tag in FOLLOWED;
}

/** What stands behind the name of a person. */
const FOLLOWED: Readonly<Record<string, RegExp>> = {
  ko: /^(?:씨|박사|교수|대표|감독|기자|소장|원장|회장|의원|시장|팀장|센터장|연구원|변호사|작가|선수|장관)(?:는|은|가|이|의|도|를|을|에게|와|과)?$/u,
  hi: /^(?:ने|का|की|जी)$/u,
};

const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국';
const KOREAN_NAME = new RegExp(
  `^([${SURNAMES}][가-힣]{2})(?:은|는|이|가|을|를|의|도|과|와|에게|께서|씨는|씨가|씨도|씨)?$`,
  'u',
);
/** Names have no article; what ends in ת may be a plural. */
const HEBREW_NAME = /^(?!ה)[א-ת]{3,11}[א-סע-ש]$/u;
const ARABIC_NAME = /^[\u0621-\u064a]{5,14}$/u;
const HINDI_NAME = /^[\u0900-\u0963]{4,14}$/u;

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  ko: { nameIn: (word) => KOREAN_NAME.exec(word)?.[1], keysOf: koreanKeys, needsBoth: true },
  he: { nameIn: (word) => whole(word, HEBREW_NAME), keysOf: (name) => [hebrewSound(name)], needsBoth: false },
  ar: { nameIn: (word) => whole(word, ARABIC_NAME), keysOf: arabicKeys, needsBoth: false },
  hi: { nameIn: (word) => whole(word, HINDI_NAME), keysOf: (name) => [hindiSound(name)], needsBoth: false },
};

function whole(word: string, pattern: RegExp): string | undefined {
  return pattern.test(word) ? word : undefined;
}

/** Hangul syllables in Unicode: 588 of each initial, 28 of each vowel. */
const SYLLABLES = { first: 0xac00, ofInitial: 588, ofVowel: 28 };

/** Names that differ in one letter of a given name's syllable have one of these in common. */
function koreanKeys(name: string): string[] {
  return [1, 2].flatMap((at) => {
    const code = name.charCodeAt(at) - SYLLABLES.first;
    const [initial, vowel, final] = [
      Math.floor(code / SYLLABLES.ofInitial),
      Math.floor((code % SYLLABLES.ofInitial) / SYLLABLES.ofVowel),
      code % SYLLABLES.ofVowel,
    ];
    const rest = `${name.slice(0, at)}-${name.slice(at + 1)}`;
    return [`${rest}*${vowel}${final}`, `${rest}${initial}*${final}`, `${rest}${initial},${vowel}*`];
  });
}

/** Letters that sound alike, and vowels that may be written or not. Source: the Academy's rules of full and defective spelling. */
function hebrewSound(name: string): string {
  const inside = name.slice(1, -1).replace(/[יו]/gu, '').replace(/א/gu, '');
  const last = name.slice(-1).replace(/[הא]/u, 'א');
  return `${name.charAt(0)}${inside}${last}`.replace(/[סש]/gu, 'ס').replace(/[טת]/gu, 'ט').replace(/[קכך]/gu, 'כ');
}

/** Letters that two neighbours begin and end with have to be alike. */
const ARABIC_EDGE = { first: 3, last: 1 };

/** With one letter inside left out or exchanged for another. */
function arabicKeys(name: string): string[] {
  const keys: string[] = [];
  for (let at = ARABIC_EDGE.first; at < name.length - ARABIC_EDGE.last; at++)
    keys.push(`${name.slice(0, at)}*${name.slice(at + 1)}`);
  return [...keys, name.slice(0, ARABIC_EDGE.first) + name.slice(ARABIC_EDGE.first).replace(/[اوي](?=.)/gu, '')];
}

/** Long and short vowels, the sounds of न and ण, श and ष, व and ब, and signs that many leave out. */
function hindiSound(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u093c\u0901\u0902]/gu, '')
    .replace(/[िी]/gu, 'ि')
    .replace(/[ुू]/gu, 'ु')
    .replace(/[ाॉॅ]/gu, 'ा')
    .replace(/ण/gu, 'न')
    .replace(/ष/gu, 'श')
    .replace(/ब/gu, 'व')
    .replace(/्(.)\1/gu, '$1');
}
