/** An adjective that does not agree with its noun or article: `la empresa conocido`, `los próxima Juegos`. */
import { adjectiveClashes } from '../../evidence/grammar/adjective-clashes.js';
import { predicateClashes } from '../../evidence/grammar/predicate-clashes.js';
import { participleClashes } from '../../evidence/grammar/french-agreement.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'adjective-mismatch',
  dimension: 'linguistic-conventions',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  languages: ['es', 'fr', 'pt', 'it', 'ca', 'ro'],
  absorbs: ['malformed-phrase', 'agreement-error'],
  summary: 'An adjective has another gender or number than the noun beside it.',
  why: 'The source’s adjective shows neither gender nor number, and the engine took a form at random.',
  fix: 'Give the adjective the gender and number of its noun.',
  examples: {
    bad: [
      {
        language: 'fr',
        hypothesis: 'Les [[élections municipale]] auront lieu en mars.',
        message: '“élections” and “municipale” disagree.',
      },
      {
        language: 'fr',
        hypothesis: 'Ils veulent des poutres pour les [[maisons anciens]] et des portes.',
        message: '“maisons” and “anciens” disagree.',
      },
      {
        language: 'es',
        hypothesis: 'Compraron dos [[vasijas redondos]] en la feria.',
        message: '“vasijas” and “redondos” disagree.',
      },
      {
        language: 'it',
        hypothesis: '[[La processione è durato]] due ore.',
        message: '“processione” and “durato” disagree.',
      },
      {
        language: 'es',
        hypothesis: 'Dicen que [[las tejas fueron vendidos]] en la feria.',
        message: '“tejas” and “vendidos” disagree.',
      },
      {
        language: 'pt',
        hypothesis: '[[Os azulejos ainda não foram restaurado]].',
        message: '“azulejos” and “restaurado” disagree.',
      },
      {
        language: 'es',
        hypothesis: 'Ayer pintaron los [[zaguanes sombrío]] de blanco.',
        message: '“zaguanes” and “sombrío” disagree.',
      },
      {
        language: 'it',
        hypothesis: 'Hanno chiuso la [[galleria sotterraneo]] del castello.',
        message: '“galleria” and “sotterraneo” disagree.',
      },
      {
        language: 'it',
        hypothesis: 'Vendono [[oggetti antica]] al mercato.',
        message: '“oggetti” and “antica” disagree.',
      },
      {
        language: 'es',
        hypothesis: 'Preparan [[los nueva]] becas.',
        message: '“los” and “nueva” disagree.',
      },
      {
        language: 'pt',
        hypothesis: 'A marca lançou o [[novo versão]] em maio.',
        message: '“versão” and “novo” disagree.',
      },
      {
        language: 'ro',
        hypothesis: 'Au cumpărat o [[bicicletă ieftin]] ieri.',
        message: '“bicicletă” and “ieftin” disagree.',
      },
      {
        language: 'ca',
        hypothesis: 'Es renta amb [[aigua calent]] cada dia.',
        message: '“aigua” and “calent” disagree.',
      },
      {
        language: 'fr',
        hypothesis: 'Il faut installer [[une petit]] cantine près du lac.',
        message: '“une” and “petit” disagree.',
      },
      {
        language: 'fr',
        hypothesis: '[[Elle est arrivé]] avant la pluie.',
        message: '“Elle” and “arrivé” disagree.',
      },
      {
        language: 'fr',
        hypothesis: '[[Le gâteau a été mangée]] au marché.',
        message: '“Le gâteau” and “mangée” disagree.',
      },
      {
        language: 'fr',
        hypothesis: '[[Les fenêtres seront lavé]] lundi.',
        message: '“Les fenêtres” and “lavé” disagree.',
      },
      {
        language: 'fr',
        hypothesis: '[[Les légumes seront vendues]] lundi.',
        message: '“Les légumes” and “vendues” disagree.',
      },
    ],
    good: [
      {
        language: 'it',
        hypothesis:
          'È bene che il governo agisca e che lo scontro finisca; la villa era un tempo nota, le forze all’apparenza infinite.',
      },
      {
        language: 'es',
        hypothesis:
          'Los requisitos son en realidad inferiores; una vez cerradas las urnas, su teléfono suena, y pronto los habremos resuelto.',
      },
      {
        language: 'fr',
        hypothesis:
          'Ces services sont en effet nécessaires ; les jeunes aiment voyager, la dernière seulement, et la lampe est sous tension.',
      },
      {
        language: 'pt',
        hypothesis: 'Embora de forma alguma sejam guerreiros, permite que o usuário escolha a cor vermelho claro.',
      },
      {
        language: 'fr',
        hypothesis: 'Les relations dans la région restent bonnes, et une personne venant de loin le dit.',
      },
      { language: 'es', hypothesis: 'El general dejó los caminos hacia el norte desprotegidos.' },
      { language: 'it', hypothesis: 'La cultura greco/romana nacque su queste rive.' },
      {
        language: 'pt',
        hypothesis: 'Na superfície, o peso possibilita-os atacar, e ninguém sabe fazer as coisas melhor.',
      },
      { language: 'fr', hypothesis: 'Ce dernier demande alors une réponse.' },
      { language: 'es', hypothesis: 'A un ordenador adivinarla le llevará un día.' },
      { language: 'it', hypothesis: 'Accompagnano i visitatori lungo il fiume.' },
      { language: 'es', hypothesis: 'Dos palabras clave y los doscientos vecinos.' },
      { language: 'it', hypothesis: 'La causa è stato un guasto; la processione è durata due ore.' },
      { language: 'es', hypothesis: 'La cena era pescado, y las tejas fueron vendidas.' },
      {
        language: 'es',
        hypothesis: 'La edad promedio, los barcos rumbo al sur, el auto repetidas veces y los grupos alto y bajo.',
      },
      { language: 'pt', hypothesis: 'O partido estreita as suas vistas, tendo essa tendência prosseguido em maio.' },
      {
        language: 'fr',
        hypothesis:
          'Il est arrivé deux lettres, elles sont restées là ; le soutien au revenu existant et le document présente un plan.',
      },
      {
        language: 'fr',
        hypothesis: 'Les pannes étaient particulièrement importantes, et cet article présente une petite cantine.',
      },
      { language: 'es', hypothesis: 'El dueño de la casa viejo y cansado, y los hombres y las mujeres cansados.' },
      { language: 'es', hypothesis: 'En el futuro gracias a la ley, la primera ministro y el último La Vanguardia.' },
      { language: 'it', hypothesis: 'La porta del museo antica, i padri e le madri stanchi, abbastanza caldi.' },
      { language: 'pt', hypothesis: 'Chegou a novo recorde; uma mesa de vidro redondo e um caixa eletrônico.' },
      { language: 'ca', hypothesis: 'El preu de les ampolles buides i una nit fresca.' },
    ],
  },
  *check(segment, evidence) {
    const { text } = evidence;
    if (segment.kind === 'headline') return;
    for (const { first, last, participle } of participleClashes(segment.tokens, evidence)) {
      yield {
        range: { start: first.start, end: participle.end },
        message: `“${text.value.slice(first.start, last.end)}” and “${participle.text}” disagree.`,
      };
    }
    for (const { other, adjective } of adjectiveClashes(segment.tokens, evidence)) {
      yield {
        range: { start: Math.min(other.start, adjective.start), end: Math.max(other.end, adjective.end) },
        message: `“${other.text}” and “${adjective.text}” disagree.`,
      };
    }
    for (const { first, noun, participle } of predicateClashes(segment.tokens, evidence)) {
      yield {
        range: { start: first.start, end: participle.end },
        message: `“${noun.text}” and “${participle.text}” disagree.`,
      };
    }
  },
});
