/** Names of bodies that stand in English, with their article, in a sentence of another language: `the Ministry of Culture karşıladı`. */
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { isSmall } from '../../text/character-traits.js';
import { isQuoted } from '../characters/quotations.js';
import { closedWords } from '../words/closed-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { ForeignRun } from './foreign-runs.js';

const ARTICLE = 'the';
/** What joins the words of such a name; without one it may be a band or a paper (`the Guardian`), which keep their article. */
const JOINTS = new Set(['of', 'and', 'for']);
const SHORTEST = 4;

/** In order of place; not in quotations and brackets, where foreign names are shown. */
export function* englishBodies(segment: Segment, evidence: Evidence): Iterable<ForeignRun> {
  const { pack, text, references } = evidence;
  if (pack.script !== 'Latn' || pack.depth === 'basic' || primarySubtag(text.language) === 'en') return;
  if (segment.kind !== 'paragraph' || closedWords(pack).all.has(ARTICLE)) return;
  const block = text.blocks[segment.blockIndex];
  for (const [at, first] of segment.tokens.entries()) {
    if (first.text !== ARTICLE || !block || isQuoted(block, first.start)) continue;
    const last = lastOfName(segment.tokens, at);
    if (!last || !standsBehindOwn(segment.tokens[at - 1], evidence) || isBracketed(segment, first)) continue;
    const name = text.value.slice(first.start, last.end);
    if (!references.some((other) => other.text.value.includes(name))) yield { first, last };
  }
}

/** Capitals, with joints between them. */
function lastOfName(tokens: readonly Token[], at: number): Token | undefined {
  let last: Token | undefined;
  let hasJoint = false;
  let length = 1;
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.start !== (tokens[next - 1]?.end ?? 0) + 1) break;
    const isJoint = JOINTS.has(token.text);
    if (!isJoint && token.text !== ARTICLE && !startsUpper(token.text)) break;
    if (next === at + 1 && isJoint) return undefined;
    length++;
    if (isJoint) hasJoint = true;
    else if (startsUpper(token.text)) last = token;
  }
  return hasJoint && last && length >= SHORTEST ? last : undefined;
}

/** A small word of the text's language, a comma, or nothing. */
function standsBehindOwn(before: Token | undefined, { pack, knowsWord }: Evidence): boolean {
  if (before?.kind !== 'word') return before === undefined || before.text === ',';
  return isSmall(before) && (closedWords(pack).all.has(before.normal) || knowsWord?.(before.text) !== false);
}

function isBracketed({ text, range }: Segment, { start }: Token): boolean {
  const before = text.slice(0, start - range.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
