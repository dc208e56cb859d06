/** The reader addressed in two registers: `du` and `Sie`, plain and polite endings. */
import { isDialogue } from '../../evidence/grammar/dialogue.js';
import { readerCalls } from '../../evidence/grammar/reader-calls.js';
import { registerMarks, type RegisterMark } from '../../evidence/grammar/registers.js';
import type { Evidence, ReadText } from '../../model/evidence.js';
import type { RelatedPlace, Report } from '../../model/finding.js';
import { defineArticleRule } from '../define-rule.js';

/** So many marks make a register the text's own. */
const ENOUGH = 2;
/** A text that is in the other register in as many sentences as this speaks with two voices on purpose. */
const LARGEST_SHARE = 1 / 3;
/** Each of so many sentences is a slip of its own; more have one cause. */
const MOST_SINGLE = 3;

export default defineArticleRule({
  id: 'formality-mix',
  dimension: 'audience',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.8,
  needs: [],
  languages: [
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'ro',
    'ca',
    'nl',
    'sv',
    'da',
    'pl',
    'cs',
    'ru',
    'uk',
    'tr',
    'hi',
    'ja',
    'ko',
    'zh',
  ],
  summary: 'The reader is addressed in another register than elsewhere in the article.',
  why: 'English “you” and many other sources leave the register open; an engine decides anew in each sentence.',
  fix: 'Choose one register for the article and keep to it.',
  options: {
    register: { summary: 'the register of the house, for every article', choices: ['familiar', 'polite', 'plain'] },
  },
  examples: {
    bad: [
      {
        language: 'de',
        hypothesis: 'Lüften Sie zweimal am Tag. [[Prüfe]] auch die Fenster im Keller.',
        message: '“Prüfe” is a familiar form of address, but the article has polite ones elsewhere (“Sie”).',
      },
      {
        language: 'fr',
        hypothesis: 'Si la fièvre dure, [[tu]] dois consulter votre médecin sans attendre.',
        message: '“tu” is a familiar form of address, but the article has polite ones elsewhere (“votre”).',
      },
      {
        language: 'ro',
        hypothesis: 'Puteți face reclamație. [[Fă]] o copie după bon.',
        message: '“Fă” is a familiar form of address, but the article has polite ones elsewhere (“Puteți”).',
      },
      {
        language: 'pl',
        hypothesis: 'Jeśli mają Państwo pytania, [[zadzwoń]] pod bezpłatny numer.',
        message: '“zadzwoń” is a familiar form of address, but the article has polite ones elsewhere (“Państwo”).',
      },
      {
        language: 'es',
        hypothesis: 'Consulte a su banco si usted viaja.\nEl puente abrió en mayo.\n[[Mándanos]] una foto si puedes.',
        message: '“Mándanos” is a familiar form of address, but the article has polite ones elsewhere (“Consulte”).',
      },
      {
        language: 'nl',
        hypothesis: 'Stuur een foto als je de brug ziet.\nDe brug is oud.\n[[Neem]] de bus als u komt.',
        message: '“Neem” is a polite form of address, but the article has familiar ones elsewhere (“Stuur”).',
      },
      {
        language: 'de',
        hypothesis:
          'Wenn Sie ein Konto haben, finden Sie die Rechnung unter Ihrem Namen.\nDanach [[kannst]] du sie herunterladen.',
        message: '“kannst” is a familiar form of address, but the article has polite ones elsewhere (“Sie”, “Ihrem”).',
      },
      {
        language: 'fr',
        hypothesis: 'Si vous voyagez en train, vous pouvez garder votre billet.\nMontre-le quand [[tu]] descends.',
        message: '“tu” is a familiar form of address, but the article has polite ones elsewhere (“vous”, “votre”).',
      },
      {
        language: 'ru',
        hypothesis:
          'Если вы едете поездом, сохраните ваш билет, он вам понадобится.\nПокажи его, если [[тебя]] спросят.',
        message:
          '“тебя” is a familiar form of address, but the article has polite ones elsewhere (“вы”, “сохраните”, “ваш”).',
      },
      {
        language: 'ja',
        hypothesis:
          '議会は予算案を可決した。\n反対は三人だけだった。\n市長は結果を歓迎し[[ました]]。\n新しい税は四月に始まる予定である。',
        message:
          '“ました” is a polite end of a sentence, but the article has plain ones elsewhere (“した”, “だった”, “である”).',
      },
      {
        language: 'ko',
        hypothesis:
          '시의회가 예산안을 통과시켰다.\n반대는 세 명뿐이었다.\n시장은 결과를 환영했[[습니다]].\n새 세금은 4월에 시작한다.',
        message: '“습니다” is a polite end of a sentence, but the article has plain ones elsewhere (“다”).',
      },
      {
        language: 'ko',
        hypothesis:
          '시의회가 예산안을 통과시켰다.\n반대는 세 명뿐이었다.\n"비용을 줄이자는 말도 나왔다.\n나머지는 찬성했다.\n이제 시작이다.\n표는 열 장이었다.\n회의는 밤까지 이어졌다.\n시장은 결과를 환영했[[습니다]].\n새 세금은 4월에 시작한다.\n다리 공사도 4월에 시작한다.\n도로는 열려 있다.\n표결은 공개되었다.',
        message: '“습니다” is a polite end of a sentence, but the article has plain ones elsewhere (“다”).',
      },
      {
        language: 'tr',
        hypothesis: 'Biletlerinizi siteden [[alabilirsin]]; gişeye de başvurabilirsiniz.',
        message:
          '“alabilirsin” is a familiar form of address, but the article has polite ones elsewhere (“Biletlerinizi”, “başvurabilirsiniz”).',
      },
      {
        language: 'ru',
        hypothesis: 'Не покупайте старые шины и измеряйте давление. Перед поездкой [[проверь]] тормоза.',
        message:
          '“проверь” is a familiar form of address, but the article has polite ones elsewhere (“покупайте”, “измеряйте”).',
      },
      {
        language: 'uk',
        hypothesis: 'Не закривайте батарею шторами. За батареєю [[прикріпи]] екран і переконайтеся, що він тримається.',
        message:
          '“прикріпи” is a familiar form of address, but the article has polite ones elsewhere (“закривайте”, “переконайтеся”).',
      },
      {
        language: 'zh-Hans',
        hypothesis: '下单之前，请您仔细阅读说明。请您保留发票。如果商品破损，请[[你]]拍照。',
        message: '“你” is a familiar form of address, but the article has polite ones elsewhere (“您”).',
      },
      {
        language: 'hi',
        hypothesis: 'सबसे पहले शुल्क पूछिए। अगर [[तेरा]] खाता पुराना है, तो बैंक से बात कीजिए।',
        message: '“तेरा” is a familiar form of address, but the article has polite ones elsewhere (“पूछिए”, “कीजिए”).',
      },
      {
        language: 'cs',
        hypothesis: 'Nekupujte staré boty a zkontrolujte podrážky. Pokud [[potřebuješ]] poradit, ptejte se.',
        message:
          '“potřebuješ” is a familiar form of address, but the article has polite ones elsewhere (“Nekupujte”, “zkontrolujte”, “ptejte”).',
      },
      {
        language: 'ko',
        hypothesis: '허리를 펴고 걸으세요. 짐을 들 때는 조심해[[야 해]].\n물을 마시는 것이 좋습니다.',
        message: '“야 해” is a familiar form of address, but the article has polite ones elsewhere (“세요”, “습니다”).',
      },
      {
        language: 'ja',
        hypothesis: '朝に測ります。紙に書きます。\n塩を減らします。医師に見[[せろ]]。',
        message: '“せろ” is a plain end of a sentence, but the article has polite ones elsewhere (“ます”).',
      },
    ],
    good: [
      {
        language: 'it',
        hypothesis: 'Controlla il territorio da anni. La banda è nota. Se avete dubbi, potete scrivere.',
      },
      { language: 'tr', hypothesis: 'Denizi görebilirsiniz; yeni okul herkese açık versin diye bekliyoruz.' },
      {
        language: 'ru',
        hypothesis: 'На сайте написано: покупайте билеты заранее, и измеряйте давление. Край и строй остались.',
      },
      { language: 'hi', hypothesis: 'इसलिए नदी के लिए नियम बनाए गए। शुल्क पूछिए और शर्तें देखिए।' },
      { language: 'zh-Hans', hypothesis: '他说：“你看，桥开了。”请您保留发票，请您拍照。' },
      {
        language: 'es',
        hypothesis: 'Llama la atención su color. Lea la novela si usted quiere.\n«Mira si puedes», dijo.',
      },
      { language: 'fr', hypothesis: 'Lisez votre contrat. Regarde-t-il sa montre ? Tu Youyou est venue.' },
      { language: 'nl', hypothesis: 'Bel de garage als u pech heeft.\nWacht je lang, dan wordt het duurder?' },
      {
        language: 'de',
        hypothesis:
          'Wenn Sie fragen, hilft man Ihnen.\n„Du bist zu spät“, sagte er.\nDie Kinder kamen. Sie lachten, und Sie sehen warum.',
      },
      { language: 'fr', hypothesis: 'Vous pouvez garder votre billet. « Tu viens ? », demanda Tu Youyou à son amie.' },
      { language: 'ru', hypothesis: '— Ты идёшь? — спросила она.\nЕсли вы едете поездом, вам нужен билет.' },
      {
        language: 'ja',
        hypothesis: '議会は予算案を可決した。「反対は三人でした。」と市長は述べた。会議は続いている。',
      },
      {
        language: 'tr',
        hypothesis:
          'Geldiniz demek! Sizi bekliyorduk, efendim.\nSen kimsin? Seni tanımıyorum.\nHaydi gidelim!\nGemi sizin, efendim!',
      },
      {
        language: 'ja',
        hypothesis:
          '嵐が来る前に港へ戻らねばならない。\nお前の船は小さすぎる。\n船長、私が舵を取ります。帆は下ろしました。\n俺に任せろ！\n灯台はまだ遠い。\n波が高くなってきた。\n夜が明けた。',
      },
      { language: 'nl', hypothesis: 'Als u reist, bewaar dan uw kaartje. Jij: een voorstelling over jou en mij.' },
    ],
  },
  *check(_hypothesis, evidence, { register }) {
    const marks = registerMarks(evidence);
    if (register !== undefined) {
      yield* againstHouse(marks, register);
      return;
    }
    const calls = readerCalls(evidence);
    if ((!hasTwo(marks) && !hasTwo(calls)) || isVouchedFor(evidence)) return;
    // Each person of a dialogue has a register for each of the others.
    if (isDialogue(evidence.text, evidence.pack)) return;
    const slips = [...againstUsual(marks)];
    yield* slips.length > 0 ? slips : againstOtherCalls(calls);
  },
});

