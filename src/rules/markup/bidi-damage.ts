/** Text from right to left whose order is broken: a stop at the start of a line, mirrored brackets, reversed years, open direction controls. */
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Block } from '../../model/segmented-text.js';
import { asciiDigits } from '../../text/digits.js';
import { defineArticleRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';

const LEADING_MARK = /^[.,،؛;؟?!:](?=\s?[\p{sc=Arab}\p{sc=Hebr}])/u;
/** A closing bracket that opens and an opening one that closes round at most 60 letters, with no other bracket near. */
const MIRRORED = /(?<=\s|^)\)([^()\n]{1,60})\((?=[\s.,،؛؟!:]|$)/gu;
const CONTROLS = /[\u202a\u202b\u202d\u202e\u2066-\u2068]|[\u202c\u2069]/g;
const YEAR = /(?<!\p{Nd}|\p{Nd}[.,/:-])\p{Nd}{4}(?!\p{Nd}|[.,/:-]\p{Nd})/gu;

export default defineArticleRule({
  id: 'bidi-damage',
  dimension: 'markup',
  severity: 'major',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: ['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'ckb', 'ug', 'sd'],
  summary: 'The order of text from right to left is broken.',
  why: 'The text was turned round for a program that cannot write from right to left; read in its own order, marks and numbers stand at the wrong end.',
  fix: 'Put the text back in reading order and close every direction control.',
  examples: {
    bad: [
      {
        language: 'he',
        hypothesis: 'הגשר סגור\n[[.]]השר אמר כי הגשר יישאר סגור עד מאי',
        message: 'The line begins with “.”, which belongs at its end.',
      },
      {
        language: 'ar',
        hypothesis: 'قال الوزير [[)أمس(]] إن الجسر مغلق.',
        message: 'The brackets of “)أمس(” are turned round; “(أمس)” was expected.',
      },
      {
        language: 'ar',
        source: 'The bridge was closed in 2019.',
        sourceLanguage: 'en',
        hypothesis: 'أغلق الجسر في [[9102]].',
        message: 'The number “9102” is “2019” turned round.',
      },
      {
        language: 'he',
        hypothesis: 'השר רכש [[\u2067iPhone]] אתמול.',
        message: 'A direction control (U+2067) is never closed.',
      },
    ],
    good: [
      { language: 'he', hypothesis: 'השר (64) רכש iPhone 14 בשנת 2019.' },
      { language: 'ar', hypothesis: 'قال الوزير (أمس) إن \u2067الجسر\u2069 مغلق منذ 2019؛ 1) الطريق 2) الجسر.' },
      { language: 'fa', hypothesis: 'وزیر گفت که پل (قدیمی) بسته می\u200cماند.' },
      { language: 'ar', source: 'It was in 1991.', sourceLanguage: 'en', hypothesis: 'كان ذلك عام 1991.' },
      { language: 'he', hypothesis: '...והגשר נשאר סגור.' },
    ],
  },
  *check({ blocks, value }, evidence) {
    for (const block of blocks) yield* brokenLine(block);
    yield* openControls(value);
    yield* reversedYears(evidence);
  },
});

function* brokenLine({ text, range }: Block): Generator<Report> {
  const leading = LEADING_MARK.exec(text)?.[0];
  if (leading !== undefined) {
    yield {
      range: { start: range.start, end: range.start + 1 },
      message: `The line begins with “${leading}”, which belongs at its end.`,
    };
  }
  if (!text.includes(')')) return;
  let from = 0;
  let open = 0;
  for (const { index, 0: quote, 1: inner = '' } of allMatches(text, MIRRORED)) {
    open += balance(text.slice(from, index));
    from = index + quote.length;
    if (open !== 0) continue;
    const start = range.start + index;
    const message = `The brackets of “${quote}” are turned round; “(${inner})” was expected.`;
    yield { range: { start, end: start + quote.length }, message, suggestion: `(${inner})` };
  }
}

/** Opening brackets less closing ones. */
function balance(text: string): number {
  return text.split('(').length - text.split(')').length;
}

/** Controls that are open at the end of their paragraph. Source: Unicode Standard Annex 9. */
function* openControls(text: string): Generator<Report> {
  let open: { readonly at: number; readonly mark: string }[] = [];
  let lineEnd = 0;
  for (const { index: at, 0: mark } of allMatches(text, CONTROLS)) {
    if (at > lineEnd) {
      yield* open.map((control) => openControl(text, control));
      open = [];
      lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    }
    if (mark === '\u202c' || mark === '\u2069') open.pop();
    else open.push({ at, mark });
  }
  yield* open.map((control) => openControl(text, control));
}

function openControl(text: string, { at, mark }: { readonly at: number; readonly mark: string }): Report {
  const word = /^.[\p{L}\p{M}\p{N}]{0,24}/u.exec(text.slice(at, at + 30))?.[0] ?? mark;
  const code = mark.charCodeAt(0).toString(16).toUpperCase();
  return { range: { start: at, end: at + word.length }, message: `A direction control (U+${code}) is never closed.` };
}

/** Years that another text has the other way round, and not this way. */
function* reversedYears({ text, source, references }: Evidence): Generator<Report> {
  const others = [source, ...references].flatMap((other) => (other ? [asciiDigits(other.text.value)] : []));
  if (others.length === 0) return;
  for (const { index, 0: written } of allMatches(text.value, YEAR)) {
    const year = asciiDigits(written);
    const turned = [...year].reverse().join('');
    if (turned === year || !/^(?:1[5-9]|20)/.test(turned) || others.some((other) => other.includes(year))) continue;
    if (!others.every((other) => new RegExp(`(?<!\\d)${turned}(?!\\d)`).test(other))) continue;
    const message = `The number “${written}” is “${turned}” turned round.`;
    yield { range: { start: index, end: index + written.length }, message, suggestion: turned };
  }
}
