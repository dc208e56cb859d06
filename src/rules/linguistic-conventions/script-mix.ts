/** Letters of two alphabets in one word: `Мосkва`, `Аnkara` with a Cyrillic А. */
import type { Report } from '../../model/finding.js';
import type { Evidence } from '../../model/evidence.js';
import {
  persianInArabic,
  simplifiedInJapanese,
  simplifiedInTraditional,
  traditionalInSimplified,
  type ForeignCharacters,
} from '../../evidence/characters/foreign-characters.js';
import { isFusedOnPurpose, lookAlikes } from '../../evidence/characters/look-alikes.js';
import { strayLatinWords } from '../../evidence/untranslated/stray-latin-words.js';
import { patchedWordsOf, strangeWords } from '../../evidence/characters/strange-scripts.js';
import { excerpt } from '../../text/excerpt.js';
import { Trait } from '../../text/character-traits.js';
import { defineArticleRule } from '../define-rule.js';
import { isReferenceLine } from '../../evidence/words/reference-lines.js';
import { allMatches } from '../../text/all-matches.js';

const CONFUSABLE = String.raw`[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]`;
const ALPHABETIC = String.raw`\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{M}`;
/** Letters of other scripts may touch it: Chinese has no spaces, and people forget them in Arabic. */
const MIXED_WORD = new RegExp(
  String.raw`(?<![${ALPHABETIC}\p{N}])${CONFUSABLE}[${ALPHABETIC}]{1,40}(?![${ALPHABETIC}\p{N}])`,
  'gu',
);
/** Letters of two alphabets side by side, by their blocks. */
const MEETING =
  /[A-Za-zÀ-ɏ][\u0370-\u052f]|[\u0370-\u052f][A-Za-zÀ-ɏ]|[\u0370-\u03ff][\u0400-\u052f]|[\u0400-\u052f][\u0370-\u03ff]/;
/** A Latin letter that stands for the Cyrillic preposition or conjunction it looks like, between Cyrillic words. */
const LONE_LATIN = /(?<=\p{Script=Cyrillic}[,;]? )[acoiy](?= \p{Script=Cyrillic}{2})/gu;
/** Words of Cyrillic or Greek look-alikes only, between Latin words. */
const LONE_FOREIGN =
  /(?<=[a-zß-ÿ][,;]? )(?:[аеорсухіАЕОРСТУХІВКМН]{1,12}|[οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,12})(?!\p{L})(?=[,;.]? ?(?:[a-zß-ÿ]{2}|$))/gmu;
const NAMES = { Latn: 'Latin', Cyrl: 'Cyrillic', Grek: 'Greek' } as const;
type Alphabet = keyof typeof NAMES;

