/** An acronym left as the source language has it: `the ONU`, `les USA` is right, `the EUA` is not. */
import type { Evidence } from '../../model/evidence.js';
import type { Block, Token } from '../../model/segmented-text.js';
import { formsByLanguage } from '../../evidence/language-forms.js';
import { isQuoted } from '../../evidence/quotations.js';
import { primarySubtag } from '../../text/normal-form.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'source-acronym-left',
  dimension: 'terminology',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.92,
  needs: ['source'],
  summary: 'An acronym stands as in the source language, and the target language has another one.',
  why: 'Engines copy what they take for a name; readers do not know the acronyms of another language.',
  fix: 'Use the acronym of the target language.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'A ONU pediu calma ontem.',
        hypothesis: 'The [[ONU]] called for calm yesterday.',
        message: '“ONU” is the Portuguese acronym; English has “UN”.',
      },
      {
        language: 'de',
        sourceLanguage: 'fr',
        source: 'Le FMI prévoit une croissance plus faible.',
        hypothesis: 'Der [[FMI]] rechnet mit geringerem Wachstum.',
        message: '“FMI” is the French acronym; German has “IWF”.',
      },
      {
        language: 'uk',
        sourceLanguage: 'ru',
        source: 'ВОЗ опубликовала новый отчёт.',
        hypothesis: '[[ВОЗ]] опублікувала новий звіт.',
        message: '“ВОЗ” is the Russian acronym; Ukrainian has “ВООЗ”.',
      },
    ],
    good: [
      { language: 'es', sourceLanguage: 'fr', source: 'L’ONU a appelé au calme.', hypothesis: 'La ONU pidió calma.' },
      {
        language: 'en',
        sourceLanguage: 'fr',
        source: 'L’ONU (Organisation des Nations unies) a appelé au calme.',
        hypothesis: 'The UN (ONU in French) called for calm.',
      },
      {
        language: 'en',
        sourceLanguage: 'fr',
        source: 'Selon l’INSEE, le PIB recule.',
        hypothesis: 'According to INSEE, France’s statistics office, GDP is falling.',
      },
    ],
  },
  *check(segment, evidence) {
    const languages = [primarySubtag(evidence.source.text.language), primarySubtag(evidence.text.language)] as const;
    if (languages[0] === languages[1]) return;
    for (const token of segment.tokens) {
      const right = ACRONYM.test(token.text) ? ownForms(token.text, languages, evidence) : [];
      const [expected] = right;
      if (expected === undefined || isMeant(token, right, evidence)) continue;
      const [source, target] = languages.map((language) => LANGUAGES.of(language) ?? language);
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is the ${source} acronym; ${target} has “${expected}”.`,
        evidence: ['the source has it too'],
        suggestion: expected,
      };
    }
  },
});

const ACRONYM = /^\p{Lu}{2,6}$/u;
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What the target language has instead; empty where the acronym is its own too, or unknown. */
function ownForms(text: string, [source, target]: readonly [string, string], { pack }: Evidence): readonly string[] {
  const rows = formsByLanguage(pack, 'acronyms');
  // The same letters may be another body's in the target language (`CPI`).
  if (rows.some(({ forms }) => forms.get(target)?.includes(text))) return [];
  return rows.find(({ forms }) => forms.get(source)?.includes(text))?.forms.get(target) ?? [];
}

/** Explained in brackets, quoted, written so by a reference, or not in the source. */
function isMeant(token: Token, right: readonly string[], { text, source, references }: Evidence): boolean {
  const block = text.blocks.find(({ range }) => range.start <= token.start && token.end <= range.end);
  if (!source || source.vocabulary.count(token.normal) === 0 || !block || isQuoted(block, token.start)) return true;
  if (isPartOfName(token, block)) return true;
  const line = block.text.slice(0, token.start - block.range.start);
  const inBrackets = line.lastIndexOf('(') > line.lastIndexOf(')');
  return (
    inBrackets || references.some(({ vocabulary }) => vocabulary.count(token.normal) > 0) || right.includes(token.text)
  );
}

/** `US Steel`, `COVAX/WHO`: before another capitalised word or joined to one it belongs to a name. */
function isPartOfName({ start, end }: Token, { text, range }: Block): boolean {
  const before = text.slice(Math.max(0, start - range.start - 2), start - range.start);
  const behind = text.slice(end - range.start, end - range.start + 2);
  return /[\p{L}\p{N}][-/]$/u.test(before) || /^(?: \p{Lu}|[-/.&]\p{L}|\p{N})/u.test(behind);
}
