/** A single word of the source that stands untranslated in a sentence: `он сказал yesterday`. */
import { commonSourceWords } from '../../evidence/untranslated/common-source-words.js';
import { englishWordsLeft } from '../../evidence/untranslated/english-residue.js';
import { englishBodies } from '../../evidence/untranslated/english-bodies.js';
import { foreignRuns } from '../../evidence/untranslated/foreign-runs.js';
import { nearWordsLeft } from '../../evidence/untranslated/near-words.js';
import { isCommonThere, sourceWordsLeft } from '../../evidence/untranslated/residue.js';
import { foreignLanguageOf } from '../../evidence/untranslated/segment-language.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';
import { isReferenceLine } from '../../evidence/words/reference-lines.js';

export default defineSegmentRule({
  id: 'source-residue',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'A word of the source was left untranslated in the sentence.',
  why: 'An engine that does not know a word copies it; the reader meets a word in another script.',
  fix: 'Translate the word, or put it in quotation marks if it is meant.',
  absorbs: ['script-mix', 'misspelling'],
  examples: {
    bad: [
      {
        language: 'tr',
        hypothesis: 'Ekip bu galibiyetle puanını 24’e [[yüksəldərək]] üçüncü sıraya yerleşti.',
        message: '“yüksəldərək” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'fr',
        hypothesis: 'Le musée ouvre demain et la réservation est [[highly recommended]].',
        message: '“highly recommended” was left in another language.',
      },
      {
        language: 'tr',
        hypothesis: 'Sergi yeni açıldı. Bütün giderleri [[the Ministry of Culture and Tourism]] karşıladı.',
        message: '“the Ministry of Culture and Tourism” was left in another language.',
      },
      {
        language: 'es',
        hypothesis:
          '«Nadie quiere molestar a los animales, pero [[we also need]] llegar pronto a la lonja», resume Marta.',
        message: '“we also need” was left in another language.',
      },
      {
        language: 'it',
        hypothesis: 'Le norme di sicurezza [[require]] corridoi più larghi. In compenso ci sono rampe.',
        message: '“require” is a common word of English.',
      },
      {
        language: 'ro',
        sourceLanguage: 'en',
        hypothesis: 'Au fost găsite peste 600 de obiecte: vase de lut, potcoave, [[coins]] și o cheie de fier.',
        message: '“coins” is a common word of the language that was translated.',
      },
      {
        language: 'fr',
        hypothesis: 'Les pêcheurs, [[who feared for their fish]], ont accepté le retour des loutres.',
        message: '“who feared for their fish” was left in another language.',
      },
      {
        language: 'it',
        hypothesis: 'Molti arrivano per fotografare [[the arches covered in mud]] ogni giorno.',
        message: '“the arches covered in mud” was left in another language.',
      },
      {
        language: 'en',
        hypothesis: 'The mayor said that [[el gobierno debe esperar]] until the winter is over.',
        message: '“el gobierno debe esperar” was left in another language.',
      },
      {
        language: 'en',
        hypothesis: 'The [[prefeitura]] said the road would stay closed.',
        message: '“prefeitura” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'fr',
        hypothesis: 'Le prix, dont la [[metà]] vient d’une banque, a augmenté.',
        message: '“metà” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'de',
        hypothesis: '[[However]] haben 22 Kunden einen Vertrag unterschrieben.',
        message: '“However” is English and stands alone in the sentence.',
      },
      {
        language: 'de',
        hypothesis: 'Nun will die Werft eine [[smaller]] Version anbieten.',
        message: '“smaller” is English and stands alone in the sentence.',
      },
      {
        language: 'sv',
        hypothesis: 'Hon vill [[ikke]] följa samma barn i tio år till.',
        message: '“ikke” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'pl',
        hypothesis: 'Rybak wrócił [[zpátky]] do domu przed zmrokiem.',
        message: '“zpátky” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'uk',
        hypothesis: 'Решту [[денег]] зібрали батьки учнів.',
        message: '“денег” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'it',
        hypothesis: 'La fiera apre [[siempre]] in aprile.',
        message: '“siempre” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'ca',
        hypothesis: 'El mercat tanca si hi ha molta [[lluvia]] al matí.',
        message: '“lluvia” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'de',
        hypothesis: 'Die Gärtnerin hat [[altijd]] auf Regen gewartet.',
        message: '“altijd” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The lighthouse was repainted yesterday by volunteers.',
        hypothesis: 'Маяк вчера перекрасили [[volunteers]].',
        message: '“volunteers” was left as it stands in the source.',
      },
      {
        language: 'en',
        sourceLanguage: 'ru',
        source: 'Волонтёры перекрасили маяк за два дня.',
        hypothesis: 'Volunteers repainted the [[маяк]] in two days.',
        message: '“маяк” was left as it stands in the source.',
      },
      {
        language: 'ar',
        sourceLanguage: 'en',
        source: 'The harbour was closed because of the storm.',
        hypothesis: 'أغلق الميناء بسبب [[storm]].',
        message: '“storm” was left as it stands in the source.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'A prefeitura fechou duas escolas perto do rio.',
        hypothesis: 'The [[prefeitura]] closed two schools near the river.',
        message: '“prefeitura” was left as it stands in the source.',
      },
      {
        language: 'fr',
        hypothesis: 'Le port a rouvert lundi. [[However]], aucun ferry n’est parti.',
        message: '“However” is English and stands alone in the sentence.',
      },
      {
        language: 'es',
        hypothesis: 'El puerto abrió, pero [[the]] compañía no dijo cuándo saldrá el barco.',
        message: '“the” is English and stands alone in the sentence.',
      },
      {
        language: 'en',
        sourceLanguage: 'es',
        hypothesis: 'The school bought new [[equipos]] for the kitchen.',
        message: '“equipos” is a common word of the language that was translated.',
      },
      {
        language: 'fr',
        sourceLanguage: 'en',
        hypothesis: 'Les deux ponts [[follow]] le même chemin.',
        message: '“follow” is a common word of the language that was translated.',
      },
      {
        language: 'pt',
        hypothesis: 'Os vizinhos reclamaram, [[pero]] hoje acham graça.',
        message: '“pero” belongs to another language and stands alone in the sentence.',
      },
      {
        language: 'el',
        hypothesis: 'Οι κάτοικοι της κοιλάδας [[although]] φοβούνται το χιόνι.',
        message: '“although” is English and stands alone in the sentence.',
      },
      {
        language: 'es',
        hypothesis: 'El alcalde dijo: “No son solo las [[several]] las que nos preocupan en este valle”.',
        message: '“several” is English and stands alone in the sentence.',
      },
      {
        language: 'nl',
        hypothesis: 'De burgemeester vreest dat Utrecht [[therefore]] wordt overgeslagen.',
        message: '“therefore” is English and stands alone in the sentence.',
      },
    ],
    good: [
      { language: 'pl', hypothesis: 'Napis „těhotných žen” wisi na drzwiach, a piosenka Říčka šumí gra cicho.' },
      { language: 'tr', hypothesis: 'Şarkıcı Ə. Qasımov ve “gələcək” adlı film beğenildi.' },
      {
        language: 'es',
        hypothesis: 'Ayer tocaron la canción «the House of the Rising Sun» en el bar.',
      },
      { language: 'de', hypothesis: 'Sie hörte Rock and Roll, aß Fish and Chips und blieb up to date.' },
      // Foreign as a whole: another rule says it once.
      {
        language: 'cs',
        hypothesis:
          'Galerie otevřela v pondělí. The tickets are available at the door, and there is no need to book. Otevřeno je do května.',
      },
      { language: 'it', hypothesis: 'Il deal è stato firmato e il ranking dei team si legge su travel.example.it.' },
      { language: 'el', hypothesis: 'Το βιβλίο Houses of the river και η ταινία «children» αρέσουν σε όλους.' },
      { language: 'de', hypothesis: 'Die Gruppe Rivers although Mountains spielt heute im alten Hafen.' },
      { language: 'cs', hypothesis: 'Lovecké vzorce a potravní preference je obtížné rozeznat, tvrdí jeden teenager.' },
      { language: 'pt', hypothesis: 'Ele foi ao El Corte Inglés com Guillermo del Toro e disse: “pero no mucho”.' },
      { language: 'fr', hypothesis: 'Le groupe joue « all the way from the river » et vend des tee-shirts.' },
      { language: 'it', hypothesis: 'Il premio Best Of The Lake va a chi ha scritto la canzone.' },
      { language: 'en', hypothesis: 'She wrote “un pueblo donde nadie duerme” on the wall and left.' },
      { language: 'en', sourceLanguage: 'es', hypothesis: 'The sign “equipos” and the Plaza de equipos were new.' },
      { language: 'sv', hypothesis: 'Skylten ”ikke røre” hänger kvar, och gruppen Meget Bra spelar i kväll.' },
      {
        language: 'de',
        hypothesis: 'Das Museum Voor Linden zeigt den Film „wanneer“ und Werke von Anne van den Berg.',
      },
      { language: 'it', hypothesis: 'Il film “Gone with the Wind” e il disco Out of Time piacciono, «however» no.' },
      { language: 'nl', hypothesis: 'Hij brak zijn been, en de man die er was, was de dader.' },
      {
        language: 'ru',
        sourceLanguage: 'en',
        source: 'The word “hygge” is Danish; she bought an iPhone from eBay.',
        hypothesis: 'Слово «hygge» датское; она купила iPhone на eBay.',
      },
      {
        language: 'ja',
        sourceLanguage: 'en',
        source: 'The Harbour Museum shows the clock.',
        hypothesis: 'Harbour Museumでその時計を展示している。',
      },
      {
        language: 'en',
        sourceLanguage: 'ru',
        source: 'Газета «Маяк» закрылась.',
        hypothesis: 'The newspaper Mayak (Маяк) has closed.',
      },
    ],
  },
  *check(segment, evidence) {
    const residues = [...residuesOf(segment, evidence)];
    // A sentence that is foreign as a whole is one fault, not one for each word.
    if (residues.length > 0 && !foreignLanguageOf(segment, evidence)) yield* residues;
  },
});

