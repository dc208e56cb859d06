/** One person's name in two spellings: `Volodymyr Zelensky`, then `Volodymyr Zelenskyy`. */
import { namesUnlikeTheirOwn } from '../../evidence/names/misspelt-names.js';
import { loneVariants } from '../../evidence/names/lone-variants.js';
import { uncasedVariants } from '../../evidence/names/uncased-variants.js';
import { unspacedVariants } from '../../evidence/names/unspaced-variants.js';
import { swappedNames } from '../../evidence/names/swapped-letters.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'name-variant',
  dimension: 'terminology',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.8,
  needs: [],
  summary: 'One name has two spellings in the article.',
  why: 'An engine that spells a name anew in each sentence makes the reader think of two people.',
  fix: 'Choose one spelling and keep to it.',
  absorbs: ['name-mismatch'],
  examples: {
    bad: [
      {
        language: 'zh-Hans',
        hypothesis: '负责人陈立群表示，通车以后会增加班次。\n居民担心噪声，[[陈力群]]回应说会调整时间。',
        message: '“陈力群” is spelt “陈立群” elsewhere in the article.',
      },
      {
        language: 'ja',
        hypothesis: '会社員の西村亜美さんは「助かります」と話した。\n[[西邑]]さんは、浮いたお金を習い事に使うという。',
        message: '“西邑” is spelt “西村” elsewhere in the article.',
      },
      {
        language: 'ko',
        hypothesis: '박지훈 박사는 서식지를 조사했다고 밝혔다.\n[[박지흔]] 박사 연구팀은 추가 조사에 나선다.',
        message: '“박지흔” is spelt “박지훈” elsewhere in the article.',
      },
      {
        language: 'ar',
        hypothesis: 'وقال الدكتور محمود الدسوقي إن السفينة سليمة.\nواستغرق العمل أربع سنوات، بحسب [[الدسوئي]].',
        message: '“الدسوئي” is spelt “الدسوقي” elsewhere in the article.',
      },
      {
        language: 'he',
        hypothesis:
          'כך אומרת עורכת הדין רונית שפירא מהמועצה.\nהסכום הוחזר בתוך שבועיים. [[שפירה]] ממליצה לשלם בכרטיס אשראי.',
        message: '“שפירה” is spelt “שפירא” elsewhere in the article.',
      },
      {
        language: 'hi',
        hypothesis: 'महापौर सुनील चौहान ने कहा कि बसें बढ़ेंगी।\n[[चौहाण]] ने चालकों की कमी की ओर भी ध्यान दिलाया।',
        message: '“चौहाण” is spelt “चौहान” elsewhere in the article.',
      },
      {
        language: 'it',
        hypothesis:
          'La decisione è attesa entro maggio, dice Carla Moranzi dello sportello.\nNel frattempo, spiega [[Moranti]], gli uffici restano aperti.',
        message: '“Moranti” is spelt “Moranzi” elsewhere in the article.',
      },
      {
        language: 'pt',
        hypothesis: 'A safra caiu, disse Marcelo Tibúrcio.\nOs preços devem subir, segundo [[Tiburcio]].',
        message: '“Tiburcio” is spelt “Tibúrcio” elsewhere in the article.',
      },
      {
        language: 'en',
        hypothesis:
          'The ship belongs to Pavlo Kovalenko.\nOn Monday, Pavlo Kovalenko sold it.\nNow Pavlo [[Kovalenco]] is silent.',
        message: '“Kovalenco” is spelt “Kovalenko” elsewhere in the article.',
      },
      {
        language: 'de',
        hypothesis: 'Der Kapitän heißt Oleg Woronichin.\nSpäter schwieg Oleg [[Woronischin]] dazu.',
        message: '“Woronischin” is spelt “Woronichin” elsewhere in the article.',
      },
      {
        language: 'cs',
        hypothesis:
          'Ministryně Halvorsenová mlčela.\nPozději [[Havlorsenová]] odjela a ministryně Halvorsenová se vrátila.',
        message: '“Havlorsenová” is spelt “Halvorsenová” elsewhere in the article.',
      },
      {
        language: 'de',
        hypothesis:
          'Die Biologin Hanna Brettner betreut die Tiere.\nFür Brettner ist es neu.\nSpäter hofft [[Brettmer]], dass alle leben.',
        message: '“Brettmer” is spelt “Brettner” elsewhere in the article.',
      },
      {
        language: 'ru',
        hypothesis:
          'Об этом рассказала Валентина Сухорукова.\nСухорукова ждёт.\nПосле этого [[Сухорокова]] уехала в Москву.',
        message: '“Сухорокова” is spelt “Сухорукова” elsewhere in the article.',
      },
      {
        language: 'cs',
        hypothesis: 'Trenér chválil Tomáše Kvondru, který chytal výborně.\nNakonec [[Kwondra]] udržel míč.',
        message: '“Kwondra” is spelt “Kvondru” elsewhere in the article.',
      },
      {
        language: 'pl',
        hypothesis:
          'Tak tłumaczy dr Katarzyna Olmańska ze szpitala.\nZdaniem [[Olmanskiej]] przyczyną jest brak czasu.',
        message: '“Olmanskiej” is spelt “Olmańska” elsewhere in the article.',
      },
      {
        language: 'uk',
        hypothesis: 'Так радить Олег Дяченко.\nЗа словами [[Дьяченка]], це скорочує витрати.',
        message: '“Дьяченка” is spelt “Дяченко” elsewhere in the article.',
      },
      {
        language: 'tr',
        hypothesis: 'Maçın yıldızı Elif Demirtaş oldu.\nMaç sonunda [[Demirtash]] konuştu.',
        message: '“Demirtash” is spelt “Demirtaş” elsewhere in the article.',
      },
      {
        language: 'ro',
        hypothesis: 'Așa spune Ioana Mărgilean, cercetătoare.\n„Nu știm”, zâmbește Ioana [[Margileanu]].',
        message: '“Margileanu” is spelt “Mărgilean” elsewhere in the article.',
      },
      {
        language: 'sv',
        hypothesis: 'Så säger Karin Ekvahl.\n”Titta upp”, säger Ekvahl.\nLagen kräver tre, men [[Ekval]] vill ha fem.',
        message: '“Ekval” is spelt “Ekvahl” elsewhere in the article.',
      },
    ],
    good: [
      { language: 'zh-Hans', hypothesis: '律师刘慧说，合同有效。\n记者张建国表示，他的哥哥张建军也在场。' },
      { language: 'ja', hypothesis: '山田さんは笑った。山本さんは泣いた。山口さんも来た。' },
      { language: 'ko', hypothesis: '김민수 감독은 웃었다. 이민수 감독도 웃었다.' },
      { language: 'ar', hypothesis: 'قال الوزير خالد المصري إن الوزيرة المصرية سافرت مع المصريين.' },
      { language: 'cs', hypothesis: 'Studovala na Southern California.\nV jižní Kalifornii prší.' },
      { language: 'el', hypothesis: 'Ο Γιώργος Παπαδόπουλος μίλησε.\nΗ απάντηση του Παπαδοπούλου ήρθε αργά.' },
      { language: 'fi', hypothesis: 'Matti Vanhasenkukka puhui.\nSitten Vanhasenkukan vuoro tuli.' },
      { language: 'cs', hypothesis: 'Byl prvním prezidentem Jižní Afriky.\nKdyž Africký kongres vyhrál, slavil.' },
      { language: 'pl', hypothesis: 'Przyszedł Jan Kwiatkowski.\nWedług Kwiatkowskiego pada.' },
      { language: 'en', hypothesis: 'The rapper Puff Dadley sang first.\nThen P. Dudley came back, and Dadley left.' },
      {
        language: 'de',
        hypothesis: 'Hanna Keller und Tom Kellner kamen.\nSpäter ging Kellner, und die Kellnerin blieb.',
      },
      { language: 'cs', hypothesis: 'Přišel Jaroslav Koubek.\nPodle Koubka je zima.' },
      { language: 'en', hypothesis: 'Anna Keller met Anna Kohler.\nLater, Anna Keller’s ship left.' },
      { language: 'pl', hypothesis: 'Statek kupił Martin Halvorsen.\nStatek Martina Halvorsena odpłynął.' },
      {
        language: 'es',
        sourceLanguage: 'pt',
        source: 'Ana Moreira e Ana Moreiro assinaram.',
        hypothesis: 'Ana Moreira y Ana Moreiro firmaron.',
      },
    ],
  },
  *check(_hypothesis, evidence) {
    for (const { token, usual, firstName } of loneVariants(evidence)) {
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is spelt “${usual.text}” elsewhere in the article.`,
        evidence: [`“${firstName} ${usual.text}” is the full name.`],
        related: [{ text: 'hypothesis', range: { start: usual.start, end: usual.end } }],
      };
    }
    for (const { token, usual } of swappedNames(evidence)) {
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is spelt “${usual.text}” elsewhere in the article.`,
        evidence: ['two neighbouring letters changed places'],
        related: [{ text: 'hypothesis', range: { start: usual.start, end: usual.end } }],
      };
    }
    for (const { start, end, name, usual } of unspacedVariants(evidence))
      yield { range: { start, end }, message: `“${name}” is spelt “${usual}” elsewhere in the article.` };
    for (const { token, usual } of uncasedVariants(evidence))
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is spelt “${usual}” elsewhere in the article.`,
      };
    for (const { token, expected, anchor, related } of namesUnlikeTheirOwn(evidence)) {
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is spelt “${expected}” elsewhere in the article.`,
        evidence: [`both stand behind “${anchor}”`],
        related: [related],
      };
    }
  },
});
