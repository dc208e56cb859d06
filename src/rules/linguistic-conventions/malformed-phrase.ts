/** Words in a form or an order that their neighbours rule out: `trots den höga priset`, `Seit zwei Jahren wir leben`. */
import { badPhrases } from '../../evidence/grammar/phrase-patterns.js';
import { quoteTokens } from '../../evidence/names/names-in-place.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'malformed-phrase',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'preview',
  confidence: 0.85,
  needs: [],
  languages: ['en', 'fr', 'es', 'pt', 'it', 'ro', 'ca', 'de', 'nl', 'sv', 'da'],
  summary: 'Words stand in a form or an order that the words beside them rule out.',
  why: 'Engines choose each word by its meaning and lose what the grammar of the phrase asks for.',
  fix: 'Put the phrase into the form or order that is expected.',
  examples: {
    bad: [
      {
        language: 'sv',
        hypothesis: 'Förslaget gäller [[den västsvenska beståndet]] av säl.',
        message: '“den västsvenska beståndet”: another gender was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Enligt henne [[de nya ledningarna kommer]] inte att vara klara.',
        message: '“de nya ledningarna kommer”: the verb before its subject was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Regeringen kan snart [[börjar]] bygga.',
        message: '“börjar”: the infinitive was expected.',
      },
      {
        language: 'da',
        hypothesis: '[[Den nye bilen]] holder udenfor.',
        message: '“Den nye bilen”: the noun without an article at its end was expected.',
      },
      {
        language: 'da',
        hypothesis: 'Hun forventer, at folk [[vil ikke]] savne pladserne.',
        message: '“vil ikke”: the adverb before the verb was expected.',
      },
      {
        language: 'nl',
        hypothesis: 'Elke verdieping [[krijgen]] bovendien een eigen sprinkler.',
        message: '“krijgen”: a singular verb was expected.',
      },
      {
        language: 'nl',
        hypothesis: 'In de loop van [[het dag]] worden voeten dikker.',
        message: '“het dag”: “de” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Seit zwei Jahren [[wir leben]] mit Lärm und Staub.',
        message: '“wir leben”: the verb before its subject was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Wir wussten immer, [[das]] wir hinten sicher stehen.',
        message: '“das”: “dass” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Trotz [[dem gestiegene]] Preise hält der Stadtrat daran fest.',
        message: '“dem gestiegene”: another form of the adjective was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Am besten liest man dort, denn das blaue Licht [[stören]] den Schlaf.',
        message: '“stören”: a singular verb was expected.',
      },
      {
        language: 'es',
        hypothesis: 'Trabajan para que el proyecto [[puede]] seguir.',
        message: '“puede”: the subjunctive was expected.',
      },
      {
        language: 'es',
        hypothesis: 'La decisión de los jueces [[son]] firme.',
        message: '“son”: a singular verb was expected.',
      },
      {
        language: 'pt',
        hypothesis: '[[Ninguém explicou-nos]] onde vamos estacionar.',
        message: '“Ninguém explicou-nos”: the pronoun before the verb was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'Um quarto duplo fica por [[55 euro]], com jantar.',
        message: '“55 euro”: a plural was expected.',
      },
      {
        language: 'it',
        hypothesis: 'La ricetta non è mai [[stato scritta]]: si tramanda.',
        message: '“stato scritta”: the form of the participles that agrees was expected.',
      },
      {
        language: 'it',
        hypothesis: 'Le segnalazioni di contratti non richiesti [[è]] aumentata del 22%.',
        message: '“è”: a plural verb was expected.',
      },
      { language: 'fr', hypothesis: 'Il fallait [[ce]] montrer patient.', message: '“ce”: “se” was expected.' },
      {
        language: 'fr',
        hypothesis: 'Les antibiotiques ne [[sont]] efficaces contre les virus.',
        message: '“sont”: “pas” was expected.',
      },
      {
        language: 'ro',
        hypothesis: 'Cetatea Oradea a [[fost folosit]] ca spital.',
        message: '“fost folosit”: the feminine of the participle was expected.',
      },
      {
        language: 'ro',
        hypothesis: 'Publicul [[a izbucnească]] în urale.',
        message: '“a izbucnească”: another form of the verb was expected.',
      },
      { language: 'ca', hypothesis: 'Costa [[55 euro]] la nit.', message: '“55 euro”: a plural was expected.' },
      {
        language: 'en',
        hypothesis: 'The office opens [[since three weeks]].',
        message: '“since three weeks”: “for” was expected.',
      },
    ],
    good: [
      { language: 'sv', hypothesis: 'De som vill börjar nu; det stora huset och den nya bilen som vi såg är fina.' },
      { language: 'sv', hypothesis: 'I dag kom han, och att arbeta är viktigt. Det regeringen vill är bra.' },
      { language: 'da', hypothesis: 'Den nye bil og det store hus, som vi så, er fine; den, der kan, begynder nu.' },
      {
        language: 'nl',
        hypothesis: 'Elke verdieping krijgen wij te zien. Dat blijken leugens, en het is een groot gebouw.',
      },
      {
        language: 'de',
        hypothesis: 'Seit zwei Jahren leben wir hier. Während er der Meinung ist, glaubt sie das nicht.',
      },
      { language: 'de', hypothesis: 'Das Haus, das wir sahen, gehört der Stadt; jede Generation werden wir fragen.' },
      {
        language: 'es',
        hypothesis: 'Es difícil de creer; para que el proyecto pueda seguir, los datos pueden ser útiles.',
      },
      { language: 'pt', hypothesis: 'Por não dar-lhe tempo, ninguém nos explicou; não importa a quem vão magoar.' },
      { language: 'it', hypothesis: 'Si può essere tentati; a chi devono dirlo? La ricetta non è mai stata scritta.' },
      {
        language: 'fr',
        hypothesis: 'Pour ce faire, aucune aide n’est disponible ; ils ne sont pas prêts, ce soir non plus.',
      },
      {
        language: 'ro',
        hypothesis: 'Cetatea a fost folosită ca spital; au soldați, iar în cetatea veche a fost găsit un inel.',
      },
      { language: 'ca', hypothesis: 'Costa 1 euro; els preus són alts.' },
      { language: 'en', hypothesis: 'In Monday night’s game he can usually win; everything I could to be there.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    for (const { first, last, expected } of badPhrases(segment.tokens, evidence)) {
      const quote = quoteTokens(evidence.text.value, first, last);
      yield { range: { start: first.start, end: last.end }, message: `“${quote}”: ${expected} was expected.` };
    }
  },
});
