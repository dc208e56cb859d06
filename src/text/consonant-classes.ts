/** The consonants of a word in any of the scripts at hand, in six classes that survive transliteration: a Soundex across alphabets. */
import { latinSkeleton } from './latin-skeleton.js';

/** Labials, dentals, sibilants, velars, liquids and the two nasals. After Russell's Soundex (1918), with the sounds that other scripts keep apart merged. */
type ClassOf = Readonly<Record<string, string>>;

/** Letters joined in one string for each class; other letters are vowels, or too weak to survive (h, w, y, ع). */
function classesOf(letters: Readonly<Record<string, string>>): ClassOf {
  const entries = Object.entries(letters).flatMap(([name, members]) => [...members].map((letter) => [letter, name]));
  return Object.fromEntries(entries) as ClassOf;
}

const LATIN = classesOf({ P: 'bpfv', T: 'dt', S: 'szj', K: 'gkqc', L: 'lr', M: 'm', N: 'n' });
/** Digraphs and soft c are sibilants, `kh` and `ck` velars, `th` a dental, `x` a velar and a sibilant. */
const DIGRAPHS = /[sc]h|tch|cz|dz|zh|c(?=[eiy])|x|ph|(?<=^)j/g;

/** Arabic and Hebrew, Devanagari, Hangul (first and last letters of a syllable) and katakana. */
const OTHERS = classesOf({
  P: 'بپفבפףपफबभवᄇᄈᄑᆸ',
  T: 'تدذطضדטתटठडढतथदधᄃᄄᄐᆮタテトツ',
  S: 'ثجزسشصظچזסצץשचछजझशषसᄉᄊᄌᄍᄎᆺサシスセソチ',
  K: 'خغقكکگגכךקחकखगघᄀᄁᄏᆨカキクケコ',
  L: 'رلרלरलᄅᆯラリルレロ',
  M: 'مמםमᄆᆷマミムメモ',
  N: 'نנןनणᄂᆫᆼナニヌネノン',
});
/** Signs of kana that a voicing mark turns into labials, and `f`. */
const VOICED_KANA = /[ハヒフヘホ][\u3099\u309a]|フ|ウ\u3099/gu;
const MARKED = /[\u0900-\u097f\u1100-\u11ff\u30a0-\u30ff]/u;
const SIMPLE = /^[a-z]+$/;

/**
 * Consonant classes of a word, each run of one class once; vowels and weak consonants are left out.
 * @param normal a word in its normal form (lower case). Empty for words of scripts that do not write sounds.
 */
export function consonantClasses(normal: string): string {
  const latin = SIMPLE.test(normal) ? normal : latinSkeleton(normal);
  if (SIMPLE.test(latin)) return squeezed(latin.replace(DIGRAPHS, digraphClass), LATIN);
  const letters = normal.normalize('NFD');
  return squeezed(MARKED.test(letters) ? letters.replace(VOICED_KANA, 'ب') : letters, OTHERS);
}

function digraphClass(digraph: string): string {
  if (digraph === 'x') return 'ks';
  return digraph === 'ph' ? 'f' : 's';
}

function squeezed(letters: string, classes: ClassOf): string {
  let result = '';
  let last = '';
  for (const letter of letters) {
    const name = classes[letter] ?? '';
    if (name !== '' && name !== last) result += name;
    last = name;
  }
  return result;
}
