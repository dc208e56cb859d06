/** Features of a segment that survive translation: numbers, names and cognates in a common skeleton, links, question marks. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Segment, Token } from '../model/segmented-text.js';
import { latinSkeleton } from '../text/latin-skeleton.js';
import type { Features } from './shared-features.js';

/** Beginnings of this length tell cognates and transliterated names apart well enough. */
const COGNATE_LENGTH = 4;

export function anchorFeatures(segment: Segment, pack: LanguagePack): Features {
  return segment.tokens.flatMap((token) => featuresOf(token, pack));
}

/**
 * Anchors that a translation cannot do without: numbers, links, and names where both languages write them with capitals.
 * @param names whether both scripts have capitals.
 */
export function firmAnchors(segment: Segment, names: boolean): Features {
  return segment.tokens.flatMap((token, index) => {
    if (token.kind === 'number') return [`#${digits(token.text)}`];
    if (token.kind === 'link') return [token.normal];
    const isName = names && index > 0 && token.kind === 'word' && /^\p{Lu}\p{Ll}{2}/u.test(token.text);
    return isName ? [latinSkeleton(token.normal).slice(0, COGNATE_LENGTH)] : [];
  });
}

function featuresOf(token: Token, pack: LanguagePack): string[] {
  if (token.kind === 'number') return [`#${digits(token.text)}`];
  if (token.kind === 'link' || token.kind === 'placeholder') return [token.normal];
  if (token.kind === 'word') return cognates(token, pack);
  return /[?？؟]/.test(token.text) ? ['?'] : [];
}

/** `1,500` and `1.500` and `١٥٠٠` are one anchor. */
function digits(text: string): string {
  let result = '';
  for (const character of text.normalize('NFKC')) {
    if (/\p{Nd}/u.test(character)) result += decimalValue(character);
  }
  return result.replace(/^0+(?=\d)/, '');
}

/** Decimal digits come in runs of ten whose first has the value 0 (Unicode Standard, section 4.6). */
function decimalValue(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)) && code > 0x30) {
    code--;
    value++;
  }
  return value;
}

function cognates(token: Token, pack: LanguagePack): string[] {
  if (!pack.spaced && !/^[A-Za-z]/.test(token.text)) return [];
  const skeleton = latinSkeleton(token.normal);
  return skeleton.length >= COGNATE_LENGTH ? [skeleton.slice(0, COGNATE_LENGTH)] : [];
}
