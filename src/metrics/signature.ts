// Signatures: everything that a score depends on, in sacreBLEU's format, so that scores are compared only with their
// like.

import { DEFAULT_SMOOTHING_VALUES } from './bleu.js';
import type { BleuOptions } from './bleu.js';
import type { ChrfOptions } from './chrf.js';
import type { Drawing } from './resampling.js';
import type { TerOptions } from './ter.js';

/** The version of sacreBLEU whose definitions the metrics follow. */
const DEFINITION_VERSION = '2.5.1';

/** References for each segment, or `var` when segments have unequal numbers of them. */
export type ReferenceCount = number | 'var';

/** For example `nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:2.5.1`. */
export function bleuSignature(referenceCount: ReferenceCount, options: BleuOptions = {}): string {
  return signature(referenceCount, {
    case: options.lowercase === true ? 'lc' : 'mixed',
    eff: yesOrNo(options.effectiveOrder),
    tok: options.tokenizer ?? '13a',
    smooth: smoothingName(options),
  });
}

/** For example `nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.5.1`. */
export function chrfSignature(referenceCount: ReferenceCount, options: ChrfOptions = {}): string {
  return signature(referenceCount, {
    case: options.lowercase === true ? 'lc' : 'mixed',
    eff: yesOrNo(options.epsilonSmoothing !== true),
    nc: options.characterOrder ?? 6,
    nw: options.wordOrder ?? 0,
    space: yesOrNo(options.whitespace),
  });
}

/** For example `nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no|version:2.5.1`. */
export function terSignature(referenceCount: ReferenceCount, options: TerOptions = {}): string {
  return signature(referenceCount, {
    case: options.caseSensitive === true ? 'mixed' : 'lc',
    tok: 'tercom',
    norm: yesOrNo(options.normalized),
    punct: yesOrNo(options.noPunctuation !== true),
    asian: yesOrNo(options.asianSupport),
  });
}

/**
 * A signature that also says how significance was tested, for example `nrefs:1|bs:1000|seed:12345|case:mixed|…`.
 *
 * @param method bootstrap or approximate randomisation, by sacreBLEU's abbreviations
 */
export function withResampling(signature: string, method: 'bs' | 'ar', { resamples, seed }: Drawing): string {
  const [references = '', ...fields] = signature.split('|');
  return [references, `${method}:${resamples}`, `seed:${seed}`, ...fields].join('|');
}

function signature(referenceCount: ReferenceCount, fields: Readonly<Record<string, string | number>>): string {
  const all = { nrefs: referenceCount, ...fields, version: DEFINITION_VERSION };
  return Object.entries(all)
    .map(([name, value]) => `${name}:${value}`)
    .join('|');
}

function smoothingName({ smoothing = 'exp', smoothingValue }: BleuOptions): string {
  if (smoothing === 'exp' || smoothing === 'none') return smoothing;
  return `${smoothing}[${(smoothingValue ?? DEFAULT_SMOOTHING_VALUES[smoothing]).toFixed(2)}]`;
}

function yesOrNo(value: boolean | undefined): string {
  return value === true ? 'yes' : 'no';
}
