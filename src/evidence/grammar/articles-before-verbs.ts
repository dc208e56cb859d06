/** Articles with a verb behind them, where only a noun can stand: `un anunciaron`, `las regar`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { isSeemingAdjective } from './adjective-readings.js';
import { endsAsVerb, verbReading } from './verb-readings.js';

export interface ArticleBeforeVerb {
  readonly article: Token;
  readonly verb: Token;
}

/** Shorter forms are found among nouns and names. */
const SHORTEST = 5;
/** Languages whose pronouns stand behind an infinitive, joined to it, so that an article before one that is no masculine singular is misplaced. */
const MISPLACED: Readonly<Record<string, RegExp>> = {
  es: /^(?:la|las|los|una|unas|unos)$/,
  it: /^(?:la|le|gli|i|una)$/,
};
/** Prepositions with an article inside. */
const CONTRACTIONS: Readonly<Record<string, RegExp>> = {
  es: /^(?:al|del)$/,
  pt: /^(?:aos?|pel[ao]s?)$/,
  it: /^(?:al|del|nel|sul|dal|alla|della|nella|sulla)$/,
};
const INFINITIVE = /[aei]re?$/;

/** All of a sentence, in order. Only languages whose pack has verb endings. */
export function* articlesBeforeVerbs(tokens: readonly Token[], evidence: Evidence): Iterable<ArticleBeforeVerb> {
  const { pack } = evidence;
  // French nouns end as its verbs do (`un exploit`).
  if ((pack.tables['verb-endings'] ?? []).length === 0 || pack.tag === 'fr') return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const [article, verb] = [tokens[index], tokens[index + 1]];
    const isArticle = article && (packWords(pack, 'articles').has(article.normal) || isContraction(article, pack));
    if (!isArticle || verb?.kind !== 'word') continue;
    if (!isBareForm(verb) || verb.start - article.end !== 1 || tokens[index + 2]?.text === '-') continue;
    // Capitals often go without their accent: `El murió` may be `Él murió`.
    if (index === 0 || startsUpper(article.text) || isPronoun(tokens, index)) continue;
    if (isMisplaced(article, verb, evidence)) yield { article, verb };
  }
}

function isMisplaced(article: Token, verb: Token, evidence: Evidence): boolean {
  return isOnlyArticle(article, evidence.pack) ? isCertainVerb(verb, evidence) : isInfinitive(article, verb, evidence);
}

/** `unos heredaron la tierra, otros emigraron`: behind a plural that stands alone its verb is plural. */
function isPronoun(tokens: readonly Token[], index: number): boolean {
  const [before, article, verb] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const { normal = '' } = article ?? {};
  // `mais de um reclamou`
  if (/^(?:un|uno|una|um|uma)$/.test(normal) && /^(?:de|di)$/.test(before?.normal ?? '')) return true;
  return /^(?:un[oa]s|uns|umas)$/.test(normal) && /[nm]$/.test(verb?.normal ?? '');
}

function isBareForm({ text, normal }: Token): boolean {
  return text === normal && normal.length >= SHORTEST;
}

function isContraction({ normal }: Token, { tag }: LanguagePack): boolean {
  return CONTRACTIONS[tag]?.test(normal) === true;
}

/** Articles that are no pronoun as well (`la vendieron` is right), and no preposition. */
function isOnlyArticle(article: Token, pack: LanguagePack): boolean {
  return isContraction(article, pack) || !packWords(pack, 'object-pronouns', 'prepositions').has(article.normal);
}

function isCertainVerb({ normal }: Token, evidence: Evidence): boolean {
  // `debate`, `alerta`: a present in the singular may be a noun, whatever a table says.
  if (/[aei]$/.test(normal) || !endsAsVerb(normal, evidence.pack) || isNoNoun(normal, evidence.pack)) return false;
  const reading = verbReading(normal, evidence);
  return reading !== undefined && !reading.mayBeNoun && reading.infinitive !== normal;
}

/** `capó`, `dominó`: nouns that end as verbs do. */
function isNoNoun(normal: string, pack: LanguagePack): boolean {
  return isSeemingAdjective(normal, pack) || packWords(pack, 'other-vowels').has(normal);
}

function isInfinitive({ normal: article }: Token, { normal }: Token, { pack, listsWord }: Evidence): boolean {
  if (MISPLACED[pack.tag]?.test(article) !== true || !INFINITIVE.test(normal) || !listsWord) return false;
  if (isNoNoun(normal, pack)) return false;
  // `le tessere`, the plural of `tessera`
  if (pack.tag === 'it' && article === 'le' && listsWord(`${normal.slice(0, -1)}a`)) return false;
  const stem = normal.replace(/re?$/, '');
  return [`${stem}ndo`, `${stem.replace(/[ei]$/, 'ie')}ndo`].some(listsWord) && listsWord(normal);
}
