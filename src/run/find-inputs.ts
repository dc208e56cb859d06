/** Paths, or a configuration's lists → articles as they are read, with the phrasebooks beside them. */
import { dirname } from 'node:path';
import type { Problem } from '../model/run-result.js';
import { readArticleFolder } from '../read/read-article-folder.js';
import type { ReadResult } from '../read/read-result.js';
import { readSingleFile } from '../read/read-single-file.js';
import type { SingleFile } from '../read/read-single-file.js';
import { findArticles } from './find-articles.js';
import type { ArticlePlace } from './find-articles.js';
import { createNearbyPhrasing } from './load-phrasing.js';
import { UserError } from './user-error.js';

/** What is known of single files and cannot be read from them. */
export type FileFacts = Omit<SingleFile, 'id' | 'hypothesis'>;

/** What is to be read. */
export interface InputRequest {
  readonly paths: readonly string[];
  /** Holds for single files among the paths. */
  readonly facts: FileFacts;
  /** Articles that a configuration lists file by file. */
  readonly articles: readonly SingleFile[];
  /** The configuration, where the paths and articles are from one. */
  readonly configPath?: string;
  /** What `allow` in article.yaml may name. */
  readonly ruleIds: readonly string[];
}

/** What there is to check. */
export interface Inputs {
  readonly reads: AsyncIterable<ReadResult>;
  /** Problems that belong to no article, such as a path that leads nowhere. */
  readonly problems: readonly Problem[];
  /** Articles to come; unknown for streams. */
  readonly total?: number;
}

/**
 * Finds the articles now and reads them one by one when asked, in the order of their ids; those listed in a configuration come last.
 * @throws UserError when options for single files meet article folders only.
 */
export async function findInputs(request: InputRequest): Promise<Inputs> {
  const describesFiles = Object.values(request.facts).flat().length > 0;
  const { places, problems } = await findArticles(request.paths, describesFiles ? 'file' : 'article');
  if (describesFiles && places.length > 0 && places.every(({ kind }) => kind === 'folder')) {
    throw new UserError(
      'these options describe single files; an article folder says it in file names and article.yaml.',
    );
  }
  return {
    reads: readAll(places, request),
    problems: problems.map((problem) => namedIn(problem, request.configPath)),
    total: places.length + request.articles.length,
  };
}

async function* readAll(places: readonly ArticlePlace[], request: InputRequest): AsyncGenerator<ReadResult> {
  const { articles, configPath, paths } = request;
  const nearby = createNearbyPhrasing(paths);
  async function* withPhrasing(reads: readonly ReadResult[], folder: string): AsyncGenerator<ReadResult> {
    const phrasebooks = await nearby.phrasebooksFor(folder);
    const problems = nearby.newProblems();
    if (problems.length > 0) yield { id: null, problems };
    for (const read of reads) yield phrasebooks.length > 0 ? { ...read, phrasebooks } : read;
  }
  for (const place of places) yield* withPhrasing(await readPlace(place, request), folderOf(place));
  for (const article of articles) {
    const read = await readSingleFile(article);
    const named = { ...read, problems: read.problems.map((problem) => namedIn(problem, configPath)) };
    yield* withPhrasing([named], dirname(article.hypothesis));
  }
}

async function readPlace(place: ArticlePlace, { facts, ruleIds }: InputRequest): Promise<readonly ReadResult[]> {
  if (place.kind === 'folder') return readArticleFolder({ ...place, ruleIds });
  return [await readSingleFile({ ...facts, id: place.id, hypothesis: place.path })];
}

function folderOf({ kind, path }: ArticlePlace): string {
  return kind === 'folder' ? path : dirname(path);
}

/** Who wrote the path is not who runs the check: the message leads to the configuration. */
function namedIn(problem: Problem, configPath: string | undefined): Problem {
  if (configPath === undefined || problem.code !== 'not-found') return problem;
  return { ...problem, message: problem.message.replace(/\.$/, `, named in ${configPath}.`) };
}
