/** A pronoun beside the noun that it stands for: `accuses them Belarus`, `The minister he said`. */
import { repeatedSubject } from '../../evidence/grammar/english-subjects.js';
import { doubledTopic } from '../../evidence/grammar/doubled-topics.js';
import { doubledPronouns } from '../../evidence/grammar/doubled-pronouns.js';
import { repeatedSubjects } from '../../evidence/grammar/repeated-subjects.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'stray-pronoun',
  dimension: 'linguistic-conventions',
  severity: 'major',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: [
    'en',
    'de',
    'fr',
    'nl',
    'sv',
    'da',
    'es',
    'pt',
    'it',
    'ca',
    'ro',
    'pl',
    'cs',
    'ru',
    'uk',
    'ar',
    'he',
    'hi',
    'ja',
    'ko',
    'zh',
  ],
  absorbs: ['malformed-phrase'],
  summary: 'A pronoun stands beside the very noun it would replace.',
  why: 'Articles and clitics of the source language look like pronouns and are translated as such, so that a place in the sentence is filled twice.',
  fix: 'Remove the pronoun.',
  examples: {
    bad: [
      {
        language: 'ro',
        hypothesis: '[[Consiliul local el]] a votat bugetul.',
        message: 'Both “Consiliul local” and “el” stand as the subject of “a”.',
      },
      {
        language: 'pt',
        hypothesis: '[[Os ceramistas eles]] ainda não sabem.',
        message: 'Both “Os ceramistas” and “eles” stand as the subject of “ainda”.',
      },
      {
        language: 'it',
        hypothesis: '[[La fornace lei]] ha chiuso a maggio.',
        message: 'Both “La fornace” and “lei” stand as the subject of “ha”.',
      },
      {
        language: 'ru',
        hypothesis: 'Озеро изучает Иван Горохов. [[Горохов он]] хочет вернуться летом.',
        message: 'Both “Горохов” and “он” stand as the subject of “хочет”.',
      },
      {
        language: 'cs',
        hypothesis: 'Loď řídí Jan Malát. [[Malát on]] upozornil na silný vítr.',
        message: 'Both “Malát” and “on” stand as the subject of “upozornil”.',
      },
      {
        language: 'de',
        hypothesis: 'Das Spiel leitete Holger Brand. [[Holger Brand er]] lobte vor allem die Abwehr.',
        message: 'Both “Holger Brand” and “er” stand as the subject of “lobte”.',
      },
      {
        language: 'ja',
        hypothesis: '[[村上健太監督は彼]]は、橋の工事が終わったと話す。',
        message: 'Both “村上健太監督” and “彼” stand as the subject.',
      },
      {
        language: 'ko',
        hypothesis: '연구를 이끈 박지훈 [[박사는 그는]] 다리가 안전하다고 말했다.',
        message: 'Both “박사” and “그는” stand as the subject.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '[[市长他]]表示，大桥五月开放。',
        message: 'Both “市长” and “他” stand as the subject.',
      },
      {
        language: 'he',
        hypothesis: '[[הדובר הוא]] אמר כי הגשר ייפתח במאי.',
        message: 'Both “הדובר” and “הוא” stand as the subject.',
      },
      {
        language: 'en',
        hypothesis: 'The union [[accuses them Denmark]] secretly close the mill.',
        message: 'Both “them” and “Denmark” stand as the object of “accuses”.',
      },
      {
        language: 'en',
        hypothesis: '[[The minister he]] said that the bridge will reopen.',
        message: 'Both “The minister” and “he” stand as the subject of “said”.',
      },
      {
        language: 'de',
        hypothesis: '[[Die Ministerin sie]] sagte, dass die Brücke wieder öffnet.',
        message: 'Both “Die Ministerin” and “sie” stand as the subject of “sagte”.',
      },
      {
        language: 'fr',
        hypothesis: '[[Le ministre il]] affirme que le pont rouvrira.',
        message: 'Both “Le ministre” and “il” stand as the subject of “affirme”.',
      },
      {
        language: 'en',
        hypothesis: '[[Erik Keller he]] said that the bridge will reopen.',
        message: 'Both “Erik Keller” and “he” stand as the subject of “said”.',
      },
      {
        language: 'de',
        hypothesis: '[[Der Bürgermeister der Stadt er]] versprach neue Busse.',
        message: 'Both “Der Bürgermeister der Stadt” and “er” stand as the subject of “versprach”.',
      },
      {
        language: 'nl',
        hypothesis: '[[De minister hij]] noemde de brug gevaarlijk.',
        message: 'Both “De minister” and “hij” stand as the subject of “noemde”.',
      },
      {
        language: 'sv',
        hypothesis: '[[Finansministern hon]] kallade bron för dyr.',
        message: 'Both “Finansministern” and “hon” stand as the subject of “kallade”.',
      },
      {
        language: 'en',
        hypothesis: 'It rained all day. [[It the]] government declared a state of emergency.',
        message: 'Both “It” and “the government …” stand as the subject.',
      },
      {
        language: 'en',
        hypothesis: '[[Erik Keller he]] has left the town.',
        message: 'Both “Erik Keller” and “he” stand as the subject of “has”.',
      },
      {
        language: 'es',
        hypothesis: '[[La joven deportista ella]] ganó la final.',
        message: 'Both “La joven deportista” and “ella” stand as the subject of “ganó”.',
      },
      {
        language: 'pt',
        hypothesis: '[[A empresa ela]] vendeu a fábrica.',
        message: 'Both “A empresa” and “ela” stand as the subject of “vendeu”.',
      },
      {
        language: 'ro',
        hypothesis: '[[Insecta ea]] trăiește în baltă.',
        message: 'Both “Insecta” and “ea” stand as the subject of “trăiește”.',
      },
      {
        language: 'fr',
        hypothesis: 'Il pleut. [[Trois entreprises françaises elles]] ont signé.',
        message: 'Both “Trois entreprises françaises” and “elles” stand as the subject of “ont”.',
      },
      {
        language: 'en',
        hypothesis: 'We met Tilmann there.\n[[Tilmann he]] left early.',
        message: 'Both “Tilmann” and “he” stand as the subject of “left”.',
      },
      {
        language: 'en',
        hypothesis: '[[The gardeners they]] planted 40 trees.',
        message: 'Both “The gardeners” and “they” stand as the subject of “planted”.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis: 'Kowalczyk left for Mataró and Reus. In Mataró he becomes a star; fans say Mataró made him.',
      },
      { language: 'ro', hypothesis: 'Consiliul tace, iar el a votat.' },
      { language: 'it', hypothesis: 'La vita per lei è bella, e il maestro lui stesso tace.' },
      { language: 'en', hypothesis: 'The car he bought was red. The farmers they met in May have left.' },
      { language: 'ja', hypothesis: '監督は彼が速いと言った。今日は彼は休みだ。' },
      { language: 'ko', hypothesis: '박사는 그가 옳다고 말했다. 오늘은 그는 쉰다.' },
      { language: 'zh-Hans', hypothesis: '告诉市长他已经知道了。作为市长他将出席。' },
      { language: 'he', hypothesis: 'הדובר הוא איש העיר, והשר הוא שאמר זאת.' },
      {
        language: 'fr',
        hypothesis: 'Les fabricants utilisent-ils du bois ? Cette semaine il pleut, et le soir elles chantent.',
      },
      {
        language: 'es',
        hypothesis: 'El alcalde, él mismo vecino, calló. La ministra, dijo ella, vendrá. Los niños ellos solos.',
      },
      { language: 'ro', hypothesis: 'Întotdeauna ea spune adevărul, iar el tace.' },
      {
        language: 'ru',
        hypothesis: 'Ива Горохова любят. Горохов и он уехали; когда они ушли, Горохов, он и сестра пели.',
      },
      {
        language: 'pl',
        hypothesis: 'Znał Nowaka. „Nowak on zawsze milczy”, mówi żona. Gdy Nowak on sam przyszedł, padało.',
      },
      { language: 'en', hypothesis: 'Maybe she did not know. Ensuring you have time is wise.' },
      { language: 'en', hypothesis: 'Police arrested him Monday, and critics accuse them, the Danes, of haste.' },
      { language: 'en', hypothesis: 'The union gave them Denmark’s answer and told them Denmark would wait.' },
      { language: 'en', hypothesis: 'It was the minister he said had lied.' },
      { language: 'en', hypothesis: 'They support us Europeans.' },
      {
        language: 'de',
        hypothesis: 'Auch er kam. Als der Minister sie sah, ging er. Die Ministerin, die er traf, schwieg.',
      },
      { language: 'sv', hypothesis: 'Ministern i Oslo kallade honom hit. När ministern kom såg hon bron.' },
      { language: 'es', hypothesis: 'El ministro le dijo a Pedro que vendría.' },
      { language: 'de', hypothesis: 'Der Minister, er sagte es selbst, kommt nicht.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    const listed = [...doubledPronouns(segment, evidence)];
    yield* listed;
    const repeated = repeatedSubject(segment.tokens, evidence);
    const [opening] = segment.tokens;
    if (repeated && opening && !listed.some(({ range }) => range.end >= repeated.pronoun.end)) {
      const { pronoun, verb } = repeated;
      const quote = evidence.text.value.slice(opening.start, pronoun.start - 1);
      const message = `Both “${quote}” and “${pronoun.text}” stand as the subject of “${verb.text}”.`;
      yield { range: { start: opening.start, end: pronoun.end }, message };
    }
    const topic = evidence.pack.cased ? undefined : doubledTopic(segment, evidence.pack);
    if (topic) {
      const { start, end, office, pronoun } = topic;
      yield { range: { start, end }, message: `Both “${office}” and “${pronoun}” stand as the subject.` };
    }
    for (const { first, last, pronoun, verb } of repeatedSubjects(segment.tokens, evidence)) {
      const quote = evidence.text.value.slice(first.start, last.end);
      yield {
        range: { start: first.start, end: pronoun.end },
        message: `Both “${quote}” and “${pronoun.text}” stand as the subject of “${verb.text}”.`,
      };
    }
  },
});
