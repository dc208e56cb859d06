/** What a model says before it translates: `Sure! Here is the translation:`. */
import { phrasePacks, preamblesOf } from '../../evidence/model-traces/assistant-voice.js';
import { isQuoted } from '../../evidence/characters/quotations.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'chat-preamble',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.97,
  needs: [],
  summary: 'The text begins with words of the model that translated it.',
  why: 'A chat model announced its translation, and the announcement was published with it; it may speak English whatever the target language.',
  fix: 'Remove the announcement.',
  absorbs: ['untranslated-segment', 'wrong-language', 'addition', 'prompt-leak', 'boilerplate-left'],
  examples: {
    bad: [
      {
        language: 'de',
        hypothesis: '[[Hier ist die überarbeitete Fassung des Artikels:]]\nDie Brücke ist zu.\nAlle warten.',
        message:
          'The words “Hier ist die überarbeitete Fassung des Artikels:” announce a translation; the text should begin behind them.',
      },
      {
        language: 'en',
        hypothesis: '[[Sure! Here is the translation:]]\nThe harbour reopened on Monday. Ships waited outside.',
        message:
          'The words “Sure! Here is the translation:” announce a translation; the text should begin behind them.',
      },
      {
        language: 'fr',
        hypothesis: '[[Voici la traduction de l’article :]]\nLe port a rouvert lundi. Les navires attendaient.',
        message:
          'The words “Voici la traduction de l’article :” announce a translation; the text should begin behind them.',
      },
      {
        language: 'ru',
        hypothesis: '[[Конечно! Вот перевод вашего текста:]] Порт вновь открыли в понедельник. Суда ждали на рейде.',
        message:
          'The words “Конечно! Вот перевод вашего текста:” announce a translation; the text should begin behind them.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '[[好的，以下是这篇文章的中文翻译：]]\n港口周一重新开放。船只在外等候。',
        message:
          'The words “好的，以下是这篇文章的中文翻译：” announce a translation; the text should begin behind them.',
      },
      {
        language: 'ar',
        sourceLanguage: 'de',
        source: 'Der Hafen wurde am Montag wieder geöffnet.',
        hypothesis: '[[Here is the Arabic translation of the article.]]\nأعيد فتح الميناء يوم الاثنين.',
        message:
          'The words “Here is the Arabic translation of the article.” announce a translation; the text should begin behind them.',
      },
      {
        language: 'ko',
        hypothesis: '[[번역:]]\n항구가 월요일에 다시 문을 열었다. 배들은 밖에서 기다렸다.',
        message: 'The words “번역:” announce a translation; the text should begin behind them.',
      },
      {
        language: 'da',
        hypothesis: '[[Her er oversættelsen af artiklen:]]\nBroen åbner i maj.',
        message:
          'The words “Her er oversættelsen af artiklen:” announce a translation; the text should begin behind them.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Here is what we know so far:\nThe harbour reopened on Monday.' },
      { language: 'en', hypothesis: 'Here is how polls translate into seats\nThe count ended on Monday.' },
      { language: 'es', hypothesis: 'Aquí está la lista completa:\nEl puerto reabrió el lunes.' },
      {
        language: 'en',
        sourceLanguage: 'de',
        source: 'Hier ist die Übersetzung des Briefes:\nDer Hafen ist offen.',
        hypothesis: 'Here is the translation of the letter:\nThe harbour is open.',
      },
      {
        language: 'de',
        hypothesis: '„Hier ist die Übersetzung:“\nMit diesem Satz beginnt das neue Stück. Es läuft ab Montag.',
      },
      { language: 'ja', hypothesis: '翻訳文学の賞が決まった\n選考委員会は月曜日に発表した。' },
    ],
  },
  *check(text, evidence) {
    const packs = phrasePacks(evidence);
    const found = preamblesOf(text, packs).filter((range) => !isInQuotation(range.start));
    if (found.length === 0 || isSaidElsewhere()) return;
    for (const range of found) {
      const quote = excerpt(text.value.slice(range.start, range.end));
      yield { range, message: `The words “${quote}” announce a translation; the text should begin behind them.` };
    }

    function isInQuotation(offset: number): boolean {
      return text.blocks.slice(0, 2).some((block) => block.range.start === offset && isQuoted(block, offset));
    }

    /** An article about a translation says so in the source or reference too. */
    function isSaidElsewhere(): boolean {
      const { source, references } = evidence;
      return [...(source ? [source] : []), ...references].some(
        (other) => preamblesOf(other.text, [other.pack]).length > 0,
      );
    }
  },
});
