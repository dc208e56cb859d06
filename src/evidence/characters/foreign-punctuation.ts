/** Punctuation that belongs to another language: a Chinese comma in Russian, a Latin comma in Arabic, a missing `¿`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { isLooselySpaced } from './loose-spacing.js';
import { allMatches } from '../../text/all-matches.js';

export interface ForeignMark {
  /** Offset in the segment. */
  readonly at: number;
  readonly mark: string;
  /** What the language writes; empty where it writes nothing there. */
  readonly expected: string;
}

interface Habit {
  readonly pattern: RegExp;
  /** By the mark that is found. */
  readonly expected: Readonly<Record<string, string>>;
  /** Where people write either mark: only in a text that writes the expected one at least so often. */
  readonly fewestUsual?: number;
  /** Only where the expected one stands twice as often as this one. */
  readonly rare?: boolean;
  /** A mark that shows the habit as well, where the text has this one once. */
  readonly alike?: string;
}

const FEWEST_ALIKE = 4;

const WIDE = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々`;
const WIDE_MARKS = {
  '，': ',',
  '。': '.',
  '、': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '．': '.',
};
/** Source: the style sheets of CLDR (exemplar punctuation) and of the languages' academies. */
const HABITS: Readonly<Record<string, readonly Habit[]>> = {
  Arab: [
    { pattern: /[,;?](?<=\p{sc=Arab}[”"»)\]]?[,;?])(?=[\s"”»)\]]|$)/gu, expected: { ',': '،', ';': '؛', '?': '؟' } },
    { pattern: /[,;](?<=\p{sc=Arab}[,;])(?=\p{sc=Arab})/gu, expected: { ',': '،', ';': '؛' } },
  ],
  Deva: [
    { pattern: /(?<=[\p{sc=Deva}\p{M}] ?)\|(?=\s|$)/gu, expected: { '|': '।' } },
    { pattern: /(?<=[\p{sc=Deva}\p{M}]{3}|[\s](?:है|था|थी|थे|दी|ली|हो))\.$/gu, expected: { '.': '।' }, fewestUsual: 3 },
  ],
  Grek: [{ pattern: /(?<=\p{sc=Grek}[”"»)\]]?)\?(?=[\s"”»)\]]|$)/gu, expected: { '?': ';' } }],
  Hans: [
    {
      pattern: new RegExp(
        `[,;](?<=[${WIDE}”」』）》][,;])(?= ?[${WIDE}“”"「『（《\\d]|$)|\\.(?<=[${WIDE}”」』）》%％]\\.)$`,
        'gu',
      ),
      expected: { ',': '，', ';': '；', '.': '。' },
    },
    // A bracket that its partner answers in the other width.
    {
      pattern: /\((?=[^()（）\n]{1,30}）)|\)(?<=（[^()（）\n]{1,30}\))/gu,
      expected: { '(': '（', ')': '）' },
    },
    {
      pattern: new RegExp(`[?!](?<=[${WIDE}][?!])(?=[${WIDE}“”「『（《]|$)`, 'gu'),
      expected: { '?': '？', '!': '！' },
      fewestUsual: 1,
      rare: true,
      alike: '。',
    },
  ],
  Hant: [{ pattern: /[“”]/gu, expected: { '“': '「', '”': '」' }, fewestUsual: 2 }],
  Jpan: [
    { pattern: /，(?!\d)/gu, expected: { '，': '、' }, fewestUsual: 3, rare: true },
    {
      pattern: new RegExp(`[,;](?<=[${WIDE}」』）][,;])(?= ?[${WIDE}「『（\\d])|\\.(?<=\\p{sc=Hira}\\.)$`, 'gu'),
      expected: { ',': '、', ';': '；', '.': '。' },
    },
  ],
};
/** Traditional Chinese has those of simplified Chinese too. */
const OWN_HABITS: typeof HABITS = { ...HABITS, Hant: [...(HABITS['Hans'] ?? []), ...(HABITS['Hant'] ?? [])] };
const WIDE_IN_NARROW: Habit = {
  pattern: /(?<=[\p{L}\p{M}\p{N}"”’»)] ?)[，。、；：？！）．]|（(?=[\p{L}\p{N}])/gu,
  expected: WIDE_MARKS,
};
const ARABIC_ELSEWHERE: Habit = { pattern: /[،؛؟](?<=[\p{L}\p{N}] ?.)/gu, expected: { '،': ',', '؛': ';', '؟': '?' } };
const DANDA_ELSEWHERE: Habit = { pattern: /[।॥](?<=[\p{L}\p{N}] ?.)(?=\s|$)/gu, expected: { '।': '.', '॥': '.' } };
const SPANISH_ELSEWHERE: Habit = { pattern: /[¿¡](?=\p{L})/gu, expected: { '¿': '', '¡': '' } };
/** Patterns begin with the mark itself, and look behind it from there: most texts have none to look behind from. */
const HINT = /[，。、；：？！）．（،؛؟।॥¿¡]/;

const WRITES_WIDE = new Set(['Hans', 'Hant', 'Jpan', 'Hani']);
const WRITES_ARABIC = new Set(['Arab', 'Syrc', 'Thaa']);
const WRITES_DANDA = new Set(['Deva', 'Beng', 'Orya', 'Guru', 'Telu', 'Knda', 'Mlym']);
/** Languages with opening question marks. */
const OPENS_QUESTIONS = new Set(['es', 'gl', 'ast', 'ca', 'an', 'eu', 'qu', 'gn']);

/** Marks of other languages in one sentence. */
export function* foreignMarks(
  { text }: Segment,
  { script }: LanguagePack,
  whole: SegmentedText,
): Generator<ForeignMark> {
  const own = OWN_HABITS[script] ?? [];
  for (const habit of HINT.test(text) ? [...own, ...strangeHabits(script, whole.language)] : own) {
    for (const { index: at, 0: mark } of allMatches(text, habit.pattern)) {
      // A Latin comma with its space is typed by those who type loosely.
      const isTyped = text[at + 1] === ' ' && WRITES_WIDE.has(script) && isLooselySpaced(whole);
      if (!isTyped && isUnusual(mark, habit, whole)) yield { at, mark, expected: habit.expected[mark] ?? '' };
    }
  }
}

/** Whether the text writes the other mark often enough, where people write either. */
function isUnusual(
  mark: string,
  { expected, fewestUsual = 0, rare = false, alike }: Habit,
  text: SegmentedText,
): boolean {
  if (alike !== undefined && countOf(mark, text) === 1 && countOf(alike, text) >= FEWEST_ALIKE) return true;
  const fewest = Math.max(fewestUsual, rare ? 2 * countOf(mark, text) : 0);
  return fewest === 0 || countOf(expected[mark] ?? '', text) >= fewest;
}

const counts = new WeakMap<SegmentedText, Map<string, number>>();

/** How often a text has a mark; counted once. */
function countOf(mark: string, text: SegmentedText): number {
  const known = counts.get(text) ?? new Map<string, number>();
  counts.set(text, known);
  const count = known.get(mark) ?? text.value.split(mark).length - 1;
  known.set(mark, count);
  return count;
}

function strangeHabits(script: string, language: string): Habit[] {
  const habits: Habit[] = [];
  if (!WRITES_WIDE.has(script)) habits.push(WIDE_IN_NARROW);
  if (!WRITES_ARABIC.has(script)) habits.push(ARABIC_ELSEWHERE);
  if (!WRITES_DANDA.has(script)) habits.push(DANDA_ELSEWHERE);
  if (!OPENS_QUESTIONS.has(primarySubtag(language))) habits.push(SPANISH_ELSEWHERE);
  return habits;
}

const LAST_CLAUSE = /[^.!?…:;—–()«»“”"]{1,200}$/u;

/** Spanish: where a question or exclamation ends that was never opened; `expected` is the opening mark, `at` where its clause begins. */
export function* unopenedQuestions({ text }: Segment): Generator<ForeignMark> {
  let from = 0;
  for (const { index, 0: mark } of allMatches(text, /[?!]+/gu)) {
    const before = text.slice(from, index);
    from = index + mark.length;
    const expected = mark.includes('?') ? '¿' : '¡';
    if (/[¿¡]/.test(before) || !/\p{Ll}/u.test(before) || /[)\]»”"]$/u.test(before)) continue;
    const clause = LAST_CLAUSE.exec(before)?.[0] ?? before;
    const start = index - clause.trimStart().length;
    yield { at: start, mark: text.slice(start, index) + mark, expected };
  }
}

/** French as written in France: a space before `? ! ; : »` and behind `«`; Canada and Switzerland write some of them close. */
const CLOSE_FRENCH =
  /(?=[?!;:«»])(?:(?<=[\p{L}\p{N})])[?!;](?=\s|$)|(?<=[\p{L}\p{N})»]):(?=\s|$)|«(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?…])»)/gu;
const NARROW_SPACE = '\u202f';
const WIDE_SPACE = '\u00a0';

/** Marks of a French sentence without their space; `mark` holds the letter at either side. */
export function* closeFrenchMarks({ text }: Segment, language: string): Generator<ForeignMark> {
  if (!/^fr(?:-(?:FR|BE|LU|MC))?$/.test(language)) return;
  for (const { index, 0: mark } of allMatches(text, CLOSE_FRENCH)) {
    const isName =
      mark === '!' &&
      /\p{Lu}\p{L}{1,20}$/u.test(text.slice(Math.max(0, index - 21), index)) &&
      /^!\s\p{Ll}/u.test(text.slice(index));
    if (isName) continue;
    const space = mark === ':' || mark === '«' || mark === '»' ? WIDE_SPACE : NARROW_SPACE;
    yield { at: index, mark, expected: mark === '«' ? mark + space : space + mark };
  }
}
