/** Single characters damaged: encodings, invisible characters, look-alikes. */
import type { Edit, Ground, Injector } from '../model.js';
import { bodyOf, placesOf, wordPairs, wordsOf } from '../places.js';

const LATIN = ['en', 'pt', 'es', 'fr', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'tr'];
const CYRILLIC = ['ru', 'uk'];
/** Small letters that look the same in both alphabets, Latin first. */
const LOOK_ALIKES = [
  ['a', 'а'],
  ['e', 'е'],
  ['o', 'о'],
  ['p', 'р'],
  ['c', 'с'],
  ['x', 'х'],
  ['i', 'і'],
] as const;

function misread(ground: Ground, encoding: string, fits: (word: string) => boolean): Edit | undefined {
  const place = ground.random.pick(wordsOf(ground).filter(({ text }) => fits(text)));
  if (!place) return undefined;
  const damaged = new TextDecoder(encoding).decode(new TextEncoder().encode(place.text));
  return { at: place.start, end: place.end, text: damaged };
}

function insideWord(ground: Ground, mark: string): Edit | undefined {
  const place = ground.random.pick(wordsOf(ground).filter(({ text }) => /^\p{L}{6,}$/u.test(text)));
  if (!place) return undefined;
  const middle = place.start + 2 + ground.random.below(place.text.length - 4);
  return { at: middle, end: middle, text: mark };
}

function lookAlike(ground: Ground, from: 0 | 1): Edit | undefined {
  const pairs = LOOK_ALIKES.map((pair) => [pair[from], pair[1 - from] ?? ''] as const);
  const words = wordsOf(ground).filter(
    ({ text }) => /^\p{L}{5,}$/u.test(text) && pairs.some(([own]) => text.slice(1).includes(own)),
  );
  const place = ground.random.pick(words);
  const pair = place && ground.random.pick(pairs.filter(([own]) => place.text.slice(1).includes(own)));
  if (!place || !pair) return undefined;
  const at = place.text.indexOf(pair[0], 1);
  return { at: place.start, end: place.end, text: place.text.slice(0, at) + pair[1] + place.text.slice(at + 1) };
}

/** English words as an engine leaves them when it does not know them. */
const LEFT_IN_ENGLISH = ['nevertheless', 'mostly', 'stakeholders', 'according to the report', 'Wednesday'];
const OTHER_SCRIPTS = ['ru', 'uk', 'ar', 'he', 'hi', 'ko'];
const CYRILLIC_LETTERS = ['ж', 'ф', 'ш', 'ди', 'но'];

