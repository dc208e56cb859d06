/** Captions of pictures, told from paragraphs by at least two signs. */
import type { DateMention, Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block, Segment } from '../../model/segmented-text.js';
import { contains, trimmed } from '../../text/ranges.js';
import { packWords } from '../words/pack-words.js';
import { readCredit } from './picture-credits.js';
import { repeatedSegments } from '../repetition/repeated-segments.js';

export interface Caption {
  /** Its first sentence. */
  readonly range: Range;
  readonly facts: readonly [string, string, ...string[]];
}

const FEWEST_WORDS = 4;

/** The caption that a block is; a credit alone may stand behind any paragraph. */
export function readCaption(block: Block, evidence: Evidence): Caption | undefined {
  const [first] = block.segments;
  const opening = openingCue(block, evidence.pack);
  const credit = opening === undefined ? readCredit(block, evidence.pack) : undefined;
  const cue = bracketedCue(block, evidence.pack);
  if (!first || (!credit && cue === undefined && opening === undefined) || wordCount(first) < FEWEST_WORDS)
    return undefined;
  const end = credit ? Math.min(first.range.end, credit.start) : first.range.end;
  const sentences = block.segments.filter(({ range }) => !credit || range.start < credit.start);
  const { text, dates } = evidence;
  const [one, two, ...more] = [
    ...(credit ? [`The line ends in the credit “${text.value.slice(credit.start, credit.end)}”.`] : []),
    ...(cue === undefined ? [] : [`“${cue}” is said of pictures.`]),
    ...(opening === undefined ? [] : [`“${opening}” begins captions.`, 'The paragraph is short.']),
    ...(isSaidTwice(block, evidence) ? ['The text says elsewhere what the line says.'] : []),
    ...(credit && isDated(sentences, dates) ? ['The line is one sentence with a full date, as captions are.'] : []),
    ...(isLeftOut(block, evidence) ? ['The reference has no such line.'] : []),
  ];
  if (one === undefined || two === undefined) return undefined;
  return { range: trimmed(text.value, { start: first.range.start, end }), facts: [one, two, ...more] };
}

function wordCount({ tokens }: Segment): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}

function isSaidTwice({ index }: Block, { text }: Evidence): boolean {
  return repeatedSegments(text).some(
    ({ segment, original }) => segment.blockIndex === index || original.blockIndex === index,
  );
}

/** `The market in Novi on Sunday, May 5.` */
function isDated(sentences: readonly Segment[], dates: readonly DateMention[]): boolean {
  const [only, ...others] = sentences;
  if (!only || others.length > 0) return false;
  return dates.some(({ day, month, range }) => day !== undefined && month !== undefined && contains(only.range, range));
}

function isLeftOut({ segments }: Block, { reference }: Evidence): boolean {
  return reference !== undefined && segments.every((segment) => reference.segmentsFor(segment).length === 0);
}

/** `In the picture:`, `图为`; where sentences end in a form of the verb, an opening without a colon counts before a noun only. */
function openingCue({ text, segments, kind }: Block, pack: LanguagePack): string | undefined {
  if (segments.length > MOST_SENTENCES || kind === 'headline') return undefined;
  const line = text.toLowerCase().replace('：', ':');
  const opening = (pack.lists['caption-openings'] ?? []).find((words) => line.startsWith(words));
  if (segments.length > 1 && !(opening?.endsWith(':') && text.length <= LONGEST_CAPTION)) return undefined;
  if (opening === undefined || opening.endsWith(':')) return opening;
  const endings = (pack.tables['sentence-registers'] ?? []).flatMap(([, forms = '']) => forms.split('|'));
  const bare = line.replace(END_MARKS, '');
  return endings.some((ending) => bare.endsWith(ending)) ? undefined : opening;
}

/** A caption that says so itself may have a credit behind it. */
const MOST_SENTENCES = 3;
/** UTF-16 code units. */
const LONGEST_CAPTION = 160;
const END_MARKS = /(?<![.。])[.。]+$/u;

/** `(left)`, `(слева)`: only cues that stand in brackets cannot be running text. */
function bracketedCue(block: Block, pack: LanguagePack): string | undefined {
  if (!/[(（]/.test(block.text) || block.segments.length > 3) return undefined;
  const line = block.text.toLowerCase();
  return [...packWords(pack, 'caption-cues')].find((cue) => /^[(（]/.test(cue) && line.includes(cue));
}

/** `Photo caption: …` behind another sentence: the label alone, in the whole text. */
export function captionLabels({ segments, text }: Block, pack: LanguagePack): Range[] {
  if (!/[:：]/.test(text)) return [];
  const labels = (pack.lists['caption-openings'] ?? []).filter((words) => words.endsWith(':') && words.length >= SURE);
  return segments.slice(1).flatMap(({ text: line, range }) => {
    const head = line.slice(0, LONGEST_LABEL).toLowerCase().replace('：', ':');
    const label = labels.find((words) => head.startsWith(words));
    return label === undefined ? [] : [{ start: range.start, end: range.start + label.length }];
  });
}

/** Shorter openings (`pictured:`, `na foto:`) stand in running text as well; UTF-16 code units. */
const SURE = 12;
const LONGEST_LABEL = 30;
