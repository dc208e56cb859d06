/** Korean objects before passives, endings that no word takes, and what follows an ended sentence: `패널을 설치되었다`, `많았했다`. */
import type { PhraseHabit } from './phrase-habits.js';

const OBJECT_OF_PASSIVE = 'the verb is passive and takes no object; its subject has “이” or “가”';

export const KOREAN_HABITS: readonly PhraseHabit[] = [
  {
    // A participle (잘못된 방향) may stand inside a clause whose verb takes the object; times are no objects (10년을 지속되었다).
    pattern:
      /[을를](?<![년월일간해달주평생내]을)(?<=[가-힣].) (?!잘못|안|못|잘|더|다|덜)[가-힣]{2,6}(?:되었|됐|되어[진졌]|된다|됩니다|되고 있|될 (?:예정|것|전망|계획))[가-힣]{0,4}/gu,
    fact: OBJECT_OF_PASSIVE,
  },
  {
    pattern:
      /[을를](?<![년월일간해달주평생내]을)(?<=[가-힣].) [가-힣]{1,4}(?:[만이들][루어]|려|혀|해|워|뤄|쳐|겨)(?:졌|진)(?:다|습니다)(?![가-힣])/gu,
    fact: OBJECT_OF_PASSIVE,
  },
  {
    pattern:
      /(?<![가-힣])(?:[가-힣]{0,8}[았었했됐였]했[가-힣]{0,6}|[가-힣]{1,8}[았었했됐였겠](?:는다|은다)(?![가-힣])|[가-힣]{1,8}(?:하은|하을|되은|되을)(?![가-힣]))/gu,
    fact: 'the verb has an ending too many or one that it does not take',
  },
  {
    pattern: /[가-힣]{0,8}[됬됀][가-힣]{0,6}/gu,
    fact: 'the past of 되다 is 됐다 or 되었다',
    repair: (word) => word.replace('됬', '됐').replace('됀', '된'),
  },
  {
    // Quoted speech goes on with 라고 and its like, which are joined to it.
    pattern: /[가-힣]{0,6}(?:습니다|합니다|입니다|됩니다) (?!여러분|아멘|선생|라고|하고|라는)[가-힣]{2,10}/gu,
    fact: 'nothing of the sentence can follow its last verb',
  },
  {
    // 실수, 필수 and 철수 are words; a verb and 수 are written apart.
    pattern:
      /[가-힣]{0,6}(?:할|될|갈|올|볼|줄|받을|있을|없을|만들|찾을|먹을|알|살|쓸|낼|이룰|이길|얻을|높일|줄일|막을|배울|지킬|누릴|나눌|느낄|보일|거둘|늘릴|이을|열|탈|팔|키울|채울|세울|바꿀|꾸릴|벌일|가질)수(?: ?[있없][가-힣]{1,6}| ?밖에)/gu,
    fact: 'the noun 수 is written apart',
    repair: (phrase) => phrase.replace(/수 ?(?=[있없밖])/u, ' 수 '),
  },
  {
    pattern:
      /(?:㎏|㎞|㎝|㎡|kg|km|cm|명|마리|개월|시간|톤|원|권)들(?<=\d[가-힣㎏㎞㎝㎡kmgc]{1,2}들)(?=[이은을의과 ])/gu,
    fact: 'behind a number the measure has no plural',
    repair: (phrase) => phrase.slice(0, -1),
  },
];
