/** Sentences of two languages find each other by length, numbers, dates, countries and the sound of names, in any script. */
import { describe, expect, test } from 'vitest';
import { alignWithSource } from '../../src/align/align-segments.js';
import { anchorFeatures } from '../../src/align/anchor-features.js';
import { lengthEvidence } from '../../src/align/expected-lengths.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import { segmentText } from '../../src/segment/segment-text.js';

const ENGLISH = [
  'The ferry to Skarholm left the harbour of Toronto at dawn with forty people on board.',
  'A storm warning had been issued an hour before, said Martin Griffiths of the coast guard.',
  'Was nobody listening to the radio?',
  'On 14 December two helicopters from Norway brought all of the passengers ashore before noon.',
  'The repairs will cost 320 million dollars, and nobody knows who is going to pay for them.',
];
const JAPANESE = [
  'スカルホルム行きのフェリーは、40人を乗せて夜明けにトロントの港を出た。',
  '1時間前に暴風警報が出されていたと、沿岸警備隊のマーティン・グリフィスは述べた。',
  '誰もラジオを聞いていなかったのか？',
  '12月14日、ノルウェーから来た2機のヘリコプターが正午前に乗客全員を岸に運んだ。',
  '修理には3億2000万ドルかかる見込みで、誰が払うのかは誰にも分からない。',
];
const CHINESE = [
  '前往斯卡霍尔姆的渡轮黎明时分从多伦多港出发，船上有四十人。',
  '海岸警卫队的马丁·格里菲斯说，一小时前已发布风暴警报。',
  '没有人在听收音机吗？',
  '12月14日，来自挪威的两架直升机在中午前将所有乘客送上岸。',
  '维修费用将达到3.2亿美元，没有人知道谁来支付。',
];
const ARABIC = [
  'غادرت العبّارة المتجهة إلى سكارهولم ميناء تورونتو عند الفجر وعلى متنها أربعون شخصا.',
  'قال مارتن غريفيث من خفر السواحل إن تحذيرا من عاصفة صدر قبل ذلك بساعة.',
  'ألم يكن أحد يستمع إلى الراديو؟',
  'في 14 ديسمبر نقلت مروحيتان من النرويج جميع الركاب إلى الشاطئ قبل الظهر.',
  'ستكلف الإصلاحات 320 مليون دولار، ولا أحد يعرف من سيدفع ثمنها.',
];

async function shape(hypothesis: readonly [string, readonly string[]], source: readonly [string, readonly string[]]) {
  const [own, other] = await Promise.all(
    [hypothesis, source].map(async ([language, lines]) => {
      const pack = await loadLanguagePack(language);
      return { pack, text: segmentText({ language, value: lines.join('\n') }, pack) };
    }),
  );
  if (!own || !other) throw new Error('no texts');
  const { beads } = alignWithSource(own.text, other.text, { hypothesis: own.pack, source: other.pack });
  const side = (indices: readonly number[]): string => (indices.length === 0 ? '-' : indices.join(','));
  return beads.map((bead) => `${side(bead.hypothesis)}:${side(bead.other)}`).join(' ');
}

describe.each([
  ['ja', JAPANESE],
  ['zh-Hans', CHINESE],
  ['ar', ARABIC],
] as const)('English from %s', (language, source) => {
  test('all there', async () => {
    expect(await shape(['en', ENGLISH], [language, source])).toBe('0:0 1:1 2:2 3:3 4:4');
  });

  test('a sentence missing', async () => {
    expect(await shape(['en', ENGLISH.filter((_, index) => index !== 1)], [language, source])).toBe(
      '0:0 -:1 1:2 2:3 3:4',
    );
  });

  test('a sentence added', async () => {
    expect(await shape(['en', ENGLISH], [language, source.filter((_, index) => index !== 3)])).toBe(
      '0:0 1:1 2:2 3:- 4:3',
    );
  });

  test('the other direction', async () => {
    expect(await shape([language, source], ['en', ENGLISH.filter((_, index) => index !== 0)])).toBe(
      '0:- 1:0 2:1 3:2 4:3',
    );
  });
});

test('what is firm in one language is the same in another', async () => {
  const expected = ['#15', '%', 'month 5', 'region NO'];
  const firm = async (language: string, value: string) => {
    const pack = await loadLanguagePack(language);
    const { segments, forms } = segmentText({ language, value }, pack);
    const features = anchorFeatures(segments, { pack, language, bySound: true, forms });
    const found = features.flatMap((feature) => [...feature.firm]);
    return expected
      .filter((name) => found.includes(forms.numberOf(name)))
      .concat(found.length > expected.length ? ['?'] : []);
  };
  expect(await firm('en', 'Norway sold 15% less in May.')).toEqual(expected);
  expect(await firm('ru', 'В мае Норвегия продала на 15% меньше.')).toEqual(expected);
  expect(await firm('ja', 'ノルウェーの5月の販売は15％減った。')).toEqual(expected);
  expect(await firm('pl', 'W maju Norwegia sprzedała o 15% mniej.')).toEqual(expected);
});

test('equal lengths speak for a pair, unequal ones against it, and long ones louder', () => {
  expect(lengthEvidence(100, 100)).toBeGreaterThan(0);
  expect(lengthEvidence(100, 250)).toBeLessThan(0);
  expect(lengthEvidence(200, 200)).toBeGreaterThan(lengthEvidence(20, 20));
});
