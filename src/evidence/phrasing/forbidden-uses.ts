/** Phrases that a phrasebook forbids, where the text uses them in earnest. */
import type { Evidence } from '../../model/evidence.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Phrase, PhrasingEntry, PhrasingKind } from '../../model/phrasebook.js';
import type { Segment } from '../../model/segmented-text.js';
import { articlePhrasing } from './article-phrasing.js';
import type { PhraseUse } from './phrase-uses.js';
import { isInName, isInTitle } from './spared-uses.js';
import { startsUpper } from '../words/vocabulary.js';

/** Forbidden phrases of one kind in a segment; not in longer names, in titles, or where no source term calls for the entry. */
export function* forbiddenUses(segment: Segment, evidence: Evidence, kind: PhrasingKind): Iterable<PhraseUse> {
  if (evidence.phrasebooks.length === 0) return;
  const { usesIn, holdsFor } = articlePhrasing(evidence);
  for (const use of usesIn(segment)) {
    if (use.role !== 'forbid' || use.entry.kind !== kind || !holdsFor(use.entry, segment)) continue;
    if (isInName(use, segment, evidence) || isInTitle(use, segment, evidence)) continue;
    if (!isCapitalOfSentence(use, segment)) yield use;
  }
}

/** `Internet` is right at the head of a sentence also where the house writes `internet`. */
function isCapitalOfSentence({ entry, range, written }: PhraseUse, segment: Segment): boolean {
  const initial = segment.text.slice(0, range.start - segment.range.start).search(/[\p{L}\p{N}]/u) < 0;
  if (!startsUpper(written) || !(initial || segment.kind === 'headline')) return false;
  return entry.prefer.some((phrase) => 'text' in phrase && phrase.text.toLowerCase() === written.toLowerCase());
}

/** What the entry says: its place, what it was looked for, its note. */
export function entryEvidence({ entry, written }: Pick<PhraseUse, 'entry' | 'written'>, verb: string): string[] {
  const name = entry.id === undefined ? entry.place : `${entry.place} (${entry.id})`;
  return [`${name} ${verb} “${written}”.`, ...(entry.note === undefined ? [] : [`Its note: ${entry.note}`])];
}

/** The best right phrase that is not a pattern. */
export function bestPhrase(entry: PhrasingEntry): string | undefined {
  const isText = (phrase: Phrase): phrase is { text: string } => 'text' in phrase;
  return entry.prefer.find(isText)?.text;
}

/** The right phrase in place of the wrong one; only where that was found as written, for an inflected form needs an inflected one. */
export function replacement(use: PhraseUse, quote: string): string | undefined {
  const best = bestPhrase(use.entry);
  if (best === undefined || quote.toLowerCase() !== use.written.toLowerCase()) return undefined;
  const capital = startsUpper(quote) && !startsUpper(use.written);
  return capital ? best.charAt(0).toUpperCase() + best.slice(1) : best;
}

/** The source terms that call for an entry in a segment. */
export function callingTerms(entry: PhrasingEntry, segment: Segment, evidence: Evidence): readonly RelatedPlace[] {
  const facing = entry.source.length === 0 ? [] : articlePhrasing(evidence).facing(segment);
  return facing.filter((use) => use.entry === entry).map(({ range }) => ({ text: 'source', range }));
}
