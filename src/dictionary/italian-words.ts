/** Which Italian words exist: a list counted on the web, and the forms that its words imply. */
import { readFile } from 'node:fs/promises';
import { hashedWords } from './hashed-words.js';
import { fileOf } from './package-files.js';

const LAST_ACCENTED = /[àèéìòù]$/u;
/** `città`, `sarà`, `lunedì`, `tribù`. */
const OFTEN_ACCENTED = /^\p{L}{2,}(?:ta|[aei]ra|di|[nt]u)$/u;
/** The same with the accent; others (`parlò`) look like forms without one. */
const ACCENTED = /(?:tà|[aei]rà|dì|[nt]ù)$/u;
const SHORTEST_STEM = 3;
/** Any of these behind a stem shows that the stem exists. */
const COMMON_ENDINGS = 'o a e i enne are ere ire ato ata ito uto'.split(' ');
/** Endings of verbs, nouns and adjectives. Source: any grammar of Italian (the three conjugations; -tore, -mente, -issimo). */
const ENDINGS = (
  'o a e i io ia ie ii hi he are ere ire ato ata ati ate ito ita iti ite uto uta uti ute ando endo ante anti ente enti ' +
  'avo avi ava avamo avate avano evo evi eva evamo evate evano ivo ivi iva ivamo ivate ivano ' +
  'erò erai erà eremo erete eranno irò irai irà iremo irete iranno erei eresti erebbe eremmo ereste erebbero ' +
  'irei iresti irebbe iremmo ireste irebbero assi asse assimo aste assero essi esse essimo este essero issi isse issimo iste issero ' +
  'ai asti ò ammo arono ei esti é emmo erono isti ì immo irono iamo iate ino ano ono isco isci isce iscono isca iscano ' +
  'mente tore tori trice trici atore atori abile abili ibile ibili issimo issima issimi issime amento amenti imento imenti evole evoli ario aria ari arie ista isti'
).split(' ');
/** Pronouns written to the verb before them: `lasciatola`, `uccidendole`. */
const CLITIC = /(?<=[aei]r|ndo|[aiu]t[aeio])(?:[ct]i|gli|l[aeio]|[mntv]i|ne|si|(?:gli|[cmtv])e(?:l[aeio]|ne))$/u;
/** `ventinovenne`. */
const AGE = /^(?:dic|vent|trent|quarant|cinquant|sessant|settant|ottant|novant)\p{Ll}*enn[ei]$/u;
/** First parts that nearly anything may follow. */
const FIRST_PART =
  /^(?:guarda|porta|sovra?|coin|video|radio|auto|sotto|sopra|contro|super|ultra|anti|inter|multi|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?)/u;

/**
 * 120,000 forms, the commonest first, which lack an accented last letter: `citt` for `città` (package `an-array-of-italian-words`). People also
 * write `citta`, so that an ending which often lost its accent is believed only where the word is commoner than the one that lacks it.
 */
export async function openItalianWords(): Promise<Words> {
  const listed = JSON.parse(await readFile(fileOf('an-array-of-italian-words', 'words.json'), 'utf8')) as string[];
  const places = new Map(listed.map((word, place) => [word, place]));
  const isBelieved = (word: string, place: number): boolean =>
    !OFTEN_ACCENTED.test(word) || (places.get(word.slice(0, -1)) ?? Infinity) > place;
  const has = hashedWords(Buffer.from(JSON.stringify(listed.filter(isBelieved))));
  const lists = (word: string): boolean => has(LAST_ACCENTED.test(word) ? word.slice(0, -1) : word);
  const isListed = (word: string): boolean =>
    LAST_ACCENTED.test(word) ? ACCENTED.test(word) && lists(word) : has(word);
  const knows = (word: string): boolean => {
    const lower = word.toLowerCase();
    if (lists(lower) || AGE.test(lower) || isForm(lower, has)) return true;
    const [verb, rest] = [lower.replace(CLITIC, ''), lower.replace(FIRST_PART, '')];
    if (verb !== lower && (lists(verb) || lists(`${verb}e`) || isForm(verb, has) || isForm(`${verb}e`, has)))
      return true;
    return rest !== lower && rest.length > SHORTEST_STEM && (lists(rest) || isForm(rest, has));
  };
  return { knows, lists: (word) => isListed(word.toLowerCase()) };
}

interface Words {
  /** Also forms and compounds that the list's words imply. */
  readonly knows: (word: string) => boolean;
  readonly lists: (word: string) => boolean;
}

/** `solleveranno`, because there is `sollevare`. */
function isForm(word: string, has: (word: string) => boolean): boolean {
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) return false;
    const stem = word.slice(0, word.length - ending.length);
    return COMMON_ENDINGS.some((other) => has(stem + other));
  });
}
