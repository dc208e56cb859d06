/** An acronym that no reference has, where all have another one: `the ACT` for the TBW. */
import { changedAcronyms } from '../../evidence/names/changed-acronyms.js';
import { loweredAcronyms } from '../../evidence/names/lowered-acronyms.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'acronym-mismatch',
  dimension: 'terminology',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.8,
  needs: ['reference'],
  summary: 'An acronym is another one than in every reference.',
  why: 'Engines copy acronyms of the source or put the nearest they know; in the target language the letters stand for something else, or for nothing.',
  fix: 'Use the acronym of the target language, and spell it out where it first stands.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'es',
        source: 'Se midió el ACT de los pacientes en mayo.',
        reference: 'The TBW of the patients was measured in May.',
        hypothesis: 'The [[ACT]] of the patients was measured in May.',
        message: '“ACT” is left from the source; the reference has “TBW”.',
      },
      {
        language: 'en',
        sourceLanguage: 'ru',
        source: 'Больным назначили ЛФК и массаж.',
        reference: 'The patients were given PTE and massage.',
        hypothesis: 'The patients were given [[LFC]] and massage.',
        message: '“LFC” stands in no reference; it has “PTE”.',
      },
      {
        language: 'ru',
        reference: 'Доклад подготовила группа ООН по санкциям.',
        hypothesis: 'Доклад подготовила группа [[США]] по санкциям.',
        message: '“США” stands in no reference; it has “ООН”.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'Both ICA and ECW were measured.',
        reference: 'Se midieron tanto el AIC como el AEC en los pacientes.',
        hypothesis: 'Se midieron tanto el [[ICA]] como el AEC en los pacientes.',
        message: '“ICA” is left from the source; the reference has “AIC”.',
      },
      {
        language: 'de',
        reference: 'Die Patienten wurden im MRT zweimal untersucht.',
        hypothesis: 'Die Patienten wurden im [[mrt]] zweimal untersucht.',
        message: '“mrt” is the acronym “MRT” of the reference in small letters.',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'ABSTRACT: The trial began in May.',
        hypothesis: 'SUMMARY: The trial began in May.',
      },
      { language: 'en', reference: 'The RADAR station stood idle.', hypothesis: 'The radar station stood idle.' },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The covid wave of spring was long.',
        reference: 'La ola de COVID de primavera fue larga.',
        hypothesis: 'La ola de covid de primavera fue larga.',
      },
      {
        language: 'pt',
        sourceLanguage: 'en',
        source: 'The clubfoot (CF) was treated.',
        reference: 'O pé torto congênito (PTC) foi tratado.',
        hypothesis: 'O pé boto congênito (PBC) foi tratado.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The ASIO bill was read.',
        reference: 'Законопроект об АСБР был прочитан.',
        hypothesis: 'Законопроект об ASIO был прочитан.',
      },
      {
        language: 'en',
        reference: 'Three WHO teams and two UN teams came.',
        hypothesis: 'Three WHO teams and two teams of the United Nations came.',
      },
      { language: 'es', hypothesis: 'La OMS y la FAO publicaron el informe.' },
    ],
  },
  *check(segment, evidence) {
    for (const { token, expected, kind } of changedAcronyms(segment, evidence)) {
      yield {
        range: { start: token.start, end: token.end },
        message:
          kind === 'left'
            ? `“${token.text}” is left from the source; the reference has “${expected.text}”.`
            : `“${token.text}” stands in no reference; it has “${expected.text}”.`,
        evidence: ['The reference’s acronym stands nowhere in the hypothesis, and this one is not spelt out.'],
        suggestion: expected.text,
        related: [{ text: 'reference', referenceIndex: 0, range: { start: expected.start, end: expected.end } }],
      };
    }
    for (const { token, expected } of loweredAcronyms(segment, evidence)) {
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is the acronym “${expected.text}” of the reference in small letters.`,
        evidence: ['No text has it in small letters, nor has a dictionary.'],
        severity: 'minor',
        suggestion: expected.text,
        related: [{ text: 'reference', referenceIndex: 0, range: { start: expected.start, end: expected.end } }],
      };
    }
  },
});
