/** Quality: what raises and what lowers it, and that it explains itself. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createChecker, type Checker } from '../../src/check.js';
import type { ArticleResult } from '../../src/model/run-result.js';
import type { Text } from '../../src/model/article.js';
import type { Severity } from '../../src/model/finding.js';
import { defineSegmentRule } from '../../src/rules/define-rule.js';

/** Reports every word “fault” with the severity the settings give it. */
const fault = defineSegmentRule({
  id: 'fault',
  dimension: 'style',
  severity: 'minor',
  stage: 'stable',
  confidence: 1,
  needs: [],
  summary: '',
  why: '',
  fix: '',
  examples: { bad: [], good: [] } as never,
  *check({ tokens }) {
    for (const { normal, start, end } of tokens)
      if (normal === 'fault') yield { range: { start, end }, message: 'Fault.' };
  },
});

let checker: Checker;
beforeAll(async () => {
  checker = await createChecker({}, [fault]);
});

function score(
  hypothesis: string,
  references: readonly string[] = [],
  using: Checker = checker,
): Promise<ArticleResult> {
  return using.check({
    id: 'a',
    hypothesis: { language: 'en', value: hypothesis },
    references: references.map((value) => ({ language: 'en', value })),
    allow: [],
  });
}

const REFERENCE = 'The council did not approve the 40 new buses, the mayor said on Tuesday.';

describe('with a reference', () => {
  test('the reference itself gets 100 in everything', async () => {
    const { scores } = await score(REFERENCE, [REFERENCE]);
    expect(scores).toEqual({ quality: 100, mqm: 0, chrf: 100, bleu: expect.closeTo(100, 10), ter: 0 });
  });

  test.each([
    ['a lost word', 'The council did approve the 40 new buses, the mayor said on Tuesday.'],
    ['another number', 'The council did not approve the 14 new buses, the mayor said on Tuesday.'],
    ['words in disorder', 'Buses the council not did approve the new 40, Tuesday the mayor said on.'],
    ['lower case', 'the council did not approve the 40 new buses, the mayor said on Tuesday.'],
    ['no end mark', 'The council did not approve the 40 new buses, the mayor said on Tuesday'],
    ['a space before a comma', 'The council did not approve the 40 new buses , the mayor said on Tuesday.'],
    ['a misspelt word', 'The council did not aprove the 40 new buses, the mayor said on Tuesday.'],
  ])('%s lowers quality', async (_name, hypothesis) => {
    expect((await score(hypothesis, [REFERENCE])).scores.quality).toBeLessThan(100);
  });

  test.each([
    ['in other digits', 'It cost 1500 euros.', 'It cost 1,500 euros.'],
    ['in words', 'We saw ten ships.', 'We saw 10 ships.'],
  ])('a number written %s is not lost', async (_name, hypothesis, reference) => {
    const { qualityParts } = await score(hypothesis, [reference]);
    const names = qualityParts.map(({ name }) => name);
    expect(names).not.toContain('numbers');
    expect(names).not.toContain('content words');
  });

  test('unrelated text is far below a paraphrase', async () => {
    const paraphrase = await score('On Tuesday the mayor said that the council had not approved the 40 new buses.', [
      REFERENCE,
    ]);
    const unrelated = await score('Rain is expected along the coast until the weekend, forecasters say.', [REFERENCE]);
    expect(paraphrase.scores.quality - unrelated.scores.quality).toBeGreaterThan(30);
  });

  test('a second reference that is nearer raises quality', async () => {
    const other = 'Forty extra buses were turned down.';
    const alone = await score('Forty extra buses were rejected.', [REFERENCE]);
    const both = await score('Forty extra buses were rejected.', [REFERENCE, other]);
    expect(both.scores.quality).toBeGreaterThan(alone.scores.quality);
  });
});

describe('with several references', () => {
  const OTHER = 'Forty extra buses were turned down.';
  const NEAR = 'Forty extra buses were rejected.';

  test('a text that equals one of them gets 100', async () => {
    expect((await score(OTHER, [REFERENCE, OTHER])).scores.quality).toBe(100);
  });

  test('a wording that two of them vouch for counts more than one that only one has', async () => {
    const second = 'Forty extra buses were rejected by the council.';
    const [one, two] = [await score(NEAR, [OTHER, REFERENCE]), await score(NEAR, [OTHER, second])];
    expect(two.scores.quality).toBeGreaterThan(one.scores.quality);
  });

  test('their order changes nothing', async () => {
    const [one, two] = [await score(NEAR, [OTHER, REFERENCE]), await score(NEAR, [REFERENCE, OTHER])];
    expect(two.scores.quality).toBeCloseTo(one.scores.quality, 10);
  });
});

