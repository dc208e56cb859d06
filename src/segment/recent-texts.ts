/** Sources and references cut lately: several systems translate one article, mostly one soon after the other. */
import type { SegmentedText } from '../model/segmented-text.js';
import type { KnownWords } from './known-words.js';

/** Texts of fifty articles of news, with what was read out of them; in UTF-16 code units. */
const MOST_KEPT = 200_000;

/** Texts whose words are known by the same numbers; those asked for longest ago go first. */
class RecentTexts {
  readonly #texts = new Map<string, SegmentedText>();
  #length = 0;

  take(key: string): SegmentedText | undefined {
    const text = this.#texts.get(key);
    if (text === undefined) return undefined;
    this.#texts.delete(key);
    this.#texts.set(key, text);
    return text;
  }

  keep(key: string, text: SegmentedText): void {
    if (key.length > MOST_KEPT) return;
    this.#texts.set(key, text);
    this.#length += key.length;
    for (const oldest of this.#texts.keys()) {
      if (this.#length <= MOST_KEPT) break;
      this.#texts.delete(oldest);
      this.#length -= oldest.length;
    }
  }
}

const recent = new WeakMap<KnownWords, RecentTexts>();

/**
 * The same text as `cut` made of it before, where that is not long ago.
 * @param key all that the cutting depends on but the words.
 */
export function cutOnce(key: string, words: KnownWords, cut: () => SegmentedText): SegmentedText {
  const texts = recent.get(words) ?? new RecentTexts();
  recent.set(words, texts);
  const known = texts.take(key);
  if (known) return known;
  const text = cut();
  texts.keep(key, text);
  return text;
}
