/** An article is missing: `Speaker of the Council, Ana Costa, said`, `one of best`, `in village`, `dans forêt`. */
import { barePhrases } from '../../evidence/grammar/bare-phrases.js';
import { frenchBareNouns } from '../../evidence/grammar/french-bare-nouns.js';
import { missingArticle } from '../../evidence/grammar/missing-articles.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Segment } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'missing-article',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ca'],
  absorbs: ['malformed-phrase'],
  summary:
    'An article is missing: of an office at the beginning of a sentence, or inside a phrase that always has one.',
  why: 'Languages without articles, and the style of headlines, leave them out; in running text the reader stumbles.',
  fix: 'Put the article before the noun.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The inn was [[one of best]] on the coast.',
        message: '“one of best” lacks an article.',
      },
      {
        language: 'en',
        hypothesis: 'The nurse grew up [[in small village]] near a lake.',
        message: '“in small village” lacks an article.',
      },
      {
        language: 'en',
        hypothesis: 'The roof leaked until the [[end of year]].',
        message: '“end of year” lacks an article.',
      },
      {
        language: 'en',
        hypothesis: 'A ferry brought it [[from United States]] in May.',
        message: '“from United States” lacks an article.',
      },
      {
        language: 'en',
        hypothesis: 'It was a hot day when they [[reached village]].',
        message: '“reached village” lacks an article.',
      },
      {
        language: 'de',
        hypothesis: 'Der Bäcker war nicht [[in Lage]], zwei Öfen zu heizen.',
        message: '“in Lage” lacks an article.',
      },
      {
        language: 'nl',
        hypothesis: 'De bakkerij was [[een van beste]] van het eiland.',
        message: '“een van beste” lacks an article.',
      },
      {
        language: 'fr',
        hypothesis: 'Le renard dort dans [[forêt]] voisine.',
        message: '“forêt” lacks an article behind “dans”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le renard a traversé [[jardin]] sans bruit.',
        message: '“jardin” lacks an article behind “traversé”.',
      },
      {
        language: 'fr',
        hypothesis: 'On dit que [[renards]] dorment le jour.',
        message: '“renards” lacks an article behind “que”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le jour, [[plupart]] des renards dorment.',
        message: '“plupart” lacks an article.',
      },
      {
        language: 'es',
        hypothesis: 'La alcaldesa dijo que [[gobierno]] había prometido ayuda.',
        message: '“gobierno” lacks an article at the beginning of the clause.',
      },
      {
        language: 'it',
        hypothesis: 'La sindaca aspettava una risposta, ma [[governo]] ha taciuto.',
        message: '“governo” lacks an article at the beginning of the clause.',
      },
      {
        language: 'pt',
        hypothesis: 'A feira abriu cedo.\n[[Diretor do]] museu, Rui Tavora, disse que espera chuva.',
        message: '“Diretor do” lacks an article at the beginning of the sentence.',
      },
      {
        language: 'es',
        hypothesis: 'La feria abrió pronto.\n[[Coordinadora de]] la feria, Elsa Roldán, dijo que espera lluvia.',
        message: '“Coordinadora de” lacks an article at the beginning of the sentence.',
      },
      {
        language: 'en',
        hypothesis:
          'Talks went on all night.\n[[Speaker of]] the City Council, Ana Costa, said they were close to a deal.',
        message: '“Speaker of” lacks an article at the beginning of the sentence.',
      },
      {
        language: 'de',
        reference: 'Die Gespräche dauerten an.\nDer Sprecher teilte mit, dass eine Lösung nahe sei.',
        hypothesis: 'Die Gespräche dauerten an.\n[[Sprecher]] teilte mit, dass eine Lösung nahe ist.',
        message: '“Sprecher” lacks the article “Der” at the beginning of the sentence.',
      },
      {
        language: 'fr',
        reference: 'Les discussions continuent.\nLe ministre a promis une réponse avant vendredi.',
        hypothesis: 'Les discussions continuent.\n[[Ministre]] a promis une réponse avant vendredi.',
        message: '“Ministre” lacks the article “Le” at the beginning of the sentence.',
      },
      {
        language: 'en',
        hypothesis: 'The road is closed.\n[[Government]] has promised money for the bridge.',
        message: '“Government” lacks an article at the beginning of the sentence.',
      },
      {
        language: 'es',
        hypothesis: 'El puente está cerrado.\n[[Gobierno]] dijo que habrá dinero.',
        message: '“Gobierno” lacks an article at the beginning of the sentence.',
      },
      {
        language: 'en',
        hypothesis: 'Voting took all night.\n[[Board]] approved the plan in the end.',
        message: '“Board” lacks an article at the beginning of the sentence.',
      },
      {
        language: 'fr',
        hypothesis: 'Le pont est fermé.\n[[Agriculteurs]] sont déjà prévenus.',
        message: '“Agriculteurs” lacks an article at the beginning of the sentence.',
      },
      {
        language: 'fr',
        hypothesis: 'Le pont est fermé.\n[[France]] est concernée.',
        message: '“France” lacks an article at the beginning of the sentence.',
      },
      {
        language: 'de',
        hypothesis: 'Die Kinder warteten [[auf Flughafen]] der Insel.',
        message: '“auf Flughafen” lacks an article.',
      },
      {
        language: 'es',
        hypothesis: 'Los vecinos marcharon [[contra alcalde]] del pueblo.',
        message: '“contra alcalde” lacks an article.',
      },
      {
        language: 'it',
        hypothesis: 'I vicini parlarono [[contro ministro]] della scuola.',
        message: '“contro ministro” lacks an article.',
      },
    ],
    good: [
      { language: 'fr', hypothesis: 'Soyez patient, le train arrive.' },
      { language: 'es', hypothesis: 'Van de pueblo en pueblo, hacia casa, y el plan sobre gobierno y empresa sigue.' },
      { language: 'en', hypothesis: 'The survey found 41 hectares of healthy meadow and miles of sandy beach.' },
      { language: 'fr', hypothesis: 'Il fallait se montrer patient, et il s’est dit expert dans ce domaine.' },
      {
        language: 'en',
        hypothesis:
          'The path leads from village to village. An end of year report was read, and a kind of hotel opened.',
      },
      {
        language: 'en',
        hypothesis: 'The driver was in court by train; a Labour Party plan and a new village hall in country style.',
      },
      {
        language: 'de',
        hypothesis: 'Die Stadt liegt in schöner Lage, auf halbem Weg; Dorf für Dorf eine Frage in Stadt und Land.',
      },
      {
        language: 'fr',
        hypothesis:
          'Il a pris place devant témoin, a rebroussé chemin, veut savoir davantage et parle en tant que voisin de la forêt.',
      },
      {
        language: 'fr',
        hypothesis: 'Il a dessiné renards, hiboux et loups, et vous ouvrez dans Fichiers le fichier 3.',
      },
      { language: 'pt', hypothesis: 'A menina perguntou que país era aquele, mas governo e povo calaram.' },
      {
        language: 'fr',
        hypothesis: 'Le pont est fermé.\nIsraël est concerné. Victime de la pluie, Lyon est triste. Personne ne sait.',
      },
      { language: 'es', hypothesis: 'La feria abrió pronto.\nFundadora de la feria, Elsa Roldán nació en el pueblo.' },
      { language: 'en', hypothesis: 'Speaker of the Council, Ana Costa, resigns\nShe had served for nine years.' },
      {
        language: 'en',
        hypothesis:
          'She stayed.\nPresident Novak agreed.\nFounder of the club, Ana Costa was born in the town.\nLeader of the band and the choir, he sings.',
      },
      {
        language: 'de',
        reference: 'Die Gespräche dauerten an.\nMinister Jan Meyer war dagegen.',
        hypothesis: 'Die Gespräche dauerten an.\nMinister Jan Meyer war dagegen.',
      },
      {
        language: 'en',
        reference: 'It ended.\nThe ministers agreed at last.',
        hypothesis: 'It ended.\nMinisters agreed at last.',
      },
    ],
  },
  *check(segment, evidence) {
    const found = missingArticle(segment, evidence);
    yield* bareNouns(segment, evidence);
    for (const { first, last } of segment.kind === 'paragraph' ? barePhrases(segment.tokens, evidence) : [])
      yield {
        range: { start: first.start, end: last.end },
        message: `“${evidence.text.value.slice(first.start, last.end)}” lacks an article.`,
      };
    if (!found) return;
    const { first, last, proof, article, part = 'sentence' } = found;
    const quote = evidence.text.value.slice(first.start, last.end);
    const expected = article === undefined ? 'an article' : `the article “${article}”`;
    yield {
      range: { start: first.start, end: last.end },
      message: `“${quote}” lacks ${expected} at the beginning of the ${part}.`,
      evidence: [proof],
    };
  },
});

function* bareNouns(segment: Segment, evidence: Evidence): Iterable<Report> {
  if (segment.kind !== 'paragraph' || !/[.!?…]["”»]?$/.test(segment.text)) return;
  for (const { before, noun } of frenchBareNouns(segment.tokens, evidence)) {
    const place = before === undefined ? '' : ` behind “${before.text}”`;
    yield { range: { start: noun.start, end: noun.end }, message: `“${noun.text}” lacks an article${place}.` };
  }
}
