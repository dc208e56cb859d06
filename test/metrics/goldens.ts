// Segments with the scores that sacreBLEU 2.5.1's definitions give them, BLEU with effective order.

/** The metrics and options of the columns of `GOLDEN_SEGMENTS`. */
export const COLUMNS = [
  { name: 'bleu', options: { effectiveOrder: true } },
  { name: 'bleu', options: { effectiveOrder: true, tokenizer: 'intl' } },
  { name: 'bleu', options: { effectiveOrder: true, tokenizer: 'zh' } },
  { name: 'bleu', options: { effectiveOrder: true, tokenizer: 'char' } },
  { name: 'bleu', options: { effectiveOrder: true, lowercase: true } },
  { name: 'chrf', options: {} },
  { name: 'chrf', options: { wordOrder: 2 } },
  { name: 'ter', options: {} },
  { name: 'ter', options: { normalized: true, noPunctuation: true, asianSupport: true } },
] as const;

/** What all segments score together, by column. */
export const GOLDEN_CORPUS = [
  41.55026741, 40.11695145, 42.41975957, 72.98474841, 42.91923448, 65.53410261, 64.24598359, 50, 35.65891473,
];

/** Segments with their scores by column. */
export const GOLDEN_SEGMENTS: readonly {
  readonly hypothesis: string;
  readonly references: readonly string[];
  readonly scores: readonly number[];
}[] = [
  {
    hypothesis: 'The harbour was closed on Monday, because the wind had reached 95.5 km/h.',
    references: [
      'On Monday the harbour was closed because winds had reached 95.5 km/h.',
      'The port was shut on Monday as the wind reached 95.5 km/h.',
    ],
    scores: [
      50.91969063, 50.91969063, 50.91969063, 86.14395041, 57.30574044, 77.73181082, 74.62764343, 41.66666667,
      21.42857143,
    ],
  },
  {
    hypothesis: 'He said that the mayor of the city he resigned "for personal reasons".',
    references: ['He said the city\'s mayor had resigned "for personal reasons".'],
    scores: [43.33207865, 45.78831372, 43.33207865, 75.70684577, 43.33207865, 76.5559456, 73.83322786, 60, 45.45454545],
  },
  {
    hypothesis: 'Wednesday the 2nd, three workers they were hurt.',
    references: ['Three workers were hurt on Wednesday.'],
    scores: [
      10.55267032, 10.55267032, 10.55267032, 59.92890926, 13.13454947, 65.78176213, 59.4709145, 116.66666667,
      83.33333333,
    ],
  },
  {
    hypothesis: 'Der Zug, der aus Wien kam, hatte zwei Stunden Verspätung - sagte die Bahn.',
    references: [
      'Der Zug aus Wien hatte zwei Stunden Verspätung, teilte die Bahn mit.',
      'Laut Bahn kam der Zug aus Wien zwei Stunden zu spät an.',
    ],
    scores: [
      23.28789695, 23.28789695, 23.28789695, 76.87948151, 22.86041446, 69.84648998, 68.20757563, 66.66666667,
      41.66666667,
    ],
  },
  {
    hypothesis: 'A ponte foi reaberta na quinta-feira depois de obras que custaram 1,5 milhão.',
    references: ['Depois de obras de 1,5 milhão, a ponte reabriu na quinta-feira.'],
    scores: [
      10.57107086, 21.87405716, 10.57107086, 59.68309613, 17.9607171, 62.13619534, 57.28012337, 90.90909091,
      63.63636364,
    ],
  },
  {
    hypothesis: 'Les élèves ont « gagné » le prix : ils sont très fiers !',
    references: ['Les élèves ont remporté le prix ; ils en sont très fiers !'],
    scores: [
      29.42095708, 29.42095708, 29.42095708, 65.30910632, 29.42095708, 59.69395285, 60.42718901, 38.46153846,
      36.36363636,
    ],
  },
  {
    hypothesis: 'Рыбаки нашли в озере старую лодку, которой больше ста лет.',
    references: ['Рыбаки нашли в озере лодку возрастом более ста лет.'],
    scores: [
      31.70233139, 31.70233139, 31.70233139, 59.43922652, 31.70233139, 58.87504959, 60.4266639, 44.44444444,
      33.33333333,
    ],
  },
  {
    hypothesis: 'قال الوزير إن المدرسة الجديدة ستفتح أبوابها في الخريف، وفق الخطة.',
    references: ['أعلن الوزير أن المدرسة الجديدة تفتح أبوابها في الخريف وفق الخطة.'],
    scores: [
      19.15692882, 22.62944004, 19.15692882, 80.35873825, 19.15692882, 75.38787412, 69.42031524, 36.36363636,
      36.36363636,
    ],
  },
  {
    hypothesis: 'किसानों ने कहा कि इस साल बारिश कम हुई।',
    references: ['किसानों के अनुसार इस साल कम बारिश हुई।'],
    scores: [12.54931062, 13.65060431, 12.54931062, 52.44677498, 12.54931062, 41.99779795, 42.41197808, 50, 50],
  },
  {
    hypothesis: '图书馆星期二重新开放,有30000本新书。',
    references: ['图书馆于星期二重新开放，新添了三万册图书。', '星期二，图书馆重新开放，带来30000本新书。'],
    scores: [0, 15.97357761, 57.09867733, 72.42447986, 0, 48.70659469, 41.74850973, 100, 17.14285714],
  },
  {
    hypothesis: '新しい橋は月曜日に開通し、“とても便利”と住民は言った。',
    references: ['新しい橋が月曜日に開通し、住民は「とても便利だ」と話した。'],
    scores: [0, 6.77018623, 43.82647083, 50.72741039, 0, 41.59376266, 35.65179656, 100, 33.33333333],
  },
  {
    hypothesis: "İstanbul'daki müze pazar günü 2.000 kişiyi ağırladı.",
    references: ["İstanbul'daki müze pazar günü iki bin ziyaretçiyi ağırladı."],
    scores: [36.28241435, 52.61002868, 36.28241435, 70.28338615, 36.28241435, 69.14906825, 66.79495282, 37.5, 37.5],
  },
  {
    hypothesis: 'She posted 😀😀 and “see you” — then 𠀀 left.',
    references: ['She posted 😀 and "see you", then 𠀀 left.'],
    scores: [
      24.17703718, 30.57690288, 26.9110911, 74.25572048, 24.17703718, 66.32895706, 61.81529561, 44.44444444,
      44.44444444,
    ],
  },
  {
    hypothesis: 'Prices rose 5% (from $10 to $10.50) &amp; fell again.',
    references: ['Prices rose by 5 % (from $10 to $10.50) & fell again.'],
    scores: [
      85.21016864, 68.99302126, 68.99302126, 83.18346593, 85.21016864, 81.0520251, 80.89917617, 33.33333333, 7.14285714,
    ],
  },
  {
    hypothesis: 'Rain.',
    references: ['It rained.'],
    scores: [30.32653299, 30.32653299, 30.32653299, 19.1992428, 30.32653299, 18.55461039, 18.38242453, 100, 100],
  },
  {
    hypothesis: 'Nothing here agrees',
    references: ['Completely different words'],
    scores: [0, 0, 0, 7.80412078, 0, 10.46453782, 7.84840337, 100, 100],
  },
  { hypothesis: '', references: ['The hypothesis is missing.'], scores: [0, 0, 0, 0, 0, 0, 0, 100, 100] },
  {
    hypothesis: 'the cat sat on the mat near the door of the house',
    references: ['near the door of the house the cat sat on the mat'],
    scores: [
      83.44522897, 83.44522897, 83.44522897, 95.73919726, 83.44522897, 92.70901536, 93.39539788, 8.33333333, 8.33333333,
    ],
  },
  {
    hypothesis: 'one two three four five six seven eight nine ten',
    references: [
      'six seven eight nine ten one two three four five',
      'ten nine eight seven six five four three two one',
    ],
    scores: [78.56293018, 78.56293018, 78.56293018, 95.85703063, 78.56293018, 92.91587142, 93.29801468, 10, 10],
  },
];
