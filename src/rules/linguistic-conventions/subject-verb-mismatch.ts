/** A subject and its verb in different numbers or persons: `Los nadadores entrena`, `Er kannst`. */
import { personClashes } from '../../evidence/grammar/person-clashes.js';
import { subjectVerbClashes } from '../../evidence/grammar/subject-verb-clashes.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'subject-verb-mismatch',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['es', 'fr', 'pt', 'it', 'ca', 'ro', 'de', 'nl', 'en', 'pl', 'cs', 'ru', 'uk'],
  absorbs: ['malformed-phrase', 'agreement-error'],
  summary: 'A subject is plural and its verb singular, or the other way round, or the verb is in another person.',
  why: 'Engines translate the verb by what stands near it, and lose the number of the subject.',
  fix: 'Put the verb into the number and person of its subject.',
  examples: {
    bad: [
      {
        language: 'de',
        hypothesis: 'Während er beschäftigt [[waren]], regnete es.',
        message: '“er” is singular, “waren” is plural.',
      },
      {
        language: 'nl',
        hypothesis: 'Morgen [[kunnen]] ik niet komen.',
        message: '“ik” is singular, “kunnen” is plural.',
      },
      {
        language: 'es',
        hypothesis: '[[El nombre de su barco soy]] un secreto.',
        message: '“El nombre de su barco” is a third person, “soy” is none.',
      },
      {
        language: 'de',
        hypothesis: 'Gestern sagte der Gärtner, dass [[er kannst]] kommen.',
        message: '“er” is a third person, “kannst” is none.',
      },
      {
        language: 'de',
        hypothesis: 'Die Brücke [[bist]] seit Mai gesperrt.',
        message: '“bist” is no third person, and nobody else is in the sentence.',
      },
      {
        language: 'fr',
        hypothesis: 'La fanfare, [[qui as]] joué hier, reviendra.',
        message: '“qui” is a third person, “as” is none.',
      },
      {
        language: 'es',
        hypothesis: '[[Marta Aldar soy]] directora del museo.',
        message: '“Marta Aldar” is a third person, “soy” is none.',
      },
      {
        language: 'it',
        hypothesis: '[[La mostra hai]] attirato molti visitatori.',
        message: '“La mostra” is a third person, “hai” is none.',
      },
      {
        language: 'en',
        hypothesis: 'The bridge [[am]] closed since May.',
        message: '“am” is no third person, and nobody else is in the sentence.',
      },
      {
        language: 'ru',
        hypothesis: 'По словам врача, [[она могу]] ходить.',
        message: '“она” is a third person, “могу” is none.',
      },
      {
        language: 'pl',
        hypothesis: 'Sąsiad mówi, że [[on jestem]] zmęczony.',
        message: '“on” is a third person, “jestem” is none.',
      },
      {
        language: 'de',
        hypothesis: 'Es regnet. [[Der alte Leuchtturm am Hafen sind]] wieder geöffnet.',
        message: '“Leuchtturm” is singular, “sind” is plural.',
      },
      {
        language: 'de',
        hypothesis: '„Morgen [[ist]] wir wieder auf See“, sagte die Kapitänin.',
        message: '“wir” is plural, “ist” is singular.',
      },
      {
        language: 'de',
        hypothesis: 'Leider [[sind]] er zu spät gekommen.',
        message: '“er” is singular, “sind” is plural.',
      },
      {
        language: 'nl',
        hypothesis: 'Gelukkig [[zijn]] hij op tijd gekomen.',
        message: '“hij” is singular, “zijn” is plural.',
      },
      {
        language: 'fr',
        hypothesis: 'Montreuil a gagné hier. [[Montreuil ont]] fêté la coupe.',
        message: '“Montreuil” is singular, “ont” is plural.',
      },
      {
        language: 'fr',
        hypothesis: '[[Mme Arland ont]] refusé de signer.',
        message: '“Arland” is singular, “ont” is plural.',
      },
      {
        language: 'es',
        hypothesis: '[[La receta del panadero son]] un secreto.',
        message: '“receta” is singular, “son” is plural.',
      },
      {
        language: 'it',
        hypothesis: '[[L’albergo sono]] stato venduto.',
        message: '“albergo” is singular, “sono” is plural.',
      },
      {
        language: 'fr',
        hypothesis: '[[Ils mange]] à midi dans la cour.',
        message: '“Ils” is plural, “mange” is singular.',
      },
      {
        language: 'fr',
        hypothesis: 'Le voisin dit qu’[[on les accusaient]] de mentir.',
        message: '“on” is singular, “accusaient” is plural.',
      },
      {
        language: 'fr',
        hypothesis: '[[Les salariés rouvrira]] les portes samedi.',
        message: '“salariés” is plural, “rouvrira” is singular.',
      },
      {
        language: 'es',
        hypothesis: '[[La nueva panadería venden]] pan negro.',
        message: '“panadería” is singular, “venden” is plural.',
      },
      {
        language: 'pt',
        hypothesis: '[[Os ferreiros de um bairro do Porto vendeu]] a forja.',
        message: '“ferreiros” is plural, “vendeu” is singular.',
      },
      {
        language: 'ro',
        hypothesis: '[[Lucrările va]] începe luni.',
        message: '“Lucrările” is plural, “va” is singular.',
      },
      {
        language: 'ro',
        hypothesis: '[[Consiliul au]] votat bugetul.',
        message: '“Consiliul” is singular, “au” is plural.',
      },
      {
        language: 'es',
        hypothesis: 'Es cierto que [[los alfareros jubilados enseñará]] el oficio.',
        message: '“alfareros” is plural, “enseñará” is singular.',
      },
      {
        language: 'pt',
        hypothesis: '[[Os ceramistas ainda não recebeu]] resposta.',
        message: '“ceramistas” is plural, “recebeu” is singular.',
      },
      {
        language: 'it',
        hypothesis: '[[Il vigneto regaleranno]] meno uva.',
        message: '“vigneto” is singular, “regaleranno” is plural.',
      },
      {
        language: 'es',
        hypothesis: 'Es sabido que [[los nadadores entrena]] a diario.',
        message: '“nadadores” is plural, “entrena” is singular.',
      },
      {
        language: 'pt',
        hypothesis: '[[As empresas do grupo vendeu]] menos.',
        message: '“empresas” is plural, “vendeu” is singular.',
      },
      {
        language: 'ca',
        hypothesis: '[[La cooperativa exporten]] oli.',
        message: '“cooperativa” is singular, “exporten” is plural.',
      },
      {
        language: 'ro',
        hypothesis: '[[Elevii primește]] cărți noi.',
        message: '“Elevii” is plural, “primește” is singular.',
      },
      {
        language: 'it',
        hypothesis: '[[I visitatori ammira]] le vetrine.',
        message: '“visitatori” is plural, “ammira” is singular.',
      },
      {
        language: 'fr',
        hypothesis: '[[Les associations écologistes salue]] cette idée.',
        message: '“associations” is plural, “salue” is singular.',
      },
      {
        language: 'de',
        hypothesis: '[[Der Kurs kosten]] fünfzig Euro.',
        message: '“Kurs” is singular, “kosten” is plural.',
      },
      {
        language: 'de',
        hypothesis: '[[Die neue Brücke sind]] seit Mai gesperrt.',
        message: '“Brücke” is singular, “sind” is plural.',
      },
      {
        language: 'nl',
        hypothesis: '[[De avond beginnen]] om acht uur.',
        message: '“avond” is singular, “beginnen” is plural.',
      },
      {
        language: 'es',
        hypothesis: 'Según el informe, [[los compradores japoneses visitó]] la almazara.',
        message: '“compradores” is plural, “visitó” is singular.',
      },
      {
        language: 'ru',
        hypothesis: 'Он приехал. Мост открыли. [[Комиссия планирую]] новый мост. Дождь шёл.',
        message: '“Комиссия” is a third person, “планирую” is none.',
      },
      {
        language: 'pl',
        hypothesis: 'Rano padało. [[Komisja planuję]] nowy most.',
        message: '“Komisja” is a third person, “planuję” is none.',
      },
    ],
    good: [
      { language: 'pl', hypothesis: 'Film możesz obejrzeć; gdy skończysz, to wykonasz zadanie.' },
      { language: 'nl', hypothesis: 'Op het eerste niveau, heb plezier en word lid.' },
      { language: 'de', hypothesis: 'Liebe Kinder, seid leise und habt keine Angst.' },
      { language: 'fr', hypothesis: 'Si tu suis cette route, tu arrives au port.' },
      { language: 'ro', hypothesis: 'Măsurile de protecție a mediului sunt necesare.' },
      { language: 'es', hypothesis: 'Los adaptadores de banda ancha móvil son baratos.' },
      { language: 'it', hypothesis: 'Chi vuoi invitare alla festa?' },
      { language: 'ru', hypothesis: 'Вчера мы видели комиссию. Завтра планирую спать, а новую улицу откроют.' },
      { language: 'pl', hypothesis: '„Komisji nie znam”, powiedział. Nie chcę zgadywać, kto ma rację.' },
      { language: 'nl', hypothesis: 'Dat zou hij willen, want dan zal ik moeten komen; toen hij kwam, waren we weg.' },
      { language: 'es', hypothesis: 'La verdad soy feliz; el viernes tengo clase, y en el barco soy el cocinero.' },
      { language: 'de', hypothesis: 'Der du bist im Himmel. Osama bin Laden kam um 9. Hast Zeit? Und bin müde.' },
      { language: 'fr', hypothesis: 'Toi qui as joué, reviens. Les sommes versées, un as du volant, dar es Salaam.' },
      {
        language: 'es',
        hypothesis: 'Con él tengo suerte. El lunes fui al cine. Los mineros somos así. Madrid soy yo.',
      },
      { language: 'en', hypothesis: 'It opens at 9 am daily. What am I to do? Who am I?' },
      {
        language: 'pl',
        hypothesis: 'Wczoraj mogłem, dziś jestem tu. Z nią jestem od lat. Tekst, który chcesz oddać, jest dobry.',
      },
      { language: 'ru', hypothesis: 'Это могу сделать только я. С ней буду завтра.' },
      {
        language: 'de',
        hypothesis:
          'Das Problem sind die Preise. Das Buch haben Kinder gelesen. Ein Drittel sind alt. Dort sind er und ich gern.',
      },
      {
        language: 'de',
        hypothesis: 'Der Stadt haben beide geholfen. Das Dach sollte Löcher haben. Das, was er haben will, hat er.',
      },
      {
        language: 'nl',
        hypothesis: 'Toen hij zijn auto verkocht, waren hij en zijn broer arm; wat hij hebben wil, krijgt hij.',
      },
      {
        language: 'es',
        hypothesis:
          'La causa son los vientos; la receta son el pan y la sal. Tanto Ana como Luis han ido, y Ana ha vuelto.',
      },
      { language: 'it', hypothesis: 'Sia il sindaco che il governo hanno votato. Il capitano sono io.' },
      { language: 'es', hypothesis: 'En casa, los niños y su madre cantaron; a Ana, los lunes le gusta salir.' },
      { language: 'fr', hypothesis: 'Pour se venger, le monstre revient parfois au village et devient doux.' },
      { language: 'fr', hypothesis: 'Il convient de partir, dit-il, car il vient et, chez elles, arrive le facteur.' },
      { language: 'fr', hypothesis: 'Au centre se trouvent les halles, et les porte qui veut.' },
      { language: 'de', hypothesis: 'Keine dieser Methoden ist sicher.' },
      { language: 'pt', hypothesis: 'Os exemplos acima mostram o resultado.' },
      { language: 'pt', hypothesis: 'A compra foi boa; os guardas do bairro velho venderam a forja.' },
      { language: 'ro', hypothesis: 'Elevii a trei licee cântă, iar Consiliul va vota bugetul.' },
      { language: 'de', hypothesis: 'Das Haus haben wir im Mai gebaut. Der Regierung sind die Hände gebunden.' },
      { language: 'nl', hypothesis: 'Het gebouw hebben ze verkocht. De meeste dagen zijn lang, de stad is klein.' },
      {
        language: 'es',
        hypothesis: 'Los martes cierra; dos vasijas compró el alfarero, y los alfareros jubilados enseñan.',
      },
      {
        language: 'it',
        hypothesis: 'Dai verbali emerge poco; le conferenze stampa sono rare, e il vigneto regala uva.',
      },
      {
        language: 'fr',
        hypothesis: 'La majorité des visiteurs ont payé ; les enfants chantent, le sentier traverse la forêt.',
      },
      { language: 'es', hypothesis: 'Los domingos entrena; la mayoría viven lejos. El problema son los precios.' },
      { language: 'es', hypothesis: 'Otra oferta hicieron los vecinos, y lo que los alumnos lee importa.' },
      { language: 'it', hypothesis: 'Ogni settimana arrivano treni; i padri e le madri lavorano.' },
      { language: 'ro', hypothesis: 'Elevii a trei școli cântă, iar profesorii citesc. România a primit ajutor.' },
      { language: 'ca', hypothesis: 'Aquesta setmana arriben vaixells, i el preu de les ampolles puja.' },
      { language: 'pt', hypothesis: 'A festa dos alunos começou. A jogadores deram prêmios.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    for (const { first, noun, verb, number } of subjectVerbClashes(segment.tokens, evidence)) {
      yield {
        range: { start: first.start, end: verb.end },
        message: `“${noun.text}” is ${number === 'plural' ? 'singular' : 'plural'}, “${verb.text}” is ${number}.`,
        evidence: [`The subject is “${evidence.text.value.slice(first.start, noun.end)}”.`],
      };
    }
    for (const { verb, subject } of personClashes(segment, evidence)) {
      const range = { start: subject?.first.start ?? verb.start, end: verb.end };
      const message = subject
        ? `“${evidence.text.value.slice(subject.first.start, subject.last.end)}” is a third person, “${verb.text}” is none.`
        : `“${verb.text}” is no third person, and nobody else is in the sentence.`;
      yield { range, message };
    }
  },
});
