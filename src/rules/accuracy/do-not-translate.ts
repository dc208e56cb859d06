/** A name that stays as it is in every language, translated: `Fenster` for Windows. */
import { primarySubtag } from '../../text/normal-form.js';
import { formsByLanguage, type FormsByLanguage } from '../../evidence/words/language-forms.js';
import type { SegmentedText } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'do-not-translate',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.92,
  needs: ['source'],
  summary: 'A name was translated that stays as it is.',
  why: 'Products, papers and people whose names are also words get translated as words, and nobody knows them again.',
  fix: 'Put the name back as the source has it.',
  examples: {
    bad: [
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The update for Windows comes on Monday.',
        hypothesis: 'Die Aktualisierung für [[Fenster]] kommt am Montag.',
        message: '“Fenster” is the name “Windows” in the source, which is not translated.',
      },
      {
        language: 'en',
        sourceLanguage: 'de',
        source: 'Das sagte sie dem Magazin Der Spiegel.',
        hypothesis: 'She told the magazine [[The Mirror]] so.',
        message: '“The Mirror” is the name “Der Spiegel” in the source, which is not translated.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'Engineers at Apple tested the phone.',
        hypothesis: 'Инженеры компании [[Яблоко]] испытали телефон.',
        message: '“Яблоко” is the name “Apple” in the source, which is not translated.',
      },
    ],
    good: [
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'Windows need an update, and Windows of the house need paint.',
        hypothesis: 'Windows braucht ein Update, und die Fenster des Hauses brauchen Farbe.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        source: 'Apple pie is eaten cold.',
        hypothesis: 'El pastel de manzana se come frío.',
      },
      { language: 'fr', sourceLanguage: 'es', source: 'El mundo es pequeño.', hypothesis: 'Le monde est petit.' },
    ],
  },
  *check(segment, { pack, text, source }) {
    const rows = rowsNamedIn(source.text, formsByLanguage(pack, 'translated-names'));
    if (rows.length === 0) return;
    const target = primarySubtag(text.language);
    const facing = source.segmentsFor(segment);
    for (const { name, forms } of rows) {
      const wrong = forms.get(target)?.find((form) => placeOf(form, segment.text) > 0);
      if (wrong === undefined || segment.text.includes(name)) continue;
      if (!facing.some((other) => placeOf(name, other.text) > 0)) continue;
      const start = segment.range.start + placeOf(wrong, segment.text);
      yield {
        range: { start, end: start + wrong.length },
        message: `“${wrong}” is the name “${name}” in the source, which is not translated.`,
        evidence: [`the source has “${name}” inside the sentence, with a capital`],
        suggestion: name,
      };
    }
  },
});

const rowsOfTexts = new WeakMap<SegmentedText, readonly FormsByLanguage[]>();

/** The names that stand anywhere in a text; found once a text. */
function rowsNamedIn(text: SegmentedText, rows: readonly FormsByLanguage[]): readonly FormsByLanguage[] {
  const known = rowsOfTexts.get(text) ?? rows.filter(({ name }) => text.value.includes(name));
  rowsOfTexts.set(text, known);
  return known;
}

/** Where a name stands as whole words; at the start of a sentence, where the capital proves nothing, it does not count. */
function placeOf(name: string, text: string): number {
  const place = text.indexOf(name);
  const isWhole = !/\p{L}/u.test(text[place - 1] ?? ' ') && !/[\p{L}]/u.test(text[place + name.length] ?? ' ');
  return place > 0 && isWhole ? place : -1;
}
