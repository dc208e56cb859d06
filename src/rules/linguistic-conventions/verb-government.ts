/** A verb with a complement that it does not take: `accuses Iran send`, `said us that`. */
import { frenchFormBreaks } from '../../evidence/grammar/french-participles.js';
import { englishSlips } from '../../evidence/grammar/english-slips.js';
import { verbFormBreaks } from '../../evidence/grammar/verb-forms.js';
import { bareComplements } from '../../evidence/grammar/bare-complements.js';
import { finiteComplements } from '../../evidence/grammar/finite-complements.js';
import { frameBreaks } from '../../evidence/grammar/verb-frames.js';
import { quoteTokens } from '../../evidence/names/names-in-place.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'verb-government',
  dimension: 'linguistic-conventions',
  severity: 'major',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['en', 'es', 'fr', 'pt', 'it', 'ca'],
  absorbs: ['malformed-phrase'],
  summary: 'A verb stands with a complement that it does not take.',
  why: 'What a verb takes behind it differs from language to language, and a word-for-word translation keeps the source’s construction.',
  fix: 'Rebuild the clause as the verb demands.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis: 'They were invited [[to leaving]] the hall.',
        message: '“to leaving”: after “to” the infinitive was expected.',
      },
      {
        language: 'en',
        hypothesis: 'Readers keep it for two weeks and [[may renewed]] it once.',
        message: '“may renewed”: after “may” the infinitive was expected.',
      },
      {
        language: 'en',
        hypothesis: 'Tourists [[not seem]] to mind the wind.',
        message: '“not seem”: after “not” an auxiliary and “not” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Les élèves [[apprennent lire]] avec un journal.',
        message: '“apprennent lire”: after “apprennent” the preposition “à” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'Los alfareros [[prefieren venden]] en la feria.',
        message: '“prefieren venden”: after “prefieren” the infinitive “vender” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'Os oleiros [[tentaram venderam]] os vasos.',
        message: '“tentaram venderam”: after “tentaram” the infinitive “vender” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'Il fornaio ha [[cominciato lavorare]] di notte.',
        message: '“cominciato lavorare”: after “cominciato” the preposition “a” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'El panadero [[empezó trabajar]] de noche.',
        message: '“empezó trabajar”: after “empezó” the preposition “a” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'O padeiro parou [[para compraram]] farinha.',
        message: '“para compraram”: after “para” the infinitive “comprar” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The union [[accuses them Denmark secretly send]] parts to the yard.',
        message: '“accuses them Denmark secretly send”: after “accuses” of + -ing was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The guard [[prevented him to leave]] the building.',
        message: '“prevented him to leave”: after “prevented” from + -ing was expected.',
      },
      {
        language: 'en',
        hypothesis: '“They [[said us]] that we are too small”, she added.',
        message: '“said us”: after “said” “to” before the person was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The reply [[surprised to the minister]], who had expected a yes.',
        message: '“surprised to the minister”: after “surprised” no “to” before the person was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The copper [[can reacts]] with lemon juice.',
        message: '“can reacts”: after “can” the infinitive was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The harbour [[did not revealed]] the price.',
        message: '“did not revealed”: after “did” the infinitive was expected.',
      },
      {
        language: 'en',
        hypothesis: 'Half of the parcels have [[been deliver]] by now.',
        message: '“been deliver”: after “been” a participle was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The drivers, who [[had bring]] blankets, waited.',
        message: '“had bring”: after “had” a participle was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The railway wants [[to doubles]] the number of seats.',
        message: '“to doubles”: after “to” the infinitive was expected.',
      },
      {
        language: 'en',
        hypothesis: 'She [[refused disclose]] the name of the buyer.',
        message: '“refused disclose”: after “refused” “to” and the infinitive was expected.',
      },
      {
        language: 'en',
        hypothesis: 'He [[not want]] to sell the boat.',
        message: '“not want”: after “not” an auxiliary and “not” was expected.',
      },
      {
        language: 'es',
        hypothesis: 'La nueva marca [[puede supera]] la antigua.',
        message: '“puede supera”: after “puede” the infinitive “superar” was expected.',
      },
      {
        language: 'it',
        hypothesis: 'Chi arriva tardi [[deve aspetta]] fuori.',
        message: '“deve aspetta”: after “deve” the infinitive “aspettare” was expected.',
      },
      {
        language: 'pt',
        hypothesis: 'As crianças saíram [[sem chegaram]] cedo.',
        message: '“sem chegaram”: after “sem” the infinitive “chegar” was expected.',
      },
      {
        language: 'ca',
        hypothesis: 'Els clients [[poden tornen]] els envasos.',
        message: '“poden tornen”: after “poden” the infinitive “tornar” was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Les patineurs [[peuvent louent]] des patins au chalet.',
        message: '“peuvent louent”: after “peuvent” the infinitive “louer” was expected.',
      },
      {
        language: 'en',
        hypothesis: 'She [[has use]] the same knife for years.',
        message: '“has use”: after “has” a participle was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The rowing club [[has never win]] at home.',
        message: '“has never win”: after “has” a participle was expected.',
      },
      {
        language: 'en',
        hypothesis: 'Old jars must [[be throw]] away in the end.',
        message: '“be throw”: after “be” a participle was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The paint [[should drying]] for a day.',
        message: '“should drying”: after “should” the infinitive was expected.',
      },
      {
        language: 'en',
        hypothesis: 'He climbed the wall [[without ask]] the owner.',
        message: '“without ask”: after “without” the form in -ing was expected.',
      },
      {
        language: 'en',
        hypothesis: 'They met again [[to reduced]] the price of bread.',
        message: '“to reduced”: after “to” the infinitive was expected.',
      },
      {
        language: 'en',
        hypothesis: 'The frost [[prevents the seeds to open]] in April.',
        message: '“prevents the seeds to open”: after “prevents” from + -ing was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'La maire [[a déclarer]] le parc ouvert.',
        message: '“a déclarer”: after “a” a participle was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'La photo [[sera toutefois montrer]] demain.',
        message: '“sera toutefois montrer”: after “sera” a participle was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Le chien [[peut de trouver]] la sortie.',
        message: '“peut de trouver”: after “peut” the infinitive without a preposition was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Les élèves sont [[invités donner]] un avis.',
        message: '“invités donner”: after “invités” “à” or “de” and the infinitive was expected.',
      },
      {
        language: 'fr',
        hypothesis: 'Ils ouvrent la fenêtre [[pour font]] sécher le linge.',
        message: '“pour font”: after “pour” the infinitive was expected.',
      },
    ],
    good: [
      { language: 'es', hypothesis: 'Fue fuente de debate durante siglos.' },
      { language: 'pt', hypothesis: 'Emite um som de alerta; têm o potencial de virem a ser grandes.' },
      { language: 'en', hypothesis: 'If you are absolutely convinced you know, see whether the files are obsolete.' },
      { language: 'en', hypothesis: 'They look forward to leaving, agreed to funding and continue to Reading.' },
      { language: 'fr', hypothesis: 'La force militaire et l’aide alimentaire commencent demain.' },
      { language: 'pt', hypothesis: 'Os homens desta vila até podem comparar-se aos gigantes.' },
      { language: 'ca', hypothesis: 'No hi anem des de fa molts anys.' },
      { language: 'it', hypothesis: 'Partirono in cerca di un porto sicuro.' },
      { language: 'en', hypothesis: 'Such a step would imply increased risks for the port.' },
      { language: 'fr', hypothesis: 'On peut soit lancer le programme, soit attendre la fin.' },
      {
        language: 'es',
        hypothesis: 'Los que prefieren callar callan; quienes quieren venden, y lo que intentó salió mal.',
      },
      { language: 'it', hypothesis: 'Il fornaio cerca lavoro, in continua crescita, e prova dolore.' },
      { language: 'es', hypothesis: 'Empezó ayer, ayuda mujer, y por orden del juez.' },
      {
        language: 'fr',
        hypothesis:
          'Il y a danger ; c’est céder trop vite, et partir est oublier. Il se doit de répondre, qui veut peut entrer.',
      },
      {
        language: 'en',
        hypothesis: 'What would training cost? They had work the next day, and what they did increased the noise.',
      },
      { language: 'en', hypothesis: 'The prize was the best to date, and by far the parts of it were the newest.' },
      { language: 'fr', hypothesis: 'La lutte sans merci et de mise ; ils peuvent assez bien louer des patins.' },
      { language: 'en', hypothesis: 'The trash can holds more; free will exists, and the will to live remains.' },
      {
        language: 'en',
        hypothesis: 'What he does is explain. The skills they have enable them, and those who have tend to share.',
      },
      {
        language: 'en',
        hypothesis: 'The party he belongs to wants peace; should prices rise, they did what they could to help.',
      },
      {
        language: 'en',
        hypothesis: 'They are ready, busy and up; we have direct access, lower costs and separate rooms.',
      },
      { language: 'en', hypothesis: 'The union accuses Denmark of sending parts, and the accused say little.' },
      { language: 'en', hypothesis: 'They let him leave and prevented the spread to other yards.' },
      { language: 'en', hypothesis: 'She is suggested to have left; he considered going.' },
      { language: 'en', hypothesis: 'The judge ordered the men to pay and helped to find a flat.' },
      { language: 'en', hypothesis: 'He was surprised to the core, and she said them out loud.' },
      { language: 'es', hypothesis: 'Quien puede vive bien; una disputa de hace años, la trata de personas.' },
      { language: 'it', hypothesis: 'Chi può parte; senza prove, per forza, di cui parla.' },
      { language: 'en', hypothesis: 'The bridge was was closed, and the tower can can be seen from the quay.' },
    ],
  },
  *check(segment, evidence) {
    if (segment.kind === 'headline') return;
    const breaks = [...frameBreaks(segment, evidence), ...verbFormBreaks(segment.tokens, evidence)];
    const known = new Set(breaks.map(({ verb }) => verb));
    const slips = [...englishSlips(segment.tokens, evidence), ...frenchFormBreaks(segment.tokens, evidence)].filter(
      ({ verb }) => !known.has(verb),
    );
    for (const { first, last, verb, expected } of [...breaks, ...slips]) {
      // A word written twice has a rule of its own.
      if (first.form === last.form) continue;
      const quote = quoteTokens(evidence.text.value, first, last);
      yield {
        range: { start: first.start, end: last.end },
        message: `“${quote}”: after “${verb.text}” ${expected} was expected.`,
      };
    }
    for (const { governor, verb, infinitive } of finiteComplements(segment.tokens, evidence)) {
      const quote = quoteTokens(evidence.text.value, governor, verb);
      yield {
        range: { start: governor.start, end: verb.end },
        message: `“${quote}”: after “${governor.text}” the infinitive “${infinitive}” was expected.`,
      };
    }
    for (const { verb, infinitive, preposition } of bareComplements(segment.tokens, evidence)) {
      yield {
        range: { start: verb.start, end: infinitive.end },
        message: `“${quoteTokens(evidence.text.value, verb, infinitive)}”: after “${verb.text}” the preposition “${preposition}” was expected.`,
      };
    }
  },
});
