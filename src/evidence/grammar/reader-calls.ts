/** Sentences that tell the reader to do something and say in which register: `Schreib uns, wenn du willst`, `Rufen Sie uns an`. */
import type { ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { normalForm } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { outsideQuotations, registerForms, type Register, type RegisterForms, type RegisterMark } from './registers.js';

/** A question is no call, a line without a mark is a heading. */
const STATEMENT = /[.!]$/u;
const OPENING_MARK = /^[¡(]$/u;
/** `-en` opens a call where the reader is named right behind (`Rufen Sie`). */
const ENDING = '-';

/** The first word of each such sentence outside headlines and quotations, in the order of the text. */
export function readerCalls({ text, pack }: ReadText): RegisterMark[] {
  const forms = registerForms(pack);
  if (forms.openings.size === 0) return [];
  const calls = text.blocks.flatMap((block) =>
    block.kind === 'headline' ? [] : block.segments.flatMap((segment) => callOf(segment, forms, pack)),
  );
  return calls.length === 0 ? [] : outsideQuotations(calls, text);
}

function callOf(segment: Segment, forms: RegisterForms, pack: LanguagePack): RegisterMark[] {
  const { tokens, text } = segment;
  const at = openingOf(tokens, forms, pack);
  const first = tokens[at];
  const opening = first && registerOfOpening(first, tokens[at + 1], forms, pack);
  if (!first || opening === undefined || !STATEMENT.test(text)) return [];
  const shown = new Set(tokens.slice(at + 1).flatMap((token) => registerOf(token, forms) ?? []));
  if (opening !== 'either') shown.add(opening);
  const [register, other] = shown;
  const confirmed = tokens.slice(at + 1).some((token) => registerOf(token, forms) === register);
  if (!register || other || !confirmed) return [];
  return [{ register, range: { start: first.start, end: first.end }, segment, text: first.text }];
}

/** Behind a mark, or behind an object pronoun (`Ci chiami`). */
function openingOf(tokens: readonly Token[], { openings }: RegisterForms, pack: LanguagePack): number {
  const start = OPENING_MARK.test(tokens[0]?.text ?? '') ? 1 : 0;
  const first = tokens[start];
  if (!first || openings.has(first.normal) || !packWords(pack, 'object-pronouns').has(first.normal)) return start;
  return start + 1;
}

function registerOfOpening(
  { kind, normal }: Token,
  next: Token | undefined,
  { openings, capitals }: RegisterForms,
  pack: LanguagePack,
): Register | 'either' | undefined {
  if (kind !== 'word') return undefined;
  // `Escreve-nos`: the pronoun is written to the verb.
  const known = openings.get(normal) ?? openings.get(normal.replace(/[-‑].*$/u, ''));
  if (known !== undefined) return known;
  const named = next && capitals.get(next.text);
  if (named === undefined || packWords(pack, 'function-words').has(normal)) return undefined;
  return openings.get(normalForm(ENDING + normal.slice(-2), pack.tag)) === named ? named : undefined;
}

/** A capital shows the polite form; in small letters the word is another one. */
function registerOf({ kind, text, normal }: Token, { words, capitals, called }: RegisterForms): Register | undefined {
  if (kind !== 'word') return undefined;
  const named = capitals.get(text);
  if (named !== undefined) return named;
  return startsUpper(text) && !called.has(normal) ? undefined : (words.get(normal) ?? called.get(normal));
}
