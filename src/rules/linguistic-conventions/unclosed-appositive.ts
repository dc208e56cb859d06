/** A name set off by one comma only: `A spokesman for the council, John Kirby said`. */
import { verbReading } from '../../evidence/grammar/verb-readings.js';
import { readFusedWords } from '../../evidence/fused-words/fused-words.js';
import { verbForms } from '../../evidence/grammar/verb-numbers.js';
import { isRegularPast } from '../../evidence/words/english-forms.js';
import { irregularVerbs } from '../../evidence/words/irregular-verbs.js';
import { packWords } from '../../evidence/words/pack-words.js';
import { startsUpper } from '../../evidence/words/vocabulary.js';
import type { Evidence } from '../../model/evidence.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

const LONGEST_PHRASE = 14;
const LONGEST_NAME = 4;
/** Languages in which an inserted clause begins with its verb (`sagte Jan Novak`), so that a name before it is the subject. */
const INVERTING = new Set(['de', 'nl']);

export default defineSegmentRule({
  id: 'unclosed-appositive',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['en', 'de', 'nl', 'es', 'pt', 'fr', 'it'],
  summary: 'A name that explains an office is opened by a comma and not closed by one.',
  why: 'Subject and verb fall apart: the reader takes the name for a new subject.',
  fix: 'Put a comma behind the name, or none before it.',
  examples: {
    bad: [
      {
        language: 'es',
        hypothesis: '[[La directora de la feria, Elsa Roldán abrió]] la puerta.',
        message: 'The comma before “Elsa Roldán” has no partner before “abrió”.',
      },
      {
        language: 'en',
        hypothesis: '[[A spokesman for the council, Jan Novak said]] on Monday that the market would move.',
        message: 'The comma before “Jan Novak” has no partner before “said”.',
      },
      {
        language: 'es',
        hypothesis: '[[El portavoz del concejo, Juan Novak dijo]] el lunes que el mercado se mudará.',
        message: 'The comma before “Juan Novak” has no partner before “dijo”.',
      },
      {
        language: 'de',
        hypothesis: '[[Der Sprecher des Rates, Jan Novak sagte]] am Montag, der Markt ziehe um.',
        message: 'The comma before “Jan Novak” has no partner before “sagte”.',
      },
      {
        language: 'it',
        hypothesis: '[[Il portavoce del consiglio, Gianni Novak ha dichiarato]] lunedì che il mercato si sposterà.',
        message: 'The comma before “Gianni Novak” has no partner before “ha dichiarato”.',
      },
      {
        language: 'de',
        hypothesis: '[[Ein Sprecher der Stadt, Jan Novak sagte]], der Markt ziehe um.',
        message: 'The comma before “Jan Novak” has no partner before “sagte”.',
      },
      {
        language: 'en',
        hypothesis: '[[The mayor, Jan Novak won]] by ten votes.',
        message: 'The comma before “Jan Novak” has no partner before “won”.',
      },
      {
        language: 'fr',
        hypothesis: '[[Le maire, Jan Novak a]] demandé un avis.',
        message: 'The comma before “Jan Novak” has no partner before “a”.',
      },
    ],
    good: [
      { language: 'es', hypothesis: 'La directora de la feria, Elsa Roldán, abrió la puerta.' },
      { language: 'en', hypothesis: 'The mayor, Jan Novak, won; the mayor, Jan Novak of Kent, has gone.' },
      { language: 'de', hypothesis: 'Der Sprecher, sagte Jan Novak, sei im Urlaub.' },
      {
        language: 'en',
        hypothesis: 'A spokesman for the council, Jan Novak, said on Monday that the market would move.',
      },
      { language: 'en', hypothesis: 'Council spokesman Jan Novak said no. As president, Jan Novak said little.' },
      { language: 'en', hypothesis: 'The president, Jan Novak said, was wrong.' },
      { language: 'en', hypothesis: 'After he met the president, Jan Novak said the market would move.' },
      { language: 'fr', hypothesis: 'Le porte-parole du conseil, Jan Novak, a dit lundi que le marché déménagerait.' },
    ],
  },
  *check(segment, evidence) {
    const comma = segment.tokens.findIndex(({ text }) => text === ',');
    if (comma < 1 || comma > LONGEST_PHRASE || !isOffice(segment.tokens.slice(0, comma), evidence)) return;
    const found = nameAndVerb(segment, comma, evidence);
    const [first] = segment.tokens;
    if (!found || !first) return;
    yield {
      range: { start: first.start, end: found.end },
      message: `The comma before “${found.name}” has no partner before “${found.verb}”.`,
    };
  },
});

