/** Words, sentences and paragraphs that stand twice or again and again. */
import type { Edit, Ground, Injector } from '../model.js';
import { bodyOf, placesOf, wordPairs, wordsOf, type Place } from '../places.js';

const UNSPACED = ['zh', 'ja'];
const SPACED = ['en', 'pt', 'es', 'fr', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'tr', 'ar', 'he', 'hi', 'ko'];
/** Where a word said twice is grammar or emphasis, not damage. */
const DOUBLES = new Set(['hi', 'tr']);
const SENTENCE =
  /[^\s.!?。！？।؟][^.!?。！？।؟\n]{30,}(?<=[\p{L}\p{M}]{3})[.!?。！？।؟](?=\s+[\p{Lu}\p{Lo}]|\n|$|(?<=[。！？])[^\s」』”])/gu;

function longSentences(ground: Ground): Place[] {
  const least = UNSPACED.includes(ground.primary) ? 18 : ground.primary === 'ko' ? 30 : 60;
  return placesOf(ground, SENTENCE).filter(({ text }) => text.length >= least && !/["“”„«»「」]/u.test(text));
}

function again(ground: Ground, change: (sentence: string) => string): Edit | undefined {
  const place = ground.random.pick(longSentences(ground));
  if (!place) return undefined;
  const gap = UNSPACED.includes(ground.primary) ? '' : ' ';
  const copy = change(place.text);
  return { at: place.end, end: place.end, text: gap + copy, span: [gap.length, gap.length + copy.length] };
}

/** Leaves out one word of every seven. */
function thinned(ground: Ground): (sentence: string) => string {
  return (sentence) =>
    ground.pack.spaced
      ? sentence
          .split(' ')
          .filter((_, index) => index % 7 !== 3)
          .join(' ')
      : [...sentence].filter((_, index) => index % 9 !== 4).join('');
}

function paragraphAgain(ground: Ground, distance: number): Edit | undefined {
  const body = bodyOf(ground);
  const index = ground.random.below(Math.max(1, body.length - distance));
  const line = body[index];
  const behind = body[index + distance - 1];
  if (!line || !behind || line.text.length < (ground.pack.spaced ? 80 : 30) || /^["“„«「]/u.test(line.text))
    return undefined;
  return {
    at: behind.end,
    end: behind.end,
    text: ground.separator + line.text,
    span: [ground.separator.length, ground.separator.length + line.text.length],
  };
}

export const repetition: readonly Injector[] = [
  { kind: 'duplicated-segment/next-sentence', inject: (ground) => again(ground, (sentence) => sentence) },
  { kind: 'duplicated-segment/next-sentence-thinned', inject: (ground) => again(ground, thinned(ground)) },
  { kind: 'duplicated-segment/next-paragraph', inject: (ground) => paragraphAgain(ground, 1) },
  { kind: 'duplicated-segment/far-paragraph', inject: (ground) => paragraphAgain(ground, 3) },
  {
    kind: 'repeated-word/function-word',
    languages: SPACED.filter((language) => !DOUBLES.has(language) && language !== 'ko'),
    inject: (ground) => {
      const known = new Set(ground.pack.lists['prepositions'] ?? ground.pack.lists['function-words']);
      const place = ground.random.pick(
        wordPairs(ground)
          .map(([left]) => left)
          .filter(({ text }) => known.has(text) && text.length > 1),
      );
      return place && { at: place.start, end: place.end, text: `${place.text} ${place.text}` };
    },
  },
  {
    kind: 'repeated-word/content-word',
    languages: SPACED.filter((language) => !DOUBLES.has(language)),
    inject: (ground) => {
      const place = ground.random.pick(wordsOf(ground).filter(({ text }) => /^[\p{Ll}\p{Lo}]{5,}$/u.test(text)));
      return place && { at: place.start, end: place.end, text: `${place.text} ${place.text}` };
    },
  },
  {
    kind: 'repetition-loop/words',
    alsoNamedBy: ['repeated-word', 'duplicated-segment'],
    languages: SPACED,
    inject: (ground) => {
      const pair = ground.random.pick(
        wordPairs(ground).filter(([left, right]) => left.text.length + right.text.length > 8),
      );
      if (!pair) return undefined;
      const phrase = `${pair[0].text} ${pair[1].text}`;
      return { at: pair[0].start, end: pair[1].end, text: Array.from({ length: 5 }, () => phrase).join(' ') };
    },
  },
  {
    kind: 'repetition-loop/one-word',
    alsoNamedBy: ['repeated-word', 'duplicated-segment'],
    languages: SPACED,
    inject: (ground) => {
      const place = ground.random.pick(wordsOf(ground).filter(({ text }) => /^[\p{Ll}\p{Lo}]{4,}$/u.test(text)));
      return place && { at: place.start, end: place.end, text: Array.from({ length: 6 }, () => place.text).join(' ') };
    },
  },
  {
    kind: 'repetition-loop/characters',
    alsoNamedBy: ['repeated-word', 'duplicated-segment'],
    languages: UNSPACED,
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/gu));
      return place && { at: place.start, end: place.end, text: place.text.repeat(5) };
    },
  },
  {
    kind: 'repetition-loop/sentence',
    alsoNamedBy: ['duplicated-segment'],
    inject: (ground) => {
      const place = ground.random.pick(longSentences(ground));
      if (!place) return undefined;
      const gap = UNSPACED.includes(ground.primary) ? '' : ' ';
      const text = (gap + place.text).repeat(4);
      return { at: place.end, end: place.end, text, span: [gap.length, text.length] };
    },
  },
];
