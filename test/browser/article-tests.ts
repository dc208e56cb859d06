/** What a reader sees and does in an article. */
import { expect, test } from 'vitest';
import { sampleRun } from '../reporters/fixtures.js';
import { address, ARABIC, ENGLISH, JAPANESE, open } from './report-session.js';

export function articleTests(): void {
  test.each([
    ['English', ENGLISH, 0],
    ['Arabic', ARABIC, 1],
    ['Japanese', JAPANESE, 2],
  ])('marks exactly the quote of each finding: %s', async (_, hash, position) => {
    const page = await open(hash);
    const id = ['pt-en/harbour', 'en-ar/telescope', 'en-ja/library'][position];
    const result = sampleRun().articles.find(({ article }) => article.id === id);
    for (const [at, { quote, related }] of (result?.findings ?? []).entries()) {
      const own = page.locator(`.cell-hypothesis mark.finding[data-findings~="${at}"]`);
      expect((await own.allTextContents()).join('')).toBe(quote);
      expect(await own.count()).toBeGreaterThan(0);
      for (const { text, range } of related) {
        const marks = page.locator(`.cell-${text} mark[data-findings~="${at}"]`);
        const words =
          text === 'hypothesis'
            ? result?.article.hypothesis.value
            : text === 'source'
              ? result?.article.source?.value
              : result?.article.references[0]?.value;
        expect((await marks.allTextContents()).join('')).toContain(words?.slice(range.start, range.end));
      }
    }
  });

  test.each([
    ['English', ENGLISH, { source: ['pt', 'ltr'], hypothesis: ['en', 'ltr'], reference: ['en-GB', 'ltr'] }],
    ['Arabic', ARABIC, { source: ['en', 'ltr'], hypothesis: ['ar', 'rtl'] }],
    ['Japanese', JAPANESE, { hypothesis: ['ja', 'ltr'], reference: ['ja', 'ltr'] }],
  ])('labels each text with its language and direction: %s', async (_, hash, expected) => {
    const page = await open(hash);
    const found = await page.evaluate(() =>
      Object.fromEntries(
        ['source', 'hypothesis', 'reference'].flatMap((side) => {
          const labels = [...document.querySelectorAll<HTMLElement>(`.cell-${side} .text`)].map(
            ({ lang, dir }) => `${lang} ${dir}`,
          );
          return labels.length === 0 ? [] : [[side, [...new Set(labels)].join().split(' ')]];
        }),
      ),
    );
    expect(found).toEqual(expected);
    expect(await page.locator('[dir=auto], bdi:not([dir])').count()).toBe(0);
  });

  test('draws a mark inside an Arabic word without moving or tearing a letter', async () => {
    const page = await open(ARABIC);
    const widths = await page.evaluate(() => {
      const text = [...document.querySelectorAll<HTMLElement>('.cell-hypothesis .text')].find(
        (candidate) => candidate.querySelector('mark') && candidate.textContent?.includes('المدير'),
      );
      if (!text) throw new Error('no Arabic sentence');
      const width = (node: Node): number => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return Math.round(range.getBoundingClientRect().width);
      };
      const marked = width(text);
      const plain = text.cloneNode(false) as HTMLElement;
      plain.textContent = text.textContent;
      text.replaceWith(plain);
      return [marked, width(plain)];
    });
    expect(widths[0]).toBe(widths[1]);
    const style = await page
      .locator('mark')
      .first()
      .evaluate((mark) => {
        const { paddingLeft, marginLeft, borderLeftWidth, unicodeBidi, letterSpacing } = getComputedStyle(mark);
        return [paddingLeft, marginLeft, borderLeftWidth, unicodeBidi, letterSpacing];
      });
    expect(style).toEqual(['0px', '0px', '0px', 'normal', 'normal']);
  });

  test('shows a repeated sentence without counterpart as such, and its twin', async () => {
    const page = await open(ENGLISH);
    const row = page.locator('.row[data-unaligned]');
    expect(await row.locator('.no-counterpart').allTextContents()).toEqual([
      'Nothing in the source',
      'Nothing in the reference',
    ]);
    expect(await page.locator('.cell-hypothesis mark.related').textContent()).toBe(
      'He called the coast guard at once.',
    );
  });

  test('explains each finding', async () => {
    const page = await open(ENGLISH);
    const card = page.locator('#finding-1');
    expect(await card.locator('.message').textContent()).toBe(
      'The date “Wednesday the 2nd” follows the Portuguese order; English writes “Wednesday, 2 November”.',
    );
    expect(await card.locator('.facts').textContent()).toBe('Minor · Linguistic conventions · 90 % sure');
    expect(await card.locator('.evidence li').allTextContents()).toEqual([
      'The source has “quarta-feira, dia 2”.',
      'The reference has “Wednesday, 2 November”.',
    ]);
    expect(await card.locator('ins').textContent()).toBe('Wednesday, 2 November');
    await card.locator('summary').click();
    expect(await card.locator('details p').last().textContent()).toBe('Write the date as the target language does.');
  });

  test('opens the finding of a link, in sight and in focus', async () => {
    const page = await open(`${ENGLISH}/finding/f5mixed-quote-style`);
    const card = page.locator('.card.is-current');
    expect(await card.locator('.rule').textContent()).toBe('mixed-quote-style');
    expect(await card.evaluate((node) => node === document.activeElement)).toBe(true);
    const box = await card.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true);
    expect(await page.locator('mark.is-current').textContent()).toBe('“but we regret the delay"');
  });

  test('goes where a clicked mark or link points', async () => {
    const page = await open(ENGLISH);
    await page.locator('.cell-reference mark', { hasText: 'Ruiz said' }).click();
    await expect.poll(() => address(page)).toBe(`${ENGLISH}/finding/f2fused-words`);
    await page.locator('#finding-1 .permalink').click();
    await expect.poll(() => page.locator('.card.is-current .rule').textContent()).toBe('date-calque');
  });

  test('shows only the findings that pass the filter', async () => {
    const page = await open(ENGLISH);
    await page.locator('#toggle-critical').click();
    await expect.poll(() => page.locator('.card .rule').allTextContents()).toEqual(['number-mismatch']);
    expect(await page.locator('.texts mark.finding').allTextContents()).toEqual(['2nd with 1,050']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('toggle-critical');
    await page.locator('#rule-choice').selectOption('number-mismatch');
    await expect.poll(() => address(page)).toBe(`${ENGLISH}?severity=critical&rule=number-mismatch`);
  });
}