describe('without a reference', () => {
  const GARBLED = [
    ['en', 'To the of school not have they been go the to able of and in the a by was with to.'],
    ['de', 'Dem gestern zu der hat und Minister mit gesprochen er von nicht die in hat der.'],
    ['fr', 'Les pas n’a avec le de voulu il parler des élèves la du et avec ne les de.'],
    ['es', 'Con no los quiere de la periodistas hablar que y el los en no las de con.'],
  ] as const;

  test.each(GARBLED)('%s: words in utter disorder cost', async (language, value) => {
    expect((await withoutReference(language, value)).scores.quality).toBeLessThan(100);
  });

  test.each([
    ['en', 'They have not been able to go to the school.'],
    ['en', 'Storm'],
    ['de', 'Er hat gestern mit dem Minister gesprochen.'],
    ['fr', 'Il n’a pas voulu parler avec les élèves.'],
    ['ru', 'Он не хотел говорить об этом с журналистами.'],
    ['zh', '市长不想和记者说话。'],
    ['fi', 'Ministeri allekirjoitti sopimuksen.'],
  ])('%s: usual text gets 100 (%s)', async (language, value) => {
    expect((await withoutReference(language, value)).scores.quality).toBe(100);
  });

  function withoutReference(language: string, value: string): Promise<ArticleResult> {
    return checker.check({ id: 'a', hypothesis: { language, value }, references: [], allow: [] });
  }
});

describe('what changes the meaning costs more than what does not', () => {
  const LONGER = 'The minister did not sign the agreement, and 12 large factories will close in March.';

  test.each([
    ['a lost negation', LONGER.replace(' not', ''), 'a lost article', LONGER.replace('the agreement', 'agreement')],
    ['a wrong number', LONGER.replace('12', '20'), 'a synonym', LONGER.replace('large', 'big')],
    ['a wrong number', LONGER.replace('12', '20'), 'another preposition', LONGER.replace(' in ', ' by ')],
    ['a lost verb', LONGER.replace(' sign', ''), 'a lost comma', LONGER.replace(',', '')],
    ['a lost clause', LONGER.replace(/, and.*/, '.'), 'a lost word', LONGER.replace(' large', '')],
    [
      'words in disorder',
      'The not agreement minister the sign did, and 12 large factories will close in March.',
      'a moved time',
      'The minister did not sign the agreement, and in March 12 large factories will close.',
    ],
  ])('%s (%s) more than %s (%s)', async (_first, worse, _second, better) => {
    const lower = await score(worse, [LONGER]);
    const higher = await score(better, [LONGER]);
    expect(lower.scores.quality).toBeLessThan(higher.scores.quality);
    expect(higher.scores.quality).toBeLessThan(100);
  });

  test('the parts name what was lost', async () => {
    const { qualityParts } = await score(LONGER.replace(' not', ''), [LONGER]);
    const names = qualityParts.map(({ name }) => name);
    expect(names).toContain('negations');
    expect(names).not.toContain('numbers');
  });
});

