/** A single word of the source that stands untranslated in a sentence: `он сказал yesterday`. */
import { isCommonThere, sourceWordsLeft } from '../../evidence/residue.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'source-residue',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: ['source'],
  summary: 'A word of the source was left untranslated in the sentence.',
  why: 'An engine that does not know a word copies it; the reader meets a word in another script.',
  fix: 'Translate the word, or put it in quotation marks if it is meant.',
  absorbs: ['script-mix'],
  examples: {
    bad: [
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The lighthouse was repainted yesterday by volunteers.',
        hypothesis: 'Маяк вчера перекрасили [[volunteers]].',
        message: '“volunteers” was left as it stands in the source.',
      },
      {
        language: 'en',
        sourceLanguage: 'ru',
        source: 'Волонтёры перекрасили маяк за два дня.',
        hypothesis: 'Volunteers repainted the [[маяк]] in two days.',
        message: '“маяк” was left as it stands in the source.',
      },
      {
        language: 'ar',
        sourceLanguage: 'en',
        source: 'The harbour was closed because of the storm.',
        hypothesis: 'أغلق الميناء بسبب [[storm]].',
        message: '“storm” was left as it stands in the source.',
      },
    ],
    good: [
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The word “hygge” is Danish; she bought an iPhone from eBay.',
        hypothesis: 'Слово «hygge» датское; она купила iPhone на eBay.',
      },
      {
        language: 'ja',
        sourceLanguage: 'en',
        source: 'The Harbour Museum shows the clock.',
        hypothesis: 'Harbour Museumでその時計を展示している。',
      },
      {
        language: 'en',
        sourceLanguage: 'ru',
        source: 'Газета «Маяк» закрылась.',
        hypothesis: 'The newspaper Mayak (Маяк) has closed.',
      },
    ],
  },
  *check(segment, evidence) {
    for (const token of sourceWordsLeft(segment, evidence)) {
      if (!isCommonThere(token, evidence)) continue;
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” was left as it stands in the source.`,
        evidence: ['the facing sentence of the source has the same word, and no reference has it'],
      };
    }
  },
});
