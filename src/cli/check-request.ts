/** What `calque check` was asked to do: arguments and configuration made into one. */
import type { CheckSettings } from '../check.js';
import { knownLanguage, unknownLanguage } from '../read/known-language.js';
import { isCalendarDay } from '../read/text-faults.js';
import { CONFIG_NAME, loadConfig, noConfig } from '../run/load-config.js';
import type { Config } from '../run/load-config.js';
import { loadPhrasing } from '../run/load-phrasing.js';
import type { FileFacts, InputRequest } from '../run/find-inputs.js';
import { UserError } from '../run/user-error.js';

export type Format = 'pretty' | 'jsonl' | 'json';

/** The options as commander hands them over. */
export interface CheckOptions {
  readonly reference?: readonly string[];
  readonly source?: string;
  readonly targetLanguage?: string;
  readonly sourceLanguage?: string;
  readonly date?: string;
  readonly format?: Format;
  readonly report?: string;
  readonly config?: string | false;
  readonly phrasing?: readonly string[];
  readonly preview?: boolean;
  readonly exitZero?: boolean;
  readonly explainScore?: boolean;
  readonly differences?: boolean;
  readonly quiet?: boolean;
  readonly progress?: boolean;
}

const FILE_OPTIONS = ['reference', 'source', 'targetLanguage', 'sourceLanguage', 'date'] as const;

export interface CheckRequest {
  /** Whether articles come as JSON Lines on standard input. */
  readonly stream: boolean;
  readonly inputs: Omit<InputRequest, 'ruleIds'>;
  readonly settings: Partial<CheckSettings>;
  readonly format: Format;
  readonly report?: string;
  readonly exitZero: boolean;
  /** Whether to say what quality lost where. */
  readonly explainScore: boolean;
  /** Whether JSON lists how the words differ from the reference. */
  readonly differences: boolean;
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** @throws UserError for what cannot be meant. */
export async function resolveRequest(given: readonly string[], options: CheckOptions): Promise<CheckRequest> {
  const config = options.config === false ? noConfig : await loadConfig(options.config);
  const inputs = inputsOf(given, config, options);
  const stream = inputs.paths[0] === '-';
  const phrasebooks = await loadPhrasing([...(config.phrasing ?? []), ...(options.phrasing ?? [])]);
  const report = options.report ?? (stream ? undefined : config.report);
  return {
    stream,
    inputs,
    settings: {
      ...config.settings,
      ...(options.preview === true ? { preview: true } : {}),
      phrasebooks,
      differences: options.differences === true || report !== undefined,
    },
    format: options.format ?? (stream ? 'jsonl' : 'pretty'),
    ...(report === undefined ? {} : { report }),
    exitZero: options.exitZero === true,
    explainScore: options.explainScore === true,
    differences: options.differences === true,
    quiet: options.quiet === true,
    progress: options.progress !== false,
  };
}

/** Paths on the command line replace what the configuration lists. */
function inputsOf(given: readonly string[], config: Config, options: CheckOptions): CheckRequest['inputs'] {
  const listed = given.length === 0;
  const paths = listed ? config.paths : given;
  const articles = listed ? config.articles : [];
  if (paths.length === 0 && articles.length === 0) throw nothingNamed(config);
  if (paths.includes('-') && paths.length > 1) {
    throw new UserError('- (standard input) goes alone; check the other paths in a run of their own.');
  }
  const from = listed && config.path !== undefined ? { configPath: config.path } : {};
  return { paths, articles, facts: fileFacts(paths, options), ...from };
}

function nothingNamed({ path = CONFIG_NAME }: Config): UserError {
  return new UserError(
    `no articles named; give folders or files (calque check corpus/), or list them under "paths" in ${path}.`,
  );
}

function fileFacts(paths: readonly string[], options: CheckOptions): FileFacts {
  const { reference = [], source, date } = options;
  const singleOnly = reference.length > 0 || source !== undefined;
  if (singleOnly && paths.length !== 1) {
    throw new UserError('--reference and --source belong to one file; name exactly one, or use an article folder.');
  }
  if (paths[0] === '-' && FILE_OPTIONS.some((name) => (options[name]?.length ?? 0) > 0)) {
    throw new UserError('these options describe single files; in JSON Lines each article says it in its own fields.');
  }
  if (date !== undefined && !isCalendarDay(date))
    throw new UserError(`--date: "${date}" is no day; write it as 2022-11-02.`);
  const targetLanguage = languageOption('--target-language', options.targetLanguage);
  const sourceLanguage = languageOption('--source-language', options.sourceLanguage);
  return {
    references: reference,
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
    ...(targetLanguage === undefined ? {} : { targetLanguage }),
    ...(sourceLanguage === undefined ? {} : { sourceLanguage }),
  };
}

function languageOption(option: string, tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const canonical = knownLanguage(tag);
  if (canonical !== undefined) return canonical;
  const fault = unknownLanguage(tag);
  throw new UserError(`${option}: ${fault}${fault.endsWith('?') ? '' : '.'}`);
}
