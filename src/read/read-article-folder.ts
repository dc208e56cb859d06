/** An article folder → one article per hypothesis in it. */
import { readdir } from 'node:fs/promises';
import type { Article, Text } from '../model/article.js';
import type { Problem } from '../model/run-result.js';
import { parseArticleFile } from './article-files.js';
import type { ArticleFile } from './article-files.js';
import type { ArticleFacts } from './article-yaml.js';
import { sameWrittenLanguage } from './known-language.js';
import { unreadable } from './read-result.js';
import type { ReadResult } from './read-result.js';
import { fileProblem, fileSystemFault, readTextFile } from './read-text-file.js';

export interface ArticleFolder {
  /** `<pair>/<article>`. */
  readonly id: string;
  readonly path: string;
  /** Name of the one hypothesis that is wanted; absent means all. */
  readonly only?: string;
  /** What `allow` in article.yaml may name; absent means anything. */
  readonly ruleIds?: readonly string[];
}

interface Contents {
  readonly folder: ArticleFolder;
  readonly files: readonly ArticleFile[];
  readonly facts: ArticleFacts;
  readonly problems: readonly Problem[];
}

/**
 * Reads a folder of the contract: `hypothesis.<lang>.txt`, references, source and `article.yaml`. Several hypotheses
 * are several articles, named by their system (`id#system`). An article with a text that cannot be read is not checked.
 */
export async function readArticleFolder(folder: ArticleFolder): Promise<ReadResult[]> {
  try {
    const names = (await readdir(folder.path)).sort();
    const contents = await readContents(folder, names);
    return await readHypotheses(contents);
  } catch (error) {
    return [unreadable(folder.id, fileProblem(folder.path, fileSystemFault(error)))];
  }
}

async function readContents(folder: ArticleFolder, names: readonly string[]): Promise<Contents> {
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = parseArticleFile(name);
    if (file && 'role' in file) files.push(file);
    else if (file) problems.push(fileProblem(`${folder.path}/${name}`, file));
  }
  const about = names.includes('article.yaml') ? await readAbout(folder) : { facts: {}, problems: [] };
  return { folder, files, facts: about.facts, problems: [...problems, ...about.problems] };
}

/** The YAML reader takes a tenth of a second to load: only where it is needed. */
async function readAbout(folder: ArticleFolder): Promise<{ facts: ArticleFacts; problems: readonly Problem[] }> {
  const { readArticleYaml } = await import('./article-yaml.js');
  return readArticleYaml(`${folder.path}/article.yaml`, folder.ruleIds);
}

async function readHypotheses(contents: Contents): Promise<ReadResult[]> {
  const all = contents.files.filter(({ role }) => role === 'hypothesis');
  const wanted = all.filter(({ name }) => (contents.folder.only ?? name) === name);
  const languages = new Set(all.map(({ language }) => language));
  const problems = [...contents.problems, ...targetProblems(contents, languages)];
  const { id: article } = contents.folder;
  const about = problems.map((problem) => ({ ...problem, article }));
  const results: ReadResult[] = about.length > 0 ? [{ id: article, problems: about }] : [];
  for (const hypothesis of wanted) {
    const id = articleId(contents.folder.id, hypothesis, languages.size > 1);
    results.push(await readArticle(contents, hypothesis, id));
  }
  return results;
}

function articleId(base: string, { language, system }: ArticleFile, manyLanguages: boolean): string {
  const parts = [...(manyLanguages ? [language] : []), ...(system === undefined ? [] : [system])];
  return parts.length > 0 ? `${base}#${parts.join('.')}` : base;
}

function targetProblems({ folder, facts }: Contents, languages: ReadonlySet<string>): Problem[] {
  const target = facts.languages?.target;
  if (target === undefined || [...languages].some((language) => sameWrittenLanguage(language, target))) return [];
  const fault = `languages.target is "${target}", but the hypothesis is in ${[...languages].join(', ') || 'no known language'}`;
  return [fileProblem(`${folder.path}/article.yaml`, { code: 'language-conflict', fault })];
}

async function readArticle(contents: Contents, hypothesis: ArticleFile, id: string): Promise<ReadResult> {
  const [source, references] = [sourceOf(contents), referencesFor(contents.files, hypothesis)];
  const problems: Problem[] = [];
  const read = async (file: ArticleFile): Promise<readonly Text[]> => {
    const path = `${contents.folder.path}/${file.name}`;
    const text = await readTextFile(path, file.role);
    if ('value' in text) return [{ language: file.language, value: text.value, path }];
    problems.push({ ...text.problem, article: id });
    return [];
  };
  const [hypothesisText] = await read(hypothesis);
  const referenceTexts = (await Promise.all(references.map(read))).flat();
  const [sourceText] = source ? await read(source) : [];
  if (!hypothesisText || problems.length > 0) return { id, problems };
  const texts = {
    hypothesis: hypothesisText,
    references: referenceTexts,
    ...(sourceText ? { source: sourceText } : {}),
  };
  return { id, article: { id, ...texts, ...factsOf(contents, hypothesis) }, problems: [] };
}

/** References in the hypothesis's own variety, or else in its language and script, by their numbers. */
function referencesFor(files: readonly ArticleFile[], { language }: ArticleFile): ArticleFile[] {
  const references = files
    .filter((file) => file.role === 'reference' && sameWrittenLanguage(file.language, language))
    .sort((one, other) => one.order - other.order);
  const exact = references.filter((file) => file.language === language);
  return exact.length > 0 ? exact : references;
}

/** The source in the language that article.yaml names, or else the first. */
function sourceOf({ files, facts }: Contents): ArticleFile | undefined {
  const sources = files.filter(({ role }) => role === 'source');
  return sources.find(({ language }) => language === facts.languages?.source) ?? sources[0];
}

function factsOf(
  contents: Contents,
  hypothesis: ArticleFile,
): Omit<Article, 'id' | 'hypothesis' | 'references' | 'source'> {
  const { title, date, domain, languages, allow = [] } = contents.facts;
  const system = hypothesis.system ?? contents.facts.system;
  const sourceLanguage = sourceOf(contents)?.language ?? languages?.source;
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(domain === undefined ? {} : { domain }),
    ...(system === undefined ? {} : { system }),
    ...(sourceLanguage === undefined ? {} : { sourceLanguage }),
    allow,
  };
}
