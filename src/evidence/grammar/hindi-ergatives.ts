/** Hindi subjects that lack ने before a transitive verb in the perfect: `तिवारी बताया कि`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import type { WordClash } from './clashing-words.js';
import { wordsOfClass } from './grammar-words.js';

const PRONOUN = /^(?:वह|वे|मैं|हम)$/u;
const SAID = /^(?:कहा|बताया|पूछा)$/u;
const MARKED = /(?:^ने|ने)$/u;
const BEHIND = /^(?:ने|को|में|पर|से|का|के|की|तक|भी|ही|तो|और|या|द्वारा|वाला|वाले|वाली|जी|नाम|जैसे|सहित|समेत|बनाम)$/u;
const OPENINGS = 3;
const LONGEST_CLAUSE = 16;

/** The first such subject: a pronoun, or a person who has ने elsewhere in the text. */
export function lostErgative(tokens: readonly Token[], { pack, text }: Evidence): WordClash | undefined {
  const verbAt = tokens.findIndex(({ normal }) => wordsOfClass(pack, 'did').has(normal));
  if (verbAt < 1 || verbAt > LONGEST_CLAUSE || !endsClause(tokens, verbAt)) return undefined;
  const clause = tokens.slice(0, verbAt);
  if (
    clause.some(
      ({ kind, normal }) =>
        kind === 'punctuation' || (MARKED.test(normal) && !/^(?:अपने|.+(?:रने|होने|जाने|देने|लेने|आने))$/u.test(normal)),
    )
  )
    return undefined;
  if (clause.some(({ normal }) => /^(?:द्वारा|को|कि|जो|जिसे|जिन्हें|उसे|उन्हें|इसे|इन्हें|यदि|अगर|जब)$/u.test(normal)))
    return undefined;
  for (let at = 0; at < Math.min(OPENINGS, verbAt); at++) {
    const [subject, next] = [tokens[at], tokens[at + 1]];
    if (subject?.kind !== 'word' || !next || BEHIND.test(next.normal) || next.kind !== 'word') continue;
    const isPronoun = at === 0 && PRONOUN.test(subject.normal) && SAID.test(next.normal);
    if (isPronoun || isErgativeElsewhere(subject, text.segments))
      return { first: subject, last: subject, second: next };
  }
  return undefined;
}

/** `कहा जाता है`, `बनाया गया` are passives. */
function endsClause(tokens: readonly Token[], verbAt: number): boolean {
  const behind = tokens[verbAt + 1];
  if (behind === undefined || behind.kind === 'punctuation') return true;
  return /^(?:है|हैं|था|थे|थी|कि|और|लेकिन)$/u.test(behind.normal);
}

/** Names alone do: common nouns may be objects here. */
function isErgativeElsewhere(subject: Token, segments: Evidence['text']['segments']): boolean {
  return segments.some(({ tokens }) =>
    tokens.some((token, at) => token !== subject && token.form === subject.form && tokens[at + 1]?.normal === 'ने'),
  );
}
