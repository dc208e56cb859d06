/** Whether a stretch of text denies: its negations, and the words that may deny without one. */
import type { ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token, WordForms } from '../../model/segmented-text.js';
import { oncePerForm } from '../../text/form-facts.js';
import { normalForm } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';

export interface Polarity {
  /** Negations that turn a sentence into its contrary, in order. */
  readonly negations: readonly Token[];
  /** Whether a word near one of the negations may turn it round (`no doubt`, `not only`). */
  readonly turned: boolean;
  /** Whether nothing in it denies, not even part of a word. */
  readonly affirms: boolean;
}

/** Attached negations: `isn't`, `cannot`, `n'est`. */
const ATTACHED = /n't$|^cannot$/;

interface DenyingWords {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** Whether a word is a negation that stands for itself. */
  readonly denies: (token: Token, forms: WordForms) => boolean;
}

const denyingByPack = new WeakMap<LanguagePack, DenyingWords>();

/** Whether enough is known of a language to say that a sentence denies nothing. */
export function knowsPolarity({ lists }: LanguagePack): boolean {
  return lists.negations !== undefined && lists['denying-words'] !== undefined;
}

/** The first of what `polarityOf` finds, without the costly rest. */
export function negationsOf(segments: readonly Segment[], { pack, text: { forms } }: PolarText): Token[] {
  const { denies } = denyingWords(pack);
  const negations: Token[] = [];
  for (const { tokens } of segments)
    for (const token of tokens) if (token.kind === 'word' && denies(token, forms)) negations.push(token);
  return negations;
}

/** A text, and the pack of its language. */
type PolarText = Pick<ReadText, 'pack' | 'text'>;

export function polarityOf(segments: readonly Segment[], read: PolarText): Polarity {
  const { pack } = read;
  const known = packWords(pack, 'negations');
  const negations = negationsOf(segments, read);
  const hidden = segments.some((segment) => mayDeny(segment.tokens, pack) || hasNegation(segment, known, pack));
  const near = segments.flatMap(({ tokens }) => neighbours(tokens, negations));
  return { negations, turned: mayDeny(near, pack), affirms: negations.length === 0 && !hidden };
}

function isNegation(normal: string, known: ReadonlySet<string>, { tag }: LanguagePack): boolean {
  return known.has(normal) || (tag === 'en' && ATTACHED.test(normal));
}

/** Also inside a word where particles are attached, or words are not spaced. */
function hasNegation({ text, tokens }: Segment, known: ReadonlySet<string>, pack: LanguagePack): boolean {
  if (attaches(pack)) return [...known].some((word) => text.includes(word));
  return tokens.some(({ kind, normal }) => kind === 'word' && isNegation(normal, known, pack));
}

function attaches({ spaced, script }: LanguagePack): boolean {
  return !spaced || script === 'Kore';
}

const NEAR = 2;

function neighbours(tokens: readonly Token[], negations: readonly Token[]): Token[] {
  const places = negations.map((negation) => tokens.indexOf(negation)).filter((place) => place >= 0);
  return tokens.filter(
    (token, index) => !negations.includes(token) && places.some((place) => Math.abs(place - index) <= NEAR),
  );
}

function mayDeny(tokens: readonly Token[], pack: LanguagePack): boolean {
  const words = denyingWords(pack);
  if (attaches(pack)) return tokens.some(({ text }) => [...words.whole].some((word) => text.includes(word)));
  return tokens.some(
    ({ kind, normal }) =>
      kind === 'word' &&
      (words.whole.has(normal) ||
        words.beginnings.some((beginning) => normal.startsWith(beginning)) ||
        words.endings.some((ending) => normal.endsWith(ending))),
  );
}

function denyingWords(pack: LanguagePack): DenyingWords {
  const known = denyingByPack.get(pack);
  if (known) return known;
  const entries = (pack.lists['denying-words'] ?? []).map((entry) => normalForm(entry, pack.tag));
  const whole = new Set(entries.filter((entry) => !/^-|-$/.test(entry)));
  const negations = packWords(pack, 'negations');
  const made = {
    whole,
    denies: oncePerForm((normal) => isNegation(normal, negations, pack) && !whole.has(normal)),
    beginnings: entries.filter((entry) => entry.endsWith('-')).map((entry) => entry.slice(0, -1)),
    endings: entries.filter((entry) => entry.startsWith('-')).map((entry) => entry.slice(1)),
  };
  denyingByPack.set(pack, made);
  return made;
}
