/** Which genders, numbers and cases a form of a noun or an adjective may have, told by the declensions whose other forms are words too. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { firstCell, FIRST_BIT, readingsOfCells, SINGULAR_OF_ONE, type Gender, type Readings } from './case-bits.js';
import { lexicalReadings } from './lexicon.js';
import { packWords } from '../words/pack-words.js';
import { remembering } from '../words/remembered-answers.js';

export { PLURAL, readingsIn, type Readings } from './case-bits.js';

export type DeclinedPart = 'noun' | 'adjective';

interface Declension {
  readonly part: DeclinedPart;
  readonly nominatives: readonly string[];
  /** What a form may be, by its ending. */
  readonly endings: ReadonlyMap<string, Readings>;
  /** Endings of other forms, those of one form together, and how many forms must be words. */
  readonly others: readonly { readonly endings: readonly string[]; readonly isRequired: boolean }[];
  readonly needed: number;
  /** Whether its forms have changed stems, so that no other form can be looked for: it adds to what another declension says. */
  readonly widens: boolean;
}

/** A shorter stem is found in too many words. */
const SHORTEST_STEM = 3;
const LOWER = /^\p{Ll}+$/u;
/** Stands in the table for a number of other forms. */
const WIDENS = '+';
/** Stands in the table before an ending that there must be. */
const REQUIRED = '!';
const VOWEL = /[aeiouyäöåąęáéěíóúůýаеёиіїоуыэюяєьй]$/u;

/** All that a word in small letters may be as a noun or an adjective; none where nothing is known of it. */
export function readingsOf(word: string, part: DeclinedPart, { pack, knowsWord, rankOfWord }: Evidence): Readings {
  if (!rankOfWord) return 0;
  const listed = lexicalReadings(word, pack);
  if (listed) return listed[part];
  if (knowsWord) return (part === 'noun' ? nounReadings : adjectiveReadings)(word, pack, knowsWord);
  return (part === 'noun' ? likelyNoun : likelyAdjective)(word, pack, (form) => rankOfWord(form) < Infinity);
}

/** All that a word may be behind a preposition; where only the commonest words are known, all that its ending allows. */
export function nominalReadingsOf(word: string, evidence: Evidence): Readings {
  const [noun, adjective] = [readingsOf(word, 'noun', evidence), readingsOf(word, 'adjective', evidence)];
  if (evidence.knowsWord || (noun === 0 && adjective === 0) || lexicalReadings(word, evidence.pack))
    return noun | adjective;
  return readingsByEnding('noun', word, evidence.pack) | readingsByEnding('adjective', word, evidence.pack);
}

/** Of a noun in a short list of words one other form must do. */
const FEWEST_FORMS = 1;
/** Endings that adjectives alone have. */
const SURE_ADJECTIVE: Readonly<Record<string, RegExp>> = {
  cs: /..(?:ý|ého|ému|ých|ým|ými|ém|[sc]ká|ová)$/u,
  uk: /(?:..(?:ий|ої|им|ім|ими|іми)|....(?:ого)|..(?:[сц]ька|[сц]ьке|[сц]ькі|[сц]ькою))$/u,
};

function hasAdjectiveEnding(part: DeclinedPart, word: string, { tag }: LanguagePack): boolean {
  return part === 'adjective' && SURE_ADJECTIVE[tag]?.test(word) === true;
}

const nounReadings = remembering((word, pack, knows): Readings => readingsAs('noun', word, pack, knows));
const adjectiveReadings = remembering((word, pack, knows): Readings => readingsAs('adjective', word, pack, knows));

interface Split {
  readonly declension: Declension;
  readonly stem: string;
  readonly ending: string;
  readonly readings: Readings;
}

const likelyNoun = remembering((word, pack, knows): Readings => likelyReadings('noun', word, pack, knows));
const likelyAdjective = remembering((word, pack, knows): Readings => likelyReadings('adjective', word, pack, knows));

/** Where only the commonest words are known: all that the ending allows, if it is a noun or an adjective at all. */
function likelyReadings(
  part: DeclinedPart,
  word: string,
  pack: LanguagePack,
  knows: (word: string) => boolean,
): Readings {
  if (!mayBeDeclined(word, pack)) return 0;
  const fewest = part === 'noun' ? FEWEST_FORMS : Infinity;
  const isKnown =
    hasAdjectiveEnding(part, word, pack) ||
    splitsOf(part, word, pack).some((split) => isDeclined(split, knows, fewest));
  return isKnown ? readingsByEnding(part, word, pack) : 0;
}

