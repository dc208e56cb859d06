/** Beads of articles whose translators joined, split, moved, repeated or left out sentences, in several languages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWithReference } from '../../src/align/align-segments.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import type { Alignment } from '../../src/model/alignment.js';
import { segmentText } from '../../src/segment/segment-text.js';

async function align(language: string, own: readonly string[], other: readonly string[]): Promise<Alignment> {
  const pack = await loadLanguagePack(language);
  const [hypothesis, reference] = [own, other].map((lines) => segmentText({ language, value: lines.join('\n') }, pack));
  if (!hypothesis || !reference) throw new Error('no texts');
  return alignWithReference(hypothesis, reference);
}

/** Beads as `hypothesis:other`, such as `0:0 1,2:1 -:2`. */
function shape({ beads }: Alignment): string {
  const side = (indices: readonly number[]): string => (indices.length === 0 ? '-' : indices.join(','));
  return beads.map(({ hypothesis, other }) => `${side(hypothesis)}:${side(other)}`).join(' ');
}

type Row = readonly [what: string, language: string, own: readonly string[], other: readonly string[], shape: string];

const SPANISH = {
  headline: 'El puente de Valdés reabre tras dos años de obras',
  cost: 'Las obras costaron 14 millones de euros, el doble de lo previsto por el ayuntamiento.',
  mayor: 'La alcaldesa Inés Robledo pidió disculpas a los vecinos por el retraso.',
  buses: 'Los autobuses volverán a cruzar el río a partir del lunes por la mañana.',
};
const GERMAN = {
  fire: 'In der alten Mühle von Ahrenshorst ist in der Nacht ein Feuer ausgebrochen.',
  crew: 'Sechzig Feuerwehrleute aus drei Dörfern löschten die Flammen bis zum Morgen.',
  damage: 'Der Schaden wird auf 400.000 Euro geschätzt, verletzt wurde niemand.',
  cause: 'Die Polizei untersucht, ob ein Kurzschluss die Ursache war.',
};
const CHINESE = {
  rain: '连续三天的大雨使青河县的水位上升了两米。',
  school: '县里的十二所学校停课，学生们在家学习。',
  bridge: '通往县城的老桥被洪水冲垮，交通中断。',
  army: '军队派出四十艘船运送食品和药品。',
};
const RUSSIAN = {
  museum: 'Музей мореплавания в Охотинске открыл новый зал, посвящённый китобоям.',
  boat: 'В центре зала стоит лодка 1874 года, найденная под причалом.',
  price: 'Билет стоит 300 рублей, для школьников вход бесплатный.',
};

describe.each<Row>([
  [
    'a headline on one side only',
    'es',
    [SPANISH.headline, SPANISH.cost, SPANISH.mayor, SPANISH.buses],
    [SPANISH.cost, SPANISH.mayor, SPANISH.buses],
    '0:- 1:0 2:1 3:2',
  ],
  [
    'two sentences joined by “y”',
    'es',
    [
      SPANISH.headline,
      'Las obras costaron 14 millones de euros, el doble de lo previsto por el ayuntamiento, y la alcaldesa Inés Robledo pidió disculpas a los vecinos por el retraso.',
      SPANISH.buses,
    ],
    [SPANISH.headline, SPANISH.cost, SPANISH.mayor, SPANISH.buses],
    '0:0 1:1,2 2:3',
  ],
  [
    'a sentence split in two',
    'de',
    [
      GERMAN.fire,
      'Sechzig Feuerwehrleute rückten aus.',
      'Sie kamen aus drei Dörfern und löschten die Flammen bis zum Morgen.',
      GERMAN.damage,
    ],
    [GERMAN.fire, GERMAN.crew, GERMAN.damage],
    '0:0 1,2:1 3:2',
  ],
  [
    'the last sentence put first',
    'de',
    [GERMAN.cause, GERMAN.fire, GERMAN.crew, GERMAN.damage],
    [GERMAN.fire, GERMAN.crew, GERMAN.damage, GERMAN.cause],
    '0:3 1:0 2:1 3:2',
  ],
  [
    'a sentence lost and another added',
    'zh-Hans',
    [CHINESE.rain, CHINESE.bridge, CHINESE.army],
    [CHINESE.rain, CHINESE.school, CHINESE.bridge],
    '0:0 -:1 1:2 2:-',
  ],
  [
    'a caption between sentences',
    'ru',
    [RUSSIAN.museum, 'Фото пресс-службы музея', RUSSIAN.boat, RUSSIAN.price],
    [RUSSIAN.museum, RUSSIAN.boat, RUSSIAN.price],
    '0:0 1:- 2:1 3:2',
  ],
  ['one sentence each, which face each other whatever they say', 'ru', [RUSSIAN.price], [RUSSIAN.boat], '0:0'],
  ['one side empty', 'de', [], [GERMAN.fire, GERMAN.cause], '-:0 -:1'],
])('%s (%s)', (_what, language, own, other, expected) => {
  test('hypothesis against reference', async () => {
    expect(shape(await align(language, own, other))).toBe(expected);
  });

  test('the other way round the same segments face each other', async () => {
    const pairs = ({ beads }: Alignment, swap: boolean): string[] =>
      beads
        .filter(({ hypothesis, other: facing }) => hypothesis.length > 0 && facing.length > 0)
        .map(({ hypothesis, other: facing }) => (swap ? `${facing}:${hypothesis}` : `${hypothesis}:${facing}`))
        .sort();
    expect(pairs(await align(language, other, own), true)).toEqual(pairs(await align(language, own, other), false));
  });
});

test('a repeated sentence names the one that it repeats', async () => {
  const again = 'Die Flammen löschten sechzig Feuerwehrleute aus drei Dörfern bis zum Morgen.';
  const { repeated } = await align(
    'de',
    [GERMAN.fire, GERMAN.crew, GERMAN.damage, again],
    [GERMAN.fire, GERMAN.crew, GERMAN.damage],
  );
  expect(repeated.map(({ segment, original }) => [segment, original])).toEqual([[3, 1]]);
});

describe('for any article', () => {
  const sentence = fc
    .tuple(fc.constantFrom(...Object.values(GERMAN)), fc.integer({ min: 100, max: 999 }))
    .map(([text, number]) => text.replace(/[.]$/, ` (${number}).`));
  const article = fc.uniqueArray(sentence, { minLength: 2, maxLength: 8 });

  test('an article against itself is one to one, each pair fully alike', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (lines) => {
        const { beads, repeated } = await align('de', lines, lines);
        for (const { hypothesis, other, similarity } of beads) {
          expect(hypothesis).toEqual(other);
          expect(hypothesis).toHaveLength(1);
          expect(similarity).toBeCloseTo(1);
        }
        expect(repeated).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('a sentence left out is the only one without a partner', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3 }), async (lost) => {
        const lines = Object.values(GERMAN);
        const { beads } = await align(
          'de',
          lines.filter((_, index) => index !== lost),
          lines,
        );
        const lonely = beads.filter(({ hypothesis }) => hypothesis.length === 0).flatMap(({ other }) => other);
        expect(lonely).toEqual([lost]);
      }),
      { numRuns: 8 },
    );
  });
});
