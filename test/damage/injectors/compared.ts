/** Damage that only shows beside the reference or the source: numbers, negations, sentences lost or added, text left untranslated. */
import type { Edit, Ground, Injector } from '../model.js';
import { bodyOf, insertLine, linesOf, placesOf, wordsOf } from '../places.js';
import { sentenceWithDate } from './dates.js';
import { foreignSentences } from '../phrases/sentences.js';

const FREE_NUMBER = /(?<![\p{L}\p{N}.,:/-])\p{Nd}{2,}(?:[.,  ]\p{Nd}{3})*(?![\p{L}\p{N}:/-]|[.,]\p{N})/gu;

function otherNumber(ground: Ground): Edit | undefined {
  const place = ground.random.pick(placesOf(ground, FREE_NUMBER));
  if (!place) return undefined;
  const digit = /\p{Nd}/u.exec(place.text);
  if (!digit) return undefined;
  const zero =
    [0x0660, 0x0966, 0x30].find((start) => digit[0].charCodeAt(0) >= start && digit[0].charCodeAt(0) < start + 10) ??
    0x30;
  const value = digit[0].charCodeAt(0) - zero;
  return {
    at: place.start,
    end: place.end,
    text: String.fromCharCode(zero + (value % 8) + 1 + (value === 0 ? 1 : 0)) + place.text.slice(1),
  };
}

/** The reference names a day of the next month. */
function otherDay(ground: Ground): Edit | undefined {
  const edit = sentenceWithDate(ground, new Date(Date.UTC(2019, 2, 13)));
  const faithful = sentenceWithDate(ground, new Date(Date.UTC(2019, 3, 17)));
  return edit && faithful && { ...edit, faithful: faithful.text };
}

function lostSentence(ground: Ground): Edit | undefined {
  const line = ground.random.pick(
    bodyOf(ground)
      .slice(1, -1)
      .filter(({ text }) => text.length > (ground.pack.spaced ? 80 : 30)),
  );
  if (!line) return undefined;
  return { at: line.start - ground.separator.length, end: line.end, text: '' };
}

