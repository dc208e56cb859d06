/** English clauses without a subject that closed patterns show: `, it is late," said.`, `Ruiz said noticed a leak`, `In May, was elected again`. */
import type { Evidence } from '../../model/evidence.js';
import type { Token } from '../../model/segmented-text.js';
import { baseOfFormInS, isNoun, isRegularPast, isVerb, type Knows } from '../words/english-forms.js';
import { irregularVerbs } from '../words/irregular-verbs.js';
import { packWords } from '../words/pack-words.js';
import { startsUpper } from '../words/vocabulary.js';
import { hasWordOf } from '../words/words-present.js';
import type { LostSubject } from './english-subjects.js';

const SAID = new Set(
  (
    'said says believes thinks explained admitted claims claimed insisted insists stressed announced noted revealed ' +
    'think believe hope feel thought believed felt saying adding claiming insisting arguing explaining stating noting'
  ).split(' '),
);
const SUBORDINATE = new Set('because although unless whereas while when where until once though since like'.split(' '));
const AUXILIARY =
  /^(?:is|was|are|were|has|had|will|would|can|could|does|did|isn't|wasn't|hasn't|won't|wouldn't|can't|couldn't)$/;
/** Words with which what was said is about something before it (`a move critics said would fail`). */
const RELATIVE = /^(?:what|which|who|that|whatever|than|as|whom|whose|whoever)$/;
/** What an object or a clause begins with. */
const OBJECT = /^(?:the|a|an|his|her|its|their|our|this|these|how|why|that|him|them|no|some|more|from|it)$/;
const FRONTED =
  /^(?:in|on|at|for|after|before|during|since|despite|under|with|by|from|according|while|although|because)$/;
/** What cannot be a subject behind the verb. */
const NO_SUBJECT = /^(?:not|been|be|able|also|still|never|already|always|no|later|again|only)$/;
const LATEST_SPEECH = 6;
const LATEST_COMMA = 14;

interface Knowledge {
  readonly evidence: Evidence;
  readonly knows: Knows;
}

/** All of a sentence, in order. Needs the English dictionary. */
export function* subjectlessEnglish(
  tokens: readonly Token[],
  evidence: Evidence,
  isStatement: boolean,
): Iterable<LostSubject> {
  const { knowsWord: knows, pack } = evidence;
  if (pack.tag !== 'en' || !knows) return;
  const fronted = isStatement ? behindFronted(tokens, { evidence, knows }) : undefined;
  if (fronted) yield fronted;
  const [speaks, joins] = [hasWordOf(tokens, SAID, pack), hasWordOf(tokens, SUBORDINATE, pack)];
  if (!speaks && !joins) return;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const clause =
      (speaks ? behindSpeaker(tokens, index, { evidence, knows }) : undefined) ??
      (speaks && index > 0 ? behindParticiple(tokens, index, { evidence, knows }) : undefined) ??
      (joins ? behindSubordinator(tokens, index, { evidence, knows }) : undefined);
    if (clause) yield clause;
  }
}

/** `, saying would return`. */
function behindParticiple(tokens: readonly Token[], index: number, knowledge: Knowledge): LostSubject | undefined {
  const [before, first, last, next] = tokens.slice(index - 1, index + 3);
  if (!first || !last || before?.text !== ',' || !first.normal.endsWith('ing') || !AUXILIARY.test(last.normal))
    return undefined;
  if (tokens.slice(0, index).some(({ normal }) => RELATIVE.test(normal))) return undefined;
  return next?.kind === 'word' && isFree(last, next, knowledge) ? { first, last, kind: 'clause' } : undefined;
}

/** `Hammel said noticed a leak`, `He has said will not go`: what stands before the verb of saying is its subject alone. */
function behindSpeaker(tokens: readonly Token[], index: number, knowledge: Knowledge): LostSubject | undefined {
  const [first, last] = [tokens[index], tokens[index + 1]];
  if (!first || !SAID.has(first.normal) || index === 0 || last?.kind !== 'word') return undefined;
  if (last.text !== last.normal || !isSpeaker(tokens.slice(startOfClause(tokens, index), index))) return undefined;
  return isFinite(tokens, index + 1, knowledge) ? { first, last, kind: 'clause' } : undefined;
}

/** Position behind a conjunction that has a pronoun behind it (`when he thought was`), and behind `But` at the beginning. */
function startOfClause(tokens: readonly Token[], index: number): number {
  if (/^(?:but|and|so)$/.test(tokens[0]?.normal ?? '')) return 1;
  return /^(?:because|when|if|although|while)$/.test(tokens[index - 2]?.normal ?? '') ? index - 1 : 0;
}

