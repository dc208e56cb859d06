/** What every phrasebook format checks alike: that a phrase can be looked for and that an entry says something. */
import type { CasePolicy, FormPolicy, Phrase, PhrasingEntry } from '../model/phrasebook.js';
import type { Severity } from '../model/finding.js';
import { linearPattern } from '../text/linear-pattern.js';

export const CASE_POLICIES: readonly CasePolicy[] = ['smart', 'match', 'ignore'];
export const FORM_POLICIES: readonly FormPolicy[] = ['inflected', 'exact'];
export const ENTRY_SEVERITIES: readonly Severity[] = ['neutral', 'minor', 'major', 'critical'];

/** Longest phrase, in UTF-16 units; what is longer is a text. */
const LONGEST_PHRASE = 300;

/** Why a phrase cannot be looked for: a clause without subject or full stop; nothing if it can. */
export function phraseFault(phrase: Phrase): string | undefined {
  if ('pattern' in phrase) {
    const pattern = linearPattern(phrase.pattern, false);
    return 'fault' in pattern ? pattern.fault : undefined;
  }
  if (phrase.text.length > LONGEST_PHRASE) return `is longer than ${LONGEST_PHRASE} characters`;
  if (/[\p{Cc}\p{Cs}]/u.test(phrase.text)) return 'has a line break, a control character or half a surrogate pair';
  if (!/[\p{L}\p{N}]/u.test(phrase.text)) return 'has no word in it; write it as a pattern';
  return undefined;
}

type Phrases = Pick<PhrasingEntry, 'prefer' | 'forbid'>;

/** Why an entry makes no sense; nothing if it does. */
export function entryFault({ prefer, forbid }: Phrases): string | undefined {
  if (prefer.length + forbid.length === 0) return 'needs "prefer" or "forbid"';
  const right = new Set(prefer.map(written));
  const both = forbid.map(written).find((phrase) => right.has(phrase));
  return both === undefined ? undefined : `both prefers and forbids "${both}"`;
}

function written(phrase: Phrase): string {
  return 'text' in phrase ? phrase.text.trim().normalize('NFC') : phrase.pattern;
}
