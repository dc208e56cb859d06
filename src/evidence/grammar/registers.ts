/** How a text addresses its reader: as a friend or politely, by pronouns (`du`, `Sie`) or by the ends of sentences (`だ`, `です`). */
import type { ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { WordListName } from '../../model/pack-lists.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { contains } from '../../text/ranges.js';
import { quotedStretches } from '../characters/quotations.js';
import { stockPhraseOf } from '../model-traces/stock-phrases.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';

export type Register = 'familiar' | 'polite' | 'plain';

/** One place that shows a register. */
export interface RegisterMark {
  readonly register: Register;
  readonly range: Range;
  readonly segment: Segment;
  /** As it stands in the text. */
  readonly text: string;
  /** Whether it shows the register only as the first word of its sentence. */
  readonly opens?: boolean;
}

export interface RegisterForms {
  /** Forms that show it in any case, by their normal form. */
  readonly words: ReadonlyMap<string, Register>;
  /** Forms that show it by their capital, inside a sentence. */
  readonly capitals: ReadonlyMap<string, Register>;
  /** All of them by their normal form. */
  readonly any: ReadonlySet<string>;
  /** Imperatives that show it as the first word of a statement, whatever follows. */
  readonly starts: ReadonlyMap<string, Register>;
  /** Imperatives that show it as a sentence's first word, and those of either register. */
  readonly openings: ReadonlyMap<string, Register | 'either'>;
  /** Forms that show it in a sentence that such a word opens, where they are no others (`su`, `Pan`). */
  readonly called: ReadonlyMap<string, Register>;
  /** Ends of words that are verbs in that form, whatever the verb; the longest first. */
  readonly verbEndings: readonly (readonly [ending: string, register: Register])[];
  /** Words that end so by chance. */
  readonly otherwise: ReadonlySet<string>;
  /** Ends of sentences, the longest first. */
  readonly endings: readonly (readonly [ending: string, register: Register])[];
}

/** An assistant who offers help speaks in a register of its own. */
const ASSISTANT: readonly WordListName[] = ['chat-closings', 'chat-offers', 'chat-preambles'];
const formsOfPacks = new WeakMap<LanguagePack, RegisterForms>();
/** Speech set off by a dash, questions and answers by a label: each speaker has a register of their own. */
const SPEECH = /^(?:[-–—]\s?|[^:：]{1,40}[:：]\s?["“„«]?)/u;
/** Questions, exclamations and unfinished sentences are in the register of whoever is thought to utter them. */
const FULL_STOP = /[。.]$/u;
const SINGLE_QUOTE = /['‘’]/;
/** Shorter texts end with the article itself, not with a note to the reader. */
const FEWEST_BLOCKS_BEFORE_NOTE = 5;

/** Marks of register outside headlines, quotations and speech; empty where the pack knows none. */
export function registerMarks({ text, pack }: ReadText): RegisterMark[] {
  const forms = registerForms(pack);
  if (forms.words.size + forms.capitals.size + forms.starts.size + forms.endings.length === 0) return [];
  const last = text.blocks.length > FEWEST_BLOCKS_BEFORE_NOTE ? text.blocks.at(-1) : undefined;
  const marks = text.blocks.flatMap((block) => {
    // At the end the editors speak to the reader, politely where the article is plain: “Listeners can hear it on Sunday.”
    if (block.kind === 'headline' || (block === last && forms.endings.length > 0)) return [];
    const found = block.segments.flatMap((segment) =>
      stockPhraseOf(segment, [pack], ASSISTANT)
        ? []
        : forms.endings.length > 0
          ? endingOf(segment, forms)
          : forms.starts.size > 0 || forms.verbEndings.length > 0 || hasWordOf(segment.tokens, forms.any, pack)
            ? wordsOf(segment, forms)
            : [],
    );
    return found.length === 0 || SPEECH.test(block.text) ? [] : found;
  });
  return marks.length === 0 ? [] : outsideQuotations(withConfirmedStarts(marks, pack), text);
}

/** Where no subject need be said, a sentence may begin with a verb of the third person: only a form of address beside it shows a call. */
function withConfirmedStarts(
  marks: readonly RegisterMark[],
  { subjectRequired }: LanguagePack,
): readonly RegisterMark[] {
  if (subjectRequired || !marks.some(({ opens }) => opens)) return marks;
  return marks.filter(
    (mark) =>
      mark.opens !== true ||
      mark.register === 'polite' ||
      marks.some(
        (other) => (other.opens !== true || other.register === 'polite') && areNeighbours(mark.segment, other.segment),
      ),
  );
}

function areNeighbours(one: Segment, other: Segment): boolean {
  return one.blockIndex === other.blockIndex && Math.abs(one.index - other.index) <= 1;
}

/** Of some marks, those that are said by nobody but the article. */
export function outsideQuotations(marks: readonly RegisterMark[], text: SegmentedText): RegisterMark[] {
  const doubtful = doubtfulStretches(text);
  // One mark that lacks its partner would pair all marks behind it the wrong way.
  const quoted = [
    ...quotedStretches(text)
      .flatMap((stretch) => withinLines(stretch, text))
      .filter((stretch) => doubtful.length === 0 || isInOneLine(stretch, text)),
    ...doubtful,
  ];
  return marks.filter(
    ({ range }) => !quoted.some((stretch) => contains(stretch, range)) && !isQuotedInLine(range, text),
  );
}

/** A quotation over several lines that is opened once more inside, or goes to the end of the text, lost its closing mark: it ends with its line. */
function withinLines(stretch: Range, { value }: SegmentedText): Range[] {
  const quote = value.slice(stretch.start, stretch.end);
  const lineEnd = quote.indexOf('\n');
  const mark = quote.charAt(0);
  if (lineEnd < 0 || !OPENING.has(mark)) return [stretch];
  const again = quote.indexOf(mark, lineEnd);
  const isEnd = stretch.end === value.length && !CLOSING.test(quote);
  if (again < 0 || quote.charAt(again - 1) === '\n')
    return isEnd ? [{ ...stretch, end: stretch.start + lineEnd }] : [stretch];
  return [
    { start: stretch.start, end: stretch.start + lineEnd },
    { start: stretch.start + again, end: stretch.end },
  ];
}

/** Marks that only open a quotation. */
const OPENING = new Set('“„«「『');
const CLOSING = /[”“»」』]$/u;

/** Between two straight marks of one line that has them in pairs, whatever the lines before have. */
function isQuotedInLine({ start, end }: Range, { value }: SegmentedText): boolean {
  const before =
    value
      .slice(Math.max(0, start - LONGEST_LINE), start)
      .split('\n')
      .at(-1) ?? '';
  if (before.split('"').length % 2 !== 0) return false;
  const [behind = ''] = value.slice(end, end + LONGEST_LINE).split('\n', 1);
  return behind.split('"').length % 2 === 0;
}

function isInOneLine({ start, end }: Range, { value }: SegmentedText): boolean {
  return !value.slice(start, Math.min(end, start + LONGEST_LINE)).includes('\n') && end - start < LONGEST_LINE;
}

/** UTF-16 code units. */
const LONGEST_LINE = 2000;
/** So many lines behind one with an odd number of straight marks the quotation may go on. */
const LONGEST_QUOTATION = 4;

/** An odd number of straight marks in a line leaves open what is quoted up to the next such line. */
function doubtfulStretches({ blocks, value }: SegmentedText): Range[] {
  if (value.split('"').length % 2 !== 0) return [];
  const odd = blocks.filter(({ text }) => text.split('"').length % 2 === 0);
  return odd.map(({ index, range }) => {
    const next = odd.find((other) => other.index > index);
    const end = blocks[Math.min(index + LONGEST_QUOTATION, next?.index ?? Infinity, blocks.length - 1)];
    return { start: range.start, end: end?.range.end ?? range.end };
  });
}

function wordsOf(segment: Segment, forms: RegisterForms): RegisterMark[] {
  const { words, capitals } = forms;
  return segment.tokens.flatMap((token, position) => {
    const known = words.get(token.normal) ?? capitals.get(token.text) ?? registerOfVerb(token, position, forms);
    const register = known ?? registerOfStart(segment, position, forms);
    if (!register || token.kind !== 'word') return [];
    if (forms.any.has(token.normal) && isOtherwise(segment.tokens, position, words)) return [];
    const mark = { register, range: { start: token.start, end: token.end }, segment, text: token.text };
    return [known === undefined ? { ...mark, opens: true } : mark];
  });
}

const STATEMENT = /[.!:]$/u;
const OPENING_MARK = /^[¡("„“«]$/u;

/** The first word of a statement of several words; a capital behind it is a name's, whose verb it may be. */
function registerOfStart({ tokens, text }: Segment, position: number, { starts }: RegisterForms): Register | undefined {
  if (starts.size === 0 || position > 1 || (position === 1 && !OPENING_MARK.test(tokens[0]?.text ?? '')))
    return undefined;
  const register = starts.get(tokens[position]?.normal ?? '');
  const next = tokens[position + 1];
  return register && next?.kind === 'word' && !startsUpper(next.text) && STATEMENT.test(text) ? register : undefined;
}

/** A verb in the second person by its ending (`başvurabilirsiniz`, `покупайте`); a capital inside a sentence is a name's. */
function registerOfVerb(
  { kind, normal, text }: Token,
  position: number,
  { verbEndings, otherwise }: RegisterForms,
): Register | undefined {
  if (verbEndings.length === 0 || kind !== 'word' || (position > 0 && startsUpper(text))) return undefined;
  const found = verbEndings.find(
    ([ending]) => normal.endsWith(ending) && normal.length >= ending.length + SHORTEST_VERB_STEM,
  );
  return found && !otherwise.has(normal) ? found[1] : undefined;
}

const SHORTEST_VERB_STEM = 2;

/** A capital that a sentence's beginning asks for shows nothing; a word with a capital inside a sentence is a name (`Tu Youyou`). */
function isOtherwise(tokens: readonly Token[], position: number, words: ReadonlyMap<string, Register>): boolean {
  const token = tokens[position];
  if (!token) return true;
  const previous = tokens[position - 1];
  const opens = previous === undefined || previous.kind !== 'word';
  if (!words.has(token.normal)) return opens && previous?.text !== ',';
  return startsUpper(token.text) && !opens;
}

function endingOf(segment: Segment, { endings }: RegisterForms): RegisterMark[] {
  if (!FULL_STOP.test(segment.text) || SINGLE_QUOTE.test(segment.text)) return [];
  const sentence = segment.text.replace(FULL_STOP, '');
  const found = endings.find(([ending]) => sentence.endsWith(ending));
  if (!found) return [];
  const end = segment.range.start + sentence.length;
  return [{ register: found[1], range: { start: end - found[0].length, end }, segment, text: found[0] }];
}

/** The pack's forms, made once. */
export function registerForms(pack: LanguagePack): RegisterForms {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const words = new Map<string, Register>();
  const capitals = new Map<string, Register>();
  const openings = new Map<string, Register | 'either'>();
  const called = new Map<string, Register>();
  const starts = new Map<string, Register>();
  const verbEndings: (readonly [string, Register])[] = [];
  const otherwise = new Set<string>();
  for (const [register = '', reading, forms = ''] of pack.tables['address-forms'] ?? []) {
    for (const form of forms.split('|')) {
      if (reading === 'ending') verbEndings.push([form, register as Register]);
      else if (reading === 'otherwise') otherwise.add(form);
      else if (reading === 'capital') capitals.set(form, register as Register);
      else if (reading === 'opening') openings.set(normalForm(form, pack.tag), register as Register | 'either');
      else if (reading === 'start') starts.set(normalForm(form, pack.tag), register as Register);
      else if (reading === 'called') called.set(normalForm(form, pack.tag), register as Register);
      else words.set(normalForm(form, pack.tag), register as Register);
    }
  }
  const endings = (pack.tables['sentence-registers'] ?? []).flatMap(([register = '', forms = '']) =>
    forms.split('|').map((ending) => [ending, register as Register] as const),
  );
  const any = new Set([...words.keys(), ...[...capitals.keys()].map((form) => normalForm(form, pack.tag))]);
  const made = {
    words,
    capitals,
    openings,
    called,
    starts,
    any,
    verbEndings: verbEndings.sort((one, other) => other[0].length - one[0].length),
    otherwise,
    endings: endings.sort((one, other) => other[0].length - one[0].length),
  };
  formsOfPacks.set(pack, made);
  return made;
}
