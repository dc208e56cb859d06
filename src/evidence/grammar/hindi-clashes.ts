/** Hindi words that do not agree: genitives, adjectives and verbs beside nouns of the other gender, direct forms before postpositions, a lost ने. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import type { WordClash } from './clashing-words.js';
import { clashOf, neighbourClashes, type NeighbourQuestion } from './neighbour-clashes.js';
import { wordsOfClass } from './grammar-words.js';
import { hindiSubjectClash } from './hindi-subjects.js';
import { lostErgative } from './hindi-ergatives.js';

const CLASHES: readonly NeighbourQuestion<LanguagePack>[] = [
  attributeClash,
  obliqueClash,
  countedObject,
  actClash,
  firstPersonClash,
  joinedClash,
];

/** All of a sentence, by its second word. */
export function* hindiClashes(tokens: readonly Token[], evidence: Evidence): Iterable<WordClash> {
  const { pack } = evidence;
  yield* neighbourClashes(tokens, pack, CLASHES);
  const subject = hindiSubjectClash(tokens, pack) ?? lostErgative(tokens, evidence);
  if (subject) yield subject;
}

const POSTPOSITION = /^(?:ने|को|में|पर|से|का|के|की|तक)$/u;
/** What shows that a noun is the last of its phrase and no first half of a compound (`पुलिस महानिदेशक`). */
const ENDS_PHRASE =
  /^(?:ने|को|में|पर|से|का|के|की|तक|है|हैं|था|थी|थे|नहीं|भी|ही|और|या|किया|की|दिया|दी|लिया|ली|हुआ|हुई|हुए|गया|गई|गए|रहा|रही|रहे|कर|करने|होने|होगा|होगी|होंगे|बढ़|घट|मिला|मिली|मिले)$/u;
const GENITIVE = /^(?:(?:उस|उन|इस|इन|जिस|जिन|किस|किन|आप|सब)?(का|की|के))$/u;
const ATTRIBUTE =
  /^(?:छोट|बड़|पुरान|अच्छ|पहल|दूसर|तीसर|चौथ|पूर|लंब|लम्ब|ऊँच|ऊंच|सार|ऐस|कैस|कितन|इतन|थोड़|गहर|अगल|पिछल|मेर|हमार|अपन|तुम्हार|सस्त|महँग|महंग|सूख)(ा|ी)$/u;
const LONG_FORMS: Readonly<Record<string, string>> = { नया: 'ा', नई: 'ी', नयी: 'ी' };

/** Which form of का, of a possessive or of an adjective in आ a word is. */
function attributeEnding(word: string): string | undefined {
  const genitive = GENITIVE.exec(word)?.[1];
  if (genitive !== undefined) return genitive.slice(1);
  return LONG_FORMS[word] ?? ATTRIBUTE.exec(word)?.[1];
}

/** `नदी का सफाई की`, `की अस्पताल में`, `के मामला है`, `अपना भूमिका को`. */
function attributeClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [before, first, second, next] = [tokens[index - 2], tokens[index - 1], tokens[index], tokens[index + 1]];
  const ending = attributeEnding(first?.normal ?? '');
  if (!first || !second || ending === undefined) return undefined;
  if (next?.kind === 'word' && !ENDS_PHRASE.test(next.normal)) return undefined;
  const noun = second.normal;
  if (ending === 'ी') {
    // `बात की देश में`: the verb, not the genitive.
    if (before && wordsOfClass(pack, 'actf').has(before.normal)) return undefined;
    return wordsOfClass(pack, 'm').has(noun) ? clashOf(first, second) : undefined;
  }
  if (ending === 'े') return isDirect(noun, pack) && !isComma(next) ? clashOf(first, second) : undefined;
  return wordsOfClass(pack, 'f').has(noun) ? clashOf(first, second) : undefined;
}

/** A feminine or a masculine in the direct case, which के never stands before. */
function isDirect(noun: string, pack: LanguagePack): boolean {
  return wordsOfClass(pack, 'f').has(noun) || wordsOfClass(pack, 'mo').has(noun);
}

/** `के गति, दिशा और मौसम`: of a list the last may be what counts. */
function isComma(next: Token | undefined): boolean {
  return next !== undefined && next.kind !== 'word' && next.text !== '।';
}

