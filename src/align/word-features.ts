/** Features of a segment for comparison within one language: its words and numbers, and their beginnings, which survive inflection. */
import type { Segment } from '../model/segmented-text.js';
import type { Features } from './shared-features.js';

const STEM_LENGTH = 5;
/** Words come back again and again; what is kept must stay small. */
const MOST_STEMS = 20_000;
const stems = new Map<string, string>();

export function wordFeatures(segment: Segment): Features {
  const features: string[] = [];
  for (const { kind, normal } of segment.tokens) {
    if (kind === 'punctuation' || kind === 'symbol') continue;
    features.push(normal);
    if (kind === 'word' && normal.length > STEM_LENGTH) features.push(stemOf(normal));
  }
  return features;
}

function stemOf(normal: string): string {
  const known = stems.get(normal);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = `${normal.slice(0, STEM_LENGTH)}-`;
  stems.set(normal, stem);
  return stem;
}
