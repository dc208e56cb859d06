/** A rough Latin form of a word in any alphabet, so that names and cognates can be compared across languages. */

/** Letters that Unicode does not decompose into a base letter and marks, and the alphabets met most. Source: ICAO Doc 9303 and common romanisation. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  є: 'ie',
  і: 'i',
  ґ: 'g',
  ў: 'u',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

const MARKS = /\p{M}+/gu;
const SIMPLE = /^[a-z]*$/;
/** Words come back again and again; what is kept must stay small. */
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

/**
 * Lower-case Latin letters without marks; letters with no known equivalent stay as they are.
 * @param normal a word in its normal form (lower case).
 */
export function latinSkeleton(normal: string): string {
  if (SIMPLE.test(normal)) return normal;
  const kept = known.get(normal);
  if (kept !== undefined) return kept;
  const made = romanised(normal);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(normal, made);
  return made;
}

function romanised(normal: string): string {
  let result = '';
  for (const character of normal.normalize('NFD').replace(MARKS, '')) result += LETTERS[character] ?? character;
  return result;
}
