/** The report without a mouse. */
import { expect, test } from 'vitest';
import { address, ARABIC, ENGLISH, open } from './report-session.js';

export function keyboardTests(): void {
  test('steps through findings and articles and back', async () => {
    const page = await open('#/');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('article-link');
    await page.keyboard.press('Enter');
    await page.locator('main.article').waitFor();
    const current = (): Promise<string | null> => page.locator('.place').textContent();
    await page.keyboard.press('j');
    await expect.poll(current).toBe('Finding 1 of 3');
    await page.keyboard.press('j');
    await expect.poll(current).toBe('Finding 2 of 3');
    await page.keyboard.press('k');
    await expect.poll(current).toBe('Finding 1 of 3');
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Ferry turns back after engine fails');
    expect(await address(page)).toBe(ENGLISH);
    await page.keyboard.press('p');
    await expect.poll(() => page.locator('h1').textContent()).toBe('شركة Nova تؤجل إطلاق المنظار');
    expect(await address(page)).toBe(ARABIC);
    await page.keyboard.press('u');
    await page.locator('main.overview').waitFor();
  });

  test('helps, types into the search, and can be turned off', async () => {
    const page = await open('#/');
    await page.keyboard.press('?');
    expect(await page.locator('dialog[open] h2').textContent()).toBe('Keys and signs');
    await page.locator('#shortcuts').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    expect(await address(page)).toBe('#/');
    await page.locator('.help-button').click();
    await page.locator('#shortcuts').check();
    await page.locator('dialog .close').click();
    await page.keyboard.press('/');
    await page.keyboard.type('nothing jk');
    expect(await page.locator('#search').inputValue()).toBe('nothing jk');
    await expect.poll(() => page.locator('.nothing').textContent()).toBe('No article passes this filter.');
  });
}
