/** The headline printed twice. */
import { openingLines, repeatedOpenings, type OpeningLine } from '../../evidence/words/opening-lines.js';
import type { Counterpart } from '../../model/evidence.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';

/** A whole line that stands again needs less than the beginning of one. */
const FEWEST_WORDS = { whole: 3, beginning: 6 };

export default defineArticleRule({
  id: 'duplicated-headline',
  dimension: 'accuracy',
  severity: 'minor',
  stage: 'stable',
  confidence: 0.95,
  needs: [],
  absorbs: ['duplicated-segment'],
  summary: 'The headline stands in the text twice.',
  why: 'Page title and headline were both taken for text.',
  fix: 'Remove one of the two.',
  examples: {
    bad: [
      {
        language: 'en',
        hypothesis:
          'Ministers agree on a new rail link\n[[Ministers agree on a new rail link]]\nThe first train is due in May. It will stop at noon.',
        message: 'The headline “Ministers agree on a new rail link” stands in the text twice.',
      },
      {
        language: 'es',
        hypothesis:
          'El Gobierno anuncia un plan para el\n\n[[El Gobierno anuncia un plan para el campo]]\n\nLa ministra lo presentó ayer en Lima.',
        message: 'The headline “El Gobierno anuncia un plan para el campo” stands in the text twice.',
      },
      {
        language: 'zh-Hans',
        hypothesis: '部长们同意修建新铁路\n[[部长们同意修建新铁路]]\n第一列火车将于五月开通。',
        message: 'The headline “部长们同意修建新铁路” stands in the text twice.',
      },
    ],
    good: [
      { language: 'en', hypothesis: 'Rail link agreed\nMinisters agreed on a new rail link on Monday.' },
      { language: 'en', hypothesis: 'Opinion\nOpinion is divided on the new rail link\nSome like it. Others do not.' },
      {
        language: 'de',
        hypothesis:
          'Minister einigen sich auf neue Bahnlinie\nMinister einigen sich auf neue Bahnlinie, Kritik kommt von Anwohnern und Verbänden am Montag.',
      },
      {
        language: 'en',
        source: 'Acordo fechado hoje\nAcordo fechado hoje\nO trem parte em maio.',
        sourceLanguage: 'pt',
        hypothesis: 'Deal closed today\nDeal closed today\nThe train leaves in May.',
      },
    ],
  },
  *check(text, { pack, source, reference }) {
    const [repeat] = repeats(openingLines(text), pack.sentenceEnd);
    if (!repeat || [source, reference].some(hasRepeat)) return;
    const { first, second } = repeat;
    const message = `The headline “${excerpt(second.block.text)}” stands in the text twice.`;
    const evidence = [`The first one: “${excerpt(first.block.text)}”.`];
    yield { range: second.block.range, message, evidence, related: [{ text: 'hypothesis', range: first.block.range }] };
  },
});

function hasRepeat(other: Counterpart | undefined): boolean {
  return other !== undefined && repeats(openingLines(other.text), other.pack.sentenceEnd).length > 0;
}

/** Repeated lines that look like headlines: no end of a sentence, and not the lead that begins like the headline. */
function repeats(lines: readonly OpeningLine[], sentenceEnd: string): { first: OpeningLine; second: OpeningLine }[] {
  return repeatedOpenings(lines).filter(({ first, second }) => {
    const whole = first.words.length === second.words.length;
    const least = whole ? FEWEST_WORDS.whole : FEWEST_WORDS.beginning;
    return first.words.length >= least && isHeadline(second, sentenceEnd) && (whole || goesOnInside({ first, second }));
  });
}

function isHeadline({ block }: OpeningLine, sentenceEnd: string): boolean {
  const last = block.text.replace(/(?<!["”’»)\]])["”’»)\]]+$/u, '').at(-1) ?? '';
  return block.segments.length === 1 && (last === '?' || last === '!' || !sentenceEnd.includes(last));
}

/** Whether the longer line only has the missing end of the shorter one, not a clause of its own. */
function goesOnInside({ first, second }: { first: OpeningLine; second: OpeningLine }): boolean {
  const next = second.words[first.words.length];
  const last = second.words[first.words.length - 1];
  if (!next || !last) return false;
  const between = second.block.text.slice(last.end - second.block.range.start, next.start - second.block.range.start);
  return !/[,:;–—|(-]/.test(between);
}
