/** One word written as two: Hebrew `ה אוכל`, Korean `상반기 까지`. */
import { splitWords } from '../../evidence/spelling/split-words.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'split-word',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: ['ar', 'he', 'ko'],
  summary: 'A space stands inside a word.',
  why: 'Engines that work on parts of words do not always join them again; a prefix or particle by itself says nothing.',
  fix: 'Remove the space.',
  examples: {
    bad: [
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
    ],
    good: [
      { language: 'he', hypothesis: 'תלמידי כיתה ב יצאו לטיול, וביום ו הם חזרו. קומה ה סגורה.' },
      { language: 'ar', hypothesis: 'قال و ذهب إلى المنطقة، والتقى الـ 12 لاعبا.' },
      { language: 'ko', hypothesis: '스나이더 는 “다리를 고친다”고 말했다.' },
      { language: 'ko', hypothesis: '그는 5월 까지가 아니라 6월까지 일한다. 시험 제품과 시험제품.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    for (const { left, right, fact } of splitWords(segment, evidence)) {
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
