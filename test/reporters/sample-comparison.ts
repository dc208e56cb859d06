/** Two systems compared in English and in Arabic, as a run would have them. */
import type { Comparison, Difference, LanguageComparison } from '../../src/model/comparison.js';
import type { RunResult } from '../../src/model/run-result.js';
import { sampleRun } from './fixtures.js';

/** Texts of the comparison that come from outside. */
export interface ForeignTexts {
  readonly systems: readonly [string, string];
  readonly article: string;
  readonly language: string;
  readonly sentences: readonly [reference: string, baseline: string, system: string];
}

const ENGLISH: ForeignTexts = {
  systems: ['harbour-1', 'breeze-2'],
  article: 'pt-en/harbour',
  language: 'en',
  sentences: ['The ferry turned back.', 'The ferry turned round.', 'Ferry gave turn.'],
};

const ARABIC: ForeignTexts = {
  systems: ['harbour-1', 'breeze-2'],
  article: 'en-ar/telescope',
  language: 'ar',
  sentences: ['عاد القارب إلى الميناء.', 'رجع القارب إلى الميناء.', 'قارب عاد ميناء.'],
};

/** The sample run with its systems compared. */
export function comparedRun(): RunResult {
  return { ...sampleRun(), comparison: comparisonOfTexts([ARABIC, ENGLISH]) };
}

export function comparisonOfTexts(languages: readonly ForeignTexts[]): Comparison {
  return { test: 'bootstrap', resamples: 1000, seed: 12345, languages: languages.map(languageOf) };
}

function languageOf({ systems, article, language, sentences }: ForeignTexts): LanguageComparison {
  const [baseline, system] = systems;
  const [reference, first, second] = sentences;
  return {
    language,
    metrics: [
      { name: 'quality', title: 'Quality', better: 'higher', signature: 'quality:4', segmentSignature: 'quality:3' },
      { name: 'ter', title: 'TER', better: 'lower', signature: 'nrefs:1|case:lc', segmentSignature: 'nrefs:1|case:lc' },
    ],
    baseline,
    systems: [
      {
        system: baseline,
        articles: 10,
        segments: 120,
        words: 2400,
        scores: { quality: { value: 74, low: 70.1, high: 78.2 }, ter: { value: 40.2, low: 37, high: 43.6 } },
      },
      {
        system,
        articles: 9,
        segments: 110,
        words: 2300,
        scores: { quality: { value: 60.5, low: 55.3, high: 65.5 }, ter: { value: 39.9 } },
      },
    ],
    pairs: [
      {
        baseline,
        system,
        articles: 9,
        segments: 110,
        differences: { quality: difference(-13.5, 0.000999), ter: difference(-0.3, 0.412) },
        sentences: { wins: 30, ties: 20, losses: 60 },
        differing: [
          {
            reference,
            baseline: { article, score: 88.1, text: first },
            system: { article, score: 21.9, text: second },
          },
          { reference, baseline: { article, score: 88.1, text: first }, system: { article, score: 0, text: '' } },
        ],
        differingArticles: [
          { title: sentences[0], baseline: { article, score: 80.4 }, system: { article, score: 51 } },
        ],
      },
    ],
  };
}

function difference(value: number, pValue: number): Difference {
  return { value, low: value - 2, high: value + 2, pValue, articles: { wins: 2, ties: 1, losses: 6 } };
}