/** An office with what belongs to it: no preposition, verb or name stands before the office itself. */
function isOffice(phrase: readonly Token[], { pack }: Evidence): boolean {
  const roles = packWords(pack, 'person-roles');
  const at = phrase.findIndex(({ normal }) => roles.has(normal));
  if (at < 0 || phrase.some(({ kind }) => kind !== 'word')) return false;
  const articles = packWords(pack, 'articles');
  const closed = packWords(pack, 'prepositions', 'conjunctions', 'subject-pronouns');
  const isPlain = phrase
    .slice(0, at)
    .every(({ normal }, index) => !closed.has(normal) && (index === 0 || !articles.has(normal)));
  const opens = at === 0 || articles.has(phrase[0]?.normal ?? '') || at === 1;
  const verbs = packWords(pack, 'reporting-verbs');
  return isPlain && opens && !phrase.some(({ normal }) => verbs.has(normal));
}

/** Two to four capitalised words behind the comma and a verb of saying, fused with the last of them or not. */
function nameAndVerb(
  segment: Segment,
  comma: number,
  evidence: Evidence,
): { name: string; verb: string; end: number } | undefined {
  const { pack, text } = evidence;
  const verbs = packWords(pack, 'reporting-verbs');
  const after = segment.tokens.slice(comma + 1, comma + 3 + LONGEST_NAME);
  const [first] = after;
  const fused = after.map((token) => (startsUpper(token.text) ? readFusedWords(token, segment, evidence) : undefined));
  const at = after.findIndex(
    (token, index) =>
      verbs.has(token.normal) ||
      verbs.has(fused[index]?.right ?? '') ||
      isPast(token, evidence) ||
      isOtherVerb(token, after[index + 1], evidence),
  );
  const last = after[at];
  if (!first || !last) return undefined;
  const half = fused[at];
  const before = half ? after.slice(0, at + 1) : after.slice(0, at);
  const auxiliary = !half && packWords(pack, 'finite-auxiliaries').has(before.at(-1)?.normal ?? '');
  const name = auxiliary ? before.slice(0, -1) : before;
  if (name.length < 2 || !name.every(({ kind, text: word }) => kind === 'word' && startsUpper(word))) return undefined;
  if (segment.tokens[comma + 2 + at]?.text === ',' && !INVERTING.has(pack.tag)) return undefined;
  const verb = half?.right ?? text.value.slice(auxiliary ? (before.at(-1)?.start ?? last.start) : last.start, last.end);
  return { name: text.value.slice(first.start, last.end - verb.length).trim(), verb, end: last.end };
}

/** A verb of one person that can be no noun (`pidió`). */
function isPast({ normal, text }: Token, evidence: Evidence): boolean {
  if (packWords(evidence.pack, 'finite-auxiliaries', 'auxiliaries').has(normal)) return false;
  const reading = text === normal ? verbReading(normal, evidence) : undefined;
  return reading?.number === 'singular' && !reading.mayBeNoun;
}

/** `won`, `has`: with nothing but an office before the comma the name is no new subject, whatever the verb. */
function isOtherVerb({ text, normal }: Token, next: Token | undefined, { pack, knowsWord: knows }: Evidence): boolean {
  if (text !== normal || !NO_CASES.has(pack.tag)) return false;
  // Behind an auxiliary the verb of saying is found by itself.
  if (packWords(pack, 'finite-auxiliaries').has(normal))
    return !packWords(pack, 'reporting-verbs').has(next?.normal ?? '');
  if (verbForms(pack).has(normal)) return true;
  return (
    pack.tag === 'en' &&
    knows !== undefined &&
    (irregularVerbs(pack).pastForms.has(normal) || isRegularPast(normal, knows))
  );
}

const NO_CASES = new Set(['en', 'fr']);
