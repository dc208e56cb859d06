/** Words for amounts with nouns that are counted, and the reverse: `the amount of weapons`, `many informations`. */
import { countNouns } from '../../evidence/count-nouns.js';
import { packWords } from '../../evidence/pack-words.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'count-mass-agreement',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['en'],
  summary: 'A word for an amount stands with a noun that is counted, or the other way round.',
  why: 'Many languages have one word for “amount” and “number”, for “much” and “many”; English has two.',
  fix: 'Use “number of”, “many”, “fewer” with what is counted, “amount of”, “much”, “less” with what is measured.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'He would not give [[the amount of weapons]] sold.',
        message: '“weapons” are counted: “the number of weapons”.',
      },
      { language: 'en', hypothesis: 'There was not [[much people]] in the square.', message: '“people” are counted: “many people”.' },
      {
        language: 'en',
        hypothesis: 'The ministry gave [[many information]] about the route.',
        message: '“information” is not counted: “much information”.',
      },
      { language: 'en', hypothesis: 'She had [[an advice]] for the players.', message: '“advice” is not counted: “advice” without “an”.' },
    ],
    good: [
      { language: 'en', hypothesis: 'The amount of goods traded fell, and so did the number of trucks.' },
      { language: 'en', hypothesis: 'It has many information systems and much people management.' },
      { language: 'en', hypothesis: 'The amount of weapons-grade uranium is not known.' },
      { language: 'en', hypothesis: 'An advice column and a news story mention the amount of parts inventory.' },
    ],
  },
  *check(segment, { pack, text }) {
    const nouns = countNouns(pack);
    const mass = massNouns(pack);
    for (let index = 0; index < segment.tokens.length; index++) {
      const word = segment.tokens[index]?.normal ?? '';
      if (!QUANTITIES.has(word)) continue;
      const found = word === 'amount' || word === 'amounts' ? afterAmount(segment, index) : pair(segment, index);
      if (!found || !endsPhrase(segment.tokens[found.last + 1], pack)) continue;
      const noun = segment.tokens[found.last]?.normal ?? '';
      const advice = wrongQuantity(word, { plural: nouns.get(noun)?.number === 'plural', mass: mass.has(noun) }, noun);
      if (!advice) continue;
      const range = { start: segment.tokens[found.first]?.start ?? 0, end: segment.tokens[found.last]?.end ?? 0 };
      const determiner = word.startsWith('amount') && found.first < index ? `${segment.tokens[found.first]?.text} ` : '';
      const quote = text.value.slice(segment.tokens[found.last]?.start ?? 0, range.end);
      yield { range, message: `“${quote}” ${advice.replace('…', determiner)}` };
    }
  },
});

const QUANTITIES = new Set(['amount', 'amounts', 'much', 'many', 'several', 'these', 'those', 'a', 'an', 'few']);
const COUNT_ONLY = new Set(['many', 'several', 'these', 'those', 'few']);

interface Phrase {
  readonly first: number;
  readonly last: number;
}

function pair(_segment: Segment, index: number): Phrase {
  return { first: index, last: index + 1 };
}

/** `the amount of weapons`, with its article where it has one. */
function afterAmount({ tokens }: Segment, index: number): Phrase | undefined {
  if (tokens[index + 1]?.normal !== 'of') return undefined;
  const article = /^(?:the|an)$/.test(tokens[index - 1]?.normal ?? '');
  return { first: article ? index - 1 : index, last: index + 2 };
}

function wrongQuantity(word: string, is: { plural: boolean; mass: boolean }, noun: string): string | undefined {
  if (word === 'amount') return is.plural ? `are counted: “…number of ${noun}”.` : undefined;
  if (word === 'amounts') return is.plural ? `are counted: “numbers of ${noun}”.` : undefined;
  if (word === 'much') return is.plural ? `are counted: “many ${noun}”.` : undefined;
  if (!is.mass) return undefined;
  if (word === 'many') return `is not counted: “much ${noun}”.`;
  if (word === 'few') return `is not counted: “little ${noun}”.`;
  return `is not counted: “${noun}” without “${word}”.`;
}

/** Singular forms of the nouns that have no plural. */
function massNouns(pack: LanguagePack): ReadonlySet<string> {
  const cached = singulars.get(pack);
  if (cached) return cached;
  const made = new Set([...packWords(pack, 'mass-noun-plurals')].map((plural) => plural.replace(/s$/, '')));
  singulars.set(pack, made);
  return made;
}

const singulars = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Whether the noun phrase is over, so that the noun is not the first half of a compound (`information systems`). */
function endsPhrase(next: Token | undefined, pack: LanguagePack): boolean {
  if (!next || next.kind === 'punctuation') return next?.text !== '-';
  return packWords(pack, 'function-words').has(next.normal) || ENDINGS.test(next.normal);
}

/** `weapons sent`, `people coming`: a participle begins something new. */
const ENDINGS = /(?:ed|ing|ly)$|^(?:sent|sold|made|held|given|taken|lost|killed|bought|built)$/;
