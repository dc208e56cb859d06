/** Names and first letters: lower-cased, misspelt, with an article, in another form than elsewhere. */
import type { Edit, Ground, Injector } from '../model.js';
import { names, opensSentence, placesOf, wordsOf, type Place } from '../places.js';

const CASED = ['en', 'pt', 'es', 'fr', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'tr'];
/** Weekdays and months are small here. */
const SMALL_CALENDAR = ['pt', 'es', 'fr', 'it', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk'];

function calendarNames({ article }: Ground): ReadonlySet<string> {
  const found = new Set<string>();
  for (const options of [{ weekday: 'long' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(article.language, { ...options, timeZone: 'UTC' });
    for (let day = 0; day < 365; day += 5) {
      const part = format
        .formatToParts(Date.UTC(2023, 0, 1 + day))
        .find(({ type }) => type === 'weekday' || type === 'month');
      if (part && part.value.length > 3) found.add(part.value);
    }
  }
  return found;
}

function recase(ground: Ground, places: readonly Place[], change: (text: string) => string): Edit | undefined {
  const place = ground.random.pick(places);
  return place && { at: place.start, end: place.end, text: change(place.text) };
}

/** Every noun has a capital in German. */
const NAMES_SHOW = CASED.filter((language) => language !== 'de');

const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Two unlike letters near the middle change places. */
function swapLetters(name: string): string {
  const middle = Math.floor(name.length / 2);
  const at = [middle, middle - 1, middle + 1].find((index) => name[index - 1] !== name[index]) ?? middle;
  return name.slice(0, at - 1) + (name[at] ?? '') + (name[at - 1] ?? '') + name.slice(at + 1);
}

export const nameDamage: readonly Injector[] = [
  {
    kind: 'proper-noun-case/name-small',
    alsoNamedBy: ['sentence-case'],
    languages: NAMES_SHOW,
    inject: (ground) => recase(ground, names(ground), small),
  },
  {
    kind: 'proper-noun-case/second-part-small',
    languages: CASED,
    inject: (ground) => {
      const places = new Set(
        (ground.pack.lists['place-names'] ?? []).filter((name) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name)),
      );
      const standing = placesOf(ground, /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu).filter(({ text }) => places.has(text));
      return recase(ground, standing, (text) => text.replace(/ \p{Lu}/u, (letter) => letter.toLowerCase()));
    },
  },
  {
    kind: 'sentence-case/sentence-start-small',
    alsoNamedBy: ['proper-noun-case', 'broken-paragraph'],
    languages: CASED,
    inject: (ground) => recase(ground, placesOf(ground, /(?<=\p{Ll}{5}[.!?] )\p{Lu}\p{Ll}+/gu), small),
  },
  {
    kind: 'proper-noun-case/weekday-or-month-capital',
    languages: SMALL_CALENDAR,
    inject: (ground) => {
      const known = calendarNames(ground);
      return recase(
        ground,
        wordsOf(ground).filter((place) => known.has(place.text) && !opensSentence(ground, place)),
        capital,
      );
    },
  },
  {
    kind: 'proper-noun-case/weekday-or-month-small',
    languages: ['en', 'de'],
    inject: (ground) => {
      const known = calendarNames(ground);
      return recase(
        ground,
        wordsOf(ground).filter((place) => known.has(place.text) && !opensSentence(ground, place)),
        small,
      );
    },
  },
  {
    kind: 'proper-noun-case/german-noun-small',
    alsoNamedBy: ['noun-case'],
    languages: ['de'],
    inject: (ground) =>
      recase(ground, placesOf(ground, /(?<= )\p{Lu}\p{Ll}+(?:ung|heit|keit|schaft|tion)(?:en)?(?=[ .,])/gu), small),
  },
  {
    kind: 'name-variant/letters-swapped',
    alsoNamedBy: ['misspelling', 'term-inconsistency'],
    languages: NAMES_SHOW,
    inject: (ground) =>
      recase(
        ground,
        names(ground).filter(({ text }) => text.length > 5),
        swapLetters,
      ),
  },
  {
    kind: 'name-mismatch/letters-swapped',
    needs: 'reference',
    alsoNamedBy: ['name-variant', 'misspelling'],
    languages: NAMES_SHOW,
    inject: (ground) =>
      recase(
        ground,
        names(ground).filter(({ text }) => text.length > 5),
        swapLetters,
      ),
  },
  {
    kind: 'name-mismatch/other-name',
    needs: 'reference',
    alsoNamedBy: ['agent-inversion', 'spurious-entity'],
    languages: NAMES_SHOW,
    inject: (ground) => {
      const place = ground.random.pick(names(ground));
      const other =
        place && ground.random.pick(names(ground).filter(({ text }) => text.slice(0, 3) !== place.text.slice(0, 3)));
      return place && other && { at: place.start, end: place.end, text: other.text };
    },
  },
];
