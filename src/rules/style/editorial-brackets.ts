/** Brackets that cut through a clause: `supplying (shells to the front, but) we watch`. */
import { packWords } from '../../evidence/words/pack-words.js';
import { Trait } from '../../text/character-traits.js';
import { defineSegmentRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';

const BRACKETS = /\(([^()]{6,160})\)/g;
const FEWEST_WORDS = 3;

export default defineSegmentRule({
  id: 'editorial-brackets',
  dimension: 'style',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  cues: Trait.bracket,
  summary: 'Brackets close in the middle of a clause.',
  why: 'What stands in brackets must be left out without harm; here the sentence falls apart without it.',
  fix: 'Close the bracket where the insertion ends.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: '“The town is repairing [[(the old bridge, but)]] we do not know when it opens,” the mayor said.',
        message: 'The brackets “(the old bridge, but)” close behind “but”, in the middle of a clause.',
      },
      {
        language: 'ru',
        hypothesis: 'Город чинит [[(старый мост, но)]] никто не знает, когда он откроется.',
        message: 'The brackets “(старый мост, но)” close behind “но”, in the middle of a clause.',
      },
      {
        language: 'pl',
        hypothesis: 'Miasto naprawia [[(stary most, ale)]] nikt nie wie, kiedy go otworzą.',
        message: 'The brackets “(stary most, ale)” close behind “ale”, in the middle of a clause.',
      },
    ],
    good: [
      { language: 'en', hypothesis: '“They (the traders) are staying,” the mayor (and her deputy) said.' },
      { language: 'en', hypothesis: 'The council (NSC) met, and the mayor (laughs) left (but not for long).' },
      { language: 'de', hypothesis: 'Der Rat (und/oder die Stadt) entscheidet (spätestens am Montag, so heißt es).' },
      { language: 'pt', hypothesis: '“(A cidade) está a reparar a ponte, mas não sabemos mais”, disse.' },
    ],
  },
  *check(segment, { text, pack }) {
    const openEnds = packWords(pack, 'conjunctions');
    for (const match of allMatches(segment.text, BRACKETS)) {
      const start = segment.range.start + match.index;
      const range = { start, end: start + match[0].length };
      const words = segment.tokens.filter(
        ({ kind, start: at }) => kind === 'word' && at > range.start && at < range.end,
      );
      const last = words.at(-1);
      if (!last || words.length < FEWEST_WORDS || last.end !== range.end - 1) continue;
      if (!openEnds.has(last.normal) || !goesOn(segment.text.slice(match.index + match[0].length))) continue;
      const quote = text.value.slice(range.start, range.end);
      yield { range, message: `The brackets “${quote}” close behind “${last.text}”, in the middle of a clause.` };
    }
  },
});

/** Whether a word follows at once: a bracket that ends the sentence may end in any word. */
function goesOn(after: string): boolean {
  return /^ [\p{L}\p{N}“"«„]/u.test(after);
}
