/** Verbs that are always reflexive in a sentence without a reflexive: `Kouč stěžoval na výkony`, `obawiała, że`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { lexicalVerb } from './verb-lexicon.js';

const REFLEXIVE = /^(?:się|se|si|ses|sis|sebe|sobě|sebou|siebie|sobie|sobą)$/u;

export interface LostReflexive {
  readonly verb: Token;
  /** The reflexive that is due. */
  readonly pronoun: string;
}

/** All of a sentence, in order. */
export function* lostReflexives(tokens: readonly Token[], { pack }: Evidence): Iterable<LostReflexive> {
  if (!pack.tables['verb-lexicon']) return;
  const pronoun = PRONOUNS[pack.tag];
  if (pronoun === undefined || tokens.some(({ normal }) => REFLEXIVE.test(normal))) return;
  for (const [index, verb] of tokens.entries()) {
    if (verb.kind !== 'word' || verb.text !== verb.normal) continue;
    const known = lexicalVerb(verb.normal, pack);
    if (!known || known.form === 'infinitive') continue;
    if (known.frame === 'r' || (known.frame === 'q' && opensClause(tokens, index + 1))) yield { verb, pronoun };
  }
}

/** `skarżyła, że`: with a clause of its own. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === ',' && /^[żž]e$/u.test(tokens[index + 1]?.normal ?? '');
}

const PRONOUNS: Readonly<Record<string, string>> = { pl: 'się', cs: 'se' };
