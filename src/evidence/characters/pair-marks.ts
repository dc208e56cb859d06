/** Brackets and quotation marks of a text, each with what it does and where it stands. */
import type { LanguagePack } from '../../model/language-pack.js';
import { allMatches } from '../../text/all-matches.js';
import { endsInAttribution, goesOnWithSpeaker } from './attributed-quotations.js';

type Role = 'open' | 'close' | 'unclear';

export interface PairMark {
  /** Offset in the text, in UTF-16 code units. */
  readonly at: number;
  readonly mark: string;
  readonly role: Role;
  /** Marks of one family close each other. */
  readonly family: string;
  readonly line: number;
  /** Number of the paragraph, counted by blank lines. */
  readonly paragraph: number;
  /** Whether it is the first character of its line: a quotation that goes on is opened again there. */
  readonly first: boolean;
  readonly last: boolean;
  /** Whether it introduces whole sentences (`he said: “We …`), which may run over many lines. */
  readonly introduced: boolean;
  /** Whether a sentence ends before it in its line: the quotation is taken up again and does not run on as readily. */
  readonly resumed: boolean;
  /** Whether it quotes words inside a sentence, which begin small: they end in that sentence, or the next line takes them up. */
  readonly fragment: boolean;
  /** Lines of the text behind its own. */
  readonly linesBehind: number;
  /** Whether it may stand alone. */
  readonly loose: boolean;
  /** Whether its line says at its end whose words they were, without a mark before (`“We wait, said the mayor.`): the quotation does not run on. */
  readonly attributed: boolean;
  /** Whether it stands in the headline, beyond which nothing runs on. */
  readonly inHeadline: boolean;
}

