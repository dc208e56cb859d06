/** Closed-class words with a capital in the middle of a sentence: a full stop before them was lost, or a letter is too big. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

const RAISED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const LOWER = /^\p{Ll}[\p{Ll}\p{M}’']*$/u;
const SHORTEST = 2;

/** Between words in small letters, which are no title, no name and no quotation. */
export function* raisedWords({ tokens, kind }: Segment, pack: LanguagePack): Iterable<Token> {
  if (!pack.cased || kind === 'headline') return;
  const closed = packWords(pack, 'articles', 'conjunctions', 'subject-pronouns', 'clause-openers');
  const courtesies = packWords(pack, 'capital-pronouns');
  for (let at = 2; at < tokens.length - 2; at++) {
    const token = tokens[at];
    if (!token || token.text.length < SHORTEST || !RAISED.test(token.text) || !closed.has(token.normal)) continue;
    const around = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    if (!around.every((beside) => beside !== undefined && LOWER.test(beside.text))) continue;
    if (courtesies.has(token.normal)) continue;
    if (tokens[at - 1]?.end === token.start - 1 && tokens[at + 1]?.start === token.end + 1) yield token;
  }
}
