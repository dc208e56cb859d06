/** Words of Spanish, Portuguese and Romanian that never stand one behind the other, and those that only seem so. */
import { describe, expect, test } from 'vitest';
import { exampleArticle } from '../helpers/check-example.js';
import { createChecker } from '../../src/check.js';
import agreementError from '../../src/rules/linguistic-conventions/agreement-error.js';
import verbGovernment from '../../src/rules/linguistic-conventions/verb-government.js';

const checking = createChecker({}, [agreementError, verbGovernment]);

async function quotes(language: string, hypothesis: string): Promise<string[]> {
  const { findings } = await (await checking).check(exampleArticle({ language, hypothesis }, hypothesis));
  return findings.map(({ quote }) => quote);
}

describe('is told', () => {
  test.each([
    ['an infinitive behind an auxiliary', 'es', 'La orquesta ha ensayar poco.', 'ha ensayar'],
    ['a preposition behind a modal verb', 'es', 'El frío puede a dañar las hojas.', 'puede a dañar'],
    ['a form that may be a noun behind a modal verb', 'es', 'El sol puede quema las hojas.', 'puede quema'],
    ['a gerund behind a preposition', 'pt', 'Antes de comprando, convém pensar.', 'de comprando'],
    ['a present in -ui behind a modal verb', 'pt', 'A bicicleta pode substitui o carro.', 'pode substitui'],
    ['a number without “de” before what it counts', 'pt', 'A obra custou 3 milhões reais.', 'milhões reais'],
    ['a present behind the Romanian future', 'ro', 'Firma va construiește un pod.', 'va construiește'],
    ['an infinitive behind an auxiliary', 'ro', 'Vecinii au descoperi o fântână.', 'au descoperi'],
    ['a noun of the other gender', 'ro', 'Au săpat un pivniță sub casă.', 'un pivniță'],
    ['an adjective of the other gender', 'ro', 'Berzele albi au plecat.', 'Berzele albi'],
    ['a number above nineteen without “de”', 'ro', 'Au numărat 86 păsări.', '86 păsări'],
    ['a possessive in the place of an auxiliary', 'ro', 'Gara sa redeschis ieri.', 'sa redeschis'],
  ])('%s (%s)', async (_case, language, text, quote) => {
    expect(await quotes(language, text)).toEqual([quote]);
  });
});

describe('is right', () => {
  test.each([
    ['es', 'No ha lugar. Quien puede paga, y puede de nuevo salir. Ya hay 150 millones de socios y 1 millón de euros.'],
    ['pt', 'Ele tem de sair de quando em quando, ao fundo; quem pode manda, e os pilotos foram treinar.'],
    ['ro', 'Prețul va crește. O caut și o aștept. Are 19 ani și 20 de lei, iar sora sa stă în ultimele luni la țară.'],
    ['ro', 'Un tată bun, politicii federale, au ochi verzi, lucrurile bune, oamenii mari, primul om.'],
  ])('%s: %s', async (language, text) => {
    expect(await quotes(language, text)).toEqual([]);
  });
});
