/** A paragraph without the mark that ends its last sentence, where its neighbours and the other text have theirs. */
import { stopsInside } from '../../evidence/leftovers/cut-endings.js';
import { packWords } from '../../evidence/words/pack-words.js';
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block } from '../../model/segmented-text.js';
import { defineArticleRule } from '../define-rule.js';
import { isReferenceLine } from '../../evidence/words/reference-lines.js';

const FEWEST_WORDS = 8;
const FEWEST_SIBLINGS = 4;
const MOST_OPEN_SHARE = 0.2;
/** Without another text the paragraph must be of more than one sentence, or a long one behind headline, deck and lead. */
const FEWEST_WORDS_ALONE = 14;
/** Where hardly another paragraph of the text is like it, or its last word is a finite verb's, it may be shorter. */
const FEWEST_WORDS_ONLY = 7;
const MOST_LOST = 2;
const FEWEST_WORDS_WITH_VERB = 5;
const LAST_DECK = 2;
const BARE_END = /[\p{L}\p{M}\p{N}%]$/u;
const CLOSERS = /["”’»)\]」』）》]{1,6}$/u;
/** Languages of one script that do not mark the end of a sentence. Source: CLDR, segmentation of Thai, Lao and Khmer. */
const UNMARKED = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr']);

export default defineArticleRule({
  id: 'missing-terminal-punctuation',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'The last sentence of a paragraph has no mark at its end.',
  why: 'The mark was lost, or with it the end of the sentence.',
  fix: 'Compare the end with the source, then write the mark.',
  examples: {
    bad: [
      {
        language: 'pl',
        hypothesis:
          'Most zamknięty\nStary most w porcie pozostanie zamknięty do końca maja tego roku.\nBurmistrz powiedział w poniedziałek dziennikarzom, że prace przy starym moście w porcie potrwają jeszcze do końca [[lata]]\nMost jest stary.\nDroga jest otwarta.\nNikt nie ucierpiał.',
        message: 'The paragraph ends in “lata”, without a mark; “.” was expected.',
      },
      {
        language: 'pt',
        hypothesis:
          'Ponte fechada\nA ponte está fechada.\nA ponte velha do porto da cidade continua fechada ao trânsito de automóveis e de peões desde o início [[do]]\nAs obras começam em março.\nO custo não é conhecido.\nA estrada está aberta.\nNinguém ficou ferido.',
        message: 'The paragraph ends in “do”, without a mark; “.” was expected.',
      },
      {
        language: 'en',
        hypothesis:
          'Bridge stays closed\nWork begins in March.\nThe bridge is old. The minister said that it will stay closed until the work ends on [[Monday]]\nThe costs are not known.\nThe road is open.\nNobody was hurt.',
        message: 'The paragraph ends in “Monday”, without a mark; “.” was expected.',
      },
      {
        language: 'hi',
        hypothesis:
          'पुल बंद\nकाम मार्च में शुरू होगा।\nपुल बहुत पुराना है। मंत्री ने कहा कि यह पुल अगले साल मई तक पूरी तरह बंद [[रहेगा]]\nलागत पता नहीं है।\nसड़क खुली है।\nकोई घायल नहीं हुआ।',
        message: 'The paragraph ends in “रहेगा”, without a mark; “।” was expected.',
      },
      {
        language: 'ru',
        source:
          'Bridge closed\nWork begins.\nThe bridge stays closed until the end of May, the minister said.\nIt costs much.\nThe road is open.\nAll are well.',
        sourceLanguage: 'en',
        hypothesis:
          'Мост закрыт\nРаботы начнутся.\nМост останется закрытым до конца мая этого года, сказал [[министр]]\nЭто дорого.\nДорога открыта.\nВсе целы.',
        message: 'The paragraph ends in “министр”, without a mark; “.” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis:
          '大桥关闭\n工程三月开始。\n这座桥很旧。部长昨天在记者会上表示，大桥将关闭到明年五月底[[为止]]\n费用不明。\n道路开放。\n无人受伤。',
        message: 'The paragraph ends in “为止”, without a mark; “。” was expected.',
      },
      {
        language: 'he',
        hypothesis:
          'הגשר סגור\nהעבודות יחלו בקיץ.\nהגשר ישן מאוד.\nנהגי האוטובוסים בעיר מתלוננים שהדרך החלופית ארוכה [[ומסוכנת]]\nהעלות אינה ידועה.\nהדרך פתוחה.\nאיש לא נפגע.',
        message: 'The paragraph ends in “ומסוכנת”, without a mark; “.” was expected.',
      },
      {
        language: 'ko',
        hypothesis:
          '다리 폐쇄\n공사는 3월에 시작된다.\n다리는 매우 낡았다.\n지난해 다리를 건넌 버스는 이만 대를 [[넘었다]]\n비용은 알려지지 않았다.\n도로는 열려 있다.\n다친 사람은 없다.',
        message: 'The paragraph ends in “넘었다”, without a mark; “.” was expected.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'Bridge\nClosed until May?\nBridge reform in progress, with novel flyers and report cards for all members of the town council\nThe bridge is old.\nWork begins in March.\nThe costs are not known.\nThe road is open.',
      },
      {
        language: 'en',
        hypothesis:
          'Bridge stays closed until the work on its old foundations ends\nThe bridge is old.\nWork begins in March.\nThe costs are not known.\nThe road is open.',
      },
      {
        language: 'th',
        hypothesis: 'สะพานปิด\nรัฐมนตรีกล่าวว่าสะพานจะปิดจนถึงเดือนพฤษภาคมปีหน้า\nงานเริ่มในเดือนมีนาคม\nไม่ทราบค่าใช้จ่าย\nถนนเปิด',
      },
      {
        language: 'de',
        hypothesis:
          'Brücke zu\nDie Brücke ist alt.\nWas über die alte Brücke und ihre Sperrung bis Mai bekannt ist\nDie Arbeiten beginnen.\nDie Kosten sind offen.\nDie Straße ist frei.',
      },
      {
        language: 'ar',
        hypothesis:
          'الجسر مغلق\nقال الوزير إن الجسر سيبقى مغلقا حتى نهاية شهر مايو من العام المقبل؟\nتبدأ الأعمال.\nالطريق مفتوح.\nلا إصابات.',
      },
    ],
  },
  *check({ blocks, value }, evidence) {
    const { pack } = evidence;
    if (UNMARKED.has(pack.script)) return;
    const prose = blocks.filter(({ kind }) => kind === 'paragraph');
    const open = prose.filter(({ text }) => BARE_END.test(text.replace(CLOSERS, '')));
    // Shorter lines are captions, credits and cross-heads.
    const bare = open.filter((block) => wordsOf(block) >= FEWEST_WORDS_WITH_VERB);
    if (prose.length - open.length < FEWEST_SIBLINGS || bare.length > Math.max(1, MOST_OPEN_SHARE * prose.length))
      return;
    const expected = usualEnd(prose, pack.sentenceEnd);
    const firstWhole = prose.find((block) => isStatement(block, pack))?.index ?? Infinity;
    for (const block of bare.filter((one) => !isInList(one, bare))) {
      if (block === prose.at(-1) && evidence.references.length === 0) continue;
      const isOnly = bare.filter(({ index }) => index > LAST_DECK).length <= (pack.spaced ? MOST_LOST : 1);
      const place = { words: wordsOf(block), isOnly, isBehindWhole: block.index > firstWhole };
      if (CLOSERS.test(block.text) || !isSentence(block, place, evidence)) continue;
      const last = block.segments.at(-1)?.tokens.at(-1);
      // A paragraph that ends in a sign of an agency is agency-tag-left's.
      if (!last || packWords(pack, 'news-agencies').has(last.normal)) continue;
      if (ADDRESS.test(block.text.slice(-LONGEST_ADDRESS)) || block.segments.slice(-1).some(isReferenceLine)) continue;
      const range = { start: last.start, end: block.range.end };
      const word = value.slice(range.start, range.end);
      yield {
        range,
        message: `The paragraph ends in “${word}”, without a mark; “${expected}” was expected.`,
        suggestion: word + expected,
      };
    }
  },
});

/** A whole sentence behind the headline; a question or a shout may be a deck. */
function isStatement(block: Block, { sentenceEnd }: LanguagePack): boolean {
  const end = block.text.replace(CLOSERS, '').at(-1) ?? '';
  return block.index > 0 && sentenceEnd.includes(end) && !/[?!？！؟…]/u.test(end) && wordsOf(block) >= FEWEST_WORDS;
}

/** In UTF-16 code units. */
const LONGEST_ADDRESS = 200;
/** Behind an address a full stop would be taken for a part of it. */
const ADDRESS = /(?<!\S)(?=\S{0,100}(?:@|:\/\/|www\.))\S{1,190}$/u;

/** The counterpart of the last sentence ends in a mark; or the paragraph's other sentences do, or it is long. */
function isSentence(block: Block, place: Place, evidence: Evidence): boolean {
  const { source, references } = evidence;
  const last = block.segments.at(-1);
  if (!last) return false;
  const { words } = place;
  const facing = [source, ...references].flatMap((other) => other?.segmentsFor(last).slice(-1) ?? []);
  if (facing.length > 0)
    return words >= FEWEST_WORDS && facing.every(({ text }) => /[.!?…。！？؟।]["”’»)\]」』）]*$/u.test(text));
  if (block.index > 0 && words >= FEWEST_WORDS && stopsInside(last, evidence)) return true;
  return isSentenceByItself(block, place, evidence);
}

/** Points of a list or of a deck stand in a row and have no marks. */
function isInList({ index }: Block, bare: readonly Block[]): boolean {
  return bare.some((other) => Math.abs(other.index - index) === 1);
}

interface Place {
  readonly words: number;
  /** Whether hardly another paragraph of the text lacks its mark. */
  readonly isOnly: boolean;
  /** Whether a paragraph with its mark stands before it, so that it is no deck. */
  readonly isBehindWhole: boolean;
}

function isSentenceByItself(block: Block, { words, isOnly, isBehindWhole }: Place, { pack }: Evidence): boolean {
  const isBody = block.index > LAST_DECK || (isBehindWhole && words >= FEWEST_WORDS_ALONE);
  const known = sentenceEndings(pack);
  if (known.length > 0)
    return isBody && words >= FEWEST_WORDS_WITH_VERB && known.some((ending) => block.text.endsWith(ending));
  const ends = block.segments
    .slice(0, -1)
    .filter(({ text }) => pack.sentenceEnd.includes(text.replace(CLOSERS, '').at(-1) ?? ' '));
  if (ends.length > 0) return words >= FEWEST_WORDS && (pack.spaced || isOnly);
  const isLong = isBody && words >= (isOnly ? FEWEST_WORDS_ONLY : FEWEST_WORDS_ALONE);
  // Arabic paragraphs are often broken inside a sentence by hand.
  return isLong && pack.script !== 'Arab' && (pack.spaced || (isOnly && /[，,]/.test(block.text)));
}

function wordsOf({ segments }: Block): number {
  return segments.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0);
}

/** Where a sentence ends in a verb, its form shows that nothing is cut off. */
function sentenceEndings(pack: LanguagePack): readonly string[] {
  return (pack.tables['sentence-registers'] ?? []).flatMap(([, forms = '']) => forms.split('|'));
}

/** The commonest end mark of the paragraphs. */
function usualEnd(prose: readonly Block[], marks: string): string {
  const counts = new Map<string, number>();
  for (const { text } of prose) {
    const mark = text.replace(CLOSERS, '').at(-1) ?? '';
    if (marks.includes(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '.';
}
