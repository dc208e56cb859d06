/** A segment that was left in the source language. */
import { foreignLanguageOf, languageName } from '../../evidence/untranslated/segment-language.js';
import { primarySubtag } from '../../text/normal-form.js';
import { defineSegmentRule } from '../define-rule.js';
import { LANGUAGE_BOUND_RULES } from '../language-bound-rules.js';

export default defineSegmentRule({
  id: 'untranslated-segment',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.97,
  needs: ['source'],
  summary: 'A segment was left in the source language.',
  why: 'A sentence that the engine passed through untranslated says nothing to a reader who does not know the source language.',
  fix: 'Translate it, or mark it as a quotation if it stands there on purpose.',
  absorbs: [
    ...LANGUAGE_BOUND_RULES,
    'boilerplate-left',
    'addition',
    'number-mismatch',
    'magnitude-shift',
    'unit-mismatch',
    'currency-mismatch',
    'name-mismatch',
    'spurious-entity',
    'negation-mismatch',
  ],
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'A ponte foi reaberta ontem.\nOs moradores ainda esperam pela limpeza das ruas do centro.',
        hypothesis:
          'The bridge was reopened yesterday.\n[[Os moradores ainda esperam pela limpeza das ruas do centro.]]',
        message: 'This segment is still in Portuguese; English was expected.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The bridge was reopened yesterday.\nResidents are still waiting for the streets to be cleaned.',
        hypothesis: 'Мост вновь открыли вчера.\n[[Residents are still waiting for the streets to be cleaned.]]',
        message: 'This segment is still in English; Russian was expected.',
      },
      {
        language: 'fr',
        sourceLanguage: 'es',
        source: 'El puente se reabrió ayer.\nEn otoño llegará una exposición sobre los relojes de las catedrales.',
        hypothesis: 'Le pont a rouvert hier.\n[[En otoño llegará una exposición sobre los relojes de las catedrales.]]',
        message: 'This segment is still in Spanish; French was expected.',
      },
      {
        language: 'ja',
        sourceLanguage: 'en',
        source: 'The bridge was reopened yesterday.\nResidents are still waiting for the streets to be cleaned.',
        hypothesis: '橋は昨日、再び開通した。\n[[Residents are still waiting for the streets to be cleaned.]]',
        message: 'This segment is still in English; Japanese was expected.',
      },
    ],
    good: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O lema é “Ordem e Progresso”.\nJoão Carlos Mendes, Maria Aparecida dos Santos, José Ribamar',
        hypothesis: 'The motto is “Ordem e Progresso”.\nJoão Carlos Mendes, Maria Aparecida dos Santos, José Ribamar',
      },
      {
        language: 'en',
        sourceLanguage: 'es',
        source: 'Chile (n = 30); El Salvador (n = 1);',
        reference: 'Chile (n = 30); El Salvador (n = 1);',
        hypothesis: 'Chile (n = 30); El Salvador (n = 1);',
      },
      {
        language: 'pt',
        sourceLanguage: 'es',
        source: 'El presidente de Chile visita Brasil.',
        hypothesis: 'O presidente do Chile visita o Brasil.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'He watched “The Silence of the Lambs” twice.',
        hypothesis: 'Er sah sich „The Silence of the Lambs“ zweimal an.',
      },
    ],
  },
  *check(segment, evidence) {
    const foreign = foreignLanguageOf(segment, evidence);
    if (foreign?.language !== primarySubtag(evidence.source.text.language)) return;
    // `Chile (n = 30); El Salvador (n = 1)` is the same in both languages.
    if (evidence.references.some(({ text }) => text.segments.some((other) => other.text === segment.text))) return;
    const expected = languageName(primarySubtag(evidence.text.language));
    const same = evidence.source.text.segments.find(({ text }) => text === segment.text);
    yield {
      range: segment.range,
      message: `This segment is still in ${languageName(foreign.language)}; ${expected} was expected.`,
      evidence: foreign.evidence,
      ...(same ? { confidence: 0.99, related: [{ text: 'source' as const, range: same.range }] } : {}),
    };
  },
});
