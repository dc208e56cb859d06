/** Persons with the office they are named by: `spokesman John Kirby`, `Speaker of the Council, John Kirby`. */
import type { ReadText } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { endOfName } from './names-in-place.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';

/** One person named with one office. */
export interface RoleMention {
  readonly segment: Segment;
  /** Of the office's noun. */
  readonly range: Range;
  /** Normal form of the office's noun. */
  readonly role: string;
  /** Normal form of the person's last name, without what is glued to it. */
  readonly name: string;
}

/** An office may have `of the National Security Council,` between it and the name. */
const LONGEST_BETWEEN = 8;

/** Offices with the name they belong to: right before it, or before the comma that sets the name off. */
export function roleMentions(read: ReadText): RoleMention[] {
  const roles = packWords(read.pack, 'person-roles');
  if (roles.size === 0 || !read.pack.cased) return [];
  const mentions: RoleMention[] = [];
  for (const segment of read.text.segments) {
    if (!hasWordOf(segment.tokens, roles, read.pack)) continue;
    segment.tokens.forEach(({ normal }, position) => {
      const mention = roles.has(normal) ? roleMention(segment, position, read) : undefined;
      if (mention) mentions.push(mention);
    });
  }
  return mentions;
}

function roleMention(segment: Segment, position: number, read: ReadText): RoleMention | undefined {
  const roles = packWords(read.pack, 'person-roles');
  const { tokens } = segment;
  if (isInsideOffice(tokens, position, roles)) return undefined;
  const start = nameStart(tokens, position + 1, read);
  const end = start === undefined ? 0 : endOfName(tokens, start, read);
  const [token, last] = [tokens[position], tokens[end - 1]];
  if (start === undefined || end - start < 2 || !token || !last) return undefined;
  if (isTitle(tokens.slice(start, end), roles, read)) return undefined;
  return { segment, range: { start: token.start, end: token.end }, role: token.normal, name: last.normal };
}

/** `head of the office of the president, Ana Costa`: the person is the head, not the president. */
function isInsideOffice(tokens: readonly Token[], position: number, roles: ReadonlySet<string>): boolean {
  for (let index = position - 1; index >= Math.max(0, position - LONGEST_BETWEEN); index--) {
    if (tokens[index]?.kind !== 'word') return false;
    if (roles.has(tokens[index]?.normal ?? '')) return true;
  }
  return false;
}

/** `Deputy Prime Minister Ana Costa`, `… of State, Russian Minister Jan Meyer`: what follows is no bare name. */
function isTitle(name: readonly Token[], roles: ReadonlySet<string>, { pack }: ReadText): boolean {
  const demonyms = packWords(pack, 'demonyms');
  return name.some(({ normal }) => roles.has(normal) || demonyms.has(normal));
}

/** Where the person's name begins: at once, or behind the one comma of an apposition. */
function nameStart(tokens: readonly Token[], position: number, read: ReadText): number | undefined {
  if (endOfName(tokens, position, read) >= position + 2) return position;
  const connectors = packWords(read.pack, 'prepositions');
  if (!connectors.has(tokens[position]?.normal ?? '') && tokens[position]?.text !== ',') return undefined;
  for (let index = position; index < position + LONGEST_BETWEEN; index++) {
    if (tokens[index]?.text === ',') return index + 1;
    if (tokens[index]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** Whether both are the same person: one last name begins with the other, as when a word is glued to it. */
export function isSamePerson(a: RoleMention, b: RoleMention): boolean {
  return a.name === b.name || a.name.startsWith(b.name) || b.name.startsWith(a.name);
}
