/** An article kept from the source where the reference has none: `the inflation rose`. */
import { packWords } from '../../evidence/pack-words.js';
import type { Counterpart } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'article-calque',
  dimension: 'style',
  severity: 'minor',
  stage: 'preview',
  confidence: 0.6,
  needs: ['reference'],
  languages: ['en', 'de', 'fr'],
  summary: 'An article stands before a noun that takes none in the reference.',
  why: 'Romance languages put an article before abstract and general nouns; kept, it makes the reader ask which one is meant.',
  fix: 'Leave the article out, or say whose it is.',
  examples: {
    bad: [
      {
        language: 'en',
        reference: 'Prices went up because inflation rose again in May.',
        hypothesis: 'Prices went up because [[the inflation]] rose again in May.',
        message: '“the inflation” has an article; the reference has “inflation” without one.',
      },
      {
        language: 'de',
        reference: 'Der Bürgermeister sagte, dass Armut überall zu sehen sei.',
        hypothesis: 'Der Bürgermeister sagte, dass [[die Armut]] überall zu sehen sei.',
        message: '“die Armut” has an article; the reference has “Armut” without one.',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'Prices went up because the economy grew in May.',
        hypothesis: 'Prices went up because the economy grew in May.',
      },
      {
        language: 'en',
        reference: 'Inflation rose. Prices went up because inflation rose again.',
        hypothesis: 'The high inflation worries people. Prices went up because the inflation rose again.',
      },
      {
        language: 'de',
        reference: 'Er sagte, Armut sei zu sehen.',
        hypothesis: 'Er sagte, dass man überall die Armut sehe.',
      },
    ],
  },
  *check(segment, { pack, reference, references, text, vocabulary }) {
    if (segment.kind === 'headline') return;
    for (const [article, noun] of addedArticles(segment, reference, packWords(pack, 'articles'))) {
      // A noun that came before has its article by right.
      if (vocabulary.count(noun.normal) > 1 || references.some((other) => hasArticle(other, segment, [article, noun])))
        continue;
      yield {
        range: { start: article.start, end: noun.end },
        message: `“${text.value.slice(article.start, noun.end)}” has an article; the reference has “${noun.text}” without one.`,
        suggestion: noun.text,
      };
    }
  },
});

type ArticleAndNoun = readonly [article: Token, noun: Token];

/** Articles that only the hypothesis has, between two words that both have. */
function addedArticles(segment: Segment, reference: Counterpart, articles: ReadonlySet<string>): ArticleAndNoun[] {
  if (articles.size === 0) return [];
  const { edits, matches } = reference.wordsOf(reference.beadOf(segment));
  const matched = new Map(matches.map((match) => [match.hypothesis, match.reference]));
  return edits.flatMap(({ kind, hypothesis }) => {
    const [article] = hypothesis;
    if (kind !== 'extra' || hypothesis.length !== 1 || !article || !articles.has(article.normal)) return [];
    const position = segment.tokens.indexOf(article);
    const [before, noun, behind] = [-1, 1, 2].map((step) => segment.tokens[position + step]);
    if (!before || !noun || !behind || position < 1) return [];
    const inReference = [before, noun, behind].map((token) => matched.get(token));
    return noun.kind === 'word' && inReference.every((token) => token !== undefined) ? [[article, noun] as const] : [];
  });
}

function hasArticle(reference: Counterpart, segment: Segment, [article, noun]: ArticleAndNoun): boolean {
  return reference
    .segmentsFor(segment)
    .some(({ tokens }) =>
      tokens.some(({ normal }, index) => normal === article.normal && tokens[index + 1]?.normal === noun.normal),
    );
}
