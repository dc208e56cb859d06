/** Unequal words of one place that belong together, by stages from sure to weak; each stage sees only what earlier ones left over. */
import type { PairStage, WordPair } from '../model/alignment.js';
import type { Synonyms } from '../model/synonyms.js';
import type { Token } from '../model/segmented-text.js';
import { consonantClasses } from '../text/consonant-classes.js';
import { editDistance } from '../text/edit-distance.js';
import { latinSkeleton } from '../text/latin-skeleton.js';
import { primarySubtag } from '../text/normal-form.js';
import type { ComparedSide } from './comparison.js';
import { shareSynset } from './shared-synsets.js';
import { dateForm, numberForm } from './word-values.js';

export interface WordSides {
  readonly hypothesis: ComparedSide;
  readonly reference: ComparedSide;
  /** Asked only where they are of the language of both. */
  readonly synonyms?: Synonyms;
}

export interface PairedWords {
  readonly pairs: readonly WordPair[];
  readonly extra: readonly Token[];
  readonly missing: readonly Token[];
}

/** Share of the longer word that must agree from the start for two words to be forms of one. */
const SAME_STEM = 0.6;
const SHORTEST_STEM = 3;
/** Consonants that two names must have in common to be writings of one. */
const FEWEST_CONSONANTS = 3;
/** Letters from which on a word may differ by one, and by two. */
const SPELT_LIKE = 5;
const LONG = 8;
const CAPITAL = /^\p{Lu}/u;

interface Stage {
  readonly name: PairStage;
  /** Whether a word of the hypothesis may have a partner at all: most have none of most stages. */
  readonly mayPair: (hypothesis: Token, sides: WordSides) => boolean;
  readonly isPair: (hypothesis: Token, reference: Token, sides: WordSides) => boolean;
}

/** In the order in which they are tried: METEOR's stages (Banerjee & Lavie 2005), with numbers, dates and names of their own. */
const STAGES: readonly Stage[] = [
  {
    name: 'number',
    mayPair: (token, { hypothesis }) => numberForm(token, hypothesis) !== undefined,
    isPair: isSameNumber,
  },
  { name: 'date', mayPair: (token, { hypothesis }) => dateForm(token, hypothesis) !== undefined, isPair: isSameDate },
  { name: 'stem', mayPair: (token) => stemOf(token) !== '', isPair: isSameStem },
  { name: 'name', mayPair: ({ kind, text }) => kind === 'word' && CAPITAL.test(text), isPair: isSameName },
  {
    name: 'spelling',
    mayPair: ({ kind, normal }) => kind === 'word' && normal.length >= SPELT_LIKE,
    isPair: isSpeltAlike,
  },
  { name: 'synonym', mayPair: (_token, { synonyms }) => synonyms !== undefined, isPair: isSynonym },
];

export function pairWords(hypothesis: readonly Token[], reference: readonly Token[], sides: WordSides): PairedWords {
  const pairs: WordPair[] = [];
  let [extra, missing] = [hypothesis, reference];
  for (const stage of STAGES) {
    if (extra.length === 0 || missing.length === 0) break;
    const found = pairsOfStage(extra, missing, { stage, sides });
    if (found.length === 0) continue;
    pairs.push(...found);
    extra = extra.filter((token) => !found.some((pair) => pair.hypothesis === token));
    missing = missing.filter((token) => !found.some((pair) => pair.reference === token));
  }
  return { pairs, extra, missing };
}

interface Pairing {
  readonly stage: Stage;
  readonly sides: WordSides;
}

/** Each word with the first that no word before it took. */
function pairsOfStage(extra: readonly Token[], missing: readonly Token[], { stage, sides }: Pairing): WordPair[] {
  const found: WordPair[] = [];
  for (const token of extra) {
    if (!stage.mayPair(token, sides)) continue;
    for (const other of missing) {
      if (!stage.isPair(token, other, sides) || found.some(({ reference }) => reference === other)) continue;
      found.push({ hypothesis: token, reference: other, stage: stage.name });
      break;
    }
  }
  return found;
}

function isSameNumber(token: Token, other: Token, { hypothesis, reference }: WordSides): boolean {
  const form = numberForm(token, hypothesis);
  return form !== undefined && form === numberForm(other, reference);
}

function isSameDate(token: Token, other: Token, { hypothesis, reference }: WordSides): boolean {
  const form = dateForm(token, hypothesis);
  return form !== undefined && form === dateForm(other, reference);
}

/** Whether two words share their beginning so far that only an ending differs. */
function isSameStem(token: Token, other: Token): boolean {
  const [left, right] = [stemOf(token), stemOf(other)];
  if (left === '' || left[0] !== right[0]) return false;
  const longer = Math.max(left.length, right.length);
  let common = 0;
  while (common < longer && left[common] === right[common]) common++;
  return common >= SHORTEST_STEM && common >= SAME_STEM * longer;
}

/** Empty for what is no word. */
function stemOf({ kind, normal }: Token): string {
  return kind === 'word' ? latinSkeleton(normal) : '';
}

/** `Grigory` and `Grigori`, `Karasin` and `Карасин`: the same consonants, whatever the vowels and the alphabet. */
function isSameName({ kind, text, normal }: Token, other: Token): boolean {
  if (kind !== 'word' || other.kind !== 'word' || !CAPITAL.test(text) || !CAPITAL.test(other.text)) return false;
  const own = consonantClasses(normal);
  return own.length >= FEWEST_CONSONANTS && own === consonantClasses(other.normal);
}

/** A letter or two apart: two spellings of one word, or a slip. */
function isSpeltAlike({ kind, normal }: Token, other: Token): boolean {
  if (kind !== 'word' || other.kind !== 'word') return false;
  const shorter = Math.min(normal.length, other.normal.length);
  if (shorter < SPELT_LIKE) return false;
  const most = shorter < LONG ? 1 : 2;
  return editDistance(normal, other.normal, most) <= most;
}

/** Where the user brought synonyms of the language; a name is none for a common noun. */
function isSynonym(token: Token, other: Token, { synonyms, hypothesis: { text } }: WordSides): boolean {
  if (synonyms?.language !== primarySubtag(text.language) || token.kind !== 'word' || other.kind !== 'word')
    return false;
  if (CAPITAL.test(token.text) !== CAPITAL.test(other.text)) return false;
  return shareSynset(token.normal, other.normal, synonyms);
}
