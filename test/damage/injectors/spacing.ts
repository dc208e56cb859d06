/** Spaces lost between sentences, or put where none belongs. */
import type { Injector } from '../model.js';
import { bodyOf, isCapitalised, opensSentence, placesOf, wordPairs, type Place } from '../places.js';

const SPACED = ['en', 'pt', 'es', 'fr', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'tr', 'ar', 'he', 'hi', 'ko'];

export const spacing: readonly Injector[] = [
  {
    kind: 'missing-sentence-space/between-sentences',
    languages: SPACED,
    inject: (ground) => {
      const abbreviations = new Set((ground.pack.lists.abbreviations ?? []).map((entry) => entry.toLowerCase()));
      const ends = placesOf(ground, /[\p{L}\p{M}]{5,}[.!?؟।] [\p{Lu}\p{Lo}][\p{L}\p{M}]{2,}/gu);
      const place = ground.random.pick(
        ends.filter(({ text }) => !abbreviations.has(text.split(' ')[0]?.toLowerCase() ?? '')),
      );
      return place && { at: place.start, end: place.end, text: place.text.replace(' ', '') };
    },
  },
  {
    kind: 'missing-sentence-space/between-paragraphs',
    languages: SPACED,
    inject: (ground) => {
      const body = bodyOf(ground)
        .slice(0, -1)
        .filter(
          ({ text, end }) => /\p{L}{3}[.!?؟।]$/u.test(text) && /^\s*[\p{Lu}\p{Lo}]\p{L}/u.test(ground.text.slice(end)),
        );
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
    kind: 'doubled-punctuation/comma',
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /(?<=[\p{L}\p{M}]{3})[,،，、](?=\s|\p{Lo})/gu));
      return place && { at: place.start, end: place.end, text: place.text.repeat(2) };
    },
  },
  {
    kind: 'doubled-punctuation/end-mark',
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /(?<=[\p{L}\p{M}]{3})[.。।](?=$)/gu));
      return place && { at: place.start, end: place.end, text: place.text.repeat(2) };
    },
  },
  {
    kind: 'space-before-punctuation/comma',
    alsoNamedBy: ['punctuation-spacing'],
    languages: SPACED,
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /\p{L}[\p{L}\p{M}]+[,،](?= )/gu));
      return place && { at: place.end - 1, end: place.end, text: ` ${place.text.slice(-1)}` };
    },
  },
  {
    kind: 'space-before-punctuation/full-stop',
    alsoNamedBy: ['punctuation-spacing'],
    languages: SPACED,
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /\p{L}[\p{L}\p{M}]+[.](?=\s|$)/gu));
      return place && { at: place.end - 1, end: place.end, text: ` ${place.text.slice(-1)}` };
    },
  },
  {
    kind: 'space-before-punctuation/inside-brackets',
    alsoNamedBy: ['punctuation-spacing', 'whitespace-anomaly'],
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /\(\p{L}[^()\n]{1,40}\)/gu));
      return place && { at: place.start, end: place.end, text: `( ${place.text.slice(1, -1)} )` };
    },
  },
  {
    kind: 'irregular-symbol-spacing/slash',
    languages: SPACED,
    inject: (ground) => {
      const fits = (place: Place): boolean =>
        place.text.length > 2 && (!ground.pack.cased || (isCapitalised(place.text) && !opensSentence(ground, place)));
      const words = wordPairs(ground).filter(([left, right]) => fits(left) && fits(right));
      const pair = ground.random.pick(words);
      return pair && { at: pair[0].start, end: pair[1].end, text: `${pair[0].text}/ ${pair[1].text}` };
    },
  },
  {
    kind: 'irregular-symbol-spacing/percent',
    languages: ['en', 'it', 'nl', 'pt', 'pl', 'uk', 'hu', 'el', 'he', 'hi', 'zh', 'ja', 'ko', 'fr'],
    inject: (ground) => {
      const isSpaced = ground.primary === 'fr';
      const place = ground.random.pick(placesOf(ground, isSpaced ? /[ \u00a0\u202f]%/gu : /(?<=\p{Nd})%/gu));
      return place && { at: place.start, end: place.end, text: isSpaced ? '%' : ' %' };
    },
  },
  {
    kind: 'number-format-locale/foreign-sign',
    languages: ['cs', 'da', 'de', 'fi', 'fr', 'hu', 'it', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk'],
    inject: (ground) => {
      const place = ground.random.pick(
        placesOf(ground, /(?<![\p{Nd}.,])\p{Nd}{1,3},\p{Nd}(?=[ \u00a0](?:\p{L}{2}|%))/gu),
      );
      return place && { at: place.start, end: place.end, text: place.text.replace(',', '.') };
    },
  },
  {
    kind: 'number-format-locale/space-inside',
    languages: ['cs', 'da', 'de', 'fi', 'fr', 'hu', 'it', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk'],
    inject: (ground) => {
      const place = ground.random.pick(
        placesOf(ground, /(?<![\p{Nd}.,])\p{Nd}{1,3},\p{Nd}(?=[ \u00a0](?:\p{L}{2}|%))/gu),
      );
      return place && { at: place.start, end: place.end, text: place.text.replace(',', ', ') };
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
