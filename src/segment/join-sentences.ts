/** Says which of Intl.Segmenter's sentence boundaries are none: after abbreviations, initials, ordinals and closing quotes. */
import type { LanguagePack } from '../model/language-pack.js';
import { primarySubtag } from '../text/normal-form.js';

/** Long enough to hold the longest abbreviation or the opening of a sentence. */
const LOOK = 40;
const LAST_WORD = /(?:^|[\s(["“„«'’-])([\p{L}\p{M}.]{1,24}\.)\s*$/u;
const INITIAL = /(?:^|[\s(["“„«.-])\p{Lu}\.\s*$/u;
/** `यू.एस.`: letters spelt out in a script without capitals. */
const SPELT_OUT = /[\p{L}\p{M}]\.[\p{L}\p{M}]{1,8}\.\s*$/u;
const DAY_ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;
const STARTS_LOWER = /^["”’»)\]\s–—-]*\p{Ll}/u;
const STARTS_CLOSER = /^["”’»)\]」』]+(?:\s|$)/;
const STARTS_PARTICLE = /^(?:と|って|とい|라고|라는|이라고)/;

export type JoinTest = (text: string, boundary: number) => boolean;

const tests = new Map<LanguagePack, JoinTest>();

/** A test that says whether the sentence goes on across a boundary. */
export function createJoinTest(pack: LanguagePack, language: string): JoinTest {
  const known = tests.get(pack);
  if (known) return known;
  const abbreviations = new Set((pack.lists.abbreviations ?? []).map((entry) => entry.toLowerCase()));
  const ordinals = writesOrdinalStop(language);
  const test: JoinTest = (text, boundary) => {
    const before = text.slice(Math.max(0, boundary - LOOK), boundary);
    const after = text.slice(boundary, boundary + LOOK);
    if (STARTS_CLOSER.test(after) || STARTS_LOWER.test(after) || STARTS_PARTICLE.test(after)) return true;
    if (ordinals && DAY_ORDINAL.test(before)) return true;
    return endsInAbbreviation(before, abbreviations) || (pack.cased ? INITIAL : SPELT_OUT).test(before);
  };
  tests.set(pack, test);
  return test;
}

function endsInAbbreviation(before: string, abbreviations: ReadonlySet<string>): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  return word !== undefined && abbreviations.has(word.toLowerCase());
}

/** Whether the language writes `5.` for fifth, read from how CLDR writes a day and month. */
function writesOrdinalStop(language: string): boolean {
  try {
    const parts = new Intl.DateTimeFormat(primarySubtag(language), { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return parts.format(Date.UTC(2001, 4, 5)).includes('5.');
  } catch {
    return false;
  }
}
