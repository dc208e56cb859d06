/** Infinitives without the preposition that the verb before them asks for: `ha cominciato giocare`, `ayudó comprar`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

export interface BareComplement {
  readonly verb: Token;
  readonly infinitive: Token;
  /** The preposition that is missing. */
  readonly preposition: string;
}

const INFINITIVE = /(?:[aei]re?|re)$/;
const SHORTEST = 4;

/** All of a sentence, in order. Only languages whose pack says which verbs take a preposition before an infinitive. */
export function* bareComplements(tokens: readonly Token[], { pack, listsWord }: Evidence): Iterable<BareComplement> {
  const governed = governedForms(pack);
  if (governed.size === 0 || !listsWord) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const [verb, infinitive] = [tokens[index], tokens[index + 1]];
    const preposition = verb && governed.get(verb.normal);
    if (!verb || preposition === undefined || infinitive?.kind !== 'word' || infinitive.start - verb.end !== 1)
      continue;
    const { normal, text } = infinitive;
    if (text !== normal || normal.length < SHORTEST || !INFINITIVE.test(normal) || isOtherWord(normal, pack)) continue;
    if (gerundsOf(normal, pack).some(listsWord)) yield { verb, infinitive, preposition };
  }
}

/** Infinitives by their ending; adjectives (`militaire`) have no such form. */
const FRENCH_GERUNDS: readonly (readonly [RegExp, string])[] = [
  [/er$/, 'ant'],
  [/ir$/, 'issant'],
  [/ir$/, 'ant'],
  [/(?<!ai)re$/, 'ant'],
  [/aire$/, 'aisant'],
  [/oire$/, 'oyant'],
];

/** What the dictionary must have beside an infinitive: nouns that end so (`étranger`, `carcere`) have no gerund. */
function gerundsOf(infinitive: string, { tag }: LanguagePack): readonly string[] {
  if (tag === 'fr')
    return FRENCH_GERUNDS.flatMap(([end, ing]) => (end.test(infinitive) ? [infinitive.replace(end, ing)] : []));
  const stem = infinitive.replace(/re?$/, '');
  return [`${stem}ndo`, `${stem.replace(/[ei]$/, 'ie')}ndo`, `${stem.replace(/i$/, 'e')}ndo`];
}

function isOtherWord(normal: string, pack: LanguagePack): boolean {
  return packWords(pack, 'function-words', 'prepositions', 'seeming-adjectives').has(normal);
}

const governedOfPacks = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();

function governedForms(pack: LanguagePack): ReadonlyMap<string, string> {
  const known = governedOfPacks.get(pack);
  if (known) return known;
  const made = new Map<string, string>();
  for (const [forms = '', preposition = ''] of pack.tables['governed-infinitives'] ?? [])
    for (const form of forms.split('|')) made.set(form, preposition);
  governedOfPacks.set(pack, made);
  return made;
}
