/** Features of a segment for comparison within one language: its words and numbers, and their beginnings, which survive inflection. */
import type { Segment, Token, WordForms } from '../model/segmented-text.js';
import { NumberTable } from '../text/number-table.js';
import { shortCopy } from '../text/short-lists.js';
import type { Features } from './shared-features.js';

const STEM_LENGTH = 5;

const featuresOfTexts = new WeakMap<readonly Segment[], readonly Features[]>();

/** Features of each segment of a text, in order, found once. Beginnings are numbered among the forms, as what no token is. */
export function wordFeatures(segments: readonly Segment[], forms: WordForms): readonly Features[] {
  const known = featuresOfTexts.get(segments) ?? readFeatures(segments, forms);
  featuresOfTexts.set(segments, known);
  return known;
}

function readFeatures(segments: readonly Segment[], forms: WordForms): Features[] {
  const stems = stemsOf(forms);
  const features: number[] = [];
  return segments.map(({ tokens }) => {
    features.length = 0;
    for (const token of tokens) {
      if (token.kind === 'punctuation' || token.kind === 'symbol') continue;
      features.push(token.form);
      if (token.kind === 'word' && token.normal.length > STEM_LENGTH) features.push(stemOf(token, stems, forms));
    }
    return shortCopy(features);
  });
}

/** By form: one more than the number of its beginning. */
type Stems = NumberTable;

const stemsOfForms = new WeakMap<WordForms, Stems>();

function stemsOf(forms: WordForms): Stems {
  const known = stemsOfForms.get(forms) ?? new NumberTable();
  stemsOfForms.set(forms, known);
  return known;
}

function stemOf({ form, normal }: Token, stems: Stems, forms: WordForms): number {
  const known = stems.get(form);
  if (known > 0) return known - 1;
  const stem = forms.numberOf(`${normal.slice(0, STEM_LENGTH)}-`);
  stems.set(form, stem + 1);
  return stem;
}
