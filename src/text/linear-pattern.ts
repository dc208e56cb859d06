/** Regular expressions written by users, on an engine (RE2) that needs time linear in the text whatever the pattern. */
import { RE2JS } from 're2js';
import type { Range } from '../model/range.js';

/** What may stand beside a whole word: anything but a letter, mark or digit; scripts that write no spaces have no borders to see. */
const BORDER = String.raw`[\p{Z}\p{P}\p{S}\p{C}\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]`;

/** Longer patterns are lists, which belong in entries of their own. */
const MOST_CHARACTERS = 1000;

/** Each match may look at the rest of the text, so their number must have a bound. */
const MOST_MATCHES = 100;

const EDGE_WORD_BORDERS = /^(?:\\b)+|(?<=(?:^|[^\\])(?:\\\\){0,500})(?:\\b)+$/g;

export interface LinearPattern {
  /** The first matches in a text that are whole words, by UTF-16 offsets, without overlap; empty matches do not count. */
  matchesIn(text: string): Range[];
}

/**
 * Compiles a pattern in RE2 syntax (no look-around, no back-references).
 * @param ignoreCase whether a letter stands for its other case too.
 * @returns the pattern, or why it cannot be used: a clause without full stop.
 */
export function linearPattern(pattern: string, ignoreCase: boolean): LinearPattern | { readonly fault: string } {
  const inner = pattern.replace(EDGE_WORD_BORDERS, '');
  const fault = patternFault(inner);
  if (fault !== undefined) return { fault };
  const flags = ignoreCase ? RE2JS.CASE_INSENSITIVE : 0;
  try {
    RE2JS.compile(inner, flags);
    const whole = RE2JS.compile(`(?:^|${BORDER})(?P<whole>${inner})(?:$|${BORDER})`, flags);
    return { matchesIn: (text) => matchesOf(whole, text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    return { fault: `is no regular expression (RE2): ${reason}` };
  }
}

/** Whether a pattern has a capital of its own, which then means that letter only. */
export function hasCapital(pattern: string): boolean {
  return /\p{Lu}/u.test(pattern.replace(/\\(?:[pP](?:\{[^}]{0,40}\}|.)|x\{[^}]{0,10}\}|.)|\(\?P</gsu, ''));
}

function patternFault(pattern: string): string | undefined {
  if (pattern.length > MOST_CHARACTERS) return `is longer than ${MOST_CHARACTERS} characters`;
  // In RE2 `\b` knows ASCII letters only and would split `Türkei`.
  if (/\\[bB]/.test(pattern.replaceAll('\\\\', ''))) {
    return 'has \\b or \\B inside, which know English letters only; patterns match whole words without them';
  }
  return undefined;
}

function matchesOf(pattern: RE2JS, text: string): Range[] {
  const ranges: Range[] = [];
  const matcher = pattern.matcher(text);
  for (let from = 0, count = 0; from <= text.length && count < MOST_MATCHES && matcher.find(from); count++) {
    const range = { start: matcher.start('whole'), end: matcher.end('whole') };
    if (range.end > range.start) ranges.push(range);
    from = Math.max(range.end, from + 1);
  }
  return ranges;
}
