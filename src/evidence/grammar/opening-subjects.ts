/** Sentences that begin with a subject of one number and its verb in the other: `Der Kurs kosten`, `De avond beginnen`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { countNoun, type CountNoun } from './count-nouns.js';
import type { SubjectVerbClash } from './subject-verb-clashes.js';
import { verbForms } from './verb-numbers.js';

/** An adjective may stand between a determiner and its noun, which is so long at least. */
const SHORTEST_ATTRIBUTE = 4;

/** The clash of a sentence, if it has one. Only packs that say which endings an attribute has. */
export function* openingSubjectClashes(tokens: readonly Token[], pack: LanguagePack): Iterable<SubjectVerbClash> {
  const [first, second] = tokens;
  if (first?.kind !== 'word' || second?.kind !== 'word' || isDeterminer(second, pack)) return;
  const at = isAttribute(second, packWords(pack, 'attribute-endings')) ? 2 : 1;
  const [noun, verb] = [tokens[at], tokens[at + 1]];
  if (!noun || !verb) return;
  const known = countNoun(noun.normal, pack);
  const form = verb.text === verb.normal ? verbForms(pack).get(verb.normal) : undefined;
  if (!known || !form || form.number === known.number) return;
  const reading = readingOf(first, known, pack);
  if (reading === 'nominative' || (reading !== undefined && !mayBeSubject(tokens[at + 2], pack)))
    yield { first, noun, verb, number: form.number };
}

/** `Keine dieser Methoden ist`: the noun is no subject but what the subject is one of. */
function isDeterminer({ normal }: Token, pack: LanguagePack): boolean {
  return (pack.tables['determiner-forms'] ?? []).some(([word]) => word === normal);
}

function isAttribute({ text, normal }: Token, endings: ReadonlySet<string>): boolean {
  return (
    text === normal &&
    normal.length >= SHORTEST_ATTRIBUTE &&
    [1, 2].some((length) => endings.has(normal.slice(-length)))
  );
}

/** Whether the determiner goes with the noun, and whether the phrase can be the subject only. */
function readingOf(
  { normal }: Token,
  { number, gender }: CountNoun,
  pack: LanguagePack,
): 'nominative' | 'nominative or accusative' | undefined {
  for (const [word, shown, genders = '', place = ''] of pack.tables['determiner-forms'] ?? []) {
    if (word !== normal || shown !== number || !(gender === '-' || genders.includes(gender))) continue;
    if (place === 'nominative' || place === 'nominative or accusative') return place;
  }
  return undefined;
}

/** `Das Haus haben wir gebaut`: the subject comes behind the verb. */
function mayBeSubject(next: Token | undefined, pack: LanguagePack): boolean {
  if (next?.kind !== 'word') return next?.kind === 'number';
  if (next.text !== next.normal || countNoun(next.normal, pack) !== undefined) return true;
  if (packWords(pack, 'subject-pronouns', 'object-pronouns', 'articles', 'plural-determiners').has(next.normal))
    return true;
  return isDeterminer(next, pack);
}