/** Marks in another register than most. */
function* againstUsual(marks: readonly RegisterMark[]): Iterable<Report> {
  if (marks.length < ENOUGH) return;
  const usual = isPoliteByDefault(marks) ? 'polite' : commonest(marks);
  const strange = marks.filter(({ register }) => register !== usual);
  const odd = strange.filter(({ segment }, at) => strange[at - 1]?.segment !== segment);
  const others = marks.length - strange.length;
  const [first, ...more] = odd;
  if (!first) return;
  const together = standsBeside(first, odd, marks);
  if (!together && (others < ENOUGH || odd.length > others * LARGEST_SHARE)) return;
  const usualMarks = marks.filter(({ register }) => register === usual);
  if (odd.length > MOST_SINGLE) yield report([first, ...more], usualMarks);
  else for (const mark of odd) yield report([mark], usualMarks);
}

function hasTwo(marks: readonly RegisterMark[]): boolean {
  return new Set(marks.map(({ register }) => register)).size > 1;
}

/** The reader is told to do one thing as a friend and another politely: few marks suffice, for nobody else can be meant. */
function* againstOtherCalls(calls: readonly RegisterMark[]): Iterable<Report> {
  const usual = commonest(calls);
  const [first, ...more] = calls.filter(({ register }) => register !== usual);
  if (!first) return;
  yield report(
    [first, ...more],
    calls.filter(({ register }) => register === usual),
  );
}

