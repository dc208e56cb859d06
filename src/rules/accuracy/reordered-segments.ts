/** Sentences that stand in another place than in the source or reference. */
import { movedBlocks } from '../../evidence/comparison/moved-segments.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'reordered-segments',
  dimension: 'accuracy',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A sentence, or several, stand in another place than in the source or reference.',
  why: 'Pages are put together from pieces, and a piece in the wrong place makes “he” and “then” point to something else.',
  fix: 'Move the sentences back to where the source has them.',
  examples: {
    bad: [
      {
        language: 'en',
        reference:
          'The ferry left the harbour of Oslo at dawn with twelve passengers.\nThe captain had received a storm warning an hour before.\nA helicopter brought all of them to a hospital in Bergen.\nThe company will examine the engine of its other ship.',
        hypothesis:
          'The ferry left the harbor of Oslo at dawn with twelve passengers.\nA helicopter brought all of them to a hospital in Bergen.\nThe company will examine the engine of its other ship.\n[[The captain had received a storm warning an hour before.]]',
        message: 'In the reference this stands behind “The ferry left the harbour of Oslo at da … elve passengers.”',
      },
      {
        language: 'ru',
        reference:
          'Паром вышел из гавани Осло на рассвете с двенадцатью пассажирами.\nЗа час до этого капитан получил штормовое предупреждение.\nВертолёт доставил всех пассажиров в больницу Бергена.\nКомпания проверит двигатель второго судна.',
        hypothesis:
          '[[За час до этого капитан получил предупреждение о шторме.]]\nПаром вышел из гавани Осло на рассвете с двенадцатью пассажирами.\nВертолёт доставил всех пассажиров в больницу Бергена.\nКомпания проверит двигатель второго судна.',
        message: 'In the reference this stands behind “Паром вышел из гавани Осло на рассвете с … тью пассажирами.”',
      },
    ],
    good: [
      {
        language: 'en',
        reference:
          'The ferry left the harbour of Oslo at dawn with twelve passengers.\nThe captain had received a storm warning an hour before.\nA helicopter brought all of them to a hospital.',
        hypothesis:
          'The ferry left the harbor of Oslo at dawn with twelve passengers.\nAn hour before, the captain had received a storm warning.\nAll of them were brought to a hospital by a helicopter.',
      },
      {
        language: 'en',
        sourceLanguage: 'de',
        source:
          'Die Fähre verließ den Hafen von Oslo um 6 Uhr mit 12 Passagieren.\nKapitän Jan Solberg hatte um 5 Uhr eine Sturmwarnung erhalten.\nEin Hubschrauber brachte alle nach Bergen.',
        reference:
          'Captain Jan Solberg had received a storm warning at 5 o’clock.\nThe ferry left the harbour of Oslo at 6 o’clock with 12 passengers.\nA helicopter brought all of them to Bergen.',
        hypothesis:
          'The ferry left the harbour of Oslo at 6 o’clock with 12 passengers.\nCaptain Jan Solberg had received a storm warning at 5 o’clock.\nA helicopter brought all of them to Bergen.',
      },
      { language: 'es', hypothesis: 'El puente volvió a abrir ayer.\nLa obra duró dos años.' },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { segments, named, facing, behind } of movedBlocks(evidence)) {
      const range = { start: segments[0].range.start, end: segments.at(-1)?.range.end ?? segments[0].range.end };
      const what = segments.length === 1 ? 'this stands' : `these ${segments.length} sentences stand`;
      yield {
        range,
        message: behind
          ? `In the ${named.name} ${what} behind “${excerpt(behind.text)}”`
          : `In the ${named.name} ${what} at the beginning.`,
        evidence: ['The sentences around them are in the same order in both texts.'],
        related: facing.map((segment) => ({ ...named.place, range: segment.range })),
      };
    }
  },
});
