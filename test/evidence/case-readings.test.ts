/** What case a Slavic word may be in, told by its other forms. */
import { describe, expect, it } from 'vitest';
import { readingsIn } from '../../src/evidence/grammar/case-readings.js';

describe('cases of a table', () => {
  it('hold in every gender and in the plural', () => {
    expect(readingsIn('genitive') & readingsIn('plural-genitive')).toBe(readingsIn('plural-genitive'));
    expect(readingsIn('singular-genitive') | readingsIn('plural-genitive')).toBe(readingsIn('genitive'));
  });

  it('share nothing with one another', () => {
    expect(readingsIn('genitive') & readingsIn('dative', 'accusative', 'instrumental', 'locative')).toBe(0);
  });

  it('are none for a name that is no case', () => {
    expect(readingsIn('ablative')).toBe(0);
  });
});
