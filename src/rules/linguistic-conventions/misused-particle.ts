/** A particle, counter or ending that the words beside it rule out: `会議お開いた`, `三名孩子们`, `패널을 설치되었다`. */
import { brokenPhrases } from '../../evidence/grammar/broken-phrases.js';
import type { Evidence } from '../../model/evidence.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'misused-particle',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: ['ja', 'zh', 'ko'],
  summary: 'A particle, a counter or an ending stands where the words beside it leave no room for it.',
  why: 'What particles, counters and endings say is said by word order elsewhere, and the engine has to guess them.',
  fix: 'Write the particle, counter or ending that the grammar asks for.',
  examples: {
    bad: [
      {
        language: 'ja',
        hypothesis: '市は公園の門を閉め、町は橋[[お開いた]]。',
        message: '“お開いた” cannot stand: “お” is no particle; an object takes “を”; “を開いた” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '研究者は新しい計画[[お発表し]]た。',
        message: '“お発表し” cannot stand: “お” is no particle; an object takes “を”; “を発表し” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '会議[[わ]]来月まで続く。',
        message: '“わ” cannot stand: the topic takes “は”; “は” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '大会は隣の会場[[て]]開かれた。',
        message: '“て” cannot stand: a noun takes “で”; “で” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '雨の影響[[か広がって]]いる。',
        message: '“か広がって” cannot stand: the subject takes “が”; “が” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '村長[[がは]]橋を渡った。',
        message: '“がは” cannot stand: two particles stand in a row that exclude each other.',
      },
      {
        language: 'ja',
        hypothesis: '図書館は三年前に工事[[を始まっ]]た。',
        message: '“を始まっ” cannot stand: the verb takes no object; its subject has “が”; “が始まっ” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '味を次の世代に伝[[えるたい]]。',
        message: '“えるたい” cannot stand: “たい” follows the stem of the verb; “えたい” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '夜は[[寝た前に]]、水を飲む。',
        message: '“寝た前に” cannot stand: before “前に” the verb stands in its dictionary form.',
      },
      {
        language: 'ja',
        hypothesis: '駅まで歩い[[たことができる]]。',
        message: '“たことができる” cannot stand: before “ことができる” the verb stands in its dictionary form.',
      },
      {
        language: 'ja',
        hypothesis: '歌を歌うながら、食べ[[るながら]]歩く。',
        message: '“るながら” cannot stand: the ending follows the stem of the verb.',
      },
      {
        language: 'ja',
        hypothesis: '[[彼は彼の]]父の店を継いだ。',
        message: '“彼は彼の” cannot stand: the pronoun stands twice; once is “自分” or nothing.',
      },
      {
        language: 'ja',
        hypothesis: '三[[つの学生]]が賞を受けた。',
        message: '“つの学生” cannot stand: “学生” is counted with “人”.',
      },
      {
        language: 'ja',
        hypothesis: '公園で3[[匹の医師]]が話した。',
        message: '“匹の医師” cannot stand: “医師” is counted with “人”.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '三[[名孩子们]]在桥上等车。',
        message:
          '“名孩子们” cannot stand: behind a number and a measure word the plural has no “们”; “名孩子” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '[[二个]]学生坐船回家。',
        message: '“二个” cannot stand: before a measure word two is “两”; “两个” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '湖边有200多[[个只]]水鸟飞过。',
        message: '“个只” cannot stand: two measure words stand in a row; “只” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '他们[[不有]]时间等车。',
        message: '“不有” cannot stand: the denial of “有” is “没有”; “没有” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '请阅读商品说明[[和的]]退货规则。',
        message: '“和的” cannot stand: no “的” stands behind a conjunction; “和” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '渔民看[[了着]]湖面上的船。',
        message: '“了着” cannot stand: two marks of aspect stand in a row.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '请保存发票，以便他[[们它们]]使用。',
        message: '“们它们” cannot stand: two pronouns stand for the same thing.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '博物馆[[以经]]关门了。',
        message: '“以经” cannot stand: the adverb is “已经”; “已经” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '这座桥[[非常很]]窄。',
        message: '“非常很” cannot stand: two words of degree stand in a row.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '市长[[再2019年]]访问了这里。',
        message: '“再2019年” cannot stand: place and time have “在”, “再” is again; “在2019年” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '事故中有[[5学生]]受伤。',
        message: '“5学生” cannot stand: between a number and what it counts a measure word is due.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '三[[只学生]]在桥上等车。',
        message: '“只学生” cannot stand: “学生” is counted with “名”.',
      },
      {
        language: 'ko',
        hypothesis: '건물 지붕에는 태양광 패널[[을 설치되었다]].',
        message: '“을 설치되었다” cannot stand: the verb is passive and takes no object; its subject has “이” or “가”.',
      },
      {
        language: 'ko',
        hypothesis: '시장은 새 다리[[를 알려졌다]].',
        message: '“를 알려졌다” cannot stand: the verb is passive and takes no object; its subject has “이” or “가”.',
      },
      {
        language: 'ko',
        hypothesis: '환자는 지난해보다 [[많았했습니다]].',
        message: '“많았했습니다” cannot stand: the verb has an ending too many or one that it does not take.',
      },
      {
        language: 'ko',
        hypothesis: '마을은 태풍으로 피해를 입게 [[됬다]].',
        message: '“됬다” cannot stand: the past of 되다 is 됐다 or 되었다; “됐다” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '다리가 저리면 가야 [[합니다 병원에]] 곧바로.',
        message: '“합니다 병원에” cannot stand: nothing of the sentence can follow its last verb.',
      },
      {
        language: 'ko',
        hypothesis: '아이들이 바다를 [[배울수있는]] 공간이다.',
        message: '“배울수있는” cannot stand: the noun 수 is written apart; “배울 수 있는” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '这是政府[[得]]问题，不是学校的。',
        message: '“得” cannot stand: before a noun the particle is “的”; “的” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '校长[[合]]学生都来了。',
        message: '“合” cannot stand: the conjunction is “和”; “和” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '渔民[[正再]]修船。',
        message: '“正再” cannot stand: what goes on has “在”, “再” is again; “正在” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '会場には全国から客[[か集まった]]。',
        message: '“か集まった” cannot stand: the subject takes “が”; “が” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '同社は千人の社員[[お擁して]]いる。',
        message: '“お擁して” cannot stand: “お” is no particle; an object takes “を”; “を擁して” was expected.',
      },
      {
        language: 'ja',
        hypothesis: 'アレルギーなどで[[弁当が持参する]]家庭もある。',
        message: '“弁当が持参する” cannot stand: what is acted upon takes “を”; “弁当を持参する” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '若い客に[[和菓子が知ってもらう]]のが狙いだ。',
        message:
          '“和菓子が知ってもらう” cannot stand: what is acted upon takes “を”; “和菓子を知ってもらう” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '町は新しい大会[[を参加した]]。',
        message: '“を参加した” cannot stand: the verb takes no object.',
      },
      {
        language: 'ja',
        hypothesis: '文化が[[失なわ]]れてしまう。',
        message: '“失なわ” cannot stand: of 失う only the ending is written behind the character; “失わ” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '比嘉さんは「若い世代に見てほしい[[」と彼は]]期待を込める。',
        message: '“」と彼は” cannot stand: the subject is named before the quotation already; “」と” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '근육과 인대[[를 굳어]] 다치기 쉽다.',
        message: '“를 굳어” cannot stand: the verb takes no object; its subject has “이” or “가”.',
      },
      {
        language: 'ko',
        hypothesis: '겨울에는 난방비[[를 한 달에 200만 원 가까이 든다]].',
        message:
          '“를 한 달에 200만 원 가까이 든다” cannot stand: the verb takes no object; its subject has “이” or “가”.',
      },
      {
        language: 'ko',
        hypothesis: '내년 상반기에 문[[이 열 예정]]이다.',
        message: '“이 열 예정” cannot stand: what is acted upon takes “을” or “를”.',
      },
      {
        language: 'ko',
        hypothesis: '체중이 5[[㎏들]]이 늘면 허리가 아프다.',
        message: '“㎏들” cannot stand: behind a number the measure has no plural; “㎏” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '一般来说，运费[[承担由卖家]]，很少例外。',
        message: '“承担由卖家” cannot stand: who does it stands before the verb.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '候鸟只[[会在了]]南岸停留。',
        message: '“会在了” cannot stand: behind a modal verb “在” has no “了”; “会在” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '她的小院[[只有七客房]]。',
        message: '“只有七客房” cannot stand: between a number and what it counts a measure word is due.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '部长周六[[再联合国]]发表讲话。',
        message: '“再联合国” cannot stand: place and time have “在”, “再” is again; “在联合国” was expected.',
      },
    ],
    good: [
      { language: 'ja', hypothesis: '毎日お弁当を届け、先生お一人で何か起きたときも、誰が犯人か高い確率で分かる。' },
      { language: 'ja', hypothesis: '是非お越しください。出て行く人、来て欲しい人、全て本当だ。' },
      { language: 'ja', hypothesis: '二人の家に三匹の犬がいて、2本の学生映画を見た。' },
      { language: 'ja', hypothesis: 'ますます暑くなる前に、さりながら涙ながらに行くことができた。' },
      { language: 'zh-Hans', hypothesis: '一个人说他们的第二个孩子在这里，十二个月后有二十二个。' },
      { language: 'zh-Hans', hypothesis: '一张孩子的照片；一个只会唱歌的人；所以经济好；温和的人和的士司机。' },
      { language: 'zh-Hans', hypothesis: '他睡着了，着火了，无不有益。' },
      { language: 'ko', hypothesis: '시장은 잘못된 방향으로 도시를 잘못된 길로 끌었다.' },
      { language: 'ko', hypothesis: '계획을 예정된 날에 밝혔고, 일은 10년을 지속되었다. 정보를 가지고 있다.' },
      { language: 'ko', hypothesis: '철수 없이 실수 없이 필수 있는 일이다. 감사합니다 여러분.' },
      {
        language: 'ja',
        hypothesis: '話題を参加した人に聞いた。弁当が食べたいので、雨が降り、会社が開催する大会を見た。行ないます。',
      },
      {
        language: 'ko',
        hypothesis: '이름을 적었고 말을 늘어놓았다. 문이 열 개 있고, 10대들이 행사를 개최할 예정이다. 3년을 줄었다.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '费用的管理由政府负责。制戟比制矛贵很多，人不在了，这里有三家医院，一再中国化。',
      },
    ],
  },
  *check(text, { pack, source, references }: Evidence) {
    const others = source ? [source, ...references] : references;
    for (const { start, end, fact, expected } of brokenPhrases(text, pack)) {
      const phrase = text.value.slice(start, end);
      if (others.some((other) => other.text.value.includes(phrase))) continue;
      const due = expected === undefined ? '' : `; “${expected}” was expected`;
      const message = `“${phrase}” cannot stand: ${fact}${due}.`;
      yield { range: { start, end }, message, ...(expected === undefined ? {} : { suggestion: expected }) };
    }
  },
});
