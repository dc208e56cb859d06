/** A sentence that begins with a small letter: `The bridge is closed. it opens on Monday.` */
import { raisedInHeadlines } from '../../evidence/characters/raised-in-headlines.js';
import { raisedWords } from '../../evidence/characters/raised-words.js';
import { packWords } from '../../evidence/words/pack-words.js';
import type { Evidence } from '../../model/evidence.js';
import type { Range } from '../../model/range.js';
import type { Report } from '../../model/finding.js';
import type { Block, Token } from '../../model/segmented-text.js';
import type { LanguagePack } from '../../model/language-pack.js';
import { normalForm } from '../../text/normal-form.js';
import { defineArticleRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';

/** A long word, an end mark, and a small word behind it. */
const SMALL_START = /(?<=\p{Ll}{2}["”’»)]?[.!?]["”’»)]? )\p{Ll}[\p{L}\p{M}'’]{0,30}(?=[ ,])/gu;
/** A word as common as this is no abbreviation, however short. */
const LAST_COMMON_RANK = 1000;
/** A unit; longer words behind a number are what is counted. */
const BEHIND_NUMBER = /\d\s?\p{L}{1,5}\.$/u;
/** `(napr. spolu`, `(букв. путь`: one word behind a bracket or a colon is an abbreviation, whether or not a list has it. */
const LONE_IN_BRACKET = /[(:]\s?\p{Ll}{1,6}\.$/u;
/** Verse and lists begin many lines so. */
const MOST_SHARE = 0.2;
/** `iPhone`, `eBay`, `von Klar`: a small word of a name, told by a capital inside or right behind it. */
const SMALL_NAME = /^\p{Ll}{1,40}(?:\p{Lu}|[ -]\p{Lu})/u;

export default defineArticleRule({
  id: 'sentence-case',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A sentence begins with a small letter.',
  why: 'Two sentences of different origin were put together, or the first word of a sentence was lost.',
  fix: 'Write a capital, and look whether something is missing before the word.',
  examples: {
    bad: [
      {
        language: 'ru',
        hypothesis: 'Учёные [[Нашли]] на дне озера следы землетрясения\nКак сообщили вчера, следы нашли весной.',
        message: '“Нашли” has a capital in the headline, and is no name.',
      },
      {
        language: 'cs',
        hypothesis: 'Hokejisté města [[Vyhráli]] potřetí za sebou\nHokejisté vyhráli včera večer doma.',
        message: '“Vyhráli” has a capital in the headline, and is no name.',
      },
      {
        language: 'nl',
        hypothesis: 'Grachten waren schoner, blijkt uit oude [[Dagboeken]]\nHet staat in dagboeken van toen.',
        message: '“Dagboeken” has a capital in the headline, and is no name.',
      },
      {
        language: 'fi',
        hypothesis: 'Silta on kiinni. Pormestari on [[Pyytänyt]] apua naapureilta.',
        message: '“Pyytänyt” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'ru',
        hypothesis: 'Мост закрыт. Мэр города снова пытается [[Договариваться]] с соседями.',
        message: '“Договариваться” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'en',
        hypothesis: 'The bridge stays shut. The mayor [[Said]] the work would last until May.',
        message: '“Said” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'ru',
        hypothesis: 'Мост закрыт. Жители района [[Договорились]] о встрече с мэром.',
        message: '“Договорились” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'cs',
        hypothesis: 'Kapitán odešel ze svého prvního týmu a hledal oboru pohostinství [[Zjistilo]] se, že nepřišel.',
        message: '“Zjistilo” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'es',
        hypothesis: 'El puente sigue cerrado. La portera del equipo no [[Mostró]] confianza en su equipo.',
        message: '“Mostró” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'cs',
        hypothesis: 'Město Palu stojí na břehu. Vlna zasáhla Palu. [[podle]] úřadů je most zničen.',
        message: 'The sentence begins with a small letter: “podle”; “Podle” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'Es el primero que gana cuatro puntos consecutivos. [[además]], él y su hermano son amigos.',
        message: 'The sentence begins with a small letter: “además”; “Además” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Forwarden Anna Lind växte upp i Norra Hamnen [[Hon]] spelade i tio matcher förra säsongen.',
        message: '“Hon” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'it',
        hypothesis: 'Si vota in tutta la regione il 6 novembre [[Tuttavia]] i candidati sono ancora pochi.',
        message: '“Tuttavia” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'uk',
        hypothesis: 'Міст буде закритий до кінця літа [[Коли]] Марина повернеться, його відкриють знову.',
        message: '“Коли” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'nl',
        hypothesis: 'De brug blijft tot mei dicht voor alle bussen [[Daarom]] moeten de leerlingen omrijden.',
        message: '“Daarom” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'pt',
        hypothesis: 'A ponte fechou por causa do vento forte [[Quando]] chove, a estrada ficou coberta de gelo.',
        message: '“Quando” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'it',
        hypothesis: 'Il ponte resta chiuso per tutto il mese e il sindaco [[Anche]] oggi non ha parlato.',
        message: '“Anche” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'de',
        hypothesis: 'Die Stadt plant viel längere Zeiten [[Es]] sollte trotzdem reichen.',
        message: '“Es” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'es',
        hypothesis: 'La ciudad compró dos barcos [[Sin]] embargo, nadie los ha visto en el puerto.',
        message: '“Sin” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'en',
        hypothesis: 'The council closed the old bridge [[The]] work will last until May.',
        message: '“The” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'es',
        hypothesis: 'La ciudad cerró el puente viejo [[Pero]] nadie lo sabía.',
        message: '“Pero” has a capital inside a sentence, or the full stop before it is missing.',
      },
      {
        language: 'fi',
        hypothesis: 'Lapset saavat oman huoneen. [[illalla]] talossa lauletaan.',
        message: 'The sentence begins with a small letter: “illalla”; “Illalla” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Niemand weiß, wo das Boot war. [[dies]] widerspricht der Meldung vom Montag.',
        message: 'The sentence begins with a small letter: “dies”; “Dies” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Valet hålls den 6 november. [[om]] isen lägger sig blir det inställt.',
        message: 'The sentence begins with a small letter: “om”; “Om” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The bridge is closed until Monday. [[they]] will open it later.',
        message: 'The sentence begins with a small letter: “they”; “They” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Мост закрыт до конца лета. [[это]] решение принял мэр.',
        message: 'The sentence begins with a small letter: “это”; “Это” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El puente sigue cerrado. [[la]] ministra no dijo más.',
        message: 'The sentence begins with a small letter: “la”; “La” was expected.',
      },
      {
        language: 'de',
        hypothesis:
          'Brücke zu\nDie Brücke ist zu.\n[[die]] Stadt prüft das.\nDie Straße ist frei.\nDer Weg auch.\nAlles gut.',
        message: 'The sentence begins with a small letter: “die”; “Die” was expected.',
      },
    ],
    good: [
      { language: 'ru', hypothesis: 'Следите за порядком во всех Ваших городах.' },
      {
        language: 'de',
        hypothesis:
          'Zwischen Oder und Weichsel lebten sie, an ihrer Statt kamen andere, und die Isle of Man blieb leer.',
      },
      { language: 'en', hypothesis: 'Bridge Closed Until May\nThe bridge is closed, the mayor said.' },
      {
        language: 'ru',
        hypothesis: 'В музее открыли Белый зал\nБелый цвет стен сохранили. Вход в Белый зал свободный, стены белые.',
      },
      { language: 'uk', hypothesis: 'Чому фільм Надія сподобався всім\nФільм «Надія» вийшов у травні.' },
      {
        language: 'en',
        hypothesis:
          'Graduates’ Art Exhibition Moved into Shopping Mall for Public Welfare Exhibition. The city paid for it.',
      },
      {
        language: 'de',
        hypothesis: 'Im Hafen liegt ein Lager voller Waren darauf bereit, und die Kinder fragen, Kann ich mit.',
      },
      { language: 'cs', hypothesis: 'Výstraha se týká oblastí Orknejí a Shetland a vztahů s Havají nebo s Korejí.' },
      { language: 'en', hypothesis: 'They saw the film She Said twice, and Love Actually never; love is enough.' },
      { language: 'ru', hypothesis: 'Нажмите кнопку Отправить и выберите пункт Сохранить как.' },
      {
        language: 'pt',
        hypothesis: 'O que é este festival novo? ela perguntou, e ninguém disse nada.',
      },
      { language: 'da', hypothesis: 'Ministeren sagde til bladet, skrev Der Spiegel i fredags, at sagen er lukket.' },
      { language: 'it', hypothesis: 'Il fondatore della società cinese Jack Ma ha detto che il ponte è utile.' },
      { language: 'pl', hypothesis: 'Klub zajmuje trzecie miejsce w League One z trzypunktową stratą do lidera.' },
      { language: 'de', hypothesis: 'Der Pfarrer bat den allmächtigen Gott, dass Er den Toten ruhen lasse.' },
      { language: 'es', hypothesis: 'El poeta publicó en su libro Las estrellas una carta sincera.' },
      {
        language: 'sk',
        hypothesis: 'Dom má viac miestností (napr. kuchyňu) a meno Lodde (dosl. vtáčia cesta) je staré.',
      },
      { language: 'pl', hypothesis: 'Wiemy, że bez Twoich rad i listów nie byłoby nas tutaj.' },
      { language: 'es', hypothesis: 'Use el menú Abrir para elegir una aplicación.' },
      { language: 'nl', hypothesis: 'Klik op de knop Annuleren om het venster te sluiten.' },
      { language: 'fr', hypothesis: 'Le chercheur a transformé Internet en créant un réseau libre.' },
      { language: 'it', hypothesis: 'Il ministro sta portando questo Paese nella direzione giusta.' },
      { language: 'uk', hypothesis: 'У вересні вона назвала День праці старим святом.' },
      {
        language: 'de',
        hypothesis:
          'Die Frage des neuen Namens ist offen, und dem Anderen kann man trauen, auch wenn Sie es nicht wollen.',
      },
      {
        language: 'fr',
        hypothesis: 'Il a traversé l’océan Pacifique avec notre Comité et un ami Européen de la famille.',
      },
      {
        language: 'en',
        hypothesis: 'She told the House of Lords that every State has its own laws, which the Court may read.',
      },
      {
        language: 'uk',
        hypothesis: 'Колишній лідер Партії незалежності та рішення на посту Президента країни не змінили нічого.',
      },
      { language: 'sv', hypothesis: 'Den 6 nov. om kvällen gick hon hem. Det är 30 km. till fjället.' },
      {
        language: 'en',
        hypothesis: 'He met Gov. and Mrs. Novak. iPhone sales of Yahoo! and eBay rose approx. the same.',
      },
      { language: 'en', hypothesis: '“Is it closed?” the mayor asked. “Yes!” they said.' },
      { language: 'de', hypothesis: 'Der Preis stieg um ca. die Hälfte, d.h. um rd. ein Drittel, s. oben.' },
      { language: 'pl', hypothesis: 'Kosztuje to 5 tys. zł, czyli ok. 3 mln. to dużo.' },
      { language: 'ru', hypothesis: 'Он живёт на ул. Мира в г. Омске… и не жалуется.' },
      { language: 'en', hypothesis: 'the rain\nthe wind\nthe sea\nThey go on.' },
    ],
  },
  *check({ blocks, value }, evidence) {
    const { pack } = evidence;
    if (!pack.cased) return;
    yield* raisedWords(evidence).map((token) => raisedReport(token));
    for (const { text, start, end } of raisedInHeadlines(evidence))
      yield { range: { start, end }, message: `“${text}” has a capital in the headline, and is no name.` };
    const starts = packWords(
      pack,
      'subject-pronouns',
      'articles',
      'prepositions',
      'conjunctions',
      'function-words',
      'sentence-openers',
    );
    const small = blocks.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    const isVerse = small > Math.max(1, MOST_SHARE * blocks.length);
    for (const block of blocks) {
      for (const range of [...insideStarts(block, evidence), ...(isVerse ? [] : lineStart(block, blocks))]) {
        const word = value.slice(range.start, range.end);
        if (!starts.has(normalForm(word, pack.tag)) && SMALL_NAME.test(value.slice(range.start, range.end + 40)))
          continue;
        const expected = capitalised(word, pack);
        const message = `The sentence begins with a small letter: “${word}”; “${expected}” was expected.`;
        yield { range, message, suggestion: expected };
      }
    }
  },
});

function raisedReport({ text, start, end }: Token): Report {
  return {
    range: { start, end },
    message: `“${text}” has a capital inside a sentence, or the full stop before it is missing.`,
  };
}

function* insideStarts({ text, range }: Block, evidence: Evidence): Generator<Range> {
  for (const { index, 0: word } of allMatches(text, SMALL_START)) {
    const before = text.slice(Math.max(0, index - 30), index - 1);
    if (BEHIND_NUMBER.test(before) || LONE_IN_BRACKET.test(before) || /["”’»)]/u.test(before.at(-1) ?? '')) continue;
    const opens = packWords(evidence.pack, 'subject-pronouns', 'conjunctions', 'sentence-openers').has(word);
    if (!opens && text.charAt(index + word.length) === ',') continue;
    if (endsSentence(before, opens || packWords(evidence.pack, 'prepositions', 'articles').has(word), evidence))
      yield { start: range.start + index, end: range.start + index + word.length };
  }
}

/** Whether the stop is none of an abbreviation, and nothing else goes on behind it. */
function endsSentence(before: string, isStart: boolean, evidence: Evidence): boolean {
  const [last = ''] = /[\p{L}\p{M}.-]{1,28}$/u.exec(before.replace(/["”’»)]$/u, '')) ?? [];
  if (!last.endsWith('.') || isAbbreviation(last, evidence.pack)) return false;
  return (
    last.length > shortestWord(last) ||
    isPlainWord(last, evidence.pack) ||
    (isStart && isKnownWord(last.slice(0, -1), evidence))
  );
}

/** A common word, or a name that the text has elsewhere too. */
function isKnownWord(word: string, { pack, rankOfWord, vocabulary }: Evidence): boolean {
  const normal = normalForm(word, pack.tag);
  if (normal !== word) return vocabulary.count(normal) > 1 && vocabulary.isName(normal);
  return (rankOfWord?.(word) ?? Infinity) <= LAST_COMMON_RANK;
}

/** A line that begins small behind a line that ended. */
function* lineStart(block: Block, blocks: readonly Block[]): Generator<Range> {
  const before = blocks[block.index - 1];
  if (block.kind !== 'paragraph' || !before || !/[.!?]["”’»)]?$/u.test(before.text)) return;
  const word = /^\p{Ll}[\p{L}\p{M}]{0,30}(?= )/u.exec(block.text)?.[0];
  if (word !== undefined) yield { start: block.range.start, end: block.range.start + word.length };
}

/** `Es war. dies`: a word that everybody knows is no abbreviation, however short. */
function isPlainWord(last: string, pack: LanguagePack): boolean {
  return packWords(pack, 'function-words', 'finite-auxiliaries').has(last.slice(0, -1));
}

/** Shorter words before a stop may be abbreviations that no list has; with a capital even more so. */
function shortestWord(last: string): number {
  return /\p{Lu}/u.test(last) ? 5 : 4;
}

function isAbbreviation(word: string, pack: LanguagePack): boolean {
  return word.slice(0, -1).includes('.') || packWords(pack, 'abbreviations').has(normalForm(word, pack.tag));
}

/** The first letter by the language's own casing (Turkish `i` → `İ`). */
function capitalised(word: string, pack: LanguagePack): string {
  const [first = ''] = word;
  return (pack.tag === 'tr' ? first.toLocaleUpperCase('tr') : first.toUpperCase()) + word.slice(first.length);
}
