/** Hunspell word lists, which know the inflections and compounds of a language by rule. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Hunspell, HunspellFactory } from 'hunspell-asm';
import { noteUse } from './open-lists.js';
import { folderOf } from './package-files.js';
import type { WordSource } from './word-source.js';

/** What Hunspell keeps of a byte of its files. Measured on fourteen languages: three to seven. */
const BYTES_A_BYTE = 4;
const MEGABYTE = 1e6;

/** All lists share one module: each of its own would keep 16 MB. */
let factory: Promise<HunspellFactory> | undefined;

/**
 * A list that is closed when others need its memory, and opens again when it is asked.
 * @param name The package of the list; read as files, not through its module, which would keep their text in memory for good.
 */
export async function openHunspell(name: string): Promise<WordSource> {
  factory ??= import('hunspell-asm').then(({ loadModule }) => loadModule());
  const hunspells = await factory;
  let hunspell: Hunspell | undefined;
  const list = {
    name,
    megabytes: sizeOf(name),
    close: () => {
      hunspell?.dispose();
      hunspell = undefined;
    },
  };
  return {
    knows: (word) => {
      if (!hunspell) {
        noteUse(list);
        hunspell = readFiles(name, hunspells);
      }
      return hunspell.spell(word);
    },
    noteUse: () => {
      if (hunspell) noteUse(list);
    },
  };
}

function readFiles(name: string, hunspells: HunspellFactory): Hunspell {
  const [aff = '', dic = ''] = filesOf(name).map((file) => hunspells.mountBuffer(readFileSync(file)));
  const made = hunspells.create(aff, dic);
  [aff, dic].forEach((path) => hunspells.unmount(path));
  return made;
}

function sizeOf(name: string): number {
  return filesOf(name).reduce((sum, file) => sum + (BYTES_A_BYTE * statSync(file).size) / MEGABYTE, 0);
}

function filesOf(name: string): readonly string[] {
  return ['index.aff', 'index.dic'].map((file) => join(folderOf(name), file));
}
