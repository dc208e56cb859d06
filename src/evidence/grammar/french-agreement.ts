/** French participles that do not agree with a pronoun or a noun phrase before `être`: `elle est arrivé`, `les os sera étudié`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import type { Knows } from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';
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
/** The vowel may be é, u or i; other participles (`fait`) are adjectives and nouns as well. */
const ENDINGS: Readonly<Record<string, string>> = { '': 'sm', e: 'sf', s: 'pm', es: 'pf' };
const PARTICIPLE = /^(\p{L}{2,}?)([éui])(e?s?)$/u;

/** All of a sentence, in order. Needs the French dictionary, which tells participles from nouns. */
export function* participleClashes(tokens: readonly Token[], evidence: Evidence): Iterable<ParticipleClash> {
  const { knowsWord, pack } = evidence;
  if (pack.tag !== 'fr' || !knowsWord) return;
  yield* behindPronouns(tokens, pack, knowsWord);
  for (const { first, noun, known, end } of clauseSubjects(tokens, evidence)) {
    if (known.gender === '-' || known.gender === '' || tokens[end - 1] !== noun) continue;
    const participle = participleBehind(tokens, end, knowsWord);
    const form = `${known.number === 'plural' ? 'p' : 's'}${known.gender}`;
    if (participle && !agrees(participle, form)) yield { first, last: noun, participle };
  }
}

function* behindPronouns(tokens: readonly Token[], pack: LanguagePack, knows: Knows): Iterable<ParticipleClash> {
  for (let index = 0; index + 2 < tokens.length; index++) {
    const first = tokens[index];
    const form = first && PRONOUNS.get(first.normal);
    const before = tokens[index - 1];
    if (!first || form === undefined || before?.text === '-') continue;
    // `le commerce dans chacune d'elles est doublé`
    if (packWords(pack, 'prepositions').has(before?.normal ?? '')) continue;
    const participle = participleBehind(tokens, index + 1, knows);
    if (participle && !agrees(participle, form)) yield { first, last: first, participle };
  }
}

/** The participle of a verb behind `est`, `a été`. */
function participleBehind(tokens: readonly Token[], start: number, knows: Knows): Token | undefined {
  const behind = behindAuxiliary(tokens, start);
  if (behind === undefined) return undefined;
  const word = tokens[ADVERB.test(tokens[behind]?.normal ?? '') ? behind + 1 : behind];
  return word?.kind === 'word' && word.text === word.normal && isParticiple(word.normal, knows) ? word : undefined;
}

function behindAuxiliary(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]?.normal ?? '';
  if (ETRE.test(first)) return at + 1;
  return AVOIR.test(first) && tokens[at + 1]?.normal === 'été' ? at + 2 : undefined;
}

/** The number of a regular participle; undefined for other words and where there is no French dictionary. */
export function frenchParticipleNumber(
  normal: string,
  { pack, knowsWord }: Evidence,
): 'singular' | 'plural' | undefined {
  if (pack.tag !== 'fr' || !knowsWord || !isParticiple(normal, knowsWord)) return undefined;
  return normal.endsWith('s') ? 'plural' : 'singular';
}

function isParticiple(word: string, knows: Knows): boolean {
  const [, stem = '', vowel = ''] = PARTICIPLE.exec(word) ?? [];
  if (stem === '' || NO_PARTICIPLE.test(word)) return false;
  const endings = { é: ['er'], u: ['re', 'oir', 'ir'], i: ['ir'] }[vowel] ?? [];
  return endings.some((ending) => knows(stem + ending)) && knows(`${stem}${vowel}es`);
}

/** Words that are no participle, or not of one form. */
const NO_PARTICIPLE =
  /^(?:\p{L}*(?:mis|pris|quis|ssis)|parti|partie|parties|partis|sous|sus|dessous|dessus|tous|plus|jus|ainsi|aussi|ici|midi|demi|celui|lui|peu|vu|issu|dû|sortie|sorties|vie|vue|vues|tenue)$/u;

function agrees({ normal }: Token, form: string): boolean {
  return ENDINGS[PARTICIPLE.exec(normal)?.[3] ?? ''] === form;
}
