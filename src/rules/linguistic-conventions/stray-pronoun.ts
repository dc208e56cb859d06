/** A pronoun beside the noun that it stands for: `accuses them Belarus`, `The minister he said`. */
import { endOfName } from '../../evidence/names-in-place.js';
import { packWords } from '../../evidence/pack-words.js';
import { endOfOffice } from '../../evidence/persons-in-place.js';
import { startsUpper } from '../../evidence/vocabulary.js';
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'stray-pronoun',
  dimension: 'linguistic-conventions',
  severity: 'major',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: ['en', 'de', 'fr', 'nl', 'sv'],
  summary: 'A pronoun stands beside the very noun it would replace.',
  why: 'Articles and clitics of the source language look like pronouns and are translated as such, so that a place in the sentence is filled twice.',
  fix: 'Remove the pronoun.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The union [[accuses them Denmark]] secretly close the mill.',
        message: 'Both “them” and “Denmark” stand as the object of “accuses”.',
      },
      {
        language: 'en',
        hypothesis: '[[The minister he]] said that the bridge will reopen.',
        message: 'Both “The minister” and “he” stand as the subject of “said”.',
      },
      {
        language: 'de',
        hypothesis: '[[Die Ministerin sie]] sagte, dass die Brücke wieder öffnet.',
        message: 'Both “Die Ministerin” and “sie” stand as the subject of “sagte”.',
      },
      {
        language: 'fr',
        hypothesis: '[[Le ministre il]] affirme que le pont rouvrira.',
        message: 'Both “Le ministre” and “il” stand as the subject of “affirme”.',
      },
      {
        language: 'en',
        hypothesis: '[[Erik Keller he]] said that the bridge will reopen.',
        message: 'Both “Erik Keller” and “he” stand as the subject of “said”.',
      },
      {
        language: 'de',
        hypothesis: '[[Der Bürgermeister der Stadt er]] versprach neue Busse.',
        message: 'Both “Der Bürgermeister der Stadt” and “er” stand as the subject of “versprach”.',
      },
      {
        language: 'nl',
        hypothesis: '[[De minister hij]] noemde de brug gevaarlijk.',
        message: 'Both “De minister” and “hij” stand as the subject of “noemde”.',
      },
      {
        language: 'sv',
        hypothesis: '[[Finansministern hon]] kallade bron för dyr.',
        message: 'Both “Finansministern” and “hon” stand as the subject of “kallade”.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Police arrested him Monday, and critics accuse them, the Danes, of haste.' },
      { language: 'en', hypothesis: 'The union gave them Denmark’s answer and told them Denmark would wait.' },
      { language: 'en', hypothesis: 'It was the minister he said had lied.' },
      { language: 'en', hypothesis: 'They support us Europeans.' },
      {
        language: 'de',
        hypothesis: 'Auch er kam. Als der Minister sie sah, ging er. Die Ministerin, die er traf, schwieg.',
      },
      { language: 'sv', hypothesis: 'Ministern i Oslo kallade honom hit. När ministern kom såg hon bron.' },
      { language: 'es', hypothesis: 'El ministro le dijo a Pedro que vendría.' },
      { language: 'de', hypothesis: 'Der Minister, er sagte es selbst, kommt nicht.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    yield* doubledObject(segment, evidence);
    yield* doubledSubject(segment, evidence);
    yield* doubledOffice(segment, evidence);
  },
});

/** Verb, object pronoun, name: the verbs take one object, so nothing else can stand behind the pronoun. */
function* doubledObject({ tokens }: Segment, evidence: Evidence) {
  const verbs = packWords(evidence.pack, 'transitive-verbs');
  const pronouns = packWords(evidence.pack, 'object-pronouns');
  if (verbs.size === 0) return;
  for (let index = 0; index + 2 < tokens.length; index++) {
    const [verb, pronoun, name] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (!verb || !pronoun || !name || !verbs.has(verb.normal) || !OBJECT_ONLY.test(pronoun.normal)) continue;
    const end = endOfName(tokens, index + 2, evidence);
    const last = tokens[end - 1];
    if (end === index + 2 || !last || !pronouns.has(pronoun.normal) || isPeople(last.normal, evidence)) continue;
    const quote = evidence.text.value.slice(name.start, last.end);
    yield {
      range: { start: verb.start, end: last.end },
      message: `Both “${pronoun.text}” and “${quote}” stand as the object of “${verb.text}”.`,
    };
  }
}

/** `her` may be a possessive (`accuse her France`), `it` a subject of what follows. */
const OBJECT_ONLY = /^(?:them|him|us|me)$/;

