/** Pronouns that tell the gender of who they stand for: `he`, `her`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { hasWordOf } from '../words/words-present.js';

export type Gender = 'masculine' | 'feminine';

interface Pronoun {
  readonly gender: Gender;
  readonly isSubject: boolean;
}

/** The gendered pronouns of some sentences. */
export interface GenderedPronouns {
  readonly masculine: readonly Token[];
  readonly feminine: readonly Token[];
  /** How many of them are subjects. */
  readonly subjects: number;
}

const pronounsOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, Pronoun>>();

export function genderedPronouns(segments: readonly Segment[], pack: LanguagePack): GenderedPronouns {
  const known = pronounsOf(pack);
  const found: { masculine: Token[]; feminine: Token[]; subjects: number } = {
    masculine: [],
    feminine: [],
    subjects: 0,
  };
  if (known.size === 0) return found;
  for (const { tokens } of segments) {
    if (!hasWordOf(tokens, known, pack)) continue;
    for (const token of tokens) {
      const pronoun = known.get(token.normal);
      if (!pronoun) continue;
      found[pronoun.gender].push(token);
      if (pronoun.isSubject) found.subjects++;
    }
  }
  return found;
}

/** The one gender of the pronouns; undefined where there are none or both. */
export function onlyGender({ masculine, feminine }: GenderedPronouns): Gender | undefined {
  if (masculine.length > 0 && feminine.length > 0) return undefined;
  if (masculine.length > 0) return 'masculine';
  return feminine.length > 0 ? 'feminine' : undefined;
}

function pronounsOf(pack: LanguagePack): ReadonlyMap<string, Pronoun> {
  const known = pronounsOfPacks.get(pack);
  if (known) return known;
  const rows = pack.tables['gendered-pronouns'] ?? [];
  const pronouns = new Map(
    rows.flatMap(([gender = '', grammaticalCase, forms = '']) =>
      forms
        .split('|')
        .map((form) => [form, { gender: gender as Gender, isSubject: grammaticalCase === 'subject' }] as const),
    ),
  );
  pronounsOfPacks.set(pack, pronouns);
  return pronouns;
}
