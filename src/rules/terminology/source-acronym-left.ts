/** An acronym left as the source language has it: `the ONU`, `les USA` is right, `the EUA` is not. */
import { readForeignAcronym } from '../../evidence/names/foreign-acronyms.js';
import { primarySubtag } from '../../text/normal-form.js';
import { Trait } from '../../text/character-traits.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'source-acronym-left',
  dimension: 'terminology',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.92,
  needs: [],
  cues: Trait.capitals,
  summary: 'An acronym stands as in the source language, and the target language has another one.',
  why: 'Engines copy what they take for a name; readers do not know the acronyms of another language.',
  fix: 'Use the acronym of the target language.',
  absorbs: ['acronym-mismatch'],
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
      {
        language: 'en',
        hypothesis: 'The envoy of the [[ONU]] left on Monday.',
        message: '“ONU” is the French or Spanish acronym; English has “UN”.',
      },
      {
        language: 'fr',
        hypothesis: 'Un expert de l’[[IAEA]] a visité la centrale.',
        message: '“IAEA” is the English or German acronym; French has “AIEA”.',
      },
      {
        language: 'hi',
        hypothesis: 'अगले महीने [[UN]] का एक दल गाँव आएगा।',
        message: '“UN” is the English or German acronym; Hindi has “संयुक्त राष्ट्र”.',
      },
      {
        language: 'fi',
        hypothesis: 'Ensi kuussa [[UN]] lähettää valtuuskunnan kylään.',
        message: '“UN” is the English or German acronym; Finnish has “YK”.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The temple was built in the fourth century BCE.' },
      { language: 'en', hypothesis: 'The CIO of the bank and the town of Cio agreed; “ONU” was on the sign.' },
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
      { language: 'es', hypothesis: 'El cartel decía UN, y nada más.' },
    ],
  },
  *check(segment, evidence) {
    for (const token of segment.tokens) {
      const acronym = readForeignAcronym(token, evidence);
      const [expected] = acronym?.own ?? [];
      if (!acronym || expected === undefined) continue;
      const languages = acronym.languages.slice(0, MOST_NAMED).map(nameOf).join(' or ');
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is the ${languages} acronym; ${nameOf(evidence.text.language)} has “${expected}”.`,
        evidence: acronym.facts,
        suggestion: expected,
      };
    }
  },
});

const MOST_NAMED = 2;
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function nameOf(language: string): string {
  return LANGUAGES.of(primarySubtag(language)) ?? language;
}
