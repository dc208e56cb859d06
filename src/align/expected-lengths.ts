/** How long a translation is: characters per character, and how far from that a pair of sentences may be (Gale & Church 1993). */
import type { LanguagePack } from '../model/language-pack.js';
import { primarySubtag } from '../text/normal-form.js';

/** Characters that say what one character of English says. Measured on 61 news articles translated into each language. */
const CHARACTERS_FOR_ENGLISH: Readonly<Record<string, number>> = {
  ar: 0.93,
  cs: 0.98,
  da: 1.02,
  de: 1.2,
  el: 1.21,
  es: 1.16,
  fi: 1.09,
  fr: 1.18,
  he: 0.81,
  hi: 1.06,
  hu: 1.12,
  it: 1.16,
  ja: 0.455,
  ko: 0.54,
  nl: 1.18,
  pl: 1.11,
  pt: 1.09,
  ro: 1.18,
  ru: 1.12,
  sv: 1.02,
  tr: 1.07,
  uk: 1.06,
  zh: 0.346,
};
const UNKNOWN_SPACED = 1.08;
const UNKNOWN_UNSPACED = 0.6;
/** The articles at hand move the expectation by no more than this factor: one of them may lack half of the other. */
const MOST_MOVED = 1.2;

/** Variance of the logarithm of the ratio, for long sentences and for each character that a sentence is shorter. */
const LEAST_VARIANCE = 0.02;
const SHORT_VARIANCE = 2;
/** The same between sentences that have nothing to do with each other. */
const CHANCE_VARIANCE = 0.5;
/** Beyond this the pair is a rare one, not an impossible one. */
const WORST = -5;
/** No pair is likelier than one of equal lengths without end. */
export const MOST_LENGTH_EVIDENCE = 0.5 * Math.log(CHANCE_VARIANCE / LEAST_VARIANCE);

interface Side {
  readonly pack: LanguagePack;
  readonly language: string;
  readonly characters: number;
}

/** Characters of the hypothesis for one of the source. */
export function expectedRatio(hypothesis: Side, source: Side): number {
  const usual = charactersForEnglish(hypothesis) / charactersForEnglish(source);
  const found = Math.max(1, hypothesis.characters) / Math.max(1, source.characters);
  return Math.min(usual * MOST_MOVED, Math.max(usual / MOST_MOVED, found));
}

/**
 * How much likelier two lengths are for a sentence and its translation than for two sentences by chance, as a logarithm.
 * @param hypothesis characters. @param source characters, times the expected ratio.
 */
export function lengthEvidence(hypothesis: number, source: number): number {
  const [own, other] = [Math.max(1, hypothesis), Math.max(1, source)];
  const deviation = Math.log(own / other);
  const variance = LEAST_VARIANCE + SHORT_VARIANCE / Math.max(own, other);
  const expected = -0.5 * (Math.log(variance) + (deviation * deviation) / variance);
  const chance = -0.5 * (Math.log(CHANCE_VARIANCE) + (deviation * deviation) / CHANCE_VARIANCE);
  return Math.max(WORST, expected - chance);
}

function charactersForEnglish({ pack, language }: Side): number {
  const known = CHARACTERS_FOR_ENGLISH[primarySubtag(language)];
  if (known !== undefined || primarySubtag(language) === 'en') return known ?? 1;
  return pack.spaced ? UNKNOWN_SPACED : UNKNOWN_UNSPACED;
}
