/** Characters that were read in the wrong encoding or lost: `dÃ©jÃ`, `caf�`, `informaci?n`. */
import type { Range } from '../../model/range.js';
import { damagedPlaces } from '../../evidence/characters/encoding-damage.js';
import { droppedLetters } from '../../evidence/characters/dropped-letters.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'encoding-damage',
  dimension: 'linguistic-conventions',
  severity: 'major',
  stage: 'stable',
  confidence: 0.98,
  needs: [],
  absorbs: ['misspelling'],
  summary: 'Characters were read in the wrong encoding, or lost.',
  why: 'A file that is written in one encoding and read in another shows signs in place of letters; no reader can be expected to guess them.',
  fix: 'Read the text again in its own encoding; where the letters are lost, take them from the source.',
  examples: {
    bad: [
      {
        language: 'pl',
        hypothesis: 'Most jest zamknięty. W [[zwi?zku]] z tym miasto prosi o cierpliwość.',
        message: 'The characters of “zwi?zku” were lost; “związku” was expected.',
      },
      {
        language: 'uk',
        hypothesis: 'Міст закрито. [[?ідсотків]] ніхто не рахував.',
        message: 'The characters of “?ідсотків” were lost.',
      },
      {
        language: 'fr',
        hypothesis: 'La ville ferme le pont. La [[qualit?]] de l’eau reste bonne.',
        message: 'The characters of “qualit?” were lost; “qualité” was expected.',
      },
      {
        language: 'he',
        hypothesis: 'הגשר סגור. העירייה אמרה [[?אתמול]] שהדרך פתוחה.',
        message: 'The characters of “?אתמול” were lost.',
      },
      {
        language: 'fr',
        hypothesis: 'Le ministre a [[dÃ©jÃ\u00a0]] quitté la salle.',
        message: 'The characters of “dÃ©jÃ” were read in the wrong encoding; “déjà” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The [[mayorâ€™s]] office is closed.',
        message: 'The characters of “mayorâ€™s” were read in the wrong encoding; “mayor’s” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Делегация вылетела в [[РњРѕСЃРєРІСѓ]] утром.',
        message: 'The characters of “РњРѕСЃРєРІСѓ” were read in the wrong encoding; “Москву” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Делегация вылетела в [[Ìîñêâó]] утром.',
        message: 'The characters of “Ìîñêâó” were read in the wrong encoding.',
      },
      {
        language: 'ar',
        hypothesis: 'وصل الوزير إلى [[Ø¨ÙŠØ±ÙˆØª]] أمس.',
        message: 'The characters of “Ø¨ÙŠØ±ÙˆØª” were read in the wrong encoding; “بيروت” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'No hay más [[informaci\ufffdn]] por ahora.',
        message: 'The characters of “informaci\ufffdn” were lost.',
      },
      {
        language: 'pt',
        hypothesis: 'A [[informa??o]] chegou tarde.',
        reference: 'A informação veio tarde.',
        message: 'The characters of “informa??o” were lost; “informação” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '部长昨天抵达[[锟斤拷]]参加会谈。',
        message: 'The characters of “锟斤拷” were lost.',
      },
      {
        language: 'de',
        hypothesis: 'Der Minister sprach [[=C3=BCber]] den Haushalt.',
        message: 'The characters of “=C3=BCber” are written as codes.',
      },
      {
        language: 'es',
        hypothesis: 'La [[limitacin]] se mantuvo todo el verano.',
        reference: 'La limitación siguió en pie todo el verano.',
        message: 'The characters of “limitacin” were lost; “limitación” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Der [[Sugling]] schlief nach der Untersuchung ein.',
        reference: 'Nach der Untersuchung schlief der Säugling ein.',
        message: 'The characters of “Sugling” were lost; “Säugling” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'La piazza resta chiusa [[perch?]] il ponte non è sicuro.',
        message: 'The characters of “perch?” were lost; “perché” was expected.',
      },
      {
        language: 'fi',
        hypothesis: 'Pormestari kertoi, [[ett?]] Tampereen silta avataan keväällä.',
        message: 'The characters of “ett?” were lost; “että” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'O prefeito pediu [[in?meras]] obras na ponte velha.',
        message: 'The characters of “in?meras” were lost; “inúmeras” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '왜 시장이 다리를 닫는 결정을 [[?렸을까]]?',
        message: 'The characters of “?렸을까” were lost.',
      },
      {
        language: 'ja',
        hypothesis: '市によると、[[?の]]橋は五月まで閉鎖される。',
        message: 'The characters of “?の” were lost.',
      },
    ],
    good: [
      { language: 'de', hypothesis: 'Aus „é“ wird dann „Ã©“, aus „ç“ wird „Ã§“, und niemand weiß, warum.' },
      { language: 'cs', hypothesis: 'Kdy? ptá se starosta. Proč? na to neodpověděl nikdo.' },
      { language: 'de', hypothesis: 'Wer kommt? fragt er. Hast du Brot? ja, sagt sie. Warum? Peter weiß es nicht.' },
      { language: 'ja', hypothesis: '橋はいつ開くのか?市は答えない。' },
      { language: 'en', hypothesis: '“Is it closed?right,” he typed. Why? because nobody asked who? or when.' },
      { language: 'de', hypothesis: 'Wozu? weil es geht. Siehe?wer es will, und https://example.org/a?b=c liest.' },
      {
        language: 'de',
        hypothesis: 'Die Zahl der Fragen wuchs.',
        reference: 'Die Zahl der Anfragen wuchs über Nacht, fährt er fort.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'The Mller report was read aloud.',
        hypothesis: 'Der Bericht von Mller wurde verlesen.',
        reference: 'Der Bericht von Müller wurde verlesen.',
      },
      { language: 'cs', hypothesis: 'Opravili starý kostel.', reference: 'Bylo opraveno několik starých kostelů.' },
      { language: 'pt', hypothesis: 'O TÍTULO “AMANHÔ, DISSE O JOÃO, É NÃO. SÃO DUAS IRMÃS.' },
      {
        language: 'fr',
        hypothesis: 'Il parle de « liberté\u00a0», de « vérité\u00a0»… et de Noël, naïve\u00a0; voilà\u00a0!',
      },
      { language: 'de', hypothesis: 'Er sagte: „Das macht Spaß“, und lachte. Das ÖÄÜ-Team gewann.' },
      { language: 'uk', hypothesis: 'Різдво Сіверського Донця: «Рівне», Рє та Сєвєродонецьк.' },
      { language: 'en', hypothesis: 'Really?? “Who?” he asked. See https://example.org/?q=caf%C3%A9&r=a?b for more.' },
      {
        language: 'en',
        hypothesis: 'Old mail programs show “Ã©” for é, the manual says.',
        source: 'Alte Mailprogramme zeigen „Ã©“ statt é, sagt das Handbuch.',
        sourceLanguage: 'de',
      },
    ],
  },
  *check({ value }, evidence) {
    for (const { range, kind, repaired } of damagedPlaces(value, evidence)) {
      const quote = value.slice(range.start, range.end);
      if (
        [evidence.source, ...evidence.references].some((other) => kind !== 'lost' && other?.text.value.includes(quote))
      )
        continue;
      if (kind === 'misread' && isExample(range, value)) continue;
      const expected = repaired === undefined ? '' : `; “${repaired}” was expected`;
      const message = `The characters of “${quote.trim()}” ${FAULTS[kind]}${expected}.`;
      yield { range, message, ...(repaired === undefined ? {} : { suggestion: repaired }) };
    }
    for (const { token, whole } of droppedLetters(evidence)) {
      yield {
        range: { start: token.start, end: token.end },
        message: `The characters of “${token.text}” were lost; “${whole}” was expected.`,
        evidence: ['The reference has the word with letters beyond ASCII, and no text has it without.'],
        severity: 'minor',
        suggestion: whole,
      };
    }
  },
});

/** Longer than one damaged letter. */
const LONGEST_EXAMPLE = 3;
const QUOTED = /^["'“”„«‘‚「『].*["'“”»’」』]$/su;

/** A single letter in quotation marks, by which an article explains what such damage looks like. */
function isExample({ start, end }: Range, value: string): boolean {
  return end - start <= LONGEST_EXAMPLE && QUOTED.test(value.slice(start - 1, end + 1));
}

const FAULTS = { misread: 'were read in the wrong encoding', lost: 'were lost', escaped: 'are written as codes' };
