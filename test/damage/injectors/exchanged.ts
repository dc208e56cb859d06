/** One word in the place of another of its kind, which only the reference shows: weekdays, numbers in words, names of strangers. */
import type { Edit, Ground, Injector } from '../model.js';
import { bodyOf, names, wordsOf, type Place } from '../places.js';

/** Full weekdays of the language as CLDR has them, nominative. */
function weekdays({ article }: Ground): ReadonlySet<string> {
  const format = new Intl.DateTimeFormat(article.language, { weekday: 'long', timeZone: 'UTC' });
  return new Set([1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2023, 0, day))));
}

/** The headline may name the day for the whole article. */
function inBody(ground: Ground, places: readonly Place[]): readonly Place[] {
  const [headline] = bodyOf(ground);
  return places.filter(({ start }) => start > (headline?.start ?? 0));
}

function otherWeekday(ground: Ground): Edit | undefined {
  const known = weekdays(ground);
  const place = ground.random.pick(inBody(ground, wordsOf(ground)).filter(({ text }) => known.has(text)));
  const other = place && ground.random.pick([...known].filter((day) => day !== place.text));
  return place && other ? { at: place.start, end: place.end, text: other } : undefined;
}

/** Two to ten, in the form that the language counts by. */
function otherNumberWord(ground: Ground): Edit | undefined {
  const values = new Map<string, string>();
  for (const [word = '', value = ''] of ground.pack.tables['number-words'] ?? [])
    if (Number(value) >= 2 && Number(value) <= 10 && /^\p{Ll}+$/u.test(word)) values.set(word, value);
  const place = ground.random.pick(inBody(ground, wordsOf(ground)).filter(({ text }) => values.has(text)));
  const others = [...values].filter(([, value]) => value !== values.get(place?.text ?? ''));
  const other = place && ground.random.pick(others);
  return place && other ? { at: place.start, end: place.end, text: other[0] } : undefined;
}

const STRANGERS = ['Drosdov', 'Velmira', 'Tostberg', 'Karvonnas'];

function stranger(ground: Ground): Edit | undefined {
  const calendar = weekdays(ground);
  const place = ground.random.pick(inBody(ground, names(ground)).filter(({ text }) => !calendar.has(text)));
  const other = place && ground.random.pick(STRANGERS);
  return place && other ? { at: place.start, end: place.end, text: other } : undefined;
}

export const exchanged: readonly Injector[] = [
  {
    kind: 'date-conflict/other-weekday',
    needs: 'reference',
    alsoNamedBy: ['weekday-date-mismatch'],
    languages: ['ar', 'da', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'nl', 'pt', 'ro', 'sv', 'tr', 'zh'],
    inject: otherWeekday,
  },
  {
    kind: 'number-mismatch/number-word',
    needs: 'reference',
    alsoNamedBy: ['number-disagreement', 'agreement-error'],
    languages: ['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'sv', 'tr'],
    inject: otherNumberWord,
  },
  {
    kind: 'name-mismatch/stranger',
    needs: 'reference',
    alsoNamedBy: ['name-variant', 'misspelling', 'spurious-entity'],
    languages: ['da', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'ro', 'sv'],
    inject: stranger,
  },
];
