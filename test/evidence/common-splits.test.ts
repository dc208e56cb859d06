/** Words written as one that the texts, lists of common words or a change of script tell apart, and what looks like them. */
import { describe, expect, test } from 'vitest';
import { exampleArticle } from '../helpers/check-example.js';
import { createChecker } from '../../src/check.js';
import fusedWords from '../../src/rules/linguistic-conventions/fused-words.js';

const checking = createChecker({}, [fusedWords]);

async function suggestions(language: string, hypothesis: string): Promise<(string | undefined)[]> {
  const checker = await checking;
  const { findings, problems } = await checker.check(exampleArticle({ language, hypothesis }, hypothesis));
  expect(problems).toEqual([]);
  return findings.map(({ suggestion }) => suggestion);
}

describe('is told apart', () => {
  test.each([
    ['two common words of Czech', 'cs', 'Sbor získal nejvícestátů z celého světa.', 'nejvíce států'],
    ['a Czech pronoun and a common noun', 'cs', 'Starosta a jehopolicie most zavřeli.', 'jeho policie'],
    ['two closed-class words of Ukrainian', 'uk', 'Міст можебути відкрито навесні.', 'може бути'],
    ['two common words of Hebrew', 'he', 'ראש העיר צריך חמישים קולותלפחות במועצה.', 'קולות לפחות'],
    ['a Polish preposition and a common noun', 'pl', 'Wójt był namiejscu, zanim most zamknięto.', 'na miejscu'],
    ['a Russian pronoun and an unlisted form', 'ru', 'Это мнение егосовременников о мосте.', 'его современников'],
    ['a Finnish case and a verb', 'fi', 'Kuva sillasta etusivullajulkaistiin eilen.', 'etusivulla julkaistiin'],
    ['a Hungarian case and a verb', 'hu', 'A régi házakbanlakik a legtöbb ember.', 'házakban lakik'],
    ['a Latin name and a Hindi postposition', 'hi', 'मेयर ने YouTubeपर पुल दिखाया।', 'YouTube पर'],
    ['a Latin name and a Hebrew word', 'he', 'החברה Brixtonעם שותפיה בנתה את הגשר.', 'Brixton עם'],
    ['a Latin name and an Arabic word', 'ar', 'زار مدير Brixtonبعد الحفل الجسر.', 'Brixton بعد'],
    [
      'a Latin name with its particle, and a Korean word',
      'ko',
      '시장은 HBO의폭력적인 드라마를 보았다.',
      'HBO의 폭력적인',
    ],
    ['a word of an English name and a small one', 'pl', 'Decyzję podjęła Boardof Bridges w Londynie.', 'Board of'],
    ['a number and a Turkish word', 'tr', 'Köprü 1994yılından beri kapalı.', '1994 yılından'],
    ['a number and a Hebrew word', 'he', 'הגשר נבנה לפני 60שנה.', '60 שנה'],
    ['a number and an Arabic word with a vowel sign', 'ar', 'كان على السفينة 120بحارًا من المدينة.', '120 بحارًا'],
    ['a number and a Finnish word', 'fi', 'Hän omistaa 40prosentin osuuden sillasta.', '40 prosentin'],
    ['a clock time and its zone', 'de', 'Das Gespräch begann um 13:00BST in London.', '13:00 BST'],
  ])('%s', async (_case, language, text, apart) => {
    expect(await suggestions(language, text)).toEqual([apart]);
  });
});

describe('is one word', () => {
  test.each([
    ['Czech compounds of common words', 'cs', 'Spolupracovali na místním dvoudenním smysluplném programu.'],
    ['Ukrainian endings that are words', 'uk', 'За ресторанним столом сидів головний доступний агентний склад.'],
    ['Hebrew words with their prefixes', 'he', 'כאשר התסריטאי והכתבות הגיעו, מישהו ראה שהוא כאן.'],
    ['Russian words with a prefix or an ending', 'ru', 'Ветер разметёт небелый песок, и его станет многочисленнее.'],
    [
      'Finnish words with particles',
      'fi',
      'Teidänkaltaistanne väkeä ei näy unissasikaan, ja edessäoleva tie on tukossa.',
    ],
    ['a Danish adverb that ends in a preposition', 'da', 'Broen er langtfra og langfra ny.'],
    ['a German adjective that begins as an article', 'de', 'Die dermale Manifestation der Haut heilt.'],
    ['a Korean compound behind an acronym', 'ko', 'FIFA가입국은 많고 AI에서는 배울 것이 있다.'],
    ['a name that ends as a small word does', 'es', 'Landon Donovan y Armand Duval vieron a Roland Garros.'],
    ['a Swedish compound with a number', 'sv', 'På 50årsdagen kom en 40åring till bron.'],
    ['a Hindi ordinal', 'hi', 'यह 19वीं सदी का 47वाँ पुल है।'],
    ['a time as agencies write it', 'ru', 'Переговоры начались в 02:00GMT в понедельник.'],
  ])('%s', async (_case, language, text) => {
    expect(await suggestions(language, text)).toEqual([]);
  });
});
