/** A name of the text with the next word written to it: `Koubekdoufá`, where no list has that word. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

const SHORTEST_NAME = 5;
/** Longer than what a name is declined with. */
const SHORTEST_REST = 5;
/** A surname or place becomes an adjective or another name by these. */
const DERIVATION =
  /^.{0,7}(?:sk|ck|šk|ск|цк|ськ|цьк|зьк|тор|вич|вна|ov|ow|ová|ów|ізм|изм|ism|ist|іст|ист|ян|ан|jan|ian)/u;
/** Turkish endings behind a name that lost its apostrophe, and compounds elsewhere. */
const SUFFIXING = new Set(['tr', 'hu', 'fi', 'et', 'el', 'eu', 'kk', 'az', 'uz']);

export interface NameAndRest {
  readonly left: string;
  readonly right: string;
}

/** The split behind the longest such name; the rest must be a word of the text or of the dictionary, or too long for an ending. */
export function nameAndRest(token: Token, evidence: Evidence): NameAndRest | undefined {
  if (!mayHoldName(token, evidence)) return undefined;
  const { vocabulary } = evidence;
  const { text: word, normal } = token;
  for (let at = word.length - SHORTEST_REST; at >= SHORTEST_NAME; at--) {
    const [name, right] = [normal.slice(0, at), word.slice(at)];
    if (vocabulary.isName(name) && !vocabulary.isCommon(name) && isWordOfItsOwn(right, evidence))
      return { left: word.slice(0, at), right };
  }
  return undefined;
}

/** Where words are not joined by rule: a long word with one capital, which the dictionary does not have. */
function mayHoldName({ text: word, normal }: Token, { pack, knowsWord }: Evidence): boolean {
  if (!pack.cased || !pack.spaced || pack.compounding || word.length < SHORTEST_NAME + SHORTEST_REST) return false;
  return (
    startsUpper(word) && word.slice(1) === normal.slice(1) && !(knowsWord && (knowsWord(word) || knowsWord(normal)))
  );
}

function isWordOfItsOwn(right: string, { pack, vocabulary, knowsWord }: Evidence): boolean {
  if (DERIVATION.test(right)) return false;
  if (vocabulary.isCommon(right) || VERB_ENDING[pack.tag]?.test(right) === true) return true;
  return knowsWord ? knowsWord(right) : !SUFFIXING.has(pack.tag) && right.length > SHORTEST_REST;
}

/** Czech `doufá`, Ukrainian `сказав`: five letters that end as finite verbs do and names do not. */
const VERB_ENDING: Readonly<Record<string, RegExp>> = {
  cs: /(?:á|í|uje|al|el|il)$/,
  uk: /(?:є|ить|ав|ив|ла|ться)$/,
};

const LOWER_THEN_CAPITAL = /^(\p{Ll}{3,5})(\p{Lu}\p{Ll}{2,})$/u;

/** `dieBiologin`, `hetAmsterdam`: an article, and a word with a capital that stands alone elsewhere; brands (`derStandard`) do not. */
export function articleAndNoun(
  { text }: Token,
  { pack, vocabulary }: Evidence,
): (NameAndRest & { readonly evidence: readonly string[] }) | undefined {
  const [, left = '', right = ''] = LOWER_THEN_CAPITAL.exec(text) ?? [];
  if (left === '' || !packWords(pack, 'articles').has(left) || vocabulary.count(right.toLowerCase()) === 0)
    return undefined;
  return { left, right, evidence: [`“${left}” is an article.`, `“${right}” stands alone elsewhere.`] };
}