export default defineArticleRule({
  id: 'script-mix',
  dimension: 'linguistic-conventions',
  severity: 'major',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'A word is written with letters of two alphabets.',
  why: 'The letters look alike, so that the word looks right; but no search finds it, and it is read out wrongly.',
  fix: 'Write the whole word with letters of its own alphabet.',
  examples: {
    bad: [
      {
        language: 'ar',
        hypothesis: 'الجسر مغلق. يُقدَّم العشاء [[التقلیدي]] تحت النجوم.',
        message: '“التقلیدي” holds “ی”, a Persian letter that Arabic does not use.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '“鸟回来了，说明湖[[變]]好了。”她说，两个儿子也加入了巡护队。',
        message: '“變” holds “變”, a traditional character in simplified Chinese.',
      },
      {
        language: 'uk',
        hypothesis: 'Близько 70% цієї суми надав [[the European Union]], решту зібрали громади.',
        message: '“the European Union” is written in Latin script, which does not belong here.',
      },
      {
        language: 'he',
        hypothesis: 'במהלכו הוקרנו 180 [[films from 45 countries]]. לראשונה נערכה גם תחרות.',
        message: '“films from 45 countries” is written in Latin script, which does not belong here.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '五十岁的[[Vladimіr]]在桥边等候。',
        message: 'The Latin word “Vladimіr” holds the Cyrillic letter “і”; “Vladimir” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '専門家は、橋が5月まで閉鎖されると[[认为]]いる。',
        message: '“认为” holds “认”, a simplified Chinese character that Japanese does not use.',
      },
      {
        language: 'ru',
        hypothesis: 'Делегация вылетела в [[Мосkву]] утром.',
        message: 'The Cyrillic word “Мосkву” holds the Latin letter “k”; “Москву” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Heyet sabah [[Аnkara]] yolunda görüldü.',
        message: 'The Latin word “Аnkara” holds the Cyrillic letter “А”; “Ankara” was expected.',
      },
      {
        language: 'uk',
        hypothesis: 'Мер [[i]] радник поїхали додому.',
        message: 'The Latin letter “i” stands for the Cyrillic “і”.',
      },
      {
        language: 'el',
        hypothesis: 'Η [[Aθήνα]] περιμένει τον υπουργό.',
        message: 'The Greek word “Aθήνα” holds the Latin letter “A”; “Αθήνα” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor of [[Vеniсe]] resigned.',
        message: 'The Latin word “Vеniсe” holds the Cyrillic letters “е”, “с”; “Venice” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Власти города [[表示]] готовность к переговорам.',
        message: '“表示” is written in Chinese script, which does not belong here.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor gave a [[заявление]] to the press.',
        message: '“заявление” is written in Cyrillic script, which does not belong here.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '大桥关闭\n部长说，工程[[probably]]要到五月才能结束。\n道路开放。',
        message: '“probably” is written in Latin script, which does not belong here.',
      },
      {
        language: 'hi',
        hypothesis: 'पुल बंद\nकाम [[September]] में शुरू होगा, मंत्री ने कहा।\nसड़क खुली है।',
        message: '“September” is written in Latin script, which does not belong here.',
      },
      {
        language: 'ar',
        hypothesis: 'الجسر مغلق\nوقال الوزير إن [[الأشغаل]] ستبدأ في مارس.\nالطريق مفتوح.',
        message: '“الأشغаل” holds letters of the Cyrillic script.',
      },
      {
        language: 'ko',
        hypothesis: '다리 폐쇄\n장관은 [[인Фл레를]] 잡겠다고 말했다.\n도로는 열려 있다.',
        message: '“인Фл레를” holds letters of the Cyrillic script.',
      },
    ],
    good: [
      { language: 'ru', hypothesis: 'Она занимала бóльшую часть долины.' },
      { language: 'ru', hypothesis: 'Об этом сообщает The Guardian. На площади играла группа «the Night Owls».' },
      { language: 'zh-Hans', hypothesis: '招牌上写着“興隆”二字，著名的乾隆瓷器也在这里。' },
      { language: 'es', hypothesis: 'El recinto púrpura (chino: 紫微 垣; pinyin: Zǐwēiyuán) rodea el polo.' },
      { language: 'ja', hypothesis: '髙橋市長と山﨑氏は中国語で「谢谢」と述べ、草彅さんも出席した。' },
      { language: 'ja', hypothesis: '新しいアプリ\n会社は app と web と email のサービスを始めた。\nアプリは無料だ。' },
      { language: 'ar', hypothesis: 'هاتف جديد\nقدمت الشركة (smartphone) جديدا باسم iPhone 15 pro.\nالسعر مرتفع.' },
      { language: 'hi', hypothesis: 'नया ऐप\nकंपनी ने example.com पर α और β संस्करण जारी किए।\nऐप मुफ़्त है।' },
      {
        language: 'en',
        hypothesis: 'The dish is called шашлык (shashlik); “мир” means peace, and Seoul (서울) is the capital.',
      },
      {
        language: 'ru',
        hypothesis: "Купил SIM-карту, Wi-Fi-роутер и чехол к iPhone'у; сдал COVID-19-тест, отправил SMSку.",
      },
      { language: 'ja', hypothesis: '市長は白いTシャツを着てNHKに出演した。' },
      { language: 'en', hypothesis: 'The layer is 5 μm thick, the α-helix 3 Ωm; the suffix kΩ is used too.' },
      { language: 'el', hypothesis: 'Η Google και το iPhone στην Αθήνα.' },
      { language: 'ru', hypothesis: 'Приложение СберPay работает в группе C, витамин C полезен.' },
      { language: 'ko', hypothesis: '서울시는 AI가 쓴 IT뉴스를 공개했다.' },
    ],
  },
  *check({ value, traits }, evidence) {
    const hasOthers = (traits & Trait.beyondLatin) !== 0;
    if (hasOthers && MEETING.test(value)) yield* mixedWords(value, evidence);
    yield* strange(evidence);
    yield* patchedWords(value, evidence);
    yield* leftInLatin(evidence);
    yield* foreignCharacters(value, evidence);
    const script = evidence.pack.script;
    if (script === 'Cyrl') yield* loneLetters(value, LONE_LATIN, 'Cyrl');
    if (script === 'Latn' && hasOthers && /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(value))
      yield* loneLetters(value, LONE_FOREIGN, 'Latn');
  },
});

/** Words left in another script; a word that mixes alphabets is reported as such. */
function* strange({ text, pack, references }: Evidence): Generator<Report> {
  for (const segment of text.segments) {
    for (const { start, end, script } of strangeWords(segment, pack)) {
      const quote = segment.text.slice(start, end);
      if (
        MEETING.test(segment.text.slice(Math.max(0, start - 1), end + 1)) ||
        references.some((other) => other.text.value.includes(quote)) ||
        isReferenceLine(segment)
      )
        continue;
      const range = { start: segment.range.start + start, end: segment.range.start + end };
      yield { range, message: `“${quote}” is written in ${script} script, which does not belong here.` };
    }
  }
}

