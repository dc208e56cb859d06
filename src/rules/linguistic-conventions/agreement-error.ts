/** Words of one phrase that disagree in number, gender or case: `eighteen month`, `company or companies is`, `la problema`. */
import { wordClashes } from '../../evidence/grammar/clashing-words.js';
import { nounPhraseClashes } from '../../evidence/grammar/noun-phrases.js';
import { copulaClashes } from '../../evidence/grammar/copula-clashes.js';
import { formClashes } from '../../evidence/grammar/form-clashes.js';
import { pluralSubjectClashes } from '../../evidence/grammar/plural-subjects.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'agreement-error',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  languages: 'ar ca cs da de el en es fi fr he hi hu it nl pl pt ro ru sv tr uk'.split(' '),
  summary: 'Two words that belong together disagree in number, gender or case.',
  why: 'Number and gender were taken from the source, word by word, and not from the noun that now stands there.',
  fix: 'Make the determiner, the noun and the verb agree.',
  examples: {
    bad: [
      { language: 'fr', hypothesis: 'Voici tout [[se qui]] reste.', message: '“se” and “qui” disagree.' },
      { language: 'tr', hypothesis: 'Yeni [[okulların de]] bahçesi var.', message: '“okulların” and “de” disagree.' },
      {
        language: 'pt',
        hypothesis: 'Dois barcos [[foi retirados]] do rio.',
        message: '“foi” is singular, “retirados” is plural.',
      },
      { language: 'es', hypothesis: 'A menudo [[son posible]].', message: '“son” is plural, “posible” is singular.' },
      {
        language: 'fr',
        hypothesis: 'Ces sentiers [[est très escarpés]].',
        message: '“est” is singular, “escarpés” is plural.',
      },
      {
        language: 'fr',
        hypothesis: 'Les loutres [[ont été filmée]] hier.',
        message: '“ont été” and “filmée” disagree.',
      },
      { language: 'fr', hypothesis: 'Cela coûte 2 [[million euros]].', message: '“million” and “euros” disagree.' },
      { language: 'fr', hypothesis: 'Il travaille [[dans aux]] ateliers.', message: '“dans” and “aux” disagree.' },
      { language: 'it', hypothesis: 'Gli operai [[hanno restaurare]].', message: '“hanno” and “restaurare” disagree.' },
      { language: 'it', hypothesis: 'È aperto [[durante della]] festa.', message: '“durante” and “della” disagree.' },
      { language: 'it', hypothesis: 'Ha comprato [[un segnali]] blu.', message: '“un” and “segnali” disagree.' },
      {
        language: 'es',
        hypothesis: 'Guarda [[un colección]] de mapas.',
        message: '“colección” is feminine, “un” is masculine.',
      },
      { language: 'pt', hypothesis: 'Veem [[os varandas]] do.', message: '“varandas” is feminine, “os” is masculine.' },
      { language: 'ru', hypothesis: 'Здесь стоит [[новый школа]].', message: '“новый” and “школа” disagree.' },
      {
        language: 'ru',
        hypothesis: 'Он уверен: [[компания построил]] мост.',
        message: '“компания” and “построил” disagree.',
      },
      { language: 'pl', hypothesis: 'Na wyspie stoi [[stary maszyna]].', message: '“stary” and “maszyna” disagree.' },
      { language: 'pl', hypothesis: '[[Wystawa trwał]] do końca maja.', message: '“Wystawa” and “trwał” disagree.' },
      {
        language: 'cs',
        hypothesis: '„Takový most jsme ještě neviděli,“ [[řekl ředitelka]] Dana Nová.',
        message: '“řekl” and “ředitelka” disagree.',
      },
      { language: 'uk', hypothesis: 'Зібрали гроші [[для команда]].', message: '“для” and “команда” disagree.' },
      { language: 'sv', hypothesis: 'Bron har [[flera stor]] pelare.', message: '“flera” and “stor” disagree.' },
      { language: 'hi', hypothesis: 'नदी के पास [[नया गाड़ी]] खड़ी थी।', message: '“नया” and “गाड़ी” disagree.' },
      { language: 'he', hypothesis: 'העבודות נמשכו [[ארבעה שנים]] תמימות.', message: '“ארבעה” and “שנים” disagree.' },
      { language: 'he', hypothesis: 'לדבריה, [[היא הודיע]] על כך מראש.', message: '“היא” and “הודיע” disagree.' },
      { language: 'ar', hypothesis: 'بدأت الأشغال في [[هذا المدينة]] قبل.', message: '“هذا” and “المدينة” disagree.' },
      { language: 'ar', hypothesis: 'أغلق الجسر [[ثلاثة شهر]] بعد الفيضان.', message: '“ثلاثة” and “شهر” disagree.' },
      {
        language: 'es',
        hypothesis: 'Vinieron ayer. [[Los primeros datos es]] prometedores.',
        message: '“datos” is plural, “es” is singular.',
      },
      {
        language: 'fr',
        hypothesis: 'Il neige. [[Les garages est]] déjà débordés.',
        message: '“garages” is plural, “est” is singular.',
      },
      { language: 'ca', hypothesis: 'Han trobat [[tres forn]].', message: '“forn” is singular, “tres” is plural.' },
      {
        language: 'ro',
        hypothesis: 'Ea vinde [[un bicicletă]].',
        message: '“bicicletă” is feminine, “un” is masculine or neuter.',
      },
      { language: 'it', hypothesis: 'Mostra [[un tendenza]].', message: '“tendenza” is feminine, “un” is masculine.' },
      {
        language: 'en',
        hypothesis: 'Which [[company or companies is]] selling it?',
        message: '“companies” is plural, “is” is singular.',
      },
      { language: 'en', hypothesis: 'It lasts [[eighteen month]].', message: '“eighteen” takes the plural: “months”.' },
      { language: 'en', hypothesis: 'But [[these problem]] cannot.', message: '“these” takes the plural: “problems”.' },
      {
        language: 'en',
        hypothesis: 'In May, [[several schools was]] closed.',
        message: '“schools” is plural, “was” is singular.',
      },
      { language: 'es', hypothesis: 'Negó [[la problema]].', message: '“problema” is masculine, “la” is feminine.' },
      { language: 'fr', hypothesis: 'Il a vu [[les ministre]].', message: '“ministre” is singular, “les” is plural.' },
      { language: 'it', hypothesis: 'Ha visto [[la governo]].', message: '“governo” is masculine, “la” is feminine.' },
      { language: 'de', hypothesis: 'Gestern hat [[die Haus]].', message: '“Haus” is neuter, “die” is feminine.' },
      { language: 'sv', hypothesis: 'Hon arbetar i [[en land]] som.', message: '“land” is neuter, “en” is common.' },
      {
        language: 'en',
        hypothesis: 'The roof leaked, but [[the schools was]] open.',
        message: '“schools” is plural, “was” is singular.',
      },
      { language: 'es', hypothesis: 'Los tres [[fueron arrestado]].', message: '“fueron” and “arrestado” disagree.' },
      { language: 'fr', hypothesis: 'Onze personnes [[ont été blessé]].', message: '“ont été” and “blessé” disagree.' },
      { language: 'en', hypothesis: 'Farmers said [[they was]] ready to talk.', message: '“they” and “was” disagree.' },
      { language: 'pt', hypothesis: 'Visitou [[uma mercado]].', message: '“mercado” is masculine, “uma” is feminine.' },
      {
        language: 'es',
        hypothesis: 'Publicó [[las declaración]] ayer.',
        message: '“declaración” is singular, “las” is plural.',
      },
      {
        language: 'de',
        hypothesis: 'Seit Mai gilt [[das Verordnung]].',
        message: '“Verordnung” is feminine, “das” is neuter.',
      },
      { language: 'nl', hypothesis: 'Gisteren is [[de bootje]].', message: '“bootje” is neuter, “de” is common.' },
      { language: 'pl', hypothesis: 'Jutro rusza prom [[do Szwecja]].', message: '“do” and “Szwecja” disagree.' },
      { language: 'cs', hypothesis: 'Sbírku přivezli [[z Vídeň]] už v květnu.', message: '“z” and “Vídeň” disagree.' },
      { language: 'ru', hypothesis: 'Дом открыли [[после сильное]].', message: '“после” and “сильное” disagree.' },
      { language: 'tr', hypothesis: 'Sergi [[altı aylar]] sürecek.', message: '“altı” and “aylar” disagree.' },
      { language: 'sv', hypothesis: 'Hon [[ska följer]] fåglarna hela.', message: '“ska” and “följer” disagree.' },
      { language: 'de', hypothesis: 'Der Gärtner wohnt [[bei die]] alte Mühle.', message: '“bei” and “die” disagree.' },
      { language: 'da', hypothesis: 'Hun sagde, at [[et bil]] kan koste mange.', message: '“et” and “bil” disagree.' },
      { language: 'es', hypothesis: 'El equipo [[ha identificar]] una.', message: '“ha” and “identificar” disagree.' },
      { language: 'pt', hypothesis: 'Depois [[da chegaram]] os turistas.', message: '“da” and “chegaram” disagree.' },
      {
        language: 'ru',
        hypothesis: 'Совет принял план в среду [[после долгий]] споров о цене.',
        message: '“после” and “долгий” disagree.',
      },
      {
        language: 'cs',
        hypothesis: 'Uvedl to na [[tiskový konferenci]].',
        message: '“tiskový” and “konferenci” disagree.',
      },
      {
        language: 'ar',
        hypothesis: 'وصل الوفد مساء أمس. وعقد اجتماعا في [[القاعة الجديد]] قرب الميناء.',
        message: '“القاعة” and “الجديد” disagree.',
      },
      {
        language: 'el',
        hypothesis: 'Οι εργασίες διήρκεσαν [[τρεις χρόνια]] και τελείωσαν χθες.',
        message: '“τρεις” and “χρόνια” disagree.',
      },
      { language: 'fi', hypothesis: 'Työt kestivät [[kolme vuodet]] ja.', message: '“kolme” and “vuodet” disagree.' },
      { language: 'hu', hypothesis: 'A munka [[három évekig]] tartott.', message: '“három” and “évekig” disagree.' },
      { language: 'hi', hypothesis: 'पुल की मरम्मत हो गई। अब बसों [[की लिए]]।', message: '“की” and “लिए” disagree.' },
      { language: 'sv', hypothesis: 'Han åt [[en vanligt soppa]] till middag.', message: '“en” and “soppa” disagree.' },
      {
        language: 'tr',
        hypothesis: 'Müdür, işlerin üç ay [[sürdüğü söyledi]].',
        message: '“sürdüğü” and “söyledi” disagree.',
      },
      {
        language: 'tr',
        hypothesis: 'Halk bu [[toplantısını katıldı]].',
        message: '“toplantısını” and “katıldı” disagree.',
      },
      { language: 'tr', hypothesis: 'Müzede [[120 eserlerin]] resmi var.', message: '“120” and “eserlerin” disagree.' },
      { language: 'fi', hypothesis: 'Hän [[ei tulee]] enää.', message: '“ei” and “tulee” disagree.' },
      { language: 'fi', hypothesis: 'Työ kesti [[kolme vuosia]].', message: '“kolme” and “vuosia” disagree.' },
      {
        language: 'fi',
        hypothesis: 'Hän matkusti [[presidentti kanssa]] Turkuun.',
        message: '“presidentti” and “kanssa” disagree.',
      },
      { language: 'ru', hypothesis: 'Мост закроют [[на 22 дней]].', message: '“на 22” and “дней” disagree.' },
      { language: 'ru', hypothesis: 'Это длина [[самой большого]].', message: '“самой” and “большого” disagree.' },
      { language: 'ru', hypothesis: 'Дом стоит [[в улице]] Мира.', message: '“в” and “улице” disagree.' },
      { language: 'ru', hypothesis: 'Врачи [[отнеслись на]] план.', message: '“отнеслись” and “на” disagree.' },
      {
        language: 'uk',
        hypothesis: 'Дорога веде [[через два перевалів]].',
        message: '“через два” and “перевалів” disagree.',
      },
      { language: 'pl', hypothesis: 'Prom odwołano [[na 3 tygodni]].', message: '“na 3” and “tygodni” disagree.' },
      { language: 'pl', hypothesis: 'Zarząd przyjął [[ta rozwiązanie]].', message: '“ta” and “rozwiązanie” disagree.' },
      { language: 'cs', hypothesis: 'Most zavřeli [[na 3 měsíců]].', message: '“na 3” and “měsíců” disagree.' },
      { language: 'cs', hypothesis: '[[Tento rozhodnutí]] platí.', message: '“Tento” and “rozhodnutí” disagree.' },
      { language: 'ar', hypothesis: 'وصل إلى الميناء 112 [[ألف زوار]] هذا.', message: '“ألف” and “زوار” disagree.' },
      { language: 'ar', hypothesis: 'أعلن المجلس [[مشروع جديدة]] لبناء.', message: '“مشروع” and “جديدة” disagree.' },
      { language: 'hi', hypothesis: 'नदी को पार [[करना में]] दो घंटे लगे।', message: '“करना” and “में” disagree.' },
      { language: 'hi', hypothesis: 'नाव हर दिन शहर तक [[जाते है]]।', message: '“जाते” and “है” disagree.' },
      { language: 'he', hypothesis: '[[אלפים אנשים]] הגיעו לחוף אתמול.', message: '“אלפים” and “אנשים” disagree.' },
      { language: 'sv', hypothesis: 'Kakan är torr [[enligt hon]].', message: '“enligt” and “hon” disagree.' },
      { language: 'da', hypothesis: 'Han glemte [[hans regningen]].', message: '“hans” and “regningen” disagree.' },
      { language: 'ro', hypothesis: 'Am văzut [[un directorul]].', message: '“un” and “directorul” disagree.' },
      { language: 'es', hypothesis: 'Nadie [[ha lo]] visto.', message: '“ha” and “lo” disagree.' },
      { language: 'da', hypothesis: 'Det er [[et fremragende avis]].', message: '“avis” is common, “et” is neuter.' },
    ],
    good: [
      { language: 'en', hypothesis: 'The city she came from he had never seen. Young people too have a say.' },
      { language: 'de', hypothesis: 'Von hier aus das Tal zu sehen, war die Idee von ein paar Freunden.' },
      { language: 'nl', hypothesis: 'Wie ben je? Een toen nog onbekende schilder heeft de stad verlaten.' },
      { language: 'sv', hypothesis: 'Sedan åt han, och om du vill hittar du mer; en stort anlagd kampanj.' },
      { language: 'da', hypothesis: 'Landet har få søer, og en bredt anlagt plan føres ud, en ad gangen.' },
      { language: 'fr', hypothesis: 'On a été invités selon au moins deux amis ; il avait été berger.' },
      { language: 'es', hypothesis: 'Escenas como esta son raras. Eran marido y mujer. Después agregar la harina.' },
      { language: 'pt', hypothesis: 'Ela tinha azar. Não há vontade de partir. Casas como esta são raras.' },
      { language: 'it', hypothesis: 'Si può subito partire quando si viene colpiti. Prima lavare le mele.' },
      { language: 'ro', hypothesis: 'Sora ei are o extrem de bună idee.' },
      { language: 'ca', hypothesis: 'Un amic com jo és rar. Després afegir la farina.' },
      {
        language: 'fr',
        hypothesis: 'On est fatigués ; elles se sont parlé, et le film est très attendu. Il la montre.',
      },
      { language: 'it', hypothesis: 'Quando si è giovani non è mai tardi; la gente è stanca e i piatti erano caldi.' },
      { language: 'es', hypothesis: 'Son igual de altos, y hoy es grandes rebajas en todas las tiendas.' },
      { language: 'uk', hypothesis: 'Місто заснували 828 року, а в 986 році прийшли нові мешканці.' },
      { language: 'ru', hypothesis: 'Город основан раньше 828 года, а в 986 году пришли новые жители.' },
      {
        language: 'it',
        hypothesis: 'Hanno potere, un taxi li aspetta; questo porta a errori, e chi lo desideri legga.',
      },
      { language: 'fr', hypothesis: 'Deux millions d’euros ont été donnés à la cité.' },
      { language: 'ru', hypothesis: 'Мой мальчишка вернулся поздно, и около сорока человек ждали его у моста.' },
      { language: 'pl', hypothesis: 'Nekromanta ma trzy noże; okno dialogowe umożliwia to, bitwa za wielka.' },
      { language: 'es', hypothesis: 'Los nómadas rezaron a un dios de la lluvia junto al ancla.' },
      { language: 'pt', hypothesis: 'Os trogloditas não são de forma alguma guerreiros, e as cidades-estado o sabem.' },
      { language: 'es', hypothesis: 'Unos querían marchar; ninguna es buena razón, dijo una.' },
      { language: 'ru', hypothesis: 'Мост откроют в мае, и финал сыграют на новом стадионе.' },
      { language: 'uk', hypothesis: 'Міст відкриють у травні, а лист надішлють завтра.' },
      { language: 'ru', hypothesis: 'План, одобренный министрами, дал два новых дома и новые завод и школу.' },
      { language: 'pl', hypothesis: 'W języku polskim Unia Europejska i szkoła podstawowa miasta mają raczej sens.' },
      {
        language: 'pl',
        hypothesis: 'Nie wiadomo, kiedy trzeba będzie zamknąć most. Cały system informatyczny zostanie sprawdzony.',
      },
      { language: 'nl', hypothesis: 'Er is geen enkele entiteit die dit werk bepaalt.' },
      { language: 'ca', hypothesis: 'Cliqueu al botó que hi ha al costat del nom.' },
      { language: 'es', hypothesis: 'Abra el cortafuegos y un paraguas.' },
      {
        language: 'es',
        hypothesis: 'Los mapas, las manos, un aula, el alma, los atletas y que los atienda un médico.',
      },
      { language: 'it', hypothesis: 'La morte, il latte, le radio, i media e se gli parlate; il pianeta, la mano.' },
      { language: 'pt', hypothesis: 'O mapa, as fotos, um segurança, os guias, o salva-vidas e ao termos tempo.' },
      { language: 'ru', hypothesis: 'Новый завод школа видит каждый день, а для завода пришло пояснений пять.' },
      { language: 'ru', hypothesis: 'Рабочий завода сказал, что систему, который год ждут, он должен был видеть.' },
      {
        language: 'pl',
        hypothesis: 'Włoski turysta widział port lotniczy, adres identyfikujący źródło i samolot mający moment.',
      },
      { language: 'sv', hypothesis: 'Han såg en asylsökande och ett akut problem, och det var två ljus i hamnen.' },
      { language: 'cs', hypothesis: 'Děti má rád. Bývalý hlavní poradce odešel do rána, raněný vojáka nesl.' },
      { language: 'uk', hypothesis: 'Який команда матиме успіх, не знає ніхто; вони повинні будуть чекати.' },
      { language: 'hi', hypothesis: 'नया कारखाना और नई गाड़ी; उसका बैठक में आना तय है, वे हैं और हम भी हैं।' },
      { language: 'he', hypothesis: 'שלוש שנים ושלושה ימים; הוא אמר והיא אמרה, ושבע דקות עברו.' },
      { language: 'ar', hypothesis: 'هذه المدينة وهذا اليوم؛ قالت الوزيرة وقال الوزير إن ثلاثة أشهر وعشرين يوما مضت.' },
      {
        language: 'fr',
        hypothesis: 'Les voir est un plaisir ; les deux, a-t-il dit. Les uns mangent, les autres non.',
      },
      {
        language: 'es',
        hypothesis: 'Los asegura y la alcanza; treinta y un años, veinte por ciento, los soldados y la soldado.',
      },
      { language: 'ca', hypothesis: 'Els soldats, la soldat, trenta-un anys i dues dones.' },
      { language: 'de', hypothesis: 'Die Häuser der Stadt, in dem Land, das Kinder lieben, gehören einer Frau.' },
      { language: 'de', hypothesis: 'Zur See, im Atlantik, lohnt das Reisen; zwei Mann mit Video- und Tontechnik.' },
      { language: 'de', hypothesis: 'Beim Aufschwung half der Leitung eine Zeitung, die Bildung fördert.' },
      { language: 'nl', hypothesis: 'Het huis en de huizen raken het land en de landen, en het mensen.' },
      { language: 'sv', hypothesis: 'En bil och ett land, en dag; vad det handlar om är att ha öppna dörrar.' },
      { language: 'sv', hypothesis: 'En bil, ett möte; av henne, medan regeringen och årets tidning ska finnas.' },
      { language: 'da', hypothesis: 'Imens regningen kom, kostede det selskabet dyrt, og hun skal finde huset.' },
      { language: 'en', hypothesis: 'The number of schools is small, and one of the companies is foreign.' },
      {
        language: 'en',
        hypothesis: 'Five years is a long time; a three month trial and these problem children are another matter.',
      },
      { language: 'en', hypothesis: 'The United States is large, and the team are away.' },
      { language: 'en', hypothesis: 'Which of the many companies is selling them is not known.' },
      { language: 'es', hypothesis: 'El agua y la mano, el boca a boca; el defensa, y este debería ser el primero.' },
      { language: 'fr', hypothesis: 'Les ministres ont une aide ; sous un ferme contrôle, la faim les menace.' },
      { language: 'en', hypothesis: 'Why did he have to go? One of them is ill; so are they, and he does.' },
      { language: 'fr', hypothesis: 'Elles ont été souvent arrêtées ; il a visité le comité, et les a aidés.' },
      { language: 'es', hypothesis: 'Los precios fueron demasiado altos; uno de ellos es nuevo, la portavoz también.' },
      { language: 'pt', hypothesis: 'O problema das casas, para os poder ver, é o preço; os polícias e uma macro.' },
      { language: 'pl', hypothesis: 'Z powodu wojny do Chile i od nowa, z 10 metrów, może jest za zimno do wełny.' },
      { language: 'cs', hypothesis: 'V úterý k oblastem, po prsa; dům, který matka koupila. Hráči musí.' },
      { language: 'ru', hypothesis: 'Она столовая открыта впервые, до 5 метров, у края; вокруг новые дома.' },
      { language: 'ru', hypothesis: 'Для компаний из Чили в основном диаграмма; сорок пятый год.' },
      { language: 'uk', hypothesis: 'Нова компанія-виробник, до метро, у Києві, вона президент, здебільшого почесні.' },
      { language: 'tr', hypothesis: 'Buna göre 1990 yılları, iki çocuğu, şirkete göre bir şeyler.' },
      {
        language: 'de',
        hypothesis: 'Von hier aus die Welt sehen, seit die Mauer fiel, was er haben will, um dem Kind zu helfen.',
      },
      { language: 'ar', hypothesis: 'قال مدير الشركة الجديد إن هذا الخليفة حكم في المدينة الجديدة.' },
      {
        language: 'tr',
        hypothesis: 'Yolun kapalı olduğu söylendi; 5 dolar, iki büyükler, müdürün yapmasını istediği iş bitti.',
      },
      {
        language: 'fi',
        hypothesis: 'Hän ei tule eikä ole täällä; jonka kanssa hän kävi, sen takia kello kolme satoi.',
      },
      {
        language: 'ru',
        hypothesis: 'Дорога на 22 километра длиннее; эта, которая новая, самой большой не стала, и этот гость рад.',
      },
      { language: 'uk', hypothesis: 'Через три дні цей гість приїде за 22 роки до того.' },
      { language: 'pl', hypothesis: 'W ciągu 24 godzin ten gość wróci; na trzy tygodnie.' },
      { language: 'cs', hypothesis: 'Tato rozhodnutí platí obě a tato města také.' },
      { language: 'pl', hypothesis: 'Są tam trzy konie, trzy liście i trzy tygodnie czasu.' },
      { language: 'cs', hypothesis: 'Tento most stojí přes čtyři sta let; po třech měsících.' },
      { language: 'hi', hypothesis: 'नेता हैं; के रास्ते है; करना है और जाने में समय लगता है।' },
      { language: 'he', hypothesis: 'השנה שעברה הייתה טובה, ואלפי אנשים באו בשבוע שעבר.' },
      { language: 'fi', hypothesis: 'Kello kolme ovet avattiin, ja kolme kuolivat.' },
    ],
  },
  *check(segment, evidence) {
    const { pack, text } = evidence;
    if (segment.kind === 'headline') return;
    for (const { determiner, noun, fact } of nounPhraseClashes(segment.tokens, evidence)) {
      yield { range: { start: determiner.start, end: noun.end }, message: fact };
    }
    for (const { first, last, second } of wordClashes(segment.tokens, pack)) {
      const message = `“${text.value.slice(first.start, last.end)}” and “${second.text}” disagree.`;
      yield { range: { start: first.start, end: second.end }, message };
    }
    for (const { first, second } of formClashes(segment.tokens, evidence)) {
      yield {
        range: { start: first.start, end: second.end },
        message: `“${first.text}” and “${second.text}” disagree.`,
        evidence: [`Other forms of “${second.text}” show what form it is.`],
      };
    }
    const plurals = [...pluralSubjectClashes(segment.tokens, pack)];
    for (const { verb, predicate, number } of copulaClashes(segment.tokens, evidence)) {
      if (plurals.some((subject) => subject.verb === verb)) continue;
      const message = `“${verb.text}” is ${number}, “${predicate.text}” is ${number === 'plural' ? 'singular' : 'plural'}.`;
      yield { range: { start: verb.start, end: predicate.end }, message };
    }
    for (const { first, noun, verb } of plurals) {
      yield {
        range: { start: first.start, end: verb.end },
        message: `“${noun.text}” is plural, “${verb.text}” is singular.`,
        evidence: [`The subject is “${text.value.slice(first.start, noun.end)}”.`],
      };
    }
  },
});
