/** The HTML report as a string: escaping, policy, data, and the part without scripts. */
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderHtmlReport } from '../../src/reporters/html/render-html-report.js';
import type { ArticleDetail, ReportIndex } from '../../src/reporters/html/report-data.js';
import { articleResult, RULES, runOf, sampleRun } from './fixtures.js';
import { hostileRun, PAYLOADS } from './html-payloads.js';

/** The page without its own script, styles and data blocks: all that foreign text could have become. */
function markupOf(page: string): string {
  return page
    .replace(/<script>[^]*?<\/script>/, '')
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<script type="application\/octet-stream" id="[a-z0-9-]+">[A-Za-z0-9+/=]*<\/script>/g, '');
}

function open<T>(page: string, id: string): T {
  const base64 = new RegExp(`id="${id}">([A-Za-z0-9+/=]*)<`).exec(page)?.[1] ?? '';
  return JSON.parse(inflateRawSync(Buffer.from(base64, 'base64')).toString('utf8')) as T;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

describe('foreign text never becomes markup', () => {
  const shape = (page: string): string[] => [...markupOf(page).matchAll(/<\/?([a-z0-9!-]+)/gi)].map(([tag]) => tag);
  const { result, rules } = hostileRun('harmless words');
  const harmless = shape(renderHtmlReport(result, rules));

  test.each(PAYLOADS)('%j', (payload) => {
    const hostile = hostileRun(payload);
    const page = renderHtmlReport(hostile.result, hostile.rules);
    expect(shape(page)).toEqual(harmless);
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(markupOf(page)).not.toMatch(/<[^>]* on[a-z]+=/i);
  });

  test('the data come back as they went in, unpaired surrogates included', () => {
    const hostile = hostileRun('\ud800 a\u202eb </script>');
    const page = renderHtmlReport(hostile.result, hostile.rules);
    expect(open<ReportIndex>(page, 'report-index').articles[0]?.id).toBe('\ud800 a\u202eb </script>');
    const [detail] = open<ArticleDetail[]>(page, 'report-shard-0');
    expect(detail?.result.findings[0]?.quote).toBe('\ud800 a\u202eb </script>');
  });

  test('characters that nobody can see stand by name in the page', () => {
    const hostile = hostileRun('a\u202eb\u0007c\u200bd');
    const page = markupOf(renderHtmlReport(hostile.result, hostile.rules));
    expect(page).toContain('a[U+202E RLO]b[U+0007]c[U+200B ZWSP]d');
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u0007]/);
  });
});

