/** A preposition that belongs to the source’s construction: `depends of the`, `the only nation alongside`. */
import { wrongPrepositions } from '../../evidence/grammar/verb-prepositions.js';
import { quoteTokens } from '../../evidence/names/names-in-place.js';
import { packWords } from '../../evidence/words/pack-words.js';
import { replacedPrepositions } from '../../evidence/comparison/replaced-prepositions.js';
import { sequenceAt, sequenceIndex } from '../../evidence/words/word-sequences.js';
import type { Evidence, EvidenceWith } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';
import { hasWordOf } from '../../evidence/words/words-present.js';

export default defineSegmentRule({
  id: 'preposition-choice',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.8,
  needs: [],
  absorbs: ['malformed-phrase'],
  summary: 'A preposition is taken over from the source’s construction, or says the contrary of the reference’s.',
  why: 'Prepositions hardly ever correspond one to one; a literal one is wrong or turns the meaning round.',
  fix: 'Use the preposition that the word before it takes.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The harvest [[depends of the]] rain.',
        message: '“depends of the” is a literal rendering; “depends on the” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'Ghana is the only partner [[alongside]] Togo to sign the pact.',
        reference: 'Ghana is the only partner besides Togo to sign the pact.',
        message: '“alongside” says the contrary of “besides”, which the reference has.',
      },
      {
        language: 'en',
        hypothesis: 'It would change the balance [[to the east]] or south.',
        reference: 'It would change the balance in the east or the south.',
        message: '“to the east” is a direction; the reference has the place “in the east”.',
      },
      {
        language: 'de',
        hypothesis: 'Sie fuhren [[ohne]] Vertrag nach Bonn.',
        reference: 'Sie fuhren mit Vertrag nach Bonn.',
        message: '“ohne” says the contrary of “mit”, which the reference has.',
      },
      {
        language: 'ca',
        hypothesis: 'La fira es fa [[en Barcelona]] cada any.',
        message: '“en Barcelona” is a literal rendering; “a Barcelona” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'O livro saiu [[em Japão]] no ano passado.',
        message: '“em Japão” is a literal rendering; “no Japão” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The taste [[depends from]] Ivan’s mood.',
        message: '“depends from”: behind “depends” the preposition “on” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor [[insists of]] a new bridge.',
        message: '“insists of”: behind “insists” the preposition “on” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Le toit [[résiste de]] la pluie.',
        message: '“résiste de”: behind “résiste” the preposition “à” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'La visite est [[accompagnée avec]] un guide.',
        message: '“accompagnée avec”: behind “accompagnée” the preposition “de” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El alcalde [[decidió de]] abrir el mercado.',
        message: '“decidió de”: behind “decidió” no preposition was expected.',
      },
      {
        language: 'es',
        hypothesis: 'Todos están [[orgullosos sobre]] su pueblo.',
        message: '“orgullosos sobre”: behind “orgullosos” the preposition “de” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'Ela [[gosta o]] mar no inverno.',
        message: '“gosta o”: behind “gosta” the preposition “de” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'I vicini sono [[consapevoli sul]] rischio.',
        message: '“consapevoli sul”: behind “consapevoli” the preposition “di” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Sie [[interessiert sich über]] die alte Mühle.',
        message: '“interessiert sich über”: behind “interessiert” the preposition “für” was expected.',
      },
      {
        language: 'nl',
        hypothesis: 'De buurman is [[getrouwd tot]] de bakker.',
        message: '“getrouwd tot”: behind “getrouwd” the preposition “met” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Rektorn [[hänvisar mot]] nya regler.',
        message: '“hänvisar mot”: behind “hänvisar” the preposition “till” was expected.',
      },
      {
        language: 'da',
        hypothesis: 'Prisen [[afhænger på]] vejret.',
        message: '“afhænger på”: behind “afhænger” the preposition “af” was expected.',
      },
      {
        language: 'ro',
        hypothesis: 'Satul e [[mândru despre]] această școală.',
        message: '“mândru despre”: behind “mândru” the preposition “de” was expected.',
      },
      {
        language: 'nl',
        hypothesis: 'De brug bleef dicht [[met betrekking op]] de storm.',
        message: '“met betrekking op” is a literal rendering; “met betrekking tot” was expected.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'They turned instead to a friend, guilty for the delay, and reacted the same way. He did something similar with his boat.',
      },
      {
        language: 'de',
        hypothesis:
          'Das Herzogtum bestand von 1358 bis 1806. Die Lehre beruht zum Teil auf Annahmen. Sie erzählt stolz von der Reise.',
      },
      { language: 'nl', hypothesis: 'Zij koos bewust voor rust en was de trots van de familie.' },
      {
        language: 'sv',
        hypothesis:
          'Han åkte i stället till Kiruna, kritisk till planen. De diskuterar om man ska bygga, och ansökte för sent.',
      },
      {
        language: 'da',
        hypothesis:
          'Han har kontakter til byen. Det afhænger til dels af vejret. Tvillingerne ligner til forveksling hinanden.',
      },
      {
        language: 'fr',
        hypothesis:
          'Un habitué du festival se doit de venir. Il est décidé à partir ; il faut attendre pour le savoir.',
      },
      {
        language: 'es',
        hypothesis:
          'Depende a su vez del clima. Esto permite a cualquier persona votar. Fue casada a los doce años. Renunció en 2015.',
      },
      {
        language: 'pt',
        hypothesis: 'Gosta um pouco de música e pode a qualquer momento partir. Depende às vezes da chuva.',
      },
      {
        language: 'it',
        hypothesis:
          'Si è sposato a Roma. È una vergogna per l’Italia. Il capo è deciso a restare. Dipende di solito dal vento.',
      },
      { language: 'ro', hypothesis: 'L-a convins pe tatăl său. S-a căsătorit la Paris.' },
      { language: 'ca', hypothesis: 'Creu en Europa i pensa en Catalunya.' },
      { language: 'es', hypothesis: 'A la espera de conocer el fallo, participó a las diez; puede parecer de otro.' },
      { language: 'it', hypothesis: 'Aspettare per due ore non serve, e non è consapevole di nulla.' },
      { language: 'sv', hypothesis: 'Hon väntade för att se båten, och stod på grund av isen i stället för i hamnen.' },
      {
        language: 'de',
        hypothesis: 'Er interessiert sich auch über Ostern für Musik und wartet seit Tagen für nichts.',
      },
      { language: 'nl', hypothesis: 'De leden van de raad luisterden in de zaal naar de burgemeester.' },
      {
        language: 'en',
        hypothesis:
          'He pleaded guilty on Friday, insisted in a letter on his rights and, afraid for his life, did not respond on Monday. The most famous of them is based at the university.',
      },
      {
        language: 'fr',
        hypothesis:
          'Accusé à tort, il repose en paix dans la partie supérieure de son jardin et insiste dans son livre sur la côte opposée de la ville. On peut se fier à la musique composée par Ravel.',
      },
      {
        language: 'en',
        hypothesis: 'It depends in part on him; he arrived to find them, married with two children by then.',
      },
      {
        language: 'fr',
        hypothesis: 'Un hymne composé à la hâte ; le temps dépendra du vent, elle participe avec joie.',
      },
      { language: 'en', hypothesis: 'It depends, of course, on the rain.' },
      {
        language: 'en',
        hypothesis: 'The trucks went to the east.',
        reference: 'The trucks drove to the east.',
      },
      {
        language: 'en',
        hypothesis: 'She spoke at the meeting in June.',
        reference: 'She spoke during the meeting in June.',
      },
      { language: 'de', hypothesis: 'Das hängt vom Wetter ab.', reference: 'Es hängt vom Wetter ab.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    const listed = [...calques(segment, evidence)];
    yield* listed;
    yield* governed(segment, evidence, new Set(listed.map(({ range }) => range.start)));
    yield* contraries(segment, evidence);
  },
});

