/** Facts about words that are found out once for each form. */
import type { Token, WordForms } from '../model/segmented-text.js';

const UNKNOWN = 0;
const TRUE = 1;
const FALSE = 2;

/** What is known so far of the forms of one article. */
interface Facts {
  readonly forms: WordForms;
  /** By form. */
  known: Uint8Array;
}

/**
 * The same test, asked once for each form.
 * @param test must depend on the normal form alone.
 */
export function oncePerForm(test: (normal: string) => boolean): (token: Token, forms: WordForms) => boolean {
  const factsOfForms = new WeakMap<WordForms, Facts>();
  let last: Facts | undefined;
  const factsOf = (forms: WordForms): Facts => {
    const facts = factsOfForms.get(forms) ?? { forms, known: new Uint8Array(1024) };
    factsOfForms.set(forms, facts);
    last = facts;
    return facts;
  };
  return ({ form, normal }, forms) => {
    const facts = last?.forms === forms ? last : factsOf(forms);
    const fact = facts.known[form] ?? UNKNOWN;
    if (fact !== UNKNOWN) return fact === TRUE;
    const found = test(normal);
    if (form >= facts.known.length) facts.known = enlarged(facts.known, form);
    facts.known[form] = found ? TRUE : FALSE;
    return found;
  };
}

/** The same test of words and of what knows them, asked once for each form and each who knows; whoever was asked last is at hand. */
export function oncePerFormOf<Knower extends object>(
  test: (normal: string, knower: Knower) => boolean,
): (token: Token, forms: WordForms, knower: Knower) => boolean {
  const questions = new WeakMap<Knower, ReturnType<typeof oncePerForm>>();
  let last: { readonly knower: Knower; readonly ask: ReturnType<typeof oncePerForm> } | undefined;
  const askerOf = (knower: Knower): ReturnType<typeof oncePerForm> => {
    const ask = questions.get(knower) ?? oncePerForm((normal) => test(normal, knower));
    questions.set(knower, ask);
    last = { knower, ask };
    return ask;
  };
  return (token, forms, knower) => (last?.knower === knower ? last.ask : askerOf(knower))(token, forms);
}

/** The same small number (0–254) for words and what knows them, asked once for each form and each who knows; whoever was asked last is at hand. */
export function codePerFormOf<Knower extends object>(
  read: (normal: string, knower: Knower) => number,
): (token: Token, forms: WordForms, knower: Knower) => number {
  /** One more than the code, by form. */
  const codes = new WeakMap<WordForms, WeakMap<Knower, { known: Uint8Array }>>();
  let last: { readonly forms: WordForms; readonly knower: Knower; readonly codes: { known: Uint8Array } } | undefined;
  const codesOf = (forms: WordForms, knower: Knower): { known: Uint8Array } => {
    const ofForms = codes.get(forms) ?? new WeakMap<Knower, { known: Uint8Array }>();
    codes.set(forms, ofForms);
    const own = ofForms.get(knower) ?? { known: new Uint8Array(1024) };
    ofForms.set(knower, own);
    last = { forms, knower, codes: own };
    return own;
  };
  return ({ form, normal }, forms, knower) => {
    const own = last?.forms === forms && last.knower === knower ? last.codes : codesOf(forms, knower);
    const code = own.known[form] ?? UNKNOWN;
    if (code !== UNKNOWN) return code - 1;
    const found = read(normal, knower);
    if (form >= own.known.length) own.known = enlarged(own.known, form);
    own.known[form] = found + 1;
    return found;
  };
}

function enlarged(known: Uint8Array, form: number): Uint8Array {
  const more = new Uint8Array(2 * form + 1);
  more.set(known);
  return more;
}
