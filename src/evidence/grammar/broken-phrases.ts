/** Phrases that the grammar of a language without word spaces, or with joined particles, rules out. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { SegmentedText } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';
import { overlap } from '../../text/ranges.js';
import { primarySubtag } from '../../text/normal-form.js';
import { CHINESE_FRAMES } from './chinese-frames.js';
import { CHINESE_HABITS } from './chinese-particles.js';
import { structuralHabits } from './chinese-structurals.js';
import { brokenRoles } from './japanese-roles.js';
import { JAPANESE_SPELLINGS } from './japanese-spellings.js';
import { brokenKoreanRoles } from './korean-roles.js';
import { JAPANESE_HABITS } from './japanese-particles.js';
import { KOREAN_HABITS } from './korean-clauses.js';
import { misusedCounters } from './misused-counters.js';
import type { BrokenPhrase, PhraseHabit } from './phrase-habits.js';

const HABITS: Readonly<Record<string, readonly PhraseHabit[]>> = {
  ja: [...JAPANESE_HABITS, ...JAPANESE_SPELLINGS],
  zh: [...CHINESE_HABITS, ...CHINESE_FRAMES],
  ko: KOREAN_HABITS,
};
const ROLES: Readonly<Record<string, (text: string, pack: LanguagePack) => readonly BrokenPhrase[]>> = {
  ja: brokenRoles,
  ko: brokenKoreanRoles,
};
/** What a text does more often is its way of writing. */
const MOST = 3;

/** All of a text, by pattern and then in order of place; of a pattern none where the text has many. */
export function brokenPhrases({ value }: SegmentedText, pack: LanguagePack): BrokenPhrase[] {
  const habits = HABITS[primarySubtag(pack.tag)];
  if (!habits) return [];
  const found = [...habits, ...structuralHabits(pack)].flatMap((habit) => {
    const places = allMatches(value, habit.pattern).map(({ index, 0: phrase }) => brokenPhrase(index, phrase, habit));
    return places.length > MOST ? [] : places;
  });
  const all = [...found, ...misusedCounters(value, pack)];
  const roles = ROLES[primarySubtag(pack.tag)]?.(value, pack) ?? [];
  return [...all, ...roles.filter((role) => !all.some((other) => overlap(role, other) > 0))];
}

function brokenPhrase(start: number, phrase: string, { fact, repair }: PhraseHabit): BrokenPhrase {
  const expected = repair?.(phrase);
  const range = { start, end: start + phrase.length };
  return { ...range, fact, ...(expected === undefined || expected === phrase ? {} : { expected }) };
}
