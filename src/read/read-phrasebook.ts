/** A file of phrasing or terms → phrasebook, by its extension. */
import { extname } from 'node:path';
import type { Phrasebook } from '../model/phrasebook.js';
import type { Problem } from '../model/run-result.js';
import type { PhrasebookData } from './phrasebook-faults.js';
import { fileProblem, readUtf8File } from './read-text-file.js';

/** Longest file, in bytes. */
export const MAX_PHRASEBOOK_BYTES = 20_000_000;

type Reader = (path: string, text: string) => PhrasebookData;

/** Each format's reader is loaded where it is needed. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  '.yaml': async () => (await import('./read-phrasing-yaml.js')).readPhrasingYaml,
  '.yml': async () => (await import('./read-phrasing-yaml.js')).readPhrasingYaml,
  '.csv': async () => (await import('./read-glossary-csv.js')).readGlossaryCsv,
  '.tsv': async () => (await import('./read-glossary-csv.js')).readGlossaryCsv,
  '.tbx': async () => (await import('./read-glossary-tbx.js')).readGlossaryTbx,
};

export type PhrasebookFile =
  | { readonly book: Phrasebook; readonly problems?: undefined }
  | { readonly book?: undefined; readonly problems: readonly Problem[] };

/** Reads a phrasebook (`.yaml`), a glossary (`.csv`, `.tsv`) or a termbase (`.tbx`); it is used whole or not at all. */
export async function readPhrasebook(path: string): Promise<PhrasebookFile> {
  const reader = READERS[extname(path).toLowerCase()];
  if (!reader) return { problems: [fileProblem(path, UNKNOWN_FORMAT)] };
  const file = await readUtf8File(path, MAX_PHRASEBOOK_BYTES);
  if ('problem' in file) return { problems: [file.problem] };
  const data = (await reader())(path, file.value);
  if (data.book) return data;
  return { problems: data.faults.map((fault) => ({ ...fileProblem(`${path}:${fault.line}`, fault), path })) };
}

const UNKNOWN_FORMAT = {
  code: 'unknown-format',
  fault: 'is no phrasebook; give .yaml (phrasing), .csv or .tsv (glossary), or .tbx (termbase)',
};