/** A first line that does not end as a sentence does. */
const HEADLINE = /^[^\n]{1,200}(?<![.!?…。！？।؟"”»」])(?=\n)/u;
const MARKS = /[()（）[\]［］「」『』《》【】"“”„«»״\n]/g;
const BRACKETS: Readonly<Record<string, readonly [family: string, role: Role]>> = {
  '(': ['()', 'open'],
  ')': ['()', 'close'],
  '（': ['()', 'open'],
  '）': ['()', 'close'],
  '[': ['[]', 'open'],
  ']': ['[]', 'close'],
  '［': ['[]', 'open'],
  '］': ['[]', 'close'],
  '「': ['「」', 'open'],
  '」': ['「」', 'close'],
  '『': ['『』', 'open'],
  '』': ['『』', 'close'],
  '《': ['《》', 'open'],
  '》': ['《》', 'close'],
  '【': ['【】', 'open'],
  '】': ['【】', 'close'],
};
export const QUOTE_FAMILIES = new Set(['quotes', '「」', '『』']);
/** `1)`, `b)`, `:)`: brackets that never had a partner unless one is open. */
const LIST_LABEL = /(?:^|[\s,;:，；：。、])(?:[\p{L}\p{N}]{1,3}|[:;=8]-?)$/u;
/** The first bytes of a dash or mark that was read in another encoding (`â€“`). */
const MOJIBAKE = /â€$/u;
const SMILEY_EYES = /[:;=]-?$/;
const LINE_END = /^[.,!?。！？]?(?:\n|$)/;
const CLOSES_SENTENCE = /[。！？!?，,]$/u;
const OPENS_BEFORE = /[\s([{（［「『《„“«‘'’—–\-/¿¡…>]$/u;
const CLOSES_BEFORE = /^[\s.,;:!?)\]}）］」』》”’»'—–…/،؛؟।。，、؛]/u;

/** All of a text, in order of place. */
export function readMarks(text: string, pack: LanguagePack): PairMark[] {
  const roleOf = quoteRoles(pack);
  const marks: PairMark[] = [];
  const linesArePartsOfText = hasParagraphLines(text);
  const lines = text.split('\n').length - 1;
  const headline = HEADLINE.exec(text)?.[0].length ?? 0;
  let line = 0;
  let paragraph = 0;
  let lineStart = 0;
  for (const { index: at, 0: mark } of allMatches(text, MARKS)) {
    if (mark === '\n') {
      line++;
      if (linesArePartsOfText || (at > 0 && at === lineStart)) paragraph++;
      lineStart = at + 1;
      continue;
    }
    const before = text.slice(Math.max(lineStart, at - 5), at);
    const after = text.slice(at + 1, at + 3);
    const bracket = BRACKETS[mark];
    if (isNoMark(mark, before)) continue;
    const [family, role] = bracket ?? ['quotes', roleOf(mark, before, after)];
    if (role !== undefined)
      marks.push({
        at,
        mark,
        role,
        family,
        line,
        paragraph,
        first: before.trim() === '',
        last: LINE_END.test(after),
        introduced: isIntroduced(before, after),
        fragment: /[\p{L}\p{M}\p{N}] $/u.test(before) && /^\p{Ll}/u.test(after),
        linesBehind: lines - line,
        resumed: pack.spaced && /[.!?]\s?$/u.test(before),
        loose: isLabel(mark, before) || (mark === '"' && isApostrophe(before, after)),
        attributed: QUOTE_FAMILIES.has(family) && role === 'open' && isAttributed(text, at, pack),
        inHeadline: at < headline,
      });
  }
  return marks;
}

/** Eyes before a bracket make a face. */
function isNoMark(mark: string, before: string): boolean {
  return (mark === '(' && SMILEY_EYES.test(before)) || MOJIBAKE.test(before);
}

function isAttributed(text: string, at: number, pack: LanguagePack): boolean {
  return endsInAttribution(text, at, pack) || goesOnWithSpeaker(text, at, pack);
}

/** Begins with the mark, which is rarer than the letter before it. */
const SENTENCE_END = /[.!?…。！？।؟](?<=[\p{Ll}\p{N}\p{Lo}\p{M}].)["”»“)]?(?=\s+["„«“(]?[\p{Lu}\p{Lo}])/gu;
/** Lines of a text set in paragraphs hold some sentences on average; lines of single sentences, with quotations, hold fewer. */
const SENTENCES_A_LINE = 2.2;

/** Whether each line of a text without blank lines is a paragraph, and not a sentence. */
function hasParagraphLines(text: string): boolean {
  if (/\n\s*\n/.test(text)) return false;
  const lines = text.split('\n').length;
  return lines > 2 && (text.match(SENTENCE_END)?.length ?? 0) >= (SENTENCES_A_LINE - 1) * lines;
}

function isLabel(mark: string, before: string): boolean {
  return (mark === ')' || mark === '）') && LIST_LABEL.test(before);
}

function isIntroduced(before: string, after: string): boolean {
  return /[:：,，、。.!?！？]\s?$/u.test(before) && !/^\p{Ll}/u.test(after);
}

type RoleOf = (mark: string, before: string, after: string) => Role | undefined;

/** What a quotation mark does: by its form where the language has no other use of it, by its neighbours otherwise. */
function quoteRoles(pack: LanguagePack): RoleOf {
  const reversed = pack.quotes.some(([open]) => open === '»');
  // Korean particles follow a closing mark without a space.
  const fixed = pack.spaced ? (reversed ? '' : pack.script === 'Kore' ? '“”«»' : '«»') : '“”«»';
  return (mark, before, after) => {
    if (mark === '„') return 'open';
    // The opening mark typed for the closing one, in Chinese: `…心有戚戚。“`.
    if (mark === '“' && !pack.spaced && after.trim() === '' && CLOSES_SENTENCE.test(before)) return 'close';
    if (fixed.includes(mark)) return mark === '“' || mark === '«' ? 'open' : 'close';
    if (mark === '"' && isInch(before) && CLOSES_BEFORE.test(after)) return 'unclear';
    return roleByNeighbours(before, after, pack.script);
  };
}

/** Hebrew writes a mark inside abbreviations (`צה"ל`), which has no role at all. */
function roleByNeighbours(before: string, after: string, script: string): Role | undefined {
  const opens = before === '' || OPENS_BEFORE.test(before);
  const closes = after === '' || CLOSES_BEFORE.test(after);
  if (opens !== closes) return opens ? 'open' : 'close';
  return script === 'Hebr' && !opens ? undefined : 'unclear';
}

/** `Dragons" Den`: typed for the apostrophe of a plural; a mark that closes a quotation is not followed by the thing owned. */
function isApostrophe(before: string, after: string): boolean {
  return /\p{Ll}s$/u.test(before) && /^ \p{L}/u.test(after);
}

function isInch(before: string): boolean {
  return /\d$/.test(before);
}