/** `Kit`, `President Ana Ruiz has`, `He`. */
function isSpeaker(before: readonly Token[]): boolean {
  if (before.length > LATEST_SPEECH) return false;
  const words = before.filter(({ normal }) => !/^(?:has|have|had|also|later|[“"]|mr|mrs|ms|dr|\.)$/.test(normal));
  if (words.length === 1 && /^(?:he|she|they|we|it|i)$/.test(words[0]?.normal ?? '')) return true;
  return (
    words.length > 0 &&
    words.every(({ kind, text, normal }) => kind === 'word' && startsUpper(text) && !RELATIVE.test(normal))
  );
}

/** A finite form that is nothing else, by what follows it. */
function isFinite(tokens: readonly Token[], at: number, knowledge: Knowledge): boolean {
  const { evidence, knows } = knowledge;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || next?.kind !== 'word') return false;
  if (/^(?:will|would|could|can|should|is|are|was|were|has|had|have)$/.test(verb.normal))
    return isFree(verb, next, knowledge);
  if (irregularVerbs(evidence.pack).pasts.has(verb.normal)) return true;
  if (isRegularPast(verb.normal, knows)) return OBJECT.test(next.normal);
  const base = baseOfFormInS(verb.normal, knows);
  return base !== undefined && isVerb(base, knows) && !isNoun(base, knows);
}

/** `would like`, `was diving`: no subject stands behind the auxiliary. */
function isFree(auxiliary: Token, { normal, text }: Token, { evidence: { pack }, knows }: Knowledge): boolean {
  if (text !== normal) return false;
  if (NO_SUBJECT.test(normal) || normal.endsWith('ing') || isRegularPast(normal, knows)) return true;
  if (irregularVerbs(pack).participles.has(normal)) return true;
  return isVerb(normal, knows) && (MODAL.test(auxiliary.normal) || !isNoun(normal, knows));
}

const MODAL = /^(?:will|would|can|could|should)$/;

/** `while was diving`, `when heard the bell`, `because resolutely stood`. */
function behindSubordinator(tokens: readonly Token[], index: number, knowledge: Knowledge): LostSubject | undefined {
  const [before, first, last] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!first || !SUBORDINATE.has(first.normal) || last?.kind !== 'word' || last.text !== last.normal) return undefined;
  const next = tokens[index + 2];
  if (next?.kind !== 'word' || !isConjunction(first, before)) return undefined;
  const isLost = AUXILIARY.test(last.normal)
    ? mayHaveAuxiliary(first, before, tokens[index + 3]) && isFree(last, next, knowledge)
    : isPast(last, tokens, index + 2, knowledge) || isPresent(first, last, next, knowledge);
  return isLost ? { first, last, kind: 'clause' } : undefined;
}

/** `when is it`, `once was` ask or tell; `where was born the poet` has its subject behind it, `people feel like are` not. */
function mayHaveAuxiliary({ normal }: Token, before: Token | undefined, behind: Token | undefined): boolean {
  if (normal === 'where') return behind !== undefined && /^(?:in|at|on|to|by|for|with|as|[.,;])$/.test(behind.normal);
  if (normal === 'like') return /^(?:feel|feels|felt|feeling)$/.test(before?.normal ?? '');
  if (normal === 'though') return /^(?:as|even)$/.test(before?.normal ?? '');
  return !/^(?:when|once|since)$/.test(normal);
}

/** `when comes to`, `where remains in`, `when plays his`. */
function isPresent(first: Token, { normal }: Token, next: Token, { knows }: Knowledge): boolean {
  if (!/^(?:when|while|where|once|until)$/.test(first.normal)) return false;
  if (normal === 'comes') return next.normal === 'to' && first.normal === 'when';
  const base = baseOfFormInS(normal, knows);
  if (base === undefined || !isVerb(base, knows) || (first.normal === 'where' && normal !== 'remains')) return false;
  return !isNoun(base, knows) || /^(?:his|her|its|their|a|an)$/.test(next.normal);
}

/** `for a while was`, `this though`. */
function isConjunction({ normal }: Token, before: Token | undefined): boolean {
  if (normal === 'while') return !/^(?:a|the|little|long|short|worth|all|every)$/.test(before?.normal ?? '');
  if (normal === 'once') return before?.kind === 'punctuation';
  if (normal === 'like') return /^(?:feel|feels|felt|feeling)$/.test(before?.normal ?? '');
  return true;
}

/** `heard the`: a past form that is no participle, or one with an object that no passive has (`when told the truth`, `when built the right way`). */
function isPast(
  { normal }: Token,
  tokens: readonly Token[],
  at: number,
  { evidence: { pack }, knows }: Knowledge,
): boolean {
  const { pasts, pastForms } = irregularVerbs(pack);
  if (pasts.has(normal)) return true;
  const [article, noun] = [tokens[at], tokens[at + 1]];
  if (
    !article ||
    !noun ||
    !/^(?:the|a|an|his|her|their|its)$/.test(article.normal) ||
    packWords(pack, 'adverbial-phrase-words').has(noun.normal)
  )
    return false;
  return (
    !packWords(pack, 'two-object-participles').has(normal) && (pastForms.has(normal) || isRegularPast(normal, knows))
  );
}

/** `In May, was elected`, `However, are no longer`: only words before the comma that make no clause of their own. */
function behindFronted(tokens: readonly Token[], knowledge: Knowledge): LostSubject | undefined {
  const opener = tokens[0]?.normal ?? '';
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (!(comma === 1 ? ADVERB : FRONTED).test(opener) || comma > LATEST_COMMA) return undefined;
  const [first, last, next] = [tokens[comma], tokens[comma + 1], tokens[comma + 2]];
  if (!first || !last || next?.kind !== 'word' || mayBeClause(tokens.slice(0, comma))) return undefined;
  const isLost = AUXILIARY.test(last.normal)
    ? isFree(last, next, knowledge) && !/^(?:the|an?)$/.test(tokens[comma + 3]?.normal ?? '')
    : irregularVerbs(knowledge.evidence.pack).pasts.has(last.normal) && OBJECT.test(next.normal);
  return isLost ? { first, last, kind: 'clause' } : undefined;
}

/** `While roads are closed` is one whole clause, behind which another subject is due. */
function mayBeClause(words: readonly Token[]): boolean {
  const isConjoined = CONJUNCTION.test(words[0]?.normal ?? '');
  return words.some(({ normal }) => RELATIVE.test(normal) || (!isConjoined && AUXILIARY.test(normal)));
}

const ADVERB =
  /^(?:however|therefore|moreover|meanwhile|furthermore|nevertheless|afterwards|consequently|recently|additionally)$/;
const CONJUNCTION = /^(?:while|although|because)$/;
