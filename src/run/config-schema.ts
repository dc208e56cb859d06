/** What `calque.config.yaml` may say. */
import { z } from 'zod';
import type { RuleSetting } from '../check.js';
import { mergeLimits } from '../gate/limits-for-language.js';
import type { Dimension, Severity } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import type { ArticleLimits, Gate } from '../model/verdict.js';
import { articleFacts } from '../read/article-yaml.js';
import { knownLanguage, unknownLanguage } from '../read/known-language.js';

export const SEVERITIES: readonly Severity[] = ['neutral', 'minor', 'major', 'critical'];

const DIMENSIONS: readonly Dimension[] = [
  'accuracy',
  'terminology',
  'linguistic-conventions',
  'style',
  'locale-conventions',
  'audience',
  'markup',
];

/** What configuration must know of a rule. */
type KnownRule = Pick<Rule, 'id' | 'options'>;

const text = z.string().min(1);
const severity = z.enum(['off', ...SEVERITIES] as ['off', ...Severity[]]);

/** A most; `off` lifts a limit that the general gate sets. */
const most = z.union([z.number().min(0), z.literal('off').transform(() => Infinity)]).exactOptional();

/** A least, 0–100; `off` lifts it. */
const least = z.union([z.number().min(0).max(100), z.literal('off').transform(() => 0)]).exactOptional();

/** One optional key for each name. */
function optionalKeys<T extends z.ZodType>(names: readonly string[], value: T): z.ZodObject<Record<string, T>> {
  return z.strictObject(Object.fromEntries(names.map((name) => [name, value])));
}

/** A mapping whose keys are language tags, made canonical. */
function byLanguage<T extends z.ZodType>(value: T): z.ZodType<Record<string, z.output<T>>> {
  return z.record(z.string(), value).transform((entries, context) => {
    const canonical = Object.entries(entries).map(([tag, entry]) => {
      const known = knownLanguage(tag);
      if (known === undefined)
        context.addIssue({ code: 'custom', path: [tag], message: `names no language: ${unknownLanguage(tag)}` });
      return [known ?? 'und', entry] as const;
    });
    return Object.fromEntries(canonical);
  });
}

function limits(ruleIds: readonly string[]): z.ZodType<ArticleLimits> {
  return z.strictObject({
    findings: optionalKeys(SEVERITIES, most).exactOptional(),
    dimensions: optionalKeys(DIMENSIONS, most).exactOptional(),
    rules: optionalKeys(ruleIds, most).exactOptional(),
    mqm: most,
    quality: least,
    chrf: least,
  }) as z.ZodType<ArticleLimits>;
}

function gate(ruleIds: readonly string[]) {
  const kinds = { hold: limits(ruleIds).exactOptional(), review: limits(ruleIds).exactOptional() };
  const share = z.number().min(0).max(1).exactOptional();
  return z.strictObject({
    ...kinds,
    languages: byLanguage(z.strictObject(kinds)).exactOptional(),
    run: z.strictObject({ held: z.number().min(0).exactOptional(), reviewShare: share }).exactOptional(),
  });
}

function rules(known: readonly KnownRule[]): z.ZodType<Readonly<Record<string, RuleSetting>>> {
  const settings = known.map((rule) => [rule.id, ruleSetting(rule).exactOptional()] as const);
  return z.strictObject(Object.fromEntries(settings)) as unknown as z.ZodType<Readonly<Record<string, RuleSetting>>>;
}

function ruleSetting({ options = {} }: KnownRule) {
  const choices = Object.entries(options).map(
    ([name, option]) => [name, z.enum(option.choices as [string, ...string[]]).exactOptional()] as const,
  );
  const choice = {
    severity: severity.exactOptional(),
    confidence: z.number().min(0).max(1).exactOptional(),
    ignore: z.array(text).exactOptional(),
    options: z.strictObject(Object.fromEntries(choices)).exactOptional(),
  };
  const languages = byLanguage(z.union([severity, z.strictObject(choice)]));
  const detailed = z.strictObject({ ...choice, languages: languages.exactOptional() });
  return z.union([severity.transform((value) => ({ severity: value })), detailed]);
}

const article = z.strictObject({
  id: text.exactOptional(),
  hypothesis: text,
  references: z.array(text).exactOptional(),
  source: text.exactOptional(),
  ...articleFacts,
});

/** The schema of the configuration; unknown keys, rules and options are refused. */
export function configSchema(known: readonly KnownRule[]) {
  const ruleIds = known.map(({ id }) => id);
  return z.strictObject({
    paths: z.array(text).exactOptional(),
    articles: z.array(article).exactOptional(),
    report: text.exactOptional(),
    phrasing: z.array(text).exactOptional(),
    preview: z.boolean().exactOptional(),
    wordnet: text.exactOptional(),
    rules: rules(known).exactOptional(),
    gate: gate(ruleIds).exactOptional(),
    weights: optionalKeys(SEVERITIES, z.number().min(0).exactOptional()).exactOptional(),
  });
}

export type ConfigData = z.output<ReturnType<typeof configSchema>>;

/** The configured gate on top of `base`: what it does not name stays. */
export function mergeGate(base: Gate, over: NonNullable<ConfigData['gate']>): Gate {
  return {
    hold: mergeLimits(base.hold, over.hold ?? {}),
    review: mergeLimits(base.review, over.review ?? {}),
    languages: { ...base.languages, ...over.languages },
    run: { ...base.run, ...over.run },
  };
}
