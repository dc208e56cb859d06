/** What `calque score` was asked to do. */
import type { MetricName, SignificanceTest } from '../model/comparison.js';
import { defaultCompareSettings } from '../run/compare-systems.js';
import type { CompareSettings } from '../run/compare-systems.js';
import { METRIC_NAMES } from '../run/system-metrics.js';
import type { MetricOptions } from '../run/system-metrics.js';
import { UserError } from '../run/user-error.js';
import { didYouMean } from '../text/nearest-name.js';
import { resolveRequest } from './check-request.js';
import type { CheckOptions, CheckRequest } from './check-request.js';

export type ScoreFormat = 'pretty' | 'json' | 'tsv';

/** The options as commander hands them over. */
export interface ScoreOptions extends Omit<CheckOptions, 'format' | 'report' | 'exitZero' | 'quiet'> {
  readonly metric?: readonly string[];
  readonly baseline?: string;
  /** Two systems, and paths that commander took for more of them. */
  readonly compare?: readonly string[];
  readonly sentence?: boolean;
  readonly tokenizer?: MetricOptions['tokenizer'];
  readonly lowercase?: boolean;
  readonly smoothing?: MetricOptions['smoothing'];
  readonly smoothingValue?: string;
  readonly test?: SignificanceTest;
  readonly resamples?: string;
  readonly seed?: string;
  readonly format: ScoreFormat;
}

export interface ScoreRequest {
  readonly check: CheckRequest;
  readonly compare: Omit<CompareSettings, 'context'> & { readonly options: MetricOptions };
  /** The two systems whose differences are shown in full. */
  readonly pair?: readonly [baseline: string, system: string];
  readonly sentence: boolean;
  readonly format: ScoreFormat;
}

/** More resamples than this change nothing that can be seen. */
const MOST_RESAMPLES = 100_000;

/** @throws UserError for what cannot be meant. */
export async function resolveScoreRequest(given: readonly string[], options: ScoreOptions): Promise<ScoreRequest> {
  const { pair, paths } = pairOf(options);
  const { format, sentence = false, ...common } = options;
  const check = await resolveRequest([...given, ...paths], common as CheckOptions);
  const baseline = pair?.[0] ?? options.baseline;
  return {
    check: { ...check, format: 'pretty', quiet: false },
    compare: {
      metrics: metricsOf(options.metric ?? []),
      test: options.test ?? defaultCompareSettings.test,
      resamples:
        wholeNumber('--resamples', options.resamples, { from: 1, to: MOST_RESAMPLES }) ??
        defaultCompareSettings.resamples,
      seed: wholeNumber('--seed', options.seed, { from: 0, to: 2 ** 32 - 1 }) ?? defaultCompareSettings.seed,
      options: metricOptions(options),
      ...(baseline === undefined ? {} : { baseline }),
      ...(pair === undefined ? {} : { systems: pair }),
    },
    ...(pair === undefined ? {} : { pair }),
    sentence,
    format,
  };
}

function pairOf({ compare, baseline }: ScoreOptions): { pair?: readonly [string, string]; paths: readonly string[] } {
  if (compare === undefined) return { paths: [] };
  const [first, second, ...paths] = compare;
  if (first === undefined || second === undefined || first === second) {
    throw new UserError('--compare takes the names of two systems: --compare online-a online-b.');
  }
  if (baseline !== undefined) throw new UserError('--compare A B has A for its baseline; leave out --baseline.');
  return { pair: [first, second], paths };
}

function metricsOf(given: readonly string[]): readonly MetricName[] {
  const names = given.flatMap((list) => list.split(',')).map((name) => name.trim().toLowerCase());
  for (const name of names) {
    if (METRIC_NAMES.some((known) => known === name)) continue;
    throw new UserError(
      `--metric: "${name}" is unknown${didYouMean(name, METRIC_NAMES) || `; there are ${METRIC_NAMES.join(', ')}.`}`,
    );
  }
  return names.length === 0 ? METRIC_NAMES : METRIC_NAMES.filter((name) => names.includes(name));
}

function metricOptions({ tokenizer, lowercase, smoothing, smoothingValue }: ScoreOptions): MetricOptions {
  const value = smoothingValue === undefined ? undefined : Number(smoothingValue);
  if (value !== undefined && !(value >= 0 && Number.isFinite(value) && smoothingValue?.trim() !== '')) {
    throw new UserError(`--smoothing-value: "${smoothingValue ?? ''}" is no number of 0 or more.`);
  }
  if (value !== undefined && smoothing !== 'floor' && smoothing !== 'add-k') {
    throw new UserError('--smoothing-value belongs to --smoothing floor or --smoothing add-k.');
  }
  return {
    ...(tokenizer === undefined ? {} : { tokenizer }),
    ...(lowercase === undefined ? {} : { lowercase }),
    ...(smoothing === undefined ? {} : { smoothing }),
    ...(value === undefined ? {} : { smoothingValue: value }),
  };
}

function wholeNumber(
  option: string,
  text: string | undefined,
  { from, to }: { from: number; to: number },
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= from && value <= to) return value;
  throw new UserError(`${option}: "${text}" is no whole number from ${from} to ${to}.`);
}
