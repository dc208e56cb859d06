/** A text that stops in the middle of a sentence: `The minister also said that the`. */
import { cutEnding } from '../../evidence/leftovers/cut-endings.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'truncated-text',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'The text stops before its end.',
  why: 'The engine reached its limit of words, or a field held only so many characters; the end of the article is missing.',
  fix: 'Translate the rest of the source.',
  absorbs: ['missing-terminal-punctuation', 'unpaired-punctuation', 'broken-paragraph'],
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'Harbour reopens\nThe harbour reopened on Monday. Ships had waited outside.\nTraders were glad.\nThe minister also said that [[the]]',
        message: 'The text stops at “the”: no sentence ends in “the”.',
      },
      {
        language: 'es',
        hypothesis:
          'El puerto reabrió el lunes. Los barcos esperaban fuera. El alcalde añadió que los comerciantes de la ciudad[[,]]',
        message: 'The text stops at “,”: nothing stands behind “,”.',
      },
      {
        language: 'ru',
        hypothesis: 'Порт открыли в понедельник. Суда ждали на рейде. Мэр рассказал также о планах [[для]]',
        message: 'The text stops at “для”: no sentence ends in “для”.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source:
          'The harbour reopened on Monday. Ships had waited outside. Traders said they would now try to make up for the losses of the long winter.',
        hypothesis: 'Der Hafen öffnete am Montag. Draußen hatten Schiffe gewartet. Händler sagten, sie würden [[nun]]',
        message: 'The text stops at “nun”: the last sentence is much shorter than what it translates.',
      },
      {
        language: 'sv',
        hypothesis:
          'Hamnen öppnar igen\nHamnen öppnade i måndags.\nFartygen väntade utanför.\nHandlarna är glada.\nIngen skadades.\nBorgmästaren åkte hem. På kvällen tändes alla [[lampor]]',
        message: 'The text stops at “lampor”: the other paragraphs end in a mark.',
      },
      {
        language: 'ja',
        hypothesis: '港は月曜日に再開した。船は外で待っていた。市長はさらに港の新しい計画[[は]]',
        message: 'The text stops at “は”: no sentence ends in “は”.',
      },
      {
        language: 'fr',
        hypothesis:
          'Le port a rouvert lundi. Les navires attendaient dehors. Le maire a promis une nouvelle [[passere]]',
        message: 'The text stops at “passere”: “passere” is no whole word.',
      },
      {
        language: 'en',
        hypothesis:
          'Harbour reopens\nMartha Steen opened the harbour on Monday.\nShips had waited outside.\nTraders were glad.\nMs Steen was pleased.\nMartha Steen said that she would travel to the islands of [[Orkney]]',
        message: 'The text stops at “Orkney”: the other paragraphs end in a mark.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'Harbour reopens\nThe harbour opened on Monday.\nShips had waited outside.\nTraders were glad.\nNobody was hurt.\nMartha Steen is the editor of a small magazine of the northern ports',
      },
      {
        language: 'fr',
        hypothesis:
          'Le port rouvre\nLe port a rouvert lundi.\nLes navires attendaient.\nLes commerçants sont ravis.\nPersonne n’a été blessé.\nL’entretien sera diffusé en entier dimanche de midi à 13 h sur la radio locale',
      },
      {
        language: 'en',
        hypothesis: 'The harbour reopened on Monday. Ships waited. Traders were glad.\nBy Jane Porter and Tom Ferry',
      },
      {
        language: 'fr',
        sourceLanguage: 'en',
        source: 'The harbour reopened. Ships waited.\nThe mayor said that the',
        hypothesis: 'Le port a rouvert. Les navires attendaient.\nLe maire a dit que la',
      },
      { language: 'pl', hypothesis: 'Port otwarto w poniedziałek. Statki czekały.\nWięcej na www.example.org/port' },
      {
        language: 'en',
        hypothesis: 'Ferry lines\nTo the north\nTo the islands and the south\nThe line that the town came to rely on',
      },
      {
        language: 'ru',
        hypothesis:
          'Порт открыли в понедельник. Суда ждали. Торговцы довольны.\nФото предоставлены пресс-службой порта',
      },
      { language: 'zh-Hans', hypothesis: '港口周一重新开放。船只在外等候。商人们很高兴。' },
    ],
  },
  *check(text, evidence) {
    const cut = cutEnding(text, evidence);
    if (!cut) return;
    const { start, end } = cut.last;
    const stop = excerpt(text.value.slice(start, end));
    const message = `The text stops at “${stop}”: ${cut.fact}.`;
    yield { range: { start, end }, message, ...(cut.sure ? {} : { severity: 'major' as const, confidence: 0.7 }) };
  },
});
