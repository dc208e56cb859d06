/** English words left alone in a sentence of another language: `However, il a refusé`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { calendarWords } from '../dates/calendar-words.js';
import { closedWords } from '../words/closed-words.js';
import { isOwnWord } from '../words/own-words.js';
import { packWords } from '../words/pack-words.js';
import { isQuoted } from '../characters/quotations.js';
import { startsUpper } from '../words/vocabulary.js';

/** What may stand beside a word that is no part of a title or a name. */
const PLAIN_MARK = /^[,.;:?!…–—]$/u;

/**
 * Words of the root pack's list that the language of the text does not have, each with words of that language around it;
 * not in quotation marks, brackets or beside a capital, where titles and foreign phrases stand.
 */
export function englishWordsLeft(segment: Segment, evidence: Evidence): Token[] {
  const { pack, text } = evidence;
  if (pack.depth === 'basic' || pack.script !== 'Latn' || primarySubtag(text.language) === 'en') return [];
  if (segment.kind === 'headline' || segment.kind === 'credit') return [];
  const english = packWords(pack, 'english-residue');
  return segment.tokens.filter(
    (token, index) =>
      token.kind === 'word' &&
      english.has(token.normal) &&
      standsAlone(segment, index, evidence) &&
      isStray(token, evidence),
  );
}

/** Words of the language, or plain marks, on both sides; a second English word would make it a phrase. */
function standsAlone({ tokens }: Segment, index: number, { pack }: Evidence): boolean {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !behind || (startsUpper(token.text) && !opensSentence(token, { before, behind }, pack))) return false;
  // German nouns have capitals: before one stands the adjective, behind a word of the language's own.
  const mayRise = pack.tag === 'de' && packWords(pack, 'function-words').has(before?.normal ?? '');
  return [before, behind].every((beside, side) => {
    if (!beside || beside.kind === 'number') return true;
    if (beside.kind !== 'word') return PLAIN_MARK.test(beside.text);
    const opens = side === 0 ? index === 1 : mayRise;
    return (!startsUpper(beside.text) || opens) && !makesPhrase(token, beside, pack);
  });
}

/** `the agreement`, behind whose determiner no loan stands. */
const DETERMINER = /^(?:the|this|their|your|our|its|these|those)$/;

/** Whether two English words side by side may be a term that is borrowed as a whole. */
function makesPhrase(token: Token, beside: Token, pack: LanguagePack): boolean {
  if (DETERMINER.test(token.normal) || DETERMINER.test(beside.normal)) return false;
  return packWords(pack, 'english-residue').has(beside.normal);
}

/** `However, il a refusé`; without a mark behind it the first word may be a surname (`Bone a refusé`), unless nobody is called so. */
function opensSentence(
  { normal }: Token,
  { before, behind }: { readonly before: Token | undefined; readonly behind: Token },
  pack: LanguagePack,
): boolean {
  return before === undefined && (PLAIN_MARK.test(behind.text) || packWords(pack, 'english-openers').has(normal));
}

function isStray(token: Token, evidence: Evidence): boolean {
  const { pack, text, source, references } = evidence;
  if (calendarWords(text.language, pack).words.has(token.normal)) return false;
  if (packWords(pack, 'english-likes').has(token.normal)) return false;
  if (closedWords(pack).all.has(token.normal) || isOwnWord({ ...token, text: token.normal }, evidence)) return false;
  if (references.some(({ vocabulary }) => vocabulary.count(token.normal) > 0)) return false;
  if (source && source.pack.tag !== 'en' && source.vocabulary.count(token.normal) > 0) return false;
  const block = text.blocks.find(({ range }) => range.start <= token.start && token.end <= range.end);
  if (!block || isQuoted(block, token.start)) return false;
  const line = block.text.slice(0, token.start - block.range.start);
  return line.lastIndexOf('(') <= line.lastIndexOf(')');
}
