/** An amount with the code of its currency before it, as English writes it: `UAH 740 млн`, `₪` turned into `ILS 1,290`. */
import { codedAmounts } from '../../evidence/numbers/currency-codes.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'currency-code-left',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A currency that readers know by name stands as a code before its amount.',
  why: 'English names the money of other countries by codes (UAH 740 million); in the country itself people write the name or the sign, in most languages behind the number.',
  fix: 'Write the name or the sign of the currency where the language has it.',
  examples: {
    bad: [
      {
        language: 'uk',
        hypothesis: 'Новий міст коштуватиме [[UAH 740]] млн.',
        message: '“UAH 740” has a code for the currency; its name or sign was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'بلغت كلفة المشروع [[EGP 180]] مليون.',
        message: '“EGP 180” has a code for the currency; its name or sign was expected.',
      },
      {
        language: 'ko',
        hypothesis: '예산은 [[KRW 850,000,000]]이다.',
        message: '“KRW 850,000,000” has a code for the currency; its name or sign was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '普通票价为[[CNY 48]]，学生免费。',
        message: '“CNY 48” has a code for the currency; its name or sign was expected.',
      },
      {
        language: 'he',
        hypothesis: 'השואב עולה [[ILS 1,290]] בחנות.',
        message: '“ILS 1,290” has a code for the currency; its name or sign was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Bir kutu sprey [[TRY 320]]’ye satılıyor.',
        message: '“TRY 320” has a code for the currency; its name or sign was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Der Umbau kostet 3 Millionen Euro. Der Bund zahlt [[EUR 500.000]] dazu.',
        message: '“EUR 500.000” has a code for the currency, which is “Euro” elsewhere in the article.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Wages range from CHF 36,400 to CHF 91,500 in the valley.' },
      { language: 'de', hypothesis: 'Der Preis liegt bei EUR 500 und CHF 480 je Stück.' },
      { language: 'pl', hypothesis: 'Bilet kosztuje 12 PLN, a za Odrą EUR 4.' },
      { language: 'ja', hypothesis: '新型機RMB200とJPY-300を公開した。' },
      { language: 'uk', hypothesis: 'Курс USD/UAH 41 гривня, за EUR дають 45.' },
    ],
  },
  *check(_text, evidence) {
    const { value } = evidence.text;
    for (const { start, end, named } of codedAmounts(evidence)) {
      const quote = value.slice(start, end);
      if (evidence.references.some(({ text }) => text.value.includes(quote))) continue;
      const rest =
        named === undefined ? '; its name or sign was expected' : `, which is “${named}” elsewhere in the article`;
      yield { range: { start, end }, message: `“${quote}” has a code for the currency${rest}.` };
    }
  },
});