/** The house says how readers are addressed: the first form of another register stands for all. */
function* againstHouse(marks: readonly RegisterMark[], register: string): Iterable<Report> {
  const odd = marks.filter((mark) => mark.register !== register);
  const [first] = odd;
  if (!first) return;
  yield {
    range: first.range,
    message: `“${first.text}”${moreThan(odd)} is a ${first.register} ${kindOf(first)}; ${register} ones are expected.`,
    evidence: [`The configuration asks for the ${register} register.`],
    related: placesOf(odd),
  };
}

function moreThan({ length }: readonly RegisterMark[]): string {
  return length === 1 ? '' : ` (and ${length - 1} more)`;
}

function kindOf(...marks: readonly (RegisterMark | undefined)[]): string {
  return marks.some((mark) => mark?.register === 'plain') ? 'end of a sentence' : 'form of address';
}

/** All places but the first. */
function placesOf(marks: readonly RegisterMark[]): RelatedPlace[] {
  return marks.slice(1).map(({ range }) => ({ text: 'hypothesis', range }));
}

/** One sentence in both registers, or the next to it, has one too many, however few there are in the text. */
function standsBeside(first: RegisterMark, odd: readonly RegisterMark[], marks: readonly RegisterMark[]): boolean {
  if (odd.length > 1) return false;
  return marks.some(
    ({ segment, register }) =>
      register !== first.register &&
      segment.blockIndex === first.segment.blockIndex &&
      Math.abs(segment.index - first.segment.index) <= 1,
  );
}

