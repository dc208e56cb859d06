/** Which words of a translation its reference does not have: where two systems differ, these catch the eye. */
import type { Child } from './dom.js';
import { element } from './dom.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Written without spaces: what lies between two marks is no word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;

/** The text with words marked that the reference lacks; each word of the reference vouches for one. */
export function withUnsharedWords(text: string, reference: string): Child[] {
  if (text === '') return [element('em', {}, 'nothing')];
  if (UNSPACED.test(text)) return [text];
  const left = countWords(reference);
  const parts: Child[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = word.toLowerCase();
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    if (count > 0) continue;
    parts.push(text.slice(from, index), element('span', { class: 'unshared' }, word));
    from = index + word.length;
  }
  return [...parts, text.slice(from)];
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}
