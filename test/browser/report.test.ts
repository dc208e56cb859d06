/** The HTML report in a real browser, opened from disk. One file, so that one browser serves all. */
import { describe, expect, test } from 'vitest';
import { renderHtmlReport } from '../../src/reporters/html/render-html-report.js';
import { hostileCorpus } from '../reporters/html-payloads.js';
import { accessibilityTests } from './accessibility-tests.js';
import { articleTests } from './article-tests.js';
import { keyboardTests } from './keyboard-tests.js';
import { overviewTests } from './overview-tests.js';
import { systemsTests } from './systems-tests.js';
import { writeReport } from './report-page.js';
import { openFile, useBrowser } from './report-session.js';

useBrowser();
describe('overview', overviewTests);
describe('article', articleTests);
describe('systems', systemsTests);
describe('keyboard', keyboardTests);
describe('accessibility', accessibilityTests);

test('hostile text in every field does nothing in any view', async () => {
  const { result, rules } = hostileCorpus();
  const hostile = writeReport(renderHtmlReport(result, rules));
  const page = await openFile(hostile, '#/');
  const elements = new Set<string>();
  for (const { article, findings } of result.articles) {
    await page.evaluate((hash) => (location.hash = hash), `#/article/${encodeURIComponent(article.id.toWellFormed())}`);
    const words = findings[0]?.message ?? '';
    await expect.poll(() => page.locator('.card.severity-critical').count(), { message: words }).toBe(1);
    await page.keyboard.press('j');
    for (const name of await page.evaluate(() =>
      [...document.querySelectorAll('main *')].map((node) => node.localName),
    ))
      elements.add(name);
    expect(
      await page.evaluate(
        () =>
          'pwn' in window ||
          document.querySelector('main script, main img, main iframe, main svg, main [onerror]') !== null,
      ),
    ).toBe(false);
    await page.evaluate(() => (location.hash = '#/systems'));
    await page.locator('main.systems').waitFor();
    for (const name of await page.evaluate(() =>
      [...document.querySelectorAll('main *')].map((node) => node.localName),
    ))
      elements.add(name);
    await page.evaluate(() => (location.hash = '#/'));
    await page.locator('main.overview').waitFor();
  }
  expect(
    [...elements].filter((name) =>
      ['script', 'style', 'img', 'svg', 'math', 'iframe', 'form', 'base', 'link', 'meta'].includes(name),
    ),
  ).toEqual([]);
  hostile.remove();
});
