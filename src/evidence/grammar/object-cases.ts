/** Verbs before a noun in a case that they do not govern: `żądać oryginalne opakowanie`, `передала знахідка`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { startsUpper } from '../words/vocabulary.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { PLURAL, readingsIn, singularReadings, type Readings } from './case-bits.js';
import { readingsOf } from './case-readings.js';
import { lexicalReadings } from './lexicon.js';
import type { ParadigmClash } from './paradigm-clashes.js';
import { lexicalVerb, type LexicalVerb } from './verb-lexicon.js';

const NOMINATIVE = readingsIn('nominative');
const ACCUSATIVE = readingsIn('accusative');
const GENITIVE = readingsIn('genitive');
/** Cases of a complement by frame, and those that show that it is none of them. */
const FRAMES: Readonly<Record<string, { readonly governed: Readings; readonly wrong: Readings }>> = {
  g: { governed: GENITIVE, wrong: NOMINATIVE | ACCUSATIVE },
  d: { governed: readingsIn('dative'), wrong: NOMINATIVE | ACCUSATIVE },
  n: { governed: readingsIn('instrumental'), wrong: NOMINATIVE | ACCUSATIVE | GENITIVE },
  t: { governed: ACCUSATIVE | GENITIVE, wrong: NOMINATIVE },
};
const MOST_ADJECTIVES = 2;

/** All of a sentence, in order; none in packs without a lexicon. */
export function* objectCaseClashes(tokens: readonly Token[], evidence: Evidence): Iterable<ParadigmClash> {
  const { pack } = evidence;
  if (!pack.tables['verb-lexicon']) return;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || startsUpper(token.text)) continue;
    const verb = lexicalVerb(token.normal, pack);
    const frame = verb && FRAMES[verb.frame];
    if (!frame || isDenied(tokens, index, pack)) continue;
    const object = objectBehind(tokens, index, evidence);
    if (!object || (object.readings & frame.governed) !== 0 || (object.readings & ~frame.wrong) !== 0) continue;
    if (mayBeSubject(object.readings, verb) || isAsked(tokens, index)) continue;
    yield { first: token, second: object.noun };
  }
}

/** A negation takes the genitive in most Slavic languages. */
function isDenied(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const negations = packWords(pack, 'negations');
  return tokens.slice(Math.max(0, index - 2), index).some(({ normal }) => negations.has(normal));
}

const RELATIVE = /^(?:котор|кто|ч[еит]|як[аиоіу]|х?то$|що|чого|кого|któr|co$|cz[eyk]|k[dt]|kter|čím|če|jak)/u;

/** `яким могли скористатися автори`: what is asked for or referred to is the object. */
function isAsked(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'punctuation') return false;
    if (token && RELATIVE.test(token.normal)) return true;
  }
  return false;
}

interface ObjectFound {
  readonly noun: Token;
  readonly readings: Readings;
}

/** The noun right behind a verb, with its adjectives; where these disagree, that is another fault. */
function objectBehind(tokens: readonly Token[], index: number, evidence: Evidence): ObjectFound | undefined {
  const { pack } = evidence;
  let readings = ~0;
  for (let at = index + 1; at <= index + 1 + MOST_ADJECTIVES; at++) {
    const [before, noun] = [tokens[at - 1], tokens[at]];
    if (noun?.kind !== 'word' || !before || noun.start - before.end !== 1 || startsUpper(noun.text)) return undefined;
    if (closedWords(pack).all.has(noun.normal)) return undefined;
    const adjective = readingsOf(noun.normal, 'adjective', evidence);
    if (adjective === 0) {
      const own = readings & readingsOf(noun.normal, 'noun', evidence);
      const isSure = isListed(noun, pack) || (evidence.knowsWord !== undefined && readings !== ~0);
      return isSure && own !== 0 ? { noun, readings: own } : undefined;
    }
    readings &= adjective;
  }
  return undefined;
}

/** What only its paradigm shows needs an adjective that agrees with it. */
function isListed({ normal }: Token, pack: LanguagePack): boolean {
  return lexicalReadings(normal, pack) !== undefined;
}

/** Whether it agrees with the verb, so that it may be what stands behind it: `хотела построить школа`. */
function mayBeSubject(readings: Readings, { form, agrees }: LexicalVerb): boolean {
  if (readings === 0) return true;
  const nominative = readings & NOMINATIVE;
  // `написала сенатор`: a woman in office.
  if (agrees === 'f' && singularReadings(nominative, 'm') !== 0 && (readings & ACCUSATIVE) === 0) return true;
  if (form === 'infinitive' || nominative === 0) return false;
  if (agrees === 'plural') return (nominative & PLURAL) !== 0;
  if (agrees === 'singular' || agrees === '') return (nominative & ~PLURAL) !== 0;
  return singularReadings(nominative, agrees) !== 0;
}