/** Words of a language in Latin letters, small ones, where names alone keep them. */
function* leftInLatin({ text, pack, references }: Evidence): Generator<Report> {
  for (const { start, end, text: words } of strayLatinWords(text, pack)) {
    if (references.some((other) => other.text.value.includes(words))) continue;
    yield {
      range: { start, end },
      message: `“${excerpt(words)}” is written in Latin script, which does not belong here.`,
    };
  }
}

/** Characters of another writing, by the script of the text. */
const FOREIGN: Readonly<Record<string, readonly [(text: string) => Iterable<ForeignCharacters>, string]>> = {
  Arab: [persianInArabic, 'a Persian letter that Arabic does not use'],
  Jpan: [simplifiedInJapanese, 'a simplified Chinese character that Japanese does not use'],
  Hans: [traditionalInSimplified, 'a traditional character in simplified Chinese'],
  Hant: [simplifiedInTraditional, 'a simplified character in traditional Chinese'],
};

/** A reference may have the name of a person or firm so. */
function* foreignCharacters(text: string, { references, pack }: Evidence): Generator<Report> {
  const [find, what] = FOREIGN[pack.script] ?? [];
  for (const { start, end, character } of find?.(text) ?? []) {
    const word = text.slice(start, end);
    if (references.some((other) => other.text.value.includes(word))) continue;
    yield { range: { start, end }, message: `“${word}” holds “${character}”, ${what ?? ''}.` };
  }
}

/** Letters of a third script glued to letters of the text's own: no name is written so. */
function* patchedWords(text: string, { pack, source, references }: Evidence): Generator<Report> {
  for (const { start, end, script } of patchedWordsOf(text, pack)) {
    const word = text.slice(start, end);
    if ([source, ...references].some((other) => other?.text.value.includes(word))) continue;
    yield { range: { start, end }, message: `“${word}” holds letters of the ${script} script.` };
  }
}

function* mixedWords(text: string, { source, references }: Evidence): Generator<Report> {
  for (const { index, 0: word } of allMatches(text, MIXED_WORD)) {
    if (!MEETING.test(word) || isFusedOnPurpose(word)) continue;
    if ([source, ...references].some((other) => other?.text.value.includes(word))) continue;
    const own = mainAlphabet(word);
    const strange = [...new Set(word)].filter(
      (letter) => alphabetOf(letter) !== undefined && alphabetOf(letter) !== own,
    );
    const repaired = [...word].map((letter) => (strange.includes(letter) ? lookAlikes[own].get(letter) : letter));
    const suggestion = repaired.includes(undefined) ? undefined : repaired.join('');
    const names = [...new Set(strange.map((letter) => NAMES[alphabetOf(letter) ?? own]))].join(' and ');
    const letters = `the ${names} letter${strange.length > 1 ? 's' : ''} ${strange.map((letter) => `“${letter}”`).join(', ')}`;
    const expected = suggestion === undefined ? '' : `; “${suggestion}” was expected`;
    yield {
      range: { start: index, end: index + word.length },
      message: `The ${NAMES[own]} word “${word}” holds ${letters}${expected}.`,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
}

function* loneLetters(text: string, pattern: RegExp, own: Alphabet): Generator<Report> {
  for (const { index, 0: word } of allMatches(text, pattern)) {
    const suggestion = [...word].map((letter) => lookAlikes[own].get(letter) ?? letter).join('');
    if (suggestion === word) continue;
    const strange = NAMES[alphabetOf(word) ?? own];
    const message = `The ${strange} ${word.length > 1 ? 'letters' : 'letter'} “${word}” ${word.length > 1 ? 'stand' : 'stands'} for the ${NAMES[own]} “${suggestion}”.`;
    yield { range: { start: index, end: index + word.length }, message, suggestion };
  }
}

function alphabetOf(letter: string): Alphabet | undefined {
  if (/^\p{sc=Latn}/u.test(letter)) return 'Latn';
  if (/^\p{sc=Cyrl}/u.test(letter)) return 'Cyrl';
  return /^\p{sc=Grek}/u.test(letter) ? 'Grek' : undefined;
}

/** That of most letters; of two equal ones the one that the word does not begin with is the guest. */
function mainAlphabet(word: string): Alphabet {
  const counts = new Map<Alphabet, number>();
  for (const letter of word) {
    const alphabet = alphabetOf(letter);
    if (alphabet) counts.set(alphabet, (counts.get(alphabet) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Latn';
}
