/** Text in a language that is neither the target's nor the source's; or a whole article in the wrong one. */
import { foreignLanguageOf, languageName, type ForeignLanguage } from '../../evidence/untranslated/segment-language.js';
import type { Evidence } from '../../model/evidence.js';
import type { Segment } from '../../model/segmented-text.js';
import { primarySubtag } from '../../text/normal-form.js';
import { defineArticleRule } from '../define-rule.js';
import { LANGUAGE_BOUND_RULES } from '../language-bound-rules.js';
import { isReferenceLine } from '../../evidence/words/reference-lines.js';

/** From this share of foreign segments on, the article as a whole is in the wrong language. */
const WHOLE_ARTICLE = 0.6;

export default defineArticleRule({
  id: 'wrong-language',
  dimension: 'accuracy',
  severity: 'critical',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  summary: 'Text is in another language than the article should be in.',
  why: 'An article or sentence in the wrong language was mixed up, was never translated, or came out of the wrong engine.',
  fix: 'Replace it by the translation into the right language, or correct the language the article declares.',
  absorbs: LANGUAGE_BOUND_RULES,
  examples: {
    bad: [
      {
        language: 'fr',
        hypothesis:
          'La comète passe vendredi.\n[[El observatorio pidió a los vecinos que apagaran las luces por la noche.]]\nIl fera froid.',
        message: 'This is in Spanish; French was expected.',
      },
      {
        language: 'uk',
        hypothesis:
          'Міст зачинено до травня.\n[[Мэр обещал, что после ремонта проезд будет бесплатным для всех, кто живет рядом.]]\nРоботи почнуться в березні.',
        message: 'This is in Russian; Ukrainian was expected.',
      },
      {
        language: 'fi',
        hypothesis:
          'Museo avasi ovensa uudelleen maanantaina. [[Visitors can now reach both of its towers by a new lift.]]\nLippu maksaa kymmenen euroa.',
        message: 'This is in English; Finnish was expected.',
      },
      {
        language: 'it',
        hypothesis:
          'Il porto ha chiuso lunedì. [[Se prevé que el número de muertos aumentará.]]\nLa tempesta arriverà domani.',
        message: 'This is in Spanish; Italian was expected.',
      },
      {
        language: 'sv',
        hypothesis:
          'Bron är stängd till maj.\n[[Borgmesteren vil ikke sige, hvad reparationen har kostet, og svarer først efter sommeren.]]\nArbetet börjar i mars.',
        message: 'This is in Danish; Swedish was expected.',
      },
      {
        language: 'en',
        hypothesis:
          'The port was closed on Monday.\n[[Die Behörden hoffen, dass der Betrieb in dieser Woche wieder aufgenommen wird.]]',
        message: 'This is in German; English was expected.',
      },
      {
        language: 'de',
        hypothesis:
          '[[The port was closed on Monday because of the storm.]]\nOfficials hope that it will open again before the end of the week.',
        message: 'The article is in English; German was expected.',
      },
      {
        language: 'uk',
        hypothesis:
          'Порт закрили в понеділок.\n[[Поезда возобновят движение только тогда, когда инженеры проверят каждую опору старого моста.]]',
        message: 'This is in Russian; Ukrainian was expected.',
      },
      {
        language: 'tr',
        hypothesis: 'Liman pazartesi günü kapandı.\n[[Os pescadores esperam que a chuva pare antes do fim da semana.]]',
        message: 'This is in Portuguese; Turkish was expected.',
      },
    ],
    good: [
      {
        language: 'es',
        hypothesis:
          'Ana Ruiz preside la asociación Citizens for Responsibility and Transparency in Local Government y escribió “Our Century in Five Houses and One Garden”.',
      },
      {
        language: 'it',
        hypothesis:
          'Le lingue aprono le porte a tutti i giovani.\nIl faut bien le faire.\nJohn Edward dirige la scuola.',
      },
      {
        language: 'sr',
        hypothesis: 'Наш мост је затворен до маја. Нико не зна зашто се радови настављају. Говориш ли истину?',
      },
      {
        language: 'es',
        hypothesis:
          'La carta se guarda en el archivo del puerto.\n[3]: Revue de la mer et des ports du nord, tome 12, Paris, Imprimerie du Quai, 1884, p. 44.',
      },
      { language: 'en', hypothesis: '“Wir schaffen das,” she had said. The sentence became famous.' },
      { language: 'uk', hypothesis: 'Порт закрили в понеділок через негоду, повідомила адміністрація області.' },
      {
        language: 'zh-Hans',
        hypothesis:
          '这幅星图出自一部旧书。\n[3] Traité des étoiles, traduction littérale avec des notes par le père Martin, Lyon, 1874, pg 26.',
      },
      { language: 'et', hypothesis: 'Mina ise jään siia, mul pole linnas midagi teha.\nLaev väljub sadamast homme.' },
      { language: 'ja', hypothesis: '港は月曜日に閉鎖された。International Maritime Organization は声明を出した。' },
    ],
  },
  *check({ segments }, evidence) {
    const foreign = segments.flatMap((segment) => {
      const found = foreignLanguageOf(segment, evidence);
      return found && !isReferenceLine(segment) ? [{ segment, found }] : [];
    });
    const [first] = foreign;
    if (!first) return;
    if (foreign.length >= WHOLE_ARTICLE * segments.length && segments.length > 1) {
      yield report(first.segment, first.found, evidence, 'The article');
      return;
    }
    const source = evidence.source && primarySubtag(evidence.source.text.language);
    for (const { segment, found } of foreign) {
      if (found.language !== source) yield report(segment, found, evidence, 'This');
    }
  },
});

function report(segment: Segment, found: ForeignLanguage, { text }: Evidence, what: string) {
  const expected = languageName(primarySubtag(text.language));
  return {
    range: segment.range,
    message: `${what} is in ${languageName(found.language)}; ${expected} was expected.`,
    evidence: found.evidence,
  };
}
