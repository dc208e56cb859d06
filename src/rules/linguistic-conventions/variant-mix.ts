/** Two variants of one language in one article: `colour` and `center`. */
import { variantMixes, type VariantMix } from '../../evidence/spelling/spelling-variants.js';
import type { Report } from '../../model/finding.js';
import { defineArticleRule } from '../define-rule.js';

/** More words of the usual variant are not named. */
const NAMED = 3;

export default defineArticleRule({
  id: 'variant-mix',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['en', 'pt', 'es', 'de', 'uk', 'zh'],
  summary: 'A word is written as in another variant of the language than the article.',
  why: 'Engines are trained on all variants at once; a text that goes from one to the other looks like nobody read it.',
  fix: 'Write the word as the article’s variant does.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'The harbour was quiet, and the grey sky did not help.\nNeighbours gathered at the [[theater]] in the evening.',
        message: '“theater” is en-US spelling, but the article is written in en-GB (“harbour”, “grey”).',
      },
      {
        language: 'en-US',
        hypothesis: 'The mayor opened the new pool and promised to repaint it in a brighter [[colour]].',
        message: '“colour” is en-GB spelling, but the article is written in en-US.',
      },
      {
        language: 'pt',
        hypothesis: 'A equipe venceu o prêmio econômico. Os torcedores voltaram de [[autocarro]] para casa.',
        message:
          '“autocarro” is pt-PT spelling, but the article is written in pt-BR (“equipe”, “prêmio”, “econômico”).',
      },
      {
        language: 'de',
        hypothesis: 'Die Strasse ist gesperrt, ausserdem fährt kein Bus. Der Umweg ist [[größer]] als gedacht.',
        message: '“größer” is de-DE spelling, but the article is written in de-CH (“Strasse”, “ausserdem”).',
      },
      {
        language: 'zh-Hans',
        hypothesis: '市长昨天宣布，新的图书馆将在明年开放。[[圖書館]]位于河边。',
        message: '“圖書館” is zh-Hant spelling, but the article is written in zh-Hans (“长”, “图书馆将”, “开”).',
      },
    ],
    good: [
      {
        language: 'en-US',
        hypothesis: 'The Labour Party painted the color of its center gray, he said at the Grey Theatre.',
      },
      {
        language: 'en',
        hypothesis: 'They organize the harbour festival, and the coloured lights are recognized far away.',
      },
      { language: 'en', hypothesis: 'The harbour and the grey quay are open. “My favorite color,” the sign says.' },
      { language: 'pt-PT', hypothesis: 'O facto é que a equipa ganhou o prémio; o fato do treinador era azul.' },
      { language: 'zh-Hans', hypothesis: '这家公司的标志写着“臺積電”，很多人都认识。' },
      { language: 'de', hypothesis: 'Die Straße ist nass, dass man ausrutschen muss, ist bewusst in Kauf genommen.' },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const mix of variantMixes(evidence)) {
      const [first] = mix.odd;
      if (first) yield report(mix, first);
    }
  },
});

function report({ odd, usual, tagged }: VariantMix, first: VariantMix['odd'][number]): Report {
  const more = odd.length === 1 ? '' : ` (and ${odd.length - 1} more)`;
  const proof = [...new Set(usual.map(({ form }) => form))].slice(0, NAMED).map((form) => `“${form}”`);
  const shown = proof.length === 0 ? '' : ` (${proof.join(', ')})`;
  return {
    range: first.range,
    message: `“${first.form}”${more} is ${first.variant} spelling, but the article is written in ${first.other}${shown}.`,
    evidence: [
      `${first.other} writes “${first.otherForm}”.`,
      ...(tagged ? [`The language of the article is given as ${first.other}.`] : []),
    ],
    suggestion: first.otherForm,
    related: odd.slice(1).map(({ range }) => ({ text: 'hypothesis' as const, range })),
  };
}
