/** What a word counts as where two texts differ in it: its class, what is wrong with it, and whether another word is a form of it. */
import type { Evidence } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { WordListName } from '../model/pack-lists.js';
import type { Token } from '../model/segmented-text.js';
import { isSmall } from '../text/character-traits.js';
import { codePerFormOf } from '../text/form-facts.js';
import { normalForm } from '../text/normal-form.js';

/** What one token counts as; the first that fits. */
export type WordClass = 'numbers' | 'negations' | 'names' | 'pronouns' | 'functionWords' | 'contentWords';

export type Classifier = (tokens: readonly Token[], place: number) => WordClass;

/** What is wrong with a word that the reference lacks, if anything is. */
export type FaultFinder = (token: Token | undefined) => 'copied' | 'misspelt' | 'auxiliaries' | 'added' | undefined;

/** `masculine` or `feminine`; undefined for what is no pronoun of one gender. */
export type GenderTest = (token: Token | undefined) => string | undefined;

/** Whether the other side may have another form of a word. */
export type FormTest = (token: Token) => boolean;

/** Shorter words are the same in many languages by chance. */
const SHORTEST_COPY = 4;
/** Words that begin with so many letters alike may be forms of one name, `Wien` and `Wiens`. */
const STEM_OF_NAME = 4;
const CAPITAL = /^\p{Lu}/u;
/** A hyphen or an apostrophe may join what no dictionary lists. */
const IN_SMALL_LETTERS = /^\p{Ll}+$/u;

/** What the classes that a form alone tells are numbered as. */
const CLASSES = ['contentWords', 'negations', 'functionWords', 'pronouns'] as const;
const [CONTENT, NEGATION, FUNCTION, PRONOUN] = [0, 1, 2, 3];

const classOfForm = codePerFormOf((normal, pack: LanguagePack): number => {
  const negations = packForms(pack, 'negations');
  if (negations.has(normal)) return NEGATION;
  // French `la` and Portuguese `os` are articles far more often.
  if (packForms(pack, 'articles', 'prepositions', 'conjunctions').has(normal)) return FUNCTION;
  if (packForms(pack, 'subject-pronouns', 'object-pronouns').has(normal)) return PRONOUN;
  if (closedForms(pack).has(normal)) return FUNCTION;
  // 不想 is one word to the segmenter, 不 and 愿意 are two.
  return !pack.spaced && negations.has(normal.charAt(0)) ? NEGATION : CONTENT;
});

/** Tells what the words of one language count as. */
export function classifier({ pack, source, text: { forms } }: Pick<Evidence, 'pack' | 'source' | 'text'>): Classifier {
  const isName = nameTest(pack, source);
  return (tokens, place) => {
    const token = tokens[place];
    if (!token) return 'functionWords';
    if (token.kind === 'number') return 'numbers';
    const kind = CLASSES[classOfForm(token, forms, pack)] ?? 'contentWords';
    return kind === 'contentWords' && pack.cased && isNameLike(tokens, place) && isName(token) ? 'names' : kind;
  };
}

/** Whether a word with a capital is a name: in a language that writes every noun with one, if a word of the source begins like it. */
function nameTest(pack: LanguagePack, source: Evidence['source']): (token: Token) => boolean {
  if ((pack.lists['capitalised-nouns'] ?? []).length === 0) return () => true;
  let stems: ReadonlySet<string> | undefined;
  return ({ normal }) => (stems ??= capitalisedStems(source)).has(stemOf(normal));
}

function capitalisedStems(source: Evidence['source']): ReadonlySet<string> {
  const tokens = source?.text.segments.flatMap((segment) => segment.tokens) ?? [];
  return new Set(tokens.filter(({ text }) => CAPITAL.test(text)).map(({ normal }) => stemOf(normal)));
}

/** Whether a word is written with a capital where no sentence or quotation begins. */
function isNameLike(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  return before !== undefined && before.kind !== 'punctuation' && CAPITAL.test(tokens[place]?.text ?? '');
}

/** Tells the gender of the persons that pronouns of a language stand for. */
export function genderTest(pack: LanguagePack): GenderTest {
  const known = gendersOfPacks.get(pack) ?? readGenders(pack);
  gendersOfPacks.set(pack, known);
  return (token) => (token?.kind === 'word' ? known.get(token.normal) : undefined);
}

const gendersOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();

function readGenders({ tables, tag }: LanguagePack): ReadonlyMap<string, string> {
  const rows = tables['gendered-pronouns'] ?? [];
  return new Map(
    rows.flatMap(([gender = '', , forms = '']) => forms.split('|').map((form) => [normalForm(form, tag), gender])),
  );
}

/** What the pack says of a word that may be a fault. */
const [OPEN, AUXILIARY, CLOSED] = [0, 1, 2];

const faultOfForm = codePerFormOf((normal, pack: LanguagePack): number => {
  if (packForms(pack, 'auxiliaries').has(normal)) return AUXILIARY;
  return closedForms(pack).has(normal) ? CLOSED : OPEN;
});

/** What a word that the reference lacks may be, the worst first. */
export function extraFaults({ pack, source, knowsWord, text: { forms } }: Evidence): FaultFinder {
  return (token) => {
    if (token?.kind !== 'word') return undefined;
    const code = faultOfForm(token, forms, pack);
    if (code === AUXILIARY) return 'auxiliaries';
    if (!isSmall(token) && !IN_SMALL_LETTERS.test(token.text)) return undefined;
    if (source && source.vocabulary.count(token.normal) > 0)
      return token.text.length < SHORTEST_COPY ? undefined : 'copied';
    if (knowsWord && !knowsWord(token.text)) return 'misspelt';
    return code === CLOSED ? undefined : 'added';
  };
}

/** Whether a word may be a form of one of the tokens at these places: names have cases, and genitives without an apostrophe. */
export function formAmong(tokens: readonly Token[], places: readonly number[]): FormTest {
  let stems: ReadonlySet<string> | undefined;
  return ({ normal }) => {
    if (normal.length < STEM_OF_NAME) return false;
    stems ??= new Set(places.map((place) => stemOf(tokens[place]?.normal ?? '')));
    return stems.has(stemOf(normal));
  };
}

function stemOf(normal: string): string {
  return normal.slice(0, STEM_OF_NAME);
}

function closedForms(pack: LanguagePack): ReadonlySet<string> {
  return packForms(pack, 'function-words', 'articles', 'prepositions', 'conjunctions');
}

const formsOfPacks = new WeakMap<LanguagePack, Map<string, ReadonlySet<string>>>();

function packForms(pack: LanguagePack, ...lists: readonly WordListName[]): ReadonlySet<string> {
  const forms = formsOfPacks.get(pack) ?? new Map<string, ReadonlySet<string>>();
  formsOfPacks.set(pack, forms);
  const key = lists.join(' ');
  const known = forms.get(key);
  if (known) return known;
  const words = new Set(lists.flatMap((list) => pack.lists[list] ?? []).map((word) => normalForm(word, pack.tag)));
  forms.set(key, words);
  return words;
}
