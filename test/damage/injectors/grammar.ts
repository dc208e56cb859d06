/** Faulty sentences put between the paragraphs: grammar and wording that machine translation breaks. */
import type { Edit, Ground, Injector } from '../model.js';
import { insertLine, placesOf } from '../places.js';
import { faultySentences, type FaultySentence, type SentenceKind } from '../phrases/sentences-with-damage.js';

function injectSentence(ground: Ground, sentences: readonly FaultySentence[]): Edit | undefined {
  const chosen = ground.random.pick(sentences);
  if (!chosen) return undefined;
  const [before = '', damage = '', ...after] = chosen.faulty.split(/\[\[|\]\]/);
  const edit = insertLine(ground, before + damage + after.join(''), [before.length, before.length + damage.length]);
  return edit && { ...edit, faithful: chosen.sound === undefined ? '' : ground.separator + chosen.sound };
}

const fromSentences = ({ kind, alsoNamedBy, needs, sentences }: SentenceKind): Injector => ({
  kind,
  languages: Object.keys(sentences),
  unlisted: true,
  ...(alsoNamedBy ? { alsoNamedBy } : {}),
  ...(needs ? { needs } : {}),
  inject: (ground) => injectSentence(ground, sentences[ground.primary] ?? []),
});

/** Joins a hyphenated word of the text; the pack says which have no joined form. */
function lostHyphen(ground: Ground): Edit | undefined {
  const listed = new Set(ground.pack.lists['hyphenated-words']);
  const seconds = new Set(ground.pack.lists['hyphen-participles']);
  const demonyms = new Set((ground.pack.lists['demonyms'] ?? []).map((word) => word.toLowerCase()));
  const standing = placesOf(ground, /(?<![\p{L}-])\p{L}+(?:-\p{L}+)+(?![\p{L}-])/gu).filter(({ text }) => {
    const [first = '', second = '', ...more] = text.toLowerCase().split('-');
    return listed.has(text.toLowerCase()) || (more.length === 0 && seconds.has(second) && demonyms.has(first));
  });
  const place = ground.random.pick(standing);
  return place && { at: place.start, end: place.end, text: place.text.replace('-', '') };
}

const HYPHENS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The workshop sells [[Germanmade]] clocks to half of Europe.',
    'The [[Frenchspeaking]] villages voted against the plan.',
    'A [[governmentowned]] mine will open again in spring.',
  ],
  fr: ['La fête aura lieu [[peutêtre]] dans la grange.', 'Le [[rendezvous]] est fixé devant la mairie.'],
  pt: ['O [[guardachuva]] ficou esquecido no autocarro.', 'A reunião ficou para [[segundafeira]] de manhã.'],
  ru: [
    'Дети [[какнибудь]] доберутся до школы сами.',
    'Об этом [[попрежнему]] говорят в деревне.',
    'Дорога [[изза]] снега закрыта.',
  ],
  uk: ['Діти [[якнебудь]] дістануться до школи самі.', 'Дорога [[будьщо]] буде відкрита.'],
};

/** A word in the form it has before the next one, and its other form. */
const FORMS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\ban(?= [aeio]\p{Ll}{3,})/gu, 'a'],
    [/\ba(?= [bcdfgklmnprtvw][aeiou]\p{Ll}{3,})/gu, 'an'],
  ],
  fr: [[/\bdu(?= [bcdfglmnprtv][aeio]\p{Ll}{3,})/gu, 'de le']],
  es: [
    [/\bdel(?= \p{Ll}{4,})/gu, 'de el'],
    [/\bal(?= \p{Ll}{4,})/gu, 'a el'],
  ],
  pt: [
    [/\bna(?= \p{Ll}{4,}(?![\p{L}-]))/gu, 'em a'],
    [/\bno(?= \p{Ll}{4,}(?![\p{L}-]))/gu, 'em o'],
  ],
  it: [
    [/\bgli(?= [aeio]\p{Ll}{3,})/gu, 'i'],
    [/\blo(?= (?:z|s[pt])\p{Ll}{3,})/gu, 'il'],
  ],
  ca: [[/\bdel(?= [bcdfglmnprtv]\p{Ll}{3,})/gu, 'de el']],
};

/** The damage is both words: either may be marked as the wrong one. */
function otherForm(ground: Ground): Edit | undefined {
  const standing = (FORMS[ground.primary] ?? []).flatMap(([pattern, form]) =>
    placesOf(ground, pattern).map((place) => ({ place, form })),
  );
  const chosen = ground.random.pick(standing);
  const behind = chosen && /^ \p{Ll}+/u.exec(ground.text.slice(chosen.place.end))?.[0];
  if (!chosen || behind === undefined) return undefined;
  return { at: chosen.place.start, end: chosen.place.end + behind.length, text: chosen.form + behind };
}

export const grammar: readonly Injector[] = [
  {
    kind: 'wrong-word-form/other-form',
    alsoNamedBy: ['agreement-error', 'preposition-choice'],
    languages: Object.keys(FORMS),
    inject: otherForm,
  },
  { kind: 'lost-hyphen/word-of-the-text', alsoNamedBy: ['fused-words'], inject: lostHyphen },
  fromSentences({
    kind: 'lost-hyphen/own-sentence',
    alsoNamedBy: ['fused-words'],
    sentences: Object.fromEntries(
      Object.entries(HYPHENS).map(([language, list]) => [language, list.map((faulty) => ({ faulty }))]),
    ),
  }),
  {
    kind: 'exonym-calque/listed-name',
    inject: (ground) => {
      const names = new Map(
        (ground.pack.tables['exonym-calques'] ?? []).flatMap(([wrong, right]) =>
          wrong && right && /^[\p{Lu}\p{Lo}]/u.test(wrong) ? [[right, wrong] as const] : [],
        ),
      );
      const place = ground.random.pick(
        placesOf(ground, /[\p{Lu}\p{Lo}][\p{L}\p{M}]+(?: \p{Lu}\p{L}+)*/gu).filter(({ text }) => names.has(text)),
      );
      return place && { at: place.start, end: place.end, text: names.get(place.text) ?? place.text };
    },
  },
  ...faultySentences.map(fromSentences),
];
