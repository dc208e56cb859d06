/** Puts together what rules may ask; nothing is computed before a rule asks for it. */
import type { Alignment, Bead, WordAlignment } from '../model/alignment.js';
import type { Article } from '../model/article.js';
import type { Counterpart, Evidence, ReadText, RepeatedBlocks } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { Phrasebook } from '../model/phrasebook.js';
import type { Segment, SegmentedText } from '../model/segmented-text.js';
import { lazy } from '../text/lazy.js';
import { readDates } from './dates.js';
import { readNames } from './names.js';
import { readNumbers } from './numbers.js';
import { readVocabulary } from './vocabulary.js';

/** A segmented text and the pack of its language. */
export interface PackedText {
  readonly text: SegmentedText;
  readonly pack: LanguagePack;
}

/** A text to compare with, and how it is aligned with the hypothesis. */
export interface ComparedText extends PackedText {
  readonly alignment: () => Alignment;
  readonly alignWords: (bead: Bead) => WordAlignment;
}

export interface EvidenceParts {
  readonly article: Article;
  readonly hypothesis: PackedText;
  readonly references: readonly ComparedText[];
  readonly source?: ComparedText;
  readonly phrasebooks: readonly Phrasebook[];
  readonly repeatedBlocks: RepeatedBlocks;
  readonly identify: Evidence['identify'];
}

export function gatherEvidence(parts: EvidenceParts): Evidence {
  const references = parts.references.map(createCounterpart);
  const [reference] = references;
  return createEvidence(createReadText(parts.hypothesis), {
    article: parts.article,
    references,
    ...(reference ? { reference } : {}),
    ...(parts.source ? { source: createCounterpart(parts.source) } : {}),
    phrasebooks: parts.phrasebooks,
    repeatedBlocks: parts.repeatedBlocks,
    identify: parts.identify,
  });
}

/** The same evidence with a dictionary. */
export function withDictionary(evidence: Evidence, knowsWord: (word: string) => boolean): Evidence {
  const { article, references, reference, source, phrasebooks, repeatedBlocks, identify } = evidence;
  const sides = { ...(reference ? { reference } : {}), ...(source ? { source } : {}) };
  return createEvidence(evidence, { article, references, ...sides, phrasebooks, repeatedBlocks, identify, knowsWord });
}

/** Getters are kept as getters, so that nothing is computed by the joining. */
function createEvidence(read: ReadText, rest: Omit<Evidence, keyof ReadText>): Evidence {
  return {
    ...rest,
    text: read.text,
    pack: read.pack,
    get vocabulary() {
      return read.vocabulary;
    },
    get dates() {
      return read.dates;
    },
    get numbers() {
      return read.numbers;
    },
    get names() {
      return read.names;
    },
  };
}

function createReadText({ text, pack }: PackedText): ReadText {
  const vocabulary = lazy(() => readVocabulary(text));
  const dates = lazy(() => readDates(text, pack));
  const numbers = lazy(() => readNumbers({ text, pack, dates: dates() }));
  const names = lazy(() => readNames(text, pack));
  return {
    text,
    pack,
    get vocabulary() {
      return vocabulary();
    },
    get dates() {
      return dates();
    },
    get numbers() {
      return numbers();
    },
    get names() {
      return names();
    },
  };
}

function createCounterpart(compared: ComparedText): Counterpart {
  const read = createReadText(compared);
  const alignment = lazy(compared.alignment);
  const words = new Map<number, WordAlignment>();
  const counterpart = {
    text: read.text,
    pack: read.pack,
    get vocabulary() {
      return read.vocabulary;
    },
    get dates() {
      return read.dates;
    },
    get numbers() {
      return read.numbers;
    },
    get names() {
      return read.names;
    },
    get alignment() {
      return alignment();
    },
    beadOf(segment: Segment): Bead {
      const { beads, beadOfHypothesis } = alignment();
      const bead = beads[beadOfHypothesis[segment.index] ?? -1];
      if (!bead) throw new RangeError(`segment ${segment.index} is in no bead`);
      return bead;
    },
    segmentsFor(segment: Segment): readonly Segment[] {
      return counterpart.beadOf(segment).other.flatMap((index) => compared.text.segments[index] ?? []);
    },
    wordsOf(bead: Bead): WordAlignment {
      const known = words.get(bead.index) ?? compared.alignWords(bead);
      words.set(bead.index, known);
      return known;
    },
  };
  return counterpart;
}
