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
    ['an article that may be split in two ways', 'pt', 'Ela é umafigura da nossa história.', 'uma figura'],
    ['a Romanian auxiliary of one letter', 'ro', 'Primarul adeclarat că podul este sigur.', 'a declarat'],
    ['a word and a new name', 'en', 'She wrote to editorKovalenko on Monday.', 'editor Kovalenko'],
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
