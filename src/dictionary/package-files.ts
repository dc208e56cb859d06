/** Where the files of an installed package of data are. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder of the package's main file. */
export function folderOf(name: string): string {
  return dirname(require.resolve(name));
}

/** The path of one file of a package. */
export function fileOf(name: string, file: string): string {
  return require.resolve(`${name}/${file}`);
}
