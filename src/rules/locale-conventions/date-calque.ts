/** A date built word by word as the source language builds it: `Wednesday the 2nd`, `Mittwoch, November 2`. */
import { findDateCalque } from '../../evidence/dates/date-calques.js';
import { foreignDateOrders } from '../../evidence/dates/date-orders.js';
import { literalDates } from '../../evidence/dates/literal-dates.js';
import { standaloneMonth } from '../../evidence/dates/standalone-months.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'date-calque',
  dimension: 'locale-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A date is put together as another language does it.',
  why: 'The parts of a date stand in each language in an order of its own; carried over word by word it reads foreign or names no month.',
  fix: 'Write the date as the language writes it: “Wednesday, November 2”, “Mittwoch, 2. November”, “miércoles 2 de noviembre”.',
  examples: {
    bad: [
      {
        language: 'he',
        hypothesis: 'ההרשמה תיפתח [[בנובמבר ה־18]] בבוקר.',
        message: 'The date “בנובמבר ה־18” puts the month before the day.',
      },
      {
        language: 'uk',
        hypothesis: 'У палаці [[грудня 12-го]] відкриється виставка.',
        message: 'The date “грудня 12-го” puts the month before the day.',
      },
      {
        language: 'ro',
        hypothesis: 'Ea a plătit pe data de [[octombrie 4]] și a plecat.',
        message: 'The date “octombrie 4” puts the month before the day.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '工程预计于[[6月，2026年]]完工。',
        message: 'The date “6月，2026年” puts the year behind the day.',
      },
      {
        language: 'it',
        hypothesis: 'La sala riapre [[sabato l’11 ottobre]] alle nove.',
        message: 'The date “sabato l’11 ottobre” has an article behind the weekday.',
      },
      {
        language: 'en',
        hypothesis: 'The final on [[June the 12]], at noon, is sold out.',
        message: 'The date “June the 12” has an article before a plain number.',
      },
      {
        language: 'en',
        hypothesis: 'It opens on the 14th of [[the March]] of 2025.',
        message: 'The date “the March” has an article before the month.',
      },
      {
        language: 'en',
        hypothesis: 'They met on [[Monday, day 3]], in the town hall.',
        message: 'The date “Monday, day 3” says that the number is a day.',
      },
      {
        language: 'fr',
        hypothesis: 'La halle ouvre le [[14ème mars]] à midi.',
        message: 'The date “14ème mars” has an ordinal.',
      },
      {
        language: 'fr',
        hypothesis: 'La fête commence [[sur le 4 mai]] à midi.',
        message: 'The date “sur le 4 mai” has a preposition that a date does not take.',
      },
      {
        language: 'de',
        hypothesis: 'Die Sitzung findet am [[Dienstag, der 17. Juni]] 2025 statt.',
        message: 'The date “Dienstag, der 17. Juni” has the article of a subject behind “am”.',
      },
      {
        language: 'es',
        hypothesis: 'Habrá rutas hasta el [[domingo el 30 de noviembre]] por la noche.',
        message: 'The date “domingo el 30 de noviembre” has an article behind the weekday.',
      },
      {
        language: 'de',
        hypothesis: 'Das Fest beginnt am [[4 Mai]] auf dem Markt.',
        message: 'The date “4 Mai” lacks the full stop behind the day; “4. Mai” was expected.',
      },
      {
        language: 'pl',
        hypothesis: 'Święto zaczyna się [[4. maja]] na rynku.',
        message: 'The date “4. maja” has a full stop behind the day; “4 maja” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Праздник начнётся [[мая 4]] на площади.',
        message: 'The date “мая 4” puts the month before the day; “4 мая” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Festen börjar den [[maj 4]] på torget.',
        message: 'The date “maj 4” puts the month before the day; “4 maj” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El [[miércoles 17º de mayo]] se reúne la junta.',
        message: 'The date “miércoles 17º de mayo” has an ordinal; “miércoles, 17 de mayo” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'La pieza se verá a partir del [[julio 3]] en el museo.',
        message: 'The date “julio 3” puts the month before the day; “3 de julio” was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'Koncert je v neděli 14. [[květen]] 2023 večer.',
        message: '“květen” is the month by itself; behind a day “května” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Лекция пройдёт 10 [[июнь]] 2023 года.',
        message: '“июнь” is the month by itself; behind a day “июня” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '理事会は[[水曜日の15日]]に開かれた。',
        message: 'The date “水曜日の15日” names weekday and day but no month.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '理事会于[[15日3月2023年]]在市政厅开会。',
        message: 'The date “15日3月2023年” puts the day before the month.',
      },
      {
        language: 'ko',
        hypothesis: '이사회는 [[수요일, 3월 15일]] 시청에서 열렸다.',
        message: 'The date “수요일, 3월 15일” puts the weekday before the date.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '[[星期三，3月15]]，理事会在市政厅开会。',
        message: 'The date “星期三，3月15” puts the weekday before the date.',
      },
      {
        language: 'ja',
        hypothesis: '[[水曜日、3月15]]、理事会が開かれた。',
        message: 'The date “水曜日、3月15” puts the weekday before the date.',
      },
      {
        language: 'ko',
        hypothesis: '[[수요일, 3월 15]] – 이사회가 시청에서 열렸다.',
        message: 'The date “수요일, 3월 15” puts the weekday before the date.',
      },
      {
        language: 'el',
        hypothesis: '[[Τετάρτη, Μάρτιος 15]] – Το συμβούλιο συνεδρίασε στο δημαρχείο.',
        message: 'The date “Τετάρτη, Μάρτιος 15” puts the month before the day; “Τετάρτη 15 Μαρτίου” was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'परिषद की बैठक [[बुधवार 15 को]] पुराने भवन में हुई।',
        message: 'The date “बुधवार 15 को” names weekday and day but no month.',
      },
      {
        language: 'en',
        hypothesis: 'The union said on [[Tuesday the 9th]] that the strike would go on.',
        message: 'The date “Tuesday the 9th” names the day but no month.',
      },
      {
        language: 'en',
        hypothesis: 'The union met this [[Tuesday (9)]] to talk about pay.',
        message: 'The date “Tuesday (9)” puts the day in brackets and names no month.',
      },
      {
        language: 'de',
        hypothesis: 'Die Gewerkschaft erklärte am [[Dienstag, August 9]], der Streik gehe weiter.',
        message: 'The date “Dienstag, August 9” puts the month before the day; “Dienstag, 9. August” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El sindicato lo anunció el [[9th de agosto]] por la tarde.',
        message: 'The date “9th de agosto” has an English ordinal; “9 de agosto” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Sendika kararını [[Ağustos 9, 2022]] tarihinde açıkladı.',
        message: 'The date “Ağustos 9, 2022” puts the month before the day; “9 Ağustos 2022” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Профсоюз сообщил об этом в [[вторник (9)]] вечером.',
        message: 'The date “вторник (9)” puts the day in brackets and names no month.',
      },
      {
        language: 'hu',
        hypothesis: 'A hidat [[Monday, June 9, 2025]] adták át Szegeden.',
        message:
          'The date “Monday, June 9, 2025” has the English name “Monday”; “2025. június 9., hétfő” was expected.',
      },
    ],
    good: [
      { language: 'he', hypothesis: 'במרץ 15 איש הגיעו, ובנובמבר 2025 נסגר הגשר.' },
      { language: 'ro', hypothesis: 'Din octombrie 4 oameni lucrează aici; pe 4 octombrie vine ploaia.' },
      { language: 'en', hypothesis: 'They met on April the 1st, and in May the 12 horses ran.' },
      { language: 'en', hypothesis: 'On day 3 of the tour, in the May issue and on the March for Science, it rained.' },
      { language: 'fr', hypothesis: 'Le 1er mars, le 14e régiment et la 3e mardi du mois reviennent.' },
      {
        language: 'ca',
        hypothesis: 'El mercat va obrir dimecres 14 de juny amb una teulada nova, i el 3 d’agost tanca.',
      },
      { language: 'uk', hypothesis: 'Наприкінці травня 4 людини пішли, а до середини травня 5 з 10 повернулися.' },
      { language: 'de', hypothesis: 'Am Montag, dem 4. Mai, öffnet das Haus. Der 5. Mai ist frei, im Mai 4 Konzerte.' },
      { language: 'pl', hypothesis: 'Koncert będzie 4 maja. Bilety kupiło 14. Maja i Jan też.' },
      { language: 'es', hypothesis: 'El 1º de mayo es fiesta, y en julio 3 personas dejaron el coro.' },
      { language: 'cs', hypothesis: 'Květen 2023 byl suchý, 14. května pršelo. V roce 2020 květen nebyl lepší.' },
      { language: 'ja', hypothesis: '理事会は15日（水）に開かれ、次回は4月10日の月曜日だ。1月から10日間休む。' },
      {
        language: 'zh-Hans',
        hypothesis: '会议于周三（15日）举行，下次会议定于4月10日（星期一）。本月15日至3月底休会。',
      },
      { language: 'zh-Hans', hypothesis: '会议改在星期三，3月15人报名，15家公司参加。' },
      { language: 'el', hypothesis: 'Την Τετάρτη, τον Μάρτιο, 15 σύλλογοι άνοιξαν τα γραφεία τους.' },
      { language: 'ko', hypothesis: '회의는 수요일인 15일 열렸고 다음 회의는 4월 10일(월)이다. 15일간 쉰다.' },
      { language: 'en', hypothesis: 'The film Friday the 13th opened on Tuesday, August 9.' },
      {
        language: 'en',
        hypothesis: 'In August, on Tuesday the 9th, the strike began; on Tuesday 15 buses stayed away.',
      },
      { language: 'fr', hypothesis: 'Le syndicat l’a annoncé mardi 9 août, et les bus rouleront mercredi 10.' },
      { language: 'pt', hypothesis: 'O sindicato anunciou a greve na terça-feira (9), em Lisboa.' },
      { language: 'de', hypothesis: 'Im August 15 Busse zu ersetzen, wie am Dienstag, den 9. August, sei teuer.' },
      { language: 'ja', hypothesis: '組合は火曜日（9日）に発表した。' },
      { language: 'hu', hypothesis: 'A hidat 2025. június 9-én, hétfőn adták át, az utat pedig március 12-én.' },
    ],
  },
  *check({ value, segments, language }, evidence) {
    for (const { start, end, fault } of literalDates(value, language))
      yield { range: { start, end }, message: `The date “${value.slice(start, end)}” ${fault}.` };
    for (const { range, text } of segments) {
      for (const { start, end, fault } of foreignDateOrders({ text }, language)) {
        const place = { start: range.start + start, end: range.start + end };
        yield { range: place, message: `The date “${text.slice(start, end)}” ${fault}.` };
      }
    }
    for (const date of evidence.dates) {
      const month = standaloneMonth(date, language);
      if (month) {
        const { start, end, text } = month.token;
        yield {
          range: { start, end },
          message: `“${text}” is the month by itself; behind a day “${month.expected}” was expected.`,
        };
        continue;
      }
      const calque = findDateCalque(date, evidence);
      if (!calque) continue;
      const quote = value.slice(date.range.start, date.range.end);
      const expected = calque.expected === undefined ? '' : `; “${calque.expected}” was expected`;
      yield { range: date.range, message: `The date “${quote}” ${calque.fault}${expected}.` };
    }
  },
});
