/** What a reader does in the comparison of systems. */
import { expect, test } from 'vitest';
import { renderHtmlReport } from '../../src/reporters/html/render-html-report.js';
import { RULES } from '../reporters/fixtures.js';
import { comparedRun } from '../reporters/sample-comparison.js';
import { writeReport } from './report-page.js';
import type { ReportFile } from './report-page.js';
import { address, open, openFile } from './report-session.js';

/** The sample run with systems compared, gone when `use` is done. */
async function withCompared(use: (file: ReportFile) => Promise<void>): Promise<void> {
  const file = writeReport(renderHtmlReport(comparedRun(), RULES));
  try {
    await use(file);
  } finally {
    file.remove();
  }
}

export function systemsTests(): void {
  test('are reached from the head of the page, and left again', async () => {
    await withCompared(async (file) => {
      const page = await openFile(file, '#/?severity=critical');
      await page.locator('.views a', { hasText: 'Systems' }).click();
      await page.locator('main.systems').waitFor();
      expect(await page.locator('.views [aria-current]').allTextContents()).toEqual(['Systems']);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Systems compared');
      await page.keyboard.press('u');
      await page.locator('main.overview').waitFor();
      expect(await page.locator('.views [aria-current]').allTextContents()).toEqual(['Articles']);
      await page.goBack();
      await page.locator('main.systems').waitFor();
    });
  });

  test('have figures, intervals and differences in a table for each language', async () => {
    await withCompared(async (file) => {
      const page = await openFile(file, '#/systems');
      expect(await page.locator('.compared h2').allTextContents()).toEqual(['Arabic', 'English']);
      const rows = page.locator('.compared').nth(1).locator('tbody tr');
      expect(await rows.locator('th').allTextContents()).toEqual(['harbour-1baseline', 'breeze-29 articles of 10']);
      expect(await rows.locator('td').allTextContents()).toEqual([
        '74.0 70.1–78.2',
        '40.2 37.0–43.6',
        '60.5 55.3–65.5▼ −13.5 · p < 0.001, worse',
        '39.9−0.3 · p 0.412, unsure',
      ]);
    });
  });

  test('draw each interval on the scale of its column', async () => {
    await withCompared(async (file) => {
      const page = await openFile(file, '#/systems');
      const shares = await page
        .locator('.compared')
        .nth(1)
        .locator('.whisker')
        .evaluateAll((lines) =>
          lines.map((line) => ['--low', '--high'].map((name) => (line as HTMLElement).style.getPropertyValue(name))),
        );
      const [first = [], , last = []] = shares;
      expect(first[1]).toBe('100%');
      expect(last[0]).toBe('0%');
    });
  });

  test('show where they differ, with words that the reference lacks marked, in the direction of the language', async () => {
    await withCompared(async (file) => {
      const page = await openFile(file, '#/systems');
      const [arabic, english] = [page.locator('.compared').nth(0), page.locator('.compared').nth(1)];
      const texts = english.locator('.differing > li').first().locator('dd');
      expect(await texts.allTextContents()).toEqual([
        'The ferry turned back.',
        'The ferry turned round.',
        'Ferry gave turn.',
      ]);
      expect(await english.locator('.unshared').allTextContents()).toEqual(['round', 'gave', 'turn', 'round']);
      expect(await english.locator('dd em').allTextContents()).toEqual(['nothing']);
      const direction = (locator: typeof texts): Promise<string> =>
        locator.first().evaluate((node) => getComputedStyle(node).direction);
      expect([await direction(texts), await direction(arabic.locator('dd.text'))]).toEqual(['ltr', 'rtl']);
      await english.locator('.differing a').first().click();
      await page.locator('main.article').waitFor();
      expect(await address(page)).toBe('#/article/pt-en%2Fharbour');
    });
  });

  test('fit a narrow screen', async () => {
    await withCompared(async (file) => {
      const page = await openFile(file, '#/systems', { viewport: { width: 400, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    });
  });

  test('stand in the page without scripts', async () => {
    await withCompared(async (file) => {
      const page = await openFile(file, '', { javaScriptEnabled: false });
      expect(await page.locator('caption').allTextContents()).toEqual(
        ['ar', 'en'].map((tag) => expect.stringContaining(tag) as string),
      );
      expect(await page.locator('table').nth(1).locator('tr').nth(2).locator('td').allTextContents()).toEqual([
        '60.5 (55.3–65.5), p 0.001',
        '39.9, p 0.412',
      ]);
    });
  });

  test('are not offered where nothing was compared', async () => {
    const page = await open('#/systems');
    expect(await page.locator('main.overview').count()).toBe(1);
    expect(await page.locator('.views').count()).toBe(0);
  });
}
