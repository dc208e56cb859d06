/** A word that does not exist, one letter away from one that stands in the text: `goverment`. */
import { isForeign, listedSpelling } from '../../evidence/spelling/wrong-spellings.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { isStressed } from '../../evidence/characters/look-alikes.js';
import { readShortSlip } from '../../evidence/spelling/short-slips.js';
import { readCommonNeighbour } from '../../evidence/spelling/common-neighbours.js';
import { isRightInTurkish, readTurkishSuffix } from '../../evidence/spelling/turkish-suffixes.js';
import { readMisspelling, type Misspelling } from '../../evidence/spelling/misspellings.js';
import { defineSegmentRule } from '../define-rule.js';
import { unmarkedNoun } from '../../evidence/spelling/unmarked-nouns.js';
import { isReferenceLine } from '../../evidence/words/reference-lines.js';

export default defineSegmentRule({
  id: 'misspelling',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: 'ar ca cs da de el en es fi fr he hi hu it ko nl pl pt ro ru sv tr uk'.split(' '),
  summary: 'A word is misspelt.',
  why: 'Readers take a text with wrong letters for careless; names and new words are never reported.',
  fix: 'Correct the letters.',
  examples: {
    bad: [
      {
        language: 'ko',
        hypothesis: '정부는 다음 달에 새 예산을 [[결졍할]] 계획이다.',
        message: '“결졍할” is no word; “결정할” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'أعلنت الوزارة عن بناء عدد من [[المدراس]] الجديدة في المدينة.',
        message: '“المدراس” is no word; “المدارس” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El joven fue encontrado [[herdo]] en la zona del puerto.',
        message: '“herdo” is no word; “herido” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Il a été opéré [[samdi]] à la tête dans la ville.',
        message: '“samdi” is no word; “samedi” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Gelecek ay şehri [[ziyart]] etmeyi planlıyor.',
        message: '“ziyart” is no word; “ziyaret” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'It was the [[secnd]] bridge over the river.',
        message: '“secnd” is no word; “second” was expected.',
      },
      {
        language: 'el',
        hypothesis: 'Άνοιξε ξανά το παλιό λιμάνι και η [[γέφυυρα]] της πόλης.',
        message: '“γέφυυρα” is no word; “γέφυρα” was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'Most hlídají [[poliejní]] hlídky.',
        message: '“poliejní” is no word; “policejní” was expected.',
      },
      {
        language: 'hu',
        hypothesis: 'A város hídját a [[folaymatos]] eső miatt zárták le.',
        message: '“folaymatos” is no word; “folyamatos” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'A exposição abre ao [[publico]] na primavera.',
        message: '“publico” stands where a noun is due; “público” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'La librería abrió [[despúes]] de doce años de obras.',
        message: '“despúes” is no word; “después” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Das Dach wurde im [[lezten]] Winter repariert.',
        message: '“lezten” is no word; “letzten” was expected.',
      },
      {
        language: 'ru',
        hypothesis: '[[Болшинство]] жителей уже видело новый мост.',
        message: '“Болшинство” is no word; “большинство” was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'Most je dlouhý a [[deti]] na něm čekají.',
        message: '“deti” is no word; “děti” was expected.',
      },
      {
        language: 'nl',
        hypothesis: 'De brug kostte [[ongevear]] acht miljoen.',
        message: '“ongevear” is no word; “ongeveer” was expected.',
      },
      {
        language: 'uk',
        hypothesis: 'Ми бачили міст і хочемо [[зорбити]] його ширшим.',
        message: '“зорбити” is no word; “зробити” was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'पुल के बारे में उन्होंने कुछ [[नही]] कहा।',
        message: '“नही” is no word; “नहीं” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'ذهب إلى الجسر ثم إلى الميناء، ورجع [[الى]] البيت.',
        message: '“الى” is no word; “إلى” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'افتتح الوزير [[المردسة]] يوم الاثنين.',
        message: '“المردسة” is no word; “المدرسة” was expected.',
      },
      {
        language: 'uk',
        hypothesis: 'Міст відкриють [[сьгоодні]] ввечері.',
        message: '“сьгоодні” is no word; “сьогодні” was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'Most je zavřený, [[prtoože]] řeka stoupá.',
        message: '“prtoože” is no word; “protože” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Der Bau war [[ursprunglich]] für Mai geplant.',
        message: '“ursprunglich” is no word; “ursprünglich” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Die Stadt will Wohnungen für Familien [[shcaffen]].',
        message: '“shcaffen” is no word; “schaffen” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'La [[citta]] ha riaperto il porto.',
        message: '“citta” is no word; “città” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'Il [[cnotrollo]] del ponte costa molto.',
        message: '“cnotrollo” is no word; “controllo” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'De [[misstankta]] männen såg bron.',
        message: '“misstankta” is no word; “misstänkta” was expected.',
      },
      {
        language: 'nl',
        hypothesis: 'De winkel sloot na de [[industriele]] revolutie.',
        message: '“industriele” is no word; “industriële” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'La città è più pulita. L’aria è già fresca, [[perchè]] il vento è forte.',
        message: '“perchè” is no word; “perché” was expected.',
      },
      {
        language: 'ro',
        hypothesis: 'Mulți români merg cu bicicleta și rămân în oraș la plimbare [[dupa]] serviciu.',
        message: '“dupa” is no word; “după” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The government met on Monday. Farmers asked the [[goverment]] for help.',
        message: '“goverment” is no word; “government” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'La [[candiadta]] habló primero. Después la candidata respondió a los vecinos.',
        message: '“candiadta” is no word; “candidata” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Весной начнётся строительство моста. Жители ждут [[строитльство]] давно.',
        message: '“строитльство” is no word; “строительство” was expected.',
      },
      {
        language: 'fr',
        reference: 'La commission a publié son rapport.',
        hypothesis: 'La [[comnission]] a publié son rapport.',
        message: '“comnission” is no word; “commission” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'Rescuers [[recieved]] no call from the ferry.',
        message: '“recieved” is no word; “received” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El juez abrirá una [[invetsigación]] mañana.',
        message: '“invetsigación” is no word; “investigación” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El alcalde [[anunnció]] la reparación.',
        message: '“anunnció” is no word; “anunció” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'A prefeitura [[anuncoiu]] a reforma da ponte.',
        message: '“anuncoiu” is no word; “anunciou” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Les chercheurs [[esperent]] voir la comète avant la fin du mois.',
        message: '“esperent” is no word; “espèrent” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'As plantas [[tambem]] precisam de menos água no inverno.',
        message: '“tambem” is no word; “também” was expected.',
      },
      {
        language: 'cs',
        hypothesis: 'V pivovaru vaří podle receptu. Lidé chtějí vařit v [[piovvaru]] i v jiném pivovaru.',
        message: '“piovvaru” is no word; “pivovaru” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Polisen letade efter isbjörnen hela natten. På morgonen var [[isbjornen]] borta.',
        message: '“isbjornen” is no word; “isbjörnen” was expected.',
      },
      {
        language: 'pl',
        hypothesis: 'Kometa pochodzi [[prawdopodbonie]] z daleka.',
        message: '“prawdopodbonie” is no word; “prawdopodobnie” was expected.',
      },
      {
        language: 'nl',
        hypothesis: 'Het water was de [[belangrikjste]] oorzaak van de schade.',
        message: '“belangrikjste” is no word; “belangrijkste” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The [[temperaturs]] will fall again tonight.',
        message: '“temperaturs” is no word; “temperatures” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'She [[recomends]] a long walk every morning.',
        message: '“recomends” is no word; “recommends” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'Her aunt [[gived]] her the key.',
        message: '“gived” is no word; “gave” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Heyette Fransa ve [[İtalyadan]] konuklar da vardı.',
        message: "“İtalyadan” is no word; “İtalya'dan” was expected.",
      },
      {
        language: 'tr',
        hypothesis: 'Öğrenciler indirim [[alabilecekmi]]?',
        message: '“alabilecekmi” is no word; “alabilecek mi” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Toplantıya yabancı [[uzmanler]] da katıldı.',
        message: '“uzmanler” is no word; “uzmanlar” was expected.',
      },
      {
        language: 'el',
        hypothesis: 'Το χωριό περίμενε μια δυνατή [[καταιγιδα]] το βράδυ.',
        message: '“καταιγιδα” is no word; “καταιγίδα” was expected.',
      },
      {
        language: 'da',
        hypothesis: 'Broen blev færdig [[sidtse]] år efter lang tid.',
        message: '“sidtse” is no word; “sidste” was expected.',
      },
      {
        language: 'ko',
        hypothesis: '구조대는 어제 저녁 강가에서 두 사람을 발견했다고 [[설했명습니다]]. 두 사람은 병원에 있습니다.',
        message: '“설했명습니다” is no word; “설명했습니다” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'قال المدير إن دليل الجهاز متاح [[للسمتخدم]] في الموقع منذ أمس.',
        message: '“للسمتخدم” is no word; “للمستخدم” was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Tren [[Bucadan]] merkeze on dakikada gidiyor. Hat Buca’da başlıyor.',
        message: "“Bucadan” is no word; “Buca'dan” was expected.",
      },
    ],
    good: [
      { language: 'fr', hypothesis: 'Le village connait une croissance rapide, et les couts ont baissé en aout.' },
      { language: 'es', hypothesis: 'Toma la carta, muévela y confírmala.' },
      { language: 'de', hypothesis: 'Die Seite wird von einem Verein gehostet.' },
      { language: 'it', hypothesis: 'I ratti con ittero ostruttivo sono stati curati.' },
      { language: 'es', hypothesis: 'El vecino compró un chatbot y una tablet para su nieta.' },
      { language: 'ru', hypothesis: 'Болезнь ведёт к тысячам госпитализаций и сотням смертей в год.' },
      { language: 'ru', hypothesis: 'Болезнь ведёт к тысячам госпитализаций, бóльшая часть — в городах.' },
      { language: 'nl', hypothesis: 'Hij is een redshirt in zijn tweede jaar.' },
      {
        language: 'cs',
        hypothesis: 'Město rozhodlo o zřízení muzea. FTP je zkratka; když vypnete režim, čtete zprava.',
      },
      { language: 'da', hypothesis: 'Dværgeområdet ligger bag bjergene. Orkerne sover, og orkernes lejr er tom.' },
      { language: 'en-GB', hypothesis: 'The tranquillity of the valley is worth every journey.' },
      {
        language: 'es',
        hypothesis: 'La concejalía dijo: yo lo publico hoy, y él lo practica mañana; el secretario termina.',
      },
      { language: 'pt', hypothesis: 'A perceção da rececionista foi dececionante.' },
      { language: 'es', hypothesis: 'Según la Imprimerie orientale, las tribus mongolas llegaron antes.' },
      { language: 'cs', hypothesis: 'Když chcete zadat znak, můžete ho vypsat na papír.' },
      { language: 'sv', hypothesis: 'Volymen är startbar.' },
      { language: 'cs', hypothesis: 'Obyvatelé se obávají, že most bude použit jinak.' },
      { language: 'tr', hypothesis: 'Ormanda elfler yaşar. Köyde rasgele bir dükkân açtılar.' },
      { language: 'pl', hypothesis: 'Klepacki wspiera startup w swoim mieście.' },
      { language: 'de', hypothesis: 'Starmer fuhr mit einem Uber über die neue Brücke.' },
      { language: 'ar', hypothesis: 'ذهب الى الجسر ثم الى الميناء ورجع الى البيت.' },
      { language: 'ro', hypothesis: 'Multi romani merg cu bicicleta si raman in oras dupa serviciu.' },
      { language: 'es', hypothesis: 'Los ataques cardiacos suben en este periodo, dijo la doctora.' },
      {
        language: 'en',
        reference: 'The skeptical labor ministry organized the travelers by color and kilometers, in its defense.',
        hypothesis: 'The sceptical labour ministry organised the travellers by colour and kilometres, in its defence.',
      },
      { language: 'en', hypothesis: 'The national team met Banco nacional staff, and “nationel” was on the sign.' },
      {
        language: 'en',
        hypothesis: 'They deepfaked the video. The deepfake was found, and nobody was deepfaked again.',
      },
      { language: 'en', hypothesis: 'The artefacts were the centrepiece of two curriculums.' },
      { language: 'pt', hypothesis: 'O fato é conhecido; o facto é antigo, e a acção segue a ação de sempre.' },
      { language: 'ru', hypothesis: 'Её приём прошёл тихо; прием гостей, приемы и приёмы были прежними.' },
      {
        language: 'he',
        hypothesis: 'הבוחרים יצאו לרחוב, והופעתו של הזמר נדחתה.',
      },
      {
        language: 'pl',
        hypothesis: 'Startupy rosną. Właściciel startupu mówi o startupach, a w starcie pomógł mu brat.',
      },
      { language: 'tr', hypothesis: 'İtalyanlar geldi, üç kez major kazanan oyuncu da oradaydı.' },
      { language: 'el', hypothesis: 'Ένας 18χρονος και ένας 20χρονος έφτασαν πρώτοι.' },
      { language: 'hu', hypothesis: 'A hatóságok nemzetközi segítséget kértek a polgárok számára.' },
      { language: 'ko', hypothesis: '정부는 피해를 완화시키기 위해 새 법을 만들었다고 밝혔다.' },
      { language: 'ar', hypothesis: 'قالت كريستين إن تغريدة فيلهلم لم تعجب جمهور فارايتي.' },
    ],
  },
  *check(segment, evidence) {
    for (let index = 0; index < segment.tokens.length; index++) {
      const token = segment.tokens[index];
      if (!token || token.kind === 'punctuation') continue;
      const listed = listedSpelling(token, evidence);
      const unmarked = unmarkedNoun(token, segment.tokens[index - 1], evidence);
      if (unmarked !== undefined) yield lostMark(token, unmarked);
      const misspelt = listed === undefined ? misspellingOf(token, segment, evidence) : undefined;
      if (listed !== undefined && !isForeign(token, segment)) yield wrongSpelling(token, listed);
      if (!misspelt || isReferenceLine(segment)) continue;
      yield {
        range: { start: token.start, end: token.end },
        message: `“${token.text}” is no word; “${misspelt.right}” was expected.`,
        evidence: [misspelt.fact, ...(evidence.knowsWord ? [`The dictionary has no word “${token.text}”.`] : [])],
        suggestion: misspelt.right,
      };
    }
  },
});

function misspellingOf(token: Token, segment: Segment, evidence: Evidence): Misspelling | undefined {
  if (isStressed(token.normal)) return undefined;
  const misspelt =
    readMisspelling(token, segment, evidence) ??
    readTurkishSuffix(token, segment, evidence) ??
    readCommonNeighbour(token, segment, evidence) ??
    readShortSlip(token, segment, evidence);
  return misspelt && isRightInTurkish(token.normal, evidence) ? undefined : misspelt;
}

function lostMark(token: Token, right: string): Report {
  const message = `“${token.text}” stands where a noun is due; “${right}” was expected.`;
  return { range: { start: token.start, end: token.end }, message, suggestion: right };
}

function wrongSpelling(token: Token, right: string): Report {
  const message = `“${token.text}” is no word; “${right}” was expected.`;
  return { range: { start: token.start, end: token.end }, message, suggestion: right };
}
