/** An article kept from the source where the reference has none: `the inflation rose`. */
import { beadDifferences } from '../../evidence/words/bead-differences.js';
import { packWords } from '../../evidence/words/pack-words.js';
import type { Counterpart, EvidenceWith } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'article-calque',
  dimension: 'style',
  severity: 'minor',
  stage: 'preview',
  confidence: 0.6,
  needs: ['source', 'reference'],
  languages: ['en', 'de', 'fr'],
  summary: 'An article stands before a noun that takes none in the reference.',
  why: 'Romance languages put an article before abstract and general nouns; kept, it makes the reader ask which one is meant.',
  fix: 'Leave the article out, or say whose it is.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'fr',
        source: 'Les prix montent à cause de l’inflation en mai.',
        reference: 'Prices went up because of inflation in May.',
        hypothesis: 'Prices went up because of [[the inflation]] in May.',
        message: '“the inflation” has an article; the reference has “inflation” without one.',
      },
      {
        language: 'de',
        sourceLanguage: 'es',
        source: 'El alcalde habló contra la pobreza y el hambre.',
        reference: 'Der Bürgermeister sprach gegen Armut und Hunger.',
        hypothesis: 'Der Bürgermeister sprach gegen [[die Armut]] und Hunger.',
        message: '“die Armut” has an article; the reference has “Armut” without one.',
      },
    ],
    good: [
      {
        language: 'en',
        sourceLanguage: 'fr',
        source: 'Les prix montent parce que l’économie a grandi en mai.',
        reference: 'Prices went up because the economy grew in May.',
        hypothesis: 'Prices went up because the economy grew in May.',
      },
      {
        language: 'en',
        sourceLanguage: 'fr',
        source: 'L’inflation monte. Les prix montent à cause de l’inflation en mai.',
        reference: 'Inflation rises. Prices went up because of inflation in May.',
        hypothesis: 'The high inflation worries people. Prices went up because of the inflation in May.',
      },
      {
        language: 'de',
        sourceLanguage: 'ru',
        source: 'Мэр выступил против бедности и голода.',
        reference: 'Der Bürgermeister sprach gegen Armut und Hunger.',
        hypothesis: 'Der Bürgermeister sprach gegen die Armut und Hunger.',
      },
    ],
  },
  *check(segment, evidence) {
    const { pack, source, references, text, vocabulary } = evidence;
    if (segment.kind === 'headline' || packWords(source.pack, 'articles').size === 0) return;
    const closed = packWords(pack, 'function-words', 'prepositions', 'conjunctions');
    for (const [article, noun, behind] of addedArticles(segment, packWords(pack, 'articles'), evidence)) {
      // `the global research`: only a noun that ends its phrase stands for itself.
      if (behind.kind === 'word' && !closed.has(behind.normal)) continue;
      // A noun that came before has its article by right.
      if (vocabulary.count(noun.normal) > 1 || references.some((other) => hasArticle(other, segment, article, noun)))
        continue;
      yield {
        range: { start: article.start, end: noun.end },
        message: `“${text.value.slice(article.start, noun.end)}” has an article; the reference has “${noun.text}” without one.`,
        suggestion: noun.text,
      };
    }
  },
});

type ArticleAndNoun = readonly [article: Token, noun: Token, behind: Token];

/** Articles that only the hypothesis has, between two words that both have. */
function addedArticles(
  segment: Segment,
  articles: ReadonlySet<string>,
  { text, reference }: EvidenceWith<'reference'>,
): ArticleAndNoun[] {
  if (articles.size === 0) return [];
  const bead = reference.beadOf(segment);
  if (!beadDifferences(bead, text, reference.text).extra.some(({ normal }) => articles.has(normal))) return [];
  const { edits, matches } = reference.wordsOf(bead);
  const matched = new Map(matches.map((match) => [match.hypothesis, match.reference]));
  return edits.flatMap(({ kind, hypothesis }) => {
    const [article] = hypothesis;
    if (kind !== 'extra' || hypothesis.length !== 1 || !article || !articles.has(article.normal)) return [];
    const position = segment.tokens.indexOf(article);
    const [before, noun, behind] = [-1, 1, 2].map((step) => segment.tokens[position + step]);
    if (!before || !noun || !behind || position < 1) return [];
    const inReference = [before, noun, behind].map((token) => matched.get(token));
    return noun.kind === 'word' && inReference.every((token) => token !== undefined)
      ? [[article, noun, behind] as const]
      : [];
  });
}

function hasArticle(reference: Counterpart, segment: Segment, article: Token, noun: Token): boolean {
  return reference
    .segmentsFor(segment)
    .some(({ tokens }) =>
      tokens.some(({ normal }, index) => normal === article.normal && tokens[index + 1]?.normal === noun.normal),
    );
}
