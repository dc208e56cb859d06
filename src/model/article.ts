/** What is read from disk or from a stream: one article and what it is compared with. */

/** One text with its language; `value` is kept exactly as it came in, because findings point into it. */
export interface Text {
  /** BCP 47 tag, canonical case (`en`, `pt-BR`, `zh-Hans`); `und` when nobody said and it could not be identified. */
  readonly language: string;
  readonly value: string;
  /** Path as the user gave it, relative where theirs was; absent for streams and API calls. */
  readonly path?: string;
}

/** A fault that the author of an article accepts: findings that match are not reported, but counted as allowed. */
export interface Allowance {
  readonly rule: string;
  /** Only findings with exactly this quote; absent means every finding of the rule in this article. */
  readonly quote?: string;
  readonly reason?: string;
}

export interface Article {
  /** Unique in a run. For folders: `<pair>/<article>`. */
  readonly id: string;
  readonly hypothesis: Text;
  /** Human translations of the same source; may be empty. */
  readonly references: readonly Text[];
  readonly source?: Text;
  /** BCP 47 tag of what was translated, known even where the source text is not given. */
  readonly sourceLanguage?: string;
  readonly title?: string;
  /** Day the article is about or was published, `YYYY-MM-DD`. It judges year-less dates; today's date never does. */
  readonly date?: string;
  /** Name of the machine translation system. */
  readonly system?: string;
  readonly domain?: string;
  readonly allow: readonly Allowance[];
}
