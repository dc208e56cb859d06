/** Chinese 得 and 地 before a noun, where only 的 can stand, and 合 for 和: `政府得问题`, `美丽地城市`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { PhraseHabit } from './phrase-habits.js';

const made = new WeakMap<LanguagePack, readonly PhraseHabit[]>();

/** By the pack's nouns that are no verbs: before a verb all of them may be right. */
export function structuralHabits(pack: LanguagePack): readonly PhraseHabit[] {
  const known = made.get(pack);
  if (known) return known;
  const nouns = pack.lists['plain-nouns'] ?? [];
  const habits = nouns.length === 0 ? [] : habitsBefore(`(?=${nouns.join('|')})`);
  made.set(pack, habits);
  return habits;
}

function habitsBefore(noun: string): readonly PhraseHabit[] {
  return [
    {
      // 取得, 觉得 and their like are verbs; 还得 and 你得 are an obligation.
      pattern: new RegExp(
        `得(?<![获取赢使觉值记懂难所心舍免省显变来必求博晓由应两不认懒夺测算求购募筹分种换落拿要还就都也总只非你我他她它们]得)(?<=\\p{sc=Han}得)${noun}`,
        'gu',
      ),
      fact: 'before a noun the particle is “的”',
      repair: () => '的',
    },
    {
      // Behind a pronoun an obligation needs a verb (`你得走`).
      pattern: new RegExp(`得(?<=[你我他她它们們]得)(?!冠|成|疾|病|机会|消息|信息|结果|时|奖)${noun}`, 'gu'),
      fact: 'before a noun the particle is “的”',
      repair: () => '的',
    },
    {
      // 土地 and 当地 are nouns: the adjective must be known.
      pattern: new RegExp(
        `地(?<=(?:美丽|重要|严重|巨大|著名|不同|主要|特殊|传统|现代|古老|年轻|漂亮|简单|复杂|优秀|普通|最新|类似|相关|共同|国际|全球|公共)地)${noun}`,
        'gu',
      ),
      fact: 'before a noun the particle is “的”',
      repair: () => '的',
    },
    {
      pattern: new RegExp(
        `合(?<![适符综集结联混配场组整缝磨百糅吻融贴撮契黏复聚并竞回闭愈汇咬暗巧投耦切迎苟六三八]合)(?<=\\p{sc=Han}合)${noun}`,
        'gu',
      ),
      fact: 'the conjunction is “和”',
      repair: () => '和',
    },
  ];
}
