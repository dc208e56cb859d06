/** Punctuation that belongs to another language: a Chinese comma in Russian, a Latin comma in Arabic, a missing `¿`. */
import type { LanguagePack } from '../model/language-pack.js';
import type { Segment } from '../model/segmented-text.js';
import { primarySubtag } from '../text/normal-form.js';

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
}

const WIDE = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々`;
const WIDE_MARKS = { '，': ',', '。': '.', '、': ',', '；': ';', '：': ':', '？': '?', '！': '!', '（': '(', '）': ')', '．': '.' };
/** Source: the style sheets of CLDR (exemplar punctuation) and of the languages' academies. */
const HABITS: Readonly<Record<string, readonly Habit[]>> = {
  Arab: [
    { pattern: /(?<=\p{sc=Arab}[”"»)\]]?)[,;?](?=[\s"”»)\]]|$)/gu, expected: { ',': '،', ';': '؛', '?': '؟' } },
    { pattern: /(?<=\p{sc=Arab})[,;](?=\p{sc=Arab})/gu, expected: { ',': '،', ';': '؛' } },
  ],
  Deva: [{ pattern: /(?<=[\p{sc=Deva}\p{M}] ?)\|(?=\s|$)/gu, expected: { '|': '।' } }],
  Grek: [{ pattern: /(?<=\p{sc=Grek}[”"»)\]]?)\?(?=[\s"”»)\]]|$)/gu, expected: { '?': ';' } }],
  Hans: [{ pattern: new RegExp(`(?<=[${WIDE}”」』）》])[,;](?=[${WIDE}“”"「『（《]|$)|(?<=[${WIDE}”」』）》])\\.(?=$)`, 'gu'), expected: { ',': '，', ';': '；', '.': '。' } }],
  Jpan: [{ pattern: new RegExp(`(?<=[${WIDE}」』）])[,;](?=[${WIDE}「『（])|(?<=[\\p{sc=Hira}])\\.(?=$)`, 'gu'), expected: { ',': '、', ';': '；', '.': '。' } }],
};
const WIDE_IN_NARROW: Habit = { pattern: /(?<=[\p{L}\p{M}\p{N}"”’»)] ?)[，。、；：？！）．]|（(?=[\p{L}\p{N}])/gu, expected: WIDE_MARKS };
const ARABIC_ELSEWHERE: Habit = { pattern: /(?<=[\p{L}\p{N}] ?)[،؛؟]/gu, expected: { '،': ',', '؛': ';', '؟': '?' } };
const DANDA_ELSEWHERE: Habit = { pattern: /(?<=[\p{L}\p{N}] ?)[।॥](?=\s|$)/gu, expected: { '।': '.', '॥': '.' } };
const SPANISH_ELSEWHERE: Habit = { pattern: /[¿¡](?=\p{L})/gu, expected: { '¿': '', '¡': '' } };
const HINT = /[，。、；：？！）．（،؛؟।॥¿¡]/;

const WRITES_WIDE = new Set(['Hans', 'Hant', 'Jpan', 'Hani']);
const WRITES_ARABIC = new Set(['Arab', 'Syrc', 'Thaa']);
const WRITES_DANDA = new Set(['Deva', 'Beng', 'Orya', 'Guru', 'Telu', 'Knda', 'Mlym']);
/** Languages with opening question marks. */
const OPENS_QUESTIONS = new Set(['es', 'gl', 'ast', 'ca', 'an', 'eu', 'qu', 'gn']);

/** Marks of other languages in one sentence. */
export function* foreignMarks({ text }: Segment, { script }: LanguagePack, language: string): Generator<ForeignMark> {
  const strange = HINT.test(text) ? strangeHabits(script, language) : [];
  for (const { pattern, expected } of [...(HABITS[script === 'Hant' ? 'Hans' : script] ?? []), ...strange]) {
    for (const { index: at, 0: mark } of text.matchAll(pattern)) yield { at, mark, expected: expected[mark] ?? '' };
  }
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
  for (const { index, 0: mark } of text.matchAll(/[?!]+/gu)) {
    const before = text.slice(from, index);
    from = index + mark.length;
    const expected = mark.includes('?') ? '¿' : '¡';
    if (/[¿¡]/.test(before) || !/\p{Ll}/u.test(before) || /[)\]»”"]$/u.test(before)) continue;
    const clause = LAST_CLAUSE.exec(before)?.[0] ?? before;
    const start = index - clause.trimStart().length;
    yield { at: start, mark: text.slice(start, index) + mark, expected };
  }
}