function readingsAs(part: DeclinedPart, word: string, pack: LanguagePack, knows: (word: string) => boolean): Readings {
  if (!mayBeDeclined(word, pack)) return 0;
  let all = 0;
  for (const split of splitsOf(part, word, pack)) {
    const isNew = (split.readings & ~all) !== 0;
    if (isNew && (split.declension.widens ? all !== 0 : isDeclined(split, knows)))
      all |= split.readings | asMasculine(split, pack);
  }
  return all;
}

function mayBeDeclined(word: string, pack: LanguagePack): boolean {
  return LOWER.test(word) && !packWords(pack, 'irregular-nouns').has(word);
}

/** Where only the commonest words are known, another declension that has the ending may have the word too. */
export function readingsByEnding(part: DeclinedPart, word: string, pack: LanguagePack): Readings {
  let all = 0;
  for (const split of splitsOf(part, word, pack)) all |= split.readings | asMasculine(split, pack);
  return all;
}

function splitsOf(part: DeclinedPart, word: string, pack: LanguagePack): readonly Split[] {
  const found: Split[] = [];
  for (const declension of declensionsOf(pack)) {
    if (declension.part !== part) continue;
    for (let at = word.length; at >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); at--) {
      const split = splitAt(word, at, declension);
      if (split) found.push(split);
    }
  }
  return found;
}

function splitAt(word: string, at: number, declension: Declension): Split | undefined {
  const ending = word.slice(at);
  const readings = declension.endings.get(ending);
  if (readings === undefined) return undefined;
  const stem = word.slice(0, at);
  return declension.nominatives.includes('') && VOWEL.test(stem) ? undefined : { declension, stem, ending, readings };
}

const LONGEST_ENDING = 5;

/** `судья`, `artysta`: nouns of the feminine declension that are masculine are so in each of their forms. */
function asMasculine({ stem, readings, declension }: Split, pack: LanguagePack): Readings {
  const listed = packWords(pack, 'masculine-nouns');
  const isListed = declension.nominatives.some((ending) => {
    const noun = stem + ending;
    return listed.has(noun) || [2, 3, 4].some((length) => listed.has(`-${noun.slice(-length)}`));
  });
  return isListed ? ((readings >> FIRST_BIT.f) & SINGULAR_OF_ONE) << FIRST_BIT.m : 0;
}

/** Whether a noun's nominative and enough other forms of the stem are words; the form itself is no evidence of its paradigm. */
function isDeclined({ stem, ending, declension }: Split, knows: (word: string) => boolean, fewest = Infinity): boolean {
  const { part, nominatives, others, needed } = declension;
  const isNominative = nominatives.includes(ending);
  if (part === 'noun' && !isNominative && !nominatives.some((other) => knows(stem + other))) return false;
  let found = isNominative ? 0 : 1;
  for (const { endings, isRequired } of others) {
    const isKnown = !endings.includes(ending) && endings.some((other) => knows(stem + other));
    if (isRequired && !isKnown && !endings.includes(ending)) return false;
    if (isKnown) found++;
  }
  return found >= Math.min(needed, fewest);
}

const declensionsOfPacks = new WeakMap<LanguagePack, readonly Declension[]>();

function declensionsOf(pack: LanguagePack): readonly Declension[] {
  const known = declensionsOfPacks.get(pack);
  if (known) return known;
  const made = (pack.tables.declensions ?? []).map(declensionOf);
  declensionsOfPacks.set(pack, made);
  return made;
}

function declensionOf([
  part = '',
  gender = '',
  singular = '',
  plural = '',
  others = '',
]: readonly string[]): Declension {
  const endings = readingsOfCells([
    [singular, gender as Gender],
    [plural, 'plural'],
  ]);
  const [needed = '', ...groups] = others.split(' ');
  return {
    part: part as DeclinedPart,
    nominatives: firstCell(singular),
    endings,
    others: groups.map((group) => ({
      endings: (group.startsWith(REQUIRED) ? group.slice(1) : group).split('|'),
      isRequired: group.startsWith(REQUIRED),
    })),
    needed: Number(needed),
    widens: needed === WIDENS,
  };
}
