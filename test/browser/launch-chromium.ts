/** Starts a real Chromium: the system's where there is one, else the one that comes from npm. */
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const SYSTEM_BROWSERS = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run'];

/**
 * A headless browser. `CALQUE_TEST_BROWSER=packaged` passes over the system's own.
 * @throws Error that names every browser tried, when none starts.
 */
export async function launchChromium(): Promise<Browser> {
  const failures: string[] = [];
  for (const executablePath of systemBrowsers()) {
    try {
      return await chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
    } catch (reason) {
      failures.push(`${executablePath}: ${firstLine(reason)}`);
    }
  }
  try {
    return await launchPackaged();
  } catch (reason) {
    failures.push(`@sparticuz/chromium: ${firstLine(reason)}`);
  }
  throw new Error(`No Chromium starts; install one or set CHROME_PATH.\n${failures.join('\n')}`);
}

function systemBrowsers(): string[] {
  if (process.env['CALQUE_TEST_BROWSER'] === 'packaged') return [];
  return SYSTEM_BROWSERS.filter((path): path is string => path !== undefined && existsSync(path));
}

/** It unpacks itself and the libraries it needs; on bare systems it finds them only when told that it runs in a cloud function. */
async function launchPackaged(): Promise<Browser> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: ARGUMENTS, headless: true });
}

function firstLine(reason: unknown): string {
  return String(reason instanceof Error ? reason.message : reason).split('\n', 1)[0] ?? '';
}
