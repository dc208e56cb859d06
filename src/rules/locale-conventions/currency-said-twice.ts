/** A currency by its sign and again by its name: `€5 million euros`. */
import { twiceNamedCurrencies } from '../../evidence/numbers/measures.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'currency-said-twice',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'An amount has both the sign and the name of its currency.',
  why: 'Engines copy the sign and translate the name that it was read as; read aloud, the currency is said twice.',
  fix: 'Keep the sign or the name, as the house does.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The bridge cost [[€5 million euros]] to repair.',
        message: '“€5 million euros” says the currency twice; “5 million euros” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Der Umbau kostet die Stadt [[€ 3,2 Millionen Euro]] im Jahr.',
        message: '“€ 3,2 Millionen Euro” says the currency twice; “3,2 Millionen Euro” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Ремонт обошёлся в [[$40 долларов]] за окно.',
        message: '“$40 долларов” says the currency twice; “40 долларов” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '保护区计划投入[[¥320万元]]修建步道。',
        message: '“¥320万元” says the currency twice; “320万元” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '総工費は[[¥3億円]]に上った。',
        message: '“¥3億円” says the currency twice; “3億円” was expected.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The bridge cost €5 million to repair, or about 5.4 million dollars.' },
      { language: 'en', hypothesis: 'It costs $40; dollars are not taken at the gate. Pay £20 (25 euros) there.' },
      { language: 'fr', hypothesis: 'La réparation a coûté 5 € ou 6 dollars.' },
      { language: 'es', hypothesis: 'La entrada cuesta $40 pesos mexicanos.' },
      { language: 'en', hypothesis: 'It costs €5 million euros.', reference: 'It cost €5 million euros.' },
      { language: 'ja', hypothesis: '総工費は¥300に上った。' },
    ],
  },
  *check(_hypothesis, evidence) {
    const { text, references } = evidence;
    for (const { sign, name } of twiceNamedCurrencies(evidence)) {
      const range = { start: sign.range.start, end: name.range.end };
      const quote = text.value.slice(range.start, range.end);
      if (references.some((reference) => reference.text.value.includes(quote))) continue;
      const expected = text.value.slice(sign.number.range.start, range.end);
      yield { range, message: `“${quote}” says the currency twice; “${expected}” was expected.`, suggestion: expected };
    }
  },
});
