/** What belongs to the page and not to the text: advertising lines, captions, credits, agencies, datelines. */
import type { Edit, Ground, Injector } from '../model.js';
import { bodyOf, insertLine, isCapitalised } from '../places.js';
import { authors, boilerplate, captions, places } from '../phrases/furniture.js';

const AGENCIES = ['AFP', 'Reuters', 'AP', 'EFE', 'dpa', 'ANSA'];

/** A line of the pack, written as websites write it. */
function listedLine(ground: Ground): string | undefined {
  const line = ground.random.pick(
    (ground.pack.lists.boilerplate ?? []).filter((entry) => /[^\s]{2}/u.test(entry) && !/[{}<>]/u.test(entry)),
  );
  return line && line.slice(0, 1).toUpperCase() + line.slice(1);
}

function unlistedLine(ground: Ground): string | undefined {
  const known = new Set((ground.pack.lists.boilerplate ?? []).map((entry) => entry.toLowerCase().replace(/[’]/g, "'")));
  return ground.random.pick(
    (boilerplate[ground.primary] ?? []).filter((line) => !known.has(line.toLowerCase().replace(/[’]/g, "'"))),
  );
}

function label(ground: Ground): string | undefined {
  const listed = ground.random.pick(
    (ground.pack.lists['credit-labels'] ?? []).filter((entry) => /^\p{L}+$/u.test(entry)),
  );
  return listed && listed.slice(0, 1).toUpperCase() + listed.slice(1);
}

function behindLine(ground: Ground, text: string | undefined, lines = bodyOf(ground).slice(0, -1)): Edit | undefined {
  const line = ground.random.pick(lines.filter((candidate) => /[.!?。।]["”»]?$/u.test(candidate.text)));
  if (!text || !line) return undefined;
  const shift = text.length - text.trimStart().length;
  return { at: line.end, end: line.end, text, span: [shift, text.length], faithful: '' };
}

export const furniture: readonly Injector[] = [
  { kind: 'boilerplate-left/listed', inject: (ground) => insertLine(ground, listedLine(ground) ?? '') },
  {
    kind: 'boilerplate-left/own-wording',
    unlisted: true,
    inject: (ground) => insertLine(ground, unlistedLine(ground) ?? ''),
  },
  {
    kind: 'boilerplate-left/english',
    alsoNamedBy: ['wrong-language', 'untranslated-segment'],
    languages: [
      'pt',
      'es',
      'fr',
      'it',
      'de',
      'nl',
      'sv',
      'pl',
      'cs',
      'ru',
      'uk',
      'tr',
      'ar',
      'he',
      'hi',
      'zh',
      'ja',
      'ko',
    ],
    inject: (ground) =>
      insertLine(
        ground,
        ground.random.pick([
          'Advertisement',
          'Read more',
          'Sign up for our newsletter',
          'Continue reading the main story',
          'All rights reserved',
        ]) ?? '',
      ),
  },
  {
    kind: 'merged-caption/with-credit',
    alsoNamedBy: ['photo-credit-left'],
    unlisted: true,
    inject: (ground) => insertLine(ground, captions[ground.primary] ?? ''),
  },
  {
    kind: 'photo-credit-left/line',
    alsoNamedBy: ['merged-caption', 'boilerplate-left'],
    inject: (ground) => {
      const credit = label(ground);
      return credit === undefined
        ? undefined
        : insertLine(ground, `${credit}: Paul Reyes/${ground.random.pick(AGENCIES) ?? 'AFP'}`);
    },
  },
  {
    kind: 'photo-credit-left/behind-paragraph',
    alsoNamedBy: ['merged-caption', 'agency-tag-left'],
    inject: (ground) => {
      const credit = label(ground);
      return credit === undefined
        ? undefined
        : behindLine(ground, ` ${credit}: Paul Reyes/ ${ground.random.pick(AGENCIES) ?? 'AFP'}`);
    },
  },
  {
    kind: 'photo-credit-left/brackets',
    alsoNamedBy: ['merged-caption', 'agency-tag-left'],
    inject: (ground) => behindLine(ground, ` (${label(ground) ?? 'Foto'}: ${ground.random.pick(AGENCIES) ?? 'AFP'})`),
  },
  {
    kind: 'agency-tag-left/slash',
    alsoNamedBy: ['photo-credit-left'],
    inject: (ground) => behindLine(ground, `/${ground.random.pick(AGENCIES) ?? 'AFP'}`, bodyOf(ground).slice(-1)),
  },
  {
    kind: 'agency-tag-left/own-line',
    alsoNamedBy: ['photo-credit-left', 'boilerplate-left'],
    inject: (ground) => {
      const last = bodyOf(ground).at(-1);
      const agency = ground.random.pick(AGENCIES) ?? 'AFP';
      return (
        last && {
          at: last.end,
          end: last.end,
          text: ground.separator + agency,
          span: [ground.separator.length, ground.separator.length + agency.length],
        }
      );
    },
  },
  {
    kind: 'byline-left/behind-headline',
    alsoNamedBy: ['photo-credit-left'],
    inject: (ground) => {
      const [headline] = ground.lines;
      const byline = ground.random.pick(ground.pack.lists['byline-labels'] ?? []);
      const author = ground.random.pick(authors[ground.pack.script] ?? []);
      if (!headline || ground.lines.length < 4 || byline === undefined || author === undefined) return undefined;
      const line = `${byline.slice(0, 1).toUpperCase()}${byline.slice(1)} ${author}`;
      const { length } = ground.separator;
      const text = ground.separator + line;
      return { at: headline.end, end: headline.end, text, span: [length, length + line.length], faithful: '' };
    },
  },
  {
    kind: 'dateline-malformed/no-dash',
    languages: Object.keys(places),
    inject: (ground) => {
      const first = bodyOf(ground)[0];
      const place = ground.random.pick(places[ground.primary] ?? []);
      const opening = first && /^\p{Lu}[\p{Ll}]+/u.exec(first.text)?.[0];
      return first && place && opening !== undefined && isCapitalised(opening)
        ? { at: first.start, end: first.start, text: `${place} `, span: [0, place.length] }
        : undefined;
    },
  },
];
