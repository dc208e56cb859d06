/** Japanese verbs and adjectives with too many letters behind the character or too few, and pronouns and particles that a sentence has no room for. */
import type { PhraseHabit } from './phrase-habits.js';

export const JAPANESE_SPELLINGS: readonly PhraseHabit[] = [
  {
    pattern: /失な[わいうえおっ]/gu,
    fact: 'of 失う only the ending is written behind the character',
    repair: (phrase) => phrase.replace('な', ''),
  },
  {
    pattern:
      /(?:考が[えい]|教し[えい]|覚ぼ[え]|始じ[めま]|伝た[えわ]|答た[え]|加く[えわ]|求と[めま]|続づ[くけいき]|集つ[めま]|届ど[けくい]|働ら[いきくけ]|新ら[し]|難か[し]|珍ら[し]|必ら[ず]|少い[。、]|危い[。、])/gu,
    fact: 'the letters behind the character are not those of the word',
  },
  {
    pattern: /[話示返渡][たて](?<![談電会対神民童実世]話[たて])(?=[。、いく]|人|際|場合)/gu,
    fact: 'the letters behind the character are not those of the word',
    repair: (phrase) => phrase.replace(/(?=[たて])/u, 'し'),
  },
  {
    // The speaker is named before what is said.
    pattern: /」と(?<pronoun>彼女?)は(?<=は、?「[^「」\n]{1,120}」と彼女?は)/gu,
    fact: 'the subject is named before the quotation already',
    repair: () => '」と',
  },
  {
    pattern: /あなたは(?=[^。！？\n「」]{2,40}ましょう)/gu,
    fact: 'an invitation has no pronoun',
  },
  {
    pattern: /を(?:必要|可能性|恐れ|おそれ|見通し|狙い|傾向)があ[るりっ]/gu,
    fact: 'what there is takes no “を”',
  },
  {
    pattern:
      /に(?<=(?:会館|会場|ホール|スタジアム|公園|球場|体育館|劇場|博物館|美術館|[市町村県])に)(?:開催|行わ|実施|上演)(?:され|れ)(?:る|た|ま)/gu,
    fact: 'what happens at a place has “で”',
    repair: (phrase) => `で${phrase.slice(1)}`,
  },
  {
    pattern: /で(?<=[都道府県市町村]で)(?:位置する|位置し|住んで|暮らしを?住)/gu,
    fact: 'where something or somebody stays has “に”',
    repair: (phrase) => `に${phrase.slice(1)}`,
  },
];
