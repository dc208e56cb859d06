/** Three articles, in English, Arabic and Japanese, with every kind of finding that a report must be able to show. */
import type { Article, Text } from '../../src/model/article.js';
import type { Finding, RelatedPlace, Severity } from '../../src/model/finding.js';
import type { ArticleResult } from '../../src/model/run-result.js';
import type { VerdictKind, VerdictReason } from '../../src/model/verdict.js';
import type { RuleWords } from '../../src/reporters/html/report-data.js';

export const DIMENSIONS = new Map<string, Finding['dimension']>([
  ['number-mismatch', 'accuracy'],
  ['omission', 'accuracy'],
  ['untranslated-segment', 'accuracy'],
  ['date-calque', 'linguistic-conventions'],
]);

/** Words for every rule that the fixtures use. */
export const RULES: readonly RuleWords[] = [
  [
    'date-calque',
    'minor',
    'A date is written in the order of the source language.',
    'Readers stumble over it, and it marks the whole text as translated.',
    'Write the date as the target language does.',
  ],
  [
    'number-mismatch',
    'critical',
    'A number differs from the one in the source.',
    'A wrong figure is a wrong fact.',
    'Take over the figure of the source.',
  ],
  [
    'fused-words',
    'major',
    'Two words have grown together.',
    'The reader has to take them apart.',
    'Put the space back.',
  ],
  [
    'omission',
    'major',
    'Something the source says is missing.',
    'The reader never learns what the source told.',
    'Add what is missing.',
  ],
  [
    'mixed-quote-style',
    'neutral',
    'Two styles of quotation marks stand in one text.',
    'It looks careless.',
    'Use one style throughout.',
  ],
  [
    'untranslated-segment',
    'critical',
    'A segment is still in the source language.',
    'Most readers cannot read it.',
    'Translate it.',
  ],
  [
    'duplicated-segment',
    'major',
    'A sentence stands twice.',
    'The reader believes to have lost the place.',
    'Delete one of the two.',
  ],
].map(([id = '', severity, summary = '', why = '', fix = '']) => ({
  id,
  severity: severity as Severity,
  dimension: DIMENSIONS.get(id) ?? 'style',
  summary,
  why,
  fix,
}));

/** What a fixture says about a finding; the rest follows from the text. */
export interface FindingSketch {
  readonly rule: string;
  readonly quote: string;
  /** For a finding without length: the words it stands behind. */
  readonly after?: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly evidence?: readonly string[];
  readonly suggestion?: string;
  /** 1 for the second time the quote stands in the text. */
  readonly occurrence?: number;
  readonly related?: readonly { readonly text: RelatedPlace['text']; readonly quote: string }[];
}

/** What a fixture says about an article; sentences are segments, lines are paragraphs, and row n has sentence n of each text. */
export interface ArticleSketch {
  readonly article: Partial<Article> & { readonly id: string };
  readonly hypothesis: Text;
  readonly source?: Text;
  readonly reference?: Text;
  readonly findings: readonly FindingSketch[];
  readonly verdict: VerdictKind;
  readonly reasons?: readonly VerdictReason[];
  readonly quality: number;
  /** Rows where sentences do not pair one to one. */
  readonly rows?: ArticleResult['segments']['rows'];
}

export const ENGLISH: ArticleSketch = {
  article: {
    id: 'pt-en/harbour',
    title: 'Ferry turns back after engine fails',
    system: 'online-a',
    date: '2022-11-02',
    domain: 'news',
  },
  hypothesis: {
    language: 'en',
    value:
      'Ferry turns back after engine fails\n\nThe ferry left the harbour on Wednesday the 2nd with 1,050 people on board. Captain Ruizsaid the engine stopped after twenty minutes. He called the coast guard at once. He called the coast guard at once.\n\nNobody was hurt, the company wrote, “but we regret the delay".',
  },
  source: {
    language: 'pt',
    value:
      'Balsa regressa ao porto após avaria\n\nA balsa saiu do porto na quarta-feira, dia 2, com 1.500 pessoas a bordo. O comandante Ruiz disse que o motor parou ao fim de vinte minutos, sem aviso. Chamou de imediato a guarda costeira.\n\nNinguém ficou ferido, escreveu a empresa, «mas lamentamos o atraso».',
  },
  reference: {
    language: 'en-GB',
    value:
      'Ferry returns to port after breakdown\n\nThe ferry left port on Wednesday, 2 November, with 1,500 people aboard. Captain Ruiz said the engine had stopped without warning after twenty minutes. He alerted the coast guard immediately.\n\nNo one was injured, the company wrote, “but we regret the delay”.',
  },
  findings: [
    {
      rule: 'date-calque',
      quote: 'Wednesday the 2nd',
      severity: 'minor',
      message: 'The date “Wednesday the 2nd” follows the Portuguese order; English writes “Wednesday, 2 November”.',
      evidence: ['The source has “quarta-feira, dia 2”.', 'The reference has “Wednesday, 2 November”.'],
      suggestion: 'Wednesday, 2 November',
      related: [
        { text: 'source', quote: 'quarta-feira, dia 2' },
        { text: 'reference', quote: 'Wednesday, 2 November' },
      ],
    },
    {
      rule: 'number-mismatch',
      quote: '2nd with 1,050',
      severity: 'critical',
      message: 'Number “1,050” is not in the source, which has “1.500”.',
      evidence: ['The source has “1.500”.', 'The reference has “1,500”.'],
      related: [
        { text: 'source', quote: '1.500' },
        { text: 'reference', quote: '1,500' },
      ],
    },
    {
      rule: 'fused-words',
      quote: 'Ruizsaid',
      severity: 'major',
      message: '“Ruizsaid” is “Ruiz said” without its space.',
      evidence: ['“Ruiz” is a name in the source.', '“said” is a reporting verb.'],
      suggestion: 'Ruiz said',
      related: [{ text: 'reference', quote: 'Ruiz said' }],
    },
    {
      rule: 'omission',
      quote: '',
      after: 'after twenty minutes',
      severity: 'major',
      message: 'Nothing stands for “sem aviso”, which the source says.',
      evidence: ['The reference has “without warning”.'],
      related: [
        { text: 'source', quote: 'sem aviso' },
        { text: 'reference', quote: 'without warning' },
      ],
    },
    {
      rule: 'duplicated-segment',
      quote: 'He called the coast guard at once.',
      occurrence: 1,
      severity: 'major',
      message: 'The sentence “He called the coast guard at once.” stands twice.',
      related: [{ text: 'hypothesis', quote: 'He called the coast guard at once.' }],
    },
    {
      rule: 'mixed-quote-style',
      quote: '“but we regret the delay"',
      severity: 'neutral',
      message: 'The quotation opens with “ and closes with a straight mark.',
    },
  ],
  verdict: 'hold',
  reasons: [{ limit: 'critical findings ≤ 0', actual: 1, allowed: 0, article: 'pt-en/harbour' }],
  quality: 61.4,
  rows: [
    { hypothesis: [0], reference: [0], source: [0] },
    { hypothesis: [1], reference: [1], source: [1] },
    { hypothesis: [2], reference: [2], source: [2] },
    { hypothesis: [3], reference: [3], source: [3] },
    { hypothesis: [4], reference: [], source: [] },
    { hypothesis: [5], reference: [4], source: [4] },
  ],
};

