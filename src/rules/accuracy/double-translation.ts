/** A sentence left in the source language beside its translation: `Bom dia a todos / Good morning to all`. */
import { doubleRenderings, slashedHalf } from '../../evidence/untranslated/double-renderings.js';
import type { EvidenceWith } from '../../model/evidence.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'double-translation',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.93,
  needs: [],
  summary: 'A sentence stands both in the source language and in translation.',
  why: 'The model repeated the original before or behind its translation, as in a phrase book.',
  fix: 'Remove the original.',
  absorbs: ['untranslated-segment', 'wrong-language', 'addition', 'unresolved-alternatives', 'script-mix'],
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O porto reabriu ontem.\nOs moradores ainda esperam pela limpeza das ruas do centro.',
        hypothesis:
          'The harbour reopened yesterday.\n[[Os moradores ainda esperam pela limpeza das ruas do centro.]]\nResidents are still waiting for the streets of the centre to be cleaned.',
        message:
          'The sentence “Os moradores ainda esperam pela limpeza das ruas do centro.” stands beside its translation.',
      },
      {
        language: 'zh-Hans',
        sourceLanguage: 'en',
        source: 'The harbour reopened yesterday.\nThe ships waited outside for two days.',
        hypothesis: '港口昨天重新开放。\n船只在外面等了两天（[[The ships waited outside for two days]]）。',
        message: 'The sentence “The ships waited outside for two days” stands beside its translation.',
      },
      {
        language: 'ru',
        sourceLanguage: 'de',
        source: 'Der Hafen ist seit gestern wieder offen.',
        hypothesis: '[[Der Hafen ist seit gestern wieder offen]] / Порт со вчерашнего дня вновь открыт.',
        message: 'The sentence “Der Hafen ist seit gestern wieder offen” stands beside its translation.',
      },
      {
        language: 'es',
        hypothesis:
          'El puerto volvió a abrir ayer después de la tormenta / [[The harbour opened again yesterday after the storm]]',
        message: 'The sentence “The harbour opened again yesterday after the storm” stands beside its translation.',
      },
    ],
    good: [
      {
        language: 'en',
        sourceLanguage: 'es',
        source: 'El País publicó la noticia.',
        hypothesis: 'El País (The Country) published the news.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O porto reabriu ontem.\nOs moradores ainda esperam pela limpeza das ruas.\nO prefeito não comentou.',
        hypothesis:
          'The harbour reopened yesterday.\nOs moradores ainda esperam pela limpeza das ruas.\nThe mayor did not comment.',
      },
      { language: 'de', hypothesis: 'Das Lied „Good morning, good morning / Guten Morgen“ lief im Radio.' },
      {
        language: 'ja',
        sourceLanguage: 'en',
        source: 'BBC News, Sky News, Fox News',
        hypothesis: 'BBC News, Sky News, Fox News（各局）',
      },
    ],
  },
  *check(text, evidence) {
    const { source } = evidence;
    if (source) {
      const known: EvidenceWith<'source'> = Object.defineProperties(
        { source },
        Object.getOwnPropertyDescriptors(evidence),
      ) as never;
      for (const { range, original } of doubleRenderings(known)) {
        yield { range, message: messageOf(range), related: [{ text: 'source', range: original }] };
      }
      return;
    }
    for (const segment of text.segments) {
      const range =
        segment.text.includes(' / ') || segment.text.includes(' | ') ? slashedHalf(segment, evidence) : undefined;
      if (range) yield { range, message: messageOf(range) };
    }

    function messageOf({ start, end }: { readonly start: number; readonly end: number }): string {
      return `The sentence “${excerpt(text.value.slice(start, end))}” stands beside its translation.`;
    }
  },
});
