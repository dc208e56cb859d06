/** French participles that do not agree with a pronoun or a noun phrase before `être`: `elle est arrivé`, `les os sera étudié`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import type { Knows } from '../words/english-forms.js';
import { clauseSubjects } from './subjects.js';

export interface ParticipleClash {
  readonly first: Token;
  readonly last: Token;
  readonly participle: Token;
}

const ETRE = /^(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent)$/;
const AVOIR = /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient)$/;
const ADVERB =
  /^(?:pas|plus|jamais|toujours|déjà|aussi|également|encore|souvent|bien|très|aujourd|désormais|récemment)$/;
/** Number and gender; `il` may be of nobody (`il est arrivé deux trains`), which is the masculine singular all the same. */
const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['il', 'sm'],
  ['elle', 'sf'],
  ['ils', 'pm'],
  ['elles', 'pf'],
]);
const ENDINGS: Readonly<Record<string, string>> = { é: 'sm', ée: 'sf', és: 'pm', ées: 'pf' };

/** All of a sentence, in order. Needs the French dictionary, which tells participles from nouns. */
export function* participleClashes(tokens: readonly Token[], evidence: Evidence): Iterable<ParticipleClash> {
  const { knowsWord, pack } = evidence;
  if (pack.tag !== 'fr' || !knowsWord) return;
  yield* behindPronouns(tokens, knowsWord);
  for (const { first, noun, known, end } of clauseSubjects(tokens, evidence)) {
    if (known.gender === '-' || known.gender === '' || tokens[end - 1] !== noun) continue;
    const participle = participleBehind(tokens, end, knowsWord);
    const form = `${known.number === 'plural' ? 'p' : 's'}${known.gender}`;
    if (participle && !agrees(participle, form)) yield { first, last: noun, participle };
  }
}

function* behindPronouns(tokens: readonly Token[], knows: Knows): Iterable<ParticipleClash> {
  for (let index = 0; index + 2 < tokens.length; index++) {
    const first = tokens[index];
    const form = first && PRONOUNS.get(first.normal);
    if (!first || form === undefined || tokens[index - 1]?.text === '-') continue;
    const participle = participleBehind(tokens, index + 1, knows);
    if (participle && !agrees(participle, form)) yield { first, last: first, participle };
  }
}

/** The participle of a verb in -er behind `est`, `a été`. */
function participleBehind(tokens: readonly Token[], start: number, knows: Knows): Token | undefined {
  let at = start;
  const isPassive = AVOIR.test(tokens[at]?.normal ?? '') && tokens[at + 1]?.normal === 'été';
  if (isPassive) at += 2;
  else if (ETRE.test(tokens[at]?.normal ?? '')) at++;
  else return undefined;
  if (ADVERB.test(tokens[at]?.normal ?? '')) at++;
  const word = tokens[at];
  if (word?.kind !== 'word' || word.text !== word.normal || endingOf(word.normal) === undefined) return undefined;
  const stem = word.normal.replace(/ée?s?$/, '');
  return knows(`${stem}er`) && knows(`${stem}ées`) ? word : undefined;
}

function endingOf(word: string): string | undefined {
  return /ée?s?$/.exec(word)?.[0];
}

function agrees({ normal }: Token, form: string): boolean {
  return ENDINGS[endingOf(normal) ?? ''] === form;
}
