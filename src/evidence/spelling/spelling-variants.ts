/** Words that show in which variant of the language a text is written: `colour`, `color`. */
import type { Evidence, ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block } from '../../model/segmented-text.js';
import { isQuoted } from '../characters/quotations.js';

/** One place that shows a variant. */
export interface VariantWord {
  readonly range: Range;
  /** As it stands in the text. */
  readonly form: string;
  /** BCP 47 tag of the variant. */
  readonly variant: string;
  /** Variant that does not write it so. */
  readonly other: string;
  /** What the other variant writes. */
  readonly otherForm: string;
}

/** Two variants in one text. */
export interface VariantMix {
  readonly odd: readonly VariantWord[];
  readonly usual: readonly VariantWord[];
  /** Whether the language tag of the text names the usual variant. */
  readonly tagged: boolean;
}

type Form = Pick<VariantWord, 'variant' | 'other' | 'otherForm'>;

/** So many words of the usual variant make it the text's own where its tag names none. */
const ENOUGH = 2;
const formsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, Form>>();

/** Pairs of variants that are mixed; what a quotation, a reference or the source says in a variant is its own affair. */
export function variantMixes(evidence: Evidence): VariantMix[] {
  const forms = variantForms(evidence.pack);
  if (forms.size === 0 || !mayMix(evidence, forms)) return [];
  const axes = new Map<string, VariantWord[]>();
  for (const word of variantWords(evidence, forms)) {
    const axis = [word.variant, word.other].sort().join(' ');
    const words = axes.get(axis);
    if (words) words.push(word);
    else axes.set(axis, [word]);
  }
  return [...axes.values()].flatMap((words) => mixOf(words, evidence) ?? []);
}

/** The cheap half of the question, which ends at the first word of a variant that is not the text's or not that of the words before. */
function mayMix(evidence: Evidence, forms: ReadonlyMap<string, Form>): boolean {
  let usual: string | undefined;
  const isOdd = (unit: string): boolean => {
    const form = forms.get(unit);
    if (!form) return false;
    usual ??= expectedVariant(form, evidence) ?? form.variant;
    return form.variant !== usual;
  };
  return evidence.text.segments.some(({ text, tokens }) =>
    evidence.pack.spaced ? tokens.some((token) => isOdd(token.text)) : hasCharacter(text, isOdd),
  );
}

function hasCharacter(text: string, isSought: (character: string) => boolean): boolean {
  for (let at = 0; at < text.length; at++) if (isSought(text.charAt(at))) return true;
  return false;
}

function mixOf(words: readonly VariantWord[], evidence: Evidence): VariantMix | undefined {
  const [first] = words;
  if (!first) return undefined;
  const tag = expectedVariant(first, evidence);
  const usualVariant = tag ?? commonerVariant(words);
  const usual = words.filter(({ variant }) => variant === usualVariant);
  const odd = words.filter((word) => word.variant !== usualVariant && !isVouchedFor(word, evidence));
  if (odd.length === 0 || (tag === undefined && usual.length < ENOUGH)) return undefined;
  return { odd, usual, tagged: tag !== undefined };
}

function expectedVariant({ variant, other }: Form, { text, pack }: Evidence): string | undefined {
  return [variant, other].find((known) => known === text.language || known === pack.tag);
}

/** Undefined where both are equally common. */
function commonerVariant(words: readonly VariantWord[]): string | undefined {
  const count = words.filter(({ variant }) => variant === words[0]?.variant).length;
  if (count * 2 === words.length) return undefined;
  return count * 2 > words.length ? words[0]?.variant : words[0]?.other;
}

function isVouchedFor({ form }: VariantWord, { source, references }: Evidence): boolean {
  return [...references, ...(source ? [source] : [])].some(({ text }) => text.value.includes(form));
}

function variantWords({ text, pack }: ReadText, forms: ReadonlyMap<string, Form>): VariantWord[] {
  return text.blocks.flatMap((block) =>
    (pack.spaced ? wordsOfBlock(block, forms) : charactersOfBlock(block, forms)).filter(
      ({ range }) => !isQuoted(block, range.start),
    ),
  );
}

/** Capitals are compared as they stand: `Labour` and `Center` are names. */
function wordsOfBlock(block: Block, forms: ReadonlyMap<string, Form>): VariantWord[] {
  const words: VariantWord[] = [];
  for (const { tokens } of block.segments) {
    for (const { text: form, start, end } of tokens) {
      const found = forms.get(form);
      if (found) words.push({ ...found, range: { start, end }, form });
    }
  }
  return words;
}

/** Characters of one variant that stand together count once. */
function charactersOfBlock({ text, range }: Block, forms: ReadonlyMap<string, Form>): VariantWord[] {
  const words: VariantWord[] = [];
  for (let index = 0; index < text.length; index++) {
    const form = text[index] ?? '';
    const found = forms.get(form);
    if (!found) continue;
    const start = range.start + index;
    const last = words.at(-1);
    if (last?.range.end === start && last.variant === found.variant)
      words.push(joined(words.pop() ?? last, form, found));
    else words.push({ ...found, range: { start, end: start + 1 }, form });
  }
  return words;
}

function joined(word: VariantWord, form: string, { otherForm }: Form): VariantWord {
  return {
    ...word,
    range: { start: word.range.start, end: word.range.end + form.length },
    form: word.form + form,
    otherForm: word.otherForm + otherForm,
  };
}

function variantForms(pack: LanguagePack): ReadonlyMap<string, Form> {
  const known = formsOfPacks.get(pack);
  if (known) return known;
  const forms = new Map<string, Form>();
  for (const [variant = '', other = '', own = '', foreign = ''] of pack.tables['spelling-variants'] ?? []) {
    const others = foreign.split('|');
    own.split('|').forEach((form, index) => forms.set(form, { variant, other, otherForm: others[index] ?? '' }));
  }
  formsOfPacks.set(pack, forms);
  return forms;
}
