/** All rules, in the order of their files. Written by scripts/generate-rule-index.mjs. */
import type { Rule } from '../model/rule.js';
import missingSentenceSpace from './linguistic-conventions/missing-sentence-space.js';

export const rules: readonly Rule[] = [missingSentenceSpace];
