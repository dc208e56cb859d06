/** A quotation that only the source and reference have, or only the hypothesis: said words retold, or retold ones put in someone's mouth. */
import { changedQuotations } from '../../evidence/comparison/changed-quotations.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'quote-mismatch',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.8,
  needs: [],
  summary: 'A quotation of the source or reference stands without its marks, or marks stand where neither quotes.',
  why: 'Readers take what stands between quotation marks for the very words of a person; without them they take it for the newspaper’s own.',
  fix: 'Quote what the source quotes, and nothing else.',
  examples: {
    bad: [
      {
        language: 'en',
        reference: 'The mayor said: “We will not close the harbour before the winter.”',
        hypothesis: 'The mayor said [[we will not close the harbour before the winter]].',
        message: 'The reference quotes: “We will not close the harbour before the winter.”; no quotation stands here.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The mayor said that the harbour would stay open until the winter.',
        reference: 'Die Bürgermeisterin sagte, der Hafen bleibe bis zum Winter offen.',
        hypothesis: 'Die Bürgermeisterin sagte: [[„Der Hafen bleibt bis zum Winter offen.“]]',
        message: 'Neither source nor reference quotes here: “Der Hafen bleibt bis zum Winter offen.”',
      },
      {
        language: 'ja',
        reference: '市長は「冬になる前に港を閉鎖することは絶対にありません」と述べた。',
        hypothesis: '市長は[[冬になる前に港を閉鎖することは絶対に]]ないと述べた。',
        message: 'The reference quotes: “冬になる前に港を閉鎖することは絶対にありません”; no quotation stands here.',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'The “harbour of hope” will close, the mayor said.',
        hypothesis: 'The harbour of hope will close, the mayor said.',
      },
      {
        language: 'en',
        sourceLanguage: 'es',
        source: '—No cerraremos el puerto antes del invierno —dijo la alcaldesa.',
        hypothesis: '“We will not close the harbour before the winter,” the mayor said.',
      },
      {
        language: 'en',
        reference: "The mayor said: 'We will not close the harbour before the winter.'",
        hypothesis: 'The mayor said: “We will not close the harbour before the winter.”',
      },
      { language: 'fr', hypothesis: 'La maire a dit : « Le port ne fermera pas avant l’hiver. »' },
    ],
  },
  *check({ value }, evidence) {
    for (const { kind, range, named, quoted } of changedQuotations(evidence)) {
      const message =
        kind === 'lost' && quoted
          ? `The ${named.name} quotes: “${inside(named.counterpart.text.value, quoted)}”; no quotation stands here.`
          : `Neither source nor reference quotes here: “${inside(value, range)}”`;
      yield { range, message, ...(quoted ? { related: [{ ...named.place, range: quoted }] } : {}) };
    }
  },
});

/** What stands between the marks. */
function inside(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return excerpt(text.slice(start + 1, end - 1));
}
