/** A word that sounds like the source's and means something else: `Speaker` for porta-voz. */
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import {
  falseFriendsByContext,
  falseFriendsBySource,
  type FalseFriend,
} from '../../evidence/phrasing/false-friends.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'false-friend',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A word of the source is rendered by a word that only looks like it.',
  why: 'Words of two languages that are alike often differ in meaning, and the wrong one reads so smoothly that nobody looks twice.',
  fix: 'Use the word that means what the source says.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: '[[Speaker of the Foreign Ministry]] Ana Costa declined to comment.',
        message:
          '“Speaker of the Foreign Ministry” is a false friend: “spokesman”, “spokeswoman” or “spokesperson” was expected.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'A porta-voz do sindicato, Ana Costa, não quis comentar.',
        hypothesis: 'The [[speaker]] of the union, Ana Costa, declined to comment.',
        message: '“speaker” is a false friend: “spokesman”, “spokeswoman” or “spokesperson” was expected.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The Speaker of the House and the speaker of the city council spoke.' },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'A porta-voz disse que o orador chegou.',
        hypothesis: 'The spokeswoman said that the speaker had arrived.',
      },
      { language: 'de', hypothesis: 'Die Sprecherin des Außenministeriums wollte sich nicht äußern.' },
    ],
  },
  *check(segment, evidence) {
    const seen = new Set<number>();
    for (const found of friendsIn(segment, evidence)) {
      if (seen.has(found.range.start)) continue;
      seen.add(found.range.start);
      yield report(found, evidence);
    }
  },
});

function* friendsIn(segment: Evidence['text']['segments'][number], evidence: Evidence): Iterable<FalseFriend> {
  yield* falseFriendsByContext(segment, evidence);
  if (evidence.source) yield* falseFriendsBySource(segment, evidence, evidence.source);
}

function report({ range, right, proof, related }: FalseFriend, { text }: Evidence): Report {
  const quote = text.value.slice(range.start, range.end);
  const fact = related.length > 0 ? `The source has “${proof}”.` : `No such office: “${proof}”.`;
  return { range, message: `“${quote}” is a false friend: ${anyOf(right)} was expected.`, evidence: [fact], related };
}

/** More would only list forms of the same words. */
const MOST_WORDS = 3;

function anyOf(words: readonly string[]): string {
  const quoted = words.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
