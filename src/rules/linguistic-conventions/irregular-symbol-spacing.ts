/** A slash or ampersand with a space on one side only, and a percent sign spaced as in another language: `Loeb/ AFP`, `40 %`. */
import { doubledPercents, strangePercents } from '../../evidence/numbers/percent-spacing.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Segment } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { defineSegmentRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';

const WORD = String.raw`[\p{L}\p{M}\p{N}]{1,40}`;
/** A word, the sign and a word, with a space before or behind the sign but not on both sides. */
const LOPSIDED = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}\/])(${WORD})(?:([\/&]) | ([\/&]))(${WORD})(?![\p{L}\p{M}\p{N}\/])`,
  'gu',
);
const HAS_LOPSIDED = / [/&]\S|\S[/&] /;

export default defineSegmentRule({
  id: 'irregular-symbol-spacing',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  cues: Trait.sign,
  summary: 'A slash or ampersand has a space on one side only, or a percent sign the spacing of another language.',
  why: 'The space crept in, or got lost, when the text was cut into tokens and joined again, or is that of the source.',
  fix: 'Write the sign with the same spacing on both sides, the percent sign as the language does.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The picture by [[Novak/ AFP]] shows the bridge.',
        message: 'The space beside “/” is on one side only: “Novak/ AFP”.',
      },
      {
        language: 'de',
        hypothesis: 'Das Abkommen regelt den Handel mit [[Strom &Gas]] bis 2030.',
        message: 'The space beside “&” is on one side only: “Strom &Gas”.',
      },
      {
        language: 'ru',
        hypothesis: 'Снимок агентства [[Рейтер /ТАСС]] обошёл весь мир.',
        message: 'The space beside “/” is on one side only: “Рейтер /ТАСС”.',
      },
      {
        language: 'en',
        hypothesis: 'About [[40 %]] of the voters stayed at home.',
        message: 'A space stands before the sign of “40 %”; “40%” was expected.',
      },
      {
        language: 'pt-BR',
        hypothesis: 'A inflação foi de 3,2% em maio. Em junho chegou a [[3,5 %]], e em julho caiu a 3,1%.',
        message: 'A space stands before the sign of “3,5 %”; “3,5%” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '大约有[[40 %]]的居民参加了投票。',
        message: 'A space stands before the sign of “40 %”; “40%” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Le loyer a augmenté de [[12,5%]] en un an.',
        message: 'The space before the sign of “12,5%” is missing; “12,5\u00a0%” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'انخفض المخزون إلى [[31 %%]] من طاقته.',
        message: '“31 %%” has the percent sign twice.',
      },
      {
        language: 'he',
        hypothesis: 'התמיכה מכסה רק [[%30%]] מההוצאות.',
        message: '“%30%” has the percent sign twice.',
      },
      {
        language: 'de',
        hypothesis: 'Die Miete stieg um 4 %, der Strom um 7 %, das Wasser um [[3%]].',
        message: 'The space before the sign of “3%” is missing; “3 %” was expected.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Salt made up 40 % of the sample, sand 20 % and clay 12 %.' },
      { language: 'en', hypothesis: 'Some 40% of them stayed; see /search?q=a%20b and a%%b.' },
      { language: 'de', hypothesis: 'Die Miete stieg um 40% in einem Jahr.' },
      { language: 'es', hypothesis: 'El paro subió un 3 % y el 40% de los jóvenes no trabaja.' },
      { language: 'tr', hypothesis: 'Fiyatlar %40 arttı.' },
      { language: 'ro', hypothesis: 'Prețurile au crescut cu 40% într-un an.' },
      { language: 'en', hypothesis: 'The picture by Novak/AFP shows the R&D centre, open 24/7.' },
      { language: 'it', hypothesis: 'Il comune di Bolzano / Bozen ha approvato il piano.' },
      { language: 'ru', hypothesis: 'Выставка прошла в провинции Хунань /Центральный Китай/ осенью.' },
      { language: 'en', hypothesis: 'Files are kept in /home and in the etc/ folder, he wrote.' },
      { language: 'pl', hypothesis: 'Prędkość wynosiła 80 km/h, a opłata 5 zł/os.' },
    ],
  },
  *check(segment, evidence) {
    const { text, source, reference } = evidence;
    if (segment.text.includes('%')) yield* percentFindings(segment, evidence);
    if (!HAS_LOPSIDED.test(segment.text) || isBracketed(segment.text)) return;
    for (const match of allMatches(segment.text, LOPSIDED)) {
      const sign = match[2] ?? match[3] ?? '';
      if (isPath(match, segment) || [source, reference].some((other) => other?.text.value.includes(match[0]))) continue;
      const start = segment.range.start + match.index;
      const range = { start, end: start + match[0].length };
      const message = `The space beside “${sign}” is on one side only: “${text.value.slice(range.start, range.end)}”.`;
      yield { range, message, suggestion: `${match[1] ?? ''}${sign}${match[4] ?? ''}` };
    }
  },
});

function* percentFindings(
  { text: line, range: { start, end } }: Segment,
  { text, references }: Evidence,
): Generator<Report> {
  for (const range of doubledPercents(line)) {
    const written = line.slice(range.start, range.end);
    if (references.some((other) => other.text.value.includes(written))) continue;
    const place = { start: start + range.start, end: start + range.end };
    yield { range: place, message: `“${written}” has the percent sign twice.` };
  }
  for (const percent of strangePercents(text)) {
    const { start: from, end: to, expected } = percent;
    const written = text.value.slice(from, to);
    if (from < start || to > end || references.some((other) => other.text.value.includes(written))) continue;
    const fault = /\s/.test(written)
      ? `A space stands before the sign of “${written}”`
      : `The space before the sign of “${written}” is missing`;
    const message = `${fault}; “${expected}” was expected.`;
    yield { range: { start: from, end: to }, message, suggestion: expected };
  }
}

/** `Hunan /Central China/`: slashes in the place of brackets. */
function isBracketed(text: string): boolean {
  return / \/\S/.test(text) && /\S\/(?=$|[\s.,;:])/.test(text);
}

/** `in /home`, `the etc/ folder`: lower-case Latin words beside a slash may be parts of a path. */
function isPath(match: RegExpMatchArray, segment: Segment): boolean {
  const [, before = '', , , after = ''] = match;
  const sign = match[2] ?? match[3];
  if (sign !== '/' || segment.kind === 'credit') return false;
  return /^[a-z]+$/.test(match[3] === undefined ? before : after);
}
