/** Words for amounts with nouns that are counted, and the reverse: `the amount of weapons`, `many informations`. */
import { countNouns } from '../../evidence/grammar/count-nouns.js';
import { packWords } from '../../evidence/words/pack-words.js';
import { sequenceAt, sequenceIndex } from '../../evidence/words/word-sequences.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';
import { hasWordOf } from '../../evidence/words/words-present.js';

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
      {
        language: 'en',
        hypothesis: 'There was not [[much people]] in the square.',
        message: '“people” are counted: “many people”.',
      },
      {
        language: 'en',
        hypothesis: 'The ministry gave [[many information]] about the route.',
        message: '“information” is not counted: “much information”.',
      },
      {
        language: 'en',
        hypothesis: 'She had [[an advice]] for the players.',
        message: '“advice” is not counted: “advice” without “an”.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The amount of goods traded fell, and so did the number of trucks.' },
      { language: 'en', hypothesis: 'It has many information systems and much people management.' },
      { language: 'en', hypothesis: 'The amount of weapons-grade uranium is not known.' },
      { language: 'en', hypothesis: 'A news and sports show; much of what people say.' },
      { language: 'en', hypothesis: 'An advice column and a news story mention the amount of parts inventory.' },
    ],
  },
  *check({ tokens }, { pack }) {
    const index = sequenceIndex(pack.tables['quantity-words'] ?? [], pack.tag);
    if (!hasWordOf(tokens, index, pack)) return;
    for (let position = 0; position < tokens.length; position++) {
      const quantity = sequenceAt(tokens, position, index);
      if (!quantity) continue;
      const [, takes = '', other = ''] = quantity.row;
      const noun = nounBehind(tokens, position + quantity.words.length, { pack, takes, bare: other === '' });
      const word = tokens[position];
      if (!noun || !word) continue;
      const article = takes === 'mass' ? articleBefore(tokens[position - 1], pack) : undefined;
      const expected =
        other === ''
          ? `“${noun.text}” without “${word.text}”`
          : `“${[article?.normal, other, noun.text].filter((part) => part !== undefined).join(' ')}”`;
      const fact = takes === 'mass' ? 'are counted' : 'is not counted';
      const range = { start: (article ?? word).start, end: noun.end };
      yield { range, message: `“${noun.text}” ${fact}: ${expected}.` };
    }
  },
});

function articleBefore(token: Token | undefined, pack: LanguagePack): Token | undefined {
  return token && packWords(pack, 'articles').has(token.normal) ? token : undefined;
}

interface Wanted {
  readonly pack: LanguagePack;
  readonly takes: string;
  /** Whether an adjective may stand between (`a good news`). */
  readonly bare: boolean;
}

/** The noun of the wrong kind that ends the phrase; nothing where another noun follows (`information systems`). */
function nounBehind(tokens: readonly Token[], position: number, { pack, takes, bare }: Wanted): Token | undefined {
  const isWrong = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    (takes === 'mass' ? countNouns(pack).get(token.normal)?.number === 'plural' : isMass(token, pack));
  const next = tokens[position];
  const adjective = bare && next?.kind === 'word' && !isWrong(next) && isAdjective(next, pack);
  const at = adjective ? position + 1 : position;
  return isWrong(tokens[at]) && endsPhrase(tokens[at + 1], pack) ? tokens[at] : undefined;
}

function isAdjective({ normal }: Token, pack: LanguagePack): boolean {
  return !normal.endsWith("'s") && !packWords(pack, 'function-words').has(normal);
}

function isMass(token: Token, pack: LanguagePack): boolean {
  return packWords(pack, 'mass-nouns').has(token.text);
}

/** Whether the noun phrase is over, so that the noun is not the first half of a compound. */
function endsPhrase(next: Token | undefined, pack: LanguagePack): boolean {
  if (!next || next.kind === 'punctuation') return next === undefined || !JOINERS.test(next.text);
  if (/^(?:and|or)$/.test(next.normal)) return false;
  return packWords(pack, 'function-words').has(next.normal) || PARTICIPLE.test(next.normal);
}

const JOINERS = /^[-–/&]$/;
/** `weapons sent`, `people coming`: a participle begins something new. */
const PARTICIPLE = /(?:ed|ing|sent|sold|made|held|given|taken|lost|bought|built)$/;
