/** Turkish verbs of the dative or the ablative behind a noun in the accusative: `takım arkadaşlarımı çok güvendim`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { startsUpper } from '../words/vocabulary.js';
import type { ParadigmClash } from './paradigm-clashes.js';

interface Governments {
  readonly accusatives: readonly string[];
  readonly finite: ReadonlySet<string>;
  readonly stems: readonly string[];
}

/** `arkadaşlarımı çok güvendim` */
const BETWEEN = /^(?:çok|hiç|hep|da|de|tam|iyice|daha|en|artık|pek|hemen)$/u;
const SHORTEST_STEM = 3;

/** All of a sentence, in order; none in packs without the table. */
export function* turkishObjectClashes(tokens: readonly Token[], pack: LanguagePack): Iterable<ParadigmClash> {
  const governments = governmentsOf(pack);
  if (governments.stems.length === 0) return;
  for (const [index, verb] of tokens.entries()) {
    if (verb.kind !== 'word' || startsUpper(verb.text) || !isGoverning(verb.normal, governments)) continue;
    const at = BETWEEN.test(tokens[index - 1]?.normal ?? '') ? index - 2 : index - 1;
    const noun = tokens[at];
    if (noun?.kind === 'word' && isAccusative(noun.normal, governments)) yield { first: noun, second: verb };
  }
}

function isAccusative(word: string, { accusatives }: Governments): boolean {
  return accusatives.some((ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending));
}

function isGoverning(word: string, { stems, finite }: Governments): boolean {
  return stems.some((stem) => word.startsWith(stem) && finite.has(word.slice(stem.length)));
}

const made = new WeakMap<LanguagePack, Governments>();

function governmentsOf(pack: LanguagePack): Governments {
  const known = made.get(pack);
  if (known) return known;
  const forms = new Map((pack.tables['governed-cases'] ?? []).map(([kind = '', all = '']) => [kind, all.split('|')]));
  const governments = {
    accusatives: forms.get('accusative') ?? [],
    finite: new Set(forms.get('finite')),
    stems: [...(forms.get('dative') ?? []), ...(forms.get('ablative') ?? [])],
  };
  made.set(pack, governments);
  return governments;
}
