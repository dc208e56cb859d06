/** Japanese particles and endings where none can stand: `会議お開いた`, `寝た前に`, `伝えるたい`. */
import type { PhraseHabit } from './phrase-habits.js';

/** A pattern begins with what is rare; what stands before it is looked for afterwards. */
export const JAPANESE_HABITS: readonly PhraseHabit[] = [
  {
    // The polite お stands before a noun or a stem (お願い, お届けし), never before an inflected verb or a verb of two characters.
    pattern:
      /お(?<=[\p{sc=Han}ァ-ヶー]お)\p{sc=Han}{1,2}(?:った|んだ|いだ|って|んで|いで|い[たて](?![だし])|[えけげせてべめれじきみりち][たてる]|[うくぐすつぶむる])/gu,
    fact: '“お” is no particle; an object takes “を”',
    repair: (phrase) => `を${phrase.slice(1)}`,
  },
  {
    pattern:
      /お(?<=[\p{sc=Han}ァ-ヶー]お)(?!世話|電話|約束|食事|料理|弁当|勉強|返事|礼状|洗濯|掃除|散歩|化粧|時間|天気|値段|風呂|土産|中元|歳暮|正月|彼岸|豆腐|野菜|刺身|味噌|醤油|砂糖|稲荷|地蔵|遍路|守札|賽銭|相撲|客様|名前|手元|家元|役所|歴々|墨付)\p{sc=Han}{2}(?:し|す|さ|せ)(?!ん)/gu,
    fact: '“お” is no particle; an object takes “を”',
    repair: (phrase) => `を${phrase.slice(1)}`,
  },
  {
    // Verbs of one character and する, which has no polite stem with お.
    pattern: /お(?<=[\p{sc=Han}ァ-ヶー]お)[擁有課科要発属達博喫期称託制](?:し[たてま、]|する)/gu,
    fact: '“お” is no particle; an object takes “を”',
    repair: (phrase) => `を${phrase.slice(1)}`,
  },
  {
    pattern: /わ(?<=[\p{sc=Han}ァ-ヶー]わ)(?=\p{sc=Han})/gu,
    fact: 'the topic takes “は”',
    repair: () => 'は',
  },
  {
    // All characters that a verb or an adverb in て ends its stem with.
    pattern:
      /て(?<![見観看視診来出着寝得経似煮居射干鋳全総凡渾立建起捨棄育当充宛企果隔慌待持勝打撃討断絶保放裁満以於依因従却嘗曾曽敢予]て)(?<=[\p{sc=Han}ァ-ヶー]て)(?=\p{sc=Han})/gu,
    fact: 'a noun takes “で”',
    repair: () => 'で',
  },
  {
    // `何か起きた` and a question (`誰が犯人か高い…`, `可能か調べた`) have their か; `or` stands before a noun.
    pattern:
      /か(?<=[\p{sc=Han}ァ-ヶー]か)(?<![何誰幾数\d一二三四五六七八九十百千ヶヵ]か)(?<![何誰どいな][^。、\n]{0,20}か)(?![分知聞調確考決判検説尋問迷疑見極探示議論争占教学試選計測気言話述])(?:高[いくか]|低[いくか]|多[いくか]|少な|強[いく]|弱[いく]|大き|小さ|起こ|行われ|\p{sc=Han}{1,2}[ぁ-ん]?(?:っ[てた]|んで|んだ|い[てた]|[えけげせてべめれじきみりち](?:[てた]|る|込)|ば[っられ]))/gu,
    fact: 'the subject takes “が”',
    repair: () => 'が',
  },
  {
    pattern: /(?:はを|がは|はが|をの|がの|はの|にの|へが)(?<=[\p{sc=Han}ァ-ヶー]..)(?=[\p{sc=Han}ァ-ヶ])/gu,
    fact: 'two particles stand in a row that exclude each other',
  },
  {
    pattern: /を(?:始ま[っる]|増え[たる]|起き[たる]|高まっ|広がっ|決まっ|開かれ|行われ|見込まれ|含まれて)/gu,
    fact: 'the verb takes no object; its subject has “が”',
    repair: (phrase) => `が${phrase.slice(1)}`,
  },
  {
    pattern: /(?:する|[えけげせてべめれみ]る)たい(?=[。、」とで\n])/gu,
    fact: '“たい” follows the stem of the verb',
    repair: (phrase) => phrase.replace('するたい', 'したい').replace('るたい', 'たい'),
  },
  {
    pattern: /(?:った|んだ|いだ|した|[えけげせてべめれ寝見来出]た)前に(?=[、\p{sc=Han}])/gu,
    fact: 'before “前に” the verb stands in its dictionary form',
  },
  {
    pattern: /た(?<=[っんしえけげせてべめれきみりい]た)ことができ[るたまな]/gu,
    fact: 'before “ことができる” the verb stands in its dictionary form',
  },
  {
    pattern:
      /る(?<=[すえけげせてべめれきみりあ]る)(?:ながら|てい[るたま]|てから|ます(?!ます)|ました|ません|ください)/gu,
    fact: 'the ending follows the stem of the verb',
  },
  {
    pattern:
      /ですだ|だです(?!が)|ますです|ますた|でしたです|ましたです|ませんです|(?<!行)ないます|[しさ]いでした(?<=[新楽美難激忙正嬉悲寂]..?でした)/gu,
    fact: 'two endings of a sentence stand in a row',
  },
  {
    pattern: /(彼女?ら?|彼女?たち)[はが]\1の(?=\p{sc=Han})/gu,
    fact: 'the pronoun stands twice; once is “自分” or nothing',
  },
];
