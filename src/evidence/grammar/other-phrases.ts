/** A determiner before a noun with which it seems to disagree, where the two are another construction: `questo porta`, `das Reisen`, `zwei Glas`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { isClosed } from '../words/splittable-words.js';
import { adjectiveForms } from './adjective-forms.js';
import { isSeemingAdjective, paradigmReadings } from './adjective-readings.js';
import { determinerForms } from './determiner-forms.js';
import { isNumeral } from './numerals.js';
import { isOfVerb } from './vowel-genders.js';

interface Places {
  /** Of the determiner. */
  readonly at: number;
  /** Of the noun. */
  readonly index: number;
}

/** Asked only where the two clash. */
export function isOtherPhrase(tokens: readonly Token[], { at, index }: Places, evidence: Evidence): boolean {
  const [before, determiner, noun] = [tokens[at - 1], tokens[at], tokens[index]];
  if (!determiner || !noun) return false;
  return (
    isPronounAndVerb([before, determiner, noun], evidence) ||
    isBeforeAdjective(determiner, [noun, tokens[index + 1]], evidence) ||
    isTwice(tokens, index) ||
    isNamedAction(determiner, noun, evidence) ||
    isCountedMeasure(determiner, noun, evidence.pack)
  );
}

/** Demonstratives that are subjects too: `questo porta a errori`, `este marca la pauta`. */
const DEMONSTRATIVE = /^(?:quest[oaie]|quell[oaie]|est[eao]s?|es[eao]s?|ess[eao]s?|aquel(?:l[ao]s?|[ea]s?)?)$/;
/** `de les apercevoir`, `para os poder ver`. */
const INFINITIVES: Readonly<Record<string, RegExp>> = {
  fr: /(?:cevoir|voir|savoir|vouloir|valoir|mouvoir|asseoir)$/,
  pt: /[aei]r$/,
};

/** `lo desideri`, `la faim les menace`, `les apercevoir`: a pronoun and its verb. */
function isPronounAndVerb(
  [before, { normal: pronoun }, { normal }]: readonly [Token | undefined, Token, Token],
  { pack, listsWord }: Evidence,
): boolean {
  const isObject = packWords(pack, 'object-pronouns').has(pronoun);
  if (!listsWord || !(isObject || DEMONSTRATIVE.test(pronoun))) return false;
  if (isObject && INFINITIVES[pack.tag]?.test(normal) === true) return true;
  // No object pronoun begins a sentence but before a verb that says who does it.
  if (packWords(pack, 'prepositions').has(before?.normal ?? '') || (isObject && before?.kind !== 'word')) return false;
  return pack.tag === 'fr'
    ? isFrenchVerb(normal, listsWord)
    : isVerbBehind(normal, isObject ? before : undefined, { pack, listsWord });
}

interface Known {
  readonly pack: LanguagePack;
  readonly listsWord: (word: string) => boolean;
}

/** @param before what stands before an object pronoun. */
function isVerbBehind(normal: string, before: Token | undefined, { pack, listsWord }: Known): boolean {
  if (isSeemingAdjective(normal, pack)) return true;
  // `ogni volta che lo desideri`; no pronoun stands behind a verb by itself (`ha visto la governo`).
  if (before && !(normal.endsWith('i') && isClosed(before.normal, pack))) return false;
  return /[aei]$/.test(normal) && isOfVerb(normal, pack, listsWord);
}

function isFrenchVerb(normal: string, lists: (word: string) => boolean): boolean {
  if (normal.endsWith('ions')) return lists(`${normal.slice(0, -4)}ant`);
  return normal.endsWith('e') && lists(`${normal}r`) && lists(`${normal}nt`);
}

/** `alle sole spiegazioni`, `un ferme contrôle`: an adjective that fits the determiner, with its noun behind it. */
function isBeforeAdjective(
  { normal: determiner }: Token,
  [{ normal }, next]: readonly [Token, Token | undefined],
  evidence: Evidence,
): boolean {
  const { pack } = evidence;
  if (next?.kind !== 'word' || isClosed(next.normal, pack)) return false;
  const readings = adjectiveForms(pack).get(normal)?.readings ?? paradigmReadings(normal, evidence, true);
  return (determinerForms(pack).get(determiner) ?? []).some(({ number, genders }) =>
    [...genders].some((gender) => readings?.has(`${number} ${gender}`) === true),
  );
}

/** `el boca a boca`, `il porta a porta`, `le face à face`. */
function isTwice(tokens: readonly Token[], index: number): boolean {
  const [noun, joint, again] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  return /^[aà]$/.test(joint?.normal ?? '') && noun !== undefined && again?.normal === noun.normal;
}

/** German infinitives are neuter nouns: `das Reisen`, `beim Auskundschaften`. */
function isNamedAction({ normal: determiner }: Token, { normal }: Token, { pack, listsWord }: Evidence): boolean {
  if (pack.tag !== 'de' || !/(?:en|ern|eln)$/.test(normal) || listsWord?.(normal) !== true) return false;
  const forms = determinerForms(pack).get(determiner) ?? [];
  return forms.some(({ number, genders }) => number === 'singular' && genders.includes('n'));
}

/** `zwei Glas Wein`, `zehn Schritt`: measures do not change behind a numeral. */
function isCountedMeasure({ normal: determiner }: Token, { normal }: Token, pack: LanguagePack): boolean {
  return isNumeral(determiner, pack) && packWords(pack, 'unmarked-plurals').has(normal);
}
