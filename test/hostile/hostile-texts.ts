/** Articles made to be slow: one thing repeated, or much that is different, in eight languages and as long as asked. */

/** Consonants and vowels, or signs, of which words are made. */
const LETTERS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['bcdfglmnprst', 'aeiou'],
  de: ['bdfghklmnrst', 'aeiuö'],
  ru: ['бвгдклмнпрст', 'аеиоу'],
  ar: ['بتجدرسشعقلمن', 'اويةه'],
  'zh-Hans': ['日本东京都市山川田中国人', '的是在有了'],
  ja: ['日本語東京都市山川田中国', 'のはをがに'],
  hi: ['कगचजटतदनपबमर', 'ािुेो'],
  th: ['กขคงจชดตนบปม', 'าะิุเ'],
};

export const HOSTILE_LANGUAGES = Object.keys(LETTERS);

/** The n-th of many different words, always the same. */
function word(language: string, n: number): string {
  const [consonants, vowels] = LETTERS[language] ?? ['', ''];
  let rest = (n * 7919) % 1_000_003;
  let made = '';
  for (let syllable = 0; syllable < 4; syllable++) {
    made += (consonants[rest % consonants.length] ?? '') + (vowels[rest % vowels.length] ?? '');
    rest = Math.floor(rest / 7) + syllable * 31;
  }
  return made;
}

function name(language: string, n: number): string {
  const made = word(language, n);
  return made.charAt(0).toUpperCase() + made.slice(1);
}

function sentence(language: string, n: number): string {
  const gap = /^(?:ja|zh|th)/.test(language) ? '' : ' ';
  const end = /^(?:ja|zh)/.test(language) ? '。' : language === 'hi' ? '। ' : '. ';
  const words = [1, 2, 3, 4, 5, 6].map((offset) => word(language, 7 * n + offset));
  return [name(language, 7 * n), ...words].join(gap) + end;
}

/** What stands at the n-th place of the text. */
type Unit = (language: string, n: number) => string;

/** What every language has its own letters, words or lists for. */
const OF_EACH_LANGUAGE: Readonly<Record<string, Unit>> = {
  'one letter': (language) => word(language, 1).charAt(0),
  sentences: sentence,
  'sentences that are nearly the same': (language, n) =>
    sentence(language, 1).replace(/.{4}$/, ` ${word(language, n)}. `),
  'words without an end': (language, n) => `${word(language, n)} `,
  names: (language, n) => `${name(language, n)} `,
  'quoted words': (language, n) => `“${word(language, n)}” `,
  'spaced marks': (language, n) => `${word(language, n)} ; ${word(language, n + 1)} , `,
  dates: (_language, n) => `${(n % 28) + 1}.${(n % 12) + 1}.${1900 + (n % 120)}, `,
  'lines of a sentence': (language, n) => `${sentence(language, n)}\n`,
};

const OF_ANY_LANGUAGE: Readonly<Record<string, Unit>> = {
  capitals: () => 'A',
  digits: () => '7',
  spaces: (_language, n) => (n === 0 ? 'a' : ' '),
  'full stops': () => '.',
  'straight quotes': () => '"',
  'opening quotes': () => '“',
  'opening brackets': () => '(',
  hyphens: () => '-',
  'combining marks': (language, n) => (n === 0 ? word(language, 1).charAt(0) : n % 2 === 0 ? '\u0301' : '\u0327'),
  'words twice': (language, n) => `${word(language, n)} ${word(language, n)} `,
  'slashes and brackets': (language, n) => `${word(language, n)}/${word(language, n + 1)} (${word(language, n + 2)} `,
  numbers: (_language, n) => `${n * 37} `,
  markup: (language, n) => `<p>${word(language, n)}&nbsp;**${n}** `,
  'the same line': (language) => `${sentence(language, 1)}\n`,
  headlines: (language, n) => `${name(language, n)} ${word(language, n + 1)}\n\n`,
  captions: (language, n) => `${sentence(language, n)}Photo: ${name(language, n)} ${name(language, n + 1)}/Reuters\n`,
};

export const HOSTILE_TEXTS: Readonly<Record<string, Unit>> = { ...OF_EACH_LANGUAGE, ...OF_ANY_LANGUAGE };

/** One language that spaces its words and one that does not get all; for the others these would be the same again. */
const FULLY_TESTED = new Set(['en', 'zh-Hans']);

export function hostileTextsFor(language: string): [name: string, unit: Unit][] {
  return Object.entries(FULLY_TESTED.has(language) ? HOSTILE_TEXTS : OF_EACH_LANGUAGE);
}

/** A segment in two characters is the most there can be: dear, and the same in all languages. */
export const SHORT_LINES: Unit = (language) => `${word(language, 1).charAt(0)}\n`;

/** Tens of thousands of sentences on one line: what is asked of each may not walk over the others. */
export const LONG_LINES: Readonly<Record<string, Unit>> = {
  'two statements in turns': () => 'The man said it. Said that he was here. ',
  'a dialogue': (_language, n) => `“Is it ${n}?” she asked. Said that it was. `,
};

/** A text of exactly `length` UTF-16 code units. */
export function hostileText(unit: Unit, language: string, length: number): string {
  const parts: string[] = [];
  for (let n = 0, made = 0; made < length; n++) {
    const part = unit(language, n);
    parts.push(part);
    made += part.length;
  }
  return parts.join('').slice(0, length);
}
