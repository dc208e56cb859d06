// Takes the README's picture of the report: npm start, then node .ci/picture-report.mjs
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 1130 } });
await page.goto(`${pathToFileURL('reports/index.html')}#/article/${encodeURIComponent('pt-en/radar-parts')}`);
await page.waitForSelector('mark');
await page.waitForTimeout(300);
await page.screenshot({ path: 'reports/sample.png' });
await browser.close();
