/** The HTML report in a real browser, opened from disk. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderHtmlReport } from '../../src/reporters/html/render-html-report.js';
import { RULES, runOf, sampleRun } from '../reporters/fixtures.js';
import { hostileCorpus } from '../reporters/html-payloads.js';
import { launchChromium } from './launch-chromium.js';
import type { OpenReport, ReportFile } from './report-page.js';
import { openReport, writeReport } from './report-page.js';

const SLOW = 60_000;
const ENGLISH = '#/article/pt-en%2Fharbour';
const ARABIC = '#/article/en-ar%2Ftelescope';
const JAPANESE = '#/article/en-ja%2Flibrary';

let browser: Browser;
let sample: ReportFile;
let report: OpenReport | undefined;

beforeAll(async () => {
  browser = await launchChromium();
  sample = writeReport(renderHtmlReport(sampleRun(), RULES));
}, SLOW);

afterAll(async () => {
  await browser?.close();
  sample?.remove();
});

/** Every test, whatever it looks at, also shows that the page did nothing it must not do. */
afterEach(async () => {
  const misdeeds = report?.misdeeds ?? [];
  await report?.close();
  report = undefined;
  expect(misdeeds).toEqual([]);
});

async function open(hash: string, options: Parameters<typeof openReport>[2] = {}): Promise<Page> {
  report = await openReport(browser, sample.url, options);
  await report.goto(hash);
  return report.page;
}

const listed = (page: Page): Promise<string[]> => page.locator('.article-link').allTextContents();
const address = (page: Page): Promise<string> => page.evaluate(() => location.hash);

describe('overview', () => {
  test(
    'tells the verdict and why, and lists the worst article first',
    async () => {
      const page = await open('#/');
      expect(await page.locator('h1').textContent()).toBe('The gate failed');
      expect(await page.locator('.why li').first().textContent()).toContain('held articles ≤ 0: found 2');
      expect(await page.locator('tbody .column-quality').allTextContents()).toEqual(['44.9', '61.4', '78.2']);
      expect(await page.title()).toBe('The gate failed – Calque report');
    },
    SLOW,
  );

  test(
    'narrows by language, severity, rule, verdict and text, and keeps that in the address',
    async () => {
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
    },
    SLOW,
  );

  test(
    'sorts by a column and back',
    async () => {
      const page = await open('#/');
      const languages = (): Promise<string[]> => page.locator('tbody .column-language').allTextContents();
      await page.locator('#sort-language').click();
      await expect.poll(languages).toEqual(['Arabic', 'English', 'Japanese']);
      await page.locator('#sort-language').click();
      await expect.poll(languages).toEqual(['Japanese', 'English', 'Arabic']);
      expect(await page.locator('th.column-language').getAttribute('aria-sort')).toBe('descending');
    },
    SLOW,
  );

  test(
    'stays small with ten thousand articles',
    async () => {
      const [article] = sampleRun().articles;
      if (!article) throw new Error('no fixture');
      const many = Array.from({ length: 10_000 }, (_, number) => ({
        ...article,
        article: { ...article.article, id: `a${number}`, title: `Article ${number}` },
      }));
      const large = writeReport(renderHtmlReport(runOf(many), RULES));
      report = await openReport(browser, large.url);
      await report.goto('#/?page=200');
      const { page } = report;
      expect(await listed(page)).toHaveLength(50);
      expect(await page.evaluate(() => document.querySelectorAll('body *:not(script)').length)).toBeLessThan(2500);
      await page.locator('#search').fill('Article 9999');
      await expect.poll(() => listed(page)).toEqual(['Article 9999']);
      await page.locator('.article-link').click();
      await page.locator('main.article').waitFor();
      expect(await page.locator('h1').textContent()).toBe('Article 9999');
      large.remove();
    },
    SLOW,
  );
});

