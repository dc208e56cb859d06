/** A paragraph that is cut in the middle of a sentence: `said the` ¶ `minister on Monday.` */
import { packWords } from '../../evidence/words/pack-words.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block } from '../../model/segmented-text.js';
import { defineArticleRule } from '../define-rule.js';

const FEWEST_LETTERS = 20;
/** Verse and lists begin many lines in lower case. */
const MOST_SHARE = 0.2;
const OPEN_END = /[\p{L}\p{M}\p{N},،、，](?:[-‐\u00ad])?$/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}'’-]{1,30}[,،、，]?$/u;
const GOES_ON =
  /^(?:\p{Ll}[\p{L}\p{M}'’-]{0,30}(?!\p{Lu})|[,.;:!?)»”،؛؟।、。，！？」』）][”»)\]]?(?=\s|$|[\p{L}\p{N}]))/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}'’-]{1,30}/u;
/** `iPhone`, `eBay`: names that begin small. */
const SMALL_NAME = /^\p{Ll}{1,3}\p{Lu}|^(?:https?|www)\b/u;

export default defineArticleRule({
  id: 'broken-paragraph',
  dimension: 'markup',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A paragraph is cut in the middle of a sentence.',
  why: 'A line break of the page was taken for the end of a paragraph; half sentences were translated on their own.',
  fix: 'Join the two halves and look whether the sentence still holds together.',
  absorbs: ['missing-terminal-punctuation', 'sentence-case'],
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'Bridge stays closed\nThe bridge will stay closed until May, said [[the\nminister]] on Monday.\nWork begins in March.\nThe costs are not known.',
        message: 'The sentence breaks off at “the”; “minister” goes on in a new paragraph.',
      },
      {
        language: 'es',
        hypothesis:
          'El puente sigue cerrado\nEl puente seguirá cerrado, dijo ayer el [[pre-\nsidente]] del consejo.\nLas obras empiezan en marzo.\nNo se sabe el precio.',
        message: 'The sentence breaks off at “pre-”; “sidente” goes on in a new paragraph.',
      },
      {
        language: 'ru',
        hypothesis:
          'Мост закрыт\nМост будет закрыт до мая, сообщил вчера [[министр\nтранспорта]] в Киеве.\nРаботы начнутся в марте.\nЦена неизвестна.',
        message: 'The sentence breaks off at “министр”; “транспорта” goes on in a new paragraph.',
      },
      {
        language: 'ja',
        hypothesis:
          '橋の閉鎖続く\n橋は五月まで閉鎖されると大臣が昨日の記者会見で[[述べた\n。]]\n工事は三月に始まる。\n費用は不明だ。',
        message: 'The sentence breaks off at “述べた”; “。” goes on in a new paragraph.',
      },
      {
        language: 'he',
        hypothesis:
          'הגשר סגור\nהעבודות יחלו בקיץ הקרוב.\nהעירייה מתכוונת לפצות [[את\n\nהסוחרים]] בשוק הישן.\nהדרך פתוחה.',
        message: 'The sentence breaks off at “את”; “הסוחרים” goes on in a new paragraph.',
      },
      {
        language: 'ja',
        hypothesis:
          '橋は閉鎖されたままだ。\n市長によると、新しい橋の工事は来年の春に始[[まり、\n費用は国が出す]]。\n住民は喜んでいる。',
        message: 'The sentence breaks off at “まり、”; “費用は国が出す” goes on in a new paragraph.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'New phone arrives\niPhone sales rose in the third quarter, the maker said.\neBay did not comment on it.',
      },
      {
        language: 'en',
        hypothesis:
          'What we know so far about it\nthe bridge is closed\nthe road is open\nthe mayor is away\nthe costs are not known',
      },
      {
        language: 'de',
        hypothesis:
          'Brücke bleibt bis Mai gesperrt\nDie Brücke bleibt gesperrt, sagte der Minister.\nDie Arbeiten beginnen im März.',
      },
      {
        language: 'fr',
        hypothesis:
          'Le pont reste fermé\nLe ministre a dit :\n« Le pont reste fermé. »\nPhoto de notre correspondant à Lyon',
      },
      { language: 'ar', hypothesis: 'الجسر مغلق\nقال الوزير إن الجسر سيبقى مغلقا حتى مايو.\nتبدأ الأعمال في مارس.' },
    ],
  },
  *check({ value, blocks }, { pack }) {
    const breaks = blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      return next && (isBroken(block, next) || stopsInside(block, next, pack)) ? [{ block, next }] : [];
    });
    // Verse and lists end many lines in commas.
    if (!pack.spaced && blocks.filter(({ text }) => WIDE_COMMA_END.test(text)).length > 1) return;
    const small = blocks.filter(({ text }) => GOES_ON.test(text) && !SMALL_NAME.test(text));
    if (small.length > Math.max(1, MOST_SHARE * blocks.length)) return;
    for (const { block, next } of breaks) {
      const before = LAST_WORD.exec(block.text)?.[0] ?? block.text.slice(-1);
      const after = (GOES_ON.exec(next.text) ?? FIRST_WORD.exec(next.text))?.[0] ?? '';
      const left = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(before) ? before.slice(-3) : before;
      const range = { start: block.range.end - left.length, end: next.range.start + after.length };
      const message = `The sentence breaks off at “${value.slice(range.start, block.range.end)}”; “${after}” goes on in a new paragraph.`;
      yield { range, message };
    }
  },
});

function isBroken(block: Block, next: Block): boolean {
  if (!isProse(block) || !isProse(next) || block.text.length < FEWEST_LETTERS || !OPEN_END.test(block.text))
    return false;
  return GOES_ON.test(next.text) && !SMALL_NAME.test(next.text);
}

/** Without capitals to show a beginning: a line that ends in a word that ends no sentence, and no list or verse. */
const WIDE_COMMA_END = /[，、]\s*$/u;

function stopsInside(block: Block, next: Block, pack: LanguagePack): boolean {
  if (pack.cased || block.kind !== 'paragraph' || !isProse(next)) return false;
  if (!pack.spaced) return WIDE_COMMA_END.test(block.text);
  if (block.text.length < FEWEST_LETTERS || !OPEN_END.test(block.text)) return false;
  const last = block.segments.at(-1)?.tokens.at(-1)?.normal ?? '';
  return (
    packWords(pack, 'non-final-words').has(last) ||
    (pack.script === 'Deva' && packWords(pack, 'open-endings').has(last))
  );
}

/** A first line that lacks its end looks like a headline; the very first one may be one. */
function isProse({ kind, index }: Block): boolean {
  return kind === 'paragraph' || (kind === 'headline' && index > 0);
}
