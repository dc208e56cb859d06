/** What a reader does in the overview. */
import { expect, test } from 'vitest';
import { renderHtmlReport } from '../../src/reporters/html/render-html-report.js';
import { articleResult, RULES, runOf, sampleRun } from '../reporters/fixtures.js';
import { writeReport } from './report-page.js';
import { address, listed, open, openFile } from './report-session.js';

export function overviewTests(): void {
  test('tells the verdict and why, and lists the worst article first', async () => {
    const page = await open('#/');
    expect(await page.locator('h1').textContent()).toBe('The gate failed');
    expect(await page.locator('.why li').first().textContent()).toContain('held articles ≤ 0: found 2');
    expect(await page.locator('tbody .column-quality').allTextContents()).toEqual(['44.9', '61.4', '78.2']);
    expect(await page.title()).toBe('The gate failed – Calque report');
  });

  test('narrows by language, severity, rule, verdict and text, and keeps that in the address', async () => {
    const page = await open('#/');
    await page.locator('[data-facet=languages][data-value=ja] input').check();
    await expect.poll(() => listed(page)).toEqual(['市立図書館が夜間も開館へ']);
    expect(await page.locator('.showing').textContent()).toBe('1 of 3 articles, 2 of 11 findings');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^facet-languages-/);
    await page.locator('#clear-filters').click();
    await page.locator('[data-facet=severities][data-value=critical] input').check();
    await expect.poll(() => listed(page)).toHaveLength(2);
    await page.locator('[data-facet=rules][data-value=untranslated-segment] input').check();
    await expect.poll(() => listed(page)).toHaveLength(1);
    expect(await address(page)).toBe('#/?severity=critical&rule=untranslated-segment');
    await page.locator('#clear-filters').click();
    await page.locator('[data-facet=verdicts][data-value=review] input').check();
    await expect.poll(() => listed(page)).toHaveLength(1);
    await page.locator('#clear-filters').click();
    await page.locator('#search').fill('ruizsaid');
    await expect.poll(() => listed(page)).toEqual(['Ferry turns back after engine fails']);
    await page.reload();
    await expect.poll(() => listed(page)).toEqual(['Ferry turns back after engine fails']);
    expect(await page.locator('#search').inputValue()).toBe('ruizsaid');
  });

  test('sorts by a column and back', async () => {
    const page = await open('#/');
    const languages = (): Promise<string[]> => page.locator('tbody .column-language').allTextContents();
    await page.locator('#sort-language').click();
    await expect.poll(languages).toEqual(['Arabic', 'English', 'Japanese']);
    await page.locator('#sort-language').click();
    await expect.poll(languages).toEqual(['Japanese', 'English', 'Arabic']);
    expect(await page.locator('th.column-language').getAttribute('aria-sort')).toBe('descending');
  });

  test('keeps the list in its column, however long the quotes are', async () => {
    const value = 'The company regrets the delay and promises to answer every letter it has received. '
      .repeat(3)
      .trim();
    const quotes = [...value.matchAll(/The company[^.]*\./g)].map(([quote]) => quote);
    const sketch = {
      article: { id: 'a' },
      hypothesis: { language: 'en', value },
      verdict: 'review',
      quality: 70,
    } as const;
    const findings = quotes.map((quote) => ({ rule: 'duplicated-segment', quote, message: 'It stands twice.' }));
    const file = writeReport(renderHtmlReport(runOf([articleResult({ ...sketch, findings })]), RULES));
    const page = await openFile(file, '#/', { viewport: { width: 1130, height: 800 } });
    const [table, facets] = await Promise.all(['.articles', '.facets'].map((part) => page.locator(part).boundingBox()));
    if (!table || !facets) throw new Error('not drawn');
    expect(table.x + table.width).toBeLessThanOrEqual(facets.x);
    file.remove();
  });

  test('stays small with ten thousand articles', async () => {
    const [article] = sampleRun().articles;
    if (!article) throw new Error('no fixture');
    const many = Array.from({ length: 10_000 }, (_, number) => ({
      ...article,
      article: { ...article.article, id: `a${number}`, title: `Article ${number}` },
    }));
    const large = writeReport(renderHtmlReport(runOf(many), RULES));
    const page = await openFile(large, '#/?page=200');
    expect(await listed(page)).toHaveLength(50);
    expect(await page.evaluate(() => document.querySelectorAll('body *:not(script)').length)).toBeLessThan(2500);
    await page.locator('#search').fill('Article 9999');
    await expect.poll(() => listed(page)).toEqual(['Article 9999']);
    await page.locator('.article-link').click();
    await page.locator('main.article').waitFor();
    expect(await page.locator('h1').textContent()).toBe('Article 9999');
    large.remove();
  });
}
