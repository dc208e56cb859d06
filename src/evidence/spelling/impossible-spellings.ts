/** Spellings that the orthography of a script rules out: two Hindi vowel signs in a row, a Hebrew מ at the end of a word. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { SegmentedText } from '../../model/segmented-text.js';
import { allMatches } from '../../text/all-matches.js';

export interface ImpossibleSpelling extends Range {
  /** Why it cannot be. */
  readonly fact: string;
  /** How it is written, where that is certain. */
  readonly expected?: string;
}

interface Habit {
  readonly pattern: RegExp;
  readonly fact: string;
  readonly repair?: (word: string) => string;
}

const KATAKANA_LOOK_ALIKES: Readonly<Record<string, string>> = {
  一: 'ー',
  力: 'カ',
  口: 'ロ',
  工: 'エ',
  夕: 'タ',
  卜: 'ト',
};
const HEBREW_FINALS: Readonly<Record<string, string>> = { מ: 'ם', נ: 'ן', צ: 'ץ' };

/** Unicode chapter 18: radicals are parts of characters by themselves, as dictionaries show them, and look like whole ones. */
const RADICALS: Habit = {
  pattern: /[\u2e80-\u2fd5]\p{sc=Han}?/gu,
  fact: 'a radical stands for the character that looks like it',
  repair: (word) => word.normalize('NFKC'),
};

/**
 * By script; each pattern takes the whole word. Source: Unicode Standard, chapters 9 and 12 (final letters, dependent vowel signs) and
 * 18 (halfwidth forms). ॅ with ा is how some keyboards write ॉ.
 */
