/** Features of a segment for comparison within one language: its words and numbers, and their beginnings, which survive inflection. */
import type { Segment } from '../model/segmented-text.js';
import type { Features } from './shared-features.js';

const STEM_LENGTH = 5;

export function wordFeatures(segment: Segment): Features {
  const features: string[] = [];
  for (const { kind, normal } of segment.tokens) {
    if (kind === 'punctuation' || kind === 'symbol') continue;
    features.push(normal);
    if (kind === 'word' && normal.length > STEM_LENGTH) features.push(`${normal.slice(0, STEM_LENGTH)}-`);
  }
  return features;
}
