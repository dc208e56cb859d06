/** Keeps a rule's types: `needs: ['source']` makes `evidence.source` certain inside `check`. */
import type { Need } from '../model/evidence.js';
import type { ArticleRule, Rule, SegmentRule } from '../model/rule.js';

/** Declares a rule that looks at one segment at a time. */
export function defineSegmentRule<const N extends Need = never>(rule: Omit<SegmentRule<N>, 'scope'>): Rule {
  return { ...rule, scope: 'segment' } as unknown as Rule;
}

/** Declares a rule that looks at the whole article. */
export function defineArticleRule<const N extends Need = never>(rule: Omit<ArticleRule<N>, 'scope'>): Rule {
  return { ...rule, scope: 'article' } as unknown as Rule;
}