describe('what a word counts as', () => {
  interface Row {
    readonly language: string;
    readonly hypothesis: string;
    readonly reference: string;
    readonly source?: string;
  }
  const lossesOf = async ({ language, hypothesis, reference, source }: Row): Promise<readonly string[]> => {
    const text = (value: string): Text => ({ language, value });
    const { qualityParts } = await checker.check({
      id: 'a',
      hypothesis: text(hypothesis),
      references: [text(reference)],
      ...(source === undefined ? {} : { source: { language: 'en', value: source } }),
      allow: [],
    });
    return qualityParts.map(({ name }) => name);
  };

  test.each([
    ['de', 'Sie lobte den Hafen Hamburgs.', 'Sie lobte den Hamburger Hafen.'],
    ['ru', 'Вчера он говорил о Лондоне.', 'Вчера он вспоминал Лондон.'],
    ['pl', 'Wczoraj mówił o Krakowie.', 'Wczoraj wspominał Kraków.'],
  ])('%s: a name in another form (%s) is not lost', async (language, hypothesis, reference) => {
    expect(await lossesOf({ language, hypothesis, reference })).not.toContain('names');
  });

  test.each([
    ['ru', 'Вчера он говорил о Париже.', 'Вчера он вспоминал Лондон.'],
    ['pl', 'Wczoraj mówił o Gdańsku.', 'Wczoraj wspominał Kraków.'],
  ])('%s: a name in whose place another stands (%s) is lost', async (language, hypothesis, reference) => {
    expect(await lossesOf({ language, hypothesis, reference })).toContain('names');
  });

  test.each([
    ['a name', 'Sie lobte den Hafen Bremens.', 'Sie lobte den Hamburger Hafen.', true],
    ['a noun', 'Sie lobte das Werk Hamburgs.', 'Sie lobte den Hamburger Hafen.', false],
  ])(
    'de: %s of the source with a capital is a name, any other word is not',
    async (_name, hypothesis, reference, lost) => {
      const losses = await lossesOf({
        language: 'de',
        hypothesis,
        reference,
        source: 'She praised the port of Hamburg.',
      });
      expect(losses.includes('names')).toBe(lost);
    },
  );

  test.each([
    ['fr', 'Il a lu lettre.', 'Il a lu la lettre.'],
    ['es', 'Leyó carta ayer.', 'Leyó la carta ayer.'],
    ['pt', 'Leu cartas ontem.', 'Leu as cartas ontem.'],
  ])('%s: what is an article as well is no pronoun (%s)', async (language, hypothesis, reference) => {
    const losses = await lossesOf({ language, hypothesis, reference });
    expect(losses).toContain('function words');
    expect(losses).not.toContain('pronouns');
  });

  test.each([
    ['en', 'She hurt her arm when it fell.', 'She hurt her arm when the thing fell.', false],
    ['en', 'The boy hurt her arm when he fell.', 'The boy hurt an arm when he fell.', true],
    ['ru', 'Мальчик упал, и она заплакала.', 'Мальчик упал, и он заплакал.', true],
  ])('%s: a pronoun of the other gender (%s) is no detail', async (language, hypothesis, reference, lost) => {
    expect((await lossesOf({ language, hypothesis, reference })).includes('pronouns')).toBe(lost);
  });

  test.each([
    ['他来了，可是没有说话。', '他来了，不过没有说话。', false],
    ['市长想和记者说话。', '市长不想和记者说话。', true],
  ])('zh: a conjunction that begins like a negation is none (%s)', async (hypothesis, reference, lost) => {
    expect((await lossesOf({ language: 'zh', hypothesis, reference })).includes('negations')).toBe(lost);
  });

  test('zh: neither spaces nor the width of signs make other characters', async () => {
    const losses = await lossesOf({ language: 'zh', hypothesis: '占比为40%左右。', reference: '占比为 40％ 左右。' });
    expect(losses).not.toContain('characters');
  });

  test.each([
    ['en', 'He said: “We go.”', 'He said: “We go”.', false],
    ['ru', 'Он сказал: «Мы идём.»', 'Он сказал: «Мы идём».', false],
    ['en', 'He said: “We go”', 'He said: “We go.”', true],
  ])(
    '%s: a sentence ends where its mark is, within quotation marks or before them (%s)',
    async (language, hypothesis, reference, lost) => {
      expect((await lossesOf({ language, hypothesis, reference })).includes('end mark')).toBe(lost);
    },
  );
});

test('another wording costs less in a headline than in a text full of such', async () => {
  const [own, other] = ['Storm batters the coast', 'Storm hits the shore'];
  const lines = (line: string): string => Array.from({ length: 12 }, () => `${line}.`).join('\n');
  const [headline, text] = [await score(other, [own]), await score(lines(other), [lines(own)])];
  expect(headline.scores.quality).toBeGreaterThan(text.scores.quality + 10);
});

describe('where references are not to count', () => {
  test('quality is what it is without them, and overlap is not measured', async () => {
    const alone = await createChecker({ referenceScores: false }, [fault]);
    const hypothesis = 'The council approved a fault.';
    const { scores, qualityParts } = await score(hypothesis, [REFERENCE], alone);
    const unreferenced = await score(hypothesis);
    expect({ scores, qualityParts }).toEqual({
      scores: unreferenced.scores,
      qualityParts: unreferenced.qualityParts,
    });
  });
});

