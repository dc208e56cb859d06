/** Where sentences end: tables of paragraphs cut by hand, in the languages that have a pack. */
import { describe, expect, test } from 'vitest';
import { loadLanguagePack } from '../../src/languages/index.js';
import { splitSentences } from '../../src/segment/split-sentences.js';

/** `|` stands where a sentence ends and another begins; a space before it is kept as text between them. */
const PARAGRAPHS: readonly (readonly [language: string, about: string, marked: string])[] = [
  ['en', 'two sentences', 'The council voted on Monday. |It was close.'],
  ['en', 'titles and initials', 'Dr. Novak met J. K. Hall and Mr. Brown Jr. at noon. |They talked.'],
  ['en', 'an acronym inside', 'The U.S. Senate voted. |It was close.'],
  ['en', 'figures and times', 'It rose by 3.5 percent at 10.30 a.m. on Monday. |It fell later.'],
  ['en', 'a closing quotation mark', '“We will stay.” |“So will we,” said the mayor.'],
  ['en', 'speech that goes on', '“Will you stay?” asked the mayor. |Nobody answered.'],
  ['en', 'three dots inside', 'He waited … and left. |She stayed.'],
  ['en', 'a lost space', 'Talks were held in Vienna.|Delegates left early.'],
  ['en', 'a lost space behind an acronym', 'The goods came from the USA.|Nobody checked them.'],
  ['en', 'a site name', 'Gazeta.Ru and Booking.com reported it.'],
  ['en', 'a title that lost its space', 'They met Gen.Novak in town. |He spoke.'],
  ['de', 'ordinals', 'Am 3. Oktober tagt der 12. Senat. |Danach ist Pause.'],
  ['de', 'abbreviations', 'Der Verein e.V. tagt z.B. in Köln bzw. Bonn. |Der Eintritt ist frei.'],
  ['de', 'German quotation marks', '„Wir bleiben.“ |„Wir auch“, sagte sie.'],
  ['fr', 'spaced marks', 'Pourquoi maintenant ? |Personne ne le sait. |« C’est non ! » dit-il.'],
  ['fr', 'a title', 'M. Novak est arrivé. |Mme Durand l’attendait.'],
  ['es', 'opening marks', '¿Por qué ahora? |¡Nadie lo sabe! |El alcalde calló.'],
  ['pt', 'a sentence of one letter first', 'A carga veio dos EUA. |O ministro não comentou.'],
  ['pt', 'a lost space before a word of one letter', 'A carga chegou.|O ministro não comentou.'],
  ['it', 'an elided article behind a lost space', 'Il voto è finito.|L’aula era vuota.'],
  ['nl', 'a lost space before a word that is also a domain', 'De raad heeft gestemd.|De markt verhuist.'],
  ['pl', 'abbreviations', 'Prof. Nowak pracuje w Krakowie. |Mieszka przy ul. Długiej.'],
  ['cs', 'ordinals', 'Schůze se koná 3. října v Praze. |Potom je přestávka.'],
  ['ru', 'abbreviations', 'Он живёт в г. Минске на ул. Ленина. |Она — нет.'],
  ['ru', 'a lost space', 'Переговоры прошли в Вене.|Стороны не договорились.'],
  ['uk', 'a question and its answer', 'Чому зараз? |Ніхто не знає.'],
  ['tr', 'suffixes behind an apostrophe', 'Bakan Ankara’ya gitti. |Toplantı yarın.'],
  ['sv', 'an abbreviation', 'Mötet hölls bl.a. i Lund. |Det var kort.'],
  ['ar', 'Arabic marks', 'لماذا الآن؟ |لا أحد يعرف. |غادر الوزير.'],
  ['ar', 'a lost space', 'وصل الوزير إلى القاهرة.|وقال إن المحادثات مستمرة.'],
  ['he', 'spelt-out letters', 'האף.בי.איי חוקר את הפרשה. |אין חשודים.'],
  ['hi', 'the danda', 'मंत्री कल दिल्ली पहुंचे। |उन्होंने बातचीत की।'],
  ['hi', 'spelt-out letters', 'यू.एस. में तापमान 5 कि.मी. तक बदला।'],
  ['ja', 'no spaces', '市議会は月曜日に投票した。|結果は僅差だった。'],
  ['ja', 'speech that goes on', '「ここに残る。」と市長は述べた。|商人は黙っていた。'],
  ['zh-Hans', 'no spaces', '议会星期一投票。|结果很接近！|为什么？'],
  ['zh-Hans', 'a closing quotation mark', '市长说：“我们留下。”|商人没有回答。'],
  ['ko', 'Korean', '의회가 월요일에 투표했다. |결과는 박빙이었다.'],
  ['ko', 'a lost space', '장관이 서울에 도착했다.|회담은 오늘 열린다.'],
];

describe('sentences of a paragraph', () => {
  test.each(PARAGRAPHS)('%s: %s', async (language, _about, marked) => {
    const pack = await loadLanguagePack(language);
    const text = marked.replaceAll('|', '');
    const sentences = splitSentences(text, pack, language).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });
});

test('a malformed language tag is split by the rules of the root', async () => {
  const pack = await loadLanguagePack('not_a_tag');
  expect(splitSentences('One. Two.', pack, 'not_a_tag')).toEqual([
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ]);
});

test('a paragraph far longer than what Intl.Segmenter may see keeps its sentences', async () => {
  const pack = await loadLanguagePack('en');
  const sentence = 'The council of the old town voted on Monday about the market. ';
  const text = sentence.repeat(500).trim();
  const sentences = splitSentences(text, pack, 'en').map(({ start, end }) => text.slice(start, end));
  expect(new Set(sentences)).toEqual(new Set([sentence.trim()]));
  expect(sentences).toHaveLength(500);
});

test.each([
  ['en', `It ${'goes on and '.repeat(2000)}on`],
  ['en', 'a'.repeat(10_000)],
  ['th', 'ก'.repeat(9000)],
])('a text in %s without a sentence end is cut into pieces that hold all of it', async (language, text) => {
  const ranges = splitSentences(text, await loadLanguagePack(language), language);
  expect(ranges.length).toBeGreaterThan(1);
  expect(Math.max(...ranges.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
  expect(
    ranges
      .map(({ start, end }) => text.slice(start, end).trim())
      .join('')
      .replaceAll(' ', ''),
  ).toBe(text.replaceAll(' ', ''));
});
