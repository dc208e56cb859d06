/** Headline, paragraphs and end of the text: cut, doubled, broken. */
import type { Edit, Ground, Injector } from '../model.js';
import { bodyOf, wordPairs } from '../places.js';

/** First words of the headline, up to and with a word that cannot end it. */
function cutHeadline(ground: Ground): Edit | undefined {
  const headline = ground.lines[0];
  if (!headline) return undefined;
  const open = new Set(ground.pack.lists['non-final-words']);
  const words = headline.text.split(' ');
  const cuts = words.flatMap((word, index) => (index > 1 && index < words.length - 1 && open.has(word) ? [index] : []));
  const cut = ground.random.pick(cuts);
  if (cut === undefined) return undefined;
  return { at: headline.start, end: headline.end, text: words.slice(0, cut + 1).join(' ') };
}

function headlineAgain(ground: Ground, copy: (headline: string) => string | undefined): Edit | undefined {
  const headline = ground.lines[0];
  const text = headline && copy(headline.text);
  if (!headline || !text) return undefined;
  const shift = ground.separator.length;
  return { at: headline.end, end: headline.end, text: ground.separator + text, span: [shift, shift + text.length] };
}

function cutEnd(ground: Ground, cutInside: (line: string) => number | undefined): Edit | undefined {
  const last = bodyOf(ground).at(-1);
  const cut = last && cutInside(last.text);
  if (!last || cut === undefined) return undefined;
  const from = Math.max(0, cut - 20);
  return { at: last.start + from, end: last.end, text: last.text.slice(from, cut) };
}

export const structure: readonly Injector[] = [
  { kind: 'truncated-headline/behind-function-word', inject: cutHeadline },
  {
    kind: 'duplicated-headline/whole',
    alsoNamedBy: ['duplicated-segment'],
    inject: (ground) => headlineAgain(ground, (headline) => headline),
  },
  {
    kind: 'duplicated-headline/first-part',
    alsoNamedBy: ['duplicated-segment', 'truncated-headline'],
    inject: (ground) =>
      headlineAgain(ground, (headline) => {
        const words = headline.split(' ');
        return words.length > 8 ? words.slice(0, -2).join(' ') : undefined;
      }),
  },
  {
    kind: 'truncated-text/behind-function-word',
    alsoNamedBy: ['missing-terminal-punctuation'],
    languages: ['en', 'pt', 'es', 'fr', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'ar', 'he', 'hi'],
    inject: (ground) =>
      cutEnd(ground, (line) => {
        const open = new Set(ground.pack.lists['non-final-words']);
        const ends = [...line.matchAll(/ ([\p{L}\p{M}]+)(?= )/gu)].filter(
          ({ 1: word, index }) => index > 25 && open.has(word ?? ''),
        );
        const end = ground.random.pick(ends);
        return end && end.index + end[0].length;
      }),
  },
  {
    kind: 'truncated-text/inside-word',
    alsoNamedBy: ['missing-terminal-punctuation'],
    inject: (ground) =>
      cutEnd(ground, (line) => {
        const ends = [...line.matchAll(/\p{L}{6,}/gu)].filter(({ index }) => index > line.length / 3);
        const end = ground.random.pick(ends);
        return end && end.index + 3;
      }),
  },
  {
    kind: 'broken-paragraph/inside-sentence',
    languages: ['en', 'pt', 'es', 'fr', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'tr'],
    inject: (ground) => {
      const pair = ground.random.pick(
        wordPairs(ground).filter(([left, right]) => /^\p{Ll}+$/u.test(left.text) && /^\p{Ll}+$/u.test(right.text)),
      );
      return pair && { at: pair[0].start, end: pair[1].end, text: pair[0].text + ground.separator + pair[1].text };
    },
  },
  {
    kind: 'missing-terminal-punctuation/paragraph',
    inject: (ground) => {
      const whole = bodyOf(ground).filter(({ text }) => /[\p{L}\p{M}][.!?。।]$/u.test(text));
      const line =
        whole.length > 3 && whole.length > bodyOf(ground).length * 0.8
          ? ground.random.pick(whole.slice(0, -1).filter(({ text }) => text.length > (ground.pack.spaced ? 60 : 25)))
          : undefined;
      if (!line) return undefined;
      const word = /[\p{L}\p{M}]{1,12}[.!?。।]$/u.exec(line.text)?.[0] ?? line.text.slice(-1);
      return { at: line.end - word.length, end: line.end, text: word.slice(0, -1) };
    },
  },
];
