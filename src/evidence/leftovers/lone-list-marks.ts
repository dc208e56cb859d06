/** A paragraph that alone of many begins like an item of a list: `- The mayor left.`, `1. The mayor left.` */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block, SegmentedText, Token } from '../../model/segmented-text.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { MarkdownMark } from './markdown-marks.js';

/** Everything that begins an item, a line of dialogue or a footnote. */
const ITEM = /^(?:[-–—•·*]|\d{1,2}[.)])[ \t]/;
const LONE = /^(-|1\.) (?=["“„«»]?\p{L})/u;
const SENTENCE_END = /[.…!?。！？।؟]["”»“’」』)]{0,2}$/u;
/** A line that introduces its items. */
const INTRODUCES = /[:：]$/;
/** Fewer lines are no article. */
const FEWEST_LINES = 4;
/** Shorter lines are labels, in UTF-16 code units; characters of Chinese and Japanese say more. */
const SHORTEST = { spaced: 40, unspaced: 20 };
/** Where news and fiction never begin what people say with a dash. Source: the languages’ orthographic guides. */
const SPEECH_IN_QUOTES = new Set(['en', 'de', 'nl', 'ar', 'he', 'hi', 'ja', 'ko', 'zh-Hans', 'zh-Hant']);
/** Where a number and a full stop are an ordinal (`1. Mai`). Source: CLDR, rule-based number formats. */
const DOTTED_ORDINALS = new Set(['de', 'da', 'fi', 'cs', 'hu', 'pl', 'tr']);
const OTHER_DASH = / [-–—] /;
const ADDRESSES = /[?!¿¡？！؟]/;
const QUOTATION = /["“”„«»]/;

/** The mark, if it can only be that of a list which is none. */
export function* loneListMarks({ text, pack, source, references }: Evidence): Iterable<MarkdownMark> {
  if (pack.depth === 'basic' || text.blocks.length < FEWEST_LINES) return;
  const items = text.blocks.filter((block) => ITEM.test(block.text));
  const [block] = items;
  const [, mark] = (items.length === 1 && block && LONE.exec(block.text)) || [];
  if (!block || mark === undefined || !isParagraph(block, text)) return;
  if ([...(source ? [source] : []), ...references].some((other) => hasItems(other.text))) return;
  if (mark === '-' ? !mayBeSpeech(block, pack) : !mayBeOrdinal(block, pack))
    yield {
      kind: mark === '-' ? 'bullet' : 'number',
      range: { start: block.range.start, end: block.range.start + mark.length },
    };
}

function hasItems({ blocks }: SegmentedText): boolean {
  return blocks.some(({ text }) => ITEM.test(text));
}

/** A whole sentence or more between others. */
function isParagraph({ index, text }: Block, { blocks }: SegmentedText): boolean {
  const shortest = /[\p{sc=Han}\p{sc=Hira}]/u.test(text) ? SHORTEST.unspaced : SHORTEST.spaced;
  const before = blocks[index - 1];
  if (!before || index === blocks.length - 1 || INTRODUCES.test(before.text)) return false;
  return text.length >= shortest && SENTENCE_END.test(text);
}

/** What is told has no second dash and asks nobody, and quotes somebody or says what somebody said. */
function mayBeSpeech({ text, segments }: Block, pack: LanguagePack): boolean {
  if (SPEECH_IN_QUOTES.has(pack.tag)) return false;
  const rest = text.slice(2);
  if (OTHER_DASH.test(rest) || ADDRESSES.test(rest)) return true;
  return !QUOTATION.test(rest) && !segments.some(({ tokens }) => reportsClause(tokens, pack));
}

/** `powiedział, że`: whoever tells what somebody else said. */
function reportsClause(tokens: readonly Token[], pack: LanguagePack): boolean {
  const { reporting } = closedWords(pack);
  const conjunctions = packWords(pack, 'conjunctions');
  return tokens.some(({ normal }, index) => {
    if (!reporting.has(normal)) return false;
    const next = tokens[index + 1]?.text === ',' ? tokens[index + 2] : tokens[index + 1];
    return next !== undefined && conjunctions.has(next.normal);
  });
}

/** `1. Mai`, `1. Bundesliga`; a closed-class word with a capital begins a sentence. */
function mayBeOrdinal({ text, segments }: Block, pack: LanguagePack): boolean {
  const words = segments.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (!first || / 2[.)] /.test(text)) return true;
  if (pack.cased && !startsUpper(first.text)) return true;
  return DOTTED_ORDINALS.has(pack.tag) && !closedWords(pack).all.has(first.normal);
}