export const ARABIC: ArticleSketch = {
  article: { id: 'en-ar/telescope', title: 'شركة Nova تؤجل إطلاق المنظار', system: 'online-b' },
  hypothesis: {
    language: 'ar',
    value:
      'Nova تؤجل إطلاق المنظار\n\nأعلنت شركة Nova أن المنظار الجديد يزن 5.3 طن وسيبقى في الورشة شهرا آخر. وقال المدير إن الفريق يعملبجد على إصلاح المرآة (الثانية). The launch will be announced later.',
  },
  source: {
    language: 'en',
    value:
      'Nova delays telescope launch\n\nNova announced that the new telescope weighs 3.5 tonnes and will stay in the workshop for another month. The director said the team was working hard to repair the second mirror. The launch will be announced later.',
  },
  findings: [
    {
      rule: 'number-mismatch',
      quote: '5.3',
      severity: 'critical',
      message: 'Number “5.3” is not in the source, which has “3.5”.',
      evidence: ['The source has “3.5 tonnes”.'],
      suggestion: '3.5',
      related: [{ text: 'source', quote: '3.5 tonnes' }],
    },
    {
      rule: 'fused-words',
      quote: 'لبج',
      severity: 'major',
      message: '“يعملبجد” is “يعمل بجد” without its space.',
      evidence: ['“يعمل” and “بجد” are words.'],
      related: [{ text: 'source', quote: 'working hard' }],
    },
    {
      rule: 'untranslated-segment',
      quote: 'The launch will be announced later.',
      severity: 'critical',
      message: 'The sentence “The launch will be announced later.” is still in English.',
      related: [{ text: 'source', quote: 'The launch will be announced later.' }],
    },
  ],
  verdict: 'hold',
  reasons: [{ limit: 'critical findings ≤ 0', actual: 2, allowed: 0, article: 'en-ar/telescope' }],
  quality: 44.9,
};

export const JAPANESE: ArticleSketch = {
  article: { id: 'en-ja/library', title: '市立図書館が夜間も開館へ', system: 'online-a' },
  hypothesis: {
    language: 'ja',
    value:
      '市立図書館が夜間も開館へ\n\n市は来月から中央図書館を午後十時まで開けると発表した。利用者は二十年間この変更を待っていた。「夜に勉強できる場所が必要です」と学生の一人は話した。',
  },
  reference: {
    language: 'ja',
    value:
      '市立図書館、夜間開館を開始\n\n市は来月から中央図書館の開館時間を午後十時まで延長すると発表した。利用者は十二年間この変更を待っていた。「夜、静かに勉強できる場所が必要です」と学生の一人は話した。',
  },
  findings: [
    {
      rule: 'number-mismatch',
      quote: '二十年間',
      severity: 'major',
      message: 'Number “二十” is not in the reference, which has “十二”.',
      evidence: ['The reference has “十二年間”.'],
      suggestion: '十二年間',
      related: [{ text: 'reference', quote: '十二年間' }],
    },
    {
      rule: 'omission',
      quote: '',
      after: '「夜に',
      severity: 'minor',
      message: 'Nothing stands for “静かに”, which the reference says.',
      related: [{ text: 'reference', quote: '静かに' }],
    },
  ],
  verdict: 'review',
  reasons: [{ limit: 'quality ≥ 80', actual: 78.2, allowed: 80, article: 'en-ja/library' }],
  quality: 78.2,
};
