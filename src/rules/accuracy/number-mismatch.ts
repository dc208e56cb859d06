/** A number that the source or reference does not have, where it has another: `1,050` for 1.500. */
import { joinedNumbers } from '../../evidence/numbers/broken-numbers.js';
import { changedNumbers, type ChangedNumber } from '../../evidence/numbers/changed-numbers.js';
import { numbersInPlace } from '../../evidence/numbers/numbers-in-place.js';
import { powerOfTen } from '../../evidence/numbers/number-likeness.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'number-mismatch',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A number is not the one that the source or reference has.',
  why: 'Separators, scales and digits get lost while translating, and a wrong figure does more harm than any clumsy phrase.',
  fix: 'Take the figure from the source.',
  examples: {
    bad: [
      {
        language: 'en',
        reference: 'Fares rise to 37 cents.\nThe fare on the ferry, 37 cents, had not changed since spring.',
        hypothesis: 'Fares rise to 37 cents.\nThe fare on the ferry, [[47]] cents, had not changed since spring.',
        message: 'The number “47” is not in the reference, which has “37” there.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The repair of the old tower costs 1,500 dollars.',
        hypothesis: 'Die Reparatur des alten Turms kostet [[1.050]] Dollar.',
        message: 'The number “1.050” is not in the source, which has “1,500” there.',
      },
      {
        language: 'en',
        sourceLanguage: 'de',
        source: 'Die Preise in Hamburg stiegen um 2,3 Prozent.',
        hypothesis: 'Prices in Hamburg rose by [[23]] percent.',
        message: 'The number “23” is 10 times “2,3” in the source.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The ferry carries 37 cars.\nMaria Keller, 37, has steered her for the Brennan line since May 2019.',
        hypothesis:
          'Die Fähre fasst 37 Autos.\nMaria Keller, [[47]], steuert sie für die Reederei Brennan seit Mai 2019.',
        message: 'The number “47” is not in the source, which has “37” there.',
      },
      {
        // Hardly anything survives the translation, and 13 stands in the headline too: every line faces one, so the number must as well.
        language: 'fi',
        sourceLanguage: 'en',
        source:
          'Boy of 13 finds old coin\nHe was digging with his grandfather near the barn.\nThe 13 year old pupil wants to give it to the museum.\nExperts will look at it next week.',
        hypothesis:
          '13-vuotias poika löysi vanhan kolikon\nHän kaivoi isoisänsä kanssa navetan lähellä.\n[[23]] vuoden ikäinen koululainen haluaa antaa sen museolle.\nAsiantuntijat tutkivat sen ensi viikolla.',
        message: 'The number “23” is not in the source, which has “13” there.',
      },
      {
        language: 'en',
        sourceLanguage: 'ja',
        source: '大阪の橋の工事費は3億円だった。',
        hypothesis: 'The bridge in Osaka cost [[3 million]] yen.',
        message: 'The number “3 million” is a 100th of “3億” in the source.',
      },
      {
        language: 'ru',
        reference: 'Башню в старом городе строили 47 лет.',
        hypothesis: 'Башню в старом городе возводили [[74]] года.',
        message: 'The number “74” is not in the reference, which has “47” there.',
      },
      {
        language: 'fr',
        reference: 'Sur le vieux pont, trois hommes attendaient le bac du matin.',
        hypothesis: 'Sur le vieux pont, [[cinq]] hommes attendaient le bac du matin.',
        message: 'The number “cinq” is not in the reference, which has “trois” there.',
      },
      {
        language: 'de',
        reference: 'Die Fähre nach Norden legt um 7:30 Uhr ab.',
        hypothesis: 'Die Fähre nach Norden legt um [[9:30]] Uhr ab.',
        message: 'The number “9:30” is not in the reference, which has “7:30” there.',
      },
      {
        language: 'en',
        reference: 'The tower was opened in June 2018 on the old quay.',
        hypothesis: 'The tower was opened in June [[3018]] on the old quay.',
        message: 'The number “3018” is not in the reference, which has “2018” there.',
      },
      {
        language: 'en',
        reference: 'There were 250 people on the old quay.',
        hypothesis: 'There were [[300]] people on the old quay.',
        message: 'The number “300” is not in the reference, which has “250” there.',
      },
      {
        language: 'en',
        reference: 'In May 2019, 21 boats were lost.',
        hypothesis: 'In May [[2019,21]] boats were lost.',
        message: '“2019,21” reads as one number; it is two, “2019, 21”.',
      },
    ],
    good: [
      {
        language: 'ja',
        sourceLanguage: 'en',
        source: 'Ten bridges cost 12.5 million yen.',
        hypothesis: '10本の橋の費用は1250万円だった。',
      },
      {
        language: 'en',
        sourceLanguage: 'de',
        source: 'Um 17 Uhr lagen 2.000 Karten im 80 Kilometer entfernten Ort, zweihundertfünfzig davon gratis.',
        hypothesis: 'At 5 p.m. there were 2,000 tickets in the town 50 miles away, 250 of them free.',
      },
      {
        language: 'en',
        reference: 'At 7:30 the first two boats left for the island, and one man was on board.',
        hypothesis: 'At 19:30 the first couple of boats left for the island, and two or three were on board.',
      },
      { language: 'en', hypothesis: 'The bridge cost 3 million yen, 40 times as much as in 1950.' },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'It cost 1.2 billion euros.',
        hypothesis: 'Costó 1.200 millones de euros.',
      },
      {
        language: 'en',
        reference: 'The range was wide (0.12, 0.15).',
        hypothesis: 'The range was wide (0.12,0.15).',
      },
      {
        language: 'zh-Hans',
        sourceLanguage: 'en',
        source: 'Sales of boats fell from 99.4 to 88.5 billion.',
        hypothesis: '船的销量从994亿降至885亿。',
      },
      {
        language: 'cs',
        sourceLanguage: 'en',
        source: 'The bridge is from the 1880s.',
        hypothesis: 'Most je z 80. let 19. století.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'The rate was 0·867 in June.',
        hypothesis: 'La tasa fue de 0,867 en junio.',
      },
    ],
  },
  *check({ value }, evidence) {
    for (const { number, apart } of joinedNumbers(evidence)) {
      const quote = value.slice(number.range.start, number.range.end);
      yield {
        range: number.range,
        message: `“${quote}” reads as one number; it is two, “${apart}”.`,
        suggestion: apart,
        severity: 'minor',
      };
    }
    for (const changed of [...changedNumbers(evidence), ...numbersInPlace(evidence)]) {
      const { number, instead, name, referenceIndex, counterpart } = changed;
      const expected = counterpart.text.value.slice(instead.range.start, instead.range.end);
      const quote = value.slice(number.range.start, number.range.end);
      const place = name === 'source' ? { text: name } : { text: name, referenceIndex };
      yield {
        range: number.range,
        message: `The number “${quote}” ${describe(changed, expected)}`,
        evidence: [`“${expected}” of the ${name} stands nowhere in the hypothesis.`],
        related: [{ ...place, range: instead.range }],
      };
    }
  },
});

function describe({ number, instead, name }: ChangedNumber, expected: string): string {
  const power = powerOfTen(number.values[0] ?? 0, instead.values[0] ?? 0);
  if (power > 0) return `is ${10 ** power} times “${expected}” in the ${name}.`;
  if (power < 0) return `is a ${10 ** -power}th of “${expected}” in the ${name}.`;
  return `is not in the ${name}, which has “${expected}” there.`;
}
