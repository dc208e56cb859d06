/** Verbs in the first or second person where the subject is a third one, or nobody is there to be one: `Er kannst`, `John Edward soy`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { placeNominatives } from '../names/place-nominatives.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';
import { startOfPhrase } from './phrase-starts.js';
import { isOnlyPerson, isSpeakersVerb, slavicSubjectBefore } from './slavic-persons.js';
import { opensSubject } from './subjects.js';

export interface PersonClash {
  readonly verb: Token;
  /** Words of the subject from the first to the last; none where the sentence has nobody that the verb could be of. */
  readonly subject?: { readonly first: Token; readonly last: Token };
}

interface PersonForm {
  readonly number: string;
  /** Words one of which is in the sentence of such a verb, or of the sentences beside it. */
  readonly licences: ReadonlySet<string>;
  readonly reading: string;
  readonly subjects: ReadonlySet<string>;
}

/** What shows a participle behind an ambiguous form (`as promis`, `sei dovuta`). */
const PARTICIPLE: Readonly<Record<string, RegExp>> = {
  fr: /(?:[éu]e?s?|[it]e?s?|pris|mise?s?)$/u,
  es: /(?:[aií]d[oa]s?|[^u]ch[oa]s?|[aeirs]t[oa]s?)$/u,
  it: /(?:[aiu]t[oaie]|[ens]s[oaie]|[ter]t[oaie])$/u,
  pt: /(?:[aií]d[oa]s?|[aeis]t[oa]s?)$/u,
};
const ADVERB =
  /^(?:pas|plus|jamais|toujours|déjà|aussi|également|encore|bien|été|stato|stata|già|mai|sido|ya|já|también|também|recentemente)$/u;
const JOINT =
  /^(?:und|oder|sowie|en|of|et|ou|mais|ni|y|o|e|ed|and|or|but|aber|maar|pero|ma|mas|als|wie|dan|comme|as|than)$/u;
