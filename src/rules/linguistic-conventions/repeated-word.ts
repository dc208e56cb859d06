/** A word or a short phrase that stands twice in a row: `to to Russia`. */
import { doubledCharacters } from '../../evidence/repetition/doubled-characters.js';
import { doubledClauses } from '../../evidence/repetition/doubled-clauses.js';
import { doublings } from '../../evidence/repetition/doubled-words.js';
import { joinedTwins } from '../../evidence/repetition/joined-twins.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Segment } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'repeated-word',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  absorbs: ['garbled-phrase'],
  summary: 'A word or phrase stands twice in a row.',
  why: 'Joined fragments and half-done repairs leave a word twice, and readers stumble over it.',
  fix: 'Remove one of the two; look whether another word is missing.',
  examples: {
    bad: [
      {
        language: 'nl',
        hypothesis: 'De brug is [[is]] een monument uit 1912.',
        message: '“is” stands twice in a row.',
      },
      {
        language: 'de',
        hypothesis: 'Der Rat hat beschlossen, die Brücke zu [[zu]] sperren.',
        message: '“zu” stands twice in a row.',
      },
      {
        language: 'en',
        hypothesis: 'The man was seen in [[in]] the harbour.',
        message: '“in” stands twice in a row.',
      },
      {
        language: 'pt',
        hypothesis: 'A prefeita disse que [[que]] a ponte fica fechada.',
        message: '“que” stands twice in a row.',
      },
      {
        language: 'en',
        hypothesis: '“We need an investigation [[investigation]] before the vote,” she said.',
        message: '“investigation” stands twice in a row.',
      },
      {
        language: 'he',
        hypothesis: 'ראש העיר הגיע אל הגשר הישן עם [[עם]] השר.',
        message: '“עם” stands twice in a row.',
      },
      {
        language: 'hu',
        hypothesis: 'A park munkatársai szerint a legtöbb [[legtöbb]] gólya oszlopon költ.',
        message: '“legtöbb” stands twice in a row.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '工程队恢复供电[[供电]]后离开。',
        message: '“供电” stands twice in a row.',
      },
      { language: 'zh-Hans', hypothesis: '他说，我们[[我们]]不会复工。', message: '“我们” stands twice in a row.' },
      { language: 'ja', hypothesis: '図書館の年間の[[の]]利用者は12万人だ。', message: '“の” stands twice in a row.' },
      {
        language: 'en',
        hypothesis: 'The ferry sailed to [[to]] Norway on Monday.',
        message: '“to” stands twice in a row.',
      },
      {
        language: 'fr',
        hypothesis: 'Lundi, le [[le]] ministre a visité le port.',
        message: '“le” stands twice in a row.',
      },
      {
        language: 'ru',
        hypothesis: 'Паром вышел в порт [[порт]] в понедельник.',
        message: '“порт” stands twice in a row.',
      },
      {
        language: 'en',
        hypothesis: 'Ships waited in the harbour [[in the harbour]] for two days.',
        message: '“in the harbour” stands twice in a row.',
      },
      {
        language: 'hi',
        hypothesis: 'जहाज़ बंदरगाह में [[में]] रुका रहा।',
        message: '“में” stands twice in a row.',
      },
      {
        language: 'en',
        reference: 'The National Health and Family Commission met on Monday.',
        hypothesis: 'The National [[Health and Health]] Commission met on Monday.',
        message: '“Health” is joined with itself.',
      },
      {
        language: 'de',
        sourceLanguage: 'en',
        source: 'Companies are dealing with shortages and bottlenecks.',
        reference: 'Die Unternehmen haben mit Knappheit und Engpässen zu tun.',
        hypothesis: 'Die Unternehmen haben mit [[Engpässen und Engpässen]] zu tun.',
        message: '“Engpässen” is joined with itself.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '新车道将[[将]]缓解市中心的拥堵。',
        message: '“将” stands twice in a row.',
      },
      {
        language: 'es',
        hypothesis: 'Pasado ese plazo, [[pasado ese plazo]], usted puede acudir a la agencia.',
        message: '“pasado ese plazo” stands twice in a row.',
      },
      {
        language: 'de',
        hypothesis: 'Entscheidend ist ein dichter Takt, [[entscheidend ist ein dichter Takt]].',
        message: '“entscheidend ist ein dichter Takt” stands twice in a row.',
      },
      {
        language: 'cs',
        hypothesis: 'Vstup je volný. Děti si vyrobí vlastní film, [[děti si vyrobí vlastní film]].',
        message: '“děti si vyrobí vlastní film” stands twice in a row.',
      },
      {
        language: 'ar',
        hypothesis: 'افتتح الوزير الجسر الجديد، [[افتتح الوزير الجسر الجديد]]، في مايو.',
        message: '“افتتح الوزير الجسر الجديد” stands twice in a row.',
      },
    ],
    good: [
      { language: 'el', hypothesis: 'Προχωρούν βήμα βήμα, δίπλα δίπλα.' },
      {
        language: 'fr',
        hypothesis: 'Le port aide la ville, la ville aide le port. « Il est trop tard, il est trop tard », dit-elle.',
      },
      { language: 'sv', hypothesis: 'Hon är så glad, så glad över båten. Ro på nu, ro på nu, ro på nu.' },
      { language: 'en', hypothesis: 'He pitched to North Shields, North Shields, and to nobody else.' },
      { language: 'de', hypothesis: 'Sie arbeiten Tag für Tag für wenig Geld.' },
      { language: 'da', hypothesis: 'Gang på gang på slagmarken viste de mod.' },
      { language: 'el', hypothesis: 'Προχωρούν βήμα βήμα, δίπλα δίπλα.' },
      { language: 'pt', hypothesis: 'Não adianta chorar: o que está feito está feito.' },
      {
        language: 'en',
        hypothesis: 'What the mayor knew was was not enough, and they moved in in May and gave her her key.',
      },
      { language: 'nl', hypothesis: 'Wat goed is is goed, en als je je kaart toont, mag dat.' },
      { language: 'de', hypothesis: 'Das führt zu zu hohen Preisen, sagte sie, weil Häuser gebaut werden werden.' },
      { language: 'cs', hypothesis: 'Ministr se se starostou dohodl na novém mostě.' },
      { language: 'fr', hypothesis: 'La maire a ouvert le pont en en parlant à peine.' },
      { language: 'el', hypothesis: 'Το πλοίο έφευγε σιγά σιγά, και είμαι πολύ πολύ χαρούμενος.' },
      {
        language: 'en',
        reference: 'The snowball grew and became bigger.',
        hypothesis: 'The snowball got bigger and bigger.',
      },
      {
        language: 'fr',
        reference: 'Il a cherché des années et des années durant, encore et encore.',
        hypothesis: 'Il a cherché encore et encore, des années durant.',
      },
      { language: 'zh-Hans', hypothesis: '大家讨论讨论，一步一步来，哈哈哈哈，非常非常好，各种各种。' },
      { language: 'ja', hypothesis: '一人一人がいろいろな道をそれぞれギリギリまで進む。' },
      { language: 'en', hypothesis: 'All the help that that man had had came from Duran Duran and from Bora Bora.' },
      { language: 'en', hypothesis: 'Year after year after year the ferry was late, late indeed.' },
      { language: 'fr', hypothesis: 'Nous nous sommes demandé si vous vous y rendiez.' },
      { language: 'de', hypothesis: 'Er sah, dass die die Fähre verpassten, die die Karte hatten.' },
      { language: 'hi', hypothesis: 'जहाज़ धीरे धीरे आगे बढ़ा।' },
      { language: 'tr', hypothesis: 'Gemi yavaş yavaş limandan çıktı.' },
      {
        language: 'nl',
        sourceLanguage: 'en',
        source: 'It rained, cold cold rain fell all day.',
        hypothesis: 'Het regende, koude koude regen viel de hele dag.',
      },
    ],
  },
  *check(segment, evidence) {
    if (!evidence.pack.spaced) yield* withoutSpaces(segment, evidence);
    for (const { range, words } of doubledClauses(segment, evidence)) {
      const quote = words.map(({ text }) => text).join(' ');
      yield { range, message: `“${quote}” stands twice in a row.`, confidence: 0.85 };
    }
    for (const { range, words } of doublings(segment, evidence)) {
      const quote = words.map(({ text }) => text).join(' ');
      yield { range, message: `“${quote}” stands twice in a row.` };
    }
    for (const { range, word } of joinedTwins(segment, evidence)) {
      yield {
        range,
        message: `“${word}” is joined with itself.`,
        evidence: ['Neither source nor reference says a word twice there.'],
      };
    }
  },
});

/** In scripts without spaces; what the source or a reference says twice is meant. */
function* withoutSpaces(segment: Segment, { text: { blocks }, pack, source, references }: Evidence): Generator<Report> {
  for (const { start, end, text } of doubledCharacters(segment, blocks[segment.blockIndex], pack)) {
    if ([source, ...references].some((other) => other?.text.value.includes(text + text))) continue;
    yield { range: { start, end }, message: `“${text}” stands twice in a row.` };
  }
}
