/** Korean particles in the form that does not follow the noun's last sound: 책를 for 책을, 센터은 for 센터는. */
import type { Range } from '../../model/range.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';

export interface MisfitParticle extends Range {
  readonly particle: string;
  readonly expected: string;
}

/** What each stands for behind the other kind of sound. Source: Hangeul orthography of the National Institute of Korean Language. */
const AFTER_VOWEL: Readonly<Record<string, string>> = { 는: '은', 를: '을', 와: '과', 가: '이' };
const AFTER_CONSONANT: Readonly<Record<string, string>> = { 은: '는', 을: '를', 과: '와', 이: '가' };
/** No word ends in these behind a consonant. */
const ALWAYS_PARTICLES = new Set(['를']);
const DOUBLED = /(?:을을|를를|는는|를가|를는|는를|를은|를을|에서를|에게를|들는|들를|들와)$/;
/** Syllables of a noun that the dictionary alone vouches for. */
const SHORTEST_LISTED = 2;
/** Words may end so too (가이드, 은은, 누군가가), so that the dictionary must have the word with the first of the two. */
const DOUBLED_OTHERWISE = /(?:은은|은는|는은|가이|에를|에가|와과|과와)$/;
/** Of a compound the dictionary has the last part. */
const SHORTEST_TAIL = 3;
const HANGUL_WORD = /^[가-힣]{3,12}$/;
const FIRST_SYLLABLE = 0xac00;
/** Syllables from one vowel to the next: without and with each of 27 final consonants. */
const FINALS = 28;

/** What a dictionary says of a word; absent where there is none. */
type Knows = ((word: string) => boolean) | undefined;

/**
 * In order of place. A noun must stand elsewhere with a particle that fits, or be in the dictionary, which lacks it with this one, unless the
 * word can end in nothing but a particle.
 */
export function misfitParticles({ segments }: SegmentedText, knows: Knows): MisfitParticle[] {
  const words = segments.flatMap(({ tokens }) => tokens.filter(({ normal }) => HANGUL_WORD.test(normal)));
  const suspects = words.filter(
    ({ normal }) => expectedOf(normal) !== undefined || isDoubled(normal) || isDoubledByList(normal, knows),
  );
  if (suspects.length === 0) return [];
  const forms = new Set(words.map(({ normal }) => normal));
  return suspects.flatMap((token) => misfit(token, { forms, knows }));
}

interface Words {
  readonly forms: ReadonlySet<string>;
  readonly knows: Knows;
}

function misfit({ normal, start, end }: Token, words: Words): MisfitParticle[] {
  const expected = expectedOf(normal);
  const stem = normal.slice(0, -1);
  const particle = normal.slice(-1);
  if (isDoubled(normal) || isDoubledByList(normal, words.knows)) return [{ start, end, particle, expected: stem }];
  if (expected === undefined) return [];
  if (!ALWAYS_PARTICLES.has(particle) && (words.knows?.(normal) === true || !isNoun(stem, words))) return [];
  return [{ start, end, particle, expected: stem + expected }];
}

/** 거북을을; 마을을 is a village with its particle. */
function isDoubled(word: string): boolean {
  return DOUBLED.test(word) && (!word.endsWith('을을') || endsInConsonant(word.slice(0, -2)));
}

/** 시장은은, 중앙정부가이. */
function isDoubledByList(word: string, knows: Knows): boolean {
  if (!knows || !DOUBLED_OTHERWISE.test(word) || knows(word)) return false;
  const once = word.slice(0, -1);
  for (let at = 0; at + SHORTEST_TAIL <= once.length; at++) if (knows(once.slice(at))) return true;
  return false;
}

/** The other form of the particle, where this one does not follow the sound before it. */
function expectedOf(word: string): string | undefined {
  const particle = word.slice(-1);
  return (endsInConsonant(word.slice(0, -1)) ? AFTER_VOWEL : AFTER_CONSONANT)[particle];
}

function endsInConsonant(stem: string): boolean {
  return (stem.charCodeAt(stem.length - 1) - FIRST_SYLLABLE) % FINALS !== 0;
}

/** Whether the stem stands elsewhere with two particles that fit, or with one and alone, or is a noun of the dictionary. */
function isNoun(stem: string, { forms, knows }: Words): boolean {
  if (knows && stem.length >= SHORTEST_LISTED && isListedNoun(stem, knows)) return true;
  const fitting = [...(endsInConsonant(stem) ? '은을과이' : '는를와가'), '의', '에서', '에', '도'];
  const uses = fitting.filter((particle) => forms.has(stem + particle)).length;
  return uses + (forms.has(stem) ? 1 : 0) >= 1 && uses >= 1;
}

/** A noun takes the particles of object and place; verbs and adverbs do not. */
function isListedNoun(stem: string, knows: NonNullable<Knows>): boolean {
  return knows(stem) && knows(stem + (endsInConsonant(stem) ? '을' : '를')) && knows(`${stem}에서`);
}
