/** Rows of a root table that give the forms of one thing by language: `United Nations<TAB>en=UN<TAB>fr=ONU`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { TableName } from '../../model/pack-lists.js';

export interface FormsByLanguage {
  readonly name: string;
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

const made = new WeakMap<readonly (readonly string[])[], readonly FormsByLanguage[]>();

/** The rows of a table; made once a table. */
export function formsByLanguage({ tables }: LanguagePack, table: TableName): readonly FormsByLanguage[] {
  const rows = tables[table];
  if (!rows) return [];
  const known = made.get(rows) ?? rows.map(readRow);
  made.set(rows, known);
  return known;
}

function readRow([name = '', ...cells]: readonly string[]): FormsByLanguage {
  const forms = cells.map((cell): [string, string[]] => {
    const equals = cell.indexOf('=');
    return [cell.slice(0, equals), cell.slice(equals + 1).split('|')];
  });
  return { name, forms: new Map(forms) };
}
