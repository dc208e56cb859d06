/** A clause without its subject: `because is not possible`, `Said that …`. */
import { lostReflexives } from '../../evidence/grammar/lost-reflexives.js';
import { subjectlessClauses, type SubjectlessClause } from '../../evidence/grammar/subjectless-clauses.js';
import { quoteTokens } from '../../evidence/names/names-in-place.js';
import type { Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'dropped-pronoun',
  dimension: 'linguistic-conventions',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['en', 'de', 'fr', 'nl', 'sv', 'da', 'pl', 'cs'],
  absorbs: ['malformed-phrase'],
  summary: 'A clause lacks its subject.',
  why: 'The source language leaves out pronouns that its verbs imply; the target language cannot.',
  fix: 'Add the pronoun that the source implies.',
  examples: {
    bad: [
      {
        language: 'pl',
        hypothesis: 'Opozycja [[skarżyła]], że to za mało.',
        message: '“skarżyła” has lost its “się”.',
      },
      { language: 'cs', hypothesis: 'Kouč [[stěžoval]] na rozhodčí.', message: '“stěžoval” has lost its “se”.' },
      {
        language: 'de',
        hypothesis: 'Die Bäckerin schloss früher, [[weil in]] der Nacht nicht geschlafen hatte.',
        message: 'Between “weil” and “in” a subject is missing.',
      },
      { language: 'en', hypothesis: '“The oven is still too hot,” [[said]].', message: '“said” has no speaker.' },
      { language: 'de', hypothesis: '„Der Ofen ist noch zu heiß“, [[sagte]].', message: '“sagte” has no speaker.' },
      {
        language: 'en',
        hypothesis: 'The baker called [[while was]] cleaning the oven.',
        message: 'Between “while” and “was” a subject is missing.',
      },
      {
        language: 'en',
        hypothesis: 'Marco Rossi [[said noticed]] a crack in the wall.',
        message: 'Between “said” and “noticed” a subject is missing.',
      },
      {
        language: 'en',
        hypothesis: 'The ferry sank in May.\nIn the same year[[, was]] raised and sold.',
        message: 'Between “,” and “was” a subject is missing.',
      },
      {
        language: 'en',
        hypothesis: 'The nurse went home, [[saying would]] return at night.',
        message: 'Between “saying” and “would” a subject is missing.',
      },
      {
        language: 'sv',
        hypothesis: 'Hon sade [[att inte skulle]] resa i år.',
        message: 'Between “att” and “skulle” a subject is missing.',
      },
      {
        language: 'da',
        hypothesis: 'Hun sagde, [[at ikke har]] tid i år.',
        message: 'Between “at” and “har” a subject is missing.',
      },
      {
        language: 'de',
        hypothesis: 'Die Torhüterin fehlt am Samstag. [[Zog sich]] im Training einen Bänderriss zu.',
        message: 'The sentence begins with “Zog sich” and has no subject.',
      },
      {
        language: 'sv',
        hypothesis: 'Barnen satt framför skärmar. [[Var sällan]] utomhus under vintern.',
        message: 'The sentence begins with “Var sällan” and has no subject.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor waits [[because is]] not possible to drive.',
        message: 'Between “because” and “is” a subject is missing.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor met the drivers. [[Said that]] the road is closed.',
        message: 'The sentence begins with “Said that” and has no subject.',
      },
      {
        language: 'de',
        hypothesis: 'Die Bürgermeisterin wartet, [[weil ist]] die Straße gesperrt.',
        message: 'Between “weil” and “ist” a subject is missing.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor leaves [[when wants]] to.',
        reference: 'The mayor leaves when she wants to.',
        message: 'Between “when” and “wants” the subject “she” of the reference is missing.',
      },
      {
        language: 'fr',
        hypothesis: 'La maire a dit [[que est]] prête à attendre.',
        message: 'Between “que” and “est” a subject is missing.',
      },
      {
        language: 'sv',
        hypothesis: 'Borgmästaren sade [[att är]] redo att vänta.',
        message: 'Between “att” and “är” a subject is missing.',
      },
      {
        language: 'en',
        hypothesis: 'The glue is dry.\n[[Has used]] the same brush since May.',
        message: 'The sentence begins with “Has used” and has no subject.',
      },
      {
        language: 'en',
        hypothesis: 'The glue is dry.\n[[Believes that]] the paint is fine.',
        message: 'The sentence begins with “Believes that” and has no subject.',
      },
      {
        language: 'en',
        hypothesis: 'She buys rye [[because contains]] more fibre.',
        message: 'Between “because” and “contains” a subject is missing.',
      },
      {
        language: 'en',
        hypothesis: 'Ortega [[said would]] like more salt.',
        message: 'Between “said” and “would” a subject is missing.',
      },
      {
        language: 'fr',
        hypothesis: 'La colle est sèche.\n[[A travaillé]] longtemps à la mine.',
        message: 'The sentence begins with “A travaillé” and has no subject.',
      },
      {
        language: 'fr',
        hypothesis: 'Le maire [[pense que va]] pleuvoir.',
        message: 'Between “pense” and “va” a subject is missing.',
      },
      {
        language: 'fr',
        hypothesis: 'La boulangère promet [[qu’sera]] prête à midi.',
        message: 'Between “qu’” and “sera” a subject is missing.',
      },
      {
        language: 'fr',
        hypothesis: '« Le pain est cuit », [[a-t-annoncé]] la boulangère.',
        message: 'In “a-t-annoncé” the subject behind the verb is missing.',
      },
      {
        language: 'fr',
        hypothesis: 'Le four est froid, mais [[est possible]] de cuire dehors.',
        message: 'Between “est” and “possible” a subject is missing.',
      },
      {
        language: 'fr',
        hypothesis: 'Le pain manque, [[car est]] encore au four.',
        message: 'Between “car” and “est” a subject is missing.',
      },
      {
        language: 'fr',
        hypothesis: 'Selon la notice, [[s’agit]] d’un four à bois.',
        message: 'Between “s’” and “agit” a subject is missing.',
      },
      {
        language: 'fr',
        hypothesis: 'La boulangère sait que demain [[pétrirons]] la pâte.',
        message: '“pétrirons” is a form of “nous”, which the sentence lacks.',
      },
    ],
    good: [
      { language: 'pl', hypothesis: 'Starszych się nie obawia ani spodziewa; skarżył sąsiada.' },
      { language: 'cs', hypothesis: 'Kouč si stěžoval a snažil pomoci.' },
      {
        language: 'fr',
        hypothesis: 'Avant de partir, découvrons la ville ; elle est si fréquentée que la rue déborde.',
      },
      { language: 'sv', hypothesis: 'Det är bara att hoppas på bättre väder.' },
      {
        language: 'de',
        hypothesis:
          'Sie weiß, dass im Dorf gefeiert werden kann, dass beide im Garten waren und dass Hans gegessen hat.',
      },
      {
        language: 'fr',
        hypothesis:
          'De quoi s’agit-il ? Le car est à l’heure, qu’j’sache, et l’onze est parti ; toi et moi irons à pied.',
      },
      {
        language: 'fr',
        hypothesis: 'Les forgerons, y a-t-elle pensé ? Le travail, plus facile et bon de jour, est utile et suffit.',
      },
      {
        language: 'en',
        hypothesis: 'When told the truth, he left. It works best when built the right way. For a while was all quiet.',
      },
      {
        language: 'en',
        hypothesis:
          'The man known as “Bob,” said Ana, went home. What they think is true is not; the one they said was ill came.',
      },
      { language: 'de', hypothesis: 'Die Köchin, genannt „Lotte“, sagte nichts. „Ja“, sagte sie.' },
      { language: 'sv', hypothesis: 'Han lovade att inte komma hem, och att alltid skriva. När var du där?' },
      { language: 'da', hypothesis: 'Han lovede at ikke alle skulle rejse, og hun håber at kunne komme.' },
      { language: 'en', hypothesis: 'The plan worked. Thanks to this mechanism, the values are kept.' },
      { language: 'nl', hypothesis: 'De regels zijn streng. Namen van bestanden en mappen zijn vrij.' },
      {
        language: 'en',
        hypothesis: 'A move critics said would fail came late. Plans to build it exist, and what he said was true.',
      },
      {
        language: 'de',
        hypothesis: 'Der Zug hielt.\nZog sich der Nebel zurück, sah man das Tal. Ging er im Regen los?',
      },
      { language: 'fr', hypothesis: 'Ce que sont les faits, elle l’ignore ; on dit qu’est venu le temps d’attendre.' },
      { language: 'sv', hypothesis: 'Hon sade att var och en är redo, och att regnet är över.' },
      { language: 'en', hypothesis: 'Was it raining? The mayor said that is not possible, and said so twice.' },
      { language: 'en', hypothesis: 'The mayor met the drivers. “Is not possible,” one of them said.' },
      { language: 'en', hypothesis: 'She came and left when asked.', reference: 'She came and she left when asked.' },
      { language: 'pt', hypothesis: 'Disse que vem porque é possível.' },
      { language: 'nl', hypothesis: 'Zij wacht, omdat is gebleken dat de weg dicht is.' },
      { language: 'de', hypothesis: 'Sie wartet, weil die Straße gesperrt ist. Damit ist alles gesagt.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    for (const { verb, pronoun } of lostReflexives(segment.tokens, evidence))
      yield { range: verb, message: `“${verb.text}” has lost its “${pronoun}”.` };
    if (segment.kind !== 'paragraph' || !evidence.pack.subjectRequired) return;
    for (const { first, last, kind, pronoun } of subjectlessClauses(segment, evidence)) {
      const message = messageOf({ first, last, kind, quote: quoteTokens(evidence.text.value, first, last), pronoun });
      yield { range: { start: first.start, end: last.end }, message };
    }
  },
});

interface Gap {
  readonly first: Token;
  readonly last: Token;
  readonly kind: SubjectlessClause['kind'];
  readonly quote: string;
  readonly pronoun: string | undefined;
}

function messageOf({ first, last, kind, quote, pronoun }: Gap): string {
  const subject = pronoun === undefined ? 'a subject' : `the subject “${pronoun}” of the reference`;
  const has = pronoun === undefined ? '' : `; the reference has “${pronoun}”`;
  const messages: Readonly<Record<SubjectlessClause['kind'], string>> = {
    clause: `Between “${first.text}” and “${last.text}” ${subject} is missing.`,
    sentence: `The sentence begins with “${quote}” and has no subject${has}.`,
    speech: `“${quote}” has no speaker.`,
    inversion: `In “${quote}” the subject behind the verb is missing.`,
    we: `“${quote}” is a form of “nous”, which the sentence lacks.`,
  };
  return messages[kind];
}
