/** Hyphenated words with a space beside the hyphen: `two- year`, `well -known`, `Kim - Trump`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { SegmentedText } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { allMatches } from '../../text/all-matches.js';

export interface PartedCompound extends Range {
  readonly expected: string;
}

/** Begins with what is rare, and looks behind it for the word. */
const PARTED = /(?=- | -)(?<=(?<![\p{L}\p{N}’'-])(\p{L}{2,20}))(- | -| - )(\p{L}{2,20})(?![\p{L}\p{N}-])/gu;
/** Dashes that people type as hyphens stand in pairs: `the mayor -a tall man- left`. */
const OTHER_DASH = { '- ': / -\p{L}/u, ' -': /\p{L}-[\s,.;:]/u };
/** These put a space before the hyphen behind a name of several words. */
const SPACED_BY_RULE = new Set(['fi', 'hu']);
/** So many have a cause of their own: dashes typed without a space. */
const MOST_UNPROVEN = 2;
/** How far the other dash of a pair may stand, in UTF-16 code units. */
const REACH = 300;

interface Place extends PartedCompound {
  readonly left: string;
  readonly joint: string;
  readonly right: string;
}

/** Those that the text, a reference or a list has with the hyphen, and some few that can be nothing else. */
export function partedCompounds(evidence: Evidence): PartedCompound[] {
  const { text, pack } = evidence;
  if (!pack.spaced || (text.traits & Trait.looseHyphen) === 0) return [];
  const proven: PartedCompound[] = [];
  const others: PartedCompound[] = [];
  let last = 0;
  for (const { index, 0: written, 1: left = '', 2: joint = '', 3: right = '' } of allMatches(text.value, PARTED)) {
    const [start, end] = [index - left.length, index + written.length];
    // Of `one - two - three` each word belongs to one place.
    if (start < last) continue;
    last = end;
    const place = { start, end, left, joint, right, expected: `${left}-${right}` };
    // Behind a name of several words the space is right.
    if (joint === ' -' && startsUpper(left) && SPACED_BY_RULE.has(pack.tag)) continue;
    if (isWritten(place, evidence)) proven.push(place);
    else if (isNoDash(place, evidence)) others.push(place);
  }
  return others.length > MOST_UNPROVEN ? proven : [...proven, ...others];
}

function isWritten({ expected, left, right, joint }: Place, { text, references, pack, rankOfWord }: Evidence): boolean {
  if ([text, ...references.map((reference) => reference.text)].some((one) => hyphenated(one).has(expected)))
    return true;
  if (packWords(pack, 'hyphenated-words').has(expected.toLowerCase())) return true;
  const isModifier = packWords(pack, 'hyphen-participles').has(right) && joint !== ' - ';
  return isModifier && rankOfWord !== undefined && rankOfWord(left.toLowerCase()) < Infinity;
}

const HYPHENATED = /-(?<=(?<!\p{L})(\p{L}{2,20})-)(?=(\p{L}{2,20}))/gu;
const hyphenatedOfTexts = new WeakMap<SegmentedText, ReadonlySet<string>>();

/** All pairs of words with a hyphen between them. */
function hyphenated(text: SegmentedText): ReadonlySet<string> {
  const known = hyphenatedOfTexts.get(text);
  if (known) return known;
  const found = new Set(
    Array.from(allMatches(text.value, HYPHENATED), ({ 1: left = '', 2: right = '' }) => `${left}-${right}`),
  );
  hyphenatedOfTexts.set(text, found);
  return found;
}

/** Words beside which half of a compound may be left away; in languages of many compounds all of the closed classes. */
function joinsHalves(pack: LanguagePack): ReadonlySet<string> {
  return pack.compounding ? closedWords(pack).all : packWords(pack, 'conjunctions', 'prepositions');
}

/** Beside a closed-class word the other half was left away by rule (`Vor- und Nachteile`); Hebrew particles keep their hyphen. */
function isNoDash({ start, end, left, joint, right }: Place, { text: { value }, pack }: Evidence): boolean {
  if (joint === ' - ' || !pack.cased || pack.depth === 'basic') return false;
  const closed = joinsHalves(pack);
  if (closed.has(left.toLowerCase()) || closed.has(right.toLowerCase())) return false;
  // `-dijo ella`: what somebody says, behind a dash.
  if (joint === ' -' && closedWords(pack).reporting.has(right)) return false;
  if (joint === ' -' && (SPACED_BY_RULE.has(pack.tag) || startsUpper(right))) return false;
  // What German leaves away behind a hyphen comes back in small letters (`mittel- langfristig`).
  if (pack.tag === 'de' && !startsUpper(right)) return false;
  const beside =
    joint === '- '
      ? value
          .slice(Math.max(0, start - REACH), start)
          .split('\n')
          .at(-1)
      : value.slice(end, end + REACH).split('\n', 1)[0];
  return !OTHER_DASH[joint === '- ' ? '- ' : ' -'].test(beside ?? '');
}
