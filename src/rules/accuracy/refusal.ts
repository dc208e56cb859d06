/** What a model says instead of a translation: `I'm sorry, but I can't help with that.` */
import { isVouchedFor, speaksAsAssistant, type PhraseLists } from '../../evidence/model-traces/assistant-voice.js';
import { excerpt } from '../../text/excerpt.js';
import { defineSegmentRule } from '../define-rule.js';

const REFUSALS: PhraseLists = ['refusals', 'english-refusals'];

export default defineSegmentRule({
  id: 'refusal',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'The model declined to translate, and its excuse stands in the text.',
  why: 'A chat model refused the text, or asked for it, and nobody looked at the answer; what should be there is missing.',
  fix: 'Translate the passage again.',
  absorbs: ['untranslated-segment', 'wrong-language', 'addition', 'chat-preamble', 'translator-note'],
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'Harbour reopens\n[[I’m sorry, but I can’t help with that request.]]',
        message:
          'The sentence “I’m sorry, but I can’t help with that request.” is a model’s refusal, not a translation.',
      },
      {
        language: 'de',
        hypothesis: '[[Als KI-Sprachmodell kann ich diesen Text leider nicht wiedergeben.]]',
        message:
          'The sentence “Als KI-Sprachmodell kann ich diesen Text … cht wiedergeben.” is a model’s refusal, not a translation.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '港口重新开放\n[[抱歉，我无法翻译这段内容。]]',
        message: 'The sentence “抱歉，我无法翻译这段内容。” is a model’s refusal, not a translation.',
      },
      {
        language: 'ru',
        hypothesis: 'Порт открыт\n[[К сожалению, я не могу выполнить этот запрос.]]',
        message:
          'The sentence “К сожалению, я не могу выполнить этот запрос.” is a model’s refusal, not a translation.',
      },
      {
        language: 'hi',
        sourceLanguage: 'pt',
        source: 'O porto reabriu.\nOs navios esperavam fora da barra.',
        hypothesis: 'बंदरगाह फिर खुल गया।\n[[I cannot translate this text.]]',
        message: 'The sentence “I cannot translate this text.” is a model’s refusal, not a translation.',
      },
    ],
    good: [
      { language: 'en', hypothesis: '“I’m sorry, but I can’t provide details,” he said. “I cannot help with that.”' },
      { language: 'en', hypothesis: 'I’m sorry, but I can’t help laughing when the ferry is late.' },
      {
        language: 'en',
        sourceLanguage: 'de',
        source: 'Als KI-Modell kann ich keine Gefühle haben, antwortete das Programm.',
        hypothesis: 'As an AI model I cannot have feelings, the program answered.',
      },
      { language: 'es', hypothesis: 'Lo siento, pero no puedo votar por nadie, dijo el pescador.' },
      { language: 'ja', hypothesis: '市は申し訳ないと述べたが、翻訳は提供できないとした。' },
    ],
  },
  *check(segment, evidence) {
    if (!speaksAsAssistant(segment, evidence, REFUSALS) || isVouchedFor(evidence, REFUSALS)) return;
    const message = `The sentence “${excerpt(segment.text)}” is a model’s refusal, not a translation.`;
    yield { range: segment.range, message };
  },
});
