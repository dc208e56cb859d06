/** Sentences that begin with an office where an article is due: `Speaker of the Council, Ana Costa, said`. */
import type { Evidence, ReadText } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { endOfName } from '../names/names-in-place.js';
import { isRegularPast } from '../words/english-forms.js';
import { irregularVerbs } from '../words/irregular-verbs.js';
import { regionNames } from '../names/region-names.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { countNoun } from './count-nouns.js';
import { verbForms } from './verb-numbers.js';

/** Where the article is missing, and what shows it. */
export interface MissingArticle {
  readonly first: Token;
  readonly last: Token;
  readonly proof: string;
  /** What lacks it at its beginning. */
  readonly part?: 'clause';
  /** The article that the reference has. */
  readonly article?: string;
}

/** Words between the office and the comma before the name. */
const LONGEST_BETWEEN = 8;
/** Plurals go without an article; so do words in many languages that end like one. */
const PLURAL = /s$/;

/** Only in running text: headlines and captions leave articles out. */
export function missingArticle(segment: Segment, evidence: Evidence): MissingArticle | undefined {
  const [first, second] = segment.tokens;
  if (segment.kind !== 'paragraph' || first?.kind !== 'word' || second?.kind !== 'word') return undefined;
  const opening: Opening = [first, second];
  return (
    behindConjunction(segment, evidence) ??
    besideRole(segment, opening, evidence) ??
    behindNothing(segment, opening, evidence) ??
    bareSubject(segment, opening, evidence)
  );
}

