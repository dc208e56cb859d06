/** Spaces lost or put where none belongs. */
import type { Edit, Ground, Injector } from '../model.js';
import { bodyOf, isCapitalised, opensSentence, placesOf, wordCounts, wordPairs, type Place } from '../places.js';

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

export const spacing: readonly Injector[] = [
  {
    kind: 'fused-words/name-and-reporting-verb',
    languages: SPACED,
    inject: (ground) => {
      const verbs = new Set(ground.pack.lists['reporting-verbs']);
      return joined(ground, ([left, right]) => left.text.length > 2 && verbs.has(right.text) && (!ground.pack.cased || isCapitalised(left.text)));
    },
  },
  {
    kind: 'fused-words/word-and-name',
    languages: CASED.filter((language) => language !== 'de'),
    inject: (ground) => {
      const counts = wordCounts(ground);
      return joined(ground, ([left, right]) => lower(left.text) && isCapitalised(right.text) && right.text.length > 3 && Math.max(counts.get(left.text) ?? 0, counts.get(right.text) ?? 0) > 1);
    },
  },
  {
    kind: 'fused-words/two-function-words',
    languages: APART,
    inject: (ground) => {
      const known = new Set(ground.pack.lists['function-words']);
      return joined(ground, ([left, right]) => known.has(left.text) && known.has(right.text) && left.text.length > 1 && left.text.length + right.text.length > 4);
    },
  },
  {
    kind: 'fused-words/both-halves-known',
    languages: APART,
    inject: (ground) => {
      const counts = wordCounts(ground);
      const known = (place: Place): boolean => lower(place.text) && place.text.length > 3 && (counts.get(place.text) ?? 0) > 1;
      return joined(ground, ([left, right]) => known(left) && known(right));
    },
  },
  {
    kind: 'fused-words/final-letter-inside',
    languages: ['ar', 'he'],
    inject: (ground) => joined(ground, ([left, right]) => /\p{L}{3}[ةىםןץףך]$/u.test(left.text) && /^[\u0590-\u06FF]{3,}$/u.test(right.text)),
  },
  {
    kind: 'fused-words/reference-has-two',
    needs: 'reference',
    languages: SPACED,
    inject: (ground) => joined(ground, ([left, right]) => /^\p{L}{4,}$/u.test(left.text) && /^\p{L}{4,}$/u.test(right.text)),
  },
  {
    kind: 'missing-sentence-space/between-sentences',
    languages: SPACED,
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /[\p{L}\p{M}]{3,}[.!?؟।] [\p{Lu}\p{Lo}][\p{L}\p{M}]{2,}/gu));
      return place && { at: place.start, end: place.end, text: place.text.replace(' ', '') };
    },
  },
  {
    kind: 'missing-sentence-space/between-paragraphs',
    languages: SPACED,
    inject: (ground) => {
      const body = bodyOf(ground).slice(0, -1).filter(({ text, end }) => /\p{L}{3}[.!?؟।]$/u.test(text) && /^\s*[\p{Lu}\p{Lo}]\p{L}/u.test(ground.text.slice(end)));
      const line = ground.random.pick(body);
      const next = line && ground.lines.find(({ start }) => start > line.start);
      if (!line || !next) return undefined;
      const left = /[\p{L}\p{M}]+[.!?؟।]$/u.exec(line.text)?.[0] ?? '';
      const right = /^[\p{L}\p{M}]+/u.exec(next.text)?.[0] ?? '';
      return { at: line.end - left.length, end: next.start + right.length, text: left + right };
    },
  },
  {
    kind: 'missing-sentence-space/behind-comma',
    alsoNamedBy: ['punctuation-locale', 'fused-words', 'punctuation-spacing', 'missing-comma-space'],
    languages: SPACED,
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /[\p{L}\p{M}]{3,}[,،] [\p{L}\p{M}]{2,}/gu));
      return place && { at: place.start, end: place.end, text: place.text.replace(' ', '') };
    },
  },
  {
    kind: 'space-before-punctuation/comma',
    languages: SPACED,
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /\p{L}[\p{L}\p{M}]+[,،](?= )/gu));
      return place && { at: place.end - 1, end: place.end, text: ` ${place.text.slice(-1)}` };
    },
  },
  {
    kind: 'space-before-punctuation/full-stop',
    languages: SPACED,
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /\p{L}[\p{L}\p{M}]+[.](?=\s|$)/gu));
      return place && { at: place.end - 1, end: place.end, text: ` ${place.text.slice(-1)}` };
    },
  },
  {
    kind: 'space-before-punctuation/inside-brackets',
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /\(\p{L}[^()\n]{1,40}\)/gu));
      return place && { at: place.start, end: place.end, text: `( ${place.text.slice(1, -1)} )` };
    },
  },
  {
    kind: 'irregular-symbol-spacing/slash',
    languages: SPACED,
    inject: (ground) => {
      const words = wordPairs(ground).filter(([left, right]) => left.text.length > 3 && right.text.length > 3 && !opensSentence(ground, left));
      const pair = ground.random.pick(words);
      return pair && { at: pair[0].start, end: pair[1].end, text: `${pair[0].text}/ ${pair[1].text}` };
    },
  },
  {
    kind: 'whitespace-anomaly/double-space',
    languages: SPACED,
    inject: (ground) => {
      const pair = ground.random.pick(wordPairs(ground));
      return pair && { at: pair[0].end, end: pair[1].start, text: '  ' };
    },
  },
  {
    kind: 'whitespace-anomaly/tab',
    languages: SPACED,
    inject: (ground) => {
      const pair = ground.random.pick(wordPairs(ground));
      return pair && { at: pair[0].end, end: pair[1].start, text: '\t' };
    },
  },
  {
    kind: 'whitespace-anomaly/space-between-ideographs',
    languages: ['zh', 'ja'],
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /[\p{Script=Han}\p{Script=Hiragana}]{2}/gu));
      return place && { at: place.start + 1, end: place.start + 1, text: ' ' };
    },
  },
];