/** A quotation of several words loses its marks; the reference keeps them. */
function lostQuotation(ground: Ground): Edit | undefined {
  const whole = /(?<=(?:^|[\s:(]))[“«„「"](?=\S)[^“”«»„「」"\n]{30,300}[”»“」"](?=[\s.,;:)。、]|$)/gmu;
  const place = ground.random.pick(placesOf(ground, whole).filter(({ text }) => isOnlyQuotation(text, ground)));
  return place && { at: place.start, end: place.end, text: place.text.slice(1, -1) };
}

function isOnlyQuotation(quotation: string, { text }: Ground): boolean {
  const line = text.split('\n').find((candidate) => candidate.includes(quotation)) ?? '';
  return !/["“”„«»‹›「」‘’']/.test(line.replace(quotation, ''));
}

/** A paragraph goes to the end of the article; the reference has it in its place. */
function movedParagraph(ground: Ground): Edit | undefined {
  const lines = bodyOf(ground);
  const [first, ...others] = lines.slice(1).filter(({ text }) => text.length > (ground.pack.spaced ? 80 : 30));
  const last = lines.at(-1);
  if (!first || !last || others.length < 3) return undefined;
  const from = first.end + ground.separator.length;
  const text = `${ground.text.slice(from, last.end)}${ground.separator}${first.text}`;
  return { at: first.start, end: last.end, text, span: [text.length - first.text.length, text.length] };
}

function lostNegation(ground: Ground): Edit | undefined {
  const negations = new Set(ground.pack.lists['negations']);
  const place = ground.random.pick(
    placesOf(ground, /(?<= )[\p{L}\p{M}]+ /gu).filter(({ text }) => negations.has(text.trim().toLowerCase())),
  );
  return place && { at: place.start, end: place.end, text: '', span: [0, 0] };
}

/** A word becomes its contrary; the reference keeps it. Only forms that are listed whole. */
function contraryWord(ground: Ground): Edit | undefined {
  const contraries = new Map<string, readonly string[]>();
  for (const [, one = '', other = ''] of ground.pack.tables.opposites ?? []) {
    const [left, right] = [one, other].map((forms) => forms.split('|').filter((form) => !form.endsWith('*')));
    for (const form of left ?? []) contraries.set(form, right ?? []);
    for (const form of right ?? []) contraries.set(form, left ?? []);
  }
  const place = ground.random.pick(wordsOf(ground).filter(({ text }) => contraries.has(text)));
  const word = place && ground.random.pick(contraries.get(place.text) ?? []);
  return place && word ? { at: place.start, end: place.end, text: word } : undefined;
}

/** The twin's sentence in the place of its own rendering. */
function leftUntranslated(ground: Ground): Edit | undefined {
  const twin = ground.article.twin && linesOf(ground.article.twin.text);
  if (!twin || twin.length !== ground.lines.length) return undefined;
  const index = 1 + ground.random.below(ground.lines.length - 1);
  const line = ground.lines[index];
  const foreign = twin[index];
  if (!line || !foreign || foreign.text.length < 50) return undefined;
  return { at: line.start, end: line.end, text: foreign.text };
}

function doubleTranslation(ground: Ground): Edit | undefined {
  const left = leftUntranslated(ground);
  if (!left) return undefined;
  const own = ground.text.slice(left.at, left.end);
  const text = `${left.text} / ${own}`;
  return { at: left.at, end: left.end, text, span: [0, left.text.length] };
}

function foreignLine(ground: Ground, languages: readonly string[]): Edit | undefined {
  const language = ground.random.pick(languages.filter((candidate) => candidate !== ground.primary));
  const sentence = language && ground.random.pick(foreignSentences[language] ?? []);
  return sentence ? insertLine(ground, sentence) : undefined;
}

const TWINS: Readonly<Record<string, string>> = {
  es: 'pt',
  pt: 'es',
  ru: 'uk',
  uk: 'ru',
  cs: 'pl',
  pl: 'cs',
  it: 'es',
  sv: 'nl',
  nl: 'de',
  de: 'nl',
  ar: 'he',
  he: 'ar',
  ja: 'zh',
  zh: 'ja',
};

export const compared: readonly Injector[] = [
  {
    kind: 'number-mismatch/other-number',
    needs: 'reference',
    alsoNamedBy: ['date-conflict', 'magnitude-shift'],
    inject: otherNumber,
  },
  {
    kind: 'number-mismatch/other-number-than-source',
    needs: 'source',
    alsoNamedBy: ['date-conflict', 'magnitude-shift'],
    inject: otherNumber,
  },
  {
    kind: 'date-conflict/other-day',
    needs: 'reference',
    alsoNamedBy: ['number-mismatch', 'weekday-date-mismatch'],
    inject: otherDay,
  },
  { kind: 'omission/sentence', needs: 'reference', inject: lostSentence },
  { kind: 'omission/sentence-of-source', needs: 'source', inject: lostSentence },
  { kind: 'addition/sentence', needs: 'reference', inject: (ground) => addedSentence(ground) },
  { kind: 'addition/sentence-not-in-source', needs: 'source', inject: (ground) => addedSentence(ground) },
  { kind: 'negation-mismatch/negation-lost', needs: 'reference', inject: lostNegation },
  {
    kind: 'quote-mismatch/marks-lost',
    needs: 'reference',
    alsoNamedBy: ['unpaired-punctuation'],
    inject: lostQuotation,
  },
  {
    kind: 'lexical-divergence/contrary',
    needs: 'reference',
    alsoNamedBy: ['preposition-choice'],
    inject: contraryWord,
  },
  { kind: 'reordered-segments/paragraph', needs: 'reference', inject: movedParagraph },
  { kind: 'untranslated-segment/sentence', needs: 'source', alsoNamedBy: ['wrong-language'], inject: leftUntranslated },
  { kind: 'wrong-language/sentence-of-source', alsoNamedBy: ['untranslated-segment'], inject: leftUntranslated },
  {
    kind: 'double-translation/sentence',
    needs: 'source',
    alsoNamedBy: ['untranslated-segment', 'wrong-language'],
    inject: doubleTranslation,
  },
  {
    kind: 'wrong-language/english-or-portuguese-sentence',
    alsoNamedBy: ['untranslated-segment'],
    unlisted: true,
    inject: (ground) => foreignLine(ground, ['en', 'pt']),
  },
  {
    kind: 'wrong-language/related-language',
    alsoNamedBy: ['untranslated-segment'],
    unlisted: true,
    inject: (ground) => foreignLine(ground, [TWINS[ground.primary] ?? 'fr']),
  },
];

function addedSentence(ground: Ground): Edit | undefined {
  const sentence = ground.random.pick(foreignSentences[ground.primary] ?? []);
  return sentence ? insertLine(ground, sentence) : undefined;
}
