/** Hindi sentences that begin with their subject and end in a verb of the other gender: `अभियान तीन महीने चलेगी`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import type { WordClash } from './clashing-words.js';
import { wordsOfClass } from './grammar-words.js';

/** Future, habitual and progressive forms agree with their subject whatever their object. */
const FEMININE = /^(?:.+(?:एगी|ेगी|एंगी|एँगी|ेंगी)|होगी|होंगी|.+ती|रही)$/u;
const MASCULINE = /^(?:.+(?:एगा|ेगा|एंगे|एँगे|ेंगे)|होगा|होंगे|.+त[ाे]|रहा|रहे)$/u;
const FUTURE = /(?:गा|गी|गे)$/u;
const AUXILIARY = /^(?:है|हैं|था|थे|थी|थीं)$/u;
/** What may stand behind a subject without being a noun that it is the first half of. */
const BEHIND_SUBJECT =
  /^(?:हर|आज|कल|अब|भी|ही|तो|इस|उस|अगले|पिछले|लगभग|करीब|जल्द|पूरे|लगातार|तीन|दो|चार|पाँच|पांच|छह|सात|आठ|दस|बहुत|काफी|काफ़ी|जल्दी|नहीं|शुरू|अपने|अपनी|अपना|इसके|इसमें|रविवार|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|सुबह|शाम|रात)$/u;
/** Another subject, another clause or another verb between. */
const OTHER_CLAUSE =
  /^(?:और|तथा|या|एवं|व|कि|जो|वह|वे|मैं|हम|आप|तुम|लोग|यह|ये|ने|जिस.*|जिन.*|.+ने|जब|तब|तो|लेकिन|मगर|पर|अगर|यदि|क्योंकि|ताकि|एक|सभी|सब|कर|करके|होकर|द्वारा|नाम|जैसे|हुए|वाला|वाली|वाले|ज़्यादातर|अधिकांश)$/u;
const INFINITIVE = /(?<!मही)(?:ना|नी|ने)$/u;
const NO_CLAUSE = /^(?:तो|महीने|.+(?:र|ो|ा)ने)$/u;
const LONGEST_CLAUSE = 14;
const OPENER = /^(?:यह|वह|इसकी|उसकी|उनकी|इसका|उसका|उनका|इनकी|इनका|नई|नया|की|का|यही|वही|और|लेकिन)$/u;

export function hindiSubjectClash(tokens: readonly Token[], pack: LanguagePack): WordClash | undefined {
  const at = subjectPlace(tokens);
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (!noun || !next) return undefined;
  const isFeminine = wordsOfClass(pack, 'f').has(noun.normal);
  if (!isFeminine && !wordsOfClass(pack, 'm').has(noun.normal)) return undefined;
  if (wordsOfClass(pack, 't').has(noun.normal)) return undefined;
  if (next.kind !== 'number' && !BEHIND_SUBJECT.test(next.normal)) return undefined;
  const verb = verbOf(tokens, at);
  const disagrees = verb !== undefined && (isFeminine ? MASCULINE : FEMININE).test(verb.normal);
  return disagrees ? { first: noun, last: noun, second: verb } : undefined;
}

/** The verb of the clause whose subject stands at a place, if nothing between may be another subject. */
function verbOf(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at + 1; index < Math.min(tokens.length, at + LONGEST_CLAUSE); index++) {
    const word = tokens[index];
    if (!word || word.kind === 'punctuation') return undefined;
    if (endsClause(word, tokens[index + 1], tokens[index + 2])) {
      // `अनुमति लेना होगा`: with an infinitive the verb may agree with nothing.
      return INFINITIVE.test(tokens[index - 1]?.normal ?? '') ? undefined : word;
    }
    if (index > at + 1 && OTHER_CLAUSE.test(word.normal) && !NO_CLAUSE.test(word.normal)) return undefined;
  }
  return undefined;
}

/** A clause may open with a determiner or a genitive of one word. */
function subjectPlace(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 3 && (OPENER.test(tokens[at]?.normal ?? '') || /^(?:का|की)$/u.test(tokens[at + 1]?.normal ?? ''))) at++;
  return at;
}

function endsClause({ normal }: Token, behind: Token | undefined, farther: Token | undefined): boolean {
  const ends = (token: Token | undefined): boolean =>
    token === undefined || /^(?:।|,|;|और|लेकिन|जबकि|जिससे|ताकि)$/u.test(token.text);
  if (FUTURE.test(normal)) return ends(behind);
  if (!FEMININE.test(normal) && !MASCULINE.test(normal)) return false;
  return behind !== undefined && AUXILIARY.test(behind.normal) && ends(farther);
}
