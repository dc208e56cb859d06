/** Which hyphenated form a solid word should have: by lists of the language, names, and the reference. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { normalForm } from '../../text/normal-form.js';
import { verbReading } from '../grammar/verb-readings.js';
import { acronymCompound } from '../words/acronym-compounds.js';
import { packWords } from '../words/pack-words.js';
import { isSingular } from '../words/splittable-words.js';

export interface HyphenatedForm {
  readonly text: string;
  readonly fact: string;
}

const SHORTEST = 4;
const PARTICIPLE_END = 3;
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Whether a sentence has anything to look at: without lists only a capital inside a word shows that a hyphen was lost. */
export function mayLackHyphens({ traits }: Segment, { pack }: Evidence): boolean {
  const { joined, participleEnds } = hyphenation(pack);
  if (pack.compounding && joined.size === 0) return (traits & (Trait.innerCapital | Trait.capitals)) !== 0;
  return joined.size + participleEnds.size > 0 || (traits & Trait.innerCapital) !== 0;
}

/** The form with a hyphen that a word should have; undefined for words that are right as they stand. */
export function hyphenatedForm(token: Token, evidence: Evidence): HyphenatedForm | undefined {
  const { kind, text, traits } = token;
  if (kind !== 'word' || text.length < SHORTEST || (traits & Trait.hyphen) !== 0) return undefined;
  const hasCapital = (traits & Trait.innerCapital) !== 0;
  if (hasCapital && ARABIC_ARTICLE.test(text)) return behindArabicArticle(token, evidence);
  const { joined, participleEnds } = hyphenation(evidence.pack);
  const form = (traits & (Trait.innerCapital | Trait.capitals)) === 0 ? undefined : ofCapitals(token, evidence);
  if (form) return form;
  if (evidence.pack.compounding && !joined.has(token.normal)) return behindAcronym(token, evidence);
  // Nearly every word is none of these.
  const mayBe = joined.has(token.normal) || hasCapital || participleEnds.has(text.slice(-PARTICIPLE_END));
  if (!mayBe) return BEHIND_VERB[evidence.pack.tag]?.(token, evidence);
  if (evidence.references.some(({ vocabulary }) => vocabulary.count(token.normal) > 0)) return undefined;
  return byList(token, evidence.pack) ?? modifier(token, evidence) ?? byReference(token, evidence);
}

/** What a capital inside a word shows. */
function ofCapitals(token: Token, evidence: Evidence): HyphenatedForm | undefined {
  return byText(token, evidence) ?? behindPrefix(token, evidence) ?? ofAcronym(token, evidence);
}

/** `LEDbelysning`: languages that write compounds as one word join acronyms to them by a hyphen. */
function behindAcronym(token: Token, evidence: Evidence): HyphenatedForm | undefined {
  const compound = isSingular(token, evidence) ? acronymCompound(token, evidence) : undefined;
  if (!compound || evidence.knowsWord?.(token.text) === true) return undefined;
  const { acronym, word } = compound;
  return { text: `${acronym}-${word}`, fact: `“${word}” is a word of its own.` };
}

/** German joins acronyms to nouns, Romanian to its endings. */
const ACRONYM_JOINTS: Readonly<Record<string, RegExp>> = {
  de: /^(\p{Lu}{2,6})(\p{Lu}\p{Ll}{4,})$/u,
  ro: /^(\p{Lu}{2,6})(ul|ului|uri|urile|urilor)$/u,
};
/** `STUDENTInnen` and brands end in what is no noun of the dictionary, or in this. */
const GENDER_ENDING = 'Innen';

function ofAcronym(token: Token, evidence: Evidence): HyphenatedForm | undefined {
  const { tag } = evidence.pack;
  const [, acronym, rest] = ACRONYM_JOINTS[tag]?.exec(token.text) ?? [];
  if (acronym === undefined || rest === undefined || !isSingular(token, evidence)) return undefined;
  if (tag === 'de' && (rest === GENDER_ENDING || evidence.listsWord?.(rest) !== true)) return undefined;
  return { text: `${acronym}-${rest}`, fact: `“${rest}” is joined to an acronym by a hyphen.` };
}

/** `aplicânduse`: a Romanian gerund ends in -u before nothing but its pronoun. */
const ROMANIAN_GERUND = /^(\p{L}{2,}ându)(se|și|l|le|i|o)$/u;

function behindGerund({ normal }: Token): HyphenatedForm | undefined {
  const [, gerund, pronoun] = normal.includes('ându') ? (ROMANIAN_GERUND.exec(normal) ?? []) : [];
  if (gerund === undefined || pronoun === undefined) return undefined;
  return { text: `${gerund}-${pronoun}`, fact: `“${gerund}” is a gerund, and “${pronoun}” its pronoun.` };
}

const ARABIC_ARTICLE = /^Al\p{Lu}\p{Ll}{2,}$/u;

/** `AlQaeda`: the Arabic article with a name, unless the text or another has it so again. */
function behindArabicArticle(token: Token, evidence: Evidence): HyphenatedForm | undefined {
  if (!isSingular(token, evidence)) return undefined;
  return { text: `Al-${token.text.slice(2)}`, fact: 'The Arabic article is joined to a name by a hyphen.' };
}

/** `proWestern`: Source: guides of English, French, Spanish, Italian and Portuguese on prefixes before a capital. */
const BEFORE_NAME = /^(pro|anti|non|ex|pre|post|mid|neo|trans|pan|vice)(\p{Lu}\p{Ll}{3,})$/u;

function behindPrefix(token: Token, evidence: Evidence): HyphenatedForm | undefined {
  const [, prefix, name] = BEFORE_NAME.exec(token.text) ?? [];
  if (prefix === undefined || name === undefined || !isSingular(token, evidence)) return undefined;
  return { text: `${prefix}-${name}`, fact: `“${prefix}” is joined to a name by a hyphen.` };
}

