/** Hunspell word lists, which know the inflections and compounds of a language by rule. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf } from './package-files.js';

/** Read as files, not through the package's module, which would keep their text in memory for good. */
export async function openHunspell(name: string): Promise<(word: string) => boolean> {
  const folder = folderOf(name);
  const [{ loadModule }, aff, dic] = await Promise.all([
    import('hunspell-asm'),
    readFile(join(folder, 'index.aff')),
    readFile(join(folder, 'index.dic')),
  ]);
  const factory = await loadModule();
  const paths = [factory.mountBuffer(aff), factory.mountBuffer(dic)] as const;
  const hunspell = factory.create(...paths);
  paths.forEach((path) => factory.unmount(path));
  return (word) => hunspell.spell(word);
}
