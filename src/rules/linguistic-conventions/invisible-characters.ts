/** Characters that nobody sees: zero-width spaces, soft hyphens, control characters, letters written in parts. */
import type { Report } from '../../model/finding.js';
import type { Range } from '../../model/range.js';
import { findDecomposed, findInvisible, type InvisiblePlace } from '../../evidence/characters/invisible-characters.js';
import { defineArticleRule } from '../define-rule.js';

/** More of one kind have one cause: a page that marks all its line breaks. */
const MOST_SINGLE = 12;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const REACH = 20;

export default defineArticleRule({
  id: 'invisible-characters',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'A character that nobody sees stands in the text.',
  why: 'The word looks right but is not found by a search, breaks at odd places and is read out wrongly.',
  fix: 'Delete the character; write letters with their marks as one character.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The [[mini\u200bster]] left early.',
        message: 'A zero-width space (U+200B) stands in “minister”.',
      },
      {
        language: 'de',
        hypothesis: 'Die [[Bundes\u00adregierung]] tagt heute.',
        message: 'A soft hyphen (U+00AD) stands in “Bundesregierung”.',
      },
      {
        language: 'ru',
        hypothesis: 'Министр [[\ufeffуехал]] утром.',
        message: 'A byte order mark (U+FEFF) stands in “уехал”.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '部长昨[[天\u200b抵]]达北京。',
        message: 'A zero-width space (U+200B) stands in “天抵”.',
      },
      {
        language: 'fr',
        hypothesis: 'La [[re\u0301union]] est finie.',
        message: 'A letter of “réunion” is written in 2 characters; one was expected.',
      },
    ],
    good: [
      { language: 'fa', hypothesis: 'او هر روز به مدرسه می\u200cرود.' },
      { language: 'hi', hypothesis: 'यह क्\u200dष का उदाहरण है, और श्री\u200cमान भी।' },
      { language: 'en', hypothesis: 'The family 👩\u200d👧\u200d👦 waved ❤\ufe0f and a flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 flew.' },
      { language: 'he', hypothesis: 'מכשיר iPhone 14\u200f נמכר אתמול.' },
      { language: 'ru', hypothesis: 'В слове за\u0301мок ударение стоит на первом слоге.' },
      { language: 'nl', hypothesis: 'In Keulen staat een \u200b\u200bgrote nieuwe brug.' },
      { language: 'th', hypothesis: 'รัฐมนตรี\u200bเดินทางไปกรุงเทพ' },
    ],
  },
  *check({ value, traits }) {
    for (const places of byName(findInvisible(value, traits)).values()) {
      yield* reports(places, (place) => {
        const range = aroundPlace(value, place);
        const word = value.slice(range.start, place.start) + value.slice(place.end, range.end);
        const where = word === '' ? 'between two words' : `in “${word.replace(/[\p{Cf}\p{Cc}]/gu, '')}”`;
        return { range, message: `A ${place.name} stands ${where}` };
      });
    }
    yield* reports([...findDecomposed(value)], (place) => {
      const range = aroundPlace(value, place);
      const word = value.slice(range.start, range.end).normalize('NFC');
      const message = `A letter of “${word}” is written in ${place.end - place.start} characters; one was expected`;
      return { range, message, suggestion: word };
    });
  },
});

function byName(places: Iterable<InvisiblePlace>): ReadonlyMap<string, InvisiblePlace[]> {
  const groups = new Map<string, InvisiblePlace[]>();
  for (const place of places) {
    const group = groups.get(place.name);
    if (group) group.push(place);
    else groups.set(place.name, [place]);
  }
  return groups;
}

/** A report for each place, or one with the count where there are many. */
function* reports(places: readonly InvisiblePlace[], describe: (place: InvisiblePlace) => Report): Generator<Report> {
  const systematic = places.length > MOST_SINGLE;
  const count = systematic ? ` (and at ${places.length - 1} more places)` : '';
  for (const place of systematic ? places.slice(0, 1) : places) {
    const report = describe(place);
    yield { ...report, message: `${report.message}${count}.` };
  }
}

/** The word around it, or one character at each side where words are not spaced. */
function aroundPlace(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  const reach = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text.slice(Math.max(0, start - 1), end + 1)) ? 1 : REACH;
  while (from > 0 && start - from < reach && LETTER.test(text[from - 1] ?? '')) from--;
  while (to < text.length && to - end < reach && LETTER.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}
