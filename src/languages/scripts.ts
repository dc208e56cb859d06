/** Facts about scripts (ISO 15924). Source: Unicode Standard, script properties and chapter 9 for direction. */

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);
const CASED = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);
const UNSPACED = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

export interface ScriptFacts {
  readonly direction: 'ltr' | 'rtl';
  readonly cased: boolean;
  readonly spaced: boolean;
}

export function scriptFacts(script: string): ScriptFacts {
  return {
    direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
    cased: CASED.has(script),
    spaced: !UNSPACED.has(script),
  };
}
