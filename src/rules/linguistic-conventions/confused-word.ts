/** A common word in the place of another that differs in a letter: `need too go`, `für denn Austritt`, `l’heure ou il`. */
import { confusedWords } from '../../evidence/spelling/confused-words.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'confused-word',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  absorbs: ['malformed-phrase', 'agreement-error', 'wrong-word-form', 'subject-verb-mismatch', 'misspelling'],
  languages: 'ar cs da de el en es fi fr he hi hu it nl pl pt ro ru sv tr uk'.split(' '),
  summary: 'A word stands in the place of another that differs from it in a letter.',
  why: 'Both are words, so that no spelling check sees it; the words beside it leave room for only one of them.',
  fix: 'Write the other word.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The council wants [[too]] build a bridge.',
        message: '“too” has no place in “wants too build”; “to” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'It is larger [[then]] the old one was.',
        message: '“then” has no place in “larger then the”; “than” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Der Rat stimmte für [[denn]] Umbau des Hafens.',
        message: '“denn” has no place in “für denn Umbau”; “den” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Le jour [[ou]] il est parti, la mer était calme.',
        message: '“ou” has no place in “jour ou il”; “où” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El puerto [[esta]] cerrado desde el lunes.',
        message: '“esta” has no place in “puerto esta cerrado”; “está” was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'Most postavili [[ni]] řece před lety.',
        message: '“ni” has no place in “postavili ni řece”; “na” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Тем [[ни]] менее мост открыли в мае.',
        message: '“ни” has no place in “Тем ни менее”; “не” was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'उसने सभी गाँवों [[मैं]] स्कूल खोले।',
        message: '“मैं” has no place in “गाँवों मैं स्कूल”; “में” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'افتتح الوزير [[هذه]] المشروع يوم الاثنين.',
        message: '“هذه” has no place in “الوزير هذه المشروع”; “هذا” was expected.',
      },
      {
        language: 'pl',
        hypothesis: 'Rybak mówi, [[ze]] ludzie wolą łodzie.',
        message: '“ze” has no place in “, ze ludzie”; “że” was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'Vrátil se [[z]] školy.',
        message: '“z” has no place in “se z školy”; “ze” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Это видно [[с]] стороны моря.',
        message: '“с” has no place in “видно с стороны”; “со” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Он говорил [[о]] этом мосте.',
        message: '“о” has no place in “говорил о этом”; “об” was expected.',
      },
      {
        language: 'el',
        hypothesis: 'Ήρθαν από [[της]] γειτονικές πόλεις χθες.',
        message: '“της” has no place in “από της γειτονικές”; “τις” was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'मछुआरे नदी [[का]] समक्ष प्रार्थना करते हैं।',
        message: '“का” has no place in “नदी का समक्ष”; “के” was expected.',
      },
      {
        language: 'pl',
        hypothesis: 'Przyszedł [[z]] sklepu.',
        message: '“z” has no place in “Przyszedł z sklepu”; “ze” was expected.',
      },
      {
        language: 'pl',
        hypothesis: 'Otworzą to [[w]] wtorek.',
        message: '“w” has no place in “to w wtorek”; “we” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The man, [[how]] has been ill for weeks, smiled.',
        message: '“how” has no place in “, how has”; “who” was expected.',
      },
      {
        language: 'nl',
        hypothesis: 'De boeren bleven thuis, [[hun]] wisten niets van de storm.',
        message: '“hun” has no place in “, hun wisten”; “zij” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Hon försöker [[ett]] sälja sin båt.',
        message: '“ett” has no place in “försöker ett sälja”; “att” was expected.',
      },
      {
        language: 'da',
        hypothesis: 'Hun begyndte [[af]] spille klaver.',
        message: '“af” has no place in “begyndte af spille”; “at” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'Ha chiuso la porta [[è]] i balconi.',
        message: '“è” has no place in “porta è i”; “e” was expected.',
      },
      {
        language: 'ro',
        hypothesis: 'Ea vrea [[sa]] meargă la munte.',
        message: '“sa” has no place in “vrea sa meargă”; “să” was expected.',
      },
    ],
    good: [
      { language: 'pl', hypothesis: 'Zrobił to z drewna, ze stali i ze szkła. Co jesz? Nie ma tej pewności.' },
      { language: 'ru', hypothesis: 'Китай продал их России, но ни мать, ни отец под данным письмом не подписались.' },
      {
        language: 'el',
        hypothesis: 'Στις πρώτες της δηλώσεις κάλεσε την υπουργό· είναι άγνωστο πού θέτει τις εξής αρχές.',
      },
      { language: 'fi', hypothesis: 'Nämä ovet ovat auki; matka ei kestänyt kaksi vaan kolme tuntia.' },
      { language: 'hu', hypothesis: 'Leírta, hogyan ne hízzunk, ő meg mindig késik.' },
      { language: 'tr', hypothesis: 'Biz ülke olarak hazırız; onu görünce içim burkuldu.' },
      { language: 'ar', hypothesis: 'ارتفع 20 بالمئة منذ بداية العام، ولا يعلم إن كان سيأتي.' },
      { language: 'he', hypothesis: 'זהו כתב עת חשוב, ולכל עם יש שפה.' },
      { language: 'hi', hypothesis: 'इस फैसले का बाद में विरोध हुआ; बस का पास बनवाया।' },
      {
        language: 'en',
        hypothesis:
          'Cut the end off the rope and add pegs where needed, thousands off the price. He may lose the house were he to return.',
      },
      {
        language: 'de',
        hypothesis:
          'Der König ernannte ihn 1648 zum Grafen. Nun droht ihm Gefängnis. Es ist ein Buch, ohne das sie nicht lebt.',
      },
      { language: 'nl', hypothesis: 'Als ik later groot word ga ik weg. Wat nodig is en nieuwe kansen biedt, blijft.' },
      { language: 'sv', hypothesis: 'I stället får han vänta, vad som än händer. Nu är det vår i Kiruna.' },
      { language: 'da', hypothesis: 'En mand, hvis hund er væk, står sammen mod volden. Det er en jeg kender.' },
      {
        language: 'fr',
        hypothesis:
          'Les villes de l’est ont souffert. À qui son père parle-t-il ? C’est à coup sûr le meilleur, par là même.',
      },
      { language: 'es', hypothesis: 'La vitamina A está aquí. Según está previsto, quieren saber mejor qué pasó.' },
      { language: 'pt', hypothesis: 'Disse que não e saiu. Que relação há entre os dois? Uma tábua de 20 cm a 30 cm.' },
      {
        language: 'it',
        hypothesis: 'Il mercato dà segnali. Il sì è in testa. Non so chi è ma mi piace. Mancava un’ora e un minuto.',
      },
      { language: 'ro', hypothesis: 'S-a afirmat ca poet. Echipa sa se află aici. Trebuie să, mai întâi, plătim.' },
      { language: 'pl', hypothesis: 'Stoi na prawo od mostu, gdzie do niedawna był sad.' },
      { language: 'hi', hypothesis: 'नदी की दाहिनी ओर का द्वार बंद है।' },
      { language: 'pl', hypothesis: 'Ze szkoły, ze mną, ze dwóch stron; z sobą i z zoo, w wodzie i we wtorek.' },
      { language: 'ru', hypothesis: 'Со стороны моря с самого начала, в виду и во время дождя, о еде и об этом.' },
      { language: 'cs', hypothesis: 'Ze školy se vrátil v pátek, k moři i ke kostelu, z zájmu.' },
      { language: 'nl', hypothesis: 'De huizen die hun waren beloofd, en hun kinderen.' },
      { language: 'sv', hypothesis: 'Han försöker ett tag till, och ett lag spelar.' },
      { language: 'en', hypothesis: 'He kept part of it off the table and asked her how she was.' },
      { language: 'en', hypothesis: 'We, too, want to go; the old bridge was too low then, and the ships were late.' },
      { language: 'en', hypothesis: 'They asked where the boats were, and how many there are.' },
      { language: 'de', hypothesis: 'Der Rat war dafür, denn der Hafen ist alt, älter denn je.' },
      { language: 'fr', hypothesis: 'Le jour ou la nuit, la mer est là où il est né.' },
      { language: 'es', hypothesis: 'Esta semana está cerrado, y él mismo lo dijo.' },
      { language: 'cs', hypothesis: 'Čekal na ni u mostu, který je zavřený.' },
      { language: 'ru', hypothesis: 'Ни мост, ни дорога не открыты, тем не менее все едут.' },
      { language: 'hi', hypothesis: 'मैं गाँव में रहता हूँ।' },
      {
        language: 'en',
        reference: 'It is cheaper then the old way.',
        hypothesis: 'It is cheaper then the old way.',
      },
    ],
  },
  *check(segment, evidence) {
    for (const { token, right, phrase } of confusedWords(segment, evidence)) {
      const range = { start: token.start, end: token.end };
      yield { range, message: `“${token.text}” has no place in “${phrase}”; “${right}” was expected.` };
    }
  },
});
