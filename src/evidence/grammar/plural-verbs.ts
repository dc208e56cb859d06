/** German plural verbs in second place of a sentence that has no plural for a subject: `Der Bäcker haben gestern geöffnet`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Token } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';
import { hasWordOf } from '../words/words-present.js';
import type { SubjectVerbClash } from './subject-verb-clashes.js';

const VERBS = new Set(['sind', 'haben', 'waren', 'wurden', 'hatten']);
const SINGULAR_VERB = /^(?:ist|hat|war|wird|wurde|hatte|kann|muss|soll|will|darf|sei|habe)$/;
/** Determiners of one thing, in the nominative; `die` only before nouns that show by their ending that they are one. */
const ONE = /^(?:der|das|ein|eine|dieser|dieses|jeder|jede|jedes|kein|mein|dein|sein|ihr|unser|euer)$/;
const ONE_ALONE = /^(?:er|es|man|dies|das|jeder|niemand|jemand|alles|nichts)$/;
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|enz|anz|ik|ei|ie)$/;
/** Words that may be a subject in the plural, or begin one. */
const MANY =
  /^(?:die|diese|jene|alle|viele|beide|einige|manche|mehrere|wenige|keine|andere|solche|welche|etliche|einzelne|verschiedene|zahlreiche|letztere|erstere|ihre|seine|meine|deine|unsere|eure|wir|sie|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|tausende|hunderte|dutzende|mehr|weniger|genug|genügend|paar|sämtliche|derartige|irgendwelche|wer|was|so|solch|lauter|ihr|deren|dessen|wessen|weitere|sonstige|übrige|je|als|wie)$/;
const ARTICLE =
  /^(?:der|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|dieses|diesen|diesem|jeder|jede|jedes|jeden|jedem|kein|keinen|keinem|keiner|keines|mein|meinen|meinem|meiner|meines|sein|seinen|seinem|seiner|seines|ihr|ihren|ihrem|ihrer|ihres|unser|unseren|unserem|unserer|unseres|dein|deinen|deinem|euer|euren|eurem|am|im|zum|zur|vom|beim|ins|ans)$/;
/** Nouns of quantity, whose plural may have a plural verb. */
const QUANTITY =
  /(?:reihe|menge|vielzahl|anzahl|hälfte|mehrheit|gruppe|million|millionen|milliarde|drittel|viertel|teil|dutzend|paar|handvoll|unzahl|fülle|prozent|mehrzahl|minderheit|schar|haufen|hundert|tausend|serie|rest|zahl|art|team|familie|duo|trio)$/;
const JOINS = /^(?:und|oder|sowie|noch|bzw|sondern)$/;
/** Of a subject before its verb. */
const LONGEST_SUBJECT = 8;

/** The clash of a sentence, if it has one. */
export function* pluralVerbClashes(tokens: readonly Token[], pack: LanguagePack): Iterable<SubjectVerbClash> {
  if (pack.tag !== 'de' || !hasWordOf(tokens, VERBS, pack) || tokens.at(-1)?.text !== '.') return;
  const at = tokens.findIndex(({ normal, text }) => VERBS.has(normal) && text === normal);
  const [first, verb] = [tokens[0], tokens[at]];
  // At the end it is an infinitive.
  if (at < 1 || at > LONGEST_SUBJECT || !first || !verb || tokens[at + 1]?.kind === 'punctuation') return;
  const subject = tokens.slice(0, at);
  if (subject.some(({ kind }) => kind !== 'word')) return;
  const noun = singularHead(subject);
  if (!noun || mayHavePlural(subject.slice(subject.indexOf(noun) + 1), pack) || hasJoint(subject)) return;
  const rest = tokens.slice(at + 1);
  if (rest.some(({ normal }) => SINGULAR_VERB.test(normal)) || mayHavePlural(rest, pack)) return;
  yield { first, noun, verb, number: 'plural' };
}

/** The noun or pronoun of one thing that begins the sentence. */
function singularHead(subject: readonly Token[]): Token | undefined {
  const [first] = subject;
  if (!first) return undefined;
  if (subject.length === 1) return ONE_ALONE.test(first.normal) ? first : undefined;
  const noun = subject.slice(1).find(({ text, normal }) => text !== normal);
  if (!noun || QUANTITY.test(noun.normal)) return undefined;
  if (ONE.test(first.normal)) return noun;
  return first.normal === 'die' && FEMININE.test(noun.normal) ? noun : undefined;
}

function hasJoint(tokens: readonly Token[]): boolean {
  return tokens.some(({ normal }) => JOINS.test(normal));
}

/** Whether some words may hold a subject in the plural: all but phrases with a preposition, and phrases with an article of one thing. */
function mayHavePlural(tokens: readonly Token[], pack: LanguagePack): boolean {
  let isCovered = false;
  return tokens.some((token, index) => {
    if (token.kind !== 'word') return token.kind === 'number' || /^[:;–—-]$/.test(token.text);
    const isCovering = covers(token, isCovered, pack);
    if (isCovering) {
      isCovered = true;
      return false;
    }
    if (MANY.test(token.normal) || joinsPhrase(token, tokens[index + 1])) return true;
    if (token.text === token.normal) return false;
    const isFound = !isCovered || QUANTITY.test(token.normal);
    isCovered = false;
    return isFound;
  });
}

/** Whether what follows, up to its noun, is no subject in the plural. */
function covers({ normal }: Token, isCovered: boolean, pack: LanguagePack): boolean {
  return packWords(pack, 'prepositions').has(normal) || ARTICLE.test(normal) || (isCovered && normal === 'die');
}

/** `und Peter`, `und der Sohn`. */
function joinsPhrase({ normal }: Token, next: Token | undefined): boolean {
  return JOINS.test(normal) && next !== undefined && (next.text !== next.normal || ARTICLE.test(next.normal));
}
