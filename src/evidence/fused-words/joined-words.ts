/** Two words written as one in scripts without capitals: `कहनाहै`, `했다고발표했다`, and any whose halves both stand alone in the text. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { closedWords } from '../words/closed-words.js';
import { finalLetterSplits } from './final-letters.js';
import type { FusedWords } from './fused-words.js';
import { packWords } from '../words/pack-words.js';

const SHORTEST_HALF = 3;
/** Letters that carry a vowel sign or a virama begin no word. */
const BEGINS_INSIDE = /^[\p{Mn}\p{Mc}]/u;
const SYLLABLES = /^[가-힣]{2,}$/u;
/** The particles that may follow others are left out. Source: grammar of Korean. */
const BEHIND_PARTICLE =
  /^([가-힣]{2,10}?(?:를|[가-힣]을|에서|에게|으로))(?![는도만의부써서까나였처라이조마보밖야])([가-힣]{2,10})$/u;
const SHORTEST_STEM = 2;
const OBLIQUE_PLURAL = 'ों';
const BEFORE_ARTICLE = /^(את|על)(ה[א-ת]{4,14})$/u;

/** What makes a verb's form of the syllables before, or goes on from the particle. */
const BEHIND_TOPIC = /^([가-힣]{2,8})는(?![데지가만커요구걸군다중])([가-힣]{2,10})$/u;
const BEHIND_OBJECT =
  /^([가-힣]{1,10}(?<![베샤카메페마뒤쥘])를|[가-힣]{1,10}(?<![있없않했됐었았였겠같])을(?=[가-힣]{0,8}(?:했|었|았|였|렸|졌|났|켰|쳤|겼|한|된|겠|습니)다$))([가-힣]{2,8})$/u;
/** Nothing but these goes on behind a plural with its particle. */
const BEHIND_PLURAL = /^([가-힣]{2,8}들[은을])(?!커녕|요|다|인|수록)([가-힣]{2,8})$/u;
const NOUN_ENDINGS = ['를', '의', '가', '에', '와', '에서', '도'];
const NOUN_WITH_ARTICLE = /^ال[\u0621-\u064a]{4,}$/u;
const BEFORE_HAMZA = /^([\u0621-\u064a]{2,12}[بتثجحخسشصضطظعغفقكلمنهي])(إ[\u0621-\u064a]{1,12})$/u;
const PREFIXES = /^[وف]?(?:[بكل]?ال|لل|[بكل]?لا|اللا|سي|است)$/u;
/** Pronouns joined to verbs look like words. */
const ENDINGS = /^(?:ها|هم|هن|نا|كم|ني|ה|ו|תי|נו|ם|ن)$/u;

/** Two words, where one sign is sure or both halves stand alone elsewhere; undefined for what may be one. */
export function readJoinedWords(token: Token, evidence: Evidence): FusedWords | undefined {
  const { pack } = evidence;
  if (pack.cased || !pack.spaced || pack.depth === 'basic') return undefined;
  if (pack.script === 'Kore')
    return (
      behindVerbEnd(token, pack) ??
      verbOfSaying(token, pack) ??
      behindParticle(token, evidence) ??
      behindTopic(token, evidence) ??
      behindObject(token) ??
      behindPlural(token)
    );
  const spoken = behindVerbOfSaying(token, evidence);
  if (spoken) return spoken;
  if (pack.script === 'Deva') return obliquePlural(token, pack) ?? separateWord(token, evidence);
  return beforeArticle(token, pack) ?? beforeHamza(token, evidence) ?? bothStandAlone(token, evidence);
}

/** Behind 했습니다 or 했다고 a word ends, but for a few endings that go on. */
function behindVerbEnd({ text }: Token, pack: LanguagePack): FusedWords | undefined {
  const [final, going] = [packWords(pack, 'word-final-forms'), packWords(pack, 'forms-after-final')];
  for (const form of final) {
    const at = text.indexOf(form, 1);
    const right = at < 0 ? '' : text.slice(at + form.length);
    if (!SYLLABLES.test(right) || [...going].some((ending) => right.startsWith(ending))) continue;
    return { left: text.slice(0, at + form.length), right, evidence: [`A word ends in “${form}”.`] };
  }
  return undefined;
}

