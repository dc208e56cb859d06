/** Ordinals in figures with an ending that the language does not write: `21th`, `19ième`, `5-ый`, `65-tym`, `la 2º`. */
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { primarySubtag } from '../../text/normal-form.js';

export interface OddOrdinal extends Range {
  readonly expected: string;
}

type Ordinals = readonly (readonly [
  pattern: RegExp,
  expected: (number: string, ending: string) => string | undefined,
])[];

const HINT = /\d\.?[\p{L}ºª'’-]/u;
const NUMBER = String.raw`(?<![\p{L}\p{N}.,:/-])(\d{1,4})`;
const END = String.raw`(?![\p{L}\p{N}-])`;

function endings(before: string, list: string): RegExp {
  return new RegExp(`${NUMBER}${before}(${list})${END}`, 'gu');
}

/** Beside the article only the ordinal's own mark can be wrong. */
function articles(list: string, mark: string): RegExp {
  return new RegExp(String.raw`(?<=(?<!\p{L})(?:${list}) )(\d{1,3})(\.?${mark})(?=\s\p{Ll})`, 'giu');
}

function feminine(list: string): RegExp {
  return new RegExp(String.raw`${NUMBER}(\.?º)(?= \p{Ll}{2,20}(?:${list})(?!\p{L}))`, 'gu');
}

const withMark =
  (mark: string) =>
  (number: string, ending: string): string =>
    number + ending.replace(/[ºª]/u, mark);

/** Sources: English usage; Lexique des règles typographiques (fr); RAE (es); Słownik ortograficzny PWN (pl); Мильчин (ru). */
const ORDINALS: Readonly<Record<string, Ordinals>> = {
  en: [[endings('', 'st|nd|rd|th'), englishOrdinal]],
  fr: [[endings('', 'i[eè]mes?'), (number) => (number === '1' ? undefined : `${number}e`)]],
  es: [
    [articles('el|del|al', 'ª'), withMark('º')],
    [articles('la|una', 'º'), withMark('ª')],
    [feminine('ción|sión|dad|tad'), withMark('ª')],
  ],
  pt: [
    [articles('o|do|no|ao|um|pelo', 'ª'), withMark('º')],
    [articles('da|na|à|uma|pela', 'º'), withMark('ª')],
    [feminine('ção|são|dade|agem'), withMark('ª')],
  ],
  it: [
    [articles('il|del|al|nel|dal|sul|un', 'ª'), withMark('º')],
    [articles('la|della|alla|nella|dalla|una', 'º'), withMark('ª')],
  ],
  pl: [
    [
      endings(
        '-',
        'go|ego|mu|emu|ty|tego|tej|tym|tych|gi|giego|giej|gie|szy|szego|szej|sza|szym|ci|ciego|ciej|cia|cim|my|mego|mej|mym|ych|ej|stego|stej|stym|stych',
      ),
      (number) => `${number}.`,
    ],
  ],
  cs: [[endings('-?', 'tý|tého|tém|tým|tá|té|tou|tých'), (number) => `${number}.`]],
  ru: [[endings('-', 'ый|ий|ой|ого|его|ому|ему|ая|ое|ее|ые|ие|ых|их|ым|им|ыми|ими|ую'), lastLetters]],
  uk: [[endings('-', 'ий|ій|ого|ому|ої|ою|их|им|ими|ую'), lastLetters]],
  tr: [[endings('', 'nci|ncı|ncu|ncü|inci|ıncı|uncu|üncü'), (number, ending) => `${number}'${ending}`]],
  hu: [
    [
      new RegExp(String.raw`${NUMBER}(\.-(?:én|án|jén|ig|i|ik|től|tól))${END}`, 'gu'),
      (number, end) => number + end.slice(1),
    ],
  ],
};

/** All of a sentence, with offsets in it. */
export function* oddOrdinals(text: string, language: string): Generator<OddOrdinal> {
  const ordinals = ORDINALS[primarySubtag(language)];
  if (!ordinals || !HINT.test(text)) return;
  for (const [pattern, expect] of ordinals) {
    for (const { index: start, 0: written, 1: number = '', 2: ending = '' } of allMatches(text, pattern)) {
      const expected = expect(number, ending);
      if (expected === undefined || expected === written) continue;
      yield { start, end: start + written.length, expected };
    }
  }
}

const TENS = 10;
const HUNDRED = 100;
const ELEVEN = 11;
const THIRTEEN = 13;

function englishOrdinal(number: string): string {
  const [unit, rest] = [Number(number) % TENS, Number(number) % HUNDRED];
  const isTeen = rest >= ELEVEN && rest <= THIRTEEN;
  return number + (isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][unit] ?? 'th'));
}

/** Behind a figure stands the last letter where a vowel precedes it, and two letters where a consonant does: `5-й`, `5-го`. */
function lastLetters(number: string, ending: string): string {
  const isVowel = /^[аеиоуыэюяіїє]$/iu.test(ending.at(-2) ?? '');
  return `${number}-${ending.slice(isVowel ? -1 : -2)}`;
}
