/** The articles of the corpus: what must be found is found, the clean ones stay without a finding, machine translation is reproducible. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createChecker, type Checker } from '../src/check.js';
import type { Finding } from '../src/model/finding.js';
import type { ArticleResult } from '../src/model/run-result.js';
import { readArticleFolder } from '../src/read/read-article-folder.js';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

interface Artifact {
  readonly rule: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const folders = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`${CORPUS}/${name}`).map((article) => `${name}/${article}`))
  .sort();
const clean = folders.filter((folder) => folder.startsWith('clean/'));
const damaged = folders.filter((folder) => !folder.startsWith('clean/'));

let checker: Checker;
beforeAll(async () => {
  checker = await createChecker();
});

async function results(folder: string): Promise<ArticleResult> {
  const [read] = await readArticleFolder({ id: folder, path: `${CORPUS}/${folder}` });
  if (!read?.article)
    throw new Error(`${folder}: ${read?.problems.map(({ message }) => message).join(' ') ?? 'no article'}`);
  expect(read.problems).toEqual([]);
  return checker.check(read.article);
}

/** A finding names an artifact when it touches its place and is of its rule, or took that rule's finding in as evidence. */
function names(finding: Finding, { rule, start, end }: Artifact): boolean {
  const touches = finding.start <= end && finding.end >= start;
  return touches && (finding.rule === rule || finding.evidence.some((fact) => fact.startsWith(`${rule}: `)));
}

describe.each(damaged)('%s', (folder) => {
  const { artifacts } = JSON.parse(readFileSync(`${CORPUS}/${folder}/expected.json`, 'utf8')) as {
    artifacts: Artifact[];
  };

  test('expected.json quotes its article', async () => {
    const { article } = await results(folder);
    for (const { start, end, quote } of artifacts) expect(article.hypothesis.value.slice(start, end)).toBe(quote);
  });

  test('every artifact is found', async () => {
    const { findings } = await results(folder);
    const missed = artifacts.filter((artifact) => !findings.some((finding) => names(finding, artifact)));
    expect(missed).toEqual([]);
  });
});

describe.each(clean)('%s', (folder) => {
  test('has no finding', async () => {
    const { findings, verdict } = await results(folder);
    expect(findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    expect(verdict.kind).toBe('publish');
  });
});

test('the corpus is as wide as it says', () => {
  const languages = new Set(
    folders
      .flatMap((folder) => readdirSync(`${CORPUS}/${folder}`))
      .flatMap((file) => /^hypothesis\.([A-Za-z-]+)\.txt$/.exec(file)?.[1] ?? []),
  );
  expect(damaged.length).toBeGreaterThanOrEqual(12);
  expect(clean.length).toBeGreaterThanOrEqual(4);
  expect(languages.size).toBeGreaterThanOrEqual(8);
});
