/** A mark that stands twice, or two marks of which only one can stand: `the bridge,, which`, `关闭。。`, `closed,.` */
import type { Evidence } from '../../model/evidence.js';
import { defineArticleRule } from '../define-rule.js';
import { allMatches } from '../../text/all-matches.js';

const WORD_END = String.raw`[\p{L}\p{M}\p{N}%)）\]"“”»‘’」』]`;
/** Marks between words: twice the same, or a stop beside a comma; a comma behind an abbreviation's stop is right. */
const DOUBLED = new RegExp(
  String.raw`(?<=${WORD_END}\s?)(?:,{2,3}(?=\s|$)|;{2,3}(?=\s|$)|(?<! ):{2,3}(?=\s|$)|,\s?\.(?=\s|$)|،\s?،+|؛\s?؛+|،\s?\.(?=\s|$)|\.،|\.,(?=\s?$)|।\s?।(?!।)|।[,.]|[,.]।|，{2}(?!，)|、{2}(?!、)|。{2}(?!。)|；{2}|：{2}|[。，、][，、](?<![，，]{2}|、、)|[，、]。)`,
  'gmu',
);
/** Two marks with at most a space between them, which nearly no text has. */
const HINT = /[,;:،؛।，、。；：]\s?[,.;:،؛।，、。；：]|\.[،।,]/;
/** Two full stops; three are an ellipsis, and some write two for one inside a line, but not before a new sentence. */
const JUST_TWO = /(?<!\.)\.\.(?!\.)/;
const TWO_STOPS = new RegExp(
  [
    String.raw`(?<=[\p{L}\p{M}\p{N})"“”»‘’]{2}|\p{N})\.\.(?=\s?$)`,
    String.raw`(?<=[\p{L}\p{M}]{3}|[\p{L}\p{M}][)"”»])\.\.(?= ["“„«]?\p{Lu}\p{L}{0,20}[ ,])`,
    // `George W.. Bush`, `4.-9.. klasse`
    String.raw`(?<=(?<!\p{L})\p{Lu})\.\.(?= \p{Lu}\p{Ll})`,
    String.raw`(?<=\p{N})\.\.(?= \p{Ll}{2})`,
  ].join('|'),
  'gmu',
);
/** A text with more of them means them. */
const MOST = 2;

export default defineArticleRule({
  id: 'doubled-punctuation',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'Two punctuation marks stand where only one can.',
  why: 'The end of one fragment and the end of the next both kept their mark, or something between them was lost.',
  fix: 'Leave the one mark that fits; look whether a word is missing between them.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The bridge[[,,]] which is old, stays closed.',
        message: 'The marks “,,” stand together; one of them was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '大桥将关闭到五月[[。。]]费用不明。',
        message: 'The marks “。。” stand together; one of them was expected.',
      },
      {
        language: 'ja',
        hypothesis: '橋は5月まで閉鎖される[[。、]]費用は不明だ。',
        message: 'The marks “。、” stand together; one of them was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'سيبقى الجسر مغلقا[[،،]] وقال الوزير إن السبب غير معروف.',
        message: 'The marks “،،” stand together; one of them was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Мост закрыт до мая[[..]]\nДорога открыта.',
        message: 'The marks “..” stand together; one of them was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'पुल मई तक बंद रहेगा[[।।]] सड़क खुली है।',
        message: 'The marks “।।” stand together; one of them was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Bron är stängd[[..]] Vägen är öppen.',
        message: 'The marks “..” stand together; one of them was expected.',
      },
      {
        language: 'fi',
        hypothesis: 'Silta avattiin eilen[[.,]]\nKaupunki iloitsee.',
        message: 'The marks “.,” stand together; one of them was expected.',
      },
      {
        language: 'el',
        hypothesis: 'Ο δήμαρχος δήλωσε[[::]] «Η γέφυρα θα μείνει κλειστή».',
        message: 'The marks “::” stand together; one of them was expected.',
      },
      {
        language: 'de',
        hypothesis: '„Die Brücke bleibt zu“[[,,]] sagte der Bürgermeister.',
        message: 'The marks “,,” stand together; one of them was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The bridge is named for John W[[..]] Miller, who built it.',
        message: 'The marks “..” stand together; one of them was expected.',
      },
      {
        language: 'da',
        hypothesis: 'Eleverne i 4.-9[[..]] klasse får nye bøger.',
        message: 'The marks “..” stand together; one of them was expected.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'The call is std::move(bridge), and the loop runs from 1..10 or 1 .. 10.' },
      { language: 'nl', hypothesis: 'Ze wacht.. Maar niemand komt.. Of toch.. Wie weet het.' },
      { language: 'en', hypothesis: 'They met in Washington, D.C., and waited... Nobody came…\nWas it closed?!' },
      { language: 'es', hypothesis: 'El presidente de EE. UU., que llegó ayer, no habló.' },
      { language: 'ar', hypothesis: 'مصر.. الوزير يفتتح الجسر الجديد\nقال الوزير: «الجسر مفتوح».' },
      { language: 'zh-Hans', hypothesis: '他说：“大桥关闭了。”，然后离开……没有人知道。' },
      { language: 'de', hypothesis: 'Er sagte: ,,Die Brücke bleibt zu“, und ging.' },
      { language: 'en', hypothesis: 'The list is a,,b,,c and the loop for (;;) ends.' },
      {
        language: 'en',
        source: 'Le pont,, dit-il.',
        sourceLanguage: 'fr',
        hypothesis: 'The bridge,, he said.',
      },
      { language: 'en', hypothesis: 'The bridge, the road, etc., are closed.' },
    ],
  },
  *check({ value }, evidence) {
    const places = [
      ...(HINT.test(value) ? allMatches(value, DOUBLED) : []),
      ...(value.includes('..') && JUST_TWO.test(value) ? allMatches(value, TWO_STOPS) : []),
    ];
    if (places.length === 0) return;
    if (places.length > MOST || isVouchedFor(evidence)) return;
    for (const { index: start, 0: marks } of places) {
      yield {
        range: { start, end: start + marks.length },
        message: `The marks “${marks}” stand together; one of them was expected.`,
      };
    }
  },
});

/** Another text has such marks too. */
function isVouchedFor({ source, references }: Evidence): boolean {
  return [...(source ? [source] : []), ...references].some(
    ({ text }) => text.value.search(DOUBLED) >= 0 || text.value.search(TWO_STOPS) >= 0,
  );
}
