/** Words in a script that has no place in the language: Chinese characters in Russian, Cyrillic in English, Hangul in Japanese. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment } from '../../model/segmented-text.js';
import type { Range } from '../../model/range.js';
import { Trait } from '../../text/character-traits.js';
import { allMatches } from '../../text/all-matches.js';

export interface StrangeWord extends Range {
  /** English name of the script. */
  readonly script: string;
}

const RUNS: readonly (readonly [name: string, pattern: RegExp, writers: readonly string[]])[] = [
  ['Chinese', /\p{sc=Han}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]*/gu, ['Hans', 'Hant', 'Hani', 'Jpan', 'Kore']],
  ['Japanese', /[\p{sc=Hira}\p{sc=Kana}][\p{sc=Hira}\p{sc=Kana}ー]{1,}/gu, ['Jpan']],
  ['Korean', /\p{sc=Hang}+/gu, ['Kore']],
  ['Cyrillic', /\p{sc=Cyrl}{2,}/gu, ['Cyrl', 'Mong']],
  ['Arabic', /\p{sc=Arab}{2,}/gu, ['Arab', 'Thaa']],
  ['Hebrew', /\p{sc=Hebr}{2,}/gu, ['Hebr']],
  ['Devanagari', /\p{sc=Deva}[\p{sc=Deva}\p{M}]+/gu, ['Deva']],
  ['Thai', /\p{sc=Thai}[\p{sc=Thai}\p{M}]+/gu, ['Thai']],
  ['Bengali', /\p{sc=Beng}[\p{sc=Beng}\p{M}]+/gu, ['Beng']],
  ['Gurmukhi', /\p{sc=Guru}[\p{sc=Guru}\p{M}]+/gu, ['Guru']],
  ['Gujarati', /\p{sc=Gujr}[\p{sc=Gujr}\p{M}]+/gu, ['Gujr']],
  ['Tamil', /\p{sc=Taml}[\p{sc=Taml}\p{M}]+/gu, ['Taml']],
  ['Telugu', /\p{sc=Telu}[\p{sc=Telu}\p{M}]+/gu, ['Telu']],
  ['Georgian', /\p{sc=Geor}{2,}/gu, ['Geor']],
  ['Armenian', /\p{sc=Armn}{2,}/gu, ['Armn']],
  ['Greek', /\p{sc=Grek}{4,}/gu, ['Grek', 'Copt']],
];
/** Letters beyond Latin; a text without them, or in one script, is done at once. */
const HINT: Readonly<Record<string, RegExp>> = {
  Latn: /[\u0370-\u058f\u0590-\u06ff\u0900-\u0e7f\u3040-\ud7a3]/,
  Cyrl: /[\u0370-\u03ff\u0590-\u06ff\u0900-\u0e7f\u3040-\ud7a3]/,
  Grek: /[\u0400-\u06ff\u0900-\u0e7f\u3040-\ud7a3]/,
};
const OTHER =
  /[\u0370-\u03ff\u0400-\u058f\u0590-\u05ff\u0600-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u10a0-\u10ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
/** Two Cyrillic letters among Latin or Greek ones are an abbreviation (`ОК`); elsewhere nobody writes any. */
const SHORTEST_BESIDE_ALPHABETS = 3;
const ALPHABETS = new Set(['Latn', 'Grek']);
/** Between brackets or quotation marks a foreign word is shown on purpose; so is one behind a colon or beside a gloss. */
const SHOWN = /[(（[«“„"「『《‘'—–:：/=-]\s?$/u;
const SHOWN_BEHIND = /^\s?[)）\]»”"」』》’'/=(（-]/u;

/** Words in a strange script, where they stand in a sentence of the language like any other word. */
export function* strangeWords({ text, traits }: Segment, pack: LanguagePack): Generator<StrangeWord> {
  if ((traits & (Trait.beyondLatin | Trait.wide)) === 0 || !(HINT[pack.script] ?? OTHER).test(text)) return;
  const { any, runs } = foreignRuns(pack.script);
  if (!any.test(text)) return;
  for (const [script, pattern] of runs) {
    for (const { index: start, 0: word } of allMatches(text, pattern)) {
      const end = start + word.length;
      const isShort = script === 'Cyrillic' && word.length < SHORTEST_BESIDE_ALPHABETS;
      if (isShort && (ALPHABETS.has(pack.script) || /\p{L}/u.test(text.charAt(start - 1) + text.charAt(end)))) continue;
      const isShown =
        SHOWN.test(text.slice(Math.max(0, start - 2), start)) || SHOWN_BEHIND.test(text.slice(end, end + 2));
      if (!isShown && !isInBrackets(text, start) && isInProse(text, { start, end })) yield { start, end, script };
    }
  }
}

/** How far an opening bracket may stand before a gloss, in UTF-16 code units. */
const GLOSS = 60;

/** `(chino: 紫微 垣)`: several words shown between brackets. */
function isInBrackets(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - GLOSS), start);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'))
  );
}