describe('article', () => {
  test.each([
    ['English', ENGLISH, 0],
    ['Arabic', ARABIC, 1],
    ['Japanese', JAPANESE, 2],
  ])(
    'marks exactly the quote of each finding: %s',
    async (_, hash, position) => {
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
    },
    SLOW,
  );

  test.each([
    ['English', ENGLISH, { source: ['pt', 'ltr'], hypothesis: ['en', 'ltr'], reference: ['en-GB', 'ltr'] }],
    ['Arabic', ARABIC, { source: ['en', 'ltr'], hypothesis: ['ar', 'rtl'] }],
    ['Japanese', JAPANESE, { hypothesis: ['ja', 'ltr'], reference: ['ja', 'ltr'] }],
  ])(
    'labels each text with its language and direction: %s',
    async (_, hash, expected) => {
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
    },
    SLOW,
  );

  test(
    'draws a mark inside an Arabic word without moving or tearing a letter',
    async () => {
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
    },
    SLOW,
  );

  test(
    'shows a repeated sentence without counterpart as such, and its twin',
    async () => {
      const page = await open(ENGLISH);
      const row = page.locator('.row[data-unaligned]');
      expect(await row.locator('.no-counterpart').allTextContents()).toEqual([
        'Nothing in the source',
        'Nothing in the reference',
      ]);
      expect(await page.locator('.cell-hypothesis mark.related').textContent()).toBe(
        'He called the coast guard at once.',
      );
    },
    SLOW,
  );

  test(
    'explains each finding',
    async () => {
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
    },
    SLOW,
  );

  test(
    'opens the finding of a link, in sight and in focus',
    async () => {
      const page = await open(`${ENGLISH}/finding/f5mixed-quote-style`);
      const card = page.locator('.card.is-current');
      expect(await card.locator('.rule').textContent()).toBe('mixed-quote-style');
      expect(await card.evaluate((node) => node === document.activeElement)).toBe(true);
      const box = await card.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true);
      expect(await page.locator('mark.is-current').textContent()).toBe('“but we regret the delay"');
    },
    SLOW,
  );

  test(
    'goes where a clicked mark or link points',
    async () => {
      const page = await open(ENGLISH);
      await page.locator('.cell-reference mark', { hasText: 'Ruiz said' }).click();
      await expect.poll(() => address(page)).toBe(`${ENGLISH}/finding/f2fused-words`);
      await page.locator('#finding-1 .permalink').click();
      await expect.poll(() => page.locator('.card.is-current .rule').textContent()).toBe('date-calque');
    },
    SLOW,
  );

  test(
    'shows only the findings that pass the filter',
    async () => {
      const page = await open(ENGLISH);
      await page.locator('#toggle-critical').click();
      await expect.poll(() => page.locator('.card .rule').allTextContents()).toEqual(['number-mismatch']);
      expect(await page.locator('mark.finding').allTextContents()).toEqual(['2nd with 1,050']);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('toggle-critical');
      await page.locator('#rule-choice').selectOption('number-mismatch');
      await expect.poll(() => address(page)).toBe(`${ENGLISH}?severity=critical&rule=number-mismatch`);
    },
    SLOW,
  );
});

describe('keyboard', () => {
  test(
    'steps through findings and articles and back',
    async () => {
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
      await expect.poll(() => address(page)).toBe(ENGLISH);
      await page.keyboard.press('p');
      await expect.poll(() => address(page)).toBe(ARABIC);
      await page.keyboard.press('u');
      await page.locator('main.overview').waitFor();
    },
    SLOW,
  );

  test(
    'helps, types into the search, and can be turned off',
    async () => {
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
    },
    SLOW,
  );
});

describe('accessibility', () => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s',
    async (colorScheme) => {
      const found: string[] = [];
      for (const hash of ['#/', '#/?language=ja', ENGLISH, `${ARABIC}/finding/f1fused-words`, JAPANESE]) {
        const page = await open(hash, { colorScheme });
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${hash} ${id}: ${node.html}`)));
        await report?.close();
      }
      expect(found).toEqual([]);
    },
    SLOW,
  );

  test(
    'stacks the texts where there is no room for columns',
    async () => {
      const page = await open(ENGLISH, { viewport: { width: 400, height: 800 } });
      const places = await page
        .locator('.row:nth-child(2) .cell')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
      expect(new Set(places).size).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    },
    SLOW,
  );

  test(
    'unfolds everything on paper',
    async () => {
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
    },
    SLOW,
  );

  test(
    'shows the verdict and the worst findings without scripts',
    async () => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(sample.url);
      expect(await page.locator('h1').textContent()).toBe('The gate failed');
      expect(await page.locator('tbody tr').count()).toBe(11);
      await page.close();
    },
    SLOW,
  );
});

test(
  'hostile text in every field does nothing in any view',
  async () => {
    const { result, rules } = hostileCorpus();
    const hostile = writeReport(renderHtmlReport(result, rules));
    report = await openReport(browser, hostile.url);
    const { page } = report;
    await report.goto('#/');
    const elements = new Set<string>();
    for (const { article, findings } of result.articles) {
      await page.evaluate(
        (hash) => (location.hash = hash),
        `#/article/${encodeURIComponent(article.id.toWellFormed())}`,
      );
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
      await page.evaluate(() => (location.hash = '#/'));
      await page.locator('main.overview').waitFor();
    }
    expect(
      [...elements].filter((name) =>
        ['script', 'style', 'img', 'svg', 'math', 'iframe', 'form', 'base', 'link', 'meta'].includes(name),
      ),
    ).toEqual([]);
    hostile.remove();
  },
  SLOW,
);
