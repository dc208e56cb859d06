/** Text → blocks, sentences and tokens: lines, then kinds, then sentences, then words. */
import type { Text } from '../model/article.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { Block, BlockKind, Segment, SegmentedText } from '../model/segmented-text.js';
import { traitsOf } from '../text/character-traits.js';
import { splitLines, type Line } from '../text/split-lines.js';
import { classifyLines } from './classify-blocks.js';
import { openWords, type KnownWords } from './known-words.js';
import { splitSentences } from './split-sentences.js';
import { tokenize, tokenizingFor, type Tokenizing } from './tokenize.js';

/**
 * Cuts a text into blocks and segments; together with the white space between them the segments tile the text.
 * @param words all texts of one article need the same, for their words to be compared by number.
 */
export function segmentText(text: Text, pack: LanguagePack, words: KnownWords = openWords()): SegmentedText {
  const { value, language } = text;
  const lines = splitLines(value);
  const kinds = classifyLines(
    lines.map(({ range }) => value.slice(range.start, range.end)),
    pack,
  );
  const segments: Segment[] = [];
  const tokenizing = tokenizingFor(pack, language, words);
  const blocks = lines.map((line, index) => {
    const place = { index, kind: kinds[index] ?? 'paragraph', firstSegment: segments.length };
    const block = cutBlock({ value, language }, line, { ...place, pack, tokenizing });
    segments.push(...block.segments);
    return block;
  });
  return { language, value, traits: traitsOf(value), blocks, segments, forms: words };
}

interface BlockPlace {
  readonly index: number;
  readonly kind: BlockKind;
  readonly firstSegment: number;
  readonly pack: LanguagePack;
  readonly tokenizing: Tokenizing;
}

function cutBlock(text: Text, line: Line, place: BlockPlace): Block {
  const blockText = text.value.slice(line.range.start, line.range.end);
  const segments = splitSentences(blockText, place.pack, text.language).map((range, position): Segment => {
    const sentence = blockText.slice(range.start, range.end);
    const start = line.range.start + range.start;
    return {
      index: place.firstSegment + position,
      blockIndex: place.index,
      kind: place.kind,
      range: { start, end: line.range.start + range.end },
      text: sentence,
      tokens: tokenize(sentence, start, place.tokenizing),
      traits: traitsOf(sentence),
    };
  });
  return {
    index: place.index,
    paragraph: line.paragraph,
    kind: place.kind,
    range: line.range,
    text: blockText,
    segments,
  };
}
