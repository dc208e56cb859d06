/** Names of persons in Chinese and Japanese with a character that is read like the right one: `陈立群`, then `陈力群`; `西村さん`, then `西邑さん`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { packWords } from '../words/pack-words.js';

export interface UnspacedVariant extends Range {
  readonly name: string;
  /** The spelling that stands more often, or first. */
  readonly usual: string;
}

/** What the runs of Chinese characters before these are names with: Japanese forms of address. */
const ADDRESSED = /\p{sc=Han}{2,9}(?=さん|氏|様(?:[はがのもを、]|$)|くん|ちゃん)/gu;
/** Up to eight characters before a verb of speech, behind a mark, a digit or the beginning. */
const LONGEST_RUN = 8;
const HAN_END = /\p{sc=Han}{2,8}$/u;
const NAME_LENGTHS = [4, 3, 2];
/** Two characters may be part of a word wherever they stand. */
const SURE_ANYWHERE = 3;
const LONGEST = { zh: 4, ja: 5 };

/** In order of place. Names are those that verbs of speech stand behind, or forms of address. */
export function unspacedVariants(evidence: Evidence): UnspacedVariant[] {
  const { pack, text } = evidence;
  const groups = homophonesOf(pack);
  if (pack.spaced || groups.size === 0) return [];
  const isJapanese = pack.script === 'Jpan';
  const names = isJapanese ? addressedNames(text.value, pack) : speakersIn(text.value, pack);
  if (names.size < (isJapanese ? 2 : 1)) return [];
  const found = new Map<string, UnspacedVariant>();
  for (const name of names) {
    for (const other of soundAlikes(name, groups)) {
      const variant = isJapanese ? surnameVariant(name, other, names) : fullVariant(name, other, names, text.value);
      const made = variant && inOrder(variant, text.value);
      if (made && !isMeant(made.name, evidence)) found.set(made.name, made);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

type Pair = readonly [one: string, other: string];

/** Both spellings stand in the text; short ones both as names. */
function fullVariant(name: string, other: string, names: ReadonlySet<string>, value: string): Pair | undefined {
  if (name.length < SURE_ANYWHERE && !names.has(other)) return undefined;
  return value.includes(other) ? [name, other] : undefined;
}

/** A surname by itself, of which the other spelling stands with a given name or by itself. */
function surnameVariant(name: string, other: string, names: ReadonlySet<string>): Pair | undefined {
  return [...names].some((known) => known.startsWith(other)) ? [name, other] : undefined;
}

/** The rarer one is wrong, or the later one; twice it may be another person. */
function inOrder([one, other]: Pair, value: string): UnspacedVariant | undefined {
  const [ones, others] = [timesIn(value, one), timesIn(value, other)];
  const isFirst = ones === others ? value.indexOf(one) > value.indexOf(other) : ones < others;
  const [name, usual] = isFirst ? [one, other] : [other, one];
  if (Math.min(ones, others) !== 1) return undefined;
  const start = value.indexOf(name);
  return { start, end: start + name.length, name, usual };
}

function timesIn(value: string, part: string): number {
  return value.split(part).length - 1;
}

/** In source or reference it is meant so. */
function isMeant(name: string, { references, source }: Evidence): boolean {
  return [...references, ...(source ? [source] : [])].some(({ text }) => text.value.includes(name));
}

/** Runs of two to five characters before `さん` and its like, and before an office. */
function addressedNames(value: string, pack: LanguagePack): Set<string> {
  const roles = [...packWords(pack, 'person-roles')];
  const names = new Set<string>();
  for (const { 0: run } of allMatches(value, ADDRESSED)) {
    const role = roles.find((word) => run.endsWith(word));
    const name = role === undefined ? run : run.slice(0, -role.length);
    if (name.length >= 2 && name.length <= LONGEST.ja) names.add(name);
  }
  return names;
}

/** What stands between a mark or an office and a verb of speech. */
function speakersIn(value: string, pack: LanguagePack): Set<string> {
  const names = new Set<string>();
  const roles = [...packWords(pack, 'person-roles'), '岁的', '歲的'];
  for (const verb of packWords(pack, 'reporting-verbs')) {
    for (let at = value.indexOf(verb); at >= 0; at = value.indexOf(verb, at + verb.length)) {
      const run = HAN_END.exec(value.slice(Math.max(0, at - LONGEST_RUN), at))?.[0];
      if (run === undefined) continue;
      const isWhole = run.length < LONGEST_RUN && run.length <= LONGEST.zh;
      const length = isWhole ? run.length : NAME_LENGTHS.find((letters) => followsRole(run, letters, roles));
      if (length !== undefined) names.add(run.slice(-length));
    }
  }
  return names;
}

function followsRole(run: string, letters: number, roles: readonly string[]): boolean {
  const before = run.slice(0, -letters);
  return before !== '' && roles.some((role) => before.endsWith(role));
}

/** The name with one character, or a whole surname, in another writing. */
function* soundAlikes(name: string, groups: Groups): Generator<string> {
  for (let at = 0; at < name.length; at++)
    for (let end = at + 1; end <= (at === 0 ? name.length : at + 1); end++)
      for (const other of groups.get(name.slice(at, end)) ?? []) yield name.slice(0, at) + other + name.slice(end);
}

type Groups = ReadonlyMap<string, readonly string[]>;

const groupsOfPacks = new WeakMap<LanguagePack, Groups>();

/** The other members of the groups of each. */
function homophonesOf(pack: LanguagePack): Groups {
  const known = groupsOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const line of packWords(pack, 'name-homophones')) {
    const group = line.split(' ');
    for (const one of group) made.set(one, [...(made.get(one) ?? []), ...group.filter((other) => other !== one)]);
  }
  groupsOfPacks.set(pack, made);
  return made;
}
