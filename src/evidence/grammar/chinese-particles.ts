/** Chinese particles, adverbs and measure words that exclude each other: `三名孩子们`, `不有`, `商品和的规则`. */
import type { PhraseHabit } from './phrase-habits.js';

/** Written for both scripts; where they differ, both letters stand in the pattern. */
export const CHINESE_HABITS: readonly PhraseHabit[] = [
  {
    // 一个人 and 我们 are right; a number already says that there are many.
    pattern:
      /[个個名位](?<=[\d二两兩三四五六七八九十百千万萬几幾多]\p{sc=Han})[^\P{sc=Han}我你您他她它咱人向和与對对的是]{1,3}[们們]/gu,
    fact: 'behind a number and a measure word the plural has no “们”',
    repair: (phrase) => phrase.slice(0, -1),
  },
  {
    pattern: /二[个個只隻辆輛张張艘棵](?<![十百千万萬亿億零〇第一二三四五六七八九初周週日期拜老无無\d]二\p{sc=Han})/gu,
    fact: 'before a measure word two is “两”',
    repair: (phrase) => `两${phrase.slice(1)}`,
  },
  {
    pattern:
      /[个個](?<=[\d百千万萬几幾十多]\p{sc=Han})(?:只(?=\p{sc=Han}{2})(?!有|是|会|能|要|需|想|在|知|懂|卖|讲|用|属|面|存|考|关|靠|顾|为|不|剩|限|允|供|做|看|说|可|对|包|提|重|收|支|接|生|好|身|言)|辆|輛|艘|匹(?!配)|棵|枚|幢|条(?=[狗鱼蛇河路船街龙裤])|本(?=书))/gu,
    fact: 'two measure words stand in a row',
    repair: (phrase) => phrase.slice(1),
  },
  {
    pattern: /不有(?<![无無莫]不有)(?![趣利失违損损待])/gu,
    fact: 'the denial of “有” is “没有”',
    repair: () => '没有',
  },
  {
    pattern: /没不(?!知|想到|行|要紧)|没没(?!无|有)/gu,
    fact: 'two denials stand in a row',
  },
  {
    pattern:
      /和的(?<=[^温溫共总總柔缓緩平饱飽祥随隨谦謙不亲親求议議讲講调調中暖附应應失媾谐諧违違混搀攙掺摻宽寬清永泰颐頤人晴冲元太大联聯软軟义義]和的)(?!平|谐|諧|睦|解|声|聲|约|約|会|會|局|服|田|县|縣|风|風|式|牌|士)|与的(?<![参给赋付]与的)|與的(?<![參給賦付]與的)|或的|以及的/gu,
    fact: 'no “的” stands behind a conjunction',
    repair: (phrase) => phrase.slice(0, -1),
  },
  {
    pattern: /了着(?<=\p{sc=Han}了着)(?<![受完为算知明未末]了着)(?![陆陸手重想急落装裝色力火眼实實名迷魔凉涼])/gu,
    fact: 'two marks of aspect stand in a row',
  },
  {
    pattern: /们它们|它们[他她]们|們它們|它們[他她]們/gu,
    fact: 'two pronouns stand for the same thing',
  },
  {
    pattern: /[正直]再(?<=(?<![修改纠糾订訂校真公更矫矯指])正再|一直再)(?![次度三造生现現婚见見加版保教说說])/gu,
    fact: 'what goes on has “在”, “再” is again',
    repair: (phrase) => `${phrase.slice(0, 1)}在`,
  },
  {
    pattern:
      /事(?<=\p{sc=Han}事)(?<![件这這那回此何故从從军軍董监監同人往轶軼民刑议議理领領办辦]事)(?=一[名位种種项項座家场場])/gu,
    fact: 'the verb is “是”',
    repair: () => '是',
  },
  {
    pattern: /以经(?<![可所得难難足予加何]以经)(?![济濟营營典验驗过過常纪紀贸貿费費理销銷由])/gu,
    fact: 'the adverb is “已经”',
    repair: () => '已经',
  },
  {
    pattern: /[很太][非十][常分]|(?<![得觉會会便是])非常很|[更最][更最](?!新)|十分很|很十分/gu,
    fact: 'two words of degree stand in a row',
  },
  {
    pattern:
      /再(?<![存现現所正]再)(?:(?:19|20)\d\d年|\d{1,2}月\d|该|該|那里|这里|那儿|这儿|那裡|這裡|其中|目前|当时|當時|当地|當地|同一|周[一二三四五六日]|星期|昨天|去年|今年)/gu,
    fact: 'place and time have “在”, “再” is again',
    repair: (phrase) => `在${phrase.slice(1)}`,
  },
  {
    pattern:
      /\d(?<![\d.,]{4}|第\d{1,3})(?:学生|警察|工人|老师|医生|护士|士兵|居民|乘客|记者|孩子|儿童|妇女|学者|专家|官员|议员|球员|游客|农民|村民|司机|志愿者|學生|醫生|護士|記者|婦女|學者|專家|官員|議員|球員|遊客|農民|司機)(?=[，。、；在被受已死参])/gu,
    fact: 'between a number and what it counts a measure word is due',
  },
];
