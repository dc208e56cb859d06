/** A manner of speaking that the phrasebook (`phrasing.yaml`) forbids. */
import {
  bestPhrase,
  callingTerms,
  entryEvidence,
  forbiddenUses,
  replacement,
} from '../../evidence/phrasing/forbidden-uses.js';
import { defineSegmentRule } from '../define-rule.js';

const OPERATIONS = 'en:\n  phrasings:\n    - {forbid: realize an operation, prefer: carry out an operation}';

export default defineSegmentRule({
  id: 'forbidden-phrasing',
  dimension: 'style',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'A phrasing that the phrasebook forbids.',
  why: 'A house knows the phrasings that machine translation keeps bringing back, and has decided how to put them.',
  fix: 'Use the preferred phrasing, or correct the entry in phrasing.yaml that the evidence names.',
  examples: {
    bad: [
      {
        language: 'en',
        phrasing: OPERATIONS,
        hypothesis: 'The navy [[realized an operation]] off the coast.',
        message: 'The phrasebook forbids “realized an operation”; it prefers “carry out an operation”.',
      },
      {
        language: 'fr',
        phrasing:
          "fr:\n  phrasings:\n    - forbid: [faire sens, {pattern: 'au jour d[’'']aujourd[’'']hui'}]\n      prefer: avoir un sens",
        hypothesis: 'Le projet avance, et [[au jour d’aujourd’hui]] tout est prêt.',
        message: 'The phrasebook forbids “au jour d’aujourd’hui”; it prefers “avoir un sens”.',
      },
      {
        language: 'ru',
        phrasing: 'ru:\n  phrasings:\n    - {forbid: данная ситуация, prefer: это положение}',
        hypothesis: 'В [[данной ситуации]] порт закроют.',
        message: 'The phrasebook forbids “данной ситуации”; it prefers “это положение”.',
      },
      {
        language: 'ja',
        phrasing: 'ja:\n  phrasings:\n    - {forbid: することができる, prefer: できる, case: match}',
        hypothesis: '橋は来月から利用[[することができる]]。',
        message: 'The phrasebook forbids “することができる”; it prefers “できる”.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        phrasing: 'de:\n  phrasings:\n    - {source: make sense, forbid: Sinn machen, forms: exact}',
        source: 'Does this make sense?',
        hypothesis: 'Soll das [[Sinn machen]]?',
        message: 'The phrasebook forbids “Sinn machen”.',
      },
    ],
    good: [
      { language: 'en', phrasing: OPERATIONS, hypothesis: 'The navy realized that an operation was under way.' },
      { language: 'en', phrasing: OPERATIONS, hypothesis: 'Her book “Realize an Operation” sold well.' },
      {
        language: 'en',
        phrasing: 'en:\n  phrasings:\n    - {forbid: the green bridge, prefer: the old bridge}',
        hypothesis: 'They met at the Green Bridge Hotel.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        phrasing: 'de:\n  phrasings:\n    - {source: make sense, forbid: Sinn machen}',
        source: 'They make the rules as they please.',
        hypothesis: 'In ihrem Sinn machen sie die Regeln.',
      },
      {
        language: 'zh-Hans',
        phrasing: 'zh:\n  phrasings:\n    - {forbid: 市长}',
        hypothesis: '南京市长江大桥昨天恢复通车。',
      },
      { language: 'pt', phrasing: OPERATIONS, hypothesis: 'O texto “realize an operation” ficou em inglês.' },
    ],
  },
  *check(segment, evidence) {
    for (const use of forbiddenUses(segment, evidence, 'phrasing')) {
      const quote = evidence.text.value.slice(use.range.start, use.range.end);
      const [best, suggestion] = [bestPhrase(use.entry), replacement(use, quote)];
      yield {
        range: use.range,
        message: `The phrasebook forbids “${quote}”${best === undefined ? '' : `; it prefers “${best}”`}.`,
        evidence: entryEvidence(use, 'forbids'),
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(use.entry.severity === undefined ? {} : { severity: use.entry.severity }),
        related: callingTerms(use.entry, segment, evidence),
      };
    }
  },
});
