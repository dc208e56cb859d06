/** An article before the name of a country or city that takes none: `weapons to the Russia`. */
import { endOfBareName, standsAlone } from '../../evidence/names/bare-names.js';
import { defineSegmentRule } from '../define-rule.js';

/** Two names without a space between them: leaving out the article would not mend it. */
const JOINED = /\p{Ll}\p{Lu}/u;

export default defineSegmentRule({
  id: 'article-before-name',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: ['en'],
  summary: 'The name of a country or city has an article that it does not take.',
  why: 'Portuguese, French, German or Arabic give countries an article; carried over into English it marks the sentence as translated.',
  fix: 'Leave out the article.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The minister sold the engines to [[the Brazil]] during the embargo.',
        message: '“Brazil” takes no article: “the Brazil”.',
      },
      {
        language: 'en',
        hypothesis: 'The ship left [[the Portugal]] on Monday.',
        message: '“Portugal” takes no article: “the Portugal”.',
      },
      {
        language: 'en',
        hypothesis: 'Talks were held in [[the Berlin]].',
        message: '“Berlin” takes no article: “the Berlin”.',
      },
      {
        language: 'en',
        hypothesis: 'Grain left [[the Brazil’s]] ports in May.',
        message: '“Brazil’s” takes no article: “the Brazil’s”.',
      },
      {
        language: 'en',
        hypothesis: 'The choir had never sung in [[the Texas]], but it will in May.',
        message: '“Texas” takes no article: “the Texas”.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis: 'The Texas, Ohio and Utah teams met; the Manchester of old, the Boston that he knew.',
      },
      { language: 'en', hypothesis: 'The Brazil striker praised the Portugal match against the Netherlands.' },
      { language: 'en', hypothesis: 'He missed the Berlin of his youth and the Brazil that he had known.' },
      {
        language: 'en',
        hypothesis:
          'The Hague, the United States and the Philippines agreed; the Germany, Spain and Italy games were off.',
      },
      { language: 'en', hypothesis: 'They crossed the Jordan at dawn.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    const { tokens } = segment;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const article = tokens[index];
      if (article?.normal !== 'the') continue;
      const end = endOfBareName(tokens, index + 1, evidence);
      const last = tokens[end - 1];
      if (!last || !standsAlone(tokens, end, evidence)) continue;
      const range = { start: article.start, end: last.end };
      const name = evidence.text.value.slice(tokens[index + 1]?.start, last.end);
      const quote = evidence.text.value.slice(range.start, range.end);
      const safe = !JOINED.test(name);
      yield { range, message: `“${name}” takes no article: “${quote}”.`, ...(safe ? { suggestion: name } : {}) };
    }
  },
});
