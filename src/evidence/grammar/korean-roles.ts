/** Korean objects of verbs that have none, and things as subjects of what only people do: `인대를 굳어`, `행사가 개최할 예정`. */
import type { LanguagePack } from '../../model/language-pack.js';
import { allMatches } from '../../text/all-matches.js';
import { wordsOfClass } from './grammar-words.js';
import type { BrokenPhrase } from './phrase-habits.js';

const OBJECT = /[을를] (?=[가-힣]{2})/gu;
const SUBJECT = /[이가] (?=[가-힣])/gu;
const LONGEST_VERB = 4;
const LONGEST_NOUN = 5;
/** An object of time and measure stands with any verb; so may what ends in a figure. */
const MEASURE = /(?:[\d년월일간해달주생원배도번분초명개%]|동안|내내)$/u;
/** What a clause may go on with behind the stem; a verb before a noun may have another object. */
const CLAUSE_END = /^(?:다|습니다|으며|고|지만|는데|으면|더니|자|어서)?(?=[\s.,”"’'고며]|$)/u;
const ACTS = /^(?:했다|한다|합니다|했습니다|하기로|할 (?:예정|계획|방침)|하고 있)/u;
const COSTS =
  /[을를](?<=(?:비|비용|요금|시간|기간|돈|예산)[을를])(?: (?:한|두|세|약|매|매년|매달|하루|하루에|달에|년에|해에|모두|총|평균|적어도|최소|무려|거의|가까이|이상|정도|넘게|안팎|\d[\d,.]{0,9}(?:만|억|조|천)?|(?:\d[\d,.]{0,9})?(?:만|억|천)? ?(?:원|달러|시간|분|일|년|개월|주)(?:가량|쯤)?)){2,7} (?:들었다|든다|듭니다|들었습니다|들어갔다|들어간다|소요됐다|소요된다|걸렸다|걸린다|걸립니다)/gu;

/** By kind and then in order of place. */
export function brokenKoreanRoles(text: string, pack: LanguagePack): BrokenPhrase[] {
  const still = wordsOfClass(pack, 'still');
  if (still.size === 0) return [];
  const objects = allMatches(text, OBJECT).flatMap(({ index }) => objectOfNothing(text, index, still) ?? []);
  const subjects = allMatches(text, SUBJECT).flatMap(({ index }) => thingThatActs(text, index, pack) ?? []);
  const costs = allMatches(text, COSTS).map(({ index, 0: phrase }) => ({
    start: index,
    end: index + phrase.length,
    fact: NO_OBJECT,
  }));
  return [...objects, ...subjects, ...costs];
}

const NO_OBJECT = 'the verb takes no object; its subject has “이” or “가”';

function objectOfNothing(text: string, index: number, still: ReadonlySet<string>): BrokenPhrase | undefined {
  const before = text.slice(Math.max(0, index - LONGEST_NOUN), index);
  if (!/[가-힣]$/u.test(before) || MEASURE.test(before)) return undefined;
  const behind = text.slice(index + 2, index + 2 + LONGEST_VERB + 4);
  for (let length = LONGEST_VERB; length > 1; length--) {
    if (!still.has(behind.slice(0, length))) continue;
    const ending = CLAUSE_END.exec(behind.slice(length));
    if (!ending) return undefined;
    return { start: index, end: index + 2 + length + ending[0].length, fact: NO_OBJECT };
  }
  return undefined;
}

function thingThatActs(text: string, index: number, pack: LanguagePack): BrokenPhrase | undefined {
  const noun = /[가-힣]{1,5}$/u.exec(text.slice(Math.max(0, index - LONGEST_NOUN), index))?.[0] ?? '';
  if (!wordsOfClass(pack, 'thing').has(noun)) return undefined;
  const verb = text.slice(index + 2, index + 4);
  const acts = wordsOfClass(pack, 'act').has(verb) ? ACTS.exec(text.slice(index + 4, index + 12)) : null;
  const end = acts ? index + 4 + acts[0].length : openedThing(text, index);
  return end === undefined ? undefined : { start: index, end, fact: 'what is acted upon takes “을” or “를”' };
}

/** `문이 열 예정` */
function openedThing(text: string, index: number): number | undefined {
  const found =
    /^(?:열|닫을|지을|만들|세울|팔|사들일|고칠|바꿀|늘릴|줄일|높일|낮출|없앨|옮길|펼칠|치를) (?:예정|계획|방침)/u.exec(
      text.slice(index + 2, index + 12),
    );
  return found ? index + 2 + found[0].length : undefined;
}
