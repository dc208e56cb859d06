/** One element of a phrase pattern, and whether a token of a sentence fits it. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { isClosed } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { isReadingOf, wordReadings } from './inflected-words.js';
import { belongsTo } from './word-paradigms.js';

export type ElementRole =
  | 'word'
  | 'optional'
  | 'opens'
  | 'closes'
  | 'before'
  | 'not-before'
  | 'behind'
  | 'not-behind'
  | 'nowhere-behind'
  | 'nowhere-before'
  | 'nowhere-in-rest';

export interface PatternElement {
  readonly role: ElementRole;
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Classes of inflected words. */
  readonly classes: readonly string[];
  /** Classes of the table of paradigms. */
  readonly paradigms: readonly string[];
  /** `START`, `END`, `MARK`, `NUMBER`, `NAME`, `WORD`, `ENCLITIC`. */
  readonly kinds: ReadonlySet<string>;
  readonly exceptions: ReadonlySet<string>;
  readonly exceptedEndings: readonly string[];
}

/** Shorter words end so by chance. */
const SHORTEST_STEM = 2;

export function fitsElement(
  element: PatternElement,
  tokens: readonly Token[],
  at: number,
  evidence: Evidence,
): boolean {
  const token = tokens[at];
  if (!token) return element.kinds.has(at < 0 ? 'START' : 'END');
  if (token.kind !== 'word') return (at === 0 && element.kinds.has('START')) || fitsMark(element, token);
  const { normal } = token;
  if (element.exceptions.has(normal) || element.exceptedEndings.some((ending) => normal.endsWith(ending))) return false;
  if (element.words.has(normal)) return true;
  if (element.kinds.size > 0 && fitsKind(element, token, at)) return true;
  if (token.text.includes('-')) return false;
  return (
    hasEnding(element, token, evidence) ||
    hasClass(element, tokens, at, evidence) ||
    hasParadigm(element, token, evidence)
  );
}

/** `1,80 metro`: what is less than two has a singular where one has. */
const BELOW_TWO = /^[01][.,]\d{1,2}$/;

function fitsMark({ kinds, words, exceptions }: PatternElement, { kind, text }: Token): boolean {
  if (kind === 'number')
    return kinds.has('NUMBER') && !exceptions.has(text) && !(exceptions.has('1') && BELOW_TWO.test(text));
  return kinds.has('MARK') || words.has(text);
}

/** A Portuguese finite verb with its pronoun joined behind it. */
const ENCLITIC = /^\p{Ll}+(?<!r|ndo)-(?:me|te|se|nos|lhes?|[oa]s?|n[oa]s)$/u;

function fitsKind({ kinds }: PatternElement, { text }: Token, at: number): boolean {
  if (kinds.has('ENCLITIC') && ENCLITIC.test(text)) return true;
  return startsUpper(text) ? kinds.has('NAME') && at > 0 : kinds.has('WORD');
}

function hasEnding({ endings }: PatternElement, { text, normal }: Token, { pack }: Evidence): boolean {
  if (endings.length === 0 || text !== normal) return false;
  const ends = endings.some((ending) => normal.endsWith(ending) && normal.length >= ending.length + SHORTEST_STEM);
  return ends && !isClosed(normal, pack);
}

/** What must be there has no other reading; what must not be there may have one of its readings among others. */
function hasClass(
  { classes, role }: PatternElement,
  tokens: readonly Token[],
  at: number,
  evidence: Evidence,
): boolean {
  const token = tokens[at];
  if (!token || classes.length === 0 || isClosed(token.normal, evidence.pack)) return false;
  if (isFirstHalf(token, tokens[at + 1])) return false;
  const readings = wordReadings(token.normal, evidence);
  if (readings.length === 0 || !hasCaseOf(token, readings, at, evidence.pack)) return false;
  const isOne = (reading: string): boolean => classes.some((name) => isReadingOf(reading, name));
  return role.startsWith('no') ? readings.some(isOne) : readings.every(isOne);
}

/** `Ihre Video- und Audioaufnahmen` */
function isFirstHalf({ end }: Token, next: Token | undefined): boolean {
  return next?.start === end && /^[/-]$/.test(next.text);
}

/** German writes nouns with a capital, other languages names: at the beginning of a sentence anything has one. */
function hasCaseOf({ text, normal }: Token, readings: readonly string[], at: number, pack: LanguagePack): boolean {
  const raised = text !== normal;
  if ((pack.lists['capitalised-nouns'] ?? []).length > 0 && readings[0]?.startsWith('n.') === true) return raised;
  return !raised || at === 0;
}

function hasParadigm({ paradigms }: PatternElement, { text, normal }: Token, evidence: Evidence): boolean {
  if (paradigms.length === 0 || text !== normal || isClosed(normal, evidence.pack)) return false;
  return paradigms.some((name) => belongsTo(normal, name, evidence));
}