/** `कमरा में`, `बसें की मरम्मत`. */
function obliqueClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [first, second, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!first || !second || !POSTPOSITION.test(second.normal)) return undefined;
  const isNoun = wordsOfClass(pack, 'mo').has(first.normal) || wordsOfClass(pack, 'fp').has(first.normal);
  if (!isNoun) return undefined;
  // `बातें की` is a verb unless a noun follows that the genitive belongs to.
  if (second.normal === 'की' && !wordsOfClass(pack, 'f').has(next?.normal ?? '')) return undefined;
  return clashOf(first, second);
}

const NUMERAL = /^(?:दो|तीन|चार|पाँच|पांच|छह|छः|सात|आठ|नौ|दस|बारह|बीस|पचास|सौ|कई|अनेक|दोनों|तीनों)$/u;

/** `27 अंक बनाया`: the verb agrees with what was counted. */
function countedObject(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [number, first, second] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!number || !first || !second || !wordsOfClass(pack, 'did').has(second.normal)) return undefined;
  if (!wordsOfClass(pack, 'm').has(first.normal) || wordsOfClass(pack, 'mo').has(first.normal)) return undefined;
  if (wordsOfClass(pack, 't').has(first.normal)) return undefined;
  const isMany = number.kind === 'number' ? /^(?:[2-9]|\d{2,3})$/u.test(number.text) : NUMERAL.test(number.normal);
  return isMany ? clashOf(first, second) : undefined;
}

/** `घोषणा किया`: of these the noun is the verb's object. */
function actClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [before, first, second, next] = [tokens[index - 2], tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!first || !second || second.normal !== 'किया' || !wordsOfClass(pack, 'actf').has(first.normal)) return undefined;
  // `पुलिस को जांच किया` is no sentence either, but `खोज किया करते थे` is; an object with को leaves the verb as it is.
  if (/^कर/u.test(next?.normal ?? '') || before?.normal === 'को') return undefined;
  return clashOf(first, second);
}

const FIRST_PERSON = /^(?:हूँ|हूं|था|थी|मैंने|मुझे|मेरा|मेरी|मेरे|अपने|.+(?:ूँगा|ूंगा|ूँगी|ूंगी|ऊँगा|ऊंगा|ऊँगी|ऊंगी|ूँ|ूं|ऊँ|ऊं))$/u;
const PLURAL_OBLIQUE = /.ों$/u;

/** `वसंत मैं`: behind a noun the postposition stands, and nobody speaks of themselves in the sentence. */
function firstPersonClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  if (!first || second?.normal !== 'मैं') return undefined;
  const isNoun = ['m', 'f'].some((name) => wordsOfClass(pack, name).has(first.normal));
  if (!isNoun && !PLURAL_OBLIQUE.test(first.normal) && !/.{2}ने$/u.test(first.normal)) return undefined;
  if (/^(?:अपने|.*न्होंने|मैंने|हमने|क्यों|उसने|जिसने|तुमने|आपने|किसने|इसने|दोनों|यों|ज्यों|त्यों)$/u.test(first.normal)) return undefined;
  return tokens.some(({ normal }) => FIRST_PERSON.test(normal)) ? undefined : clashOf(first, second);
}

const OF_THE = /^(?:(?:उस|उन|इस|इन|जिस|जिन|किस|किन|आप|सब)?(?:का|की)|मेरा|मेरी|हमारा|हमारी|अपना|अपनी)$/u;

/** `अभियान का पीछे`: a postposition of two words begins with के; an infinitive has a subject of its own (`का पीछे हटना`). */
function joinedClash(tokens: readonly Token[], index: number, pack: LanguagePack): WordClash | undefined {
  const [first, second] = [tokens[index - 1], tokens[index]];
  if (!first || !second || !OF_THE.test(first.normal) || !wordsOfClass(pack, 'join').has(second.normal))
    return undefined;
  if (tokens.slice(index + 1, index + 4).some(({ normal }) => /.(?:ना|ने|नी|कर)$/u.test(normal))) return undefined;
  const before = tokens[index - 2];
  if (first.normal === 'की' && before && wordsOfClass(pack, 'actf').has(before.normal)) return undefined;
  return clashOf(first, second);
}
