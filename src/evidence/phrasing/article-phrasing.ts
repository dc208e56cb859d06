/** What the phrasebooks say about one article: phrases used, and source terms that bind a segment. */
import type { Evidence } from '../../model/evidence.js';
import type { PhrasingEntry } from '../../model/phrasebook.js';
import type { Segment } from '../../model/segmented-text.js';
import { lazy } from '../../text/lazy.js';
import { sourceIndex, targetIndex } from './phrase-index.js';
import { phraseUses, type PhraseSearch, type PhraseUse } from './phrase-uses.js';
import { isInName } from './spared-uses.js';

export interface ArticlePhrasing {
  /** Phrases, right and wrong, in a segment of the hypothesis. */
  usesIn(segment: Segment): readonly PhraseUse[];
  /** Source terms in a segment of the source. */
  sourceUsesIn(segment: Segment): readonly PhraseUse[];
  /** The source terms that face a segment of the hypothesis. */
  facing(segment: Segment): readonly PhraseUse[];
  /** Where the entry holds for the segment: everywhere, or by a term of the source. */
  holdsFor(entry: PhrasingEntry, segment: Segment): boolean;
}

const known = new WeakMap<Evidence, ArticlePhrasing>();

/** Reads each segment once, whichever rule asks first. */
export function articlePhrasing(evidence: Evidence): ArticlePhrasing {
  const phrasing = known.get(evidence) ?? createPhrasing(evidence);
  known.set(evidence, phrasing);
  return phrasing;
}

function createPhrasing(evidence: Evidence): ArticlePhrasing {
  const { source } = evidence;
  const target = lazy(() => targetSearch(evidence));
  const origin = lazy(() => sourceSearch(evidence));
  const usesIn = perSegment((segment) => phraseUses(segment, target()));
  const sourceUsesIn = perSegment((segment) => {
    const search = origin();
    if (!search || !source) return [];
    return phraseUses(segment, search).filter((use) => !isInName(use, segment, source));
  });
  const facing = (segment: Segment): readonly PhraseUse[] =>
    source?.segmentsFor(segment).flatMap((other) => sourceUsesIn(other)) ?? [];
  return {
    usesIn,
    sourceUsesIn,
    facing,
    holdsFor: (entry, segment) => entry.source.length === 0 || facing(segment).some((use) => use.entry === entry),
  };
}

function targetSearch({ phrasebooks, text: { language }, pack }: Evidence): PhraseSearch {
  return { language, pack, indexes: phrasebooks.map((book) => targetIndex(book, { language, pack })) };
}

function sourceSearch({ phrasebooks, source, text }: Evidence): PhraseSearch | undefined {
  if (!source) return undefined;
  const { language } = source.text;
  const { pack } = source;
  return { language, pack, indexes: phrasebooks.map((book) => sourceIndex(book, { language, pack }, text.language)) };
}

function perSegment(read: (segment: Segment) => readonly PhraseUse[]): (segment: Segment) => readonly PhraseUse[] {
  const remembered = new Map<number, readonly PhraseUse[]>();
  return (segment) => {
    const uses = remembered.get(segment.index) ?? read(segment);
    remembered.set(segment.index, uses);
    return uses;
  };
}
