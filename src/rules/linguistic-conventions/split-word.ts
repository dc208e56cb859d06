/** One word written as two: `gover nment`, Hebrew `ה אוכל`, Korean `상반기 까지`. */
import { partedWords } from '../../evidence/spelling/parted-words.js';
import { splitWords } from '../../evidence/spelling/split-words.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'split-word',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A space stands inside a word.',
  why: 'Engines that work on parts of words do not always join them again; a prefix or particle by itself says nothing.',
  fix: 'Remove the space.',
  examples: {
    bad: [
      {
        language: 'fr',
        hypothesis: 'La voiture est passée à [[plu sieurs]] reprises.',
        message: '“plu sieurs” is one word, “plusieurs”.',
      },
      {
        language: 'en',
        hypothesis: 'The [[gover nment]] closed the old bridge.',
        message: '“gover nment” is one word, “government”.',
      },
      {
        language: 'pl',
        hypothesis: 'W nocy fale [[uderz yły]] w stary most.',
        message: '“uderz yły” is one word, “uderzyły”.',
      },
      {
        language: 'ru',
        hypothesis: 'Над городом стояла [[прекра сная]] погода.',
        message: '“прекра сная” is one word, “прекрасная”.',
      },
      {
        language: 'hu',
        hypothesis: 'A város [[sza bályai]] szerint a híd zárva marad.',
        message: '“sza bályai” is one word, “szabályai”.',
      },
      {
        language: 'el',
        hypothesis: 'Η παλιά [[γέφ υρα]] της πόλης είναι κλειστή.',
        message: '“γέφ υρα” is one word, “γέφυρα”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le pont a été fermé par la [[muni cipalité]] hier.',
        message: '“muni cipalité” is one word, “municipalité”.',
      },
      {
        language: 'he',
        hypothesis: 'העירייה תתקן את המדרכות. לדבריה, [[המד רכות]] סגורות.',
        message: '“המד רכות” is one word, “המדרכות”.',
      },
      {
        language: 'he',
        hypothesis: 'לדברי העירייה, שוק [[ה אוכל]] ייפתח במאי.',
        message: '“ה אוכל” is one word, “האוכל”.',
      },
      {
        language: 'ar',
        hypothesis: 'عادت الأسماك إلى [[ال منطقة]] بعد الفيضان.',
        message: '“ال منطقة” is one word, “المنطقة”.',
      },
      {
        language: 'ko',
        hypothesis: '시는 내년 [[상반기 까지]] 다리를 고친다.',
        message: '“상반기 까지” is one word, “상반기까지”.',
      },
      {
        language: 'he',
        hypothesis: 'השריפה פרצה בצפון העיר. הרשויות ניתקו את החשמל [[והתק שורת]] בכל האזור.',
        message: '“והתק שורת” is one word, “והתקשורת”.',
      },
      {
        language: 'ko',
        hypothesis: '시장은 회의에서 다리를 곧 다시 열겠다고 [[약속하 였습니다]]. 공사는 봄에 끝났습니다.',
        message: '“약속하 였습니다” is one word, “약속하였습니다”.',
      },
      {
        language: 'tr',
        hypothesis: 'Köprünün orta [[bölümleri nden]] araçlar artık geçebilecek.',
        message: '“bölümleri nden” is one word, “bölümlerinden”.',
      },
      {
        language: 'cs',
        hypothesis: 'Most zůstane zavřený [[ale spoň]] do jara.',
        message: '“ale spoň” is one word, “alespoň”.',
      },
    ],
    good: [
      { language: 'uk', hypothesis: 'Це не звична для нас по дорозі хатина, а на решті опор стоять ліхтарі.' },
      { language: 'uk', hypothesis: 'Мешканці верхньої долини їздять автобусом, а долини нижче стоять без мосту.' },
      {
        language: 'en',
        hypothesis:
          'Ad hoc rules, a per cent more, in to the bargain, a fund raising evening, vice versa and van der Berg.',
      },
      { language: 'de', hypothesis: 'Er kam vor her zu ihr, ging hin auf und her ab, mit einander, zu Gute.' },
      { language: 'fr', hypothesis: 'Il part ira et viendra, par fois, pour tant, contre dire.' },
      { language: 'cs', hypothesis: 'Na prostorný most přišel za den od rána do večera každý.' },
      { language: 'he', hypothesis: 'תלמידי כיתה ב יצאו לטיול, וביום ו הם חזרו. קומה ה סגורה.' },
      { language: 'ar', hypothesis: 'قال و ذهب إلى المنطقة، والتقى الـ 12 لاعبا.' },
      { language: 'ko', hypothesis: '스나이더 는 “다리를 고친다”고 말했다.' },
      { language: 'ko', hypothesis: '그는 5월 까지가 아니라 6월까지 일한다. 시험 제품과 시험제품.' },
      { language: 'ko', hypothesis: '그는 로스 앤젤레스 공항에서 서머 타임으로 일곱 시에 떠났다.' },
      { language: 'he', hypothesis: 'כל מה שעלול לקרות כבר קרה, של המועמד ושל ההורים.' },
    ],
  },
  *check(segment, evidence) {
    const { pack } = evidence;
    if (!pack.spaced || pack.depth === 'basic' || (!pack.cased && segment.kind === 'headline')) return;
    const found = [...splitWords(segment, evidence), ...partedWords(segment, evidence)];
    for (const { left, right, fact } of found) {
      const joined = left.text + right.text;
      yield {
        range: { start: left.start, end: right.end },
        message: `“${left.text} ${right.text}” is one word, “${joined}”.`,
        evidence: [fact],
        suggestion: joined,
      };
    }
  },
});
