/** A term other than the phrasebook's or glossary's: a forbidden variant, or the right one missing where the source has its term. */
import {
  bestPhrase,
  callingTerms,
  entryEvidence,
  forbiddenUses,
  replacement,
} from '../../evidence/phrasing/forbidden-uses.js';
import { missingTerms, type MissingTerm } from '../../evidence/phrasing/missing-terms.js';
import type { PhraseUse } from '../../evidence/phrasing/phrase-uses.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import { defineArticleRule } from '../define-rule.js';

const UKRAINE = 'en:\n  terms:\n    - {source: {pt: Ucrânia}, prefer: Ukraine, forbid: the Ukraine}';
const INFLATION = 'en:\n  terms:\n    - {source: carestia, prefer: cost of living}';

export default defineArticleRule({
  id: 'glossary-violation',
  dimension: 'terminology',
  severity: 'major',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A term is not the one that the glossary sets.',
  why: 'A term that changes from text to text makes readers think of different things, and the house has settled on one.',
  fix: 'Use the term of the glossary, or correct the entry that the evidence names.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        phrasing: UKRAINE,
        source: 'A Ucrânia exporta trigo.',
        hypothesis: '[[The Ukraine]] exports wheat.',
        message: '“The Ukraine” is not the term; the glossary has “Ukraine”.',
      },
      {
        language: 'de',
        phrasing: 'de:\n  terms:\n    - {forbid: Türkei, prefer: Türkiye}',
        hypothesis: 'Die Fähre fährt von der [[Türkei]] nach Zypern.',
        message: '“Türkei” is not the term; the glossary has “Türkiye”.',
      },
      {
        language: 'en',
        sourceLanguage: 'it',
        phrasing: INFLATION,
        source: 'Il governo teme la carestia.',
        hypothesis: '[[The government fears the famine.]]',
        message: 'The source has “carestia”, but its term “cost of living” is missing here.',
      },
      {
        language: 'es',
        sourceLanguage: 'en',
        phrasing: 'es:\n  terms:\n    - {source: actuator, prefer: accionador}',
        source: 'Two actuators broke on Monday.',
        hypothesis: 'Dos [[actuadores]] se rompieron el lunes.',
        message: '“actuadores” stands for “actuators” of the source, whose term is “accionador”.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        phrasing: 'en:\n  terms:\n    - {source: município, prefer: municipality}',
        source: 'O município comprou dez ônibus.',
        hypothesis: 'The [[town]] bought ten buses.',
        reference: 'The municipality bought ten buses.',
        message: '“town” stands for “município” of the source, whose term is “municipality”.',
      },
      {
        language: 'uk',
        phrasing: 'uk:\n  terms:\n    - {forbid: Білорусія, prefer: Білорусь}',
        hypothesis: 'Потяг їде до [[Білорусії]].',
        message: '“Білорусії” is not the term; the glossary has “Білорусь”.',
      },
      {
        language: 'zh-Hans',
        phrasing: 'zh-Hans:\n  terms:\n    - {forbid: 电动巴士, prefer: 电动公交车}',
        hypothesis: '市里买了十辆[[电动巴士]]。',
        message: '“电动巴士” is not the term; the glossary has “电动公交车”.',
      },
    ],
    good: [
      {
        language: 'en',
        sourceLanguage: 'pt',
        phrasing: UKRAINE,
        source: 'O trigo da Ucrânia chegou.\nA Ucrânia exporta trigo.',
        hypothesis: 'Ukraine’s wheat arrived.\nThe two Ukraines of the atlas export wheat.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        phrasing: UKRAINE,
        source: 'O Fundo de Recuperação da Ucrânia abriu.',
        hypothesis: 'The Ukraine Recovery Fund opened.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        phrasing: UKRAINE,
        source: 'O livro “A Ucrânia ontem” saiu.',
        hypothesis: 'The book “The Ukraine of Yesterday” came out.',
      },
      {
        language: 'pt',
        sourceLanguage: 'en',
        phrasing: 'pt:\n  terms:\n    - {source: bank, prefer: banco}\n    - {source: blood bank, prefer: hemocentro}',
        source: 'The blood bank reopens.',
        hypothesis: 'O hemocentro reabre.',
      },
      {
        language: 'ru',
        phrasing: 'ru:\n  terms:\n    - {forbid: мост, prefer: переправа}\n    - {prefer: мост Дружбы}',
        hypothesis: 'Открыт мост Дружбы.',
      },
      {
        language: 'en',
        phrasing: 'en:\n  terms:\n    - {forbid: US, prefer: United States}',
        hypothesis: 'They told us.',
      },
      { language: 'ja', phrasing: 'ja:\n  terms:\n    - {forbid: ドル}', hypothesis: '新しいアイドルが生まれた。' },
    ],
  },
  *check(hypothesis, evidence) {
    if (evidence.phrasebooks.length === 0) return;
    for (const segment of hypothesis.segments) {
      for (const use of forbiddenUses(segment, evidence, 'term')) {
        yield { ...variant(use, evidence), related: callingTerms(use.entry, segment, evidence) };
      }
    }
    if (evidence.source) for (const term of missingTerms(evidence, evidence.source)) yield missing(term, evidence);
  },
});

function variant(use: PhraseUse, { text }: Evidence): Report {
  const quote = text.value.slice(use.range.start, use.range.end);
  const [best, suggestion] = [bestPhrase(use.entry), replacement(use, quote)];
  return {
    range: use.range,
    message: `“${quote}” is not the term${best === undefined ? ' to use' : `; the glossary has “${best}”`}.`,
    evidence: entryEvidence(use, 'forbids'),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(use.entry.severity === undefined ? {} : { severity: use.entry.severity }),
  };
}

/** Of a term that the article has elsewhere, the sentence may speak by a pronoun: that weighs less. */
function missing({ range, located, use, usedElsewhere }: MissingTerm, { text, source }: Evidence): Report {
  const [quote, term] = [
    text.value.slice(range.start, range.end),
    source?.text.value.slice(use.range.start, use.range.end),
  ];
  const best = bestPhrase(use.entry) ?? use.written;
  const doubtful = usedElsewhere && !located;
  const severity = doubtful ? 'minor' : use.entry.severity;
  return {
    range,
    message: located
      ? `“${quote}” stands for “${term}” of the source, whose term is “${best}”.`
      : `The source has “${term}”, but its term “${best}” is missing here.`,
    evidence: entryEvidence({ entry: use.entry, written: best }, 'asks for'),
    confidence: doubtful ? 0.6 : located ? 0.9 : 0.75,
    ...(severity === undefined ? {} : { severity }),
    related: [{ text: 'source', range: use.range }],
  };
}
