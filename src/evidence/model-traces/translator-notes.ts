/** Notes in which a translator or a model speaks about the translation. */
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Block, Segment } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { isVouchedFor, phrasePacks, speaksAsAssistant, type PhraseLists } from './assistant-voice.js';
import { isQuoted } from '../characters/quotations.js';
import { holdsStockPhrase, phraseForm, stockPhraseAt, stockPhraseOf } from './stock-phrases.js';
import { allMatches } from '../../text/all-matches.js';

const LABELS: PhraseLists = ['translator-note-labels', 'english-translator-note-labels'];
const REMARKS: PhraseLists = ['translator-remarks', 'english-translator-remarks'];
const SIGNATURES: PhraseLists = ['translation-signatures', 'english-translation-signatures'];
const CLOSINGS: PhraseLists = ['chat-closings', 'english-chat-closings'];
/** Services offer help in the same words: `If you need help, call us`. */
const OFFERS: PhraseLists = ['chat-offers', 'english-chat-offers'];
const OFFERING: PhraseLists = ['assistant-words', 'english-assistant-words'];
/** Remarks and farewells stand at the end: in the last blocks of an article. */
const CLOSING_BLOCKS = 4;
/** Signatures stand there or above the text, in a line of their own. */
const OPENING_BLOCKS = 2;
/** Longer lines tell of a translation, in UTF-16 code units; so do questions. */
const LONGEST_SIGNATURE = 100;
const QUESTION = /[?？؟;]\s*$/;
const BRACKET = /[([（［【〔][^()[\]（）［］【】〔〕]{2,300}[)\]）］】〕]/gu;
/** The same, first in what is left of a block. */
const OPENING_BRACKET = new RegExp(`^${BRACKET.source}`, 'u');
/** `(the lower house, transl. note)`: the label may stand last. */
const LAST_PART = /[–—;；](?=[^–—;；]{2,40}$)/u;
/** `Note: I translated …`: with a label before it a remark may stand anywhere. */
const LABELLED = /^[\p{L}\p{M}※ ]{1,16}[:：]/u;
const MAY_HOLD_BRACKET = /[([（［【〔]/;

export interface TranslatorNote {
  readonly range: Range;
  readonly kind: 'note' | 'remark' | 'closing' | 'signature';
}

/** Notes of one block, each once; what the source says too is no note of the translator. */
export function* translatorNotes(block: Block, evidence: Evidence): Iterable<TranslatorNote> {
  const note = notedBlock(block, evidence);
  if (note) yield note;
  else yield* bracketedNotes(block, evidence);
}

function notedBlock(block: Block, evidence: Evidence): TranslatorNote | undefined {
  if (isSignature(block, evidence)) return { range: block.range, kind: 'signature' };
  const isClosing = block.index > 0 && block.index >= evidence.text.blocks.length - CLOSING_BLOCKS;
  for (const segment of block.segments) {
    const kind = kindOf(segment, evidence, isClosing);
    if (kind) return { range: { start: segment.range.start, end: noteEnd(segment.range.start, block) }, kind };
  }
  return undefined;
}

/** A line above or below the text that only says who translated it. */
function isSignature({ index, text, segments }: Block, evidence: Evidence): boolean {
  const { length } = evidence.text.blocks;
  const [first] = segments;
  if (!first || length === 1 || (index >= OPENING_BLOCKS && index < length - CLOSING_BLOCKS)) return false;
  if (text.length > LONGEST_SIGNATURE || !speaks(first, evidence, SIGNATURES) || QUESTION.test(text)) return false;
  const phrase = stockPhraseOf(first, phrasePacks(evidence), SIGNATURES);
  return phrase?.gapped === true || phrase?.opening.text === phraseForm(text);
}

/** A note in brackets ends with them, whatever the block goes on with; any other goes on to the end of the block. */
function noteEnd(start: number, { range, text }: Block): number {
  const [bracket] = OPENING_BRACKET.exec(text.slice(start - range.start)) ?? [];
  return bracket === undefined ? range.end : start + bracket.length;
}

function kindOf(segment: Segment, evidence: Evidence, isClosing: boolean): TranslatorNote['kind'] | undefined {
  if (speaks(segment, evidence, LABELS) && /^.{2,80}?[:：.\-–—)\]]/u.test(segment.text)) return 'note';
  if ((isClosing || isLabelledLine(segment)) && speaks(segment, evidence, REMARKS)) return 'remark';
  return isClosing && isFarewell(segment, evidence) ? 'closing' : undefined;
}

/** Words that nobody else says, or an offer in which the model speaks of itself or of the translation, up to the end of its line. */
function isFarewell(segment: Segment, evidence: Evidence): boolean {
  if (speaks(segment, evidence, CLOSINGS)) return true;
  if (!speaks(segment, evidence, OFFERS)) return false;
  const { text } = evidence;
  const line = text.value.slice(segment.range.start, text.blocks[segment.blockIndex]?.range.end);
  return holdsStockPhrase(phraseForm(line), phrasePacks(evidence), OFFERING);
}

function isLabelledLine({ traits, text }: Segment): boolean {
  return (traits & Trait.colon) !== 0 && LABELLED.test(text);
}

function speaks(segment: Segment, evidence: Evidence, lists: PhraseLists): boolean {
  return speaksAsAssistant(segment, evidence, lists) && !isVouchedFor(evidence, lists);
}

function* bracketedNotes(block: Block, evidence: Evidence): Iterable<TranslatorNote> {
  if (!MAY_HOLD_BRACKET.test(block.text)) return;
  for (const { index, 0: bracket } of allMatches(block.text, BRACKET)) {
    const start = block.range.start + index;
    if (!isLabelled(bracket.slice(1, -1), evidence) || isOwnQuotation(block, index, bracket)) continue;
    if (!isVouchedFor(evidence, LABELS) && !hasBracketedNote(evidence))
      yield { range: { start, end: start + bracket.length }, kind: 'note' };
  }
}

const QUOTE_MARK = /["“”„«»「」]/;

/** Whether the brackets are what is quoted; one that stands among the words of a quotation is a note all the same. */
function isOwnQuotation(block: Block, index: number, bracket: string): boolean {
  const around = block.text.slice(Math.max(0, index - 1), index) + block.text.slice(index + bracket.length).slice(0, 1);
  return QUOTE_MARK.test(around) && isQuoted(block, block.range.start + index);
}

/** Whether a note's label or remark begins the words in brackets, or its label ends them. */
function isLabelled(inside: string, { pack, source }: Pick<Evidence, 'pack' | 'source'>): boolean {
  const packs = phrasePacks({ pack, ...(source ? { source } : {}) });
  const last = inside.split(LAST_PART).at(-1) ?? '';
  if ([inside, last].some((part) => stockPhraseAt(phraseForm(part), packs, LABELS) !== undefined)) return true;
  return stockPhraseAt(phraseForm(inside), packs, REMARKS)?.gapped === true;
}

/** A note in brackets that the source or a reference has too. */
function hasBracketedNote({ source, references }: Evidence): boolean {
  const others = source ? [source, ...references] : references;
  return others.some(({ text, pack }) =>
    allMatches(text.value, BRACKET).some(([bracket]) => isLabelled(bracket.slice(1, -1), { pack })),
  );
}
