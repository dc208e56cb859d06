/** A compound whose hyphen was lost: `Iranianmade`. */
import { hyphenatedForm, mayLackHyphens } from '../../evidence/spelling/lost-hyphens.js';
import { unjoinedPairs } from '../../evidence/spelling/unjoined-pairs.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'lost-hyphen',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  absorbs: ['fused-words'],
  summary: 'A compound is written as one word where it needs a hyphen.',
  why: 'Hyphens at line ends and in markup get lost, and what is left is no word.',
  fix: 'Put the hyphen back.',
  examples: {
    bad: [
      {
        language: 'pt',
        hypothesis: 'A atriz [[casouse]] na semana passada em Évora.',
        message: '“casouse” has lost its hyphen: “casou-se”.',
      },
      {
        language: 'ro',
        hypothesis: 'Pisica doarme [[întrun]] coș vechi de nuiele.',
        message: '“întrun” has lost its hyphen: “într-un”.',
      },
      {
        language: 'es',
        hypothesis: 'El barrio de [[AlMadina]] celebra hoy su fiesta.',
        message: '“AlMadina” has lost its hyphen: “Al-Madina”.',
      },
      {
        language: 'en',
        hypothesis: 'The army received dozens of [[Iranianmade]] drones in May.',
        message: '“Iranianmade” has lost its hyphen: “Iranian-made”.',
      },
      {
        language: 'en',
        hypothesis: 'Aid reached the town through a [[UNbacked]] corridor.',
        message: '“UNbacked” has lost its hyphen: “UN-backed”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le ministre viendra [[peutêtre]] demain à Lyon.',
        message: '“peutêtre” has lost its hyphen: “peut-être”.',
      },
      {
        language: 'ru',
        hypothesis: 'Если [[ктонибудь]] видел водителя, полиция просит позвонить.',
        message: '“ктонибудь” has lost its hyphen: “кто-нибудь”.',
      },
      {
        language: 'pt',
        hypothesis: 'O acordo foi assinado na [[quartafeira]] em Lisboa.',
        message: '“quartafeira” has lost its hyphen: “quarta-feira”.',
      },
      {
        language: 'it',
        reference: 'Il treno per il Friuli-Venezia Giulia parte alle nove.',
        hypothesis: 'Il treno per il [[FriuliVenezia]] Giulia parte alle nove.',
        message: '“FriuliVenezia” has lost its hyphen: “Friuli-Venezia”.',
      },
      {
        language: 'pt',
        hypothesis: 'A loja deve [[explicarlhe]] como se monta a roda.',
        message: '“explicarlhe” has lost its hyphen: “explicar-lhe”.',
      },
      {
        language: 'ro',
        hypothesis: 'Cercetătorii [[leau]] urmărit drumul.',
        message: '“leau” has lost its hyphen: “le-au”.',
      },
      {
        language: 'sv',
        hypothesis: 'Skolan bytte till [[LEDbelysning]] i våras.',
        message: '“LEDbelysning” has lost its hyphen: “LED-belysning”.',
      },
      {
        language: 'nl',
        hypothesis: 'De top van de [[NAVOlanden]] begint morgen.',
        message: '“NAVOlanden” has lost its hyphen: “NAVO-landen”.',
      },
      {
        language: 'en',
        hypothesis: 'The [[proWestern]] mayor won the vote.',
        message: '“proWestern” has lost its hyphen: “pro-Western”.',
      },
      {
        language: 'es',
        hypothesis: 'El puente es de Ana Gómez-Rivas. La obra de [[GómezRivas]] abre en mayo.',
        message: '“GómezRivas” has lost its hyphen: “Gómez-Rivas”.',
      },
      {
        language: 'hi',
        hypothesis: 'दोनों पुल [[अलगअलग]] शहरों में हैं।',
        message: '“अलगअलग” has lost its hyphen: “अलग-अलग”.',
      },
      {
        language: 'nl',
        hypothesis: 'De [[procureurgeneraal]] komt morgen.',
        message: '“procureurgeneraal” has lost its hyphen: “procureur-generaal”.',
      },
      {
        language: 'de',
        hypothesis: 'Die [[EUKommission]] berät heute über die Brücke.',
        message: '“EUKommission” has lost its hyphen: “EU-Kommission”.',
      },
      {
        language: 'ro',
        hypothesis: 'Podul se închide, [[aplicânduse]] o regulă veche.',
        message: '“aplicânduse” has lost its hyphen: “aplicându-se”.',
      },
      {
        language: 'pt',
        hypothesis: 'A ponte abriu na [[sexta feira]], disse o presidente da câmara.',
        message: '“sexta feira” is one word with a hyphen: “sexta-feira”.',
      },
      {
        language: 'ru',
        hypothesis: 'Мост [[все таки]] закрыт, говорит мэр.',
        message: '“все таки” is one word with a hyphen: “все-таки”.',
      },
      {
        language: 'en',
        hypothesis: 'Hundreds of [[anti war]] protesters crossed the bridge.',
        message: '“anti war” is one word with a hyphen: “anti-war”.',
      },
    ],
    good: [
      { language: 'pt', hypothesis: 'A cidade abre a quinta feira do livro; o Primeiro Ministro falou à segunda.' },
      { language: 'ru', hypothesis: 'По другому пути что то, то это; во вторых рядах пусто.' },
      { language: 'en', hypothesis: 'They were pro or anti, and the anti was louder.' },
      { language: 'de', hypothesis: 'Die LehrerInnen und STUDENTInnen der GmbH lesen WordPress und DAZN.' },
      { language: 'en', hypothesis: 'The proWall and proWall 2 panels are from MacDonald, of the iPhone age.' },
      { language: 'fi', hypothesis: 'Hallitus kertoi NATOlle ja USAssa.' },
      { language: 'de', hypothesis: 'Zwei PKWs und ein LKWs standen vor der GmbH.' },
      { language: 'pt', hypothesis: 'Na síntese do informe, a frutose e a fase da catequese surpreenderam-nos.' },
      {
        language: 'en',
        hypothesis: 'Iranian-made drones are sold worldwide, and statewide rules on homemade ones differ.',
      },
      { language: 'nl', hypothesis: 'Het langetermijnplan van de staatssecretaris is klaar.' },
      { language: 'es', hypothesis: 'El portavoz no quiso hablar del cortocircuito.' },
      {
        language: 'en',
        reference: 'The decision-making was slow.',
        hypothesis: 'The decisions were made slowly by policymakers.',
      },
    ],
  },
  *check(segment, evidence) {
    for (const { start, end, written, expected } of unjoinedPairs(segment, evidence)) {
      const message = `“${written}” is one word with a hyphen: “${expected}”.`;
      yield { range: { start, end }, message, suggestion: expected };
    }
    if (!mayLackHyphens(segment, evidence)) return;
    for (const token of segment.tokens) {
      const form = hyphenatedForm(token, evidence);
      if (!form) continue;
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” has lost its hyphen: “${form.text}”.`,
        evidence: [form.fact],
        suggestion: form.text,
      };
    }
  },
});
