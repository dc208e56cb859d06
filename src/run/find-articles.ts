/** Paths that the user gave → the articles under them, in the order of their ids. */
import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/run-result.js';
import { isHypothesisName } from '../read/article-files.js';
import { fileProblem, fileSystemFault } from '../read/read-text-file.js';

/** Where an article is; it may be the hypothesis of a folder, or a file by itself. */
export interface ArticlePlace {
  readonly id: string;
  readonly kind: 'folder' | 'file';
  readonly path: string;
  /** The one hypothesis of a folder that was asked for. */
  readonly only?: string;
}

export interface FoundArticles {
  readonly places: readonly ArticlePlace[];
  readonly problems: readonly Problem[];
}

interface Walk {
  readonly hypothesisIs: 'article' | 'file';
  readonly places: ArticlePlace[];
  readonly problems: Problem[];
  /** Real paths seen: links that go round in circles end here, and a folder given twice counts once. */
  readonly seen: Set<string>;
}

/**
 * Finds article folders at any depth (dot folders and node_modules excepted) and takes other files as they are.
 * @param hypothesisIs what a path to `hypothesis.<lang>.txt` stands for: its article folder, or the file alone.
 */
export async function findArticles(
  paths: readonly string[],
  hypothesisIs: 'article' | 'file' = 'article',
): Promise<FoundArticles> {
  const walk: Walk = { hypothesisIs, places: [], problems: [], seen: new Set() };
  for (const path of paths) await findAt(path, walk);
  const places = [...walk.places].sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
  return withoutDuplicates(places, walk.problems);
}

/** Taken for a text, lines of JSON would be one odd article, and broken ones might pass the gate. */
const JSON_LINES = /\.(?:jsonl|ndjson|json)$/i;
const JSON_LINES_FAULT = 'is JSON and no text; give JSON Lines on standard input: calque check - < FILE';

async function findAt(path: string, walk: Walk): Promise<void> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await findInFolder(path, walk);
    const real = await realpath(path);
    if (walk.seen.has(real)) return;
    walk.seen.add(real);
    if (JSON_LINES.test(path))
      walk.problems.push(fileProblem(path, { code: 'json-lines-path', fault: JSON_LINES_FAULT }));
    else walk.places.push(placeOfFile(path, walk));
  } catch (error) {
    walk.problems.push(fileProblem(path, fileSystemFault(error)));
  }
}

function placeOfFile(path: string, { hypothesisIs }: Walk): ArticlePlace {
  const name = basename(path);
  if (hypothesisIs === 'file' || !isHypothesisName(name)) return { id: slashed(path), kind: 'file', path };
  const folder = dirname(path);
  return { id: folderId(folder, folder), kind: 'folder', path: folder, only: name };
}

/** A folder that the user named and that holds no article is a slip of theirs, not an empty success. */
async function findInFolder(path: string, walk: Walk): Promise<void> {
  const before = walk.seen.size;
  const known = walk.places.length + walk.problems.length;
  await walkFolder(path, walk);
  if (walk.seen.size === before || walk.places.length + walk.problems.length > known) return;
  const fault = 'holds no article: no hypothesis.<lang>.txt in it or below it';
  walk.problems.push(fileProblem(path, { code: 'no-article', fault }));
}

async function walkFolder(root: string, walk: Walk): Promise<void> {
  const open = [root];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    try {
      const real = await realpath(folder);
      if (walk.seen.has(real)) continue;
      walk.seen.add(real);
      const { subfolders, isArticle } = await readFolder(folder);
      if (isArticle) walk.places.push({ id: folderId(root, folder), kind: 'folder', path: folder });
      open.push(...subfolders.sort().reverse());
    } catch (error) {
      walk.problems.push(fileProblem(folder, fileSystemFault(error)));
    }
  }
}

async function readFolder(folder: string): Promise<{ subfolders: string[]; isArticle: boolean }> {
  const subfolders: string[] = [];
  let isArticle = false;
  for await (const entry of await opendir(folder)) {
    const path = folder === '.' ? entry.name : `${folder.replace(/[/\\]$/, '')}/${entry.name}`;
    if (isHypothesisName(entry.name)) isArticle = true;
    else if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    else if (entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(path)))) subfolders.push(path);
  }
  return { subfolders, isArticle };
}

async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory();
  } catch {
    return false;
  }
}

/** The path below the root, and at least two names of it, so that `corpus` and `corpus/pt-en` give the same ids. */
function folderId(root: string, folder: string): string {
  const below = relative(root, folder);
  const depth = below === '' ? 0 : below.split(sep).length;
  return resolve(folder).split(sep).filter(Boolean).slice(-Math.max(2, depth)).join('/');
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function withoutDuplicates(places: readonly ArticlePlace[], problems: readonly Problem[]): FoundArticles {
  const first = new Map<string, ArticlePlace>();
  const duplicates: Problem[] = [];
  for (const place of places) {
    const known = first.get(keyOf(place));
    if (!known) first.set(keyOf(place), place);
    else duplicates.push(duplicateProblem(place, known));
  }
  return { places: [...first.values()], problems: [...problems, ...duplicates] };
}

/** Several hypotheses of one folder have ids of their own. */
function keyOf({ id, only }: ArticlePlace): string {
  return `${id}\0${only ?? ''}`;
}

function duplicateProblem({ id, path }: ArticlePlace, known: ArticlePlace): Problem {
  const fault = `its id "${id}" is that of ${known.path} already, so it is not checked; rename one or check them apart`;
  return fileProblem(path, { code: 'duplicate-id', fault });
}
