/** Two words without the space between them where words are joined by rule: `dienächste`, Swedish `attvila`, Finnish `etusivullajulkaistiin`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { packWords } from '../words/pack-words.js';
import { hasOpenForms, isClosed, stands, type Split } from '../words/splittable-words.js';
import { joinsAsPrefix, opensCompounds } from './joining-words.js';

type Knows = NonNullable<Evidence['knowsWord']>;

const SHORT_CLOSED = 2;
/** Beside a closed-class word. */
const SHORTEST = { sure: 4, other: 5 };
/** Of a word of four letters (`dennasak`, but German `dermale`). */
const COMMONEST_RANK = 1000;
/** Of a form with such an ending, and of what follows. */
const FINAL = { left: 6, right: 4 };
/** Finnish owners and particles behind a case (`unissasikaan`), and participles that are written to it by habit (`edessäoleva`). */
const GOES_ON = /^(?:si|ni|mme|nne|kin|kaan|kään|ko|kö|han|hän|ole|olo|pitä)/;

/** What shows that both are words of their own; undefined for what may be a compound. */
export function compoundingFact(words: Split, evidence: Evidence, knows: Knows): string | undefined {
  return besideClosed(words, evidence, knows) ?? behindFinalEnding(words, evidence.pack, knows);
}

/** `dienächste`, `informierthatte`: compounds have no closed-class words but prepositions and negations. */
function besideClosed({ left, right }: Split, evidence: Evidence, knows: Knows): string | undefined {
  const { pack } = evidence;
  const [closed, open] = isClosed(left, pack) ? [left, right] : [right, left];
  if (!isClosed(closed, pack) || (closed === left && opensCompounds(closed, pack))) return undefined;
  if (closed === right && closed.length <= SHORT_CLOSED && joinsAsPrefix(closed, pack)) return undefined;
  if (packWords(pack, 'inflection-endings').has(right) || !knows(open) || isEnding({ left, right }, pack))
    return undefined;
  const mayBeShort =
    stands(open, evidence) || (isRankedTo(COMMONEST_RANK, open, evidence) && !endsCompounds(right, pack));
  if (open.length < (mayBeShort ? SHORTEST.sure : SHORTEST.other) || !isSure(open, closed, evidence)) return undefined;
  return `“${closed}” and “${open}” are words of their own.`;
}

/** `waterdorpen`, `herumstreunenden`: a Dutch plural, whose noun keeps its letters behind two vowels or two consonants; a German participle. */
function isEnding({ left, right }: Split, { tag }: LanguagePack): boolean {
  if (tag === 'nl')
    return (
      right === 'en' &&
      /(?:[aeiou](?:[lmnr][bdfgkmnpst]|[bcfgkps]t|ch[t]?|gst|nst|rst)|(?:ai|ei|ij|ui|oe|ie|au|ou|eu)[bdfgklmnprstvz])$/.test(
        left,
      )
    );
  return tag === 'de' && /^de[mnrs]?$/.test(right) && /e[lr]?n$/.test(left);
}

/** Of short words a list that lacks many forms has too many. */
function isSure(open: string, closed: string, evidence: Evidence): boolean {
  if (!hasOpenForms(evidence.pack) || closed.length > SHORT_CLOSED) return true;
  return stands(open, evidence) || isRankedTo(Number.MAX_VALUE, open, evidence);
}

/** Adverbs end in prepositions (Danish `langtfra`). */
function endsCompounds(right: string, pack: LanguagePack): boolean {
  return packWords(pack, 'prepositions').has(right);
}

function isRankedTo(last: number, word: string, { rankOfWord }: Evidence): boolean {
  return rankOfWord !== undefined && rankOfWord(word) <= last;
}

/** Where words are joined by rule only the ending of the first half shows that it stands by itself. */
function behindFinalEnding(
  { left, right }: Split,
  pack: LanguagePack,
  knows: (word: string) => boolean,
): string | undefined {
  if (left.length < FINAL.left || right.length < FINAL.right) return undefined;
  const endings = packWords(pack, 'final-endings');
  const ending = [2, 3, 4].map((letters) => left.slice(-letters)).find((end) => endings.has(end));
  // `keskustaruutu`: a noun may end so in the nominative, of which there is another case.
  if (['a', 'ä'].some((partitive) => knows(left + partitive))) return undefined;
  if (ending === undefined || GOES_ON.test(right) || !knows(left) || !knows(right)) return undefined;
  return `“-${ending}” ends “${left}”, and “${right}” is a word of its own.`;
}
