/** Loads the pack of a language by its tag, falling back along the tag (`de-AT` → `de` → root). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LanguagePack } from '../model/language-pack.js';
import type { TableName, WordListName } from '../model/pack-lists.js';
import type { PackFacts } from './pack-facts.js';
import { scriptFacts } from './scripts.js';

const FOLDER_URL = new URL('.', import.meta.url).href;
const FOLDER = fileURLToPath(FOLDER_URL);
/** Packs stand beside this file: `.ts` when the tests run the sources, `.js` when built. */
const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
/** By tag. */
const loaded = new Map<string, Promise<LanguagePack>>();
/** By folder, or by language and script where the root stands for one: varieties of a language share what is made of its pack. */
const packs = new Map<string, Promise<LanguagePack>>();

/**
 * The pack of a language: its own, that of a shorter tag, or the root's facts with the script that CLDR expects.
 * @param tag BCP 47 tag; an unknown or malformed one gets the root pack.
 */
export function loadLanguagePack(tag: string): Promise<LanguagePack> {
  const known = loaded.get(tag);
  if (known) return known;
  const pack = packFor(tag);
  // Tags come from input: what is kept must stay small.
  if (loaded.size < MOST_TAGS) loaded.set(tag, pack);
  return pack;
}

const MOST_TAGS = 1000;

function packFor(tag: string): Promise<LanguagePack> {
  const folder = fallbackChain(tag).find((candidate) => existsSync(`${FOLDER}${candidate}/pack.${EXTENSION}`)) ?? 'und';
  const script = folder === 'und' ? likelyScript(tag) : undefined;
  const key = script === undefined ? folder : `${tag.split('-', 1).join('')}-${script}`;
  const pack = packs.get(key) ?? load(folder, script);
  packs.set(key, pack);
  return pack;
}

/** Tags that have a pack of their own, sorted. */
export function packedLanguages(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'und')
    .map((entry) => entry.name)
    .sort();
}

async function load(folder: string, scriptOfTag: string | undefined): Promise<LanguagePack> {
  const { default: facts } = (await import(/* @vite-ignore */ `${FOLDER_URL}${folder}/pack.${EXTENSION}`)) as {
    default: PackFacts;
  };
  const script = scriptOfTag ?? facts.script;
  const root = copyOf((rootWords ??= readWords('und')));
  const own = folder === 'und' ? root : readWords(folder);
  return {
    ...facts,
    ...scriptFacts(script),
    script,
    depth: folder === 'und' ? 'basic' : 'full',
    lists: { ...root.lists, ...own.lists },
    tables: { ...root.tables, ...own.tables },
  };
}

/** `zh-TW` → zh-TW, zh-Hant (what CLDR expects), zh; `pt-BR` → pt-BR, pt. */
function fallbackChain(tag: string): string[] {
  const parts = tag.split('-');
  const shorter = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const script = likelyScript(tag);
  return [tag, `${parts[0] ?? tag}-${script}`, ...shorter];
}

function likelyScript(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

/** Read once; each pack gets its own lists of the same strings, for what is made of a list is kept by it and may depend on the language. */
let rootWords: Words | undefined;

function copyOf({ lists, tables }: Words): Words {
  const copied = <T>(named: Readonly<Record<string, readonly T[]>>): Record<string, T[]> =>
    Object.fromEntries(Object.entries(named).map(([name, entries]) => [name, [...entries]]));
  return { lists: copied(lists), tables: copied(tables) };
}

interface Words {
  readonly lists: Partial<Record<WordListName, string[]>>;
  readonly tables: Partial<Record<TableName, string[][]>>;
}

function readWords(folder: string): Words {
  const directory = `${FOLDER}${folder}/words`;
  const lists: Partial<Record<WordListName, string[]>> = {};
  const tables: Partial<Record<TableName, string[][]>> = {};
  const shared = sharing();
  for (const file of readdirSync(directory).sort()) {
    const lines = entries(readFileSync(`${directory}/${file}`, 'utf8'));
    if (file.endsWith('.txt')) lists[file.slice(0, -4) as WordListName] = lines.map(shared);
    if (file.endsWith('.tsv'))
      tables[file.slice(0, -4) as TableName] = lines.map((line) => line.split('\t').map(shared));
  }
  return { lists, tables };
}

/** Many lists have the same words: each is kept once, and as a string of its own, for a part of a file keeps the whole file in memory. */
function sharing(): (part: string) => string {
  const known = new Map<string, string>();
  return (part) => {
    const same = known.get(part);
    if (same !== undefined) return same;
    const own = ` ${part}`.slice(1);
    known.set(own, own);
    return own;
  };
}

/** Lines that are not blank and not `#` comments. */
function entries(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
