/** Which limits bind an article in a given language. */
import type { ArticleLimits, Gate } from '../model/verdict.js';

/** The general limits, replaced key by key by those of `pt`, then by those of `pt-BR`. */
export function limitsForLanguage(gate: Gate, language: string, kind: 'hold' | 'review'): ArticleLimits {
  const parts = language.split('-');
  const tags = parts.map((_, index) => parts.slice(0, index + 1).join('-'));
  return tags.reduce((limits, tag) => mergeLimits(limits, gate.languages[tag]?.[kind] ?? {}), gate[kind]);
}

/** `over` on top of `base`; keys that `over` does not name stay. */
export function mergeLimits(base: ArticleLimits, over: ArticleLimits): ArticleLimits {
  const merged = { ...base, ...over };
  return {
    ...merged,
    ...(merged.findings ? { findings: { ...base.findings, ...over.findings } } : {}),
    ...(merged.dimensions ? { dimensions: { ...base.dimensions, ...over.dimensions } } : {}),
    ...(merged.rules ? { rules: { ...base.rules, ...over.rules } } : {}),
  };
}
