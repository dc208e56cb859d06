/** The caption of a picture among the paragraphs of the text. */
import { captionLabels, readCaption } from '../../evidence/leftovers/captions.js';
import { readCredit } from '../../evidence/leftovers/picture-credits.js';
import type { Counterpart } from '../../model/evidence.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

const LONGEST = 700;
const FEWEST_PARAGRAPHS = 2;

export default defineArticleRule({
  id: 'merged-caption',
  dimension: 'accuracy',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'The caption of a picture stands among the paragraphs.',
  why: 'Without its picture a caption interrupts the story, and mostly says what the text says anyway.',
  fix: 'Remove the caption, or set it under its picture.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'The council voted on Monday. [[Photo caption:]] Traders at the old market. It was close.\nThey stay.\nNobody left.',
        message: '“Photo caption:” begins the caption of a picture.',
      },
      {
        language: 'en',
        hypothesis:
          'The council voted on Monday.\nIt was close.\n[[Ana Novak (left) waits at the old market in Novi on Sunday.]] Photo: Jan Hall/AFP\nThey want to stay.',
        message: '“Ana Novak (left) waits at the old market in Novi on Sunday.” is the caption of a picture.',
      },
      {
        language: 'fr',
        reference: 'Le conseil a voté lundi.\nLe vote était serré.\nIls veulent rester au centre de la ville.',
        hypothesis:
          'Le conseil a voté lundi.\nLe vote était serré.\n[[Des marchands attendent sous une halle vide, dimanche à Novi.]] (Photo AFP)\nIls veulent rester au centre de la ville.',
        message: '“Des marchands attendent sous une halle v … dimanche à Novi.” is the caption of a picture.',
      },
      {
        language: 'ru',
        hypothesis:
          'Совет проголосовал в понедельник.\nРазрыв был мал.\n' +
          '[[Торговцы старого рынка в Нови ждут решения совета в воскресенье вечером.]] Торговцы старого рынка в Нови ожидают решения совета в воскресенье вечером. Фото: Анна Новак / ТАСС\nОни против.',
        message: '“Торговцы старого рынка в Нови ждут решен … ресенье вечером.” is the caption of a picture.',
      },
      {
        language: 'es',
        hypothesis:
          'El concejo votó el lunes.\nFue reñido.\n[[El viejo mercado de Novi, el domingo 5 de mayo de 2024.]] Foto: Ana Novak/EFE\nLos vendedores se quedan.',
        message: '“El viejo mercado de Novi, el domingo 5 de mayo de 2024.” is the caption of a picture.',
      },
      {
        language: 'he',
        hypothesis:
          'המועצה הצביעה ביום שני.\nההפרש היה קטן.\n[[בתמונה: סוחרים ממתינים בשוק הישן בערב ההצבעה.]]\nהם רוצים להישאר.',
        message: '“בתמונה: סוחרים ממתינים בשוק הישן בערב ההצבעה.” is the caption of a picture.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '市议会周一投票。\n票数十分接近。\n[[图为商贩在旧市场等待投票结果。]]\n他们希望留下。',
        message: '“图为商贩在旧市场等待投票结果。” is the caption of a picture.',
      },
      {
        language: 'ja',
        hypothesis:
          '市議会は月曜日に採決した。\n票差はわずかだった。\n[[写真は旧市場で結果を待つ商人たち。]]\n商人は残ることを望んでいる。',
        message: '“写真は旧市場で結果を待つ商人たち。” is the caption of a picture.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'The council voted on Monday.\nIt was close.\nThe photo of the old market was taken by AFP.\nThey stay.',
      },
      { language: 'en', hypothesis: 'Traders (left) wait at the old market in Novi on Sunday. Photo: Ana Novak/AFP' },
      {
        language: 'de',
        hypothesis:
          'Der Rat stimmte ab.\nEs war knapp.\nDas Foto zeigt den Markt, sagte der Sprecher der dpa.\nSie bleiben.',
      },
      {
        language: 'es',
        hypothesis:
          'El concejo votó el lunes.\nFue reñido.\nEl mercado se muda en mayo. Los vendedores no quieren. Foto: Ana Novak/EFE\nSe quedan.',
      },
      {
        language: 'ja',
        hypothesis:
          '市議会は月曜日に採決した。\n票差はわずかだった。\n写真は百年前に日本へ伝わった。\n商人は残ることを望んでいる。',
      },
    ],
  },
  *check({ blocks, value }, evidence) {
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
    const isKept = ({ text, pack }: Counterpart): boolean => text.blocks.some((block) => readCredit(block, pack));
    for (const block of blocks) {
      for (const range of captionLabels(block, evidence.pack)) {
        const quote = value.slice(range.start, range.end);
        if (!evidence.references.some(({ text }) => text.value.includes(quote)))
          yield { range, message: `“${quote}” begins the caption of a picture.` };
      }
      if (block.text.length > LONGEST || block.kind === 'headline' || paragraphs < FEWEST_PARAGRAPHS) continue;
      const caption = readCaption(block, evidence);
      if (!caption || evidence.references.some(isKept)) continue;
      const quote = excerpt(value.slice(caption.range.start, caption.range.end));
      yield { range: caption.range, message: `“${quote}” is the caption of a picture.`, evidence: caption.facts };
    }
  },
});
