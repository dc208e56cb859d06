/** Words that a pack lists as misspelt: common words without their accents, and slips that everybody makes. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';

/** So many accented letters show that the text is written with accents; some Romanian is written without any. */
const ENOUGH = 5;
/** So often the right spelling must stand in a text that has the other one by mistake. */
const FEWEST_RIGHT = 2;
const ACCENTED = /[\u00c0-\u024f]/g;

const tables = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();
const written = new WeakMap<Evidence['text'], boolean>();

/** The word that was meant; undefined for all words that the pack does not list. */
export function listedSpelling(token: Token, evidence: Evidence): string | undefined {
  const right = tableOf(evidence.pack).get(token.text);
  if (right === undefined) return undefined;
  return (evidence.pack.cased ? isAccented(evidence.text) : isLoneSlip(token, right, evidence)) ? right : undefined;
}

/** Where names have no capitals what stands twice may be one (`थेरेसा मे`); many leave Arabic letters without their hamza all along. */
function isLoneSlip({ normal }: Token, right: string, { pack, vocabulary }: Evidence): boolean {
  return vocabulary.count(normal) === 1 && (pack.script !== 'Arab' || vocabulary.count(right) >= FEWEST_RIGHT);
}

function tableOf(pack: LanguagePack): ReadonlyMap<string, string> {
  const known = tables.get(pack);
  if (known) return known;
  const made = new Map((pack.tables['wrong-spellings'] ?? []).map(([wrong = '', right = '']) => [wrong, right]));
  tables.set(pack, made);
  return made;
}

function isAccented(text: Evidence['text']): boolean {
  const known = written.get(text) ?? (text.value.match(ACCENTED)?.length ?? 0) >= ENOUGH;
  written.set(text, known);
  return known;
}

/** A word of a title or a foreign phrase: quoted, or with a name or its own hyphen or apostrophe beside it. */
export function isForeign(token: Token, { tokens }: Segment): boolean {
  const at = tokens.indexOf(token);
  return [tokens[at - 1], tokens[at + 1]].some(
    (beside) =>
      beside !== undefined &&
      (/^["“”„«»'‘’-]$/u.test(beside.text) || (beside.kind === 'word' && at > 1 && /^\p{Lu}/u.test(beside.text))),
  );
}
