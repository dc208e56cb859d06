/** Direction of a text from its letters, for texts and words whose language nobody knows. */

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const SAMPLE = 2000;

/**
 * The direction that most letters have. A browser's `dir=auto` asks the first letter only, and is wrong for an Arabic
 * paragraph that begins with a Latin name.
 */
export function directionOfLetters(text: string): 'ltr' | 'rtl' {
  let balance = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (RIGHT_TO_LEFT_LETTER.test(character)) balance += 1;
    else if (LETTER.test(character)) balance -= 1;
  }
  return balance > 0 ? 'rtl' : 'ltr';
}
