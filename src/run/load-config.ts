/** `calque.config.yaml` → settings. Data only: nothing in it is ever run, and no other place is searched. */
import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute } from 'node:path';
import type { CheckSettings } from '../check.js';
import type { SingleFile } from '../read/read-single-file.js';
import { readUtf8File } from '../read/read-text-file.js';
import type { ConfigData } from './config-schema.js';
import { UserError } from './user-error.js';

export const CONFIG_NAME = 'calque.config.yaml';

const MAX_CONFIG_BYTES = 1_000_000;

export interface Config {
  /** As the user gave it; absent when there is none. */
  readonly path?: string;
  /** Relative to the working directory, as all paths here. */
  readonly paths: readonly string[];
  readonly articles: readonly SingleFile[];
  readonly report?: string;
  /** Files of phrasebooks, glossaries and termbases. */
  readonly phrasing?: readonly string[];
  readonly settings: Partial<CheckSettings>;
}

/** No configuration at all. */
export const noConfig: Config = { paths: [], articles: [], settings: {} };

/**
 * Reads the configuration: the file given, or else the one in the working directory, or else none.
 * @throws UserError with one line for each fault.
 */
export async function loadConfig(given?: string): Promise<Config> {
  const path = given ?? (existsSync(CONFIG_NAME) ? CONFIG_NAME : undefined);
  if (path === undefined) return noConfig;
  const file = await readUtf8File(path, MAX_CONFIG_BYTES);
  if ('problem' in file) throw new UserError(file.problem.message);
  const data = await parseConfig(path, file.value);
  return toConfig(path, data);
}

/** The YAML reader, the schema and the rules take a while to load: only where there is a configuration. */
async function parseConfig(path: string, text: string): Promise<ConfigData> {
  const [{ parseYaml }, { configSchema }, { rules }] = await Promise.all([
    import('../read/parse-yaml.js'),
    import('./config-schema.js'),
    import('../rules/index.js'),
  ]);
  const data = parseYaml(text, configSchema(rules));
  if ('value' in data) return data.value;
  throw new UserError(
    ...data.faults.map(({ line, fault }) => `${path}:${line}: ${fault}${fault.endsWith('?') ? '' : '.'}`),
  );
}

async function toConfig(path: string, data: ConfigData): Promise<Config> {
  const { paths = [], articles = [], report, phrasing } = data;
  return {
    path,
    paths: paths.map((item) => besides(path, item)),
    articles: articles.map((item) => toSingleFile(path, item)),
    ...(report === undefined ? {} : { report: besides(path, report) }),
    ...(phrasing ? { phrasing: phrasing.map((item) => besides(path, item)) } : {}),
    settings: { ...(await toSettings(data)), ...(await loadSynonyms(path, data.wordnet)) },
  };
}

async function toSettings({ rules, preview, gate, weights }: ConfigData): Promise<Partial<CheckSettings>> {
  const [{ defaultSettings }, { mergeGate }] = await Promise.all([import('../check.js'), import('./config-schema.js')]);
  return {
    ...(rules ? { rules } : {}),
    ...(preview === undefined ? {} : { preview }),
    ...(gate ? { gate: mergeGate(defaultSettings.gate, gate) } : {}),
    ...(weights ? { weights: { ...defaultSettings.weights, ...weights } } : {}),
  };
}

/** Only where the user has WordNet and says where. */
async function loadSynonyms(config: string, folder?: string): Promise<Pick<Partial<CheckSettings>, 'synonyms'>> {
  if (folder === undefined) return {};
  const { readWordNet } = await import('../read/read-wordnet.js');
  const found = await readWordNet(besides(config, folder));
  if ('problems' in found) {
    const faults = found.problems.map(({ message }) => message);
    throw new UserError(...faults, `${config}: “wordnet” is the folder with WordNet’s index files.`);
  }
  return found;
}

function toSingleFile(config: string, article: NonNullable<ConfigData['articles']>[number]): SingleFile {
  const { hypothesis, references = [], source, languages, id, ...facts } = article;
  return {
    ...facts,
    id: id ?? hypothesis,
    hypothesis: besides(config, hypothesis),
    references: references.map((path) => besides(config, path)),
    ...(source === undefined ? {} : { source: besides(config, source) }),
    ...(languages?.target === undefined ? {} : { targetLanguage: languages.target }),
    ...(languages?.source === undefined ? {} : { sourceLanguage: languages.source }),
  };
}

/** Paths in a configuration are relative to it. */
function besides(config: string, path: string): string {
  const folder = dirname(config);
  return isAbsolute(path) || config === basename(config) || folder === '.' ? path : `${folder}/${path}`;
}
