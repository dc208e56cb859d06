/** Brackets and quotation marks without their partner, also across lines. */
import type { LanguagePack } from '../../model/language-pack.js';
import { QUOTE_FAMILIES, readMarks, type PairMark } from './pair-marks.js';

export interface UnpairedMark {
  readonly at: number;
  readonly mark: string;
  readonly role: 'open' | 'close';
  /** Whether it stands at the edge of its paragraph, where a quotation may run on into another, or is one of several such marks. */
  readonly doubtful: boolean;
}

/** Where nothing closes a quotation in so many lines up to the end of the text, its mark was lost. */
const FEWEST_LINES_BEHIND = 6;
/** Of a text with more quotations that were never opened, a part is missing, or its marks are typed at random. */
const MOST_ORPHANS = 2;
/** A quotation may run over as many lines as this. */
const MOST_LINES = 12;
/** Marks that only open a quotation, wherever they open one at all. */
const DIRECTIONAL = new Set('“„«「『');

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

function unpairedOf(marks: readonly PairMark[], pack: LanguagePack): UnpairedMark[] {
  const unclear = new Set(marks.filter(({ role }) => role === 'unclear').map(({ line }) => line));
  const open: PairMark[] = [];
  const lonely: PairMark[] = [];
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
    const isTyped = mark === '”' && pack.script === 'Kore';
    const isSure = isQuote && (role === 'close' ? isOrphan && !isTyped : isCertain(unpairedMark, marks, pack));
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
  { at, line, role, first, introduced, fragment, inHeadline }: PairMark,
  marks: readonly PairMark[],
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
function isBounded({ at, role, mark, paragraph, resumed, linesBehind }: PairMark, marks: readonly PairMark[]): boolean {
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
function reopens(mark: PairMark, open: readonly PairMark[]): boolean {
  const last = open.at(-1);
  if (mark.family !== 'quotes' || !mark.first || last?.mark !== mark.mark) return false;
  return last.fragment ? mark.line === last.line + 1 : last.line < mark.line;
}
