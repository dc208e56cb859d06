/** The caption of a picture among the paragraphs of the text. */
import { readCredit } from '../../evidence/picture-credits.js';
import { packWords } from '../../evidence/pack-words.js';
import { repeatedSegments } from '../../evidence/repeated-segments.js';
import type { Evidence } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { Range } from '../../model/range.js';
import type { Block } from '../../model/segmented-text.js';
import { excerpt } from '../../text/excerpt.js';
import { trimmed } from '../../text/ranges.js';
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
          'The council voted on Monday.\nIt was close.\n[[Ana Novak (left) waits at the old market in Novi on Sunday.]] Photo: Jan Hall/AFP\nThey want to stay.',
        message: '“Ana Novak (left) waits at the old market … Novi on Sunday.” is the caption of a picture.',
      },
      {
        language: 'fr',
        reference: 'Le conseil a voté lundi.\nLe vote était serré.\nIls veulent rester au centre de la ville.',
        hypothesis:
          'Le conseil a voté lundi.\nLe vote était serré.\n[[Des marchands attendent sous une halle vide, dimanche à Novi.]] (Photo AFP)\nIls veulent rester au centre de la ville.',
        message: '“Des marchands attendent sous une halle … dimanche à Novi.” is the caption of a picture.',
      },
      {
        language: 'ru',
        hypothesis:
          'Совет проголосовал в понедельник.\nРазрыв был мал.\n' +
          '[[Торговцы старого рынка в Нови ждут решения совета в воскресенье вечером.]] Торговцы старого рынка в Нови ожидают решения совета в воскресенье вечером. Фото: Анна Новак / ТАСС\nОни против.',
        message: '“Торговцы старого рынка в Нови ждут реше … кресенье вечером.” is the caption of a picture.',
      },
    ],
    good: [
      {
        language: 'en',
        hypothesis:
          'The council voted on Monday.\nIt was close.\nThe photo of the old market was taken by AFP.\nThey stay.',
      },
      { language: 'en', hypothesis: 'Traders (left) wait at the old market in Novi on Sunday. Photo: Ana Novak/AFP' },
      {
        language: 'de',
        hypothesis:
          'Der Rat stimmte ab.\nEs war knapp.\nDas Foto zeigt den Markt, sagte der Sprecher der dpa.\nSie bleiben.',
      },
      {
        language: 'es',
        hypothesis:
          'El concejo votó el lunes.\nFue reñido.\nEl mercado se muda en mayo. Los vendedores no quieren. Foto: Ana Novak/EFE\nSe quedan.',
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
      yield { range: caption.range, message: `“${quote}” is the caption of a picture.`, evidence: caption.facts };
    }
  },
});

interface Caption {
  /** Its first sentence. */
  readonly range: Range;
  readonly facts: readonly string[];
}

/** A credit alone may stand behind any paragraph, so a second sign is asked for. */
function captionOf(block: Block, evidence: Evidence): Caption | undefined {
  const [first] = block.segments;
  if (!first || first.tokens.filter(({ kind }) => kind === 'word').length < FEWEST_WORDS) return undefined;
  const credit = readCredit(block, evidence.pack);
  const cue = bracketedCue(block, evidence.pack);
  const end = credit && credit.start > first.range.start ? Math.min(first.range.end, credit.start) : first.range.end;
  const facts = [
    ...(credit ? [`The line ends in the credit “${evidence.text.value.slice(credit.start, credit.end)}”.`] : []),
    ...(cue === undefined ? [] : [`“${cue}” is said of pictures.`]),
    ...(isSaidTwice(block, evidence) ? ['The line says something that the text says elsewhere too.'] : []),
    ...(isLeftOut(block, evidence) ? ['The reference has no such line.'] : []),
  ];
  const isCaption = facts.length >= 2 && (credit !== undefined || cue !== undefined);
  return isCaption ? { range: trimmed(evidence.text.value, { start: first.range.start, end }), facts } : undefined;
}

function isSaidTwice({ index }: Block, { text }: Evidence): boolean {
  return repeatedSegments(text).some(
    ({ segment, original }) => segment.blockIndex === index || original.blockIndex === index,
  );
}

function isLeftOut({ segments }: Block, { reference }: Evidence): boolean {
  return reference !== undefined && segments.every((segment) => reference.segmentsFor(segment).length === 0);
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
