/** Verbs of saying and auxiliaries written to the one who speaks: `Ana Novaksaid`, `ministersaid`, `saidminister`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { endingSplits } from './ending-splits.js';
import type { FusedWords } from './fused-words.js';

const SHORTEST_BEHIND_OFFICE = 4;
/** A name that stands nowhere else must at least be long enough for one. */
const SHORTEST_NEW_NAME = 4;
const SHORTEST_VERB = 3;
const SHORTEST_AUXILIARY = 5;

/** Beginnings that make a participle of a verb form (`das Ungesagte`, `selbsterklärte`). */
const PARTICIPLE = /(?:ge|be|ver|er|un|vor|an|aus|ab|selbst|själv|zelf)$/i;

/** `Ana Novaksaid` with no other Novak in the text: a first name or title before it makes it a name. */
export function newNameAndVerb(token: Token, segment: Segment, { pack }: Evidence): FusedWords | undefined {
  if (!pack.cased || segment.kind === 'headline' || !startsUpper(token.text)) return undefined;
  const { reporting, all } = closedWords(pack);
  const [spoken] = endingSplits(token, reporting, SHORTEST_BEHIND_OFFICE);
  // Names end in shorter auxiliaries (`Cabrera`, Italian `era`), and where words are joined by rule in longer ones as well.
  const [
    split = pack.compounding
      ? undefined
      : endingSplits(token, packWords(pack, 'finite-auxiliaries'), SHORTEST_AUXILIARY)[0],
  ] = spoken ? [spoken] : [];
  if (pack.compounding && PARTICIPLE.test(split?.left ?? '')) return undefined;
  if (!split || split.left.length < SHORTEST_NEW_NAME || all.has(split.left.toLowerCase())) return undefined;
  const at = segment.tokens.indexOf(token);
  const fact = nameFact(split.left, segment.tokens[at - 1], token) ?? clauseFact(segment, at, pack);
  const kind = spoken ? 'a verb of saying' : 'an auxiliary';
  return fact === undefined ? undefined : { ...split, evidence: [fact, `“${split.right}” is ${kind}.`] };
}

/** A first name or a title right before a word makes it a name. */
function nameFact(name: string, before: Token | undefined, token: Token): string | undefined {
  if (before?.kind !== 'word' || before.end !== token.start - 1 || !startsUpper(before.text)) return undefined;
  return `“${before.text} ${name}” is a name.`;
}

/** `Kirbysaid it was late`: at the beginning of a sentence, with a subject right behind it, where a name would take a verb. */
function clauseFact({ tokens }: Segment, at: number, pack: LanguagePack): string | undefined {
  const next = tokens[at + 1];
  if (at > 0 || pack.compounding || !next || next.text !== next.normal) return undefined;
  return packWords(pack, 'subject-pronouns').has(next.normal) ? `“${next.text}” begins what was said.` : undefined;
}

/** `ministersaid`: an office and a verb of saying. */
export function personAndVerb(token: Token, { pack }: Evidence): FusedWords | undefined {
  if (pack.compounding || !pack.spaced) return undefined;
  const { roles, reporting } = closedWords(pack);
  const split = endingSplits(token, reporting, SHORTEST_BEHIND_OFFICE).find(({ left }) =>
    roles.has(left.toLowerCase()),
  );
  if (!split) return undefined;
  return { ...split, evidence: [`“${split.left}” is an office.`, `“${split.right}” is a verb of saying.`] };
}

/** `saidminister`: a finite verb begins no word, in no language. */
export function verbAndPerson(token: Token, { pack }: Evidence): FusedWords | undefined {
  if (!pack.spaced || token.text !== token.normal) return undefined;
  const { roles, reporting } = closedWords(pack);
  const split = endingSplits(token, roles, SHORTEST_VERB).find(
    ({ left }) => left.length >= SHORTEST_VERB && reporting.has(left),
  );
  if (!split) return undefined;
  return { ...split, evidence: [`“${split.left}” is a verb of saying.`, `“${split.right}” is an office.`] };
}
