/** Phrasebooks that the user names, and those that lie beside the articles. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Phrasebook } from '../model/phrasebook.js';
import type { Problem } from '../model/run-result.js';
import { readPhrasebook, type PhrasebookFile } from '../read/read-phrasebook.js';
import { UserError } from './user-error.js';

export const PHRASING_NAME = 'phrasing.yaml';

/**
 * Reads the phrasebooks (`.yaml`), glossaries (`.csv`, `.tsv`) and termbases (`.tbx`) that were asked for, in this order.
 * @throws UserError with one line for each fault.
 */
export async function loadPhrasing(paths: readonly string[]): Promise<Phrasebook[]> {
  const files = await Promise.all(paths.map((path) => readPhrasebook(path)));
  const faults = files.flatMap(({ problems = [] }) => problems.map(({ message }) => message));
  if (faults.length > 0) throw new UserError(...faults);
  return files.flatMap(({ book }) => book ?? []);
}

export interface NearbyPhrasing {
  /** Those for the articles of a folder, the folder's own last; each file is read once. */
  phrasebooksFor(folder: string): Promise<readonly Phrasebook[]>;
  /** What was wrong with the files read since the last call. */
  newProblems(): readonly Problem[];
}

/** Looks for `phrasing.yaml` in every folder from one of the given paths down to an article's; a missing one is none. */
export function createNearbyPhrasing(paths: readonly string[]): NearbyPhrasing {
  const files = new Map<string, Promise<PhrasebookFile>>();
  const fresh: Problem[] = [];
  const read = async (path: string): Promise<PhrasebookFile> => {
    const file = await readPhrasebook(path);
    fresh.push(...(file.problems ?? []).filter(({ code }) => code !== 'not-found'));
    return file;
  };
  const once = (path: string): Promise<PhrasebookFile> => {
    const known = files.get(path) ?? read(path);
    files.set(path, known);
    return known;
  };
  return {
    async phrasebooksFor(folder) {
      const found: Phrasebook[] = [];
      for (const above of foldersDownTo(folder, paths)) {
        const { book } = await once(above === '.' ? PHRASING_NAME : `${above}/${PHRASING_NAME}`);
        if (book) found.push(book);
      }
      return found;
    },
    newProblems: () => fresh.splice(0),
  };
}

/** `corpus`, `corpus/pt-en`, `corpus/pt-en/ferry`, where `corpus` was given; the folder alone where none above it was. */
function foldersDownTo(folder: string, paths: readonly string[]): string[] {
  const depth = Math.max(0, ...paths.map((path) => depthBelow(path, folder)));
  const folders = [folder];
  for (let count = 0; count < depth; count++) folders.unshift(dirname(folders[0] ?? folder));
  return folders.map(slashed);
}

/** How many folders down `folder` is from `path`; 0 where it is not below. */
function depthBelow(path: string, folder: string): number {
  const below = relative(resolve(path), resolve(folder));
  return below === '' || isAbsolute(below) || below.split(sep)[0] === '..' ? 0 : below.split(sep).length;
}

function slashed(path: string): string {
  const plain = path.split(sep).join('/');
  return plain.length > 1 ? plain.replace(/\/$/, '') : plain;
}
