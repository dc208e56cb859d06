/** Every kind of damage. */
import type { Injector } from '../model.js';
import { characters } from './characters.js';
import { compared } from './compared.js';
import { dates } from './dates.js';
import { exchanged } from './exchanged.js';
import { fusedWords } from './fused-words.js';
import { furniture } from './furniture.js';
import { generation } from './generation.js';
import { grammar } from './grammar.js';
import { markup } from './markup.js';
import { nameDamage } from './names.js';
import { quotes } from './quotes.js';
import { repetition } from './repetition.js';
import { spacing } from './spacing.js';
import { structure } from './structure.js';

export const injectors: readonly Injector[] = [
  ...fusedWords,
  ...spacing,
  ...characters,
  ...markup,
  ...quotes,
  ...repetition,
  ...structure,
  ...nameDamage,
  ...furniture,
  ...generation,
  ...dates,
  ...grammar,
  ...compared,
  ...exchanged,
];
