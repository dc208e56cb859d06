/** Whether persons speak to each other in a text without quotation marks, as in a play or the lines of a game. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Segment, SegmentedText } from '../../model/segmented-text.js';
import { packWords } from '../words/pack-words.js';

/** News and manuals exclaim once or never. */
const FEWEST_VOICES = 3;
const VOICE_SHARE = 0.1;
const EXCLAIMED = /[!！]\S{0,2}$/;
/** Where a register shows at the end of a statement, a question is none, so that it may count as a voice. */
const EXCLAIMED_OR_ASKED = /(?:[!！?？]\S{0,2}|…|\.{3})$/;

/** From the sentences that are exclaimed, asked or name speaker and hearer as only speech does. */
export function isDialogue({ segments }: SegmentedText, pack: LanguagePack): boolean {
  const pronouns = [...packWords(pack, 'speech-pronouns')];
  const utterance = pronouns.length > 0 ? EXCLAIMED_OR_ASKED : EXCLAIMED;
  const isVoice = ({ text }: Segment): boolean =>
    utterance.test(text) || pronouns.some((pronoun) => text.includes(pronoun));
  const voices = segments.filter(isVoice).length;
  return voices >= FEWEST_VOICES && voices >= VOICE_SHARE * segments.length;
}
