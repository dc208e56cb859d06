/** A person's or a thing's name beside a plural verb: `Kavanaugh ont nié`, where the text has the name with a singular verb as well, or a title. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { startsUpper } from '../words/vocabulary.js';
import { packWords } from '../words/pack-words.js';
import { hasSingularPredicate, isCopula } from './copula-clashes.js';
import type { SubjectVerbClash } from './subject-verb-clashes.js';
import { opensSubject } from './subjects.js';
import { verbForms } from './verb-numbers.js';

const LONGEST_NAME = 3;
/** Titles of one person, which need no proof by the text. */
const TITLE = /^(?:mme|mlle|sr|sra|srta|dr|dra|signor|signora|dona|doña)$/;
const PLURAL_TITLE = /^(?:mm|mmes|sres|dres|drs)$/;

/** All of a sentence, in order. */
export function* nameClashes(tokens: readonly Token[], evidence: Evidence): Iterable<SubjectVerbClash> {
  const { pack } = evidence;
  for (let index = 1; index < tokens.length; index++) {
    const [last, verb] = [tokens[index - 1], tokens[index]];
    if (!last || !verb || !isName(last, pack) || !isPluralVerb(tokens, index, evidence)) continue;
    const start = startOfName(tokens, index - 1, pack);
    const first = tokens[start];
    if (!first || !opensSubject(tokens, start, pack) || PLURAL_TITLE.test(first.normal)) continue;
    // `Clientes Linux podem`: a plural with its capital at the beginning, and the name of what it is about.
    if (start === 0 && start < index - 1 && first.normal.endsWith('s') && evidence.listsWord?.(first.normal) === true)
      continue;
    const isTitled = TITLE.test(first.normal) && start < index - 1;
    if (isTitled || isSingularElsewhere(last.normal, evidence)) yield { first, noun: last, verb, number: 'plural' };
  }
}

function isName({ kind, text, normal }: Token, pack: LanguagePack): boolean {
  return kind === 'word' && startsUpper(text) && !packWords(pack, 'function-words').has(normal);
}

function isPluralVerb(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const { pack } = evidence;
  const verb = tokens[index];
  if (verb?.kind !== 'word' || startsUpper(verb.text)) return false;
  if (isCopula(verb, 'plural', pack) && pack.tag !== 'fr') return hasSingularPredicate(tokens, index + 1, evidence);
  return verbForms(pack).get(verb.normal)?.number === 'plural' && !isPluralBehind(tokens[index + 1], pack);
}

/** `Em Paris foram os amigos`: what follows may be the subject. */
function isPluralBehind(next: Token | undefined, pack: LanguagePack): boolean {
  return (
    next === undefined || next.kind === 'number' || (pack.tag !== 'fr' && packWords(pack, 'articles').has(next.normal))
  );
}

function startOfName(tokens: readonly Token[], last: number, pack: LanguagePack): number {
  let start = last;
  while (start > 0 && last - start < LONGEST_NAME) {
    const [stop, title, before] = [tokens[start - 1], tokens[start - 2], tokens[start - 1]];
    if (stop?.text === '.' && TITLE.test(title?.normal ?? '')) start -= 2;
    else if (before && isName(before, pack)) start--;
    else break;
  }
  return start;
}

const usesOfTexts = new WeakMap<readonly Segment[], ReadonlyMap<string, Uses>>();

interface Uses {
  singular: number;
  plural: number;
}

/** Whether the text has the name before a verb in the singular, and before none in the plural but one. */
function isSingularElsewhere(name: string, evidence: Evidence): boolean {
  const uses = usesOf(evidence).get(name);
  return uses !== undefined && uses.singular > 0 && uses.plural <= 1;
}

function usesOf({ text, pack }: Evidence): ReadonlyMap<string, Uses> {
  const known = usesOfTexts.get(text.segments);
  if (known) return known;
  const made = new Map<string, Uses>();
  for (const { tokens } of text.segments)
    for (const [index, token] of tokens.entries()) {
      if (!isName(token, pack)) continue;
      const number = numberOf(tokens[index + 1], pack);
      if (number === undefined) continue;
      const uses = made.get(token.normal) ?? { singular: 0, plural: 0 };
      uses[number]++;
      made.set(token.normal, uses);
    }
  usesOfTexts.set(text.segments, made);
  return made;
}

function numberOf(verb: Token | undefined, pack: LanguagePack): 'singular' | 'plural' | undefined {
  if (verb?.kind !== 'word' || startsUpper(verb.text)) return undefined;
  if (packWords(pack, 'singular-verbs').has(verb.normal)) return 'singular';
  if (isCopula(verb, 'plural', pack)) return 'plural';
  return verbForms(pack).get(verb.normal)?.number;
}
