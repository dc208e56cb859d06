/** A currency by its sign and again by its name: `€5 million euros`. */
import { doubledCurrencies } from '../../evidence/numbers/doubled-currencies.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'currency-said-twice',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'An amount has both the sign of a currency and the name of one.',
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
        language: 'tr',
        hypothesis: 'Yetişkin biletleri [[$200 liradan]] satılıyor.',
        message: '“$200 liradan” has the sign of one currency and the name of another.',
      },
      {
        language: 'ko',
        hypothesis: '사업비 [[₩340억 원]] 가운데 절반을 국비로 낸다.',
        message: '“₩340억 원” says the currency twice; “340억 원” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '総工費は[[¥3億円]]に上った。',
        message: '“¥3億円” says the currency twice; “3億円” was expected.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'A $50 million real estate deal, a $20 euro-themed mug and $5 won in a raffle.' },
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
    for (const { start, end, amount, isConflict } of doubledCurrencies(evidence)) {
      const quote = text.value.slice(start, end);
      if (references.some((reference) => reference.text.value.includes(quote))) continue;
      if (isConflict) {
        yield { range: { start, end }, message: `“${quote}” has the sign of one currency and the name of another.` };
        continue;
      }
      const expected = text.value.slice(amount, end);
      const message = `“${quote}” says the currency twice; “${expected}” was expected.`;
      yield { range: { start, end }, message, suggestion: expected };
    }
  },
});