const IMPERATIVE_JOINT = /^(?:und|oder|bitte|en|of|dan|et|ou|ne|puis|alors)$/u;
/** What opens there may be a title in another language. */
const QUOTE = /^["“”„«»‘’']$/u;
const OTHER_MARK = /^[^,\p{L}\p{N}]/u;
const MOST_NAMES = 4;
/** Words that may stand between a pronoun and its verb. */
const MOST_BETWEEN = 2;

/** All of a sentence, in order. Only packs with a table of such forms. */
export function* personClashes(segment: Segment, evidence: Evidence): Iterable<PersonClash> {
  const { pack } = evidence;
  const { tokens } = segment;
  const forms = personForms(pack);
  const isDeclined = pack.tables.declensions !== undefined;
  if (!isDeclined && !hasWordOf(tokens, forms, pack)) return;
  for (const [index, verb] of tokens.entries()) {
    const form =
      forms.get(verb.normal) ?? (isDeclined && isSpeakersVerb(verb, evidence) ? anyPerson(forms) : undefined);
    if (!form || index === 0 || verb.text !== verb.normal || tokens.some(({ normal }) => form.licences.has(normal)))
      continue;
    const place = { segment, tokens, index, form, evidence };
    const subject = pronounBefore(place) ?? nameBefore(place) ?? nounBefore(place) ?? slavicBefore(place);
    if (subject) yield { verb, subject };
    else if (
      pack.subjectRequired
        ? isAlone(place)
        : forms.has(verb.normal) && isOnlyPerson(verb, segment, form.licences, evidence)
    )
      yield { verb };
  }
}

interface Place {
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  /** Of the verb. */
  readonly index: number;
  readonly form: PersonForm;
  readonly evidence: Evidence;
}

/** `Él no tengo`, `qui es`; not `con él tengo`, `él y ella`. */
function pronounBefore({ tokens, index, form, evidence }: Place): PersonClash['subject'] {
  const { pack } = evidence;
  let at = index - 1;
  while (
    at > 0 &&
    index - at <= MOST_BETWEEN &&
    !isThird(tokens[at], form, pack) &&
    packWords(pack, 'negations', 'preverbal-words').has(tokens[at]?.normal ?? '')
  )
    at--;
  const [before, pronoun] = [tokens[at - 1], tokens[at]];
  if (!pronoun || !isThird(pronoun, form, pack)) return undefined;
  // `Chi vuoi invitare?`
  if (WHO.test(pronoun.normal) && tokens.some(({ text }) => text === '?')) return undefined;
  if (
    before &&
    ((JOINT.test(before.normal) && at > 1) || packWords(pack, 'prepositions', 'object-pronouns').has(before.normal))
  )
    return undefined;
  return { first: pronoun, last: pronoun };
}

const WHO = /^(?:chi|qui|quem|quién)$/;

function isThird(token: Token | undefined, { subjects }: PersonForm, pack: LanguagePack): boolean {
  return token !== undefined && (packWords(pack, 'third-persons').has(token.normal) || subjects.has(token.normal));
}

/** `John Edward soy`: a name that begins its clause, and is one elsewhere too or has several words. */
function nameBefore(place: Place): PersonClash['subject'] {
  const { tokens, index, form, evidence } = place;
  const { pack, vocabulary } = evidence;
  const last = tokens[index - 1];
  if (!last || !isName(last, pack) || !isSurelyVerb(place) || (!pack.subjectRequired && form.number === 'plural'))
    return undefined;
  let start = index - 1;
  while (start > 0 && index - start < MOST_NAMES && isName(tokens[start - 1], pack)) start--;
  const first = tokens[start];
  if (!first || !opensSubject(tokens, start, pack) || QUOTE.test(tokens[start - 1]?.text ?? '')) return undefined;
  // A capital at the beginning of a sentence is anybody's.
  const isKnown = vocabulary.isName(last.normal) || placeNominatives(pack).has(last.normal);
  if (start === index - 1 && (vocabulary.isCommon(last.normal) || !isKnown)) return undefined;
  return { first, last };
}

function isName(token: Token | undefined, pack: LanguagePack): boolean {
  return token?.kind === 'word' && startsUpper(token.text) && !packWords(pack, 'function-words').has(token.normal);
}

/** `El niño fui llevado`, `El nombre de su vecino soy`: one thing or person that begins its clause; many may be those who speak (`los niños somos`). */
function nounBefore(place: Place): PersonClash['subject'] {
  const { tokens, index, form, evidence } = place;
  if (form.number === 'plural' || !isSurelyVerb(place)) return undefined;
  const first = startOfPhrase(tokens, index, evidence.pack);
  const last = tokens[index - 1];
  return first && last && { first, last };
}

function slavicBefore({ segment, index, form, evidence }: Place): PersonClash['subject'] {
  const noun = slavicSubjectBefore(segment, index, form.licences, evidence);
  return noun && { first: noun, last: noun };
}

function isSurelyVerb({ tokens, index, form, evidence }: Place): boolean {
  if (form.reading === 'sure') return true;
  const { pack } = evidence;
  const before = tokens[index - 1]?.normal ?? '';
  if (packWords(pack, 'articles', 'plural-determiners').has(before)) return false;
  // `Op het eerste niveau, heb plezier`, `en word lid`
  if (form.reading === 'imperative') return before !== ',' && !IMPERATIVE_JOINT.test(before);
  // `les gouvernements en sommes venus`
  if (form.reading === 'clitic') return packWords(pack, 'object-pronouns', 'negations').has(before);
  if (form.reading !== 'participle') return false;
  const own = PARTICIPLE[pack.tag];
  const next = tokens[ADVERB.test(tokens[index + 1]?.normal ?? '') ? index + 2 : index + 1];
  if (next?.kind !== 'word' || next.text !== next.normal) return false;
  return tokens[index + 1]?.normal === 'été' || own?.test(next.normal) === true;
}

/** Where a subject must be said, and nobody who says `I` or is told `you` is near. */
function isAlone(place: Place): boolean {
  const { segment, tokens, index, form, evidence } = place;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (!before || !isSurelyVerb(place)) return false;
  // `Und bin müde.`; `», as ajouté`: what is a verb by its participle may stand behind anything.
  if (form.reading !== 'participle' && ((index === 1 && JOINT.test(before.normal)) || OTHER_MARK.test(before.text)))
    return false;
  // `Osama bin Laden`, `9 am`
  if (before.kind === 'number' || (startsUpper(before.text) && next !== undefined && startsUpper(next.text)))
    return false;
  const beside = [-1, 1].map((step) => evidence.text.segments[segment.index + step]);
  return !beside.some(
    (other) => other?.blockIndex === segment.blockIndex && other.tokens.some(({ normal }) => form.licences.has(normal)),
  );
}

const anyPersons = new WeakMap<ReadonlyMap<string, PersonForm>, PersonForm>();

/** Of a verb that the table lacks: every word that the first and second persons have beside them. */
function anyPerson(forms: ReadonlyMap<string, PersonForm>): PersonForm | undefined {
  const [first] = forms.values();
  if (!first) return undefined;
  const licences = new Set([...forms.values()].flatMap((form) => [...form.licences]));
  const made = anyPersons.get(forms) ?? { ...first, number: 'singular', licences };
  anyPersons.set(forms, made);
  return made;
}

const formsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, PersonForm>>();

function personForms(pack: LanguagePack): ReadonlyMap<string, PersonForm> {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, PersonForm>();
  for (const [forms = '', number = '', licences = '', reading = '', subjects = ''] of pack.tables['verb-persons'] ?? [])
    for (const form of forms.split('|'))
      made.set(form, {
        number,
        licences: new Set(licences.split('|')),
        reading,
        subjects: new Set(subjects === '' ? [] : subjects.split('|')),
      });
  formsOfPacks.set(pack, made);
  return made;
}
