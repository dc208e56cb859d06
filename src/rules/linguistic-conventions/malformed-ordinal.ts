/** An ordinal in figures whose ending the language does not write: `21th`, `19ième`, `5-ый`. */
import { oddOrdinals } from '../../evidence/numbers/odd-ordinals.js';
import { Trait } from '../../text/character-traits.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'malformed-ordinal',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.93,
  needs: [],
  cues: Trait.digit,
  absorbs: ['number-spacing', 'fused-words', 'misspelling', 'script-mix', 'impossible-spelling'],
  summary: 'An ordinal in figures has an ending that the language does not write.',
  why: 'Engines put the ending of one number behind another, or of one gender or language before a noun of another.',
  fix: 'Write the ordinal as the language does, or in letters.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The runner from Bergen finished in [[21th]] place.',
        message: 'The ordinal “21th” has a wrong ending; “21st” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'It was her [[112nd]] match for the club.',
        message: 'The ordinal “112nd” has a wrong ending; “112th” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'La tour a été construite au [[19ième]] siècle.',
        message: 'The ordinal “19ième” has a wrong ending; “19e” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'Terminó en el [[2ª]] puesto de la clasificación.',
        message: 'The ordinal “2ª” has a wrong ending; “2º” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'A cidade celebra a [[2º]] edição do festival de música.',
        message: 'The ordinal “2º” has a wrong ending; “2ª” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'La squadra è arrivata al [[2ª]] posto in classifica.',
        message: 'The ordinal “2ª” has a wrong ending; “2º” was expected.',
      },
      {
        language: 'pl',
        hypothesis: 'Bilety są tańsze dla osób po [[65-tym]] roku życia.',
        message: 'The ordinal “65-tym” has a wrong ending; “65.” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Он занял [[5-ое]] место в своём забеге.',
        message: 'The ordinal “5-ое” has a wrong ending; “5-е” was expected.',
      },
      {
        language: 'uk',
        hypothesis: 'Команда посіла місце у [[5-ому]] турнірі.',
        message: 'The ordinal “5-ому” has a wrong ending; “5-му” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Atlet yarışı [[2nci]] sırada bitirdi.',
        message: "The ordinal “2nci” has a wrong ending; “2'nci” was expected.",
      },
      {
        language: 'hu',
        hypothesis: 'A hidat június [[4.-én]] adták át.',
        message: 'The ordinal “4.-én” has a wrong ending; “4-én” was expected.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis: 'She won the 1st, 2nd, 3rd, 11th, 22nd, 113th and 1,001st heat on the M25th Road.',
      },
      { language: 'fr', hypothesis: 'Le 1er, le 2e, le 2nd et le 19e siècle, la 1re et la 2ème place.' },
      { language: 'es', hypothesis: 'Vive en el 2º piso, en la 3ª planta, y a la 1 llegó al 4.º lugar.' },
      { language: 'pt', hypothesis: 'Da 1ª à 4ª série, de 1º a 5º lugar, no 2º turno, a 1º de maio.' },
      { language: 'pl', hypothesis: '65-lecie klubu, 10-letni Jan i 3-krotny mistrz spotkali się 4 maja.' },
      { language: 'ru', hypothesis: 'В 1990-х годах 5-й полк, 2-я рота и 19-го числа 10-летний мальчик.' },
      { language: 'uk', hypothesis: 'У 1990-х роках 5-й полк, 6-та рота і 47-у гру зіграв 10-річний.' },
      { language: 'tr', hypothesis: "Yarışı 2. sırada, 3'üncü turda bitirdi." },
    ],
  },
  *check({ text, range: { start: offset } }, { text: { language }, references }) {
    for (const { start, end, expected } of oddOrdinals(text, language)) {
      const written = text.slice(start, end);
      if (references.some((other) => other.text.value.includes(written))) continue;
      const message = `The ordinal “${written}” has a wrong ending; “${expected}” was expected.`;
      yield { range: { start: offset + start, end: offset + end }, message, suggestion: expected };
    }
  },
});
