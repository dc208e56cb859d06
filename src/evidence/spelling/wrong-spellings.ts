/** Words that a pack lists as misspelt: common words without their accents, and slips that everybody makes. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';

/** So many accented letters show that the text is written with accents; some Romanian is written without any. */
const ENOUGH = 5;
const ACCENTED = /[\u00c0-\u024f]/g;

const tables = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();
const written = new WeakMap<Evidence['text'], boolean>();

/** The word that was meant; undefined for all words that the pack does not list. */
export function listedSpelling(token: Token, { text, pack }: Evidence): string | undefined {
  const right = tableOf(pack).get(token.text);
  return right !== undefined && isAccented(text) ? right : undefined;
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