/** 관계자가말했다: a noun with its particle and a verb of saying. */
function verbOfSaying({ text }: Token, pack: LanguagePack): FusedWords | undefined {
  const { reporting } = closedWords(pack);
  for (let at = 2; at <= text.length - SHORTEST_HALF; at++) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    if (!reporting.has(right) || !packWords(pack, 'noun-particles').has(left.slice(-1))) continue;
    return {
      left,
      right,
      evidence: [`“${right}” is a verb of saying.`, `“${left.slice(-1)}” ends the word before it.`],
    };
  }
  return undefined;
}

/** 폐그물을줄이지: a particle inside, behind what stands elsewhere too, and not before another particle. */
function behindParticle({ text: word, start }: Token, { text: { value } }: Evidence): FusedWords | undefined {
  const [, left = '', right = ''] = BEHIND_PARTICLE.exec(word) ?? [];
  const stem = left.replace(/(?:에서|에게|으로|[을를])$/u, '');
  if (stem.length < SHORTEST_STEM) return undefined;
  const first = value.indexOf(stem);
  const isSeen = first < start || value.indexOf(stem, start + word.length) >= 0;
  return isSeen ? { left, right, evidence: [`“${stem}” stands elsewhere; its particle ends the word.`] } : undefined;
}

/** 축제를준비한, 매장을차렸다: nothing follows the particle of the object in a word; with 을 a verb must end it, because 먹을거리 is one word. */
function behindObject({ text }: Token): FusedWords | undefined {
  const [, left = '', right = ''] = BEHIND_OBJECT.exec(text) ?? [];
  if (left === '') return undefined;
  return { left, right, evidence: [`“${left.slice(-1)}” ends a noun.`] };
}

/** 주민들은공사. */
function behindPlural({ text }: Token): FusedWords | undefined {
  const [, left = '', right = ''] = BEHIND_PLURAL.exec(text) ?? [];
  return left === '' ? undefined : { left, right, evidence: [`“${left.slice(-2)}” ends a noun.`] };
}

/** 정부는관련: a noun, which stands elsewhere as one, with the particle of its topic; verbs have an ending that looks so. */
function behindTopic({ text }: Token, { vocabulary }: Evidence): FusedWords | undefined {
  const [, stem = '', right = ''] = BEHIND_TOPIC.exec(text) ?? [];
  if (stem === '' || !NOUN_ENDINGS.some((ending) => vocabulary.count(stem + ending) > 0)) return undefined;
  return { left: `${stem}는`, right, evidence: [`“${stem}” stands elsewhere; its particle ends the word.`] };
}

/** `סיפרהלוי`, `وقالالصياد`, `बतायाकि`: no word goes on behind a verb of saying but for its own endings. */
function behindVerbOfSaying({ text, normal }: Token, evidence: Evidence): FusedWords | undefined {
  const { pack, vocabulary } = evidence;
  const { reporting, all } = closedWords(pack);
  if (all.has(normal) || losesSpaces(evidence)) return undefined;
  for (let at = SHORTEST_HALF; at <= normal.length - 2; at++) {
    const [left, right] = [normal.slice(0, at), normal.slice(at)];
    if (BEGINS_INSIDE.test(right) || !reporting.has(withoutAnd(left, pack))) continue;
    const isWord =
      (all.has(right) && !ENDINGS.test(right)) || (right.length >= SHORTEST_HALF && vocabulary.count(right) > 0);
    if (!isWord && !(pack.script === 'Arab' && NOUN_WITH_ARTICLE.test(right))) continue;
    return {
      left: text.slice(0, at),
      right: text.slice(at),
      evidence: [`“${left}” is a verb of saying.`, `“${right}” is a word of its own.`],
    };
  }
  return undefined;
}

