/** A sentence that stands in the text twice, word for word or reworded. */
import { repeatedSegments, type RepeatedSegment } from '../../evidence/repetition/repeated-segments.js';
import { isStretchElsewhere, repeatedStretches } from '../../evidence/repetition/repeated-stretches.js';
import type { Counterpart, Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/finding.js';
import type { Range } from '../../model/range.js';
import type { Block, Segment, SegmentedText } from '../../model/segmented-text.js';
import { excerpt } from '../../text/excerpt.js';
import { defineArticleRule } from '../define-rule.js';
import { isReferenceLine } from '../../evidence/words/reference-lines.js';
import { segmentAt } from '../../text/segment-at.js';

/** A passage that ends a quotation in one place and none in the other is quoted on purpose. */
const CLOSES_QUOTE = /[”»」』“"]$/u;
const LAST_POINT = 5;
const SHARED_WORDING = 0.5;
const POINTS_APART = 3;
const OPENS_QUOTE = /^["“”„«‘'「『]/u;
const MOST_QUOTED_WORDS = 4;

export default defineArticleRule({
  id: 'duplicated-segment',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.9,
  needs: [],
  summary: 'A sentence stands in the text twice.',
  why: 'A caption and its alternative text, or a teaser and its paragraph, were both taken for text; the engine may word them differently.',
  fix: 'Keep one of the two; look which wording is right.',
  examples: {
    bad: [
      {
        language: 'zh-Hans',
        hypothesis:
          '管理局周三宣布，研究人员在湖区北岸发现了一处新的候鸟栖息地。[[研究人员在湖区北岸发现了一处新的候鸟栖息地。]]这里共有一万多只水鸟。',
        message: 'The sentence repeats “管理局周三宣布，研究人员在湖区北岸发现了一处新的候鸟栖息地。”',
      },
      {
        language: 'en',
        hypothesis:
          'The council voted on Monday. Traders from the old market in Novi protested outside the town hall on Monday.\n' +
          '[[Traders from the old market in Novi demonstrated outside the town hall on Monday morning.]] They want to stay.',
        message: 'The sentence repeats “Traders from the old market in Novi prot … hall on Monday.”',
      },
      {
        language: 'ru',
        hypothesis:
          'Совет проголосовал в понедельник за перенос старого рынка на окраину города.\nТорговцы против.\n' +
          '[[Совет проголосовал в понедельник за перенос старого рынка на окраину города.]]',
        message: 'The sentence repeats “Совет проголосовал в понедельник за пере … окраину города.”',
      },
      {
        language: 'ja',
        hypothesis:
          '市議会は月曜日に古い市場を町の外へ移すことを決めた。商人は反対している。\n' +
          '[[市議会は月曜日に古い市場を町の外へ移すことを決めた。]]',
        message: 'The sentence repeats “市議会は月曜日に古い市場を町の外へ移すことを決めた。”',
      },
      {
        language: 'ja',
        hypothesis:
          '市は古い橋を五月まで閉鎖すると月曜日に発表した。\n工事の費用は全額を国が負担することになる。\n道路は開いている。\n[[市は古い橋を五月まで閉鎖すると月曜日に発表した。\n工事の費用は全額を国が負担することになる。]]\n住民は歓迎した。',
        message:
          'The sentence repeats “市は古い橋を五月まで閉鎖すると月曜日に発表した。”, and 1 more behind it repeat what follows there',
      },
      {
        language: 'en',
        hypothesis:
          'The old bridge fell on Dec. 26 in a heavy storm from the sea. [[26 in a heavy storm from the sea.]] Nobody was hurt.',
        message: '“26 in a heavy storm from the sea.” stands twice in a row.',
      },
      {
        language: 'es',
        hypothesis: 'Lo escribió la Sra. Molina a su hermano en una carta. [[Molina a su hermano en una carta.]]',
        message: '“Molina a su hermano en una carta.” stands twice in a row.',
      },
      {
        language: 'el',
        hypothesis:
          '"Η γέφυρα θα μείνει κλειστή για όλο τον χειμώνα", είπε η δήμαρχος.\n[["Η γέφυρα θα μείνει κλειστή για όλο τον χειμώνα", είπε η δήμαρχος.]]',
        message: 'The sentence repeats “"Η γέφυρα θα μείνει κλειστή για όλο τον … είπε η δήμαρχος.”',
      },
    ],
    good: [
      { language: 'es', hypothesis: 'Véase la entrada en la guía de los puentes Guía de los puentes del mapa.' },
      { language: 'en', hypothesis: '“We will never leave, we will never leave, whatever they say!” the crowd sang.' },
      {
        language: 'de',
        hypothesis: 'Immer weiter ging es und immer weiter und immer weiter, bis die alte Brücke kam.',
      },
      {
        language: 'es',
        hypothesis:
          'El planeta Marte recorre todo el círculo del cielo una vez cada dos años.\nEl planeta Saturno recorre todo el círculo del cielo una vez cada treinta años.',
      },
      {
        language: 'de',
        hypothesis:
          'Das Wort Darlo bedeutet in der Sprache der alten Fischer etwa so viel wie Netz. Das Wort Fendu bedeutet in der Sprache der alten Fischer etwa so viel wie Boot.',
      },
      {
        language: 'en',
        hypothesis:
          'She said: “We will never leave the old market, whatever the council says or does.”\n' +
          '“We will never leave the old market, whatever the council says or does.”\nThe vote was close.',
      },
      {
        language: 'de',
        hypothesis:
          'Frage: Warum?\nDarum.\nFrage: Warum?\nDer Rat stimmte am Montag über den Umzug des alten Marktes ab.',
      },
      {
        language: 'es',
        hypothesis:
          'El concejo votó el lunes a favor de mover el mercado. El concejo votó el martes en contra de abrir una escuela.',
      },
      {
        language: 'en',
        sourceLanguage: 'de',
        source:
          'Wir bleiben auf dem alten Markt, was immer der Rat auch sagt.\nSo war es.\nWir bleiben auf dem alten Markt, was immer der Rat auch sagt.',
        hypothesis:
          'We stay on the old market, whatever the council may say.\nSo it was.\nWe stay on the old market, whatever the council may say.',
      },
    ],
  },
  *check(text, evidence) {
    const { source, reference } = evidence;
    const repeats = repeatedSegments(text).filter(
      (repeat) =>
        !isPullQuote(repeat, text) &&
        !isLead(repeat) &&
        !isPoint(repeat, text) &&
        !isParallel(repeat, evidence) &&
        !isReferenceLine(repeat.segment) &&
        ![source, reference].some((other) => other && repeatsToo(other, repeat.segment)),
    );
    const runs = runsOf(repeats);
    for (const [repeat, ...others] of runs) {
      const { segment, original } = repeat;
      const last = others.at(-1)?.segment ?? segment;
      const more = others.length === 0 ? '' : `, and ${others.length} more behind it repeat what follows there`;
      yield {
        range: { start: segment.range.start, end: last.range.end },
        message: `The sentence repeats “${excerpt(original.text)}”${more}`,
        evidence: [`${repeat.shared} words stand in both, in this order.`, ...rewording(repeat)],
        confidence: repeat.exact ? 0.97 : 0.9,
        related: [{ text: 'hypothesis', range: original.range }],
      };
    }
    if (evidence.pack.spaced) yield* stretches(evidence, runs);
  },
});

/** What stands twice in a row without being a sentence of its own, but for what sentences found already say. */
function* stretches(evidence: Evidence, runs: readonly Run[]): Generator<Report> {
  const { value, segments } = evidence.text;
  const said = new Set(runs.flatMap((run) => run.flatMap(({ segment, original }) => [segment, original])));
  for (const stretch of repeatedStretches(evidence.text)) {
    const { range, original } = stretch;
    if (segmentsIn(range, segments).some((one) => said.has(one)) || isStretchElsewhere(stretch, evidence)) continue;
    yield {
      range,
      message: `“${excerpt(value.slice(original.start, original.end))}” stands twice in a row.`,
      confidence: 0.95,
      related: [{ text: 'hypothesis', range: original }],
    };
  }
}

/** Segments that a range is in, from its first to its last. */
function segmentsIn({ start, end }: Range, segments: readonly Segment[]): readonly Segment[] {
  const [first, last] = [segmentAt(segments, start), segmentAt(segments, end - 1)];
  return first && last ? segments.slice(first.index, last.index + 1) : [];
}

type Run = [RepeatedSegment, ...RepeatedSegment[]];

/** Sentences that repeat sentences in the same order are one repeated passage. */
function runsOf(repeats: readonly RepeatedSegment[]): Run[] {
  const runs: Run[] = [];
  for (const repeat of repeats) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last &&
      [last.segment, last.original].every(
        ({ index }, at) => index + 1 === [repeat.segment, repeat.original][at]?.index,
      );
    if (run && goesOn) run.push(repeat);
    else runs.push([repeat]);
  }
  return runs;
}

/** A quotation set off as a line of its own repeats the text on purpose, but no whole line right above it. */
function isPullQuote({ segment, original, exact }: RepeatedSegment, { blocks }: SegmentedText): boolean {
  const [block, above] = [segment, original].map(({ blockIndex }) => blocks[blockIndex]);
  if (block === above || (exact && block?.text === above?.text && block?.index === (above?.index ?? 0) + 1))
    return false;
  const closes = [segment, original].filter(({ text }) => CLOSES_QUOTE.test(text)).length;
  return closes === 1 || [segment, original].some(({ text }) => OPENS_QUOTE.test(text));
}

/** Points above an article say beforehand what its first paragraphs say again, in other words but for a few. */
function isPoint({ segment, original }: RepeatedSegment, { blocks }: SegmentedText): boolean {
  const [above, below] = [original.blockIndex, segment.blockIndex];
  if (above === 0 || above > LAST_POINT || below < above + POINTS_APART || below > 2 * LAST_POINT) return false;
  return [-1, 1].some((step) => rewords(blocks[below + step], blocks[above + step]));
}

/** Whether two lines share much of their wording and are not the same. */
function rewords(one: Block | undefined, other: Block | undefined): boolean {
  if (!one || !other || one.text === other.text) return false;
  const [words, others] = [one, other].map(
    ({ segments }) =>
      new Set(
        segments.flatMap(({ tokens }) => tokens.flatMap(({ kind, normal }) => (kind === 'word' ? [normal] : []))),
      ),
  );
  if (!words || !others || Math.min(words.size, others.size) < POINTS_APART) return false;
  const shared = [...others].filter((word) => words.has(word)).length;
  return shared >= SHARED_WORDING * Math.min(words.size, others.size);
}

/** `Mars returns every two years`, `Saturn returns every thirty years`: one pattern said of two things, told by their names and numbers. */
function isParallel({ segment, original, exact }: RepeatedSegment, { vocabulary }: Evidence): boolean {
  if (exact) return false;
  const marks = (one: Segment): ReadonlySet<string> =>
    new Set(
      one.tokens
        .filter(({ kind, normal }) => kind === 'number' || (kind === 'word' && vocabulary.isName(normal)))
        .map(({ normal }) => normal),
    );
  const [first, second] = [marks(original), marks(segment)];
  return isStrange(first, second) && isStrange(second, first);
}

/** Whether one has what the other neither has nor has with letters or digits lost (`2024`, `024`). */
function isStrange(marks: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...marks].some((mark) => ![...others].some((other) => hasInOrder(other, mark) || hasInOrder(mark, other)));
}

/** A lead may reword the line above it, even where that ends in a full stop and so looks like no headline. */
function isLead({ segment, original, exact }: RepeatedSegment): boolean {
  return !exact && original.index === 0 && segment.blockIndex > 0 && segment.blockIndex <= 2;
}

/** Whether the other text repeats itself at the same place. */
function repeatsToo(other: Counterpart, segment: Segment): boolean {
  const repeats = repeatedSegments(other.text);
  if (repeats.length === 0) return false;
  const same = new Set(other.segmentsFor(segment).map(({ index }) => index));
  return repeats.some((repeat) => same.has(repeat.segment.index) || same.has(repeat.original.index));
}

/** Words by which the two wordings differ: two renderings of one thing. */
function rewording({ segment, original, exact }: RepeatedSegment): string[] {
  if (exact) return [];
  const only = (one: Segment, other: Segment): string => {
    const others = new Set(other.tokens.map(({ normal }) => normal));
    const words = one.tokens.filter(({ kind, normal }) => kind === 'word' && !others.has(normal));
    return words
      .slice(0, MOST_QUOTED_WORDS)
      .map(({ text }) => text)
      .join(', ');
  };
  const [first, second] = [only(original, segment), only(segment, original)];
  return first === '' || second === '' ? [] : [`“${first}” became “${second}”.`];
}

/** Whether a word has all characters of another in their order. */
function hasInOrder(word: string, other: string): boolean {
  let at = 0;
  for (const character of word) if (character === other[at]) at++;
  return at === other.length;
}
