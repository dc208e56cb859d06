/** Characters that steer or hide text (bidi controls, zero-width characters, C0 and C1), told apart so that they can be shown. */

/** Short names as Unicode's own charts abbreviate them. */
const NAMES = new Map<number, string>([
  [0x00ad, 'SHY'],
  [0x061c, 'ALM'],
  [0x200b, 'ZWSP'],
  [0x200c, 'ZWNJ'],
  [0x200d, 'ZWJ'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x2028, 'LSEP'],
  [0x2029, 'PSEP'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2060, 'WJ'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0xfeff, 'BOM'],
]);

// C0 but tab and line feed, C1, the characters above, tag characters, and surrogates without their partner.
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

const JOINED = /[\p{L}\p{M}\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]$/u;
const JOINS = /^[\p{L}\p{M}\p{Extended_Pictographic}]/u;

/** A stretch of text to draw as it is, or one character to draw as its name. */
export type VisiblePart = { readonly text: string } | { readonly control: string };

/** Cuts a text at every character that a reader could not see. Joiners between letters or in emoji belong to the writing and stay. */
export function visibleParts(text: string): VisiblePart[] {
  const parts: VisiblePart[] = [];
  let from = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (isJoinerInPlace(text, match.index)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ control: nameOf(match[0]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** The same as one string, with names in brackets. */
export function withVisibleCharacters(text: string): string {
  return visibleParts(text)
    .map((part) => ('text' in part ? part.text : `[${part.control}]`))
    .join('');
}

/** Persian and the scripts of India write with U+200C and U+200D; emoji sequences are held together by U+200D. */
function isJoinerInPlace(text: string, at: number): boolean {
  const character = text[at];
  if (character !== '\u200c' && character !== '\u200d') return false;
  return JOINED.test(text.slice(Math.max(0, at - 2), at)) && JOINS.test(text.slice(at + 1, at + 3));
}

function nameOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  const hexadecimal = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES.get(codePoint);
  return name === undefined ? hexadecimal : `${hexadecimal} ${name}`;
}