/** `BernersLee`: a capital inside, and the text has the hyphen elsewhere. */
function byText(token: Token, evidence: Evidence): HyphenatedForm | undefined {
  const form = hyphenatedWords(evidence.text).get(token.normal);
  if (form === undefined || form.replaceAll('-', '') !== token.text || !isSingular(token, evidence)) return undefined;
  return { text: form, fact: `The text has “${form}” elsewhere.` };
}

/** Languages that join a pronoun to the verb before it. */
const BEHIND_VERB: Readonly<Record<string, (token: Token, evidence: Evidence) => HyphenatedForm | undefined>> = {
  pt: (token, evidence) => behindVerb(token, evidence),
  ro: behindGerund,
};

const PORTUGUESE_PRONOUN = /(?:se|lhes?|me|nos)$/;
/** Cheaper than the pattern, which nearly every word fails. */
const [LAST_E, LAST_S] = ['e'.charCodeAt(0), 's'.charCodeAt(0)];
/** A shorter verb is the beginning of many words. */
const SHORTEST_VERB = 4;

/** `casouse`: Portuguese joins a pronoun to the verb before it by a hyphen. */
function behindVerb(token: Token, evidence: Evidence): HyphenatedForm | undefined {
  const last = token.normal.charCodeAt(token.normal.length - 1);
  if (last !== LAST_E && last !== LAST_S) return undefined;
  const [pronoun] = PORTUGUESE_PRONOUN.exec(token.normal) ?? [];
  if (pronoun === undefined || token.text !== token.normal || !isSingular(token, evidence)) return undefined;
  const verb = token.normal.slice(0, -pronoun.length);
  const { knowsWord } = evidence;
  if (verb.length < SHORTEST_VERB || !knowsWord || knowsWord(token.normal) || !knowsWord(verb)) return undefined;
  if (!verbReading(verb, evidence) && !isInfinitive(verb, knowsWord)) return undefined;
  return { text: `${verb}-${pronoun}`, fact: `“${verb}” is a verb, and “${pronoun}” its pronoun.` };
}

/** `explicar`, whose gerund is a word too. */
function isInfinitive(verb: string, knows: (word: string) => boolean): boolean {
  return /[aei]r$/.test(verb) && knows(`${verb.slice(0, -1)}ndo`);
}

/** `peutêtre`: the joined form does not exist. */
function byList({ text, normal }: Token, pack: LanguagePack): HyphenatedForm | undefined {
  const form = hyphenation(pack).joined.get(normal);
  if (form === undefined) return undefined;
  return { text: withCapital(form, text), fact: 'The word is always written with a hyphen.' };
}

/** `Iranianmade`, `UNbacked`: a people, a name or an acronym, and a participle. */
function modifier({ text, normal }: Token, evidence: Evidence): HyphenatedForm | undefined {
  const participles = packWords(evidence.pack, 'hyphen-participles');
  if (participles.size === 0 || text === normal) return undefined;
  for (let at = 2; at <= text.length - 3; at++) {
    const right = text.slice(at);
    const left = text.slice(0, at);
    if (participles.has(right) && isNameLike(left, evidence)) {
      return { text: `${left}-${right}`, fact: `“${left}” and “${right}” are words of their own.` };
    }
  }
  return undefined;
}

function isNameLike(word: string, { pack, vocabulary, source }: Evidence): boolean {
  const normal = word.toLowerCase();
  if (ACRONYM.test(word) || packWords(pack, 'demonyms').has(normal)) return true;
  return word.length > 2 && (vocabulary.isName(normal) || source?.vocabulary.isName(normal) === true);
}

/** `FriuliVenezia`: a capital inside, and the reference has the hyphen. */
function byReference({ normal, traits }: Token, { references }: Evidence): HyphenatedForm | undefined {
  if ((traits & Trait.innerCapital) === 0) return undefined;
  for (const reference of references) {
    const form = hyphenatedWords(reference.text).get(normal);
    if (form !== undefined) return { text: form, fact: `The reference has “${form}”.` };
  }
  return undefined;
}

interface Hyphenation {
  /** Words with a hyphen by their letters. */
  readonly joined: ReadonlyMap<string, string>;
  /** Last letters of participles that are joined by a hyphen. */
  readonly participleEnds: ReadonlySet<string>;
}

const hyphenationOfPacks = new WeakMap<LanguagePack, Hyphenation>();

function hyphenation(pack: LanguagePack): Hyphenation {
  const known = hyphenationOfPacks.get(pack);
  if (known) return known;
  const made = {
    joined: new Map(
      [...packWords(pack, 'hyphenated-words')].map((word) => [normalForm(word.replaceAll('-', ''), pack.tag), word]),
    ),
    participleEnds: new Set([...packWords(pack, 'hyphen-participles')].map((word) => word.slice(-PARTICIPLE_END))),
  };
  hyphenationOfPacks.set(pack, made);
  return made;
}

const hyphenated = new WeakMap<SegmentedText, ReadonlyMap<string, string>>();

function hyphenatedWords(text: SegmentedText): ReadonlyMap<string, string> {
  const known = hyphenated.get(text) ?? readHyphenated(text);
  hyphenated.set(text, known);
  return known;
}

function readHyphenated({ segments, language }: SegmentedText): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const segment of segments) {
    if (!segment.text.includes('-')) continue;
    for (const { text } of segment.tokens)
      if (text.length > 1 && text.includes('-')) found.set(normalForm(text.replaceAll('-', ''), language), text);
  }
  return found;
}

function withCapital(form: string, like: string): string {
  const first = like[0] ?? '';
  return first === first.toLowerCase() ? form : first + form.slice(1);
}