const HABITS: Readonly<Record<string, readonly Habit[]>> = {
  Deva: [
    {
      pattern:
        /[\p{sc=Deva}\p{M}]{0,30}(?:(?!\u0945\u093e)[\u093e-\u094c]{2}|[\u0901-\u0903\u094d][\u093e-\u094c]|\u094d{2})[\p{sc=Deva}\p{M}]{0,30}/gu,
      fact: 'two vowel signs stand in a row',
      repair: (word) => word.replace(/([\u093e-\u094d])\1/u, '$1'),
    },
    {
      pattern: /(?<![\p{L}\p{M}\u200c\u200d])[\u093e-\u094d][\p{sc=Deva}\p{M}]{1,30}/gu,
      fact: 'a vowel sign begins the word',
    },
  ],
  Hebr: [
    {
      pattern: /(?<![\p{L}\p{M}"'׳״’‘”“.-])[א-ת]{3,20}[מנצ](?![\p{L}\p{M}\p{N}"'׳״’‘”“-])/gu,
      fact: 'the letter has another form at the end of a word',
      repair: (word) => word.slice(0, -1) + (HEBREW_FINALS[word.slice(-1)] ?? ''),
    },
  ],
  Grek: [
    {
      // σ’ is short for σε.
      pattern: /(?<![\p{L}\p{M}])[\u0370-\u03ff]{2,30}σ(?![\p{L}\p{M}\p{N}'’ʼ.-])/gu,
      fact: 'the letter has another form at the end of a word',
      repair: (word) => `${word.slice(0, -1)}ς`,
    },
  ],
  Kore: [
    {
      pattern: /[가-힣]{1,20}[ㄱ-ㅣ][가-힣]{1,20}/gu,
      fact: 'a single letter stands among syllables',
    },
    {
      // 했 and its like: no stem of a verb ends so with a single ㅅ (잇다, 빼앗다 are verbs of their own).
      pattern: /(?<![가-힣])[가-힣]{1,12}[햇됏겟왓](?:다|습니다|으며|지만|는데|던|어요)(?![가-힣])/gu,
      fact: 'the past is written with ㅆ',
      repair: (word) =>
        word.replace(/[햇됏겟왓](?=(?:다|습니다|으며|지만|는데|던|어요)$)/u, (syllable) =>
          String.fromCharCode(syllable.charCodeAt(0) + 1),
        ),
    },
    {
      pattern:
        /(?<![가-힣])[가-힣]{0,12}[할갈될줄볼올일살알들](?:꺼라|꺼야|꺼예요|꺼에요|껍니다|꺼다)[가-힣]{0,3}(?![가-힣])/gu,
      fact: 'the noun behind the verb is written 거, apart',
    },
    {
      pattern: /(?<![A-Za-z])[가-힣]{1,10}[a-z]{2,8}[가-힣]{1,10}(?![A-Za-z])/gu,
      fact: 'Latin letters stand among its syllables',
    },
    {
      // ㅋㅋ, ㅠㅠ and the like are sounds and faces.
      pattern: /[가-힣]{1,20}[ㄱ-ㅎ][ㅏ-ㅟㅡㅢㅣ][ㄱ-ㅎ]?(?![가-힣ㄱ-ㅣ])/gu,
      fact: 'its letters are not joined to syllables',
    },
    {
      pattern: /(?<![\p{sc=Han}(（「『《·])\p{sc=Han}{2,8}[가-힣]{1,10}/gu,
      fact: 'half of it is written in Chinese characters',
    },
  ],
  Arab: [
    {
      // Letters that no prefix or stem of Arabic doubles and triples; more than three are a cry.
      pattern:
        /(?<![\p{L}\p{M}])(?![\u0621-\u064a]{0,12}([\u0621-\u064a])\1{3})[\u0621-\u064a]{0,12}([\u0628\u062b-\u0632\u0634-\u063a\u0641-\u0643\u0645\u0646])\2\2[\u0621-\u064a]{0,12}/gu,
      fact: 'one letter stands three times in a row',
      repair: (word) => word.replace(/(.)\1\1/u, '$1$1'),
    },
    {
      pattern:
        /(?<![\p{L}\p{Nd}])(?:\d[\d.,]{0,8}[\u0660-\u0669]|[\u0660-\u0669][\u0660-\u0669.,]{0,8}\d)[\d\u0660-\u0669]{0,8}/gu,
      fact: 'digits of two scripts stand in one number',
    },
  ],
  Hans: [RADICALS],
  Hant: [RADICALS],
  Jpan: [
    {
      // `までを` and `なにを` are right.
      pattern: /(?:を[がをはでにへ]|[がへ]を|(?<!ま)でを|(?<!な)にを)(?=[\p{sc=Han}\p{sc=Kana}])/gu,
      fact: 'one noun has two particles of case',
    },
    {
      pattern:
        /(?:[高低長短古多強弱深広狭重軽暑寒良悪白黒赤青早速遅]|大き|小さ|新し|少な|美し|難し|厳し|激し)いな(?=[\p{sc=Han}\p{sc=Kana}])/gu,
      fact: 'an adjective in “い” takes no “な”',
      repair: (word) => word.slice(0, -1),
    },
    {
      pattern:
        /(?:安全|重要|有名|必要|便利|簡単|複雑|可能|元気|大切|特別|危険|自由|健康|正確|明確|完全|困難|深刻|急速|静か|豊か)い(?=[\p{sc=Han}\p{sc=Kana}])/gu,
      fact: 'before a noun the word takes “な”',
      repair: (word) => `${word.slice(0, -1)}な`,
    },
    {
      pattern: /[ァ-ヶー]{1,30}[一力口工夕卜][ァ-ヶー]{1,30}/gu,
      fact: 'a Chinese character stands for the Katakana letter that looks like it',
      repair: (word) => word.replace(/[一力口工夕卜]/u, (letter) => KATAKANA_LOOK_ALIKES[letter] ?? letter),
    },
    {
      // Not behind a word that is counted or ranked (`チーム一の`): a particle of case or a mark follows.
      pattern: /[ァ-ヶー]{2,30}一(?=[をがはへ、。」）]|など)/gu,
      fact: 'a Chinese character stands for the Katakana letter that looks like it',
      repair: (word) => `${word.slice(0, -1)}ー`,
    },
    RADICALS,
    {
      pattern: /[ｦ-ﾟ]{2,30}/gu,
      fact: 'it is written in halfwidth letters',
      repair: (word) => word.normalize('NFKC'),
    },
  ],
};
/** A letter of a pattern that texts are full of would cost a pass of its own; these do not occur. */
const HINTS: Readonly<Record<string, RegExp>> = {
  Deva: /[\u093e-\u094c]{2}|\u094d{2}|[\u0901-\u0903\u094d][\u093e-\u094c]|(?<![\p{L}\p{M}\u200c\u200d])[\u093e-\u094d]/u,
  Hebr: /[מנצ](?![\p{L}\p{M}])/u,
  Grek: /σ(?![\p{L}\p{M}\p{N}'’ʼ.-])/u,
  Kore: /[ㄱ-ㅣ햇됏겟왓꺼껍]|\p{sc=Han}[가-힣]|[가-힣][a-z]/u,
  Arab: /([\u0628\u062b-\u0632\u0634-\u063a\u0641-\u0643\u0645\u0646])\1\1|\d[.,]?[\u0660-\u0669]|[\u0660-\u0669][.,]?\d/,
  Hans: /[\u2e80-\u2fd5]/u,
  Hant: /[\u2e80-\u2fd5]/u,
  Jpan: /[\u2e80-\u2fd5]|[ァ-ヶー]一[をがはへ、。」）な]|[一力口工夕卜][ァ-ヶー]|[ｦ-ﾟ]|を[がをはでにへ][一-鿿ァ-ヶ]|[がでにへ]を[一-鿿ァ-ヶ]|いな[一-鿿ァ-ヶ]|[全要名利単雑能気切別険由康確難刻速か]い[一-鿿ァ-ヶ]/,
};
/** What a text does more often is its way of writing. */
const MOST = 3;

/** Words that cannot be written so, in order of place; none where the text writes many like that. */
export function impossibleSpellings({ value }: SegmentedText, { script }: LanguagePack): ImpossibleSpelling[] {
  if (HINTS[script]?.test(value) !== true) return [];
  return (HABITS[script] ?? []).flatMap(({ pattern, fact, repair }) => {
    const found = allMatches(value, pattern).map(({ index, 0: word }) => {
      const expected = repair?.(word);
      const range = { start: index, end: index + word.length };
      return { ...range, fact, ...(expected === undefined || expected === word ? {} : { expected }) };
    });
    return found.length > MOST ? [] : found;
  });
}