/** An office, by the reference or by the name that it belongs to. */
function besideRole(segment: Segment, opening: Opening, evidence: Evidence): MissingArticle | undefined {
  const [first] = opening;
  if (!packWords(evidence.pack, 'person-roles').has(first.normal) || PLURAL.test(first.normal)) return undefined;
  if (!startsUpper(first.text) || !/[.!?…]["”»]?$/.test(segment.text)) return undefined;
  return againstReference(segment, opening, evidence) ?? alone(segment, opening, evidence);
}

type Opening = readonly [first: Token, second: Token];

/** `Explosion was heard`: a noun of the pack's list that never stands alone in the singular, and its verb. */
function behindNothing(segment: Segment, [first, second]: Opening, evidence: Evidence): MissingArticle | undefined {
  const { pack, references } = evidence;
  const { text, index } = segment;
  if (!startsUpper(first.text) || index === 0 || !packWords(pack, 'article-nouns').has(first.normal)) return undefined;
  if (!packWords(pack, 'finite-auxiliaries', 'reporting-verbs').has(second.normal) && !isPastForm(second, evidence))
    return undefined;
  if (!/[.!?…]["”»]?$/.test(text) || references.some((reference) => reference.text.value.includes(text)))
    return undefined;
  return { first, last: first, proof: `“${first.text}” can be counted, and the verb “${second.text}” follows.` };
}

/** Languages whose `that` is a question word too: there a verb of saying stands before it. */
const THAT = /^(?:que|che)$/;
const CONJUNCTION: Readonly<Record<string, RegExp>> = {
  es: /^(?:que|pero|porque|aunque|mientras)$/,
  pt: /^(?:que|mas|porque|embora|enquanto)$/,
  it: /^(?:che|ma|perché|mentre)$/,
  ca: /^(?:que|però|perquè|mentre)$/,
};

/** `dijo que gobierno había mentido`: a noun that never stands alone in the singular, between a conjunction and its verb. */
function behindConjunction({ tokens }: Segment, evidence: Evidence): MissingArticle | undefined {
  const { pack } = evidence;
  const conjunctions = CONJUNCTION[pack.tag];
  if (conjunctions === undefined) return undefined;
  const nouns = packWords(pack, 'article-nouns');
  for (let at = 1; at + 2 < tokens.length; at++) {
    const [noun, verb] = [tokens[at + 1], tokens[at + 2]];
    if (!noun || !nouns.has(noun.normal) || noun.text !== noun.normal) continue;
    const [before, conjunction] = [tokens[at - 1], tokens[at]];
    if (!conjunction || !verb || !conjunctions.test(conjunction.normal) || !isFinite(verb, evidence)) continue;
    if (THAT.test(conjunction.normal) && !packWords(pack, 'reporting-verbs').has(before?.normal ?? '')) continue;
    const proof = `“${noun.text}” can be counted, and the verb “${verb.text}” follows.`;
    return { first: noun, last: noun, proof, part: 'clause' };
  }
  return undefined;
}

function isFinite({ normal }: Token, { pack }: Evidence): boolean {
  return packWords(pack, 'finite-auxiliaries', 'reporting-verbs').has(normal) || verbForms(pack).has(normal);
}

/** `approved the`: an English past form with what only a finite verb has behind it is dear to tell from a participle, so the object decides. */
function isPastForm({ text, normal }: Token, { knowsWord: knows, pack }: Evidence): boolean {
  if (pack.tag !== 'en' || knows === undefined || text !== normal) return false;
  return irregularVerbs(pack).pasts.has(normal) || isRegularPast(normal, knows);
}

/** `Auteurs expliquent`, `France est`: French subjects have a determiner, plurals and most countries among them. */
function bareSubject(segment: Segment, [first, second]: Opening, evidence: Evidence): MissingArticle | undefined {
  const { pack, text, vocabulary } = evidence;
  if (pack.tag !== 'fr' || segment.index === 0 || !startsUpper(first.text) || second.text !== second.normal)
    return undefined;
  if (!/[.!?…]["”»]?$/.test(segment.text)) return undefined;
  const number = verbForms(pack).get(second.normal)?.number;
  const isAuxiliary = packWords(pack, 'finite-auxiliaries').has(second.normal);
  if (number === undefined && !isAuxiliary) return undefined;
  const noun = countNoun(first.normal, pack);
  const isNoun =
    noun !== undefined &&
    noun.verbLike !== true &&
    (isAuxiliary || noun.number === number) &&
    !vocabulary.isName(first.normal);
  const isCountry =
    regionNames(text.language, pack)
      .get(first.normal)
      ?.some(({ words }) => words.length === 1) === true;
  if (!isNoun && !(isCountry && !packWords(pack, 'bare-places').has(first.normal))) return undefined;
  return { first, last: first, proof: `The verb “${second.text}” follows.` };
}

/** The reference begins with an article and the same two words. */
function againstReference(segment: Segment, [first, second]: Opening, evidence: Evidence): MissingArticle | undefined {
  const articles = packWords(evidence.pack, 'articles');
  // `Official website`: the office may be an adjective before another noun.
  const behind = packWords(evidence.pack, 'reporting-verbs', 'finite-auxiliaries', 'function-words');
  if (!behind.has(second.normal)) return undefined;
  for (const reference of evidence.references) {
    const [article, noun, next] = reference.segmentsFor(segment)[0]?.tokens ?? [];
    if (
      !article ||
      !articles.has(article.normal) ||
      noun?.normal !== first.normal ||
      next?.normal !== second.normal ||
      mayBePlural(article, evidence)
    )
      continue;
    return { first, last: first, proof: `The reference has “${article.text} ${noun.text}”.`, article: article.text };
  }
  return undefined;
}

/** `die Forscher`: many German offices are the same in the plural, which needs no article. */
function mayBePlural(article: Token, { pack }: ReadText): boolean {
  const rows = (pack.tables['determiner-forms'] ?? []).filter(([form]) => form === article.normal);
  const isMasculine = rows.some(([, number, genders]) => number === 'singular' && genders?.includes('m'));
  return !isMasculine && rows.some(([, number]) => number === 'plural');
}

/** What joins an office to what it is an office of. */
const OF: Readonly<Record<string, RegExp>> = {
  en: /^of$/,
  es: /^del?$/,
  pt: /^d(?:e|[ao]s?)$/,
  it: /^d(?:i|el|ella|ello|ell'|ei|egli|elle)$/,
};

/** An office with `of`, set off from the name by a comma, is a noun phrase and no title. */
function alone({ tokens }: Segment, [first, second]: Opening, evidence: Evidence): MissingArticle | undefined {
  if (OF[evidence.pack.tag]?.test(second.normal) !== true) return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const between = tokens.slice(2, Math.max(comma, 0));
  if (between.length === 0 || between.length > LONGEST_BETWEEN || between.some(({ kind }) => kind !== 'word'))
    return undefined;
  const end = endOfName(tokens, comma + 1, evidence);
  const name = tokens[end - 1];
  if (end - comma < 3 || !name || !isSetOff(tokens, end, evidence)) return undefined;
  return {
    first,
    last: second,
    proof: `“${name.text}” is named behind the comma, so “${first.text}” is no title before a name.`,
  };
}

/** `Founder of the club, Ana Costa was born here` is right: what follows the name must close the apposition, or be what she said. */
function isSetOff(tokens: readonly Token[], end: number, { pack }: ReadText): boolean {
  const reporting = packWords(pack, 'reporting-verbs');
  const next = tokens[end];
  if (next?.text === ',' || reporting.has(next?.normal ?? '')) return true;
  const last = tokens[end - 1]?.normal ?? '';
  return [...reporting].some((verb) => last.length > verb.length + 2 && last.endsWith(verb));
}
