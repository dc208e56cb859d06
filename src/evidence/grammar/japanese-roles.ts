/** Japanese things as subjects of what only people do, and objects of verbs that have none: `弁当が持参する`, `大会を参加した`. */
import type { LanguagePack } from '../../model/language-pack.js';
import { allMatches } from '../../text/all-matches.js';
import { wordsOfClass } from './grammar-words.js';
import type { BrokenPhrase } from './phrase-habits.js';

const PARTICLE = /(?:が|を)(?=[\p{sc=Han}ぁ-ん])/gu;
const [LONGEST_NOUN, LONGEST_VERB] = [8, 9];
/** Of the plain verb past and conjunctive form by its last letter. */
const SOUND_FORMS: Readonly<Record<string, readonly [past: string, stem: string]>> = {
  う: ['っ', 'い'],
  つ: ['っ', 'ち'],
  る: ['っ', 'り'],
  む: ['ん', 'み'],
  ぶ: ['ん', 'び'],
  ぬ: ['ん', 'に'],
  く: ['い', 'き'],
  ぐ: ['い', 'ぎ'],
  す: ['し', 'し'],
};
/** What may stand behind a verb that is its sentence's or clause's last, so that no noun follows which what stands before could belong to. */
const ENDS_CLAUSE = /^(?:[。、」）\n]|$|こと|予定|ため|と[い見話発み述])/u;
const BEHIND_NOUN_VERB = /^(?:こと[がをは。]|予定|の[がはを]|[。、」]|家庭|人|方|際|場合|とき|時|よう|$)/u;

interface VerbForms {
  /** Forms in the present and the past, polite ones too. */
  readonly finite: ReadonlySet<string>;
  /** Forms in て. */
  readonly joining: ReadonlySet<string>;
}

/** In order of place. */
export function brokenRoles(text: string, pack: LanguagePack): BrokenPhrase[] {
  const things = wordsOfClass(pack, 'thing');
  if (things.size === 0) return [];
  return allMatches(text, PARTICLE).flatMap(({ index, 0: particle }) => {
    const behind = text.slice(index + 1, index + 1 + LONGEST_VERB + 2);
    const found =
      particle === 'が' ? thingThatActs(text, index, { behind, pack, things }) : objectOfNothing(index, behind, pack);
    return found ? [found] : [];
  });
}

interface Subject {
  readonly behind: string;
  readonly pack: LanguagePack;
  readonly things: ReadonlySet<string>;
}

function thingThatActs(text: string, index: number, { behind, pack, things }: Subject): BrokenPhrase | undefined {
  const noun = endingWord(text.slice(Math.max(0, index - LONGEST_NOUN), index), things);
  if (noun === undefined) return undefined;
  const forms = formsOf(pack, 'act', 'act1', 'act5');
  const verb = leadingForm(behind, forms.finite, BEHIND_NOUN_VERB) ?? receivedFavour(behind);
  if (verb === undefined) return undefined;
  const fact = 'what is acted upon takes “を”';
  const [start, end] = [index - noun.length, index + 1 + verb.length];
  return { start, end, fact, expected: `${noun}を${verb}` };
}

/** `和菓子が知ってもらう`: only people have something done for them. */
function receivedFavour(behind: string): string | undefined {
  return /^\p{sc=Han}{1,2}[ぁ-ん]{0,3}[てで](?:もらう|もらい|もらっ|いただく|いただき|いただい)/u.exec(behind)?.[0];
}

function objectOfNothing(index: number, behind: string, pack: LanguagePack): BrokenPhrase | undefined {
  const forms = formsOf(pack, 'still', 'still1', 'still5');
  const verb = leadingForm(behind, forms.finite, ENDS_CLAUSE) ?? leadingForm(behind, forms.joining, /^(?:い|、)/u);
  if (verb === undefined) return undefined;
  return { start: index, end: index + 1 + verb.length, fact: 'the verb takes no object' };
}

function endingWord(before: string, words: ReadonlySet<string>): string | undefined {
  for (let at = 0; at < before.length; at++) {
    const word = before.slice(at);
    if (word.length > 1 && words.has(word)) return word;
  }
  return undefined;
}

/** The longest form that the text begins with, if what is due follows. */
function leadingForm(behind: string, forms: ReadonlySet<string>, due: RegExp): string | undefined {
  for (let length = Math.min(LONGEST_VERB, behind.length); length > 1; length--) {
    const form = behind.slice(0, length);
    if (forms.has(form)) return due.test(behind.slice(length)) ? form : undefined;
  }
  return undefined;
}

const made = new WeakMap<LanguagePack, Map<string, VerbForms>>();

function formsOf(pack: LanguagePack, ...classes: readonly [suru: string, ichidan: string, godan: string]): VerbForms {
  const known = made.get(pack) ?? new Map<string, VerbForms>();
  made.set(pack, known);
  const [suru, ichidan, godan] = classes;
  const forms = known.get(suru);
  if (forms) return forms;
  const [finite, joining] = [new Set<string>(), new Set<string>()];
  const add = (plain: string, past: string, stem: string): void => {
    const voiced = past.endsWith('ん') || (past.endsWith('い') && plain.endsWith('ぐ'));
    for (const form of [plain, past + (voiced ? 'だ' : 'た'), `${stem}ます`, `${stem}ました`]) finite.add(form);
    joining.add(past + (voiced ? 'で' : 'て'));
  };
  for (const word of wordsOfClass(pack, suru)) {
    const noun = word.replace(/する$/u, '');
    add(`${noun}する`, `${noun}し`, `${noun}し`);
  }
  for (const word of wordsOfClass(pack, ichidan)) add(word, word.slice(0, -1), word.slice(0, -1));
  for (const word of wordsOfClass(pack, godan)) {
    const [past, stem] = SOUND_FORMS[word.slice(-1)] ?? ['', ''];
    add(word, word.slice(0, -1) + past, word.slice(0, -1) + stem);
  }
  const own = { finite, joining };
  known.set(suru, own);
  return own;
}
