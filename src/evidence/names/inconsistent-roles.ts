/** Offices of one person that are two renderings of one word. */
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { latinSkeleton } from '../../text/latin-skeleton.js';
import { isSamePerson, roleMentions, type RoleMention } from './role-mentions.js';

/** The rendering to change, the one to keep, and what shows that they are one office. */
export interface InconsistentRole {
  readonly odd: RoleMention;
  readonly usual: RoleMention;
  readonly proof: string;
}

/** A shared beginning of this length makes two words forms of one (`spokesman`, `spokeswoman`). */
const SAME_WORD = 4;

/**
 * A person may hold many offices; two names are two renderings of one where the false-friends table knows them as wrong and right,
 * or where the source uses one and the same word both times.
 */
export function inconsistentRoles(evidence: Evidence): InconsistentRole[] {
  const mentions = roleMentions(evidence);
  const wrong = wrongAndRight(evidence.pack);
  const found: InconsistentRole[] = [];
  for (const odd of mentions) {
    const others = mentions.filter(
      (other) => other.role !== odd.role && isSamePerson(odd, other) && !isVariant(odd.role, other.role),
    );
    const byTable = others.find((other) => wrong.get(odd.role)?.has(other.role));
    if (byTable) {
      found.push({ odd, usual: byTable, proof: `“${odd.role}” is often written for “${byTable.role}” by mistake.` });
      continue;
    }
    const earlier = others.find(({ range }) => range.start < odd.range.start);
    const word = earlier && evidence.source && sharedSourceWord(odd, earlier, evidence.source);
    if (earlier && word !== undefined)
      found.push({ odd, usual: earlier, proof: `The source has “${word}” both times.` });
  }
  return found;
}

function isVariant(a: string, b: string): boolean {
  return latinSkeleton(a).slice(0, SAME_WORD) === latinSkeleton(b).slice(0, SAME_WORD);
}

type WrongAndRight = ReadonlyMap<string, ReadonlySet<string>>;

const tablesOfPacks = new WeakMap<LanguagePack, WrongAndRight>();

/** Wrong role nouns with the right ones, from both false-friend tables; made once a pack. */
function wrongAndRight(pack: LanguagePack): WrongAndRight {
  const known = tablesOfPacks.get(pack) ?? readWrongAndRight(pack);
  tablesOfPacks.set(pack, known);
  return known;
}

function readWrongAndRight({ tables }: LanguagePack): WrongAndRight {
  const pairs = new Map<string, Set<string>>();
  const rows = [
    ...(tables['false-friends'] ?? []),
    ...(tables['false-friend-contexts'] ?? []).map(([wrong]) => ['', '', wrong]),
  ];
  const contextRights = new Map((tables['false-friend-contexts'] ?? []).map(([wrong, , , right]) => [wrong, right]));
  for (const [, , wrong = '', right] of rows) {
    for (const form of wrong.split('|')) {
      const rights = pairs.get(form) ?? new Set<string>();
      for (const one of (right ?? contextRights.get(wrong) ?? '').split('|')) rights.add(one);
      pairs.set(form, rights);
    }
  }
  return pairs;
}

/** The only office in the source's sentences that face both mentions, where it is the same word. */
function sharedSourceWord(a: RoleMention, b: RoleMention, source: Counterpart): string | undefined {
  const mentions = roleMentions(source);
  const facing = ({ segment, name }: RoleMention): Set<string> => {
    const segments = new Set(source.segmentsFor(segment));
    const stem = latinSkeleton(name).slice(0, SAME_WORD);
    return new Set(
      mentions
        .filter((mention) => segments.has(mention.segment) && latinSkeleton(mention.name).startsWith(stem))
        .map(({ role }) => role),
    );
  };
  const [first, second] = [facing(a), facing(b)];
  const [word] = first;
  return first.size === 1 && second.size === 1 && word !== undefined && second.has(word) ? word : undefined;
}
