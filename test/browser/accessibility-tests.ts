/** The report for everybody: assistive technology, small screens, paper, no scripts. */
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { renderHtmlReport } from '../../src/reporters/html/render-html-report.js';
import { RULES } from '../reporters/fixtures.js';
import { comparedRun } from '../reporters/sample-comparison.js';
import { writeReport } from './report-page.js';
import { ARABIC, ENGLISH, JAPANESE, open, openFile } from './report-session.js';

export function accessibilityTests(): void {
  test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    const found: string[] = [];
    for (const hash of ['#/', '#/?language=ja', ENGLISH, `${ARABIC}/finding/f1fused-words`, JAPANESE]) {
      const page = await open(hash, { colorScheme });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
      found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${hash} ${id}: ${node.html}`)));
      await page.context().close();
    }
    expect(found).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the comparison of systems in %s', async (colorScheme) => {
    const file = writeReport(renderHtmlReport(comparedRun(), RULES));
    const page = await openFile(file, '#/systems', { colorScheme });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    file.remove();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
  });

  test('stacks the texts where there is no room for columns', async () => {
    const page = await open(ENGLISH, { viewport: { width: 400, height: 800 } });
    const places = await page
      .locator('.row:nth-child(2) .cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(new Set(places).size).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });

  test('unfolds everything on paper', async () => {
    const page = await open(ENGLISH);
    await page.evaluate(() => {
      window.addEventListener('afterprint', () =>
        document.body.setAttribute('data-folded', String(document.querySelectorAll('details:not([open])').length)),
      );
      window.addEventListener('beforeprint', () =>
        document.body.setAttribute('data-unfolded', String(document.querySelectorAll('details:not([open])').length)),
      );
    });
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.locator('body').getAttribute('data-unfolded')).toBe('0');
    expect(Number(await page.locator('body').getAttribute('data-folded'))).toBeGreaterThan(0);
  });

  test('shows the verdict and the worst findings without scripts', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe('The gate failed');
    expect(await page.locator('tbody tr').count()).toBe(11);
  });
}
