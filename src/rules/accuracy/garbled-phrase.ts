/** Words whose order or joints make no phrase: `believes so Minsk tried`, `during military support offensive`. */
import { articlesBeforeVerbs } from '../../evidence/grammar/articles-before-verbs.js';
import { endOfName } from '../../evidence/names/names-in-place.js';
import { packWords } from '../../evidence/words/pack-words.js';
import { scrambledRuns } from '../../evidence/comparison/scrambled-runs.js';
import { asRows, sequenceAt, sequenceIndex } from '../../evidence/words/word-sequences.js';
import type { Evidence } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import { startsUpper } from '../../evidence/words/vocabulary.js';
import { primarySubtag } from '../../text/normal-form.js';
import { defineSegmentRule } from '../define-rule.js';
import { hasWordOf } from '../../evidence/words/words-present.js';

export default defineSegmentRule({
  id: 'garbled-phrase',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  absorbs: ['malformed-phrase'],
  summary: 'Words stand in an order that makes no phrase.',
  why: 'The words were translated one by one, or parts of the sentence were lost, and the reader cannot recover who did what.',
  fix: 'Translate the sentence anew from the source.',
  examples: {
    bad: [
      {
        language: 'fr',
        hypothesis: 'Le conseil veut acheter [[une la]] nouvelle machine.',
        message: '“une la” stands in no sentence.',
      },
      {
        language: 'es',
        hypothesis: 'Salieron todos [[al terminó]] la feria.',
        message: 'The article “al” stands before the verb “terminó”.',
      },
      {
        language: 'es',
        hypothesis: 'En la plaza [[un anunciaron]] vecino la fiesta.',
        message: 'The article “un” stands before the verb “anunciaron”.',
      },
      {
        language: 'es',
        hypothesis: 'Salió para [[las regar]] plantas.',
        message: 'The article “las” stands before the verb “regar”.',
      },
      {
        language: 'it',
        hypothesis: 'Domani [[un arriveranno]] treno da Pisa.',
        message: 'The article “un” stands before the verb “arriveranno”.',
      },
      {
        language: 'en',
        hypothesis: 'He said that Norway [[believes so Minsk]] hid the parts.',
        message: '“so” cannot stand between “believes” and “Minsk”; “that” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'Lisbon sent parts during [[military support offensive]] in the north.',
        reference: 'Lisbon sent parts in support of the army’s military offensive in the north.',
        message:
          '“military support offensive” scrambles what the reference has as “support of the army’s military offensive”.',
      },
      {
        language: 'en',
        hypothesis: 'The results [[of the of]] study came later.',
        message: '“of the of” stands in no sentence.',
      },
      {
        language: 'fr',
        hypothesis: 'Le ministre a parlé [[du de la]] réunion hier.',
        message: '“du de la” stands in no sentence.',
      },
    ],
    good: [
      { language: 'ar', hypothesis: 'لم ينتقل المتحف بعد إلى المبنى الجديد.' },
      { language: 'fr', hypothesis: 'Qui en veut une ? La voici, et à la une, le maire.' },
      { language: 'es', hypothesis: 'El debate, un capó, la mujer y las regulares; la vendieron, y El murió en paz.' },
      { language: 'en', hypothesis: 'Norway believes so. Minsk denies it, and he thinks so strongly.' },
      { language: 'en', hypothesis: 'She said so Tuesday, and the coach thought so Monday.' },
      {
        language: 'en',
        hypothesis: 'A defence ministry spokesman came home.',
        reference: 'A spokesman for the ministry of defence came home.',
      },
      { language: 'fr', hypothesis: 'Il vient de le dire, près de la gare.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    yield* intrusiveSo(segment, evidence);
    yield* impossible(segment, evidence);
    yield* misplacedArticles(segment, evidence);
    yield* scrambled(segment, evidence);
  },
});

/** `believes so Minsk tried`: an anaphor where a clause begins. */
function* intrusiveSo({ tokens }: Segment, evidence: Evidence) {
  const verbs = packWords(evidence.pack, 'opinion-verbs');
  if (!hasWordOf(tokens, verbs, evidence.pack)) return;
  for (let index = 1; index + 2 < tokens.length; index++) {
    const [verb, so] = [tokens[index - 1], tokens[index]];
    if (so?.normal !== 'so' || !verb || !verbs.has(verb.normal)) continue;
    const end = endOfName(tokens, index + 1, evidence);
    const last = tokens[end - 1];
    if (end === index + 1 || !last || tokens[end]?.kind !== 'word') continue;
    const name = evidence.text.value.slice(tokens[index + 1]?.start, last.end);
    yield {
      range: { start: verb.start, end: last.end },
      message: `“so” cannot stand between “${verb.text}” and “${name}”; “that” was expected.`,
    };
  }
}

/** Sequences of closed-class words that no sentence holds. */
function* impossible({ tokens }: Segment, { pack, text }: Evidence) {
  const index = sequenceIndex(asRows(pack.lists['impossible-sequences'] ?? []), pack.tag);
  if (!hasWordOf(tokens, index, pack)) return;
  for (let position = 0; position < tokens.length; position++) {
    const found = sequenceAt(tokens, position, index);
    if (!found) continue;
    const run = tokens.slice(position, position + found.words.length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.some((token, at) => startsUpper(token.text) && position + at > 0)) continue;
    const range = { start: first.start, end: last.end };
    yield { range, message: `“${text.value.slice(range.start, range.end)}” stands in no sentence.`, confidence: 0.9 };
    position += run.length - 1;
  }
}

/** `un anunciaron`: an article with a verb behind it. */
function* misplacedArticles({ tokens }: Segment, evidence: Evidence) {
  for (const { article, verb } of articlesBeforeVerbs(tokens, evidence)) {
    yield {
      range: { start: article.start, end: verb.end },
      message: `The article “${article.text}” stands before the verb “${verb.text}”.`,
    };
  }
}

/** A pile of nouns whose words the reference has in another order; only English piles nouns up in a fixed order. */
function* scrambled(segment: Segment, { pack, text, reference }: Evidence) {
  if (!reference || primarySubtag(pack.tag) !== 'en') return;
  const words = { functionWords: packWords(pack, 'function-words'), prepositions: packWords(pack, 'prepositions') };
  for (const { hypothesis, reference: phrase } of scrambledRuns(segment, reference, words)) {
    const quote = text.value.slice(hypothesis.start, hypothesis.end);
    const expected = reference.text.value.slice(phrase.start, phrase.end);
    yield {
      range: hypothesis,
      message: `“${quote}” scrambles what the reference has as “${expected}”.`,
      related: [{ text: 'reference' as const, referenceIndex: 0, range: phrase }],
    };
  }
}
