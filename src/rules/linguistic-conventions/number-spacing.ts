/** A number that touches the word before it, or has a space inside: `de500`, `20 18`, `5 00 people`. */
import { numbersBehindWords } from '../../evidence/fused-words/numbers-behind-words.js';
import { splitNumbers } from '../../evidence/numbers/split-numbers.js';
import { Trait } from '../../text/character-traits.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'number-spacing',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  cues: Trait.digit,
  absorbs: ['fused-words', 'misspelling', 'script-mix', 'number-mismatch'],
  summary: 'A space is missing before a number, or stands inside one.',
  why: 'The reader takes one number for two, or stumbles over a word that ends in digits.',
  fix: 'Put the space before the number, or take it out.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'The bridge reopened [[after25]] years of work.',
        message: 'A space is missing in “after25”; “after 25” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'They met on [[the25th]] day of the strike.',
        message: 'A space is missing in “the25th”; “the 25th” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'A ponte tem mais [[de500]] metros e custou pouco.',
        message: 'A space is missing in “de500”; “de 500” was expected.',
      },
      {
        language: 'sv',
        hypothesis: 'Bron kostade [[över40]] miljoner kronor förra året.',
        message: 'A space is missing in “över40”; “över 40” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El puente, donde se [[registraron183]] accidentes en un año, sigue cerrado.',
        message: 'A space is missing in “registraron183”; “registraron 183” was expected.',
      },
      {
        language: 'ru',
        hypothesis: 'Мост построили в [[июне2018]] года на деньги города.',
        message: 'A space is missing in “июне2018”; “июне 2018” was expected.',
      },
      {
        language: 'ar',
        hypothesis: 'زار الجسر أكثر [[من500]] شخص في يوم واحد.',
        message: 'A space is missing in “من500”; “من 500” was expected.',
      },
      {
        language: 'hi',
        hypothesis: 'पुल पर [[में30]] से अधिक लोग काम करते हैं।',
        message: 'A space is missing in “में30”; “में 30” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The bridge was closed in [[201 6]] and has not opened since.',
        message: 'A space stands inside the number “201 6”; “2016” was expected.',
      },
      {
        language: 'de',
        hypothesis: 'Die Brücke wurde im Mai [[20 18]] gesperrt.',
        message: 'A space stands inside the number “20 18”; “2018” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'La obra da trabajo a más de [[5 00]] vecinos.',
        message: 'A space stands inside the number “5 00”; “500” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'La ville compte 77 000 habitants, dont [[20 00 0]] élèves.',
        message: 'A space stands inside the number “20 00 0”; “20 000” was expected.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '大桥于 [[201 8]] 年开放，造价很高。',
        message: 'A space stands inside the number “201 8”; “2018” was expected.',
      },
      {
        language: 'ja',
        hypothesis: '地震で [[38 4]] 人が避難した。',
        message: 'A space stands inside the number “38 4”; “384” was expected.',
      },
      {
        language: 'he',
        hypothesis: 'הגשר נסגר ב- [[20 16]] ולא נפתח מאז.',
        message: 'A space stands inside the number “20 16”; “2016” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'Il vento soffiava fino a [[1 38]] chilometri orari sul ponte.',
        message: 'A space stands inside the number “1 38”; “138” was expected.',
      },
    ],
    good: [
      { language: 'ru', hypothesis: 'На архитектурах i386 и amd64 программа работает.' },
      { language: 'en', hypothesis: 'The levels of interleukin10 and caspase3, of omega3 and covid19 rose by 5 cm2.' },
      { language: 'en', hypothesis: 'More4 will show it on All4, and Plus500 pays. See the site for2years or up2u.' },
      {
        language: 'en',
        hypothesis: 'Earlier studies12 and reports13 agree, as others14 and reviews15 do with the authors16.',
      },
      { language: 'it', hypothesis: 'La7 ha trasmesso la partita; su La1 c’era il film, e in2it ha vinto.' },
      { language: 'he', hypothesis: 'הגשר נפתח ב20 במאי, ומ30 מתנגדים נשארו של20 איש.' },
      { language: 'ar', hypothesis: 'افتتح الجسر في الـ20 من مايو وب30 مشاركا.' },
      { language: 'cs', hypothesis: 'Mostu je 20 let a 19letý dělník zná 25letou kolegyni.' },
      {
        language: 'fr',
        hypothesis: 'Appelez le 04 68 53 39 48 ; la ville compte 2 016 habitants et 1 250 000 arbres.',
      },
      { language: 'en', hypothesis: 'He scored 6 4 6 2 and threw for 220 2/3 innings; the scale reads 10 6 cells.' },
      { language: 'en', hypothesis: 'On days 5 10 and 15 a group of 20 18-year-olds met on page 20 18 times.' },
      { language: 'sv', hypothesis: 'Mötet börjar kl. 20 15 och slutar kl 22 30, enligt sida 12 345.' },
      { language: 'de', hypothesis: 'Die Boeing 737 10 flog am 8 12 2018; das Galaxy 8 64 kostet viel.' },
      { language: 'ja', hypothesis: '市は 20 16:00 に 1 10:00 から始めた。' },
    ],
  },
  *check(segment, evidence) {
    for (const { start, end, word, number } of numbersBehindWords(segment, evidence)) {
      const message = `A space is missing in “${word}${number}”; “${word} ${number}” was expected.`;
      yield { range: { start, end }, message, suggestion: `${word} ${number}` };
    }
    for (const { start, end, number, expected } of splitNumbers(segment, evidence)) {
      const message = `A space stands inside the number “${number}”; “${expected}” was expected.`;
      yield { range: { start, end }, message, suggestion: expected };
    }
  },
});
