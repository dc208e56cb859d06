/** The finite verb is not the second part of its main clause, or its negation stands where a main clause has it: `Danach er ging`. */
import { misplacedVerb } from '../../evidence/grammar/verb-second.js';
import { quoteTokens } from '../../evidence/names/names-in-place.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'verb-position',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['de', 'nl', 'sv', 'da'],
  absorbs: ['malformed-phrase'],
  summary: 'A verb stands where its clause does not have it.',
  why: 'German, Dutch and the Scandinavian languages have the finite verb of a main clause in the second place; engines keep the order of the source.',
  fix: 'Put the verb behind the first part of the clause, before its subject.',
  examples: {
    bad: [
      {
        language: 'de',
        hypothesis: 'Es regnete, aber dann [[sie öffnete]] das Fenster.',
        message: '“sie öffnete”: the verb was expected before the subject.',
      },
      {
        language: 'de',
        hypothesis: 'Nach dem Abendessen [[er ging]] an den See.',
        message: '“er ging”: the verb was expected before the subject.',
      },
      {
        language: 'de',
        hypothesis: '„Der Ofen bleibt heute leider kalt“, [[Anna Weiß sagte]] am Morgen.',
        message: '“Anna Weiß sagte”: the verb was expected before the subject.',
      },
      {
        language: 'nl',
        hypothesis: 'Daarom [[ze bleef]] thuis.',
        message: '“ze bleef”: the verb was expected before the subject.',
      },
      {
        language: 'nl',
        hypothesis: 'In de winter van 1953 [[hij woonde]] op zolder.',
        message: '“hij woonde”: the verb was expected before the subject.',
      },
      {
        language: 'sv',
        hypothesis: 'Därefter [[hon målade]] båten.',
        message: '“hon målade”: the verb was expected before the subject.',
      },
      {
        language: 'sv',
        hypothesis: 'Ring oss om du [[kan inte]] komma.',
        message: '“kan inte”: the adverb was expected before the verb.',
      },
      {
        language: 'da',
        hypothesis: 'Hun [[aldrig har]] set havet.',
        message: '“aldrig har”: the verb was expected before the adverb.',
      },
      {
        language: 'da',
        hypothesis: '»Vi lukker døren klokken ti«, [[Jensen siger]].',
        message: '“Jensen siger”: the verb was expected before the subject.',
      },
    ],
    good: [
      {
        language: 'de',
        hypothesis: 'Danach ging er, und mit der Arbeit für sie war es vorbei; dann sie zu fragen half.',
      },
      {
        language: 'de',
        hypothesis: 'Nach dem, was er sagte, ist es so; mit mehr Geld als er hatte niemand gerechnet.',
      },
      { language: 'de', hypothesis: 'Im Film „Der lange Weg nach Hause“, den Anna sagte sie zu mögen, regnet es.' },
      { language: 'nl', hypothesis: 'In de stad waar hij woonde en toen hij ging, daarom bleef ze thuis.' },
      { language: 'nl', hypothesis: 'Voor hij ging, na wat hij zei en met de hulp van je is het gelukt.' },
      {
        language: 'sv',
        hypothesis: 'I huset han köpte fanns en katt; kanske han kommer, och sedan hon flyttade är det tyst.',
      },
      { language: 'sv', hypothesis: 'Om det är inte mycket att säga, och hon kan inte komma.' },
      { language: 'da', hypothesis: 'Måske han kommer, så hun gik; derfor har hun ikke sagt noget.' },
      { language: 'da', hypothesis: '»Vi lukker døren klokken ti«, siger Jensen, der aldrig har set den åben.' },
    ],
  },
  *check(segment, evidence) {
    const found = misplacedVerb(segment, evidence.pack);
    if (!found) return;
    const { first, verb, order } = found;
    const [due, other] = order.split(' due before ');
    yield {
      range: { start: first.start, end: verb.end },
      message: `“${quoteTokens(evidence.text.value, first, verb)}”: the ${due ?? ''} was expected before ${other ?? ''}.`,
    };
  },
});
