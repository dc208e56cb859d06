/** A name half in small letters (`the middle East`), or a weekday or month in the wrong case (`el Martes 9 de agosto`). */
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import { loweredNames } from '../../evidence/names/lowered-names.js';
import { loweredNouns } from '../../evidence/names/lowered-nouns.js';
import { misspelledCalendarWords, misspelledPlaces } from '../../evidence/names/name-case.js';
import { raisedWords } from '../../evidence/grammar/raised-words.js';
import { defineArticleRule } from '../define-rule.js';

export default defineArticleRule({
  id: 'proper-noun-case',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A name, a weekday or a month is written in the wrong case.',
  why: 'Languages differ in what they capitalise, and a name that is put together word by word keeps the case of its parts.',
  fix: 'Write the name as the language writes it.',
  examples: {
    bad: [
      {
        language: 'fr',
        hypothesis: 'Le chœur chante lundi, selon la cheffe [[jessica]] Thornbury et son orchestre.',
        message: 'The name is written “Jessica”, not “jessica”.',
      },
      {
        language: 'en',
        hypothesis: 'The choir was founded by the organist Martin [[thornbury]], and it still sings.',
        message: 'The name is written “Thornbury”, not “thornbury”.',
      },
      {
        language: 'uk',
        hypothesis: 'Хором керує органіст [[роберт]] Торнбері, який живе в місті.',
        message: 'The name is written “Роберт”, not “роберт”.',
      },
      {
        language: 'es',
        hypothesis:
          'La dinastía Thornbury vive aquí.\nAyer ganó el premio de la [[thornbury]] Society, y Thornbury calla.',
        message: 'The name is written “Thornbury”, not “thornbury”.',
      },
      {
        language: 'de',
        hypothesis: 'Der Chor sang für die [[staatsanwälte]] aus Bremen.',
        message: 'German nouns have a capital: “Staatsanwälte”, not “staatsanwälte”.',
      },
      {
        language: 'it',
        hypothesis: 'La fiera apre oggi.\nLa giuria ha [[Annunciato]] una nuova gara di pane.',
        message: '“Annunciato” is no name: “annunciato”.',
      },
      {
        language: 'es',
        hypothesis: 'La feria abre hoy.\nEl autor habla [[Directamente]] con los lectores de la villa.',
        message: '“Directamente” is no name: “directamente”.',
      },
      {
        language: 'cs',
        hypothesis:
          'Včera mluvil Feinstein dlouho. Potom řekl Feinstein víc. Nakonec odešel Feinstein domů. S ním šel [[feinstein]] mladší.',
        message: 'The name is written “Feinstein”, not “feinstein”.',
      },
      {
        language: 'cs',
        hypothesis: 'Muzeum je zavřené. V neděli 14. [[Května]] 2023 vystoupí houslista.',
        message: 'In cs it is written “května”, not “Května”.',
      },
      {
        language: 'en',
        hypothesis: 'The envoy flew to the [[middle East]] for talks.',
        message: 'The name is written “Middle East”, not “middle East”.',
      },
      {
        language: 'en',
        hypothesis: 'The envoy will be back on [[thursday]] evening.',
        message: 'In en it is written “Thursday”, not “thursday”.',
      },
      {
        language: 'es',
        hypothesis: 'El enviado regresará el [[Martes]] 9 de agosto de 2022.',
        message: 'In es it is written “martes”, not “Martes”.',
      },
      {
        language: 'ru',
        hypothesis: 'Посланник вернётся 9 [[Августа]] 2022 года.',
        message: 'In ru it is written “августа”, not “Августа”.',
      },
      {
        language: 'en',
        hypothesis: 'Trade with Norway grew.\nThe minister said that [[norway]] pays well and that Norway is patient.',
        message: 'The name is written “Norway”, not “norway”.',
      },
      {
        language: 'pl',
        hypothesis: 'Wczoraj mówiła Anna Wilk.\nDziś pani Anna [[wilk]] milczy, choć wczoraj pani Wilk mówiła długo.',
        message: 'The name is written “Wilk”, not “wilk”.',
      },
      {
        language: 'de',
        hypothesis: 'Wie der [[sprecher]] sagte, bleibt die Brücke zu.',
        message: 'German nouns have a capital: “Sprecher”, not “sprecher”.',
      },
      {
        language: 'de',
        hypothesis: 'Die neue [[hafenverordnung]] gilt ab Mai.',
        message: 'German nouns have a capital: “Hafenverordnung”, not “hafenverordnung”.',
      },
      {
        language: 'pl',
        hypothesis: 'Most otworzą w [[Poniedziałek]] rano.',
        message: 'In pl it is written “poniedziałek”, not “Poniedziałek”.',
      },
      {
        language: 'tr',
        hypothesis: 'Heyet salı günü [[norveç’te]] olacak. Görüşmeler üç gün sürecek.',
        message: 'The name is written “Norveç’te”, not “norveç’te”.',
      },
      {
        language: 'ru',
        hypothesis: 'Делегация во вторник будет в [[берлине]], а потом в Бергене.',
        message: 'The name is written “Берлине”, not “берлине”.',
      },
      {
        language: 'pl',
        hypothesis: 'W styczniu komisja [[Parlamentu europejskiego]] przyjedzie do Krakowa.',
        message: 'The name is written “Parlamentu Europejskiego”, not “Parlamentu europejskiego”.',
      },
      {
        language: 'uk',
        hypothesis: 'Міст відкриють у [[Понеділок]] зранку.',
        message: 'In uk it is written “понеділок”, not “Понеділок”.',
      },
      {
        language: 'sv',
        hypothesis: 'Den senaste björnen i [[sverige]] levde i norr.',
        message: 'The name is written “Sverige”, not “sverige”.',
      },
      {
        language: 'en',
        hypothesis: 'She beat the [[australian]] champion in the final.',
        message: 'The name is written “Australian”, not “australian”.',
      },
      {
        language: 'en',
        hypothesis: 'Siberia is cold. They met again in southern [[siberia]] last week.',
        message: 'The name is written “Siberia”, not “siberia”.',
      },
      {
        language: 'es',
        hypothesis: 'Ayer habló la entrenadora [[Italiana]] del equipo.',
        message: '“Italiana” is no name: “italiana”.',
      },
      {
        language: 'pt',
        hypothesis: 'A loja nova ainda não [[Abriu]] as portas.',
        message: '“Abriu” is no name: “abriu”.',
      },
      {
        language: 'tr',
        hypothesis: 'Kule 12 [[mart]] 2025 Çarşamba günü açıldı.',
        message: 'In tr it is written “Mart”, not “mart”.',
      },
      {
        language: 'es',
        hypothesis: 'El equipo de la Universidad de [[zaragoza]] trabaja en la cueva.',
        message: 'The name is written “Zaragoza”, not “zaragoza”.',
      },
      {
        language: 'es',
        hypothesis: 'La muestra abre el 3 de [[Octubre]] en el museo.',
        message: 'In es it is written “octubre”, not “Octubre”.',
      },
      {
        language: 'es',
        hypothesis: 'La temporada comenzará a mediados de [[Agosto]].',
        message: 'In es it is written “agosto”, not “Agosto”.',
      },
      {
        language: 'fr',
        hypothesis: 'Le pont rouvrira fin [[Octobre]].',
        message: 'In fr it is written “octobre”, not “Octobre”.',
      },
    ],
    good: [
      {
        language: 'de',
        hypothesis: 'Um die Region zu bewirtschaften und auszukundschaften, sind minimum drei Personen nötig.',
      },
      { language: 'es', hypothesis: 'El coro de Marks and Spencer cantó para Save the Children con the Weeknd.' },
      { language: 'en', hypothesis: 'The Nordic biathlete Ole met Grace versus Rose at FedEx, and Jack cheered.' },
      { language: 'ru', hypothesis: 'Итальянский гольфист Молинари и хукер Дэн Фрост поздравили Анну.' },
      { language: 'de', hypothesis: 'Die mediane Dosis und extrakorporale Behandlungen machten ding, ding, ding.' },
      { language: 'fi', hypothesis: 'Anna epäröisi vielä, ja Pekka kiikaroisi merelle.' },
      { language: 'es', hypothesis: 'El club 9 de Julio celebra el 25 de Mayo.' },
      { language: 'en-GB', hypothesis: 'The museum keeps the armour of a knight and a map of the savannah.' },
      { language: 'es', hypothesis: 'Cruzaron la sierra con el viejo Tarugo, y luego un tarugo se les acercó.' },
      { language: 'cs', hypothesis: 'O tom rozhodne Senát. Hlasování senátu se zpozdilo, protože Senát čekal.' },
      { language: 'it', hypothesis: 'La nazionale Italiana Petroli e il film «La vita Cambia tutto» piacciono.' },
      {
        language: 'en',
        hypothesis: 'French fries and swiss rolls, a polish for shoes, and the centre of the Centre Theatre.',
      },
      {
        language: 'de',
        hypothesis:
          'Die grünen Wälder und das Bildungs- und Schulamt: Er verbot es, unterschied sie und sagte „for the information“.',
      },
      {
        language: 'de',
        hypothesis: 'Der Hafen war gezwungen zu schließen. Man ist notgedrungen umgezogen, und es ist gut gelungen.',
      },
      { language: 'pl', hypothesis: 'Trener rozmawiał z Piątkiem. Potem Piątek strzelił, a z Piątkiem wygrali.' },
      { language: 'tr', hypothesis: 'Bakan bir tweet’te “güzel” yazdı, sonra internet kesildi.' },
      { language: 'nl', hypothesis: 'De winkels zijn dicht op Goede Vrijdag en open op Tweede Paasdag.' },
      {
        language: 'es',
        hypothesis: 'Visitó Indonesia en mayo.\nLa isla indonesia es grande, y el partido negó que el Partido pague.',
      },
      { language: 'en', hypothesis: 'Yesterday Anna Baker left Turkey.\nThe baker sold turkey, and turkey sold well.' },
      {
        language: 'en',
        hypothesis: 'Analysts of north Africa met in the Middle East; the white house on the hill was empty.',
      },
      { language: 'en', hypothesis: 'Black sea bass was served on Thursday; prices may march on.' },
      {
        language: 'es',
        hypothesis: 'Martes 9 de agosto: el desfile sale de la calle 25 de Mayo y llega al Oriente Medio.',
      },
      { language: 'fr', hypothesis: 'Il est parti pour le Moyen-Orient mardi 9 août 2022.' },
      { language: 'de', hypothesis: 'Der Gesandte kehrt am Dienstag, 9. August 2022, zurück.' },
      { language: 'tr', hypothesis: 'Kule her yıl mart ayında açılır; 3 mayıs çiçeği ve 2025 model bir araba vardı.' },
      { language: 'el', hypothesis: 'Η ομάδα πήρε την τρίτη θέση και τη δευτέρα του ομίλου.' },
    ],
  },
  *check(_hypothesis, evidence) {
    yield* placeReports(evidence);
    for (const { token, expected } of loweredNames(evidence)) {
      const message = `The name is written “${expected}”, not “${token.text}”.`;
      yield { range: { start: token.start, end: token.end }, message, suggestion: expected };
    }
    for (const { token, expected } of loweredNouns(evidence)) {
      const message = `German nouns have a capital: “${expected}”, not “${token.text}”.`;
      yield { range: { start: token.start, end: token.end }, message, suggestion: expected };
    }
    for (const { token, expected } of raisedWords(evidence)) {
      const message = `“${token.text}” is no name: “${expected}”.`;
      yield { range: { start: token.start, end: token.end }, message, suggestion: expected };
    }
    for (const { token, expected } of misspelledCalendarWords(evidence)) {
      const message = `In ${evidence.text.language} it is written “${expected}”, not “${token.text}”.`;
      yield { range: { start: token.start, end: token.end }, message, suggestion: expected };
    }
  },
});

function* placeReports(evidence: Evidence): Iterable<Report> {
  for (const { range, expected } of misspelledPlaces(evidence)) {
    const quote = evidence.text.value.slice(range.start, range.end);
    yield { range, message: `The name is written “${expected}”, not “${quote}”.`, suggestion: expected };
  }
}
