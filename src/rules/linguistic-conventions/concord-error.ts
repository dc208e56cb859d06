/** A verb, adjective, numeral or pronoun that does not agree with its noun, told by the gender of the nouns that packs list: `الهدف الأولى`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { arabicClashes } from '../../evidence/grammar/arabic-clashes.js';
import type { WordClash } from '../../evidence/grammar/clashing-words.js';
import { hebrewClashes } from '../../evidence/grammar/hebrew-clashes.js';
import { hindiClashes } from '../../evidence/grammar/hindi-clashes.js';
import { defineSegmentRule } from '../define-rule.js';

type Clashes = (tokens: readonly Token[], evidence: Evidence) => Iterable<WordClash>;

const CLASHES: Readonly<Record<string, Clashes>> = { ar: arabicClashes, he: hebrewClashes, hi: hindiClashes };

export default defineSegmentRule({
  id: 'concord-error',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.88,
  needs: [],
  languages: ['ar', 'he', 'hi'],
  absorbs: ['agreement-error'],
  summary: 'A word does not agree with the noun that it belongs to.',
  why: 'Gender, number and definiteness of the source’s noun, or none at all, stand beside another noun.',
  fix: 'Give the word the form that its noun asks for.',
  examples: {
    bad: [
      {
        language: 'ar',
        hypothesis: 'سجل اللاعب [[الهدف الأولى]] في اللقاء.',
        message: '“الهدف” and “الأولى” do not agree.',
      },
      {
        language: 'ar',
        hypothesis: '[[وقال مديرة]] المتحف إن العمل بدأ.',
        message: '“وقال” and “مديرة” do not agree.',
      },
      { language: 'ar', hypothesis: 'يضم المتحف أكثر من [[400 قطع]] أثرية.', message: '“400” and “قطع” do not agree.' },
      {
        language: 'ar',
        hypothesis: 'ذكر التقرير أن [[دراسة الأثر نشر]] في مارس.',
        message: '“دراسة الأثر” and “نشر” do not agree.',
      },
      {
        language: 'ar',
        hypothesis: 'أشاد بلاعبيه [[الشباب الذي]] يشكلون نصف الفريق.',
        message: '“الشباب” and “الذي” do not agree.',
      },
      { language: 'ar', hypothesis: 'رد الرجل على [[هذا المزاعم]] أمس.', message: '“هذا” and “المزاعم” do not agree.' },
      {
        language: 'he',
        hypothesis: 'צוות חוקרים פיתח [[ציפוי הלבן]] לגגות.',
        message: '“ציפוי” and “הלבן” do not agree.',
      },
      { language: 'he', hypothesis: 'לדבריו, [[הוא עשויה]] מאבקת גיר.', message: '“הוא” and “עשויה” do not agree.' },
      {
        language: 'he',
        hypothesis: 'אבל [[אלפי ישראלים עדיין ממתין]] לחבילות.',
        message: '“אלפי ישראלים” and “ממתין” do not agree.',
      },
      {
        language: 'he',
        hypothesis: 'הסרט מספר על שלוש [[אחיות שחוזרים]] הביתה.',
        message: '“אחיות” and “שחוזרים” do not agree.',
      },
      {
        language: 'he',
        hypothesis: 'בית העסק חייב [[לספק המוצר]] במועד.',
        message: '“לספק” and “המוצר” do not agree.',
      },
      {
        language: 'he',
        hypothesis: 'המשרד הקצה סכום גדול [[עבור לפרויקט]] הזה.',
        message: '“עבור” and “לפרויקט” do not agree.',
      },
      {
        language: 'he',
        hypothesis: 'נערכה גם תחרות [[הסרטים קצרים]] לסטודנטים.',
        message: '“הסרטים” and “קצרים” do not agree.',
      },
      {
        language: 'hi',
        hypothesis: 'मौसम अच्छा था। [[अभियान तीन महीने चलेगी]] और सब आएंगे।',
        message: '“अभियान” and “चलेगी” do not agree.',
      },
      { language: 'hi', hypothesis: 'उन्होंने अकेले 27 [[अंक बनाया]]।', message: '“अंक” and “बनाया” do not agree.' },
      { language: 'hi', hypothesis: 'लोगों ने पुरानी [[बसें की]] मरम्मत देखी।', message: '“बसें” and “की” do not agree.' },
      { language: 'hi', hypothesis: 'सरकार ने योजना की [[घोषणा किया]]।', message: '“घोषणा” and “किया” do not agree.' },
      {
        language: 'hi',
        hypothesis: 'राम तिवारी ने फोन किया। [[तिवारी बताया]] कि पुल बंद है।',
        message: '“तिवारी” and “बताया” do not agree.',
      },
      { language: 'hi', hypothesis: 'लोग नदी [[का सफाई]] में जुटे हैं।', message: '“का” and “सफाई” do not agree.' },
      { language: 'hi', hypothesis: 'इस अभियान [[का पीछे]] एक विचार है।', message: '“का” and “पीछे” do not agree.' },
    ],
    good: [
      {
        language: 'ar',
        hypothesis: 'التقى مدير الشركة الجديد السفير في القاهرة السابق، وقال أمس إن الحكومة استقال رئيسها.',
      },
      { language: 'ar', hypothesis: 'هذا هو مدير المدرسة الذي يعمل في القرية، والمكان الذي وصلت إليه قريب من هنا.' },
      { language: 'ar', hypothesis: 'عاد 112 زائرا و15 شخصا و5 أشخاص في عام 2015 أيام الصيف.' },
      { language: 'ar', hypothesis: 'وصلت القاهرة أمس، وقالت اليوم إنها بعد ذلك الحكومة الجديدة.' },
      { language: 'he', hypothesis: 'מטפלת הילדים החדשה גרה בבית הלבן, והיא רואה את הסרט הטוב ביותר שחזרו אליו כולם.' },
      {
        language: 'he',
        hypothesis: 'המורה ביקשה לבנות את הגשר, ומספר אנשים גדול הגיע; חברת הבנייה הודיעה שההורים יכולים לחכות.',
      },
      { language: 'hi', hypothesis: 'बातें की और बच्चे कमरे में खेले। पुलिस के महानिदेशक आए। खोज किया करते थे।' },
      { language: 'hi', hypothesis: 'समिति अध्यक्ष करेंगे। सरकार को अनुमति लेना होगा। इस बार उनका पीछे हटना तय है।' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    const { text, pack } = evidence;
    for (const { first, last, second } of CLASHES[pack.tag]?.(segment.tokens, evidence) ?? []) {
      yield {
        range: { start: first.start, end: second.end },
        message: `“${text.value.slice(first.start, last.end)}” and “${second.text}” do not agree.`,
      };
    }
  },
});
