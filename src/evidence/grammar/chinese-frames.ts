/** Chinese verbs in frames that they do not have, and marks of aspect that the sentence rules out: `承担由卖家`, `会在了`, `将举行了`. */
import type { PhraseHabit } from './phrase-habits.js';

/** Written for both scripts. */
export const CHINESE_FRAMES: readonly PhraseHabit[] = [
  {
    // Who does it stands before the verb.
    pattern:
      /(?:承担|承擔|负责|負責|决定|決定|支付|提供|举办|舉辦|主办|主辦|管理|执行|執行|安排|承办|承辦|赔偿|賠償|处理|處理)由(?<=[费費责責用款务務作动動]..由)(?:[卖賣买買]家|商家|平台|政府|公司|学校|學校|消费者|消費者|医院|醫院|\p{sc=Han}{1,3}[局部厅廳院])(?=[，。；])/gu,
    fact: 'who does it stands before the verb',
  },
  {
    pattern: /[会會将將能]在了(?!解)/gu,
    fact: 'behind a modal verb “在” has no “了”',
    repair: (phrase) => phrase.slice(0, -1),
  },
  {
    pattern:
      /[将將](?:会|會)?(?:于|於|在)?[^，。；、\s]{0,8}(?:举行|舉行|举办|舉辦|开始|開始|公布|参加|參加|推出|出席|访问|訪問|启动|啟動|开放|開放)了(?<![将將][^，。；、\s]{0,8}[的已曾][^，。；、\s]{0,8}了)/gu,
    fact: 'what is to come has no “了”',
    repair: (phrase) => phrase.slice(0, -1),
  },
  {
    pattern:
      /[没沒]有?(?<![再有]没有?|也没有?|還沒有?)(?:收到|看到|找到|得到|听到|聽到|发现|發現|完成|参加|參加|提供|宣布|公布|回答|解决|解決)了(?=\p{sc=Han})/gu,
    fact: 'what did not happen has no “了”',
    repair: (phrase) => phrase.slice(0, -1),
  },
  {
    // `相比很`, `对比很` are other words.
    pattern:
      /比(?<![相对對占评評无無好百可成反类類得同环環正]比)(?=[^，。；\s]{1,6}(?:很|非常|十分)(?:大|高|好|快|小|低|强|強|重|长|長|远|遠)[，。；])/gu,
    fact: 'what is compared has no “很”',
  },
  {
    pattern: /第两|第兩|[俩倆仨]个|[俩倆仨]個|两十(?!字|全|二)|兩十(?!字|全)/gu,
    fact: 'this number is written otherwise here',
  },
  {
    pattern: /被(?:发生|發生|成为|成為|位于|位於|来自|來自|属于|屬於|出现(?!在)|出現(?!在)|存在|具有|等于|等於)/gu,
    fact: 'the verb has no passive',
  },
  {
    pattern: /不好地人|[好坏壞]地(?:问题|問題|事情|消息|结果|結果|方法|机会|機會)/gu,
    fact: 'before a noun the particle is “的”',
  },
  {
    pattern:
      /(?:只有|仅有|僅有|共有|拥有|擁有|设有|設有|建有|还有|還有|院有|家有)(?:[两兩三四五六七八九十]|\d{1,3})(?:客房|房间|房間|卧室|臥室|教室|餐厅|餐廳|商店|工厂|工廠|医院|醫院|学校|學校|公园|公園|房屋|楼房|汽车|汽車|卡车|卡車|公交车|自行车|孩子|学生|學生|老师|老師|员工|員工|客人|游客|遊客|老人|志愿者|志願者|居民|医生|醫生)/gu,
    fact: 'between a number and what it counts a measure word is due',
  },
  {
    // What is said again has a verb; where something happens has “在”.
    pattern:
      /再(?<![不一正现現存所]再)(?:市政厅|市政廳|参议院|參議院|众议院|眾議院|联合国|聯合國|国会|國會|议会|議會|学校|學校|医院|醫院|公园|公園|机场|機場|车站|車站|餐厅|餐廳|教室|办公室|辦公室|家里|家裡|城里|城裡|村里|村裡|路上|网上|網上|会议上|會議上|北京|上海|香港|台湾|台灣|中国|中國|美国|美國|英国|英國|法国|法國|德国|德國|日本|韩国|韓國|欧洲|歐洲|亚洲|亞洲|世界各地|全国|全國|海边|海邊|湖边|湖邊|山上|街上)(?!化|人)/gu,
    fact: 'place and time have “在”, “再” is again',
    repair: (phrase) => `在${phrase.slice(1)}`,
  },
];
