/** Text whose bytes were read in the wrong encoding, told by turning it back: `dÃ©jÃ` → `déjà`, `РњРѕСЃРєРІР°` → `Москва`. */
import { allMatches } from '../../text/all-matches.js';

/** A damaged stretch and what it was before. */
export interface Mojibake {
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
}

/** What the bytes 0x80–0x9F are in windows-1252; a dot stands for those it leaves undefined. Source: WHATWG Encoding Standard. */
const WINDOWS_1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
/** Bytes 0x80–0xBF in windows-1251, and the two leading bytes of Cyrillic in UTF-8. Source: as above. */
const WINDOWS_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const CONTINUATION = String.raw`[\u0080-\u00bf${WINDOWS_1252.replaceAll('.', '')}]`;
/**
 * Leading and following bytes of UTF-8 read as windows-1252: two bytes for accented Latin, Cyrillic, Greek, Hebrew and Arabic,
 * three for punctuation and the scripts of Asia, four for emoji.
 */
const LATIN_RUN = new RegExp(
  `(?:[ÂÃÄÅÈÎÏÐÑÒ×ØÙÚÛ]${CONTINUATION}|[àâãäåæçèéêëìí]${CONTINUATION}{2}|ð${CONTINUATION}{3})+`,
  'gu',
);
const CYRILLIC_RUN = new RegExp(`(?:[РС][${WINDOWS_1251.replace('«', '\\u00ab')}]){2,}`, 'gu');
const LATIN_HINT = new RegExp(`[ÂÃÄÅÈÎÏÐÑÒ×ØÙÚÛàâãäåæçèéêëìíð]${CONTINUATION}`);

/** What the bytes must turn into to be believed: letters of the scripts people write, and typographic punctuation. */
const PLAUSIBLE =
  /^[\u00a0-\u017f\u0218-\u021b\u0386-\u03ce\u0401-\u045f\u0490\u0491\u05b0-\u05f4\u0600-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u2010-\u2026\u2030-\u203a\u20ac\u2122\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e\u{1f300}-\u{1faff}]+$/u;
/** One sequence alone may be chance where a capital ends a quotation (`CAFÃ”`) or French puts a space before `»`. */
const PUNCTUATION_TAIL = /[\u00a0‘’“”…–—»›]$/u;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Damaged stretches of a text in order of place. */
export function findMojibake(text: string): readonly Mojibake[] {
  const latin = LATIN_HINT.test(text) ? [...turnedBack(text, LATIN_RUN, latinByte)] : [];
  const cyrillic = /[РС][^а-яА-Я\s]/u.test(text) ? [...turnedBack(text, CYRILLIC_RUN, cyrillicByte)] : [];
  return [...latin, ...cyrillic].sort((one, other) => one.start - other.start);
}

function* turnedBack(text: string, run: RegExp, byteOf: (character: string) => number): Generator<Mojibake> {
  for (const { index, 0: damaged } of allMatches(text, run)) {
    const repaired = decode(damaged, byteOf);
    if (repaired === undefined || !PLAUSIBLE.test(repaired) || isChance(text, index, { damaged, repaired })) continue;
    yield { start: index, end: index + damaged.length, repaired };
  }
}

function isChance(text: string, start: number, { damaged, repaired }: { damaged: string; repaired: string }): boolean {
  if ([...repaired].length > 1 || damaged.startsWith('ð')) return false;
  if (/^[àã-í]/.test(damaged)) return !isAmongItsKind(text, start, { damaged, repaired });
  return PUNCTUATION_TAIL.test(damaged) && !damaged.startsWith('â') && /\p{Lu}/u.test(text[start - 1] ?? '');
}

const OTHER_SCRIPT = /[\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

/** A letter of Asia among letters of Asia: there no Latin letter before two signs is chance (`海水æ°´溫`). */
function isAmongItsKind(
  text: string,
  start: number,
  { damaged, repaired }: { damaged: string; repaired: string },
): boolean {
  const beside = text.charAt(start - 1) + text.charAt(start + damaged.length);
  return OTHER_SCRIPT.test(repaired) && OTHER_SCRIPT.test(beside);
}

function decode(damaged: string, byteOf: (character: string) => number): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(damaged, byteOf));
  } catch {
    return undefined;
  }
}

function latinByte(character: string): number {
  const special = WINDOWS_1252.indexOf(character);
  return special >= 0 ? 0x80 + special : (character.codePointAt(0) ?? 0);
}

function cyrillicByte(character: string): number {
  if (character === 'Р') return 0xd0;
  return character === 'С' ? 0xd1 : 0x80 + WINDOWS_1251.indexOf(character);
}