interface ForeignRuns {
  /** What any of them begins with. */
  readonly any: RegExp;
  readonly runs: typeof RUNS;
}

const runsOfScripts = new Map<string, ForeignRuns>();

/** The runs of all scripts but the text's own. */
function foreignRuns(script: string): ForeignRuns {
  const known = runsOfScripts.get(script);
  if (known) return known;
  const runs = RUNS.filter(([, , writers]) => !writers.includes(script));
  const letters = runs.map(
    ([, { source }]) => /^(?:\\p\{\w+=\w+\}|\[[^\]]+\])/u.exec(source)?.[0].replace(/[[\]]/gu, '') ?? '',
  );
  const made = { any: new RegExp(`[${letters.join('')}]`, 'u'), runs };
  runsOfScripts.set(script, made);
  return made;
}

const OWN_NEIGHBOUR = { before: /[\p{L}\p{M}\p{N}],?\s?$/u, after: /^,?\s?[\p{L}\p{N}]|^[.,;!?。，、]/u };

function isInProse(text: string, { start, end }: Range): boolean {
  return (
    OWN_NEIGHBOUR.before.test(text.slice(Math.max(0, start - 3), start)) &&
    OWN_NEIGHBOUR.after.test(text.slice(end, end + 3))
  );
}

/** Scripts whose words never hold a letter of another one: the letters of their words, and what must not stand among them. */
const PURE: Readonly<Record<string, string>> = {
  Arab: String.raw`\p{sc=Arab}\p{M}`,
  Hebr: String.raw`\p{sc=Hebr}\p{M}`,
  Deva: String.raw`\p{sc=Deva}\p{M}`,
  Kore: String.raw`\p{sc=Hang}`,
  Jpan: String.raw`\p{sc=Hira}\p{sc=Kana}`,
  Hans: String.raw`\p{sc=Han}`,
  Hant: String.raw`\p{sc=Han}`,
};
const GUESTS: readonly (readonly [name: string, letters: string, writers: readonly string[]])[] = [
  ['Cyrillic', String.raw`\p{sc=Cyrl}`, []],
  ['Latin', 'a-z', ['Kore', 'Jpan', 'Hans', 'Hant']],
  ['Arabic', String.raw`\p{sc=Arab}`, ['Arab']],
  ['Hebrew', String.raw`\p{sc=Hebr}`, ['Hebr']],
  ['Devanagari', String.raw`\p{sc=Deva}`, ['Deva']],
  ['Chinese', String.raw`\p{sc=Han}`, ['Kore', 'Jpan', 'Hans', 'Hant']],
  ['Korean', String.raw`\p{sc=Hang}`, ['Kore', 'Jpan', 'Hans', 'Hant']],
  ['Japanese', String.raw`\p{sc=Hira}`, ['Kore', 'Jpan', 'Arab', 'Hebr', 'Deva']],
];
interface Patch {
  /** English name of the script whose letters are guests. */
  readonly name: string;
  /** Cheap: a letter of the text's own before one of the guest's. Nearly all texts have none. */
  readonly meeting: RegExp;
  readonly word: RegExp;
}

const NOT_SHOWN = '(?<![《〈「『“（(][^》〉」』”）)]{0,12})';
const patches = new Map<string, readonly Patch[]>();

/** Words of the text's script that hold a few letters of another: `मुद्राсфीति`. A foreign word with an ending of one's own is no such word. */
export function* patchedWordsOf(text: string, { script }: LanguagePack): Generator<StrangeWord> {
  for (const { name, meeting, word } of patchesOf(script)) {
    if (!meeting.test(text)) continue;
    for (const { index: start, 0: found } of allMatches(text, word)) {
      yield { start, end: start + found.length, script: name };
    }
  }
}

function patchesOf(script: string): readonly Patch[] {
  const own = PURE[script];
  if (own === undefined) return [];
  const known = patches.get(script);
  if (known) return known;
  const made = GUESTS.filter(([, , writers]) => !writers.includes(script)).map(([name, letters]) => {
    const closed = name === 'Latin' ? `[${letters}]{1,3}[${own}]` : `[${letters}]{1,6}(?![${letters}])`;
    const meeting = new RegExp(`(?<=[${own}])[${letters}]`, 'u');
    // Chinese has no spaces to end a word, and shows Japanese titles in brackets.
    const before = script.startsWith('Han') ? `${NOT_SHOWN}[${own}]{1,2}` : `[${own}]{1,20}`;
    return {
      name,
      meeting,
      word: new RegExp(`${before}${closed}[${own}]{0,${script.startsWith('Han') ? 2 : 20}}`, 'gu'),
    };
  });
  patches.set(script, made);
  return made;
}
