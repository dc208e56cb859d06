/** Characters that no reader sees, and where they are at home all the same. */
import { Trait } from '../../text/character-traits.js';
import { allMatches } from '../../text/all-matches.js';

export interface InvisiblePlace {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Source: Unicode Standard, names of the characters. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u115f': 'Hangul filler',
  '\u1160': 'Hangul filler',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u061c': 'Arabic letter mark',
  '\u2060': 'word joiner',
  '\u2800': 'blank braille pattern',
  '\u3164': 'Hangul filler',
  '\ufeff': 'byte order mark',
  '\uffa0': 'Hangul filler',
};
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu;
const BIDIRECTIONAL = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u;
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;
/** Scripts whose letters join, or whose lines break without a space. */
const JOINING =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mong}]/u;
const UNSPACED = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;
const PICTURE = /[\p{Emoji}\p{Emoji_Modifier}\p{Extended_Pictographic}\ufe0f\u20e3\u{e0020}-\u{e007f}]/u;
/** Long enough to hold the words at either side. */
const LOOK = 24;

/**
 * Invisible characters in order of place, without those that their script or an emoji needs.
 * @param traits of the text.
 */
export function* findInvisible(text: string, traits: number): Generator<InvisiblePlace> {
  if ((traits & Trait.invisible) === 0) return;
  for (const { index, 0: found } of allMatches(text, INVISIBLE)) {
    const end = index + found.length;
    if (index === 0 && found === '\ufeff') continue;
    const before = text.slice(Math.max(0, index - LOOK), index);
    const after = text.slice(end, end + LOOK);
    if (!belongs(found, before, after)) yield { start: index, end, name: nameOf(found) };
  }
}

function belongs(found: string, before: string, after: string): boolean {
  const last = [...before].at(-1) ?? '';
  const next = [...after][0] ?? '';
  if (BIDIRECTIONAL.test(found)) return RIGHT_TO_LEFT.test(before + after);
  if (PICTURE.test(last) && /^[\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}]+$/u.test(found)) return true;
  if (/^[\u200c\u200d]+$/.test(found)) return JOINING.test(last) || JOINING.test(next) || PICTURE.test(next);
  // Beside a space a line may break anyway: what a copied page leaves there changes nothing that a reader or a search sees.
  if (/^\u200b{2,}$/.test(found) && (/\s/.test(last) || /\s/.test(next))) return true;
  if (/^[\u200b\u2060]+$/.test(found)) return UNSPACED.test(last) || UNSPACED.test(next) || /^[/_.-]?$/.test(last);
  return /^[\ufe00-\ufe0f]+$/.test(found) && !/[\p{L}\s]/u.test(last.replace(/\p{sc=Han}/u, ''));
}

function nameOf(found: string): string {
  const [first = ''] = found;
  const code = `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (NAMES[first] !== undefined) return `${NAMES[first]} (${code})`;
  if (/[\u202a-\u202e\u2066-\u206f]/.test(first)) return `direction control (${code})`;
  if (/[\ufe00-\ufe0f]/.test(first)) return `variation selector (${code})`;
  return /\p{Cc}/u.test(first) ? `control character (${code})` : `invisible character (${code})`;
}

/** Letters with separate marks where Unicode has one character for both, in the scripts that write so. */
const DECOMPOSED =
  /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}][\u0300-\u0345]{1,8}|[\p{sc=Hira}\p{sc=Kana}][\u3099\u309a]|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;
const DECOMPOSED_HINT = /[\u0300-\u0345\u3099\u309a\u1100-\u1112]/;

/** Letters written in parts, in order of place. */
export function* findDecomposed(text: string): Generator<InvisiblePlace> {
  if (!DECOMPOSED_HINT.test(text)) return;
  for (const { index, 0: found } of allMatches(text, DECOMPOSED)) {
    if (found.normalize('NFC').length < found.length) yield { start: index, end: index + found.length, name: found };
  }
}
