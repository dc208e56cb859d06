/** A word spelt as the orthography of its script rules out: `पाानी`, `ליטרימ`, `책를`. */
import { impossibleSpellings } from '../../evidence/spelling/impossible-spellings.js';
import { misfitParticles } from '../../evidence/grammar/korean-particles.js';
import type { Evidence } from '../../model/evidence.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'impossible-spelling',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: ['hi', 'mr', 'ne', 'he', 'ar', 'ja', 'ko', 'el', 'zh'],
  summary: 'A word is spelt as no word of its language can be.',
  why: 'The rules of the script leave no doubt, so that no dictionary is needed: letters were doubled, lost or taken for others.',
  fix: 'Correct the letters.',
  examples: {
    bad: [
      {
        language: 'zh-Hans',
        hypothesis: '患者不要因为[[⾎压]]下降就自行停药。',
        message: '“⾎压” is misspelt: a radical stands for the character that looks like it; “血压” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '会場では当時の[[ポスタ一]]など約80点を紹介する。',
        message:
          '“ポスタ一” is misspelt: a Chinese character stands for the Katakana letter that looks like it; “ポスター” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '[[상인들는]] 축제가 끝나기를 기다린다.',
        message: '“는” does not follow the sound before it; “상인들” was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'बैंक आसान [[किस््तों]] पर कर्ज़ देता है।',
        message: '“किस््तों” is misspelt: two vowel signs stand in a row; “किस्तों” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'الفيضانات [[تهددد]] الجسر القديم.',
        message: '“تهددد” is misspelt: one letter stands three times in a row; “تهدد” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'تراجعت المساحة منذ عام [[1٩98]] بسرعة.',
        message: '“1٩98” is misspelt: digits of two scripts stand in one number.',
      },
      {
        language: 'ko',
        hypothesis: '다리는 [[環境부에]] 따르면 안전하다.',
        message: '“環境부에” is misspelt: half of it is written in Chinese characters.',
      },
      {
        language: 'ja',
        hypothesis: '高校生が太鼓で選手[[をが]]後押しした。',
        message: '“をが” is misspelt: one noun has two particles of case.',
      },
      {
        language: 'hi',
        hypothesis: 'नदी का [[पाानी]] पुल तक पहुँच गया है।',
        message: '“पाानी” is misspelt: two vowel signs stand in a row; “पानी” was expected.',
      },
      {
        language: 'he',
        hypothesis: 'התושבים קיבלו שני [[ליטרימ]] של מים לכל משפחה.',
        message: '“ליטרימ” is misspelt: the letter has another form at the end of a word; “ליטרים” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '市は[[ブレ一キ]]の検査を始めた。',
        message:
          '“ブレ一キ” is misspelt: a Chinese character stands for the Katakana letter that looks like it; “ブレーキ” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '市は[[ﾊﾞｽ]]の検査を始めた。',
        message: '“ﾊﾞｽ” is misspelt: it is written in halfwidth letters; “バス” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '시는 다리를 닫는다. 시장은 새 [[교량를]] 약속했다.',
        message: '“를” does not follow the sound before it; “교량을” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '도서관이 새로 문을 연다. [[도서관는]] 9시까지 열려 있다.',
        message: '“는” does not follow the sound before it; “도서관은” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '어부는 [[거북을을]] 바다로 돌려보냈다.',
        message: '“을” does not follow the sound before it; “거북을” was expected.',
      },
      {
        language: 'el',
        hypothesis: 'Το θέατρο περιμένει πολλούς [[επισκέπτεσ]] τον Μάιο.',
        message:
          '“επισκέπτεσ” is misspelt: the letter has another form at the end of a word; “επισκέπτες” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '시장은 청년들에게 새로운 [[일자리을]] 약속했다.',
        message: '“을” does not follow the sound before it; “일자리를” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '시장은 다리가 안전하다고 [[설명햇다]].',
        message: '“설명햇다” is misspelt: the past is written with ㅆ; “설명했다” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '마을은 태풍 [[피hae를]] 입었다.',
        message: '“피hae를” is misspelt: Latin letters stand among its syllables.',
      },
      {
        language: 'ko',
        hypothesis: '다리 공사 비용은 [[중앙정부가이]] 부담한다고 시장이 밝혔다.',
        message: '“이” does not follow the sound before it; “중앙정부가” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '衛星は高い軌道[[をに]]三年間飛行する予定だ。',
        message: '“をに” is misspelt: one noun has two particles of case.',
      },
      {
        language: 'ja',
        hypothesis: '破片が衝突すれば[[大きいな]]被害が出る。',
        message: '“大きいな” is misspelt: an adjective in “い” takes no “な”; “大きい” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '市は[[安全い]]道路を作る。',
        message: '“安全い” is misspelt: before a noun the word takes “な”; “安全な” was expected.',
      },
    ],
    good: [
      { language: 'ja', hypothesis: 'チーム一の俊足で、データ一つを見逃さず、メーカー一覧も作った。' },
      { language: 'zh-Hant', hypothesis: '血壓下降後，請勿自行停藥。' },
      { language: 'ar', hypothesis: 'تتتبع السفينة في عام 1998 و٢٠٠١، وللغة مممم.' },
      { language: 'ja', hypothesis: '勉強をがんばる。選手が応援を受けた。' },
      { language: 'ko', hypothesis: '美국과 시진핑(習近平) 주석은 ㅋㅋ 웃었다.' },
      { language: 'hi', hypothesis: 'उन्होंने कहा कि गाऊँगा, डॉक्टर आऊँगा और कौआ भी आएगा।' },
      { language: 'he', hypothesis: 'צה"ל והחברה בע"מ פתחו סטארטאפ, ו"שמענ" הוא שם; רח׳ ביאליק 5, קאצ׳ ופרנצ’סקו.' },
      { language: 'ja', hypothesis: '世界一のチーム、一人でプロ入り、ミリ単位の工事だ。' },
      { language: 'ko', hypothesis: '작은 마을을 지나는 아이는 좋은 나이다. 작가가 쓴 효과와 결과, 가을은 짧다.' },
      {
        language: 'ko',
        hypothesis: '전문을 읽은 전문가는 마를로우와 베를린에서 만났다. 여기에 있는 ㄱ 씨는 ㄷ자 건물에 산다.',
      },
      { language: 'el', hypothesis: 'Ο δήμαρχος είπε: «Σ’ αυτό το σπίτι μ’ έφεραν, κι εδώ θα μείνω».' },
      { language: 'ko', hypothesis: '그는 끈을 잇고 K팝을 들으며 IT기업에 다녔다. 경찰은 지갑을 빼앗다가 놓쳤다.' },
      { language: 'ko', hypothesis: '누군가가 가이드와 함께 은은한 불빛을 보았다.' },
      {
        language: 'ja',
        hypothesis: 'これまでを振り返り、何をでも聞くみたいな人が元気いっぱい、近い所でなにを食べるか。',
      },
    ],
  },
  *check(text, { pack, source, references, knowsWord }: Evidence) {
    const isVouched = (word: string): boolean =>
      [source, ...references].some((other) => other?.text.value.includes(word));
    for (const { start, end, fact, expected } of impossibleSpellings(text, pack)) {
      const word = text.value.slice(start, end);
      if (isVouched(word)) continue;
      const due = expected === undefined ? '' : `; “${expected}” was expected`;
      const message = `“${word}” is misspelt: ${fact}${due}.`;
      yield { range: { start, end }, message, ...(expected === undefined ? {} : { suggestion: expected }) };
    }
    if (pack.script !== 'Kore') return;
    for (const { start, end, particle, expected } of misfitParticles(text, knowsWord)) {
      const message = `“${particle}” does not follow the sound before it; “${expected}” was expected.`;
      yield { range: { start, end }, message, suggestion: expected };
    }
  },
});
