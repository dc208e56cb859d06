/** What configuration says about one rule, and what of it holds for one language. */
import type { Finding, Severity } from '../model/finding.js';
import type { ChosenOptions } from '../model/rule.js';
import { normalForm, primarySubtag } from '../text/normal-form.js';

/** What may be set for a rule as a whole and for one language. */
export interface RuleChoice {
  readonly severity?: Severity | 'off';
  /** Findings that are less sure are not reported, 0–1. */
  readonly confidence?: number;
  /** Quotes that the rule shall pass over, whatever their case; their findings count as allowed. */
  readonly ignore?: readonly string[];
  readonly options?: ChosenOptions;
}

/** What configuration says about one rule. */
export interface RuleSetting extends RuleChoice {
  /** By target language; `pt-BR` wins over `pt`, and both over what is said for all. */
  readonly languages?: Readonly<Record<string, Severity | 'off' | RuleChoice>>;
}

/** What holds in a language; quotes to ignore add up. */
export function choiceFor(setting: RuleSetting | undefined, language: string): RuleChoice {
  if (!setting) return {};
  const layers = [setting, setting.languages?.[primarySubtag(language)], setting.languages?.[language]]
    .filter((layer) => layer !== undefined)
    .map((layer): RuleChoice => (typeof layer === 'string' ? { severity: layer } : layer));
  const ignore = [...new Set(layers.flatMap((layer) => layer.ignore ?? []))];
  const options = Object.assign({}, ...layers.map((layer) => layer.options)) as ChosenOptions;
  const { severity, confidence } = Object.assign({}, ...layers) as RuleChoice;
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(confidence === undefined ? {} : { confidence }),
    ignore,
    options,
  };
}

/** Whether configuration says to pass over what a finding quotes. */
export function isIgnored({ quote }: Finding, { ignore = [] }: RuleChoice, language: string): boolean {
  return ignore.some((entry) => normalForm(entry, language) === normalForm(quote, language));
}
