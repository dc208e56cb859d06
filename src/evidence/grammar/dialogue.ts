/** Whether persons speak to each other in a text without quotation marks, as in a play or the lines of a game. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { overlap } from '../../text/ranges.js';
import { quotedStretches } from '../characters/quotations.js';
import { packWords } from '../words/pack-words.js';

/** News and manuals exclaim once or never. */
const FEWEST_VOICES = 3;
const VOICE_SHARE = 0.1;
/** UTF-16 code units; more is a mark that was left open. */
const LONGEST_QUOTATION = 1000;
const EXCLAIMED = /[!！]\S{0,2}$/;
/** Where a register shows at the end of a statement, a question is none, so that it may count as a voice. */
const EXCLAIMED_OR_ASKED = /(?:[!！?？]\S{0,2}|…|\.{3})$/;

/** From the sentences that are exclaimed, asked or name speaker and hearer as only speech does. */
export function isDialogue(text: SegmentedText, pack: LanguagePack): boolean {
  const { segments } = text;
  const pronouns = [...packWords(pack, 'speech-pronouns')];
  const utterance = pronouns.length > 0 ? EXCLAIMED_OR_ASKED : EXCLAIMED;
  const isVoice = (segment: Segment): boolean =>
    utterance.test(segment.text) || pronouns.some((pronoun) => segment.text.includes(pronoun));
  const voices = segments.filter(isVoice);
  if (voices.length < FEWEST_VOICES || voices.length < VOICE_SHARE * segments.length) return false;
  // Whoever is quoted in the news exclaims without being in a dialogue.
  const quoted = quotedStretches(text).filter(({ start, end }) => end - start < LONGEST_QUOTATION);
  const unquoted = voices.filter(({ range }) => !quoted.some((stretch) => overlap(stretch, range) > 0)).length;
  return unquoted >= FEWEST_VOICES && unquoted >= VOICE_SHARE * segments.length;
}
