/** One browser for all tests of the report, and one open report for each. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { renderHtmlReport } from '../../src/reporters/html/render-html-report.js';
import { RULES, sampleRun } from '../reporters/fixtures.js';
import { launchChromium } from './launch-chromium.js';
import type { OpenReport, ReportFile } from './report-page.js';
import { openReport, writeReport } from './report-page.js';

export const ENGLISH = '#/article/pt-en%2Fharbour';
export const ARABIC = '#/article/en-ar%2Ftelescope';
export const JAPANESE = '#/article/en-ja%2Flibrary';

let browser: Browser | undefined;
let sample: ReportFile | undefined;
let opened: OpenReport[] = [];

/** Starts the browser for the file that calls it, and closes after each test what the test opened. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchChromium();
    sample = writeReport(renderHtmlReport(sampleRun(), RULES));
  });
  afterAll(async () => {
    await browser?.close();
    sample?.remove();
  });
  // Every test, whatever it looks at, also shows that the page did nothing it must not do.
  afterEach(async () => {
    const misdeeds = opened.flatMap((report) => report.misdeeds);
    await Promise.all(opened.map((report) => report.close()));
    opened = [];
    expect(misdeeds).toEqual([]);
  });
}

/** The sample run's report at an address. */
export function open(hash: string, options: Parameters<typeof openReport>[2] = {}): Promise<Page> {
  if (sample === undefined) throw new Error('The browser was not started.');
  return openFile(sample, hash, options);
}

/** Another report at an address. */
export async function openFile(
  file: ReportFile,
  hash: string,
  options: Parameters<typeof openReport>[2] = {},
): Promise<Page> {
  if (browser === undefined) throw new Error('The browser was not started.');
  const report = await openReport(browser, file.url, options);
  opened.push(report);
  await report.goto(hash);
  return report.page;
}

/** Titles in the list of articles. */
export const listed = (page: Page): Promise<string[]> => page.locator('.article-link').allTextContents();

/** What stands after the file's name. */
export const address = (page: Page): Promise<string> => page.evaluate(() => location.hash);
