/** Lines that credit a picture without saying so: `Marina Duarte/Divulgação`, `Luis Otero (EFE)`. */
import type { LanguagePack } from '../../model/language-pack.js';
import type { Block, SegmentedText } from '../../model/segmented-text.js';

/** A first name, perhaps with a particle, a surname or two, then a body behind a slash or in brackets. */
const CREDIT =
  /^(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,2}(?:d[aeo]s? |de la |di |van |von )?\p{Lu}[\p{L}'’-]{1,20}(?:\s?\/\s?\p{Lu}[\p{L}'’-]{1,20}(?: [\p{L}'’-]{2,20}){0,2}| \(\p{Lu}{2,6}\))$/u;
const LONGEST = 70;
/** Such lines stand among paragraphs; in lists they are entries. */
const PARAGRAPH_END = /[.!?…]["”»’)]?$/u;

/** Whole lines inside the article. */
export function bareCredits({ blocks }: SegmentedText, pack: LanguagePack): Block[] {
  if (!pack.cased || pack.depth === 'basic') return [];
  return blocks.filter(
    ({ text }, index) =>
      text.length < LONGEST &&
      index > 0 &&
      CREDIT.test(text) &&
      [blocks[index - 1], blocks[index + 1]].every((beside) => beside !== undefined && isParagraph(beside)),
  );
}

function isParagraph({ text, kind }: Block): boolean {
  return kind === 'headline' || PARAGRAPH_END.test(text);
}