/** Of one word in each register the polite one is how news speaks to its readers. */
function isPoliteByDefault(marks: readonly RegisterMark[]): boolean {
  return marks.length === ENOUGH && marks.every(({ register }) => register !== 'plain');
}

function commonest(marks: readonly RegisterMark[]): RegisterMark['register'] | undefined {
  const polite = marks.filter(({ register }) => register === 'polite').length;
  // Of as many of each the reader takes the first for the article's way.
  if (polite * 2 === marks.length) return marks[0]?.register;
  return polite * 2 > marks.length ? 'polite' : marks.find(({ register }) => register !== 'polite')?.register;
}

/** Whether the source or a reference speaks in two registers itself. */
function isVouchedFor({ references, source }: Evidence): boolean {
  const others: readonly ReadText[] = source ? [...references, source] : references;
  return others.some((read) => new Set(registerMarks(read).map(({ register }) => register)).size > 1);
}

function report(odd: readonly [RegisterMark, ...RegisterMark[]], usual: readonly RegisterMark[]): Report {
  const [first] = odd;
  const forms = [...new Set(usual.map(({ text }) => text))].slice(0, 3).map((form) => `“${form}”`);
  const kind = kindOf(first, usual[0]);
  return {
    range: first.range,
    message: `“${first.text}”${moreThan(odd)} is a ${first.register} ${kind}, but the article has ${usual[0]?.register} ones elsewhere (${forms.join(', ')}).`,
    evidence: [`${usual.length} forms in the article are ${usual[0]?.register}, ${odd.length} ${first.register}.`],
    related: placesOf(odd),
  };
}
