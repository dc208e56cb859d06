/** Two words written as one. */
import type { Edit, Ground, Injector } from '../model.js';
import { isCapitalised, opensSentence, wordCounts, wordPairs, type Place } from '../places.js';

/** Written with capitals and without compounds or suffixes that would make a joined word right. */
const CASED = ['en', 'pt', 'es', 'fr', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'tr'];
const APART = ['en', 'pt', 'es', 'fr', 'it', 'pl', 'cs', 'ru', 'uk'];
const SPACED = [...CASED, 'ar', 'he', 'hi', 'ko'];

type Pair = readonly [Place, Place];

function joined(ground: Ground, fits: (pair: Pair) => boolean): Edit | undefined {
  const pair = ground.random.pick(wordPairs(ground).filter(fits));
  return pair && { at: pair[0].start, end: pair[1].end, text: pair[0].text + pair[1].text };
}

const lower = (word: string): boolean => /^[\p{Ll}\p{M}]{3,}$/u.test(word);

export const fusedWords: readonly Injector[] = [
  {
    kind: 'fused-words/name-and-reporting-verb',
    languages: SPACED,
    inject: (ground) => {
      const verbs = new Set(ground.pack.lists['reporting-verbs']);
      const common = new Set(ground.pack.lists['function-words']);
      const isName = (place: Place): boolean =>
        ground.pack.cased ? isCapitalised(place.text) && !opensSentence(ground, place) : !common.has(place.text);
      return joined(ground, ([left, right]) => left.text.length > 2 && verbs.has(right.text) && isName(left));
    },
  },
  {
    kind: 'fused-words/word-and-name',
    languages: CASED.filter((language) => language !== 'de'),
    inject: (ground) => {
      const counts = wordCounts(ground);
      return joined(
        ground,
        ([left, right]) =>
          lower(left.text) &&
          isCapitalised(right.text) &&
          right.text.length > 3 &&
          Math.max(counts.get(left.text) ?? 0, counts.get(right.text) ?? 0) > 1,
      );
    },
  },
  {
    kind: 'fused-words/two-function-words',
    languages: APART,
    inject: (ground) => {
      const known = new Set(ground.pack.lists['function-words']);
      return joined(
        ground,
        ([left, right]) =>
          known.has(left.text) &&
          known.has(right.text) &&
          left.text.length > 1 &&
          left.text.length + right.text.length > 4,
      );
    },
  },
  {
    kind: 'fused-words/both-halves-known',
    languages: APART,
    inject: (ground) => {
      const counts = wordCounts(ground);
      const known = (place: Place): boolean =>
        lower(place.text) && place.text.length > 3 && (counts.get(place.text) ?? 0) > 1;
      return joined(ground, ([left, right]) => known(left) && known(right));
    },
  },
  {
    kind: 'fused-words/final-letter-inside',
    languages: ['ar', 'he'],
    inject: (ground) =>
      joined(
        ground,
        ([left, right]) => /\p{L}{3}[ةىםןץףך]$/u.test(left.text) && /^[\u0590-\u06FF]{3,}$/u.test(right.text),
      ),
  },
  {
    kind: 'fused-words/reference-has-two',
    needs: 'reference',
    languages: SPACED,
    inject: (ground) =>
      joined(ground, ([left, right]) => /^\p{L}{4,}$/u.test(left.text) && /^\p{L}{4,}$/u.test(right.text)),
  },
];
