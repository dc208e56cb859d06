/** A sentence that denies what source and reference affirm, or the other way round: `confirmed` for não confirmou. */
import { changedPolarity } from '../../evidence/comparison/changed-polarity.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'negation-mismatch',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.85,
  needs: ['reference'],
  summary: 'A negation of the source and reference is missing, or one stands there that they do not have.',
  why: 'A short word decides whether a sentence says a thing or its contrary, and engines drop it or put it in without a trace.',
  fix: 'Compare the sentence with the source and set or remove the negation.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O ministro não confirmou a data da visita.',
        reference: 'The minister did not confirm the date of the visit.',
        hypothesis: 'The minister [[confirmed]] the date of the visit.',
        message: 'The negation “not” of source and reference is missing here.',
      },
      {
        language: 'de',
        reference: 'Die Brücke bleibt am Montag nicht für Busse gesperrt.',
        hypothesis: 'Die Brücke bleibt am Montag [[für]] Busse gesperrt.',
        message: 'The negation “nicht” of the reference is missing here.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The ferry sails on Monday.',
        reference: 'Паром ходит в понедельник.',
        hypothesis: 'Паром [[не]] ходит в понедельник.',
        message: 'The negation “не” is in neither source nor reference.',
      },
      {
        language: 'en',
        reference: 'The crew said it was not yet clear who had opened the gate.',
        hypothesis: 'The crew said it was [[yet]] clear who had opened the gate.',
        message: 'The negation “not” of the reference is missing here.',
      },
      {
        language: 'es',
        reference: 'La policía no halló armas en el barco, pero el capitán no fue puesto en libertad ayer.',
        hypothesis: 'La policía no halló armas en el barco, pero el capitán [[fue]] puesto en libertad ayer.',
        message: 'The negation “no” of the reference is missing here.',
      },
    ],
    good: [
      {
        language: 'pl',
        reference: 'W porcie nikt nie mógł uwierzyć w to, co się stało.',
        hypothesis: 'W porcie nikt mógł uwierzyć w to, co się stało.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O ministro não confirmou a data.',
        reference: 'The minister did not confirm the date.',
        hypothesis: 'The minister declined to confirm the date.',
      },
      {
        language: 'en',
        sourceLanguage: 'es',
        source: 'No vino nadie a la reunión.',
        reference: 'Nobody came to the meeting.',
        hypothesis: 'No one came to the meeting.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'She could not find the key.',
        reference: 'Sie konnte den Schlüssel nicht finden.',
        hypothesis: 'Der Schlüssel war für sie unauffindbar.',
      },
    ],
  },
  *check(segment, evidence) {
    const changed = changedPolarity(segment, evidence);
    if (!changed) return;
    const both = new Set(changed.names).size > 1;
    yield {
      range: changed.range,
      message:
        changed.kind === 'lost'
          ? `The negation “${changed.word}” of ${both ? 'source and reference' : 'the reference'} is missing here.`
          : `The negation “${changed.word}” is in ${both ? 'neither source nor reference' : 'no sentence of the reference'}.`,
      evidence: [
        changed.kind === 'lost'
          ? 'No other word of the sentence denies.'
          : `No word of ${both ? 'source or reference' : 'the reference'} there denies.`,
      ],
    };
  },
});
