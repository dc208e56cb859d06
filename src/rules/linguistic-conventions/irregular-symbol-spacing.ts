/** A slash, dash or ampersand with a space on one side only: `Loeb/ AFP`. */
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
  summary: 'A slash or ampersand has a space on one side only.',
  why: 'The space crept in, or got lost, when the text was cut into tokens and joined again.',
  fix: 'Write the sign with the same spacing on both sides.',
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
    ],
    good: [
      { language: 'en', hypothesis: 'The picture by Novak/AFP shows the R&D centre, open 24/7.' },
      { language: 'it', hypothesis: 'Il comune di Bolzano / Bozen ha approvato il piano.' },
      { language: 'ru', hypothesis: 'Выставка прошла в провинции Хунань /Центральный Китай/ осенью.' },
      { language: 'en', hypothesis: 'Files are kept in /home and in the etc/ folder, he wrote.' },
      { language: 'pl', hypothesis: 'Prędkość wynosiła 80 km/h, a opłata 5 zł/os.' },
    ],
  },
  *check(segment, { text, source, reference }) {
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
