/** Sentences in which not the article but the translating model speaks: before, behind and instead of the translation. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { WordListName } from '../../model/pack-lists.js';
import type { Range } from '../../model/range.js';
import type { Block, Segment, SegmentedText } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';
import { phraseForm, stockPhraseAt, stockPhraseOf } from './stock-phrases.js';

/** Lists in the language of a text and the same lists in English. */
export type PhraseLists = readonly WordListName[];

const PREAMBLES: PhraseLists = ['chat-preambles', 'english-chat-preambles'];
/** Blocks in which a preamble may stand: a greeting may have a line of its own before it. */
const OPENING_BLOCKS = 2;
/** Longer blocks without a colon are no preamble, in UTF-16 code units. */
const LONGEST_LINE = 160;
const LONGEST_LABEL = 200;
/** Sentences of one block that may come before the one that names the translation (`Sure!`). */
const OPENING_SEGMENTS = 3;
/** At most three words, then a mark. */
const REPLY = /^[\p{L}\p{M}'’]{1,16}(?: [\p{L}\p{M}'’]{1,16}){0,2}[,，،、.。!！।]/u;
const SENTENCE_END = /[.。!！।:：]\s*$/u;

/** Whether the sentence begins with one of these phrases, outside a quotation, in the language of the text, of the source or in English. */
export function speaksAsAssistant(segment: Segment, evidence: Evidence, lists: PhraseLists): boolean {
  if (stockPhraseOf(segment, phrasePacks(evidence), lists) === undefined) return false;
  const block = evidence.text.blocks[segment.blockIndex];
  return block !== undefined && !isQuoted(block, segment.range.start);
}

/** Whether the source or a reference says such a thing too, so that it belongs to the article. */
export function isVouchedFor({ source, references }: Evidence, lists: PhraseLists): boolean {
  const others = source ? [source, ...references] : references;
  return others.some((other) => says(other, lists));
}

function says({ text, pack }: Counterpart, lists: PhraseLists): boolean {
  return text.segments.some((segment) => stockPhraseOf(segment, [pack], lists) !== undefined);
}

export function phrasePacks({ pack, source }: Pick<Evidence, 'pack' | 'source'>): readonly LanguagePack[] {
  return source && source.pack !== pack ? [pack, source.pack] : [pack];
}

/** The words before the translation, up to their colon or the end of their sentence. */
export function preamblesOf(text: SegmentedText, packs: readonly LanguagePack[]): Range[] {
  return text.blocks.slice(0, OPENING_BLOCKS).flatMap((block) => preambleOf(block, packs) ?? []);
}

function preambleOf(block: Block, packs: readonly LanguagePack[]): Range | undefined {
  const { start } = block.range;
  for (const segment of block.segments.slice(0, OPENING_SEGMENTS)) {
    if (segment.range.start - start > LONGEST_LABEL) return undefined;
    const colon = segment.text.slice(0, LONGEST_LABEL).search(/[:：]/);
    if (colon >= 0) {
      const phrase = stockPhraseAt(phraseForm(segment.text.slice(0, colon + 1)), packs, PREAMBLES);
      if (phrase) return { start, end: segment.range.start + colon + 1 };
    }
    const phrase = stockPhraseOf(segment, packs, PREAMBLES);
    if (phrase && !phrase.gapped && block.text.length <= LONGEST_LINE && colon < 0) return block.range;
  }
  return isReply(block.text) && stockPhraseAt(phraseForm(block.text), packs, PREAMBLES) ? block.range : undefined;
}

/** One line that answers a request (`Sure! The text in German is below.`): its first words are set off, and it ends as a sentence. */
function isReply(line: string): boolean {
  return line.length <= LONGEST_LINE && REPLY.test(line) && SENTENCE_END.test(line);
}
