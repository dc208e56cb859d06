/** A name that a dictionary or the text has, with the next word written to it: `Melnikovthanked`, `Russiain`. */
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { derivesFreely, isClosed } from '../words/splittable-words.js';
import { startsUpper } from '../words/vocabulary.js';
import type { FusedWords } from './fused-words.js';

const SHORTEST_NAME = 5;
const SHORTEST_REST = 4;
/** Of a name that the dictionary alone has. */
const SHORTEST_LISTED = 6;
/** A short word ends many names; these do not, and none of them behind a short name. */
const SHORT_REST = /^(?:of|to|by|it|we|was|has|and|the|are|who|de|du|des|les|est|del|dos|das|que|che|din|prin|spre)$/;
/** Behind a name that the text or the dictionary has. */
const REST_OF_NAME =
  /^(?:los|las|con|per|se|el|en|ha|di|do|em|ao|um|por|com|și|în|cu|pe|lui|non|una|uno|mai|nu|fue|tem|foi|são)$/;
const SHORTEST_BEFORE_SHORT = 5;
/** What places and families are named after: `Petersfield`, `Johnstone`. */
const NAME_ENDING =
  /^(?:fields?|town|port|ville|burgh?|berg|ford|lands?|sons?|woods?|stones?|mann?|wells?|worth|gates?|bridge|hill|dale|view|house|head|mouth|shire|pool|side|ton|more|love|smith|berry|bury|court|park|bank|beach|creek|lake|wick|hurst|hall|heim|stein|grad|stan|wald|feld|land|tech|soft|bank|coin|chain|gram|tube|book|bot|bots|like|style|esque|phobia|phile|mania|gate)$/;

/** The split behind the longest name. Where words are derived freely an ending looks like a word. */
export function listedNameAndWord(token: Token, evidence: Evidence): FusedWords | undefined {
  const { pack, knowsWord } = evidence;
  const { text: word, normal } = token;
  if (!knowsWord || !pack.cased || pack.compounding || derivesFreely(pack)) return undefined;
  if (!startsUpper(word) || word.slice(1) !== normal.slice(1) || knowsWord(normal)) return undefined;
  for (let at = word.length - 2; at >= SHORTEST_NAME; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!isWord(right, left, evidence) || !(isName(left, evidence) || isTitleWord(left, right, evidence))) continue;
    return { left, right, evidence: [`“${left}” is a name.`, `“${right}” is a word of its own.`] };
  }
  return undefined;
}

function isWord(right: string, left: string, { pack, knowsWord }: Evidence): boolean {
  if (right.length < SHORTEST_REST)
    return (
      left.length >= SHORTEST_BEFORE_SHORT &&
      (((SHORT_REST.test(right) || REST_OF_NAME.test(right)) && isClosed(right, pack)) || isPast(right, pack))
    );
  if (NAME_ENDING.test(right)) return false;
  return isClosed(right, pack) || (right.length > SHORTEST_REST && knowsWord?.(right) === true);
}

/** `Germanymet`. */
function isPast(word: string, { tables }: LanguagePack): boolean {
  return (tables['irregular-verbs'] ?? []).some(([base, past]) => past === word && base !== past);
}

/** A name of the text, or what the dictionary has with a capital only. */
function isName(left: string, { vocabulary, knowsWord }: Evidence): boolean {
  const normal = left.toLowerCase();
  if (vocabulary.isName(normal)) return true;
  return left.length >= SHORTEST_LISTED && knowsWord !== undefined && !knowsWord(normal) && knowsWord(left);
}

/** `Templede`: a word with a capital, as in `Temple de la renommée`, and one that no name ends in. */
function isTitleWord(left: string, right: string, { knowsWord }: Evidence): boolean {
  return left.length >= SHORTEST_BEFORE_SHORT && SHORT_REST.test(right) && knowsWord?.(left) === true;
}
