/** How much of a segment's content the other text says anywhere near. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { packWords } from '../words/pack-words.js';

/** Beginnings of this length survive inflection. */
const STEM_LENGTH = 5;

/** Words and numbers that carry content: no function words, no punctuation. */
export function contentTokens(segment: Segment, pack: LanguagePack): Token[] {
  const common = packWords(pack, 'function-words');
  return segment.tokens.filter(({ kind, normal }) => (kind === 'word' || kind === 'number') && !common.has(normal));
}

/** Share of the content tokens of `segment` that one of `others` has too, endings aside, 0–1; 1 where there is no content. */
export function contentCoverage(segment: Segment, others: readonly Segment[], pack: LanguagePack): number {
  const content = contentTokens(segment, pack);
  if (content.length === 0) return 1;
  const known = new Set(others.flatMap(({ tokens }) => tokens.map(stem)));
  return content.filter((token) => known.has(stem(token))).length / content.length;
}

/** Tokens that look alike in any two languages: numbers, and names as their Latin skeleton. */
export function anchorsOf(segment: Segment, pack: LanguagePack): string[] {
  return segment.tokens.flatMap(({ kind, text, normal }, index) => {
    if (kind === 'number') return [text.replace(/\P{Nd}/gu, '')];
    const capital = index > 0 && kind === 'word' && pack.cased && /^\p{Lu}\p{Ll}{2}/u.test(text);
    return capital ? [latinSkeleton(normal).slice(0, STEM_LENGTH - 1)] : [];
  });
}

function stem({ normal }: Token): string {
  return latinSkeleton(normal).slice(0, STEM_LENGTH);
}
