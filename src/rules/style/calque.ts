/** A phrase of the source rendered word by word: `he has 30 years` for `tem 30 anos`. */
import { literalPhrases } from '../../evidence/phrasing/literal-phrases.js';
import { defineSegmentRule } from '../define-rule.js';

/** `has 30 years of experience`: what goes on is no age. */
const GOES_ON = /^\s+(?:of|de|di|to|left|in|ahead|behind|experience)(?![\p{L}])/iu;

export default defineSegmentRule({
  id: 'calque',
  dimension: 'style',
  severity: 'minor',
  stage: 'preview',
  confidence: 0.8,
  needs: ['source'],
  languages: ['en', 'de', 'fr', 'es', 'pt', 'it', 'ru'],
  summary: 'A set phrase of the source is rendered word by word.',
  why: 'Each language has its own phrase for it; the literal one is foreign, or says something else.',
  fix: 'Use the phrase of the target language.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O motorista tem 30 anos, segundo a polícia.',
        hypothesis: 'The driver [[has 30 years]], according to police.',
        message: '“has 30 years” renders “tem 30 anos” word by word; “is # years old” was expected (# is the number).',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The vote took place on Monday.',
        hypothesis: 'La votación [[tomó lugar]] el lunes.',
        message: '“tomó lugar” renders “took place” word by word; “tiene lugar” was expected.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The plan makes sense to both towns.',
        hypothesis: 'План [[делает смысл]] для обоих городов.',
        message: '“делает смысл” renders “makes sense” word by word; “имеет смысл” was expected.',
      },
    ],
    good: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O motorista tem 30 anos de experiência.',
        hypothesis: 'The driver has 30 years of experience.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O motorista tem 30 anos.',
        hypothesis: 'The driver is 30 years old.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'She won at the end of a long race.',
        hypothesis: 'Al final del día ganó ella.',
      },
    ],
  },
  *check(segment, evidence) {
    for (const { first, last, sourcePhrase, expected } of literalPhrases(segment, evidence)) {
      const { value } = evidence.text;
      if (GOES_ON.test(value.slice(last.end, last.end + 14))) continue;
      const quote = value.slice(first.start, last.end);
      const sign = expected.includes('#') ? ' (# is the number)' : '';
      yield {
        range: { start: first.start, end: last.end },
        message: `“${quote}” renders “${sourcePhrase}” word by word; “${expected}” was expected${sign}.`,
      };
    }
  },
});
