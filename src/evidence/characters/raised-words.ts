/** Closed-class words with a capital in the middle of a sentence: a full stop before them was lost, or a letter is too big. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

const RAISED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const LOWER = /^\p{Ll}[\p{Ll}\p{M}’']*$/u;
/** Pronouns of politeness have a capital by right: German Sie, Danish De, Italian Lei, Dutch U, Polish Pan, Russian Вы. */
const COURTESIES: Readonly<Record<string, ReadonlySet<string>>> = {
  da: new Set(['de', 'dem', 'deres', 'i', 'jer']),
  de: new Set([
    'sie',
    'ihnen',
    'ihr',
    'ihre',
    'ihrem',
    'ihren',
    'ihrer',
    'ihres',
    'du',
    'dir',
    'dich',
    'dein',
    'deine',
  ]),
  it: new Set(['lei', 'le', 'la', 'loro', 'suo', 'sua', 'suoi', 'sue', 'voi']),
  nl: new Set(['u', 'uw', 'hij', 'hem', 'zijn']),
  pl: new Set([
    'pan',
    'pani',
    'pana',
    'panu',
    'panią',
    'ty',
    'ciebie',
    'ci',
    'ciebie',
    'twój',
    'wy',
    'was',
    'wam',
    'on',
    'jego',
    'jemu',
  ]),
  ru: new Set(['вы', 'вас', 'вам', 'вами', 'ваш', 'ваша', 'ваши', 'ваше', 'вашего', 'вашей', 'он', 'его', 'ему']),
  uk: new Set(['ви', 'вас', 'вам', 'ваш', 'ваша', 'ваші', 'він', 'його']),
  cs: new Set(['vy', 'vás', 'vám', 'váš', 'vaše', 'ty', 'tvůj', 'on', 'jeho', 'jemu']),
  sv: new Set(['ni', 'er', 'de']),
  en: new Set(['he', 'his', 'him', 'us', 'who', 'will', 'may']),
  fr: new Set(['il', 'lui', 'dieu']),
  es: new Set(['usted', 'ustedes', 'él', 'su']),
  pt: new Set(['vós', 'ele', 'seu', 'sua']),
};
const SHORTEST = 2;

/** Between words in small letters, which are no title, no name and no quotation. */
export function* raisedWords({ tokens, kind }: Segment, pack: LanguagePack): Iterable<Token> {
  if (!pack.cased || kind === 'headline') return;
  const closed = packWords(pack, 'articles', 'conjunctions', 'subject-pronouns', 'clause-openers');
  for (let at = 2; at < tokens.length - 2; at++) {
    const token = tokens[at];
    if (!token || token.text.length < SHORTEST || !RAISED.test(token.text) || !closed.has(token.normal)) continue;
    const around = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    if (!around.every((beside) => beside !== undefined && LOWER.test(beside.text))) continue;
    if (COURTESIES[pack.tag]?.has(token.normal)) continue;
    if (tokens[at - 1]?.end === token.start - 1 && tokens[at + 1]?.start === token.end + 1) yield token;
  }
}
