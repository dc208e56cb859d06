/** Whether two spellings are read alike and may be one name: `Gajewski`, `Gajevskiego`; `Demirtaş`, `Demirtash’ın`; `Дяченко`, `Дьяченка`. */
import type { Evidence } from '../../model/evidence.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';

/** What writers confuse, in the Latin letters of any alphabet, from the longest to the shortest. Source: as for `latinSkeleton`. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/t?sch|tch|[sczk]h|[sc]z/g, 's'],
  [/ph/g, 'f'],
  [/dt|th/g, 't'],
  [/ck|[cq]/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/z/g, 's'],
  [/([aou])e/g, '$1'],
  [/(.)h/g, '$1'],
  [/(.)\1+/g, '$1'],
];
/** What stands behind an apostrophe is a case or a possessive. */
const SUFFIX = /['’].*$/u;
/** Greek accents move with the case, and Polish `ó` is `o` in another syllable; Russian `ё` is written or not, and Slavic `ck` is two sounds. */
const MOVING: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  cs: [[/ck/g, 'tsk']],
  el: [[/\u0301/g, '']],
  pl: [
    [/o\u0301/g, 'o'],
    [/ck/g, 'tsk'],
  ],
  ru: [[/е\u0308/g, 'е']],
};
/** Letters that a stem has at least, and that an ending has at most. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/** Names come back again and again; what is kept must stay small. */
const MOST_KNOWN = 10_000;
const known = new Map<string, string>();

/** The name without its suffix, by what is read. */
export function nameSound(normal: string): string {
  const kept = known.get(normal);
  if (kept !== undefined) return kept;
  const sound = soundOf(latinSkeleton(normal.replace(SUFFIX, '')));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(normal, sound);
  return sound;
}

function soundOf(skeleton: string): string {
  return SOUNDS.reduce((name, [letters, sound]) => name.replace(letters, sound), skeleton);
}

/**
 * Whether both are read alike, endings aside, and are written differently before the last letter of their stems, where grammar changes nothing.
 * @param language primary subtag.
 * @param isDeclined whether the language declines names.
 */
export function isRespelt(one: string, other: string, language: string, isDeclined: boolean): boolean {
  const [left, right] = [plainForm(one, language), plainForm(other, language)];
  if (left === right || Math.min(left.length, right.length) <= SHORTEST_STEM) return false;
  if (!isDeclined) return isReadAlike(left, right, language);
  if (!beginAlike(nameSound(left), nameSound(right))) return false;
  for (const [leftEnding, rightEnding] of ENDINGS) {
    const [leftStem, rightStem] = [left.slice(0, left.length - leftEnding), right.slice(0, right.length - rightEnding)];
    const sound = nameSound(leftStem);
    if (sound.length < SHORTEST_STEM || sound !== nameSound(rightStem)) continue;
    if (leftEnding + rightEnding === 0 && isRespeltAtEnd(left, right)) return true;
    return commonLetters(leftStem, rightStem) < Math.min(leftStem.length, rightStem.length) - 1;
  }
  return false;
}

/** A cheap question before the endings are tried. */
function beginAlike(left: string, right: string): boolean {
  return commonLetters(left, right) + LONGEST_ENDING + 1 >= Math.max(left.length, right.length);
}

/** Forms of one name begin alike; but an English `e` at the end is silent (`Marlow`, `Marlowe`). */
function isReadAlike(left: string, right: string, language: string): boolean {
  if (language === 'en' && left.replace(SILENT, '') === right.replace(SILENT, '')) return true;
  return nameSound(left) === nameSound(right) && !left.startsWith(right) && !right.startsWith(left);
}

const SILENT = /(?<=[^aeiou])e$/;

/** `Demirtaş`, `Demirtash`: the nominative, with other letters rather than other marks; vowels at the end are endings. */
function isRespeltAtEnd(left: string, right: string): boolean {
  return latinSkeleton(left) !== latinSkeleton(right) && /[^aeiou]$/.test(nameSound(left));
}

/** Lengths of the two endings, the shortest first. */
const ENDINGS = Array.from(
  { length: (LONGEST_ENDING + 1) ** 2 },
  (_, at) => [Math.floor(at / (LONGEST_ENDING + 1)), at % (LONGEST_ENDING + 1)] as const,
).sort((a, b) => a[0] + a[1] - b[0] - b[1]);

/** Without its suffix, and without the marks that grammar moves. */
function plainForm(normal: string, language: string): string {
  const bare = normal.replace(SUFFIX, '');
  const moving = MOVING[language];
  if (!moving) return bare;
  return moving.reduce((word, [mark, letter]) => word.replace(mark, letter), bare.normalize('NFD')).normalize('NFC');
}

function commonLetters(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** `California` in an article whose own word is `Kalifornie`: a word of the language that was translated, which stands in foreign names too. */
export function isForeignWord(normal: string, { rankInSource }: Evidence): boolean {
  return (rankInSource?.(normal.replace(SUFFIX, '')) ?? Infinity) < Infinity;
}

/** Whether the stems of two declined forms differ by one letter inside, neither the first nor one of the last two, and have six letters. */
export function areStemsNear(one: string, other: string, language: string): boolean {
  return haveNearStems(plainForm(one, language), plainForm(other, language));
}

const SHORTEST_NEAR = 6;

function haveNearStems(one: string, other: string): boolean {
  const before = commonLetters(one, other);
  if (before === 0) return false;
  const [left, right] = [one.slice(before), other.slice(before)];
  return [
    [left.slice(1), right.slice(1)],
    [left.slice(1), right],
    [left, right.slice(1)],
  ].some(([leftRest = '', rightRest = '']) => {
    const behind = commonLetters(leftRest, rightRest);
    if (before + behind + 1 < SHORTEST_NEAR || behind < 2) return false;
    return Math.max(leftRest.length, rightRest.length) - behind <= LONGEST_ENDING;
  });
}
