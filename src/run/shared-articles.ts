/** Which articles of a run are translations of the same text into the same language. */
import type { ArticleResult } from '../model/run-result.js';

/** One text and what each system made of it. */
export interface SharedArticle {
  readonly language: string;
  readonly bySystem: ReadonlyMap<string, ArticleResult>;
}

/** Stands for a system that nobody named. */
export const UNNAMED_SYSTEM = '(unnamed)';

/**
 * Groups results by what they translate: the same source and the same references. Where a system translated the same
 * text more than once, such as a caption that comes again, first goes with first and second with second.
 */
export function sharedArticles(results: readonly ArticleResult[]): SharedArticle[] {
  const occurrences = new Map<string, number>();
  const groups = new Map<string, Map<string, ArticleResult>>();
  for (const result of results) {
    const system = systemOf(result);
    const text = textKey(result);
    const own = JSON.stringify([system, text]);
    const occurrence = occurrences.get(own) ?? 0;
    occurrences.set(own, occurrence + 1);
    const key = JSON.stringify([occurrence, text]);
    const group = groups.get(key) ?? new Map<string, ArticleResult>();
    groups.set(key, group.set(system, result));
  }
  return [...groups.values()].map((bySystem) => ({ language: commonestLanguage(bySystem), bySystem }));
}

function systemOf({ article: { system } }: ArticleResult): string {
  return system ?? UNNAMED_SYSTEM;
}

/** An article with neither source nor reference is like no other. */
function textKey({ article: { id, source, references, hypothesis } }: ArticleResult): string {
  const known = source !== undefined || references.length > 0;
  return JSON.stringify([hypothesis.language, source?.value, ...references.map(({ value }) => value), known ? '' : id]);
}

/** Where nobody said it, a bad translation may be taken for another language than its neighbours. */
function commonestLanguage(bySystem: ReadonlyMap<string, ArticleResult>): string {
  const counts = new Map<string, number>();
  for (const { targetLanguage } of bySystem.values()) {
    counts.set(targetLanguage, (counts.get(targetLanguage) ?? 0) + 1);
  }
  const [first = ['und', 0]] = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return first[0];
}
