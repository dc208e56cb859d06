/** Lines that say at their end whose words they were: `“We wait, said the mayor.` */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import { allMatches } from '../../text/all-matches.js';
import { normalForm } from '../../text/normal-form.js';
import { packWords } from '../words/pack-words.js';

/** Where the verb ends the sentence behind a particle of quotation, or the sentence ends in the speaker's own clause. */
const ATTRIBUTED: Readonly<Record<string, RegExp>> = {
  Jpan: /(?:と|って)[^。」「]{0,12}(?:話した|述べた|語った|言った|明かした|訴えた|強調した|コメントした|笑った|話す|語る|述べる|言う|話している|語っている|述べている|話しました|述べました|語りました|言いました)。$/u,
  Kore: /(?:다|라|자|냐)고 [^"“”]{0,24}(?:말했다|밝혔다|전했다|덧붙였다|설명했다|강조했다|했다|말했습니다|밝혔습니다|전했습니다|덧붙였습니다|설명했습니다|강조했습니다|했습니다)\.$/u,
  Hans: /[。！？，][^。！？，“”]{2,14}(?:说|表示|说道|称|指出|补充道|强调|写道|解释道|回忆道)[。]$/u,
  Hant: /[。！？，][^。！？，「」]{0,14}(?:說|表示|說道|稱|指出|補充道|強調|寫道|解釋道|回憶道)[。]$/u,
};
/** UTF-16 code units; a line that is longer is no paragraph. */
const LONGEST_LINE = 1500;

/** Whether the rest of the line behind a mark ends in the speaker's own clause, without another mark. */
export function endsInAttribution(text: string, at: number, pack: LanguagePack): boolean {
  const [rest = ''] = text.slice(at + 1, at + LONGEST_LINE).split('\n', 1);
  if (rest.length > LONGEST_LINE - 2 || /["“”„«»「」״]/.test(rest)) return false;
  return attributionOf(pack).test(rest);
}

/** Whether the line goes on with a verb of speech and its speaker, and no mark behind closes the quotation. */
export function goesOnWithSpeaker(text: string, at: number, pack: LanguagePack): boolean {
  const [rest = ''] = text.slice(at + 1, at + LONGEST_LINE).split('\n', 1);
  if (CLOSING.test(rest)) return false;
  const found = endBeforeAttribution(text, at, pack);
  return found !== undefined && namesSpeaker(text.slice(found.end, found.end + LONGEST_SPEAKER), pack);
}

/** In UTF-16 code units. */
const LONGEST_SPEAKER = 90;
const SPEAKER_WORDS = 6;

/** Whether words behind a quotation have a verb and its subject, not a clause: `anser att Cromwell` quotes on. */
function namesSpeaker(behind: string, pack: LanguagePack): boolean {
  if (!pack.cased) return true;
  const rest = behind.replace(/^[,.!?…]?[ \u00a0]?/u, '');
  const [clause = ''] = rest.split(/[.,:;!?](?=\s|$)/u, 1);
  const words = clause.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  const joins = packWords(pack, 'subordinators', 'conjunctions');
  if (words.slice(0, 3).some((word) => joins.has(normalForm(word, pack.tag)))) return false;
  const end = rest.charAt(clause.length);
  if (end === ':') return false;
  return words.slice(1, SPEAKER_WORDS).some((word) => /^\p{Lu}/u.test(word)) || (words.length === 2 && end === '.');
}

/** A mark that closes a quotation rather than opens another one. */
const CLOSING = /["“”«»」״](?<=[\p{L}\p{M}\p{N}.,!?…。！？%)].)(?=[\s.,;:!?)—–-]|$)/u;

/** Words of a quotation right before the particle or the clause that says whose they are; no marks of another quotation between. */
const SPOKEN_BEFORE: Readonly<Record<string, RegExp>> = {
  Jpan: /[^。、」「\n]{1,8}(?:と|って)(?=[^。」「\n]{0,12}(?:話|述べ|語|言|明かし|訴え|強調|コメント|笑|説明))/u,
  Kore: /[\p{L}]{1,12}(?:다|라|자|냐)고(?= [^"“”\n]{0,24}(?:말|밝|전|덧붙|설명|강조))/u,
  Hans: /[^。！？，“”\n]{1,8}[。！？，](?=[^。！？，“”\n]{2,14}(?:说|表示|说道|称|指出|补充道|强调|写道|解释道|回忆道)[。，])/u,
  Hant: /[^。！？，「」\n]{1,8}[。！？，](?=[^。！？，「」\n]{0,14}(?:說|表示|說道|稱|指出|補充道|強調|寫道|解釋道|回憶道)[。，])/u,
};

/**
 * The last words of a quotation that opens at an offset and is not closed on its line, where a verb of speech says that it ends there:
 * UTF-16 offsets of the text.
 */
export function endBeforeAttribution(text: string, at: number, pack: LanguagePack): Range | undefined {
  const [rest = ''] = text.slice(at + 1, at + LONGEST_LINE).split('\n', 1);
  const [own = ''] = rest.split(/["“”„«»「」״]/u, 1);
  const found = spokenBeforeOf(pack).exec(own);
  if (!found || found.index === 0) return undefined;
  const start = at + 1 + found.index;
  return { start, end: start + found[0].length };
}

/** A single mark before a word at a line's beginning or behind a space; what closes it is no apostrophe inside a word. */
const OPENING_SINGLE = /(?<=^|[\s(])‘(?=\p{L})/gmu;
const CLOSING_SINGLE = /’(?!\p{L})/u;
/** Languages that quote in single marks. */
const SINGLE = new Set(['en', 'nl']);

/** The last words of quotations in single marks that nothing closes before the verb of speech behind them. */
export function unclosedSingles(text: string, pack: LanguagePack): Range[] {
  if (!SINGLE.has(pack.tag) || !text.includes('‘')) return [];
  return allMatches(text, OPENING_SINGLE).flatMap(({ index }) => {
    const found = endBeforeAttribution(text, index, pack);
    const own = text.slice(index + 1, (found?.end ?? index) + 1);
    const isOpen = found !== undefined && !own.includes('‘') && !CLOSING_SINGLE.test(own);
    return isOpen && namesSpeaker(text.slice(found.end, found.end + LONGEST_SPEAKER), pack) ? [found] : [];
  });
}

/** A word and its mark, in French behind a space, or a dash, and a verb of speech at most one word behind; Turkish needs neither, since its verb ends the sentence. */
const spokenBeforeOf = speechPattern(SPOKEN_BEFORE, (verbs, { tag }) => {
  const end = tag === 'tr' ? '[,.!?…]?' : '(?:[ \u00a0\u202f]?[,.!?…]|(?= [–—]))';
  return `[\\p{L}\\p{M}\\p{N}]{1,30}${end}(?= (?:[–—-] )?(?:[\\p{L}\\p{M}-]{1,30} )?(?:${verbs})(?![\\p{L}\\p{M}]))`;
});

/** A comma or an end mark, a verb of speech at most two words behind it, and nothing but the speaker up to the end. */
const attributionOf = speechPattern(
  ATTRIBUTED,
  (verbs) =>
    `(?:[,.!?…] |(?<=[,.!?…\\p{L}] )[–—] )(?:[\\p{L}\\p{N}-]{1,30} ){0,2}(?:${verbs})(?: (?:[^,.!?]|(?<= \\p{Lu})[.]){1,80})?[.]$`,
);

/** The pattern of a script, or one made of the pack's verbs of speech, once a pack; nothing matches where it has none. */
function speechPattern(
  ofScripts: Readonly<Record<string, RegExp>>,
  sourceOf: (verbs: string, pack: LanguagePack) => string,
): (pack: LanguagePack) => RegExp {
  const ofPacks = new WeakMap<LanguagePack, RegExp>();
  return (pack) => {
    const known = ofPacks.get(pack) ?? ofScripts[pack.script];
    if (known) return known;
    const listed = [...(pack.lists['reporting-verbs'] ?? []), ...(pack.lists['speech-verbs'] ?? [])];
    const verbs = [...new Set(listed)].filter((verb) => /^[\p{L}\p{M}]{3,}$/u.test(verb));
    const made = verbs.length === 0 ? /(?!)/u : new RegExp(sourceOf(verbs.join('|'), pack), 'u');
    ofPacks.set(pack, made);
    return made;
  };
}
