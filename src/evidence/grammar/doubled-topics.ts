/** A person's office and a pronoun for it, both marked as subject, in languages that may leave the subject out: `監督は彼は`, `박사는 그는`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Segment } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

export interface DoubledTopic extends Range {
  readonly office: string;
  readonly pronoun: string;
}

/** Behind an office, by script: what comes before the pronoun, the pronoun, and what must follow. */
interface Shape {
  readonly before: string;
  readonly pronoun: string;
  readonly behind: string;
}

/**
 * Japanese and Korean mark the topic once, so that the office may stand anywhere. In Chinese the pronoun follows at once and a verb follows it; in Hebrew and Arabic a pronoun is a copula too, unless a verb of saying
 * follows; in Hindi a subject with ने takes no second one.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  Jpan: { before: '(?:さん|氏|たち|ら)?は', pronoun: '彼女ら|彼女|彼ら|彼|それら|それ', behind: 'は' },
  Kore: { before: '(?:들)?[은는] ', pronoun: '그는|그녀는|그들은|그것은', behind: ' ' },
  Hans: {
    before: '',
    pronoun: '他们|她们|它们|他|她|它',
    behind: '(?:已经|将|正在|计划|表示|透露|说|认为|决定|宣布|指出|调集|也|还)',
  },
  Hant: {
    before: '',
    pronoun: '他們|她們|它們|他|她|它',
    behind: '(?:已經|將|正在|計畫|計劃|表示|透露|說|認為|決定|宣布|指出|也|還)',
  },
  Hebr: { before: ' ', pronoun: 'הוא|היא|הם|הן', behind: ' @verb(?![א-ת])' },
  Arab: { before: ' ', pronoun: 'هو|هي|هم', behind: ' @verb(?![\\u0621-\\u064a])' },
  Deva: { before: ' (?:ने )?', pronoun: 'उन्होंने|उसने|इन्होंने|इसने', behind: ' ' },
};
/** Bodies act as persons do. */
const BODIES: Readonly<Record<string, string>> = {
  Jpan: '[\\p{sc=Han}\\p{sc=Kana}ー]{1,8}(?:さん|氏)',
  Hans: '政府|部门|公司|委员会|警方|法院|银行|大学|机构|俱乐部|球队',
  Hant: '政府|部門|公司|委員會|警方|法院|銀行|大學|機構|俱樂部|球隊',
};
/** The beginning of a sentence holds the office and at most a name or body with it; UTF-16 code units. */
const START = 16;

/** Characters of verbs and prepositions that the office may be the object of: 告诉市长他已经知道. */
const OPENS_OTHER = '告诉訴作对對向给給看见見据據当當成身任让讓把被说說问問与與和跟为為等由从從在是的';

interface TopicPatterns {
  /** The pronoun and what follows it, which few sentences have: the offices are many. */
  readonly hint: RegExp;
  readonly whole: RegExp;
}

const patterns = new WeakMap<LanguagePack, TopicPatterns | undefined>();

/** The office and the pronoun, at the beginning of a sentence where the language marks no topic. */
export function doubledTopic({ text, range }: Segment, pack: LanguagePack): DoubledTopic | undefined {
  if (!patterns.has(pack)) patterns.set(pack, patternsOf(pack));
  const known = patterns.get(pack);
  const match = known?.hint.test(text) ? known.whole.exec(text) : undefined;
  if (!match) return undefined;
  const [whole, lead = '', office = '', pronoun = ''] = match;
  const start = range.start + match.index + lead.length;
  const end = range.start + match.index + whole.lastIndexOf(pronoun) + pronoun.length;
  return { start, end, office, pronoun };
}

function patternsOf(pack: LanguagePack): TopicPatterns | undefined {
  const shape = SHAPES[pack.script];
  const roles = [...packWords(pack, 'person-roles')].filter((role) => /^[\p{L}\p{M} ]{2,}$/u.test(role));
  if (!shape || pack.depth === 'basic' || roles.length === 0) return undefined;
  const offices = [...roles, ...(BODIES[pack.script]?.split('|') ?? [])].sort((a, b) => b.length - a.length).join('|');
  const verbs = [...packWords(pack, 'reporting-verbs')].join('|');
  const lead = pack.spaced
    ? `(?:[\\p{L}\\p{M}]{1,${START}} ){0,2}`
    : `(?:(?![${OPENS_OTHER}])\\p{sc=Han}){0,${START}}?`;
  const article = pack.script === 'Hebr' ? 'ה?' : pack.script === 'Arab' ? '(?:ال)?' : '';
  const name = pack.script === 'Deva' ? '(?: [\\p{L}\\p{M}]{2,20}){0,2}' : '';
  const behind = shape.behind.replace('@verb', `(?:${verbs})`);
  const start = pack.script === 'Jpan' || pack.script === 'Kore' ? '()' : `^(${lead})`;
  return {
    hint: new RegExp(`(?:${shape.pronoun})${behind}`),
    whole: new RegExp(`${start}(${article}(?:${offices})${name})${shape.before}(${shape.pronoun})${behind}`, 'u'),
  };
}
