/** German `das` where a clause begins that a word of saying has behind its comma: `Er sagte, das die Brücke`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import type { UnledWord } from './unled-words.js';

/** Adverbs between such a verb and its comma. */
const ADVERB = /^(?:dann|auch|zudem|außerdem|weiter|später|gestern|daraufhin|ferner|jedoch|aber)$/u;
/** No relative `das` can be of these, for they are no neuters. */
const NOUN =
  /^(?:Meinung|Ansicht|Auffassung|Tatsache|Hoffnung|Überzeugung|Behauptung|Vermutung|Sorge|Aussage|Möglichkeit|Gefahr|Hinweise|Gewissheit|Annahme|Befürchtung|Kritik|Idee)$/u;
/** Subjects that no article stands before: with one of them the verb comes last, as behind `dass` alone. */
const SUBJECT =
  /^(?:der|die|ein|eine|es|er|sie|wir|ich|man|ihr|ihre|seine|sein|unsere|diese|dieser|dieses|alle|viele|keine|kein|niemand|sich|dies)$/u;

/** All of a sentence, in order; `Er sagte, das wisse er` and `das Haus, das er kaufte` are right. */
export function* conjunctionSlips(tokens: readonly Token[], pack: LanguagePack): Iterable<UnledWord> {
  if (pack.tag !== 'de') return;
  for (let index = 2; index + 1 < tokens.length; index++) {
    const [comma, word, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
    if (word?.text !== 'das' || comma?.text !== ',' || !next || !SUBJECT.test(next.text)) continue;
    const before = tokens[ADVERB.test(tokens[index - 2]?.normal ?? '') ? index - 3 : index - 2];
    const isSaid = before !== undefined && packWords(pack, 'reporting-verbs').has(before.normal);
    if (isSaid || NOUN.test(before?.text ?? '')) yield { word, expected: 'dass' };
  }
}
