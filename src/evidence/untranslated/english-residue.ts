/** English words left alone in a sentence of another language: `However, il a refusé`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block, Segment, Token } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { calendarWords } from '../dates/calendar-words.js';
import { closedWords } from '../words/closed-words.js';
import { isOwnWord } from '../words/own-words.js';
import { packWords } from '../words/pack-words.js';
import { isInLongQuotation, isQuoted } from '../characters/quotations.js';
import { startsUpper } from '../words/vocabulary.js';

const LATIN = /\p{sc=Latn}/u;
/** What may stand beside a word that is no part of a title or a name. */
const PLAIN_MARK = /^[,.;:?!…–—]$/u;

/** Scripts whose texts are written in spaced words and keep foreign ones in Latin letters. */
const SCRIPTS = new Set(['Latn', 'Grek']);
/** A word as common as this is the language's own. */
const COMMON_RANK = 3000;

/**
 * Words of the root pack's list that the language of the text does not have, each with words of that language around it;
 * not in short quotations, brackets or between names, where titles and foreign phrases stand.
 */
export function englishWordsLeft(segment: Segment, evidence: Evidence): Token[] {
  const { pack, text } = evidence;
  if (pack.depth === 'basic' || !SCRIPTS.has(pack.script) || primarySubtag(text.language) === 'en') return [];
  if (segment.kind === 'headline' || segment.kind === 'credit') return [];
  const english = packWords(pack, 'english-residue');
  return segment.tokens.filter(
    (token, index) =>
      token.kind === 'word' &&
      english.has(token.normal) &&
      standsAlone(segment, index, evidence) &&
      isStray(token, segment, evidence),
  );
}

/** Words of the language, or plain marks, on both sides; a second English word would make it a phrase, two names a title. */
function standsAlone({ tokens }: Segment, index: number, evidence: Evidence): boolean {
  const { pack } = evidence;
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !behind || (startsUpper(token.text) && !opensSentence(token, { before, behind }, pack))) return false;
  // `travel.example.org`
  if (behind.text === '.' && tokens[index + 2]?.start === behind.end) return false;
  const besides = [before, behind].flatMap((beside) => (beside && beside.kind !== 'number' ? [beside] : []));
  if (besides.some((beside) => !mayStandBeside(token, beside, pack))) return false;
  const names = besides.filter((beside) => startsUpper(beside.text) && !mayRise(beside, tokens, evidence));
  if (names.length === 0) return true;
  return (
    names.length === 1 && !DETERMINER.test(token.normal) && besides.some((word) => isOwnForCertain(word, evidence))
  );
}

function mayStandBeside(token: Token, beside: Token, pack: LanguagePack): boolean {
  if (beside.kind !== 'word') return PLAIN_MARK.test(beside.text);
  // In another script every word of the language is told by its letters.
  return (pack.script === 'Latn' || !LATIN.test(beside.text)) && !makesPhrase(token, beside, pack);
}

/** The first word of a sentence; a German noun, which is a common word. */
function mayRise(beside: Token, tokens: readonly Token[], { pack, rankOfWord }: Evidence): boolean {
  if (tokens.find(({ kind }) => kind === 'word') === beside) return true;
  return packWords(pack, 'capitalised-nouns').size > 0 && (rankOfWord?.(beside.normal) ?? Infinity) < Infinity;
}

function isOwnForCertain({ text, normal }: Token, { pack, rankOfWord }: Evidence): boolean {
  if (startsUpper(text)) return false;
  return packWords(pack, 'function-words').has(normal) || (rankOfWord?.(normal) ?? Infinity) < COMMON_RANK;
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

function isStray(token: Token, segment: Segment, evidence: Evidence): boolean {
  const { pack, text, source, references } = evidence;
  if (calendarWords(text.language, pack).words.has(token.normal)) return false;
  if (packWords(pack, 'english-likes').has(token.normal)) return false;
  if (closedWords(pack).all.has(token.normal) || isOwnWord({ ...token, text: token.normal }, evidence)) return false;
  if (references.some(({ vocabulary }) => vocabulary.count(token.normal) > 0)) return false;
  if (source && source.pack.tag !== 'en' && source.vocabulary.count(token.normal) > 0) return false;
  const block = text.blocks.find(({ range }) => range.start <= token.start && token.end <= range.end);
  if (!block || (isQuoted(block, token.start) && !isSaid(token, { segment, block }, evidence))) return false;
  const line = block.text.slice(0, token.start - block.range.start);
  return line.lastIndexOf('(') <= line.lastIndexOf(')');
}

/** Words on each side in which a quotation shows its language. */
const NEAR = 5;
const FEWEST_OWN = 3;

/** What somebody said in the language of the text: a long quotation, with closed-class words of that language around the word. */
function isSaid(
  token: Token,
  { segment, block }: { readonly segment: Segment; readonly block: Block },
  { pack }: Evidence,
): boolean {
  if (!isInLongQuotation(block, token.start)) return false;
  const at = segment.tokens.indexOf(token);
  const near = segment.tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const own = packWords(pack, 'function-words');
  return near.filter(({ normal }) => own.has(normal)).length >= FEWEST_OWN;
}
