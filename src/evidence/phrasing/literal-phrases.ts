/** Phrases rendered word by word, found where the source has the phrase: `has 30 years` for `tem 30 anos`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { normalForm, primarySubtag } from '../../text/normal-form.js';

export interface LiteralPhrase {
  readonly first: Token;
  readonly last: Token;
  /** As it stands in the source. */
  readonly sourcePhrase: string;
  /** What is said instead; `#` is the number. */
  readonly expected: string;
}

type Pattern = readonly string[];

interface Entry {
  readonly sourceLanguage: string;
  readonly sources: readonly Pattern[];
  readonly literal: readonly Pattern[];
  readonly expected: string;
}

const NUMBER = '#';
const entriesOfPacks = new WeakMap<LanguagePack, readonly Entry[]>();

/** All of a sentence, in the order of the table. */
export function literalPhrases(segment: Segment, evidence: Evidence): LiteralPhrase[] {
  const { source } = evidence;
  if (!source) return [];
  const language = primarySubtag(source.text.language);
  return entriesOf(evidence.pack).flatMap((entry) => {
    if (entry.sourceLanguage !== language) return [];
    const own = findPattern(segment, entry.literal);
    if (!own) return [];
    const facing = source.segmentsFor(segment).map((other) => findPattern(other, entry.sources));
    const found = facing.find((place) => place !== undefined);
    if (!found) return [];
    return [
      { ...own, sourcePhrase: source.text.value.slice(found.first.start, found.last.end), expected: entry.expected },
    ];
  });
}

function findPattern({ tokens }: Segment, patterns: readonly Pattern[]): { first: Token; last: Token } | undefined {
  for (const pattern of patterns) {
    const start = tokens.findIndex((_, index) => pattern.every((word, offset) => fits(tokens[index + offset], word)));
    const [first, last] = [tokens[start], tokens[start + pattern.length - 1]];
    if (start >= 0 && first && last) return { first, last };
  }
  return undefined;
}

function fits(token: Token | undefined, word: string): boolean {
  return word === NUMBER ? token?.kind === 'number' : token?.normal === word;
}

function entriesOf(pack: LanguagePack): readonly Entry[] {
  const known = entriesOfPacks.get(pack);
  if (known) return known;
  const entries = (pack.tables.calques ?? []).map(
    ([sourceLanguage = '', sources = '', literal = '', expected = '']) => ({
      sourceLanguage,
      sources: patternsOf(sources, sourceLanguage),
      literal: patternsOf(literal, pack.tag),
      expected,
    }),
  );
  entriesOfPacks.set(pack, entries);
  return entries;
}

function patternsOf(column: string, language: string): Pattern[] {
  return column.split('|').map((phrase) => normalForm(phrase, language).split(' '));
}
