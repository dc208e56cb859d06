/** A word in the form that it does not have before the next one: `a old jumper`, `de el museo`, `il spettacolo`, `la Sra Ruiz`. */
import { smallTitledNames, titleSlips } from '../../evidence/names/titled-names.js';
import { conjunctionSlips } from '../../evidence/spelling/conjunction-slips.js';
import { wrongForms } from '../../evidence/spelling/sound-forms.js';
import { unledWords } from '../../evidence/spelling/unled-words.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'wrong-word-form',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: ['en', 'fr', 'es', 'pt', 'it', 'ca', 'ro', 'hu', 'el', 'de', 'nl', 'sv', 'cs'],
  absorbs: ['malformed-phrase'],
  summary: 'A word has a form that it does not take beside the next word or the one before.',
  why: 'Articles and short words change before a vowel or melt with an article; engines that translate word by word leave them as they are.',
  fix: 'Write the form that the next word asks for.',
  examples: {
    bad: [
      {
        language: 'de',
        hypothesis: 'Die Kapitänin sagte, [[das]] die Fähre morgen fährt.',
        message: '“das” stands where “dass” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'Conoce el precio [[dé]] la casa.',
        message: '“dé” stands where “de” was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'Loď kotvila [[ni]] jezeře.',
        message: '“ni” stands where “na” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'Vino con pan [[e queso]] de cabra.',
        message: '“e queso” is written “y queso”.',
      },
      {
        language: 'en',
        hypothesis: 'Mr. Novak left. The bridge was built by [[Mr. novak]] and his sons.',
        message: '“Mr. novak” is written “Mr. Novak”.',
      },
      {
        language: 'it',
        hypothesis: 'Restano nel museo [[di la]] città fino a maggio.',
        message: '“di la” is written “della”.',
      },
      {
        language: 'en',
        hypothesis: 'She wrapped the pots in [[a old]] jumper.',
        message: '“a old” is written “an old”.',
      },
      {
        language: 'en',
        hypothesis: 'They bought [[an greenhouse]] last year.',
        message: '“an greenhouse” is written “a greenhouse”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le jardin est plein [[de oiseaux]] au printemps.',
        message: '“de oiseaux” is written “d’oiseaux”.',
      },
      {
        language: 'fr',
        hypothesis: 'La lumière [[de les]] lampadaires gêne les voisins.',
        message: '“de les” is written “des”.',
      },
      {
        language: 'es',
        hypothesis: 'La puerta [[de el]] garaje no cierra.',
        message: '“de el” is written “del”.',
      },
      {
        language: 'es',
        hypothesis: 'El jarabe causa picor [[y irritación]] en la piel.',
        message: '“y irritación” is written “e irritación”.',
      },
      {
        language: 'pt',
        hypothesis: 'A chave está [[em a]] gaveta da cozinha.',
        message: '“em a” is written “na”.',
      },
      {
        language: 'it',
        hypothesis: 'Anche [[il spettacolo]] è stato rinviato.',
        message: '“il spettacolo” is written “lo spettacolo”.',
      },
      {
        language: 'it',
        hypothesis: 'La cenere irrita [[i occhi]] dei bambini.',
        message: '“i occhi” is written “gli occhi”.',
      },
      {
        language: 'ca',
        hypothesis: 'Les obres acaben [[a el]] setembre.',
        message: '“a el” is written “al”.',
      },
      {
        language: 'fr',
        hypothesis: 'Il faut [[que elle]] vienne demain.',
        message: '“que elle” is written “qu’elle”.',
      },
      {
        language: 'fr',
        hypothesis: 'La porte [[de un]] voisin grince.',
        message: '“de un” is written “d’un”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le bruit [[de le]] Vercors réveille les loups.',
        message: '“de le” is written “du”.',
      },
      {
        language: 'hu',
        hypothesis: 'A pénz nagy részét [[a állam]] adta.',
        message: '“a állam” is written “az állam”.',
      },
      {
        language: 'es',
        hypothesis: 'Lo confirmó la [[Sra.Quiroga]] por teléfono.',
        message: '“Sra.Quiroga” is written “Sra. Quiroga”.',
      },
      {
        language: 'pt',
        hypothesis: 'A [[Dra Brandão]] atende às terças.',
        message: '“Dra Brandão” is written “Dra. Brandão”.',
      },
      {
        language: 'ro',
        hypothesis: 'L-a operat [[dr. popovschi]] ieri.',
        message: '“dr. popovschi” is written “dr. Popovschi”.',
      },
      {
        language: 'el',
        hypothesis: 'Ο δήμαρχος μίλησε χθες [[σε την]] πλατεία της πόλης.',
        message: '“σε την” is written “στην”.',
      },
    ],
    good: [
      { language: 'es', hypothesis: 'Se refiere a el o los autores.' },
      { language: 'fr', hypothesis: 'Le prix monte de un ou deux euros.' },
      {
        language: 'de',
        hypothesis: 'Sie sagte, das wisse sie; das Haus, das er kaufte, und das Kind, das die Oma rief.',
      },
      { language: 'cs', hypothesis: 'Přišla o ni a čekala na ni.' },
      {
        language: 'es',
        hypothesis: 'Que el juez dé la razón a quien se la dé; trabaja en pro de todos y se rompió la uña.',
      },
      { language: 'pt', hypothesis: 'Vai pôr a mesa de 90 cm de largura.' },
      { language: 'es', hypothesis: 'Madre e hija, siete u ocho, plata u oro.' },
      { language: 'en', hypothesis: 'Mr. president and Mr. de Klerk met at Novak Corp. offices in Jan. weather.' },
      { language: 'es', hypothesis: 'La Sra. Quiroga y el Sr. alcalde beben Dr Pepper con la Dra. de la Torre.' },
      { language: 'it', hypothesis: 'Il Sig Rossi e il Dott Verdi scrivono così, e anche il sig. sindaco.' },
      { language: 'it', hypothesis: 'Il menu è a la carte, e al di là del fiume piove.' },
      { language: 'fr', hypothesis: 'Le score passe de un à trois, et le lecteur de Le Monde rit.' },
      { language: 'en', hypothesis: 'A European unit, a one-off, an hour, an honest user and a useful uniform.' },
      { language: 'en', hypothesis: 'Vitamin A is good; an SMS and an mp came in an instant, a year ago.' },
      { language: 'fr', hypothesis: 'Faites-le avec moi, dit-elle, le onze, le oui et la une : de les voir suffit.' },
      { language: 'fr', hypothesis: 'Il vient de le dire, de les avoir vus, et le héros de la haine a peur.' },
      { language: 'es', hypothesis: 'Agua y hielo, uno u otro, padre e hijo, y así el águila de él.' },
      { language: 'es', hypothesis: 'Lo leyó en la edición de El País y a él no le gustó.' },
      { language: 'pt', hypothesis: 'Apesar de o jogo ter acabado, foi a uma festa em um bar.' },
      { language: 'it', hypothesis: 'Lo zaino, gli occhi, il sole e uno dei suoi amici; con il sale, di là.' },
      { language: 'ca', hypothesis: 'L’any passat la universitat i el iode, de la una a les dues.' },
      { language: 'hu', hypothesis: 'Az állam adta a pénzt, az is kevés volt, a többi meg az övé.' },
    ],
  },
  *check(segment, evidence) {
    const { pack, text } = evidence;
    for (const { first, last, expected } of [
      ...smallTitledNames(segment, evidence),
      ...titleSlips(segment, evidence),
    ]) {
      const range = { start: first.start, end: last.end };
      const message = `“${text.value.slice(range.start, range.end)}” is written “${expected}”.`;
      yield { range, message, suggestion: expected };
    }
    for (const { first, second, expected } of wrongForms(segment.tokens, pack)) {
      const range = { start: first.start, end: second.end };
      const message = `“${text.value.slice(range.start, range.end)}” is written “${expected}”.`;
      yield { range, message, suggestion: expected };
    }
    for (const { word, expected } of [...unledWords(segment.tokens, pack), ...conjunctionSlips(segment.tokens, pack)]) {
      const message = `“${word.text}” stands where “${expected}” was expected.`;
      yield { range: { start: word.start, end: word.end }, message, suggestion: expected };
    }
  },
});