test.each([
  [
    'en',
    'a lost verb',
    'The mayor promised to build a new bridge.',
    'The mayor said he would build a new bridge.',
    'The mayor said he would a new bridge.',
  ],
  [
    'en',
    'words in disorder',
    'They wanted to leave the town.',
    'They would like to go out of the town.',
    'They would to like go out of the town.',
  ],
  [
    'en',
    'a misspelt word',
    'The harvest was poor this year.',
    'The harvest was bad this summer.',
    'The harvest was bad this sumemr.',
  ],
  [
    'en',
    'another tense',
    'The harvest fails every year.',
    'The harvest fails each year.',
    'The harvest will fail each year.',
  ],
  [
    'de',
    'a lost verb',
    'Der Rat lehnte den Plan ab.',
    'Der Rat hat diesen Plan abgelehnt.',
    'Der Rat hat diesen Plan.',
  ],
  [
    'fr',
    'a misspelt word',
    'La récolte a été mauvaise.',
    'La récolte fut très mauvaise.',
    'La récolte fut très mauvasie.',
  ],
  [
    'es',
    'words in disorder',
    'El alcalde no quiso hablar.',
    'El alcalde no quería decir nada.',
    'El alcalde quería no nada decir.',
  ],
  [
    'ru',
    'a lost negation',
    'Мэр не захотел говорить с прессой.',
    'Мэр не стал говорить с журналистами.',
    'Мэр стал говорить с журналистами.',
  ],
  ['zh', 'a lost negation', '市长不想和记者说话。', '市长不愿意跟记者说话。', '市长愿意跟记者说话。'],
])('%s: %s costs, also where the wording is not the reference’s', async (language, _name, reference, better, worse) => {
  const scoreOf = async (value: string): Promise<number> => {
    const texts = { hypothesis: { language, value }, references: [{ language, value: reference }] };
    return (await checker.check({ id: 'a', ...texts, allow: [] })).scores.quality;
  };
  const [higher, lower] = [await scoreOf(better), await scoreOf(worse)];
  expect(lower).toBeLessThan(higher);
  expect(higher).toBeLessThan(100);
});

describe('texts that have nothing of the reference', () => {
  test.each(['Rain falls.', 'Buses run.', 'x'])('%s is near 0 and never ties with another', async (hypothesis) => {
    const { quality } = (await score(hypothesis, [REFERENCE])).scores;
    expect(quality).toBeGreaterThan(0);
    expect(quality).toBeLessThan(30);
  });
});

test.each([
  ['de', 'Der Minister hat das Abkommen nicht unterzeichnet.', 'Der Minister hat das Abkommen unterzeichnet.'],
  ['ru', 'Министр не подписал соглашение.', 'Министр подписал соглашение.'],
  ['zh', '部长没有签署这项协议。', '部长签署这项协议。'],
  ['fi', 'Ministeri allekirjoitti sopimuksen maanantaina.', 'Ministeri allekirjoitti sopimuksen.'],
])('%s: the reference itself gets 100, a lost word less', async (language, reference, damaged) => {
  const scoreOf = async (value: string): Promise<number> => {
    const result = await checker.check({
      id: 'a',
      hypothesis: { language, value },
      references: [{ language, value: reference }],
      allow: [],
    });
    return result.scores.quality;
  };
  expect(await scoreOf(reference)).toBe(100);
  expect(await scoreOf(damaged)).toBeLessThan(100);
});

describe('findings', () => {
  test.each(['minor', 'major', 'critical'] as const)(
    'a %s finding lowers quality and raises the penalty',
    async (severity: Severity) => {
      const strict = await createChecker({ rules: { fault: { severity } } }, [fault]);
      const silent = await createChecker({ rules: { fault: { severity: 'off' } } }, [fault]);
      const text = 'There is a fault in this sentence.';
      const [found, clean] = [await score(text, [], strict), await score(text, [], silent)];
      expect(found.scores.quality).toBeLessThan(clean.scores.quality);
      expect(found.scores.mqm).toBeGreaterThan(clean.scores.mqm);
    },
  );

  test('the penalty is per 1,000 words', async () => {
    expect((await score('One fault in ten words is what this sentence has.')).scores.mqm).toBeCloseTo(100);
  });

  test('and per 1,000 characters where words are not spaced', async () => {
    const { words } = await checker.check({
      id: 'a',
      hypothesis: { language: 'ja', value: '市議会は\n否決した。' },
      references: [],
      allow: [],
    });
    expect(words).toBe(9);
  });
});

test('for any text the parts add up to the quality, which is 0–100', async () => {
  const words = fc
    .array(fc.constantFrom('the', 'fault', 'bus', 'Tuesday', '40', ',', '.'), { minLength: 1, maxLength: 12 })
    .map((list) => list.join(' '));
  await fc.assert(
    fc.asyncProperty(words, fc.array(words, { maxLength: 2 }), async (hypothesis, references) => {
      const { scores, qualityParts } = await score(hypothesis, references);
      expect(scores.quality).toBeGreaterThanOrEqual(0);
      expect(scores.quality).toBeLessThanOrEqual(100);
      expect(qualityParts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(scores.quality);
    }),
    { numRuns: 60 },
  );
});
