/** Acronyms that stand as another language has them, by the table of bodies with an acronym in several languages. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block, Token } from '../../model/segmented-text.js';
import { Trait } from '../../text/character-traits.js';
import { primarySubtag } from '../../text/normal-form.js';
import { formsByLanguage } from '../words/language-forms.js';
import { packWords } from '../words/pack-words.js';
import { isQuoted } from '../characters/quotations.js';

export interface ForeignAcronym {
  /** Languages that have the acronym, as BCP 47 tags; with a source, only its language. */
  readonly languages: readonly string[];
  /** What the language of the text has, the usual form first. */
  readonly own: readonly string[];
  /** One fact each. */
  readonly facts: readonly string[];
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Two letters that are nothing else in news, unless the language has the word. */
const SURE_PAIRS = new Set(['UN']);
/** Without a source, other two letters may be anything. */
const SHORTEST_WITHOUT_SOURCE = 3;

/** What a token is an acronym of in another language; undefined where it is right, meant or no known acronym. */
export function readForeignAcronym(token: Token, evidence: Evidence): ForeignAcronym | undefined {
  if (token.kind !== 'word' || (token.traits & Trait.capitals) === 0 || !ACRONYM.test(token.text)) return undefined;
  const target = primarySubtag(evidence.text.language);
  const found = foreignForms(evidence.pack, target).get(token.text);
  const read = found && (evidence.source ? inSource(token, found, evidence) : alone(token, found, evidence.pack));
  return read && !isMeant(token, evidence) ? read : undefined;
}

interface ForeignForm {
  readonly name: string;
  readonly languages: readonly string[];
  readonly own: readonly string[];
}

function inSource(token: Token, { languages, own }: ForeignForm, { source }: Evidence): ForeignAcronym | undefined {
  const language = source && primarySubtag(source.text.language);
  if (!source || language === undefined || !languages.includes(language)) return undefined;
  return source.vocabulary.count(token.normal) > 0
    ? { languages: [language], own, facts: ['the source has it too'] }
    : undefined;
}

function alone({ text }: Token, { languages, own, name }: ForeignForm, pack: LanguagePack): ForeignAcronym | undefined {
  const isShort = text.length < SHORTEST_WITHOUT_SOURCE && !(SURE_PAIRS.has(text) && !isWordOf(text, pack));
  if (isShort || pack.lists['ambiguous-acronyms']?.includes(text)) return undefined;
  return { languages, own, facts: [`“${text}” is short for “${name}” in other languages only.`] };
}

function isWordOf(acronym: string, pack: LanguagePack): boolean {
  return packWords(pack, 'function-words', 'articles').has(acronym.toLowerCase());
}

const formsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, ForeignForm>>();

/** Acronyms of other languages that the target language has none of its own by the same letters for (`CPI`). */
function foreignForms(pack: LanguagePack, target: string): ReadonlyMap<string, ForeignForm> {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const rows = formsByLanguage(pack, 'acronyms');
  const own = new Set(rows.flatMap(({ forms }) => forms.get(target) ?? []).map((form) => form.toUpperCase()));
  const found = new Map<string, ForeignForm>();
  for (const { name, forms } of rows) {
    const right = forms.get(target);
    if (!right) continue;
    for (const [language, written] of forms) {
      for (const form of written.filter((letters) => !own.has(letters))) {
        found.set(form, { name, own: right, languages: [...(found.get(form)?.languages ?? []), language] });
      }
    }
  }
  formsOfPacks.set(pack, found);
  return found;
}

/** Explained in brackets, quoted, part of a name, or written so by a reference. */
function isMeant(token: Token, { text, references }: Evidence): boolean {
  const block = text.blocks.find(({ range }) => range.start <= token.start && token.end <= range.end);
  if (!block || isQuoted(block, token.start) || isPartOfName(token, block)) return true;
  const line = block.text.slice(0, token.start - block.range.start);
  return (
    line.lastIndexOf('(') > line.lastIndexOf(')') ||
    references.some(({ vocabulary }) => vocabulary.count(token.normal) > 0)
  );
}

/** `US Steel`, `COVAX/WHO`: before another capitalised word or joined to one it belongs to a name. */
function isPartOfName({ start, end }: Token, { text, range }: Block): boolean {
  const before = text.slice(Math.max(0, start - range.start - 2), start - range.start);
  const behind = text.slice(end - range.start, end - range.start + 2);
  return /[\p{L}\p{N}][-/]$/u.test(before) || /^(?: \p{Lu}|[-/.&]\p{L}|\p{N})/u.test(behind);
}
