/** Words that no dictionary of the text's language has and that are common in the language translated from: `new equipos for`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { isQuoted } from '../characters/quotations.js';
import { packWords } from '../words/pack-words.js';
import { rareWords } from '../words/rare-words.js';
import { isElsewhere } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';

const LOWER = /^\p{Ll}{3,}$/u;
/** A text with more of them is about the other language, or quotes it. */
const MOST = 4;
/** Languages whose dictionaries have the English words that are at home in them; elsewhere an unknown one may well be a loan (`talk show`). */
const LISTS_LOANS = new Set(['fr']);
const ENGLISH = 'en';
/** Of English words those are told that are so common, so long, and no name of what people do (`streaming`). */
const ENGLISH_WORD = { rank: 5000, pattern: /^(?!.*ing$)[a-z]{4,}$/ };
const PLAIN_MARK = /^[,.;:?!…–—)(]$/u;

const foundInTexts = new WeakMap<Evidence['text'], ReadonlySet<Token>>();

/** Words of one sentence, in order; English ones where nobody said what was translated. */
export function commonSourceWords(segment: Segment, evidence: Evidence): Token[] {
  const { knowsWord, pack, rankInSource } = evidence;
  if (!rankInSource || !knowsWord || pack.script !== 'Latn') return [];
  if (pack.compounding && sourceOf(evidence) !== ENGLISH) return [];
  const found = foundInTexts.get(evidence.text) ?? searchText(evidence);
  foundInTexts.set(evidence.text, found);
  return found.size === 0 ? [] : segment.tokens.filter((token) => found.has(token));
}

function sourceOf({ article }: Evidence): string {
  return primarySubtag(article.sourceLanguage ?? ENGLISH);
}

function searchText(evidence: Evidence): ReadonlySet<Token> {
  const found = evidence.text.segments
    .filter(({ kind }) => kind !== 'headline' && kind !== 'credit')
    .flatMap((segment) =>
      [...rareWords(segment, evidence)].filter(
        (token) => isLeft(token, evidence) && isStray(segment, segment.tokens.indexOf(token), evidence),
      ),
    );
  return new Set(found.length > MOST ? [] : found);
}

function isLeft({ kind, text, normal }: Token, evidence: Evidence): boolean {
  const { knowsWord = () => true, rankInSource = () => Infinity, pack } = evidence;
  if (kind !== 'word' || !LOWER.test(text) || rankInSource(normal) === Infinity) return false;
  if (sourceOf(evidence) === ENGLISH && !isPlainEnglish(normal, rankInSource, pack)) return false;
  if (isElsewhere(normal, evidence)) return false;
  return (
    !packWords(pack, 'latin-loans').has(normal) &&
    !packWords(pack, 'abbreviations').has(`${normal}.`) &&
    !knowsWord(text) &&
    !knowsWord(text.charAt(0).toUpperCase() + text.slice(1))
  );
}

function isPlainEnglish(word: string, rank: (word: string) => number, pack: LanguagePack): boolean {
  if (packWords(pack, 'english-loans', 'english-likes').has(word)) return false;
  return LISTS_LOANS.has(pack.tag) || (rank(word) <= ENGLISH_WORD.rank && ENGLISH_WORD.pattern.test(word));
}

/** Words of the language, or plain marks, on both sides. */
function isStray({ tokens, blockIndex }: Segment, at: number, { knowsWord = () => true, text }: Evidence): boolean {
  const token = tokens[at];
  const isPlain = [tokens[at - 1], tokens[at + 1]].every((beside, side) => {
    if (!beside || beside.kind === 'number') return true;
    // `travel.gov.gr`
    if (beside.kind !== 'word')
      return PLAIN_MARK.test(beside.text) && (side === 0 || tokens[at + 2]?.start !== beside.end);
    const opens = side === 0 && at === 1;
    return (!startsUpper(beside.text) || opens) && knowsWord(beside.text);
  });
  const block = text.blocks[blockIndex];
  return isPlain && token !== undefined && block !== undefined && !isQuoted(block, token.start);
}
