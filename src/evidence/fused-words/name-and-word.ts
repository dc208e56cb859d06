/** A name that the text has elsewhere, with the next word written to it: `Brinkpři`, `Woodsoch`, `Simsde`, `Rogersog`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { derivesFreely, isClosed } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { FusedWords } from './fused-words.js';

const SHORTEST_NAME = 4;
/** Words of two letters look like endings of names; in these classes they are none where the language declines no names. */
const SHORTEST_CLOSED = 3;
const SHORTEST_COMMON = 4;
const LONG = 5;
const LAST_COMMON_RANK = 3000;
const CASED_SCRIPT = new Set(['Latn', 'Cyrl', 'Grek']);
/** A name and a noun are one word by rule in these; Hungarian has a hyphen there. */
const HYPHENATING = new Set(['hu']);
/** Endings of names of places, families and followers, which are words too. */
const NAME_ENDINGS =
  /^(?:land|lands?|town|stad|stadt|berg|borg|burg|feld|field|wald|wood|woods|dorf|heim|haus|house|stein|stone|mann|man|men|son|sons|sen|ville|port|ford|gate|hall|hill|park|ista|isti|isme|ismo|izm|ist|ism|ian|ana|ano|ina|ino|eva|ova|owa|ska|skie|esque|nista|rista)$/;

/** The split behind the longest such name. */
export function nameAndWord(token: Token, segment: Segment, evidence: Evidence): FusedWords | undefined {
  const { text: word, normal } = token;
  const { pack, vocabulary } = evidence;
  if (!CASED_SCRIPT.has(pack.script) || word.length < SHORTEST_NAME + 2 || !startsUpper(word)) return undefined;
  if (word.slice(1) !== normal.slice(1)) return undefined;
  for (let at = word.length - 2; at >= SHORTEST_NAME; at--) {
    const [name, right] = [normal.slice(0, at), normal.slice(at)];
    const isSeen = vocabulary.isName(name) && !vocabulary.isCommon(name) && isWordByItself(right, evidence);
    if (!isSeen && !(isInside(token, segment) && isListedName(word.slice(0, at), right, evidence))) continue;
    const facts = [
      `“${word.slice(0, at)}” ${isSeen ? 'stands alone elsewhere' : 'is in the dictionary'}.`,
      `“${right}” is a word of its own.`,
    ];
    return { left: word.slice(0, at), right, evidence: facts };
  }
  return undefined;
}

/** Whether a capital shows that the word, or its first half, is a name. */
function isInside(token: Token, { tokens, kind }: Segment): boolean {
  return kind !== 'headline' && tokens.find((other) => other.kind === 'word') !== token;
}

/** `Пекинеможет`: both are in the dictionary, and the second is a common word of some length. Elsewhere listed-names.ts knows better. */
function isListedName(left: string, right: string, { pack, listsWord, rankOfWord }: Evidence): boolean {
  if (pack.compounding || !derivesFreely(pack) || !listsWord || !rankOfWord) return false;
  if (left.length < LONG || right.length < LONG) return false;
  return !NAME_ENDINGS.test(right) && rankOfWord(right) < Infinity && listsWord(right) && listsWord(left);
}

function isWordByItself(right: string, evidence: Evidence): boolean {
  const { pack } = evidence;
  if (NAME_ENDINGS.test(right) || packWords(pack, 'inflection-endings').has(right)) return false;
  if (isClosed(right, pack)) return right.length >= SHORTEST_CLOSED || isShortWord(right, pack);
  const mayJoin = pack.compounding && !HYPHENATING.has(pack.tag);
  return !mayJoin && isCommon(right, evidence);
}

/** French `de`, Portuguese `do`: words of two letters, in languages with articles that decline no names. */
function isShortWord(right: string, pack: LanguagePack): boolean {
  return (
    !pack.compounding &&
    packWords(pack, 'articles').size > 0 &&
    packWords(pack, 'prepositions', 'conjunctions', 'articles').has(right)
  );
}

function isCommon(right: string, { knowsWord, rankOfWord, vocabulary, pack }: Evidence): boolean {
  if (right.length < SHORTEST_COMMON || rankOfWord === undefined) return false;
  if (rankOfWord(right) <= LAST_COMMON_RANK) return true;
  return right.length >= LONG && pack.depth === 'full' && (knowsWord ? knowsWord(right) : vocabulary.isCommon(right));
}
