/** Opens a rendered report from disk in a fresh browser context, and keeps a record of everything it must not do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface OpenReport {
  readonly page: Page;
  /** Console errors, policy violations, requests for anything but the file, dialogs, uncaught exceptions. */
  readonly misdeeds: string[];
  /** Goes to a hash and waits until the view is drawn. */
  goto(hash: string): Promise<void>;
  close(): Promise<void>;
}

/** A report on disk. */
export interface ReportFile {
  readonly url: string;
  remove(): void;
}

export function writeReport(html: string): ReportFile {
  const folder = mkdtempSync(join(tmpdir(), 'calque-report-'));
  const file = join(folder, 'index.html');
  writeFileSync(file, html);
  return { url: pathToFileURL(file).href, remove: () => rmSync(folder, { recursive: true }) };
}

export async function openReport(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenReport> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('console', (message) => message.type() === 'error' && misdeeds.push(`console: ${message.text()}`));
  page.on('pageerror', (exception) => misdeeds.push(`exception: ${exception.message}`));
  page.on('request', (request) => request.url().split('#')[0] !== url && misdeeds.push(`request: ${request.url()}`));
  page.on('popup', (popup) => misdeeds.push(`popup: ${popup.url()}`));
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  const goto = async (hash: string): Promise<void> => {
    await page.goto(`${url}${hash}`);
    const main =
      options.javaScriptEnabled === false
        ? '#static-report'
        : hash.includes('/article/')
          ? 'main.article'
          : 'main.overview, main.systems';
    await page.locator(main).waitFor();
  };
  return { page, misdeeds, goto, close: () => context.close() };
}
