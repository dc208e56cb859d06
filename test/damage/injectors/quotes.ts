/** Quotation marks and brackets: one of a pair lost, styles mixed. */
import type { Edit, Ground, Injector } from '../model.js';
import { bodyOf, placesOf, wordsOf } from '../places.js';

const QUOTATION = /["“„«「『»][^"“”„«»「」『』\n]{5,200}["”“»」』«]/gu;

/** A quotation that is alone in its line, so that the missing mark cannot be made up for by another. */
function quotations(ground: Ground) {
  return placesOf(ground, QUOTATION).filter(({ start }) => {
    const line = bodyOf(ground).find((candidate) => candidate.start <= start && start < candidate.end);
    return (line?.text.match(/["“”„«»「」『』]/gu) ?? []).length === 2;
  });
}

export const quotes: readonly Injector[] = [
  {
    kind: 'unpaired-punctuation/quotation-not-closed',
    inject: (ground) => {
      const place = ground.random.pick(quotations(ground).filter(({ text }) => !text.startsWith('"')));
      return place && { at: place.start, end: place.end, text: place.text.slice(0, -1) };
    },
  },
  {
    kind: 'unpaired-punctuation/straight-quotation-not-closed',
    inject: (ground) => {
      const place = ground.random.pick(quotations(ground).filter(({ text }) => text.startsWith('"')));
      return place && { at: place.start, end: place.end, text: place.text.slice(0, -1) };
    },
  },
  {
    kind: 'unpaired-punctuation/quotation-not-opened',
    inject: (ground) => {
      const place = ground.random.pick(quotations(ground).filter(({ text }) => !text.startsWith('"')));
      return place && { at: place.start, end: place.end, text: place.text.slice(1) };
    },
  },
  {
    kind: 'unpaired-punctuation/bracket-not-closed',
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /[(（][^()（）\n]{2,80}[)）]/gu));
      return place && { at: place.start, end: place.end, text: place.text.slice(0, -1) };
    },
  },
  {
    kind: 'unpaired-punctuation/bracket-put-in',
    inject: (ground) => {
      const place = ground.random.pick(wordsOf(ground).filter(({ text }) => /^\p{L}{4,}$/u.test(text)));
      return place && { at: place.start, end: place.start, text: '(' };
    },
  },
  {
    kind: 'unpaired-punctuation/spanish-opening-mark-lost',
    alsoNamedBy: ['punctuation-locale'],
    languages: ['es'],
    inject: (ground) => {
      const place = ground.random.pick(placesOf(ground, /[¿¡][^?!¿¡\n]{3,120}[?!]/gu));
      return place && { at: place.start, end: place.end, text: place.text.slice(1) };
    },
  },
  { kind: 'mixed-quote-style/apostrophe', languages: ['en', 'fr', 'it', 'uk', 'tr'], inject: mixedApostrophe },
  {
    kind: 'mixed-quote-style/quotation-marks',
    alsoNamedBy: ['punctuation-locale'],
    inject: (ground) => {
      const all = placesOf(ground, QUOTATION);
      const curly = all.filter(({ text }) => !text.startsWith('"'));
      const place = curly.length > 1 && curly.length === all.length ? ground.random.pick(curly) : undefined;
      return place && { at: place.start, end: place.end, text: `"${place.text.slice(1, -1)}"` };
    },
  },
  {
    kind: 'punctuation-locale/western-marks',
    alsoNamedBy: ['mixed-quote-style', 'unpaired-punctuation'],
    languages: ['zh', 'ja', 'ar', 'hi'],
    inject: (ground) => {
      const western = new Map([
        ['，', ','],
        ['。', '.'],
        ['、', ','],
        ['،', ','],
        ['؟', '?'],
        ['।', '.'],
        ['？', '?'],
      ]);
      const place = ground.random.pick(
        placesOf(ground, ground.primary === 'hi' ? /।/gu : ground.primary === 'ar' ? /[،؟]/gu : /[，。、？]/gu),
      );
      return place && { at: place.start, end: place.end, text: western.get(place.text) ?? ',' };
    },
  },
];

function mixedApostrophe(ground: Ground): Edit | undefined {
  const all = placesOf(ground, /(?<=\p{L})[’'](?=\p{L})/gu);
  const curly = all.filter(({ text }) => text === '’').length;
  const uniform = all.length > 2 && (curly === 0 || curly === all.length);
  const place = uniform ? ground.random.pick(all) : undefined;
  return place && { at: place.start, end: place.end, text: curly > 0 ? "'" : '’' };
}