describe('the page', () => {
  const page = renderHtmlReport(sampleRun(), RULES);

  test('is the same for the same result', () => {
    expect(renderHtmlReport(sampleRun(), RULES)).toBe(page);
  });

  test('is the same wherever the articles lay', () => {
    const run = sampleRun();
    const moved = run.articles.map((result) => ({
      ...result,
      article: { ...result.article, hypothesis: { ...result.article.hypothesis, path: '/somewhere/else.txt' } },
    }));
    expect(renderHtmlReport({ ...run, articles: moved }, RULES)).toBe(page);
  });

  test('admits its own script and styles by hash and nothing else', () => {
    const script = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${hash(script)}'`,
      `style-src '${hash(style)}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(script.length + style.length).toBeLessThan(150 * 1024);
  });

  test('names no other file and no host', () => {
    expect(page).not.toMatch(/\b(?:src|srcset|action|formaction)=/i);
    expect(markupOf(page)).not.toMatch(/https?:/);
    expect(page).not.toMatch(/@import|url\((?!["']?data:)/i);
  });

  test('puts 25 articles in a shard', () => {
    const [article] = sampleRun().articles;
    if (!article) throw new Error('no fixture');
    const many = Array.from({ length: 26 }, (_, index) => ({
      ...article,
      article: { ...article.article, id: `a${index}` },
    }));
    const large = renderHtmlReport(runOf(many), RULES);
    expect(open<ArticleDetail[]>(large, 'report-shard-0')).toHaveLength(25);
    expect(open<ArticleDetail[]>(large, 'report-shard-1')).toHaveLength(1);
    expect(open<ReportIndex>(large, 'report-index').articles).toHaveLength(26);
  });

  test('labels each text with language, script and direction', () => {
    const labels = (language: string, value = 'x'): unknown => {
      const sketch = {
        article: { id: 'a' },
        hypothesis: { language, value },
        findings: [],
        verdict: 'publish',
        quality: 90,
      } as const;
      const [detail] = open<ArticleDetail[]>(renderHtmlReport(runOf([articleResult(sketch)]), []), 'report-shard-0');
      return detail?.labels.hypothesis;
    };
    expect(labels('ar')).toEqual({ tag: 'ar', lang: 'ar', dir: 'rtl' });
    expect(labels('az-Arab')).toEqual({ tag: 'az-Arab', lang: 'az-Arab', dir: 'rtl' });
    expect(labels('zh-TW')).toEqual({ tag: 'zh-TW', lang: 'zh-Hant-TW', dir: 'ltr' });
    expect(labels('zh')).toEqual({ tag: 'zh', lang: 'zh-Hans', dir: 'ltr' });
    expect(labels('pt-BR')).toEqual({ tag: 'pt-BR', lang: 'pt-BR', dir: 'ltr' });
    expect(labels('not a tag', 'Nova أعلنت الشركة ذلك')).toEqual({ tag: 'not a tag', lang: 'und', dir: 'rtl' });
  });
});

describe('the part without scripts', () => {
  const headline = (page: string): string => /<h1>([^<]*)/.exec(page)?.[1] ?? '';
  const state = (page: string): string => /data-state="([^"]*)"/.exec(markupOf(page))?.[1] ?? '';

  test('tells the verdict, why, and the worst findings first', () => {
    const page = markupOf(renderHtmlReport(sampleRun(), RULES));
    expect(headline(page)).toBe('The gate failed');
    expect(page).toContain('11 findings in 3 articles, 192 words in all.');
    expect(page).toContain('2 are held, 1 needs review.');
    expect(page).toMatch(/held articles ≤ 0: found 2/);
    const severities = [...page.matchAll(/<td>(critical|major|minor|neutral)<\/td>/g)].map(([, severity]) => severity);
    expect(severities).toEqual([
      ...Array<string>(3).fill('critical'),
      ...Array<string>(5).fill('major'),
      ...Array<string>(2).fill('minor'),
      'neutral',
    ]);
  });

  const passed = { passed: true, undecided: false, reasons: [] };
  const problem = { code: 'invalid-utf8', message: 'Byte 12 is not UTF-8.', path: 'a/hypothesis.en.txt' };
  const [, article] = sampleRun().articles;
  if (!article) throw new Error('no fixture');
  const calm = { ...article, findings: [], verdict: { kind: 'publish', reasons: [] } } as const;

  test.each([
    ['a pass', runOf([calm]), 'The gate passed', 'passed'],
    [
      'an undecided run',
      runOf([calm], { verdict: { ...passed, undecided: true } }),
      'The gate is undecided',
      'undecided',
    ],
    [
      'a run that could not read a file',
      runOf([calm], { problems: [problem], verdict: passed }),
      'The gate is undecided',
      'undecided',
    ],
    [
      'an article that was not wholly checked',
      runOf([{ ...calm, problems: [problem] }], { verdict: passed }),
      'The gate is undecided',
      'undecided',
    ],
    [
      'an undecided run with a broken limit',
      runOf([calm], { verdict: { passed: false, undecided: true, reasons: [] } }),
      'The gate is undecided',
      'undecided',
    ],
    ['a run over nothing', runOf([], { verdict: passed }), 'The gate is undecided', 'undecided'],
  ])('%s', (_, run, words, colour) => {
    const page = renderHtmlReport(run, RULES);
    expect([headline(page), state(page)]).toEqual([words, colour]);
  });

  test('tells each problem once, with its place', () => {
    const trouble = { ...problem, article: calm.article.id };
    const page = markupOf(renderHtmlReport(runOf([{ ...calm, problems: [trouble] }], { problems: [trouble] }), RULES));
    expect(page.match(/Byte 12 is not UTF-8\./g)).toHaveLength(1);
    expect(page).toContain('a/hypothesis.en.txt');
  });
});
