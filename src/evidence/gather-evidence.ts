/** Puts together what rules may ask; nothing is computed before a rule asks for it. */
import type { Alignment, Bead, WordAlignment } from '../model/alignment.js';
import type { Article } from '../model/article.js';
import type { Counterpart, Evidence, ReadText, RepeatedBlocks } from '../model/evidence.js';
import type { LanguagePack } from '../model/language-pack.js';
import type { Phrasebook } from '../model/phrasebook.js';
import type { Segment, SegmentedText } from '../model/segmented-text.js';
import { readDates } from './dates/dates.js';
import { readNames } from './names/names.js';
import { readNumbers } from './numbers/numbers.js';
import { readVocabulary } from './words/vocabulary.js';

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
  return new HypothesisReading(parts);
}

/** What a dictionary says about words: whether they exist, where a list of them may be used, and how common they are. */
export interface WordKnowledge {
  readonly knows?: (word: string) => boolean;
  readonly lists?: (word: string) => boolean;
  readonly rank: (word: string) => number;
  readonly oddLetterOf?: (word: string) => number;
}

/** Gives evidence that was just gathered a dictionary. */
export function withDictionary(evidence: Evidence, { knows, lists, rank, oddLetterOf }: WordKnowledge): Evidence {
  return Object.assign(evidence, {
    rankOfWord: rank,
    ...(oddLetterOf ? { oddLetterOf } : {}),
    ...(knows ? { knowsWord: knows, listsWord: lists ?? knows } : {}),
  });
}

/** Tells evidence how common words are in the language that was translated. */
export function withSourceRanks(evidence: Evidence, rank: (word: string) => number): Evidence {
  return Object.assign(evidence, { rankInSource: rank });
}

/**
 * Reads when first asked. A class, for getters that all texts share, and with all fields from the beginning, also those that stay undefined:
 * all rules read these objects, and V8 reads objects of one shape faster than those of many.
 */
class Reading implements ReadText {
  readonly text: SegmentedText;
  readonly pack: LanguagePack;
  #vocabulary: ReadText['vocabulary'] | undefined = undefined;
  #dates: ReadText['dates'] | undefined = undefined;
  #numbers: ReadText['numbers'] | undefined = undefined;
  #names: ReadText['names'] | undefined = undefined;

  constructor({ text, pack }: PackedText) {
    this.text = text;
    this.pack = pack;
  }

  get vocabulary(): ReadText['vocabulary'] {
    return (this.#vocabulary ??= readVocabulary(this.text));
  }

  get dates(): ReadText['dates'] {
    return (this.#dates ??= readDates(this.text, this.pack));
  }

  get numbers(): ReadText['numbers'] {
    return (this.#numbers ??= readNumbers(this));
  }

  get names(): ReadText['names'] {
    return (this.#names ??= readNames(this.text, this.pack));
  }
}

class HypothesisReading extends Reading implements Evidence {
  readonly article: Article;
  readonly references: readonly Counterpart[];
  readonly reference: Counterpart | undefined;
  readonly source: Counterpart | undefined;
  readonly phrasebooks: readonly Phrasebook[];
  readonly repeatedBlocks: RepeatedBlocks;
  readonly identify: Evidence['identify'];
  readonly knowsWord: Evidence['knowsWord'] = undefined;
  readonly listsWord: Evidence['listsWord'] = undefined;
  readonly rankOfWord: Evidence['rankOfWord'] = undefined;
  readonly oddLetterOf: Evidence['oddLetterOf'] = undefined;
  readonly rankInSource: Evidence['rankInSource'] = undefined;

  constructor(parts: EvidenceParts) {
    super(parts.hypothesis);
    this.article = parts.article;
    this.references = parts.references.map((compared) => new ComparedReading(compared));
    this.reference = this.references[0];
    this.source = parts.source && new ComparedReading(parts.source);
    this.phrasebooks = parts.phrasebooks;
    this.repeatedBlocks = parts.repeatedBlocks;
    this.identify = parts.identify;
  }
}

const readings = new WeakMap<SegmentedText, Reading>();

/** What was read out of a source or reference; the same for all hypotheses that are compared with it. */
function readingOf(packed: PackedText): Reading {
  const known = readings.get(packed.text) ?? new Reading(packed);
  readings.set(packed.text, known);
  return known;
}

class ComparedReading implements Counterpart {
  readonly text: SegmentedText;
  readonly pack: LanguagePack;
  readonly #read: Reading;
  readonly #compared: ComparedText;
  readonly #words = new Map<number, WordAlignment>();
  /** By hypothesis segment. */
  readonly #facing: (readonly Segment[])[] = [];
  #alignment: Alignment | undefined;

  constructor(compared: ComparedText) {
    this.text = compared.text;
    this.pack = compared.pack;
    this.#read = readingOf(compared);
    this.#compared = compared;
  }

  get vocabulary(): ReadText['vocabulary'] {
    return this.#read.vocabulary;
  }

  get dates(): ReadText['dates'] {
    return this.#read.dates;
  }

  get numbers(): ReadText['numbers'] {
    return this.#read.numbers;
  }

  get names(): ReadText['names'] {
    return this.#read.names;
  }

  get alignment(): Alignment {
    return (this.#alignment ??= this.#compared.alignment());
  }

  beadOf(segment: Segment): Bead {
    const { beads, beadOfHypothesis } = this.alignment;
    const bead = beads[beadOfHypothesis[segment.index] ?? -1];
    if (!bead) throw new RangeError(`segment ${segment.index} is in no bead`);
    return bead;
  }

  segmentsFor(segment: Segment): readonly Segment[] {
    return (this.#facing[segment.index] ??= this.beadOf(segment).other.flatMap(
      (index) => this.text.segments[index] ?? [],
    ));
  }

  wordsOf(bead: Bead): WordAlignment {
    const known = this.#words.get(bead.index) ?? this.#compared.alignWords(bead);
    this.#words.set(bead.index, known);
    return known;
  }
}
