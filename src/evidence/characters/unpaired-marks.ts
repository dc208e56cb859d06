/** Brackets and quotation marks without their partner, also across lines. */
import type { LanguagePack } from '../../model/language-pack.js';
import { endsInAttribution } from './attributed-quotations.js';
import { allMatches } from '../../text/all-matches.js';

export interface UnpairedMark {
  readonly at: number;
  readonly mark: string;
  readonly role: 'open' | 'close';
  /** Whether it stands at the edge of its paragraph, where a quotation may run on into another, or is one of several such marks. */
  readonly doubtful: boolean;
}

type Role = 'open' | 'close' | 'unclear';

interface Mark extends Omit<UnpairedMark, 'role' | 'doubtful'> {
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
/** Where nothing closes a quotation in so many lines up to the end of the text, its mark was lost. */
const FEWEST_LINES_BEHIND = 6;
/** Of a text with more quotations that were never opened, a part is missing, or its marks are typed at random. */
const MOST_ORPHANS = 2;
/** A quotation may run over as many lines as this. */
const MOST_LINES = 12;
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
/** Marks that only open a quotation, wherever they open one at all. */
const DIRECTIONAL = new Set('“„«「『');
const QUOTE_FAMILIES = new Set(['quotes', '「」', '『』']);
/** `1)`, `b)`, `:)`: brackets that never had a partner unless one is open. */
const LIST_LABEL = /(?:^|[\s,;:])(?:[\p{L}\p{N}]{1,3}|[:;=8]-?)$/u;
const SMILEY_EYES = /[:;=]-?$/;
const LINE_END = /^[.,!?。！？]?(?:\n|$)/;
const CLOSES_SENTENCE = /[。！？!?，,]$/u;
const OPENS_BEFORE = /[\s([{（［「『《„“«‘'’—–\-/¿¡…>]$/u;
const CLOSES_BEFORE = /^[\s.,;:!?)\]}）］」』》”’»'—–…/،؛؟।。，、؛]/u;

/** Marks without a partner, in order of place. */
export function findUnpaired(text: string, pack: LanguagePack): UnpairedMark[] {
  const marks = readMarks(text, pack);
  const families = new Set(marks.map(({ family }) => family));
  return [...families]
    .flatMap((family) =>
      unpairedOf(
        marks.filter((mark) => mark.family === family),
        pack,
      ),
    )
    .sort((a, b) => a.at - b.at);
}

function readMarks(text: string, pack: LanguagePack): Mark[] {
  const roleOf = quoteRoles(pack);
  const marks: Mark[] = [];
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
    if (mark === '(' && SMILEY_EYES.test(before)) continue;
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
        attributed: QUOTE_FAMILIES.has(family) && role === 'open' && endsInAttribution(text, at, pack),
        inHeadline: at < headline,
      });
  }
  return marks;
}

/** Begins with the mark, which is rarer than the letter before it. */
const SENTENCE_END = /[.!?…。！？।؟](?<=[\p{Ll}\p{N}\p{Lo}].)["”»“)]?(?=\s+["„«“(]?[\p{Lu}\p{Lo}])/gu;
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
  const fixed = pack.spaced ? (reversed ? '' : '«»') : '“”«»';
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

function unpairedOf(marks: readonly Mark[], pack: LanguagePack): UnpairedMark[] {
  const unclear = new Set(marks.filter(({ role }) => role === 'unclear').map(({ line }) => line));
  const open: Mark[] = [];
  const lonely: Mark[] = [];
  for (const mark of marks) {
    if (!mark.inHeadline && open[0]?.inHeadline === true) lonely.push(...open.splice(0));
    if (mark.role === 'close') {
      const partner = open.pop();
      if (!partner) lonely.push(...(mark.loose ? [] : [mark]));
      else if (mark.line - partner.line > MOST_LINES) lonely.push(partner, mark);
    } else if (!reopens(mark, open)) open.push(mark);
    else if (open.at(-1)?.attributed === true) {
      lonely.push(...open.splice(-1));
      open.push(mark);
    }
  }
  const orphans = lonely.filter(({ family, role }) => QUOTE_FAMILIES.has(family) && role === 'close').length;
  const isOrphan = orphans <= MOST_ORPHANS && hasFirmMarks(pack);
  // Of “ ” and 「 」 a Chinese or Japanese text may lose one; where it lacks several, its author does not pair them.
  const directed = marks.filter(({ mark }) => '“”「」'.includes(mark));
  const surplus = directed.reduce((sum, { mark }) => sum + ('“「'.includes(mark) ? 1 : -1), 0);
  const unpaired = [...lonely, ...open].filter(({ role, line }) => role !== 'unclear' && !unclear.has(line));
  return unpaired.map((unpairedMark) => {
    const { at, mark, role, family, first, last, introduced, attributed } = unpairedMark;
    const isQuote = QUOTE_FAMILIES.has(family);
    const alone = !isQuote || (unpaired.length === 1 && (pack.spaced || Math.abs(surplus) < 2));
    const atEdge = isQuote && (role === 'open' ? first || introduced : last) && !isBounded(unpairedMark, marks);
    const isSure = isQuote && (role === 'close' ? isOrphan : isCertain(unpairedMark, marks, pack));
    const doubtful = !attributed && !isSure && (!alone || atEdge);
    return { at, mark, role: role === 'open' ? role : 'close', doubtful };
  });
}

/** Arabic marks are typed with spaces at either side, Hebrew ones stand inside words, and Chinese texts lose them: what closes may not be told. */
function hasFirmMarks({ spaced, script }: LanguagePack): boolean {
  return spaced && script !== 'Arab' && script !== 'Hebr';
}

/** Inside a sentence, where no mark closes it on its line or the next one opens another quotation: none runs on so. */
function isCertain(
  { at, line, role, first, introduced, fragment, inHeadline }: Mark,
  marks: readonly Mark[],
  { spaced, script }: LanguagePack,
): boolean {
  if (inHeadline) return role === 'open';
  if (role !== 'open' || first || introduced || !spaced || script === 'Arab') return false;
  const next = marks[marks.findIndex((other) => other.at === at) + 1];
  if (fragment && (next === undefined || next.line > line + (next.first ? 1 : 0))) return true;
  return next?.role === 'open' && !next.first;
}

/**
 * Whether the text around shows that the quotation does not run on: it has paragraphs, and the next one does not open the quotation again;
 * or, where every sentence has a line of its own, the same mark opens another quotation inside a line.
 */
function isBounded({ at, role, mark, paragraph, resumed, linesBehind }: Mark, marks: readonly Mark[]): boolean {
  const last = marks.at(-1);
  if (role === 'open') {
    const next = marks.find((other) => other.at > at);
    if (DIRECTIONAL.has(mark) && next?.role === 'open' && next.mark === mark && !next.first) return true;
    if (last !== undefined && last.paragraph > 0)
      return !(next?.role === 'open' && next.first && next.paragraph === paragraph + 1);
    if (next === undefined && linesBehind >= FEWEST_LINES_BEHIND) return true;
    return resumed && DIRECTIONAL.has(mark) && (next === undefined || next.role === 'open');
  }
  return last !== undefined && last.paragraph > 0;
}

/** A quotation of several paragraphs opens at each and closes at the last. */
function reopens(mark: Mark, open: readonly Mark[]): boolean {
  const last = open.at(-1);
  if (mark.family !== 'quotes' || !mark.first || last?.mark !== mark.mark) return false;
  return last.fragment ? mark.line === last.line + 1 : last.line < mark.line;
}
