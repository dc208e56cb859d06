/** Genders, numbers and cases as a set of bits, and the cells of a table of endings. */

/** A set of bits, one for each gender or the plural and case. */
export type Readings = number;

/** In the order of the pack's table. */
const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'];

/** Where the bits of the cases begin. */
export const FIRST_BIT = { m: 0, f: 6, n: 12, plural: 18 } as const;
/** The bits of one gender, moved to the beginning. */
export const SINGULAR_OF_ONE = 0b111111;
export const PLURAL: Readings = 0b111111 << FIRST_BIT.plural;

/** The bits of cases in every gender and number, or of one number (`plural-genitive`). */
export function readingsIn(...names: readonly string[]): Readings {
  return names.reduce<Readings>((all, name) => all | readingsOfCase(name), 0);
}

function readingsOfCase(name: string): Readings {
  const place = CASES.findIndex((one) => name.endsWith(one));
  const everywhere = Object.values<number>(FIRST_BIT).reduce((all, first) => all | (1 << (first + place)), 0);
  if (place < 0) return 0;
  if (name.startsWith('plural-')) return everywhere & PLURAL;
  return name.startsWith('singular-') ? everywhere & ~PLURAL : everywhere;
}

export type Gender = 'm' | 'f' | 'n';

/** Stand in a cell for no ending and for a form that there is not. */
const [NONE, ABSENT] = ['0', '-'];

/** What each ending may be, by the six cells of each gender and of the plural. */
export function readingsOfCells(
  rows: readonly (readonly [cells: string, place: keyof typeof FIRST_BIT])[],
): ReadonlyMap<string, Readings> {
  const endings = new Map<string, Readings>();
  for (const [cells, gender] of rows)
    for (const [place, alternatives] of cells.split(' ').entries())
      for (const ending of alternatives.split('|').filter((one) => one !== ABSENT)) {
        const key = ending === NONE ? '' : ending;
        endings.set(key, (endings.get(key) ?? 0) | (1 << (FIRST_BIT[gender] + place)));
      }
  return endings;
}

/** The endings of the first cell. */
export function firstCell(cells: string): readonly string[] {
  const [alternatives = ''] = cells.split(' ');
  return alternatives.split('|').map((ending) => (ending === NONE ? '' : ending));
}

/** The cases of one gender in the singular, as bits from 0. */
export function singularReadings(readings: Readings, gender: Gender): Readings {
  return (readings >> FIRST_BIT[gender]) & SINGULAR_OF_ONE;
}
