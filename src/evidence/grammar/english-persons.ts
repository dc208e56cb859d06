/** Who is one person in an English text: named behind a title, with an age between commas, or said to say something and to be one. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { SegmentedText, Token } from '../../model/segmented-text.js';
import { startsUpper } from '../words/vocabulary.js';
import { packWords } from '../words/pack-words.js';
import { isTitle } from './english-phrases.js';

/** Names of one person between a title and the next word. */
const MOST_NAMES = 3;
const AGE = /^\d\d$/;

const personsOfTexts = new WeakMap<SegmentedText, ReadonlySet<string>>();

/** Last names, in lower case, of those whom the text names so. */
export function personsOf(evidence: Evidence): ReadonlySet<string> {
  const known = personsOfTexts.get(evidence.text);
  if (known) return known;
  const made = new Set<string>();
  for (const { tokens } of evidence.text.segments)
    for (let index = 1; index < tokens.length; index++) {
      const end = endOfTitled(tokens, index, evidence);
      const last = tokens[end - 1] ?? (isAged(tokens, index) ? tokens[index] : undefined);
      if (last && startsUpper(last.text)) made.add(last.normal);
    }
  for (const name of speakersOf(evidence)) made.add(name);
  personsOfTexts.set(evidence.text, made);
  return made;
}

/** What the text says about a name: `Rao said`, `Rao was`, `Rao were`, `Anita Rao`, a bare `Rao`. */
interface Uses {
  said: number;
  singular: number;
  plural: number;
  full: number;
  bare: number;
}

const SINGULAR = /^(?:is|was|has)$/;
const PLURAL = /^(?:are|were|have)$/;
/** Of what is plural in any case; one slip is what is looked for. */
const MOST_PLURAL = 1;

/** Those who say something, by their last name alone as well as by all names, and are one: a team or firm lacks one of these. */
function speakersOf({ text, pack }: Evidence): string[] {
  const uses = new Map<string, Uses>();
  for (const { tokens, kind } of text.segments) {
    if (kind === 'headline') continue;
    for (const [index, token] of tokens.entries()) {
      if (!isName(token) || token.normal.endsWith('s') || isName(tokens[index + 1])) continue;
      const use = uses.get(token.normal) ?? { said: 0, singular: 0, plural: 0, full: 0, bare: 0 };
      uses.set(token.normal, use);
      countUse(use, { before: tokens[index - 1], next: tokens[index + 1] }, pack);
    }
  }
  return [...uses].flatMap(([name, use]) => (isOnePerson(use) ? [name] : []));
}

interface Neighbours {
  readonly before: Token | undefined;
  readonly next: Token | undefined;
}

function countUse(use: Uses, { before, next }: Neighbours, pack: LanguagePack): void {
  const verbs = packWords(pack, 'reporting-verbs');
  const behind = next?.normal ?? '';
  if (verbs.has(behind) || verbs.has(before?.normal ?? '')) use.said++;
  if (SINGULAR.test(behind)) use.singular++;
  if (PLURAL.test(behind)) use.plural++;
  if (before && isName(before) && !isTitle(before, pack)) use.full++;
  else use.bare++;
}

function isOnePerson({ said, singular, plural, full, bare }: Uses): boolean {
  if (plural > MOST_PLURAL) return false;
  return full > 0 && bare > 0 ? said > 0 || singular > 1 : said > 0 && singular > 0;
}

/** Position behind the names that begin at the index, where a title stands before them; 0 where none does. */
function endOfTitled(tokens: readonly Token[], index: number, { pack }: Evidence): number {
  const before = tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1];
  if (!before || !isTitle(before, pack) || !isName(tokens[index])) return 0;
  let end = index + 1;
  while (end < index + MOST_NAMES && isName(tokens[end])) end++;
  return end;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && startsUpper(token.text) && !token.text.includes("'") && !token.text.includes('’');
}

/** `Ruiz, 34, who`. */
export function isAged(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === 'word' &&
    tokens[index + 1]?.text === ',' &&
    AGE.test(tokens[index + 2]?.text ?? '') &&
    tokens[index + 3]?.text === ','
  );
}
