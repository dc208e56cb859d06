/** Participles that do not agree with the subject of their auxiliary: `La partita è durato`, `As casas foram vendido`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { fitsNoun, type AdjectiveForm } from './adjective-forms.js';
import { hasAdjectiveForms, isSeemingAdjective } from './adjective-readings.js';
import { clauseSubjects } from './subjects.js';

export interface PredicateClash {
  readonly first: Token;
  readonly noun: Token;
  readonly participle: Token;
}

/** What participles end in, and what that shows. */
const READINGS: Readonly<Record<string, readonly (readonly [ending: RegExp, reading: string])[]>> = {
  es: [
    [/[ai]do$/, 'singular m'],
    [/[ai]da$/, 'singular f'],
    [/[ai]dos$/, 'plural m'],
    [/[ai]das$/, 'plural f'],
  ],
  it: [
    [/[aiu]to$/, 'singular m'],
    [/[aiu]ta$/, 'singular f'],
    [/[aiu]ti$/, 'plural m'],
    [/[aiu]te$/, 'plural f'],
  ],
};
const ENDINGS_OF: Readonly<Record<string, string>> = { es: 'es', pt: 'es', it: 'it' };
const MOST_ADVERBS = 2;

/** All of a sentence, in order: a determined subject of known gender, an auxiliary behind which a participle agrees, and the participle. */
export function* predicateClashes(tokens: readonly Token[], evidence: Evidence): Iterable<PredicateClash> {
  const { pack } = evidence;
  const auxiliaries = packWords(pack, 'agreeing-auxiliaries');
  if (auxiliaries.size === 0 || !tokens.some(({ normal }) => auxiliaries.has(normal))) return;
  for (const { first, noun, known, end } of clauseSubjects(tokens, evidence)) {
    if (known.gender === '-' || known.gender === '') continue;
    const at = behindAuxiliary(tokens, end, pack);
    const [participle, next] = [tokens[at], tokens[at + 1]];
    if (at === end || participle?.kind !== 'word' || participle.text !== participle.normal) continue;
    const form = participleForm(participle.normal, evidence);
    // `La causa è stato un guasto`: the participle agrees with what follows.
    if (!form || fitsNoun(form, known) || packWords(pack, 'articles').has(next?.normal ?? '')) continue;
    yield { first, noun, participle };
  }
}

/** Behind adverbs, one or two auxiliaries (`ha sido`) and adverbs; the same place where no auxiliary stands. */
function behindAuxiliary(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  const words = packWords(pack, 'preverbal-words');
  const auxiliaries = packWords(pack, 'agreeing-auxiliaries');
  let at = from;
  while (at < from + MOST_ADVERBS && words.has(tokens[at]?.normal ?? '')) at++;
  const two = `${tokens[at]?.normal ?? ''} ${tokens[at + 1]?.normal ?? ''}`;
  if (auxiliaries.has(two)) at += 2;
  else if (auxiliaries.has(tokens[at]?.normal ?? '')) at++;
  else return from;
  while (at < from + 2 * MOST_ADVERBS && words.has(tokens[at]?.normal ?? '')) at++;
  return at;
}

/** A word that ends as participles do and of which all four forms exist. */
function participleForm(normal: string, evidence: Evidence): AdjectiveForm | undefined {
  const readings = (READINGS[ENDINGS_OF[evidence.pack.tag] ?? ''] ?? []).filter(([ending]) => ending.test(normal));
  const [only] = readings;
  if (!only || isSeemingAdjective(normal, evidence.pack) || !hasAdjectiveForms(normal, evidence)) return undefined;
  return { readings: new Set([only[1]]), leading: false };
}
