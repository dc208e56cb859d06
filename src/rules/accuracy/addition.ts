/** A sentence of the hypothesis that neither reference nor source says. */
import { findAdditions } from '../../evidence/comparison/unmatched-segments.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'addition',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.8,
  needs: [],
  summary: 'A sentence says what neither source nor reference says.',
  why: 'Engines invent sentences, and scrapers paste in text from elsewhere on the page; the reader takes both for news.',
  fix: 'Delete the sentence, or find its source.',
  examples: {
    bad: [
      {
        language: 'en',
        reference: 'The ferry left the harbour at dawn.\nService resumes on Thursday.',
        hypothesis:
          'The ferry left the harbor at dawn.\n[[Analysts expect oil prices to fall further next year.]]\nService will resume on Thursday.',
        message: 'Neither source nor reference has this sentence.',
      },
      {
        language: 'es',
        reference: 'El transbordador zarpó al amanecer.\nEl servicio se reanuda el jueves.',
        hypothesis:
          'El transbordador zarpó al amanecer.\n[[Los analistas prevén que el petróleo siga bajando el próximo año.]]\nEl servicio se reanuda el jueves.',
        message: 'Neither source nor reference has this sentence.',
      },
      {
        language: 'pl',
        sourceLanguage: 'en',
        source:
          'The ferry left the harbour of Tromsø at dawn.\nThe captain, Marek Solberg, had received a storm warning.\nTwelve passengers were taken to hospital with light injuries.\nService resumes on Thursday at 9 o’clock.',
        hypothesis:
          'Prom wypłynął o świcie z portu w Tromsø.\nKapitan Marek Solberg otrzymał ostrzeżenie o sztormie.\n[[Analitycy spodziewają się dalszego spadku cen ropy naftowej w przyszłym roku.]]\n12 pasażerów trafiło do szpitala z lekkimi obrażeniami.\nKursy zostaną wznowione w czwartek o godzinie 9.',
        message: 'Neither source nor reference has this sentence.',
      },
      {
        // Neither names nor lengths tell: that every other line faces one does.
        language: 'tr',
        sourceLanguage: 'en',
        source:
          'The village school has a new garden.\nThe children dug the beds in spring and sowed beans and peas.\nIn autumn the parents want to build a small greenhouse for winter.\nThe teacher hopes that other schools will follow.',
        hypothesis:
          'Köy okulunun yeni bir bahçesi var.\nÇocuklar ilkbaharda tarhları kazdı ve fasulye ile bezelye ekti.\n[[Liman, dalgıçlar kayıp yükü ararken üç hafta boyunca kapalı kalacak.]]\nSonbaharda veliler kış için küçük bir sera kurmak istiyor.\nÖğretmen diğer okulların da onları izleyeceğini umuyor.',
        message: 'Neither source nor reference has this sentence.',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'The ferry left at dawn with twelve passengers on board.',
        hypothesis: 'The ferry left at dawn. It carried twelve passengers.',
      },
      {
        language: 'en',
        reference: 'The ferry left the harbour at dawn.\nService resumes on Thursday.',
        hypothesis: 'The ferry left the harbor at dawn.\nRead more\nService will resume on Thursday.',
      },
      {
        language: 'pl',
        sourceLanguage: 'en',
        source:
          'The ferry left the harbour of Tromsø at dawn.\nThe captain had received a storm warning an hour before, but he did not turn back.\nService resumes on Thursday at 9 o’clock.',
        hypothesis:
          'Prom wypłynął o świcie z portu w Tromsø.\nGodzinę wcześniej kapitan otrzymał ostrzeżenie o sztormie. Mimo to nie zawrócił.\nKursy zostaną wznowione w czwartek o godzinie 9.',
      },
      { language: 'fr', hypothesis: 'Le bac est parti à l’aube. Le service reprend jeudi.' },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { segment, facts } of findAdditions(evidence)) {
      yield { range: segment.range, message: 'Neither source nor reference has this sentence.', evidence: facts };
    }
  },
});