function* calques({ tokens }: Segment, { pack, text }: Evidence) {
  const index = sequenceIndex(pack.tables['preposition-calques'] ?? [], pack.tag);
  if (!hasWordOf(tokens, index, pack)) return;
  for (let position = 0; position < tokens.length; position++) {
    const found = sequenceAt(tokens, position, index);
    const first = tokens[position];
    const last = tokens[position + (found?.words.length ?? 0) - 1];
    if (!found || !first || !last) continue;
    const [, expected = '', sources = ''] = found.row;
    yield {
      range: { start: first.start, end: last.end },
      message: `“${quoteTokens(text.value, first, last)}” is a literal rendering; “${expected}” was expected.`,
      evidence: sources === '' ? [] : [`It is typical of translations from ${sources.replaceAll(',', ', ')}.`],
    };
  }
}

/** By the table of what verbs and adjectives govern, where no phrase of the other table begins. */
function* governed({ tokens }: Segment, evidence: Evidence, known: ReadonlySet<number>) {
  for (const { verb, preposition, right } of wrongPrepositions(tokens, evidence)) {
    if (known.has(verb.start)) continue;
    const quote = quoteTokens(evidence.text.value, verb, preposition);
    const expected = right === undefined ? 'no preposition' : `the preposition “${right}”`;
    yield {
      range: { start: verb.start, end: preposition.end },
      message: `“${quote}”: behind “${verb.text}” ${expected} was expected.`,
    };
  }
}

function hasReference(evidence: Evidence): evidence is EvidenceWith<'reference'> {
  return evidence.reference !== undefined;
}

/** Where the neighbours are equal and the reference has the opposite preposition, or a place for a direction. */
function* contraries(segment: Segment, evidence: Evidence) {
  const { pack, text } = evidence;
  const opposites = pack.tables['opposite-prepositions'];
  if (!hasReference(evidence) || !opposites) return;
  for (const { hypothesis, other, following } of replacedPrepositions(
    segment,
    packWords(pack, 'prepositions'),
    evidence,
  )) {
    const row = opposites.find(([word]) => word === hypothesis.normal);
    const range = { start: hypothesis.start, end: hypothesis.end };
    if (row?.[1]?.split('|').includes(other)) {
      yield { range, message: `“${hypothesis.text}” says the contrary of “${other}”, which the reference has.` };
    }
    const point = following.findLast(({ kind }) => kind === 'word');
    if (!point || row?.[2] !== other || !packWords(pack, 'cardinal-points').has(point.normal)) continue;
    const direction = quoteTokens(text.value, hypothesis, point);
    const place = `${other} ${following.map((token) => token.text).join(' ')}`;
    yield {
      range: { start: hypothesis.start, end: point.end },
      message: `“${direction}” is a direction; the reference has the place “${place}”.`,
      suggestion: place,
    };
  }
}
