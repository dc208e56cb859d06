/** The project's own sound texts: the clean articles of the corpus, its references, and one article in eleven more languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { BaseArticle } from './model.js';

/** @param root the checkout, with a slash at its end. @returns all base articles in the order of their names. */
export function readBaseArticles(root: string): BaseArticle[] {
  return [...corpusArticles(`${root}corpus/`), ...parallelArticles(`${root}test/damage/base-texts/`)];
}

function corpusArticles(corpus: string): BaseArticle[] {
  return folders(corpus).flatMap((pair) =>
    folders(`${corpus}${pair}/`).flatMap((name) => {
      const folder = `${corpus}${pair}/${name}/`;
      const files = readdirSync(folder).sort();
      const own = files.find((file) => file.startsWith(pair === 'clean' ? 'hypothesis.' : 'reference.'));
      const source = files.find((file) => file.startsWith('source.'));
      if (own === undefined) return [];
      const date = /^date: *'?(\d{4}-\d{2}-\d{2})/m.exec(readFileSync(`${folder}article.yaml`, 'utf8'))?.[1];
      return [
        {
          id: `${pair}/${name}`,
          ...readText(folder, own),
          ...(date === undefined ? {} : { date }),
          ...(source === undefined ? {} : { twin: readText(folder, source) }),
        },
      ];
    }),
  );
}

/** The same article in every file, line by line: English is the source of all but itself. */
function parallelArticles(folder: string): BaseArticle[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const twin = file.endsWith('.en.txt') ? file.replace('.en.', '.it.') : file.replace(/\.[\w-]+\.txt$/, '.en.txt');
      return {
        id: `base/${file}`,
        ...readText(folder, file),
        ...(existsSync(folder + twin) ? { twin: readText(folder, twin) } : {}),
      };
    });
}

function readText(folder: string, file: string): { language: string; text: string } {
  return { language: file.split('.')[1] ?? 'und', text: readFileSync(folder + file, 'utf8') };
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
