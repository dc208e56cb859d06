/** Two words written as one, as a dictionary tells them: what it may say, and where it must be silent. */
import { describe, expect, test } from 'vitest';
import { exampleArticle } from '../helpers/check-example.js';
import { createChecker } from '../../src/check.js';
import fusedWords from '../../src/rules/linguistic-conventions/fused-words.js';
import { rules } from '../../src/rules/index.js';

const checking = createChecker({}, [fusedWords]);

async function suggestions(language: string, hypothesis: string, reference?: string): Promise<(string | undefined)[]> {
  const checker = await checking;
  const example = { language, hypothesis, ...(reference === undefined ? {} : { reference }) };
  const { findings, problems } = await checker.check(exampleArticle(example, hypothesis));
  expect(problems).toEqual([]);
  return findings.map(({ suggestion }) => suggestion);
}

describe('is told apart', () => {
  test.each([
    ['two closed-class words', 'en', 'A ferry sank, andthey all swam.', 'and they'],
    ['two closed-class words of Spanish', 'es', 'No vino porqueeste barco se hundió.', 'porque este'],
    ['a closed-class word and a word of the text', 'en', 'Theirboat sank. A boat was lost.', 'Their boat'],
    ['two words of the text', 'fr', 'Le vieux pont est fermé. Ce vieuxpont tombe.', 'vieux pont'],
    ['a word and a name of the text', 'pt', 'O prefeito Novak saiu. Já o prefeitoNovak voltou.', 'prefeito Novak'],
    ['a preposition that holds an article', 'pt', 'Eis o avançado daseleção portuguesa.', 'da seleção'],
    ['a closed-class word behind a plural', 'es', 'Los estudiantespara combatir el frío corren.', 'estudiantes para'],
    ['an acronym and a closed-class word', 'en', 'Both want to join NATOand the union.', 'NATO and'],
    ['an acronym and a common word', 'es', 'El plan de la OTANpara el norte es secreto.', 'OTAN para'],
    ['an article that may be split in two ways', 'pt', 'Ela é umafigura da nossa história.', 'uma figura'],
    ['a Romanian auxiliary of one letter', 'ro', 'Primarul adeclarat că podul este sigur.', 'a declarat'],
    ['a word and a new name', 'en', 'She wrote to editorKovalenko on Monday.', 'editor Kovalenko'],
    ['an Arabic preposition and its noun', 'ar', 'ستبدأ البلدية العمل في الجسر فينهاية العام المقبل.', 'في نهاية'],
    ['an Arabic noun and its preposition', 'ar', 'طلب المدير من السكان الصبر في التعاملمع المشكلة.', 'التعامل مع'],
    ['a Korean plural and what follows', 'ko', '일부 주민들은공사 소음을 걱정한다.', '주민들은 공사'],
    ['a Korean statement and the noun that names it', 'ko', '위험이 낮다는연구 결과가 나왔다.', '낮다는 연구'],
    ['a Korean compound with its object', 'ko', '시는 해양박물관을건립하겠다고 밝혔다.', '해양박물관을 건립하겠다고'],
  ])('%s', async (_case, language, text, apart) => {
    expect(await suggestions(language, text)).toEqual([apart]);
  });

  test('two words that the reference has side by side', async () => {
    expect(await suggestions('ru', 'Они ждали скорыйпоезд.', 'Они ждали скорый поезд.')).toEqual(['скорый поезд']);
  });
});

describe('stays one word', () => {
  test.each([
    ['what occurs twice', 'en', 'The andthey app grew. Users of andthey pay.'],
    ['a compound in a language of compounds', 'nl', 'De bruggenbouwtafel kwam bijeen. De bruggenbouw ligt op tafel.'],
    ['a word with a prefix', 'en', 'They overdelivered undernutrition aid. Good nutrition counts.'],
    ['a name that begins as a preposition with its article', 'ca', 'Delfador ens ha salvat.'],
    ['Korean endings of a noun', 'ko', '일부 주민들은커녕 바로 제 가슴이예요. 그는 주민들이라고 불렀다.'],
    ['what an Arabic text has more than once', 'ar', 'أصدر البيانالصحفي في بيروت. عقدت الاجتماعالأول في دمشق.'],
    ['a brand', 'en', 'He flies easyJet. The easy way is a jet, and proPublica wrote of it.'],
    ['a name with its particle', 'es', 'Habló deWitt con vanDijk en la plaza.'],
    ['a compound with a combining form', 'ru', 'Видео сняли. Мы смотрим видеосервис, это новый сервис и видео.'],
    ['what the reference writes so', 'en', 'A ferry sank, andthey all swam.', 'A ferry sank, andthey all swam.'],
  ])('%s', async (_case, language, text, reference?: string) => {
    expect(await suggestions(language, text, reference)).toEqual([]);
  });
});

test('the same text gives the same findings before and after other articles', async () => {
  const checker = await createChecker({}, rules);
  const article = exampleArticle({ language: 'en', hypothesis: '' }, 'Theirboat sank. A boat was lost, andthey swam.');
  const first = (await checker.check(article)).findings;
  await checker.check(exampleArticle({ language: 'pl', hypothesis: '' }, 'Most zamknięto, ponieważbył uszkodzony.'));
  expect((await checker.check(article)).findings).toEqual(first);
});
