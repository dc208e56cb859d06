/** One article given file by file, on the command line or in the configuration. */
import type { Article, Text } from '../model/article.js';
import type { Problem } from '../model/run-result.js';
import type { ReadResult } from './read-result.js';
import { readTextFile } from './read-text-file.js';

/** Paths and what is known of the article; languages are canonical BCP 47 tags. */
export interface SingleFile {
  readonly id: string;
  readonly hypothesis: string;
  readonly references: readonly string[];
  readonly source?: string;
  readonly targetLanguage?: string;
  readonly sourceLanguage?: string;
  readonly title?: string;
  readonly date?: string;
  readonly system?: string;
  readonly domain?: string;
}

/** Reads the article; when any of its texts cannot be read, it is not checked. */
export async function readSingleFile(file: SingleFile): Promise<ReadResult> {
  const problems: Problem[] = [];
  const { targetLanguage = 'und', sourceLanguage = 'und' } = file;
  const read = async (path: string, role: 'hypothesis' | 'reference' | 'source'): Promise<readonly Text[]> => {
    const text = await readTextFile(path, role);
    if ('value' in text)
      return [{ language: role === 'source' ? sourceLanguage : targetLanguage, value: text.value, path }];
    problems.push({ ...text.problem, article: file.id });
    return [];
  };
  const [hypothesis] = await read(file.hypothesis, 'hypothesis');
  const references = (await Promise.all(file.references.map((path) => read(path, 'reference')))).flat();
  const [source] = file.source === undefined ? [] : await read(file.source, 'source');
  if (!hypothesis || problems.length > 0) return { id: file.id, problems };
  const texts = { hypothesis, references, ...(source ? { source } : {}) };
  return { id: file.id, article: { id: file.id, ...texts, ...factsOf(file), allow: [] }, problems: [] };
}

function factsOf({ title, date, system, domain, sourceLanguage }: SingleFile): Partial<Article> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(system === undefined ? {} : { system }),
    ...(domain === undefined ? {} : { domain }),
    ...(sourceLanguage === undefined ? {} : { sourceLanguage }),
  };
}
