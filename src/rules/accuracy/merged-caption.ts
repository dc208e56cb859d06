/** The caption of a picture among the paragraphs of the text. */
import { readCredit } from '../../evidence/picture-credits.js';
import { packWords } from '../../evidence/pack-words.js';
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block } from '../../model/segmented-text.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

const LONGEST = 700;
const FEWEST_WORDS = 4;
const FEWEST_PARAGRAPHS = 2;

export default defineArticleRule({
  id: 'merged-caption',
  dimension: 'accuracy',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.85,
  needs: [],
  summary: 'The caption of a picture stands among the paragraphs.',
  why: 'Without its picture a caption interrupts the story, and mostly says what the text says anyway.',
  fix: 'Remove the caption, or set it under its picture.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'The council voted on Monday.\nIt was close.\n[[Traders wait at the old market in Novi on Sunday.]] Photo: Ana Novak/AFP\nThey want to stay.',
        message: '“Traders wait at the old market in Novi on Sunday.” is the caption of a picture.',
      },
      {
        language: 'fr',
        hypothesis:
          'Le conseil a voté lundi.\nLe vote était serré.\n[[Les marchands du vieux marché, dimanche à Novi.]] (Photo AFP)\nIls veulent rester.',
        message: '“Les marchands du vieux marché, dimanche à Novi.” is the caption of a picture.',
      },
      {
        language: 'ru',
        hypothesis:
          'Совет проголосовал в понедельник.\nРазрыв был мал.\n[[Торговцы ждут на старом рынке в воскресенье.]] Фото: Анна Новак / ТАСС\nОни против.',
        message: '“Торговцы ждут на старом рынке в воскресенье.” is the caption of a picture.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'The council voted on Monday.\nIt was close.\nThe photo of the old market was taken by AFP.\nThey stay.',
      },
      { language: 'en', hypothesis: 'Traders wait at the old market in Novi on Sunday. Photo: Ana Novak/AFP' },
      {
        language: 'de',
        hypothesis:
          'Der Rat stimmte ab.\nEs war knapp.\nDas Foto zeigt den Markt, sagte der Sprecher der dpa.\nSie bleiben.',
      },
    ],
  },
  *check({ blocks, value }, evidence) {
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
    for (const block of blocks) {
      if (block.text.length > LONGEST || block.kind === 'headline' || paragraphs < FEWEST_PARAGRAPHS) continue;
      const caption = captionOf(block, evidence);
      if (!caption || inReference(evidence)) continue;
      const quote = excerpt(value.slice(caption.range.start, caption.range.end));
      yield { range: caption.range, message: `“${quote}” is the caption of a picture.`, evidence: [caption.fact] };
    }
  },
});

interface Caption {
  /** Its first sentence. */
  readonly range: Range;
  readonly fact: string;
}

function captionOf(block: Block, { pack, text }: Evidence): Caption | undefined {
  const [first] = block.segments;
  if (!first || first.tokens.filter(({ kind }) => kind === 'word').length < FEWEST_WORDS) return undefined;
  const credit = readCredit(block, pack);
  if (credit && credit.start > first.range.start) {
    const range = { start: first.range.start, end: Math.min(first.range.end, credit.start) };
    return { range, fact: `The line ends in the credit “${text.value.slice(credit.start, credit.end)}”.` };
  }
  const cue = bracketedCue(block, pack);
  return cue === undefined ? undefined : { range: first.range, fact: `“${cue}” is said of pictures only.` };
}

/** `(left)`, `(слева)`: only the cues that stand in brackets cannot be running text. */
function bracketedCue(block: Block, pack: LanguagePack): string | undefined {
  if (!/[(（]/.test(block.text) || block.segments.length > 2) return undefined;
  const line = block.text.toLowerCase();
  return [...packWords(pack, 'caption-cues')].find((cue) => /^[(（]/.test(cue) && line.includes(cue));
}

/** Whether the editors of a reference kept the caption too. */
function inReference({ references }: Evidence): boolean {
  return references.some(({ text, pack }) => text.blocks.some((block) => readCredit(block, pack)));
}
