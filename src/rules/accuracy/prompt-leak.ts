/** Instructions to the model, its control tokens and its thoughts in the text: `<|im_end|>`, `Translate the following`. */
import { isVouchedFor, speaksAsAssistant, type PhraseLists } from '../../evidence/model-traces/assistant-voice.js';
import { controlTokens } from '../../evidence/leftovers/control-tokens.js';
import { languageLabels } from '../../evidence/model-traces/language-labels.js';
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

const PROMPTS: PhraseLists = ['prompt-phrases', 'english-prompt-phrases'];

export default defineArticleRule({
  id: 'prompt-leak',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'Part of the prompt or of the model’s inner text stands in the article.',
  why: 'What steers a model is no text for readers, and it shows that the answer was published unseen.',
  fix: 'Remove it; look whether the passage around it is whole.',
  absorbs: ['leftover-markup', 'untranslated-segment', 'wrong-language', 'addition', 'markdown-residue', 'script-mix'],
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The harbour reopened on Monday.[[<|im_end|>]]',
        message: '“<|im_end|>” steers a model and is no text.',
      },
      {
        language: 'ja',
        hypothesis: '[[<think>The user wants a translation.</think>]]\n港は月曜日に再開した。',
        message: '“<think>The user wants a translation.</think>” steers a model and is no text.',
      },
      {
        language: 'de',
        hypothesis: '[[Übersetze den folgenden Text ins Deutsche.]]\nDer Hafen wurde am Montag wieder geöffnet.',
        message: '“Übersetze den folgenden Text ins Deutsche.” is an instruction to the model.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The harbour reopened on Monday.',
        hypothesis: '[[English:]] Порт вновь открыли в понедельник.',
        message: '“English:” labels a language for the model.',
      },
      {
        language: 'hi',
        hypothesis: 'बंदरगाह सोमवार को फिर खुला।\n[[Do not add any explanations or comments.]]',
        message: '“Do not add any explanations or comments.” is an instruction to the model.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis: 'Such models end their answers with “<|im_end|>”.\nTranslators are short of work.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The tag <think> opens the reasoning.',
        hypothesis: 'La etiqueta <think> abre el razonamiento.',
      },
      {
        language: 'fr',
        sourceLanguage: 'en',
        source: 'English: a language in motion\nMore people learn it.',
        hypothesis: 'Anglais : une langue en mouvement\nDe plus en plus de gens l’apprennent.',
      },
      { language: 'de', hypothesis: '„Übersetze den folgenden Text ins Deutsche“, lautete die Aufgabe der Prüfung.' },
      { language: 'zh-Hans', hypothesis: '港口周一重新开放。#港口开放 3 < 5。' },
    ],
  },
  *check(text, evidence) {
    for (const range of tokensOf(evidence))
      yield { range, message: `${quoteOf(range)} steers a model and is no text.` };
    for (const range of labelsOf(evidence))
      yield { range, message: `${quoteOf(range)} labels a language for the model.` };
    const prompts = text.segments.filter((segment) => speaksAsAssistant(segment, evidence, PROMPTS));
    if (prompts.length === 0 || isVouchedFor(evidence, PROMPTS)) return;
    for (const { range } of prompts) yield { range, message: `${quoteOf(range)} is an instruction to the model.` };

    function quoteOf({ start, end }: Range): string {
      return `“${excerpt(text.value.slice(start, end))}”`;
    }
  },
});

function tokensOf({ text, pack, source, references }: Evidence): Range[] {
  const others = source ? [source, ...references] : references;
  return controlTokens(text.value, pack).filter(({ start, end }) => {
    const token = text.value.slice(start, end);
    return !others.some((other) => other.text.value.includes(token));
  });
}

/** One label may be a headline's kicker: two of them, or one that neither source nor reference has, are a model's. */
function labelsOf(evidence: Evidence): Range[] {
  const { text, source, references } = evidence;
  const labels = languageLabels(text, evidence);
  if (labels.length === 0) return [];
  const others = source ? [source, ...references] : references;
  if (others.some((other) => languageLabels(other.text, evidence).length > 0)) return [];
  return labels.length > 1 || others.length > 0 ? labels : [];
}
