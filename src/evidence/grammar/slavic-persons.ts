/** Slavic nouns with a verb of the first or second person right behind them: `процесс буду`, `komisja planuję`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment, SegmentedText, Token } from '../../model/segmented-text.js';
import { contains } from '../../text/ranges.js';
import { quotedStretches } from '../characters/quotations.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { remembering } from '../words/remembered-answers.js';
import { startsUpper } from '../words/vocabulary.js';
import { readingsIn, readingsOf } from './case-readings.js';
import { isDialogue } from './dialogue.js';

const NOMINATIVE = readingsIn('nominative');
/** Verbs that take no object; before others a noun may be one: `film możesz obejrzeć`. */
const COPULA = /^(?:jestem|jesteś|jesteśmy|являюсь|являешься|являемся)$/u;
/** Other nouns have an accusative like their nominative. */
const NO_ACCUSATIVE = /[aая]$/u;
/** Endings of the first and second person and of forms that the dictionary must have of the same verb. */
const ENDINGS: Readonly<Record<string, readonly (readonly [ending: string, others: readonly string[]])[]>> = {
  ru: [
    ['ю', ['ет', 'ют', 'ем']],
    ['ешь', ['ет', 'ют', 'ем']],
    ['ишь', ['ит', 'им', 'ите']],
  ],
  pl: [
    ['uję', ['uje', 'ują', 'ować']],
    ['ujesz', ['uje', 'ują', 'ować']],
    ['am', ['a', 'ają', 'asz']],
    ['asz', ['a', 'ają', 'am']],
  ],
};
const SHORTEST_VERB = 5;
/** So many words before the noun may be a preposition's phrase. */
const GOVERNED = 3;

/** Whether a word is the first or second person of a verb of the dictionary. */
export function isSpeakersVerb({ normal, text }: Token, { pack, knowsWord }: Evidence): boolean {
  const endings = ENDINGS[pack.tag];
  if (!endings || !knowsWord || text !== normal || normal.length < SHORTEST_VERB) return false;
  return endings.some(([ending]) => normal.endsWith(ending)) && speakersVerb(normal, pack, knowsWord);
}

const speakersVerb = remembering((word, pack, knows): boolean =>
  (ENDINGS[pack.tag] ?? []).some(
    ([ending, others]) =>
      word.endsWith(ending) && others.every((other) => knows(word.slice(0, -ending.length) + other)),
  ),
);

/** The noun or name right before the verb, where it can be the subject and nobody outside quotations says one of the words. */
export function slavicSubjectBefore(
  { tokens }: Segment,
  index: number,
  licences: ReadonlySet<string>,
  evidence: Evidence,
): Token | undefined {
  const { pack, text } = evidence;
  if (!pack.tables.declensions || !evidence.rankOfWord) return undefined;
  const at = packWords(pack, 'negations').has(tokens[index - 1]?.normal ?? '') ? index - 2 : index - 1;
  const [noun, verb] = [tokens[at], tokens[index]];
  if (noun?.kind !== 'word' || !verb || closedWords(pack).all.has(noun.normal)) return undefined;
  if (!isSubject(tokens, at, evidence) || isGoverned(tokens, at, pack)) return undefined;
  if (!COPULA.test(verb.normal) && !NO_ACCUSATIVE.test(noun.normal)) return undefined;
  return isSpoken(verb, licences, text) || addressesReader(verb, text) ? undefined : noun;
}

const SECOND_PERSON = /.{2}(?:[еи]шь(?:ся)?|[eiy]sz|asz|eš|íš|áš)$/u;

/** `Wynik musisz podać`: who speaks to the reader elsewhere does so here, and the noun before the verb is its object. */
function addressesReader({ normal }: Token, text: SegmentedText): boolean {
  if (!SECOND_PERSON.test(normal)) return false;
  for (const word of speechOf(text).words) if (word !== normal && SECOND_PERSON.test(word)) return true;
  return false;
}

/** Whether a verb is said in a quotation, or one of the words stands outside quotations. */
function isSpoken(verb: Token, licences: ReadonlySet<string>, text: SegmentedText): boolean {
  const { quoted, words } = speechOf(text);
  if (quoted.some((stretch) => contains(stretch, verb))) return true;
  for (const licence of licences) if (words.has(licence)) return true;
  return false;
}

/** A shorter article may well be told by somebody who never says `I`. */
const FEWEST_SEGMENTS = 8;
/** First persons that nobody says without a pronoun; where verbs do without one, whoever writes may say `nie chcę sugerować` just once. */
const SPOKEN_WITH_PRONOUN: Readonly<Record<string, RegExp>> = {
  ru: /^(?:являюсь|имею|стану|смогу)$/u,
  uk: /^(?:буду|маю)$/u,
  pl: /^(?:jestem|będę)$/u,
};
const SPEECH = /^[-–—]/u;

/** Whether a first person stands in an article that has no other word of it outside quotations. */
export function isOnlyPerson(
  verb: Token,
  { blockIndex }: Segment,
  licences: ReadonlySet<string>,
  { pack, text }: Evidence,
): boolean {
  if (SPOKEN_WITH_PRONOUN[pack.tag]?.test(verb.normal) !== true || text.segments.length < FEWEST_SEGMENTS) return false;
  if (SPEECH.test(text.blocks[blockIndex]?.text ?? '') || isDialogue(text, pack)) return false;
  return !isSpoken(verb, licences, text);
}

/** A noun that may be a nominative, or a name inside a sentence. */
function isSubject(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (at > 0 && startsUpper(token.text)) return evidence.vocabulary.isName(token.normal) && NAME_END.test(token.normal);
  // Without a dictionary `Podepsali jsme` would be a noun.
  if (!evidence.knowsWord && at === 0) return false;
  return (
    (readingsOf(token.normal, 'noun', evidence) & NOMINATIVE) !== 0 &&
    readingsOf(token.normal, 'adjective', evidence) === 0
  );
}

/** Names in other cases end in other vowels. */
const NAME_END = /[^уюыиеёєіїuyeęąi]$/u;

function isGoverned(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const prepositions = packWords(pack, 'prepositions');
  for (let before = at - 1; before >= Math.max(0, at - GOVERNED); before--) {
    const token = tokens[before];
    if (token?.kind !== 'word') return false;
    if (prepositions.has(token.normal)) return true;
  }
  return false;
}

interface Speech {
  readonly quoted: readonly Range[];
  /** Normal forms outside quotations. */
  readonly words: ReadonlySet<string>;
}

const speechOfTexts = new WeakMap<SegmentedText, Speech>();

function speechOf(text: SegmentedText): Speech {
  const known = speechOfTexts.get(text);
  if (known) return known;
  const quoted = quotedStretches(text);
  const words = new Set<string>();
  for (const { tokens } of text.segments)
    for (const token of tokens)
      if (token.kind === 'word' && !quoted.some((stretch) => contains(stretch, token))) words.add(token.normal);
  const made = { quoted, words };
  speechOfTexts.set(text, made);
  return made;
}