/** Where an Arabic text has lost other spaces as well, people typed it so. */
export function losesSpaces({ pack, text }: Evidence): boolean {
  return pack.script === 'Arab' && finalLetterSplits(text).size > 0;
}

function withoutAnd(word: string, { script }: LanguagePack): string {
  const and = script === 'Hebr' ? /^ו/u : /^[وف]/u;
  return script === 'Deva' ? word : word.replace(and, '');
}

/** `البلوشيإن`: no letter but a prefix stands before this hamza, and one that joins the next shows no gap where a space was forgotten. */
function beforeHamza({ text }: Token, evidence: Evidence): FusedWords | undefined {
  if (evidence.pack.script !== 'Arab') return undefined;
  const [, left = '', right = ''] = BEFORE_HAMZA.exec(text) ?? [];
  if (left === '' || PREFIXES.test(left) || losesSpaces(evidence)) return undefined;
  return { left, right, evidence: ['“إ” begins a word.'] };
}

/** विशेषज्ञोंकी: the ending of the oblique plural ends the word before a postposition. */
function obliquePlural({ text }: Token, pack: LanguagePack): FusedWords | undefined {
  const at = text.indexOf(OBLIQUE_PLURAL, SHORTEST_HALF) + OBLIQUE_PLURAL.length;
  if (at < SHORTEST_HALF + OBLIQUE_PLURAL.length) return undefined;
  const [left, right] = [text.slice(0, at), text.slice(at)];
  const isPostposition = right !== 'ने' && packWords(pack, 'prepositions').has(right);
  return isPostposition && !closedWords(pack).all.has(text)
    ? { left, right, evidence: [`“${OBLIQUE_PLURAL}” ends the word before “${right}”.`] }
    : undefined;
}

/** אתהמשמרות: Hebrew את and על before a noun with its article begin no other word of that length. */
function beforeArticle({ text }: Token, pack: LanguagePack): FusedWords | undefined {
  if (pack.script !== 'Hebr') return undefined;
  const [, left, right] = BEFORE_ARTICLE.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { left, right, evidence: [`“${left}” is a word of its own.`] };
}

/** Hindi है ends no other word; a postposition does, unless the word before it stands alone elsewhere. */
function separateWord({ text }: Token, { pack, vocabulary }: Evidence): FusedWords | undefined {
  const [never, postpositions] = [packWords(pack, 'separate-words'), packWords(pack, 'prepositions')];
  for (const left of never) {
    const right = text.startsWith(left) ? text.slice(left.length) : '';
    if (right.length > 1 && closedWords(pack).all.has(right) && !closedWords(pack).all.has(text))
      return { left, right, evidence: [`“${left}” and “${right}” are words of their own.`] };
  }
  for (let at = SHORTEST_HALF; at <= text.length - 2; at++) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    if (BEGINS_INSIDE.test(right)) continue;
    const isSure = never.has(right) || (postpositions.has(right) && right !== 'ने' && vocabulary.count(left) > 0);
    if (!isSure || (!never.has(right) && closedWords(pack).all.has(left))) continue;
    return { left, right, evidence: [`“${right}” is a word of its own.`] };
  }
  return undefined;
}

/** In Arabic people lose the space by hand too often for the text alone to show anything of the engine. */
function bothStandAlone({ normal }: Token, { pack, vocabulary, source }: Evidence): FusedWords | undefined {
  if (pack.script === 'Arab' && !source) return undefined;
  for (let at = SHORTEST_HALF; at <= normal.length - SHORTEST_HALF; at++) {
    const [left, right] = [normal.slice(0, at), normal.slice(at)];
    if (vocabulary.count(left) === 0 || vocabulary.count(right) === 0) continue;
    return { left, right, evidence: [`“${left}” and “${right}” stand alone elsewhere in the text.`] };
  }
  return undefined;
}
