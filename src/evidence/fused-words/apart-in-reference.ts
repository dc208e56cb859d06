/** Two words written as one that a reference has side by side. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { closedWords } from '../words/closed-words.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { adjacentWords, type WordPair } from './adjacent-words.js';
import type { FusedWords } from './fused-words.js';

/** The reference has both words side by side, and one of them is of a kind that is never part of a compound. */
export function apartInReference(token: Token, evidence: Evidence): FusedWords | undefined {
  for (const reference of evidence.references) {
    const pair = adjacentWords(reference.text).get(token.normal);
    if (!pair || !staysApart(pair, reference)) continue;
    const left = token.text.slice(0, pair[0].text.length);
    return {
      left,
      right: token.text.slice(left.length),
      evidence: [`The reference has “${pair[0].text} ${pair[1].text}”.`],
    };
  }
  return undefined;
}

function staysApart([left, right]: WordPair, { pack, vocabulary }: Counterpart): boolean {
  if (!pack.cased) return apartWithoutCapitals(left.normal, right.normal, pack);
  const { reporting, articles } = closedWords(pack);
  if (pack.compounding) return reporting.has(right.normal) && vocabulary.isName(left.normal);
  if ([left, right].some(({ normal }) => normal.length > 1 && articles.has(normal))) return true;
  const named = ({ text, normal }: Token): boolean => startsUpper(text) && vocabulary.isName(normal);
  return (named(left) && isClosed(right.normal, pack)) || (isClosed(left.normal, pack) && named(right));
}

/** Arabic and Hebrew join particles of one letter by rule; Hindi pronouns take their postposition; Korean spacing is free. */
function apartWithoutCapitals(left: string, right: string, pack: LanguagePack): boolean {
  const adpositions = packWords(pack, 'prepositions');
  if (pack.script === 'Deva') return adpositions.has(right) && left.length > 3 && !isClosed(left, pack);
  return pack.direction === 'rtl' && adpositions.has(left) && left.length > 1 && right.length > 3;
}

function isClosed(normal: string, pack: LanguagePack): boolean {
  return closedWords(pack).all.has(normal);
}