function* residuesOf(segment: Segment, evidence: Evidence): Iterable<Report> {
  const runs = isReferenceLine(segment) ? [] : [...foreignRuns(segment, evidence), ...englishBodies(segment, evidence)];
  for (const { first, last } of runs) {
    const quote = evidence.text.value.slice(first.start, last.end);
    yield {
      range: { start: first.start, end: last.end },
      message: `“${quote}” was left in another language.`,
      evidence: ['its words are of that language, and those around it are not'],
    };
  }
  const isInRun = ({ start }: Token): boolean =>
    runs.some(({ first, last }) => first.start <= start && start < last.end);
  for (const token of nearWordsLeft(segment, evidence)) {
    if (isReferenceLine(segment) || isInRun(token)) continue;
    yield {
      range: { start: token.start, end: token.end },
      message: `“${token.text}” belongs to another language and stands alone in the sentence.`,
    };
  }
  const left = sourceWordsLeft(segment, evidence).filter((token) => isCommonThere(token, evidence) && !isInRun(token));
  for (const token of left) {
    yield {
      range: { start: token.start, end: token.end },
      message: `“${token.text}” was left as it stands in the source.`,
      evidence: ['the facing sentence of the source has the same word, and no reference has it'],
    };
  }
  const common = commonSourceWords(segment, evidence).filter((token) => !left.includes(token) && !isInRun(token));
  for (const token of common) {
    yield {
      range: { start: token.start, end: token.end },
      message: `“${token.text}” is a common word of ${evidence.article.sourceLanguage === undefined ? 'English' : 'the language that was translated'}.`,
      evidence: [`The dictionary has no word “${token.text}”.`],
    };
  }
  for (const token of englishWordsLeft(segment, evidence)) {
    if (left.includes(token) || common.includes(token) || isInRun(token) || isReferenceLine(segment)) continue;
    yield {
      range: { start: token.start, end: token.end },
      message: `“${token.text}” is English and stands alone in the sentence.`,
    };
  }
}
