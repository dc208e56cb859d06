/** A headline that stops in the middle: `US accuses Iran of sending drones to`. */
import { openingLines, startsWith, type OpeningLine } from '../../evidence/words/opening-lines.js';
import { packWords } from '../../evidence/words/pack-words.js';
import { elidedEnd } from '../../evidence/leftovers/elided-headlines.js';
import { isCutWord } from '../../evidence/leftovers/cut-endings.js';
import type { Evidence } from '../../model/evidence.js';
import type { Block, SegmentedText, Token } from '../../model/segmented-text.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

const FEWEST_WORDS = 3;
/** A beginning of this many words is no kicker. */
const SURE_WORDS = 4;
/** What is marked of a headline that nothing repeats. */
const ENDING_WORDS = 3;
const SPACED_END = /[\p{L}\p{M}\p{N}]$/u;
/** In words. */
const LONGER_THAN_SALUTATION = 6;
const CLOSERS = /(?<!["”’»)\]」』])["”’»)\]」』]{1,3}$/u;
/** Something must follow it. */
const OPEN_END = /[,，、;；،؛(（\[„「『]$/u;

export default defineArticleRule({
  id: 'truncated-headline',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'The headline stops before its end.',
  why: 'A field of the page held only so many characters, or the engine stopped early.',
  fix: 'Take the whole headline from the source, or remove the cut one where the whole one follows.',
  examples: {
    bad: [
      {
        language: 'uk',
        hypothesis:
          'Як не переплатити за зимові шини: поради [[екс...]]\nЕксперти радять не чекати морозів. Шини подорожчали.\nЦіни ростуть.',
        message: 'The headline stops inside the word “екс”.',
      },
      {
        language: 'hi',
        hypothesis: 'भोपाल में झील बचाने का [[अभि…]]\nझील को साफ़ करने के लिए अभियान शुरू हुआ। लोग खुश हैं।\nकाम जारी है।',
        message: 'The headline stops inside the word “अभि”.',
      },
      {
        language: 'zh-Hans',
        hypothesis:
          '青海湖湿地发现新的候鸟[[栖……]]\n科研人员发现了一处新的候鸟栖息地。调查由科学院进行。\n工程明年开始。',
        message: 'The headline stops inside the word “栖”.',
      },
      {
        language: 'en',
        hypothesis: 'Council votes to move the [[old market to]]\nThe vote was held on Monday. Traders had protested.',
        message: 'The headline stops at “to”.',
      },
      {
        language: 'en',
        hypothesis:
          '[[Council votes to move the old]]\nCouncil votes to move the old market out of town\nThe vote was held on Monday. It was close.',
        message: 'The headline stops at “old”; the whole one is “Council votes to move the old market out of town”.',
      },
      {
        language: 'pt',
        hypothesis: 'Governo anuncia novo [[plano para a]]\nO plano foi apresentado ontem em Lisboa. Custa pouco.',
        message: 'The headline stops at “a”.',
      },
      {
        language: 'ru',
        hypothesis: 'Правительство объявило о [[выделении денег для]]\nПлан представили в среду. Его поддержали все.',
        message: 'The headline stops at “для”.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '新型海水电池可在零下二十[[度环境的]]\n该团队周四公布了这种电池。成本很低。',
        message: 'The headline stops at “的”.',
      },
      {
        language: 'es',
        hypothesis:
          'Aquí tienes la traducción:\n\nEl fuego obliga a evacuar a [[los vecinos de]]\n\nEl incendio empezó ayer. Nadie murió.',
        message: 'The headline stops at “de”.',
      },
      {
        language: 'it',
        hypothesis:
          'Il tribunale conferma la condanna dei [[due ex dirigenti,]]\nLa sentenza è arrivata lunedì. I legali faranno ricorso.',
        message: 'The headline stops at “,”.',
      },
      {
        language: 'en',
        hypothesis: 'Court upholds the sentences of [[two former mana]]\nThe ruling came on Monday. Both will appeal.',
        message: 'The headline stops inside the word “mana”.',
      },
      {
        language: 'uk',
        hypothesis:
          'Суд підтвердив вирок двом [[колишнім керівникам підпр]]\nРішення оголосили в понеділок. Адвокат підприємства подасть скаргу.',
        message: 'The headline stops inside the word “підпр”.',
      },
    ],
    good: [
      {
        language: 'de',
        hypothesis: 'Und dann kam der große Regen …\nAm Montag fiel viel Regen. Der Fluss stieg.\nEs blieb nass.',
      },
      { language: 'zh-Hans', hypothesis: '他终于回到了家……\n他回到了家，门开着。家人都在等他。\n大家很高兴。' },
      {
        language: 'el',
        hypothesis: 'Τι πρέπει να κάνω όταν κλείνει ο υπολογιστής;\nΔείτε πρώτα την μπαταρία. Ύστερα το καλώδιο.',
      },
      { language: 'de', hypothesis: 'Sehr geehrte Damen und Herren,\nIhr Paket ist da. Holen Sie es bitte ab.' },
      {
        language: 'fi',
        hypothesis: 'Patsas joutui osaksi uudelleenkirjoitusjupakkaa\nPatsas seisoo torilla. Se on vanha.',
      },
      {
        language: 'en',
        hypothesis: 'What the vote was all about\nThe vote was held on Monday. Traders had protested.',
      },
      {
        language: 'en',
        hypothesis: 'Market\nMarket traders protest against the move\nThe vote was held on Monday. It was close.',
      },
      { language: 'de', hypothesis: 'Die neue Saison fängt an\nAm Montag geht es los. Alle freuen sich.' },
      {
        language: 'en',
        hypothesis: 'Council votes: yes\nCouncil votes: yes, but only just\nThe vote was on Monday. It was close.',
      },
      { language: 'ja', hypothesis: '首相、来週にも訪米へ\n首相は来週、米国を訪れる。会談が予定されている。' },
    ],
  },
  *check(text, evidence) {
    if (text.blocks.length < 2) return;
    const elided = text.blocks.slice(0, 2).find((block) => elidedEnd(block, evidence) !== undefined);
    const cut = elided && elidedEnd(elided, evidence);
    if (cut && !isElidedElsewhere(evidence)) {
      const range = { start: cut.last.start, end: elided.range.end };
      yield { range, message: `The headline stops ${cut.isInside ? 'inside the word' : 'at'} “${cut.last.text}”.` };
      return;
    }
    const lines = openingLines(text);
    const headlines = lines.filter(({ block }) => block.kind === 'headline' || isOpenTitle(block, text, evidence));
    for (const line of headlines.slice(0, 2)) {
      const last = line.words.at(-1);
      if (line.words.length < FEWEST_WORDS || !last) continue;
      const whole = SPACED_END.test(line.block.text) ? lines.find((other) => isLongerForm(other, line)) : undefined;
      const place = whole ? `at “${last.text}”` : openEnd(line, last, evidence);
      if (place === undefined) continue;
      const rest = whole ? `; the whole one is “${excerpt(whole.block.text)}”` : '';
      const range = whole
        ? line.block.range
        : { start: line.words.at(-ENDING_WORDS)?.start ?? last.start, end: line.block.range.end };
      yield { range, message: `The headline stops ${place}${rest}.` };
    }
  },
});

/** Whether the headline of the source or of a reference ends in an ellipsis too. */
function isElidedElsewhere({ source, references }: Evidence): boolean {
  const others = source ? [source, ...references] : references;
  return others.some(({ text }) =>
    text.blocks.slice(0, 2).some((block) => /(?:…|\.{3})["”»’」』)]?$/u.test(block.text)),
  );
}

/** A first line that would be a headline but for the comma at its end; a salutation (`Dear friends,`) is shorter. */
function isOpenTitle({ index, text: line, segments }: Block, { blocks }: SegmentedText, { pack }: Evidence): boolean {
  if (index > 0 || segments.length > 1 || !OPEN_END.test(line) || pack.sentenceEnd.includes(line.at(-1) ?? ''))
    return false;
  const next = blocks[1]?.text.replace(CLOSERS, '').at(-1) ?? '';
  const words = segments[0]?.tokens.filter(({ kind }) => kind === 'word') ?? [];
  return words.length >= (pack.spaced ? LONGER_THAN_SALUTATION : FEWEST_WORDS) && pack.sentenceEnd.includes(next);
}

/** Where a headline that nothing repeats stops; undefined where it may be whole. */
function openEnd({ block }: OpeningLine, last: Token, evidence: Evidence): string | undefined {
  const [mark] = OPEN_END.exec(block.text) ?? [];
  if (mark !== undefined && !evidence.pack.sentenceEnd.includes(mark)) return `at “${mark}”`;
  if (!SPACED_END.test(block.text)) return undefined;
  if (endsOpen(last.normal, block.text, evidence)) return `at “${last.text}”`;
  return isCutWord(last, evidence) ? `inside the word “${last.text}”` : undefined;
}

/** Whether `other` goes on where `line` stops, without a mark between, so that the stop is no end. */
function isLongerForm(other: OpeningLine, line: OpeningLine): boolean {
  const { words } = line;
  if (words.length < SURE_WORDS || other.words.length <= words.length || !startsWith(other.words, words)) return false;
  const last = other.words[words.length - 1];
  const next = other.words[words.length];
  return last !== undefined && next !== undefined && next.start - last.end <= 1;
}

/** Whether no headline ends in this word; the source may stop there too, as songs and quotations do. */
function endsOpen(normal: string, headline: string, { pack }: Evidence): boolean {
  // 是真的: what something is may end in 的.
  if (!pack.spaced && headline.includes('是')) return false;
  return packWords(pack, 'non-final-words', 'non-final-in-headlines').has(normal);
}
