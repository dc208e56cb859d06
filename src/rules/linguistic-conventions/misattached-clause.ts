/** A clause about a place hangs on the speaker: `said Keller, where the fighting is heaviest`. */
import { endOfName, quoteTokens } from '../../evidence/names/names-in-place.js';
import { packWords } from '../../evidence/words/pack-words.js';
import { regionNames } from '../../evidence/names/region-names.js';
import type { ReadText } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';
import { hasWordOf } from '../../evidence/words/words-present.js';

export default defineSegmentRule({
  id: 'misattached-clause',
  dimension: 'linguistic-conventions',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A clause about a place follows the name of the speaker and so says something about the speaker.',
  why: 'The attribution was moved into the sentence, and the clause that belonged to a place in the quotation now hangs on a person.',
  fix: 'Put the attribution before the quotation, or name the place again.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'Anna Keller runs the depot. “It will change little in the south,” [[said Keller, where]] the fighting is heaviest.',
        message: '“where” follows “Keller”, a person, and not the place that it belongs to.',
      },
      {
        language: 'es',
        hypothesis: '«Nada cambiará en el sur», [[afirmó la ministra, donde]] los combates son más duros.',
        message: '“donde” follows “la ministra”, a person, and not the place that it belongs to.',
      },
      {
        language: 'fr',
        hypothesis:
          'Anna Keller dirige le dépôt. « Rien ne changera au sud », [[affirme Keller, où]] les combats sont plus durs.',
        message: '“où” follows “Keller”, a person, and not the place that it belongs to.',
      },
      {
        language: 'en',
        hypothesis: '“It is quiet in the north,” [[the minister said, where]] the harvest is over.',
        message: '“where” follows “the minister”, a person, and not the place that it belongs to.',
      },
      {
        language: 'pt',
        hypothesis: '“Nada mudou no sul”, [[disse Moreira, onde]] a colheita terminou.',
        message: '“onde” follows “Moreira”, a person, and not the place that it belongs to.',
      },
      {
        language: 'fr',
        hypothesis: '« Le calme règne au nord », a [[ajouté Moreau, où]] la récolte est finie.',
        message: '“où” follows “Moreau”, a person, and not the place that it belongs to.',
      },
    ],
    good: [
      { language: 'en', hypothesis: '“We saw it,” said Oslo, where the talks go on.' },
      {
        language: 'en',
        hypothesis: 'Anna Keller runs it. “It is cold,” said Keller, who lives in the south, where it snows.',
      },
      { language: 'en', hypothesis: '“We saw it,” said Keller in Oslo, where talks go on.' },
      { language: 'en', hypothesis: '“We saw it,” said Leeds University, where the study was made.' },
      { language: 'de', hypothesis: '„Es ist kalt“, sagte Keller im Süden, wo es schneit.' },
      { language: 'ru', hypothesis: '«Холодно», — сказал Келлер в Осло, где идут переговоры.' },
    ],
  },
  *check({ tokens, kind }, evidence) {
    const where = packWords(evidence.pack, 'place-relatives');
    if (kind === 'headline' || !hasWordOf(tokens, where, evidence.pack)) return;
    for (let index = 3; index < tokens.length; index++) {
      const word = tokens[index];
      if (!word || !where.has(word.normal) || tokens[index - 1]?.text !== ',') continue;
      const speaker = readSpeaker(tokens, index - 1, evidence);
      if (!speaker || !quotedBefore(tokens.slice(0, speaker.from), evidence)) continue;
      const first = tokens[speaker.from];
      yield {
        range: { start: first?.start ?? word.start, end: word.end },
        message: `“${word.text}” follows “${quoteTokens(evidence.text.value, speaker.first, speaker.last)}”, a person, and not the place that it belongs to.`,
      };
    }
  },
});

interface Speaker {
  /** Where the attribution begins. */
  readonly from: number;
  readonly first: Token;
  readonly last: Token;
}

/** `said Keller` or `Keller said` before the position `end`. */
function readSpeaker(tokens: readonly Token[], end: number, evidence: ReadText): Speaker | undefined {
  const verbs = packWords(evidence.pack, 'reporting-verbs');
  const verbLast = verbs.has(tokens[end - 1]?.normal ?? '');
  const nameEnd = verbLast ? end - 1 : end;
  const start = startOfSpeaker(tokens, nameEnd, evidence);
  const [first, last] = [tokens[start], tokens[nameEnd - 1]];
  if (start < 1 || !first || !last || (!verbLast && !verbs.has(tokens[start - 1]?.normal ?? ''))) return undefined;
  return { from: verbLast ? start : start - 1, first, last };
}

const CLOSING_QUOTE = /^["”»“’]$/;

/** Whether a quotation ends before the attribution, at most a comma and an auxiliary apart. */
function quotedBefore(before: readonly Token[], { pack }: ReadText): boolean {
  const auxiliary = packWords(pack, 'finite-auxiliaries').has(before.at(-1)?.normal ?? '');
  return before.slice(auxiliary ? -3 : -2).some(({ text }) => CLOSING_QUOTE.test(text));
}

/** Where the name or office that ends at `end` begins; −1 where it is none of a person. */
function startOfSpeaker(tokens: readonly Token[], end: number, read: ReadText): number {
  const { pack } = read;
  const articles = packWords(pack, 'articles');
  if (packWords(pack, 'person-roles').has(tokens[end - 1]?.normal ?? '')) {
    return articles.has(tokens[end - 2]?.normal ?? '') ? end - 2 : -1;
  }
  for (let start = Math.max(0, end - 3); start < end; start++) {
    if (endOfName(tokens, start, read) === end) return isPerson(tokens.slice(start, end), read) ? start : -1;
  }
  return -1;
}

/** No word of a place or body, no country, no initials: what is left speaks for itself. */
function isPerson(name: readonly Token[], { text, pack }: ReadText): boolean {
  const places = packWords(pack, 'place-nouns', 'place-names', 'news-agencies');
  const regions = regionNames(text.language, pack);
  const capitals = pack.tables.capitals ?? [];
  return !name.some(
    (word) =>
      places.has(word.normal) ||
      regions.has(word.normal) ||
      word.text === word.text.toUpperCase() ||
      capitals.some(([, capital]) => capital === word.text),
  );
}