/** `us Europeans`: a people's name may stand beside a pronoun. */
function isPeople(word: string, { pack }: Evidence): boolean {
  const demonyms = packWords(pack, 'demonyms');
  return demonyms.has(word) || demonyms.has(word.replace(/s$/, ''));
}

/** A person, a pronoun and a verb of speech at the beginning of a sentence. */
function* doubledSubject({ tokens }: Segment, evidence: Evidence) {
  const { pack, text } = evidence;
  if (!pack.subjectRequired) return;
  const end = endOfPerson(tokens, evidence);
  const [first, last, pronoun, verb, next] = [
    tokens[0],
    tokens[end - 1],
    tokens[end],
    tokens[end + 1],
    tokens[end + 2],
  ];
  if (!first || !last || !pronoun || !verb || !packWords(pack, 'subject-pronouns').has(pronoun.normal)) return;
  if (!packWords(pack, 'reporting-verbs').has(verb.normal) || !opensSpeech(next, pack)) return;
  const quote = text.value.slice(first.start, last.end);
  yield {
    range: { start: first.start, end: pronoun.end },
    message: `Both “${quote}” and “${pronoun.text}” stand as the subject of “${verb.text}”.`,
  };
}

/** Personal pronouns that are no article and no object of a person, in languages whose verb stands second: nothing may come between. */
const SECOND_SUBJECT: Readonly<Record<string, RegExp>> = {
  de: /^(?:er|sie)$/,
  nl: /^(?:hij|zij|ze)$/,
  sv: /^(?:han|hon)$/,
};
const GENITIVE: Readonly<Record<string, RegExp>> = { de: /^(?:der|des|von)$/, nl: /^van$/, sv: /^(?:för|i|på)$/ };

/** An office at the beginning of a sentence, what it is an office of, and a pronoun where the verb must stand. */
function* doubledOffice({ tokens }: Segment, evidence: Evidence) {
  const { pack, text } = evidence;
  const pronouns = SECOND_SUBJECT[pack.tag];
  if (!pronouns) return;
  const end = endOfGenitive(tokens, endOfOpeningOffice(tokens, pack), pack);
  const [first, last, pronoun, verb, next] = [
    tokens[0],
    tokens[end - 1],
    tokens[end],
    tokens[end + 1],
    tokens[end + 2],
  ];
  if (!first || !last || !pronoun || verb?.kind !== 'word' || startsUpper(verb.text)) return;
  if (!pronouns.test(pronoun.text)) return;
  if (packWords(pack, 'reporting-verbs').has(verb.normal) && opensSpeech(next, pack)) return;
  const quote = text.value.slice(first.start, last.end);
  yield {
    range: { start: first.start, end: pronoun.end },
    message: `Both “${quote}” and “${pronoun.text}” stand as the subject of “${verb.text}”.`,
  };
}

/** Swedish has its article in the noun (`Ministern`). */
function endOfOpeningOffice(tokens: readonly Token[], pack: LanguagePack): number {
  const isDefinite = pack.tag === 'sv' && /n$/.test(tokens[0]?.normal ?? '');
  if (isDefinite && packWords(pack, 'person-roles').has(tokens[0]?.normal ?? '')) return 1;
  return endOfOffice(tokens, 0, pack);
}

/** `der Stadt`, `van de stad`: a preposition or article and the noun. */
function endOfGenitive(tokens: readonly Token[], end: number, pack: LanguagePack): number {
  if (end === 0 || GENITIVE[pack.tag]?.test(tokens[end]?.normal ?? '') !== true) return end;
  const at = packWords(pack, 'articles').has(tokens[end + 1]?.normal ?? '') ? end + 2 : end + 1;
  return tokens[at]?.kind === 'word' ? at + 1 : end;
}

/** Position behind a name or an article with an office that begins the sentence; 0 where none does. */
function endOfPerson(tokens: readonly Token[], evidence: Evidence): number {
  const { pack } = evidence;
  const opensWithName = !packWords(pack, 'function-words').has(tokens[0]?.normal ?? '');
  return opensWithName ? endOfName(tokens, 0, evidence) : endOfOffice(tokens, 0, pack);
}

/** Whether what was said follows; else `The minister he named …` may be a relative clause. */
function opensSpeech(next: Token | undefined, pack: LanguagePack): boolean {
  return next !== undefined && (packWords(pack, 'conjunctions').has(next.normal) || /^[,:“„«"]$/.test(next.text));
}