/** How a word is misspelt in a way that its script rules out: where the letter is, and what stands there then. */
const IMPOSSIBLE: Readonly<Record<string, readonly [place: RegExp, letters: (found: string) => string]>> = {
  hi: [/[\u093e-\u0940](?=[\p{sc=Deva}])/u, (found) => found + found],
  he: [/[םן](?![\p{L}\p{M}"'׳״’])/u, (found) => (found === 'ם' ? 'מ' : 'נ')],
  ko: [/(?<=[가-힣]{2})을(?![가-힣])/u, () => '를'],
  ja: [/(?<=[ァ-ヶ])ー(?=[ァ-ヶ])/u, () => '一'],
};

export const characters: readonly Injector[] = [
  {
    kind: 'impossible-spelling/letters',
    alsoNamedBy: ['script-mix', 'misspelling'],
    languages: Object.keys(IMPOSSIBLE),
    inject: ({ primary, text, lines }) => {
      const [place, letters] = IMPOSSIBLE[primary] ?? [];
      const body = lines[1]?.start ?? 0;
      const match = place?.exec(text.slice(body));
      if (!match || !letters) return undefined;
      const at = body + match.index;
      return { at, end: at + match[0].length, text: letters(match[0]) };
    },
  },
  {
    kind: 'script-mix/word-left-in-latin',
    alsoNamedBy: ['wrong-language', 'untranslated-segment', 'source-residue'],
    languages: OTHER_SCRIPTS,
    inject: (ground) => {
      const plain = /^[\p{sc=Cyrl}\p{Lo}\p{M}]{3,8}$/u;
      const place = ground.random.pick(
        wordPairs(ground)
          .map(([, right]) => right)
          .filter(({ text }) => plain.test(text)),
      );
      return place && { at: place.start, end: place.end, text: ground.random.pick(LEFT_IN_ENGLISH) ?? '' };
    },
  },
  {
    kind: 'script-mix/letters-of-another-script',
    languages: ['ar', 'he', 'hi', 'ko'],
    inject: (ground) => {
      const place = ground.random.pick(wordsOf(ground).filter(({ text }) => /^\p{Lo}{4,12}$/u.test(text)));
      const letters = ground.random.pick(CYRILLIC_LETTERS);
      if (!place || letters === undefined) return undefined;
      return { at: place.start, end: place.end, text: place.text.slice(0, 2) + letters + place.text.slice(3) };
    },
  },
  {
    kind: 'encoding-damage/utf8-as-windows-1252',
    languages: LATIN,
    inject: (ground) =>
      misread(ground, 'windows-1252', (word) => /[^\u0000-\u007F]/u.test(word) && /^[\p{L}’]+$/u.test(word)),
  },
  {
    kind: 'encoding-damage/utf8-as-windows-1251',
    languages: CYRILLIC,
    inject: (ground) => misread(ground, 'windows-1251', (word) => /^\p{L}{4,}$/u.test(word)),
  },
  {
    kind: 'encoding-damage/other-script-as-windows-1252',
    languages: ['ru', 'uk', 'ar', 'he', 'hi', 'zh', 'ja', 'ko'],
    inject: (ground) => misread(ground, 'windows-1252', (word) => /^[^\u0000-\u036F]{2,8}$/u.test(word)),
  },
  {
    kind: 'encoding-damage/curly-apostrophe',
    languages: ['en', 'fr', 'it'],
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /\p{L}+[’']\p{L}+/gu));
      return place && { at: place.start, end: place.end, text: place.text.replace(/[’']/u, 'â€™') };
    },
  },
  {
    kind: 'encoding-damage/replacement-character',
    inject: (ground) => {
      const place = ground.random.pick(wordsOf(ground).filter(({ text }) => /^\p{L}{3,}$/u.test(text)));
      return place && { at: place.start + 1, end: place.start + 2, text: '\uFFFD' };
    },
  },
  { kind: 'invisible-characters/zero-width-space', inject: (ground) => insideWord(ground, '\u200B') },
  { kind: 'invisible-characters/soft-hyphen', inject: (ground) => insideWord(ground, '\u00AD') },
  { kind: 'invisible-characters/byte-order-mark', inject: (ground) => insideWord(ground, '\uFEFF') },
  {
    kind: 'invisible-characters/right-to-left-override',
    languages: [...LATIN, ...CYRILLIC, 'hi', 'zh', 'ja', 'ko'],
    inject: (ground) => insideWord(ground, '\u202E'),
  },
  { kind: 'script-mix/cyrillic-in-latin-word', languages: LATIN, inject: (ground) => lookAlike(ground, 0) },
  { kind: 'script-mix/latin-in-cyrillic-word', languages: CYRILLIC, inject: (ground) => lookAlike(ground, 1) },
  {
    kind: 'script-mix/greek-in-latin-word',
    languages: LATIN,
    inject: (ground) => {
      const place = ground.random.pick(wordsOf(ground).filter(({ text }) => /^\p{L}{2,}o\p{L}+$/u.test(text)));
      return place && { at: place.start, end: place.end, text: place.text.replace(/(?<=.)o/u, 'ο') };
    },
  },
  {
    kind: 'bidi-damage/full-stop-at-start',
    alsoNamedBy: ['punctuation-spacing', 'missing-terminal-punctuation', 'truncated-text'],
    languages: ['ar', 'he'],
    inject: (ground) => {
      const line = ground.random.pick(bodyOf(ground).filter(({ text }) => /\p{L}\.$/u.test(text)));
      return line && { at: line.start, end: line.end, text: `.${line.text.slice(0, -1)}`, span: [0, 1] };
    },
  },
  {
    kind: 'bidi-damage/embedding-not-ended',
    alsoNamedBy: ['invisible-characters'],
    languages: ['ar', 'he'],
    inject: (ground) => insideWord(ground, ground.random.pick(['\u202A', '\u2067']) ?? '\u202A'),
  },
  {
    kind: 'script-mix/foreign-script-word',
    alsoNamedBy: ['wrong-language', 'source-residue', 'untranslated-segment', 'foreign-word'],
    languages: [...LATIN, ...CYRILLIC, 'ar', 'he', 'hi', 'ko'],
    inject: (ground) => {
      const word =
        ground.random.pick(CYRILLIC.includes(ground.primary) ? ['报道', '経済', 'देश'] : ['报道', 'которые', '経済']) ??
        '';
      const place = ground.random.pick(placesOf(ground, /(?<=\p{L}{3}) (?=\p{L}{3})/gu));
      return place && { at: place.end, end: place.end, text: `${word} `, span: [0, word.length] };
    },
  },
];
