/** French verb forms that the auxiliary, the modal verb or the preposition before them excludes: `a déclarer`, `peut de trouver`, `pour font`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import type { Knows } from '../words/english-forms.js';
import { packWords } from '../words/pack-words.js';
import type { FrameBreak } from './verb-frames.js';

interface Place {
  readonly tokens: readonly Token[];
  /** Of the word that rules the form. */
  readonly index: number;
  readonly knows: Knows;
}

interface Fault {
  readonly last: Token;
  readonly expected: string;
}

const AVOIR = 'a ont avait avaient aura auront aurait auraient ai avons avez avoir ayant ait aient eu';
const ETRE = 'est sont était étaient sera seront serait seraient été être fut furent';
const MODAL =
  'peut peuvent pouvait pouvaient pourra pourront pourrait pourraient puisse puissent doit doivent devait devaient devra devront devrait devraient veut veulent voulait voulaient voudrait voudraient faut fallait faudra faudrait';
/** Participles and verbs that an infinitive follows with `à` or `de` only. */
const JOINED =
  'invité invitée invités invitées obligé obligée obligés obligées forcé forcée forcés forcées autorisé autorisée autorisés autorisées décidé essayé tenté cherché réussi commencé continué appris refusé accepté promis proposé menacé demande demandent demandé permet permettent permis essaie essaient tente tentent cherche cherchent réussit réussissent commence commencent continue continuent refuse refusent accepte acceptent propose proposent décide décident';
const ADVERB =
  /^(?:pas|plus|jamais|toujours|déjà|aussi|également|encore|souvent|toutefois|cependant|donc|bien|enfin|ainsi|désormais|récemment)$/;
/** Nouns and adjectives in -er that verbs are too, or look like. */
const NO_VERB =
  /^(?:dîner|déjeuner|goûter|souper|lever|coucher|boucher|premier|dernier|cher|entier|fier|léger|étranger|ouvrier|policier|régulier|singulier|particulier|financier|familier|danger|hier|métier|quartier|pouvoir|devoir|savoir|avoir|être|plaisir|avenir|souvenir|loisir|désir|soir|noir|espoir|dire|faire|rire|sourire|entre|notre|votre|autre|quatre|contre|outre|libre|titre|centre|mètre|lettre|maître|ministre|membre|nombre|ombre|chambre|arbre|genre|ordre|cadre|vivre|livre|œuvre|pauvre|propre|titre|rencontre|montre|offre|chiffre|souffre|sucre|encre|ancre|guère|arrière|derrière|manière|première|lumière|bière|pierre|guerre|terre|verre|serre|père|mère|frère|maire|affaire|paire|salaire|contraire|nécessaire|militaire|populaire|scolaire|solaire|judiciaire|horaire|notaire|commentaire|anniversaire|dictionnaire|grammaire|libraire)$/;
const FINITE =
  /^(?:est|sont|ont|était|étaient|avait|avaient|sera|seront|font|peut|peuvent|doit|doivent|vont|veut|veulent)$/;

const CHECKS: ReadonlyMap<string, (place: Place) => Fault | undefined> = new Map([
  ...each(AVOIR, infinitiveBehindAuxiliary),
  ...each(ETRE, infinitiveBehindAuxiliary),
  ...each(MODAL, noInfinitive),
  ...each(JOINED, bareInfinitive),
  ...each('pour sans', finiteBehindPreposition),
]);

function each(words: string, check: (place: Place) => Fault | undefined) {
  return words.split(' ').map((word) => [word, check] as const);
}

/** All of a sentence, in order. Needs the French dictionary. */
export function* frenchFormBreaks(
  tokens: readonly Token[],
  { knowsWord: knows, pack }: Evidence,
): Iterable<FrameBreak> {
  if (pack.tag !== 'fr' || !knows) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const first = tokens[index];
    const check = first?.kind === 'word' ? CHECKS.get(first.normal) : undefined;
    if (!first || !check || packWords(pack, 'articles').has(tokens[index - 1]?.normal ?? '')) continue;
    const fault = check({ tokens, index, knows });
    if (fault) yield { first, last: fault.last, verb: first, expected: fault.expected };
  }
}

/** `a déclarer`, `sera toutefois proposer`; not `il y a danger`, `c’est céder`, `partir est mourir`. */
function infinitiveBehindAuxiliary({ tokens, index, knows }: Place): Fault | undefined {
  const at = ADVERB.test(tokens[index + 1]?.normal ?? '') ? index + 2 : index + 1;
  const last = tokens[at];
  if (!last || !last.normal.endsWith('er') || !isInfinitive(last, knows)) return undefined;
  const isNamed = tokens.slice(0, index).some((token) => /^ce?['’]?$/.test(token.normal) || isInfinitive(token, knows));
  return isNamed && /^(?:est|sont|était|sera|serait|fut)$/.test(tokens[index]?.normal ?? '')
    ? undefined
    : { last, expected: 'a participle' };
}

/** `peut de trouver`, `veut à utiliser`, `peut est`, `peut trouvé`. */
function noInfinitive({ tokens, index, knows }: Place): Fault | undefined {
  const [verb, next, behind] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!verb || next?.kind !== 'word' || next.text !== next.normal) return undefined;
  // `il se doit de`, `il doit à son père de`
  const isLinked = next.normal === 'de' || (next.normal === 'à' && !verb.normal.startsWith('d'));
  if (isLinked && !/^(?:d|faut)/.test(verb.normal) && behind && isInfinitive(behind, knows))
    return { last: behind, expected: 'the infinitive without a preposition' };
  if (FINITE.test(next.normal) && !isClauseEnd(tokens, index)) return { last: next, expected: 'the infinitive' };
  const infinitive = next.normal.replace(/ée?s?$/, 'er');
  const isParticiple = infinitive !== next.normal && knows(infinitive) && knows(`${infinitive.slice(0, -2)}ons`);
  return isParticiple && !isClauseEnd(tokens, index) ? { last: next, expected: 'the infinitive' } : undefined;
}

/** `qui peut`, `si on peut`: the modal may close a clause before the verb of another. */
function isClauseEnd(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(0, index)
    .some(({ normal }) => /^(?:qui|que|qu|si|se|s|comme|quand|où|le|l|ce)$/.test(normal.replace(/['’]$/, '')));
}

/** `invités donner`, `demandé financer`. */
function bareInfinitive({ tokens, index, knows }: Place): Fault | undefined {
  const next = tokens[index + 1];
  return next && isInfinitive(next, knows) ? { last: next, expected: '“à” or “de” and the infinitive' } : undefined;
}

/** `pour font`. */
function finiteBehindPreposition({ tokens, index }: Place): Fault | undefined {
  const next = tokens[index + 1];
  return next && next.text === next.normal && FINITE.test(next.normal)
    ? { last: next, expected: 'the infinitive' }
    : undefined;
}

function isInfinitive({ kind, text, normal }: Token, knows: Knows): boolean {
  if (kind !== 'word' || text !== normal || NO_VERB.test(normal) || !knows(normal)) return false;
  if (normal.endsWith('er'))
    return knows(`${normal.slice(0, -2)}ons`.replace(/([^g])gons$/, '$1geons').replace('cons', 'çons'));
  return (
    /(?:ir|oir)$/.test(normal) &&
    [`${normal.slice(0, -1)}ssons`, `${normal.slice(0, -2)}ons`].some((form) => knows(form))
  );
}
