/** The credit of a picture left in the text: `Photo: Saul Loeb/ AFP 26.11.2022`. */
import { readCredit } from '../../evidence/leftovers/picture-credits.js';
import { inlineCredits } from '../../evidence/leftovers/inline-credits.js';
import { bareCredits } from '../../evidence/leftovers/bare-credits.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'photo-credit-left',
  dimension: 'accuracy',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  absorbs: ['agency-tag-left'],
  summary: 'The credit of a picture is left in the text.',
  why: 'The picture is gone, its photographer is not: the line was scraped with the text.',
  fix: 'Remove the credit, or set it under its picture.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The otters are back. [[Photo: Northern Trust / Handout]] Anyone who finds one may call.',
        message: '“Photo: Northern Trust / Handout” is the credit of a picture.',
      },
      {
        language: 'ko',
        hypothesis: '책방이 문을 열었다.\n▲ 책방 내부 모습. [[사진=박지민 제공]]\n주민은 기뻐했다.',
        message: '“사진=박지민 제공” is the credit of a picture.',
      },
      {
        language: 'cs',
        hypothesis: 'Most je zavřený.\nLidé čekají.\n[[Foto: ČTK / archiv]]',
        message: '“Foto: ČTK / archiv” is the credit of a picture.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '大桥昨天通车。\n[[图为市民在桥上拍照。]]\n工程五月结束。',
        message: '“图为市民在桥上拍照。” is the credit of a picture.',
      },
      {
        language: 'ko',
        hypothesis: '다리가 열렸다. [[(사진=강릉시)]]',
        message: '“(사진=강릉시)” is the credit of a picture.',
      },
      {
        language: 'he',
        hypothesis: 'הגשר נפתח אתמול בטקס גדול. [[(צילום: יוסי כהן)]]',
        message: '“(צילום: יוסי כהן)” is the credit of a picture.',
      },
      {
        language: 'zh-Hant',
        hypothesis: '大橋昨天通車。[[（圖／翻攝自官網）]]',
        message: '“（圖／翻攝自官網）” is the credit of a picture.',
      },
      {
        language: 'en',
        hypothesis:
          'The council voted on Monday.\nTraders at the old market. [[Photo: Ana Novak/AFP]]\nThe vote was close.',
        message: '“Photo: Ana Novak/AFP” is the credit of a picture.',
      },
      {
        language: 'de',
        hypothesis: 'Der Rat stimmte am Montag ab.\nHändler auf dem alten Markt. [[(Foto: dpa)]]\nEs war knapp.',
        message: '“(Foto: dpa)” is the credit of a picture.',
      },
      {
        language: 'ru',
        hypothesis: 'Совет проголосовал в понедельник.\n[[Фото: Анна Новак / ТАСС]]\nРазрыв был мал.',
        message: '“Фото: Анна Новак / ТАСС” is the credit of a picture.',
      },
      {
        language: 'ja',
        hypothesis: '議会は月曜日に投票した。\n市場の商人たち。[[写真：AFP通信]]\n結果は僅差だった。',
        message: '“写真：AFP通信” is the credit of a picture.',
      },
      {
        language: 'ar',
        hypothesis: 'صوّت المجلس يوم الاثنين.\n[[الصورة: رويترز]]\nكانت النتيجة متقاربة.',
        message: '“الصورة: رويترز” is the credit of a picture.',
      },
      {
        language: 'pt',
        hypothesis: 'A feira abriu na segunda.\n[[Marina Duarte/Divulgação]]\nOs preços subiram pouco.',
        message: '“Marina Duarte/Divulgação” is the credit of a picture.',
      },
      {
        language: 'ro',
        hypothesis: 'Piața s-a deschis luni. [[FOTO: Agerpres]] Prețurile au crescut puțin.',
        message: '“FOTO: Agerpres” is the credit of a picture.',
      },
      {
        language: 'es',
        hypothesis: 'Vista de la feria de Cuenca.[[ / EFE]] Desde allí se llega en cinco minutos.',
        message: '“ / EFE” is the credit of a picture.',
      },
      {
        language: 'es',
        hypothesis: 'La feria abrió el lunes.\n[[Luis Otero (EFE)]]\nLos precios subieron poco.',
        message: '“Luis Otero (EFE)” is the credit of a picture.',
      },
    ],
    good: [
      { language: 'it', hypothesis: 'Risultati\nRossi Bianchi/Verdi\nNeri Gialli/Blu' },
      { language: 'en', hypothesis: 'The jury liked one photo: AFP had bought it. Source: Reuters reported it first.' },
      { language: 'zh-Hans', hypothesis: '画家的图为大家所知。' },
      {
        language: 'en',
        hypothesis: 'The council voted on Monday.\nThe photo: a triumph of patience. Traders told AFP they would stay.',
      },
      { language: 'fr', hypothesis: 'Le conseil a voté lundi.\nLa photo a été publiée par l’AFP et vue partout.' },
      {
        language: 'ru',
        hypothesis: 'Совет проголосовал в понедельник.\nОн показал фото: рынок стоит пустой и закрыт.',
      },
      {
        language: 'zh-Hans',
        hypothesis:
          '议会星期一投票。\n他发布了一张照片：市场空无一人，商人们都已经离开了，他们说再也不会回来，也不会接受议会提出的任何条件。',
      },
    ],
  },
  *check(hypothesis, { pack, references }) {
    const { blocks, value } = hypothesis;
    const bare = new Set(bareCredits(hypothesis, pack));
    for (const block of blocks) {
      const last = bare.has(block) ? block.range : readCredit(block, pack);
      const inside = inlineCredits(block, pack).filter(({ end }) => last === undefined || end < last.start);
      for (const range of last ? [...inside, last] : inside) {
        const quote = value.slice(range.start, range.end);
        if (references.some(({ text }) => text.value.includes(quote))) continue;
        yield { range, message: `“${quote}” is the credit of a picture.` };
      }
    }
  },
});
