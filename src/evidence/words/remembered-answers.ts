/** Answers about words that take hundreds of look-ups in a dictionary: names and terms come back in article after article. */
import type { LanguagePack } from '../../model/language-pack.js';

/** What a dictionary of the pack's language says about a word. */
type Ask<Answer, Dictionary> = (word: string, pack: LanguagePack, dictionary: Dictionary) => Answer;

/** Kept of one language. */
const MOST_ANSWERS = 5000;

/** The same function, which asks once a word. */
export function remembering<Answer, Dictionary = (word: string) => boolean>(
  ask: Ask<Answer, Dictionary>,
): Ask<Answer, Dictionary> {
  const ofPacks = new WeakMap<LanguagePack, Map<string, Answer>>();
  return (word, pack, dictionary) => {
    const answers = ofPacks.get(pack) ?? new Map<string, Answer>();
    ofPacks.set(pack, answers);
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const answer = ask(word, pack, dictionary);
    answers.set(word, answer);
    return answer;
  };
}
