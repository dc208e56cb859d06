/** A name that is a letter or two away from the one in the source or reference: `John Kerby`. */
import { disagreeingNames } from '../../evidence/names/agreed-names.js';
import { exchangedNames } from '../../evidence/names/exchanged-names.js';
import { leftNames } from '../../evidence/names/left-names.js';
import { namesUnlikeCounterparts } from '../../evidence/names/misspelt-names.js';
import { replacedNames } from '../../evidence/names/replaced-names.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'name-mismatch',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A name is spelt otherwise than in the source or reference.',
  why: 'Engines build rare names from pieces and translate parts of them; a name with a wrong letter is another person’s name.',
  fix: 'Copy the name from the source.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O navio foi fretado por Joana Meireles em Lisboa.',
        hypothesis: 'The ship was chartered by Joana [[Meiroles]] in Lisbon.',
        message: 'The name “Meiroles” beside “Joana” is “Meireles” in the source.',
      },
      {
        language: 'en',
        sourceLanguage: 'de',
        source: 'Die Kapitänin dankte gestern auch dem Lotsen Brennecke für die Rettung.',
        reference: 'The captain also thanked Brennecke, the pilot, for the rescue yesterday.',
        hypothesis: 'The captain also thanked [[Drosdov]], the pilot, for the rescue yesterday.',
        message: 'The name “Drosdov” stands in the place of “Brennecke”.',
      },
      {
        language: 'en',
        reference: 'The harbour master met Joana Meireles on the old quay, and the ferry sailed at noon.',
        hypothesis: 'The harbour master met [[Petra Drosdov]] on the old quay, and the ferry sailed at noon.',
        message: 'The name “Petra Drosdov” stands in the place of “Joana Meireles”.',
      },
      {
        language: 'ru',
        reference: 'Об этом сообщил капитан Олег Воронихин утром.',
        hypothesis: 'Об этом сообщил капитан Олег [[Варонихин]] утром.',
        message: 'The name “Варонихин” beside “Олег” is “Воронихин” in the reference.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The bridge was opened by Martin Halvorsen on Monday.',
        hypothesis: 'Die Brücke wurde am Montag von Martin [[Halverson]] eröffnet.',
        message: 'The name “Halverson” beside “Martin” is “Halvorsen” in the source.',
      },
      {
        language: 'en',
        sourceLanguage: 'zh',
        source: '波兰司法部长维尼基周四在华沙举行了新闻发布会。',
        reference: 'Polish justice minister Winnicki held a press conference in Warsaw on Thursday.',
        hypothesis: 'Polish justice minister [[Vernitz]] held a press conference in Warsaw on Thursday.',
        message: 'The name “Vernitz” stands where the reference has “Winnicki”.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The bridge was opened by Captain Martin Brennan on Monday.',
        reference: 'Мост в понедельник открыл капитан Мартин Бреннан вместе с мэром.',
        hypothesis: 'Мост в понедельник открыл капитан Мартин [[Brennan]] вместе с мэром.',
        message: 'The name “Brennan” is still in Latin letters; the reference has “Бреннан”.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O barco era de Duarte Meireles. Vasco Rebelo pilotou o barco até Lisboa.',
        reference: 'The boat was owned by Duarte Meireles. Vasco Rebelo piloted the boat to Lisbon.',
        hypothesis: 'The boat was owned by Duarte Meireles. Vasco [[Meireles]] piloted the boat to Lisbon.',
        message: 'The name “Meireles” stands in the place of “Rebelo”.',
      },
      {
        language: 'ru',
        reference: 'Паром вёл Воронихин. Утром в порт пришёл Бреннан. Позже к прессе вышел Бреннан, и все стихли.',
        hypothesis:
          'Паром вёл Воронихин. Утром в порт пришёл Бреннан. Позже к прессе вышел [[Воронихин]], и все стихли.',
        message: 'The name “Воронихин” stands in the place of “Бреннан”.',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'Mayor Ida Keller spoke first. Then Keller left the hall with Tom Brandt.',
        hypothesis: 'Mayor Ida Keller spoke first. Then Ida left the hall with Tom Brandt.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The Prime Minister thanked the Premier League. The Premier League kept silent.',
        reference: 'Der Premierminister dankte der Premier League. Die Premier League schwieg.',
        hypothesis: 'Der Premierminister dankte der Premier League. Die Liga schwieg.',
      },
      {
        language: 'pl',
        sourceLanguage: 'en',
        source: 'The bridge was opened by Martin Halvorsen on Monday.',
        hypothesis: 'W poniedziałek most otworzono w obecności Martina Halvorsena.',
      },
      {
        language: 'en',
        reference: 'Volodymyr Zelenskyy spoke in Kyiv.',
        hypothesis: 'Volodymyr Zelensky spoke in Kyiv.',
      },
      {
        language: 'en',
        sourceLanguage: 'zh',
        source: '省长王梅尔周四在该市的大桥上发表了讲话。',
        reference: 'Governor Wang Meier spoke on the Qumar Avenue bridge on Thursday.',
        hypothesis: 'Governor Wang Mayr spoke on the Qumar Street bridge on Thursday.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'Anna Keller and Anna Kellner sailed from Porto.',
        hypothesis: 'Anna Keller und Anna Kellner segelten aus Porto ab.',
      },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { token, expected, anchor, related } of namesUnlikeCounterparts(evidence)) {
      yield {
        range: { start: token.start, end: token.end },
        message: `The name “${token.text}” beside “${anchor}” is “${expected}” in the ${related.text}.`,
        evidence: [`“${token.text}” stands neither in the source nor in a reference.`],
        suggestion: expected,
        related: [related],
      };
    }
    for (const { name, expected, witness } of exchangedNames(evidence)) {
      yield {
        range: name.range,
        message: `The name “${name.text}” stands in the place of “${expected.text}”.`,
        evidence: [
          witness === 'source'
            ? `Source and reference have “${expected.text}” there.`
            : 'The words on either side are the same as in the reference.',
        ],
        suggestion: expected.text,
        related: [{ text: 'reference', referenceIndex: 0, range: expected.range }],
      };
    }
    const replaced = replacedNames(evidence);
    for (const { token, expected } of disagreeingNames(evidence)) {
      if (replaced.some((other) => other.token === token)) continue;
      yield {
        range: { start: token.start, end: token.end },
        message: `The name “${token.text}” stands where all references have “${expected.text}”.`,
        evidence: [`“${token.text}” stands in no reference and no dictionary.`],
        suggestion: expected.text,
        confidence: 0.7,
        related: [{ text: 'reference', referenceIndex: 0, range: { start: expected.start, end: expected.end } }],
      };
    }
    for (const { token, expected } of evidence.text.segments.flatMap((segment) => [...leftNames(segment, evidence)])) {
      yield {
        range: { start: token.start, end: token.end },
        message: `The name “${token.text}” is still in Latin letters; the reference has “${expected.text}”.`,
        evidence: ['No reference has the name in Latin letters.'],
        suggestion: expected.text,
        related: [{ text: 'reference', referenceIndex: 0, range: { start: expected.start, end: expected.end } }],
      };
    }
    for (const { token, expected, referenceRange } of replaced) {
      yield {
        range: { start: token.start, end: token.end },
        message: `The name “${token.text}” stands where the reference has “${expected}”.`,
        evidence: ['The words on either side are the same, and no reference has the name in this form.'],
        suggestion: expected,
        related: [{ text: 'reference', referenceIndex: 0, range: referenceRange }],
        confidence: 0.7,
      };
    }
  },
});
