/** Two words written as one in scripts without capitals: `कहनाहै`, `했다고발표했다`, and any whose halves both stand alone in the text. */
import type { Evidence } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { Token } from '../model/segmented-text.js';
import { closedWords } from './closed-words.js';
import type { FusedWords } from './fused-words.js';
import { packWords } from './pack-words.js';

const SHORTEST_HALF = 3;
/** Letters that carry a vowel sign or a virama begin no word. */
const BEGINS_INSIDE = /^[\p{Mn}\p{Mc}]/u;
const SYLLABLES = /^[가-힣]{2,}$/u;

/** Two words, where one sign is sure or both halves stand alone elsewhere; undefined for what may be one. */
export function readJoinedWords(token: Token, evidence: Evidence): FusedWords | undefined {
  const { pack } = evidence;
  if (pack.cased || !pack.spaced || pack.depth === 'basic') return undefined;
  if (pack.script === 'Kore') return behindVerbEnd(token, pack) ?? verbOfSaying(token, pack);
  if (pack.script === 'Deva') return separateWord(token, evidence);
  return bothStandAlone(token, evidence);
}

/** Behind 했습니다 or 했다고 a word ends, but for a few endings that go on. */
function behindVerbEnd({ text }: Token, pack: LanguagePack): FusedWords | undefined {
  const [final, going] = [packWords(pack, 'word-final-forms'), packWords(pack, 'forms-after-final')];
  for (const form of final) {
    const at = text.indexOf(form, 1);
    const right = at < 0 ? '' : text.slice(at + form.length);
    if (!SYLLABLES.test(right) || [...going].some((ending) => right.startsWith(ending))) continue;
    return { left: text.slice(0, at + form.length), right, evidence: [`A word ends in “${form}”.`] };
  }
  return undefined;
}

/** 관계자가말했다: a noun with its particle and a verb of saying. */
function verbOfSaying({ text }: Token, pack: LanguagePack): FusedWords | undefined {
  const { reporting } = closedWords(pack);
  for (let at = 2; at <= text.length - SHORTEST_HALF; at++) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    if (!reporting.has(right) || !packWords(pack, 'noun-particles').has(left.slice(-1))) continue;
    return {
      left,
      right,
      evidence: [`“${right}” is a verb of saying.`, `“${left.slice(-1)}” ends the word before it.`],
    };
  }
  return undefined;
}

/** Hindi है ends no other word; a postposition does, unless the word before it stands alone elsewhere. */
function separateWord({ text }: Token, { pack, vocabulary }: Evidence): FusedWords | undefined {
  const [never, postpositions] = [packWords(pack, 'separate-words'), packWords(pack, 'prepositions')];
  for (let at = SHORTEST_HALF; at <= text.length - 2; at++) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    if (BEGINS_INSIDE.test(right)) continue;
    const isSure = never.has(right) || (postpositions.has(right) && right !== 'ने' && vocabulary.count(left) > 0);
    if (!isSure || closedWords(pack).all.has(left)) continue;
    return { left, right, evidence: [`“${right}” is a word of its own.`] };
  }
  return undefined;
}

/** In Arabic people lose the space by hand too often for the text alone to show anything of the engine. */
function bothStandAlone({ normal }: Token, { pack, vocabulary, source }: Evidence): FusedWords | undefined {
  if (pack.script === 'Arab' && !source) return undefined;
  for (let at = SHORTEST_HALF; at <= normal.length - SHORTEST_HALF; at++) {
    const [left, right] = [normal.slice(0, at), normal.slice(at)];
    if (vocabulary.count(left) === 0 || vocabulary.count(right) === 0) continue;
    return { left, right, evidence: [`“${left}” and “${right}” stand alone elsewhere in the text.`] };
  }
  return undefined;
}
