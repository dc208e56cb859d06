/** Credits of pictures at the end of a line, marked by brackets; lines without one must give none. */
import { expect, test } from 'vitest';
import { readCredit } from '../../src/evidence/leftovers/picture-credits.js';
import { loadLanguagePack } from '../../src/languages/index.js';
import { segmentText } from '../../src/segment/segment-text.js';

const LINES: readonly (readonly [language: string, marked: string])[] = [
  ['en', 'Traders wait. [[Photo: Ana Novak/ AFP 26.11.2022]]'],
  ['en', 'Traders wait. [[(Photo by Ana Novak/Getty Images)]]'],
  ['en', '[[Photo: Ana Novak]]'],
  ['en', 'The photo: he kept it in a drawer for years.'],
  ['en', 'He told AFP that the photo had been taken by Reuters.'],
  ['de', 'Händler warten. [[Foto: Jan Novak/dpa]]'],
  ['de', 'Händler warten. [[(Foto: Archiv)]]'],
  ['es', 'Los vendedores esperan. [[Foto: Ana Novak/EFE]]'],
  ['fr', 'Les marchands attendent. [[Photo : Ana Novak / AFP]]'],
  ['pt', 'Vendedores esperam. [[Foto: Ana Novak/Reuters]]'],
  ['it', 'I mercanti aspettano. [[Foto: Ansa]]'],
  ['pl', 'Kupcy czekają. [[Fot. Anna Nowak / PAP]]'],
  ['ru', 'Торговцы ждут. [[Фото: Анна Новак / РИА Новости]]'],
  ['ru', 'Он показал фото: рынок пуст.'],
  ['ar', 'التجار ينتظرون. [[الصورة: رويترز]]'],
  ['ja', '商人が待つ。[[写真：ロイター]]'],
  ['zh-Hans', '商人在等待。[[图片来源：路透社]]'],
];

test.each(LINES)('%s: %s', async (language, marked) => {
  const text = marked.replace(/\[\[|\]\]/g, '');
  const pack = await loadLanguagePack(language);
  const [block] = segmentText({ value: text, language }, pack).blocks;
  const credit = block && readCredit(block, pack);
  expect(credit && text.slice(credit.start, credit.end)).toBe(/\[\[(.*)\]\]/.exec(marked)?.[1]);
});
