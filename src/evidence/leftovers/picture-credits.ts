/** Credits of pictures at the end of a line: `Photo: Saul Loeb/ AFP 26.11.2022`, `(Foto: dpa)`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block } from '../../model/segmented-text.js';
import { escapePattern, namesAgency, withoutAgency } from './news-agencies.js';
import { packWords } from '../words/pack-words.js';
import { allMatches } from '../../text/all-matches.js';

/** A credit is short; UTF-16 code units. */
const LONGEST = 120;
const LONGEST_UNCASED = 45;
/** A line that opens with its label tells what the picture shows as well. */
const LONGEST_WHOLE = 100;
/** How Chinese captions begin. */
const CAPTION_OPENING = /^(?:图为|圖為|图：|圖：)/u;
const CLOSING_BRACKET = /[)）\]][.。]?$/u;
const MOST_WORDS = 10;
const SHORT = 4;
const BEFORE_LABEL = String.raw`(?:^|(?<=[.!?…。؟।"”»’)\]]\s?)|(?<=\s)(?=[(（\[])|(?<=[(（\[]))`;
/** Who took or gave the picture, in Korean, Japanese and Chinese. */
const SUPPLIED = /(?:제공|촬영|캡처|캡쳐|撮影|提供|攝|摄|供图|供圖)[)）\]]?$/u;
const LOWER_WORD = /^\p{Ll}/u;

interface CreditPatterns {
  /** At a place where one may stand in a line of small letters, whatever follows: nearly no line has one. */
  readonly anyLabel: RegExp;
  readonly label: RegExp;
}

const patterns = new WeakMap<LanguagePack, CreditPatterns | 'none'>();

const credits = new WeakMap<Block, { readonly range: Range | undefined }>();

/** The credit at the end of a block, in the whole text; undefined where there is none. */
export function readCredit(block: Block, pack: LanguagePack): Range | undefined {
  const known = credits.get(block) ?? { range: findCredit(block, pack) };
  credits.set(block, known);
  return known.range;
}

function findCredit(block: Block, pack: LanguagePack): Range | undefined {
  if (CAPTION_OPENING.test(block.text) && block.text.length <= LONGEST_WHOLE) return block.range;
  const known = patternsOf(pack);
  if (known === 'none') return undefined;
  const from = Math.max(0, block.text.length - LONGEST);
  const tail = block.text.slice(from);
  if (!known.anyLabel.test(tail.toLowerCase())) return undefined;
  for (const match of allMatches(tail, known.label)) {
    const rest = tail.slice(match.index + match[0].length);
    const isBracketed = /^[(（[]/.test(match[0]) && CLOSING_BRACKET.test(rest);
    const hasColon = match[1] !== undefined || /[／/・=＝:：]$/u.test(match[0]);
    const credit = { rest, hasColon, isWhole: from + match.index === 0, isBracketed };
    if (isCredit(credit, pack)) {
      return { start: block.range.start + from + match.index, end: block.range.end };
    }
  }
  return undefined;
}

function patternsOf(pack: LanguagePack): CreditPatterns | 'none' {
  const known = patterns.get(pack);
  if (known) return known;
  const listed = packWords(pack, 'credit-labels');
  const labels = [...listed, ...(listed.size > 0 && !listed.has('©') ? ['©'] : [])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const made: CreditPatterns | 'none' =
    labels.length === 0
      ? 'none'
      : {
          anyLabel: new RegExp(
            String.raw`(?:^|[.!?…。؟।"”»’)\]]\s?|[(（\[])[(（\[]?(?:${labels.map((label) => escapePattern(label.toLowerCase())).join('|')})`,
          ),
          label: new RegExp(
            String.raw`${BEFORE_LABEL}[(（\[]?(?:${labels.map(escapePattern).join('|')})(?:(\s?[:：=＝／]\s?)|\.?(?=[\s/／])\s?|(?<=[)）©ⓒ＝=／]))`,
            'giu',
          ),
        };
  patterns.set(pack, made);
  return made;
}

interface PossibleCredit {
  /** What follows the label. */
  readonly rest: string;
  readonly hasColon: boolean;
  readonly isWhole: boolean;
  readonly isBracketed: boolean;
}

/** Names, an agency and a date, and no running text. */
function isCredit(credit: PossibleCredit, pack: LanguagePack): boolean {
  const { rest, hasColon, isWhole, isBracketed } = credit;
  const hasAgency = namesAgency(rest, pack);
  if (!pack.cased && isWhole && hasColon && hasAgency) return rest.length <= LONGEST_WHOLE;
  if (!/[\p{L}]/u.test(rest) || /[.!?。]\s+\S/u.test(rest.replace(/\p{Lu}\.\s/gu, ''))) return false;
  if (!pack.cased) {
    const isSupplied = isWhole || isBracketed || rest.includes('/') || SUPPLIED.test(rest);
    return rest.length <= LONGEST_UNCASED && (hasAgency || (hasColon && isSupplied));
  }
  return (hasAgency || hasColon) && namesOnly(rest, pack);
}

function namesOnly(rest: string, pack: LanguagePack): boolean {
  const words = withoutAgency(rest, pack).match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  const joiners = packWords(pack, 'name-particles', 'prepositions', 'articles');
  const archives = packWords(pack, 'archive-words');
  const isArchive = words.some((word) => archives.has(word.toLowerCase()));
  const lower = words.filter(
    (word) => LOWER_WORD.test(word) && !joiners.has(word.toLowerCase()) && !archives.has(word.toLowerCase()),
  );
  // `архів родини`: whose archive it is stands in small letters.
  return words.length <= MOST_WORDS && lower.length <= (isArchive && words.length <= SHORT ? 1 : 0);
}
