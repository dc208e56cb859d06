/** Words that take another form before the word behind them: `a old` for `an old`, `de el` for `del`, `le arbre` for `l’arbre`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isSmall } from '../../text/character-traits.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';

export interface WrongForm {
  readonly first: Token;
  readonly second: Token;
  /** Both words as they should be written. */
  readonly expected: string;
}

interface SoundForm {
  readonly beginnings: readonly string[];
  readonly form: string;
  readonly exceptions: readonly string[];
}

interface Contraction {
  readonly form: string;
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
}

interface Forms {
  readonly sounds: ReadonlyMap<string, readonly SoundForm[]>;
  readonly contractions: ReadonlyMap<string, ReadonlyMap<string, Contraction>>;
}

/** A shorter word may be a letter or an abbreviation, which is read in another way than it is spelt. */
const SHORTEST = 3;
/** Where a name takes its article's place with a capital only (`de Le Monde`). */
const KEEPS_NO_ARTICLE = new Set(['fr']);
/** What is spelt without a vowel at its beginning is read letter by letter (`an sms`). */
const READ_AS_WORD = /^\p{L}{0,3}[aeiouyàâáéèêëíîïóòôöúùûü]/u;

/** All of a sentence, in order, by the pack's tables. */
export function* wrongForms(tokens: readonly Token[], pack: LanguagePack): Iterable<WrongForm> {
  const { sounds, contractions } = formsOf(pack);
  if (sounds.size + contractions.size === 0) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index];
    if (first?.kind !== 'word') continue;
    const bySound = sounds.get(first.normal);
    const byWord = contractions.get(first.normal);
    if (!bySound && !byWord) continue;
    const second = tokens[index + 1];
    if (!second || !stand(tokens[index - 1], first, second)) continue;
    if (isLetter(tokens, index) || isOneOfTwo(second, tokens[index + 2])) continue;
    const contracted = byWord?.get(second.normal);
    const expected =
      contracted && mayBeContracted(tokens[index + 2], contracted, pack)
        ? contracted.form
        : soundForm(second, tokens[index + 2], bySound ?? [], pack);
    if (expected !== undefined) yield { first, second, expected: inCase(expected, first) };
  }
}

/** `pulsar Alt + E cambia`: a capital inside a sentence names something. */
function isLetter(tokens: readonly Token[], index: number): boolean {
  const { text = '' } = tokens[index] ?? {};
  return index > 0 && text.length === 1 && startsUpper(text) && tokens[index - 1]?.text !== '¿';
}

/** `a el o los autores`, `de un ou deux`, `de un en un` */
function isOneOfTwo({ normal }: Token, joint: Token | undefined): boolean {
  return joint !== undefined && /^(?:ou?|u|en|par)$/.test(joint.normal) && ONE.test(normal);
}

const ONE = /^(?:el|un|une|le|la)$/;

/** One space between two words; `prends-la et` has the first one from the verb before it. */
function stand(before: Token | undefined, first: Token, second: Token): boolean {
  if (second.kind !== 'word' || second.start - first.end !== 1 || !isSmall(second)) return false;
  return before === undefined || before.end < first.start || !/^[-–’'.@/]$/.test(before.text);
}

/** A name or a title keeps its article (`de el País`), and behind a pronoun comes a verb (`de le faire`). */
function mayBeContracted(behind: Token | undefined, { words, endings }: Contraction, pack: LanguagePack): boolean {
  if (words.size + endings.length === 0) return true;
  if (behind?.kind !== 'word') return false;
  if (!isSmall(behind)) return KEEPS_NO_ARTICLE.has(pack.tag) && startsUpper(behind.text);
  if (packWords(pack, 'article-nouns').has(behind.normal)) return true;
  return !words.has(behind.normal) && !endings.some((ending) => behind.normal.endsWith(ending));
}

function soundForm(
  second: Token,
  behind: Token | undefined,
  forms: readonly SoundForm[],
  pack: LanguagePack,
): string | undefined {
  const { normal } = second;
  const isHyphenated = behind?.text === '-' && behind.start === second.end;
  if (normal.length < SHORTEST || isHyphenated || !READ_AS_WORD.test(normal)) return undefined;
  if (packWords(pack, 'conjunctions', 'prepositions').has(normal)) return undefined;
  const found = forms.find(
    ({ beginnings, exceptions }) =>
      beginnings.some((beginning) => normal.startsWith(beginning)) &&
      !exceptions.some((exception) => normal.startsWith(exception)),
  );
  if (!found) return undefined;
  return found.form.endsWith('’') ? found.form + second.text : `${found.form} ${second.text}`;
}

function inCase(expected: string, first: Token): string {
  return first.text === first.normal ? expected : expected.charAt(0).toUpperCase() + expected.slice(1);
}

const formsOfPacks = new WeakMap<LanguagePack, Forms>();

function formsOf(pack: LanguagePack): Forms {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const made = { sounds: readSounds(pack), contractions: readContractions(pack) };
  formsOfPacks.set(pack, made);
  return made;
}

function readSounds({ tables }: LanguagePack): ReadonlyMap<string, readonly SoundForm[]> {
  const sounds = new Map<string, SoundForm[]>();
  for (const [word = '', beginnings = '', form = '', exceptions = ''] of tables['sound-forms'] ?? []) {
    const row = { beginnings: beginnings.split('|'), form, exceptions: exceptions.split('|').filter(Boolean) };
    sounds.set(word, [...(sounds.get(word) ?? []), row]);
  }
  return sounds;
}

function readContractions({ tables }: LanguagePack): ReadonlyMap<string, ReadonlyMap<string, Contraction>> {
  const contractions = new Map<string, Map<string, Contraction>>();
  for (const [pair = '', form = '', keeping = ''] of tables['contractions'] ?? []) {
    const [first = '', second = ''] = pair.split(' ');
    const all = keeping.split('|').filter(Boolean);
    const words = new Set(all.filter((word) => !word.startsWith('-')));
    const endings = all.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
    contractions.set(
      first,
      (contractions.get(first) ?? new Map<string, Contraction>()).set(second, { form, words, endings }),
    );
  }
  return contractions;
}
