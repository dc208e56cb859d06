/** The conditional of hearsay becomes a supposition: `the suspect would have fled` for `aurait fui`. */
import { packWords } from '../../evidence/words/pack-words.js';
import type { Counterpart, EvidenceWith, ReadText } from '../../model/evidence.js';
import type { LanguagePack } from '../../model/language-pack.js';
import type { WordListName } from '../../model/pack-lists.js';
import type { Segment, Token } from '../../model/segmented-text.js';
import { defineSegmentRule } from '../define-rule.js';

export default defineSegmentRule({
  id: 'hearsay-conditional',
  dimension: 'accuracy',
  severity: 'major',
  stage: 'stable',
  confidence: 0.8,
  needs: ['reference'],
  languages: ['en', 'de'],
  summary: 'What the source reports as hearsay is told as if it depended on a condition.',
  why: 'News in French, Portuguese, Spanish and Italian marks a claim by the conditional; English and German name who claims it.',
  fix: 'Say “reportedly”, or who says so.',
  examples: {
    bad: [
      {
        language: 'en',
        sourceLanguage: 'fr',
        source: 'Le conducteur aurait quitté les lieux à pied.',
        reference: 'The driver reportedly left the scene on foot.',
        hypothesis: 'The driver [[would]] have left the scene on foot.',
        message: '“would” makes a supposition of what the source reports as hearsay (“aurait”).',
      },
      {
        language: 'de',
        sourceLanguage: 'fr',
        source: 'Le conducteur aurait quitté les lieux à pied.',
        reference: 'Der Fahrer soll den Ort zu Fuß verlassen haben.',
        hypothesis: 'Der Fahrer [[hätte]] den Ort zu Fuß verlassen.',
        message: '“hätte” makes a supposition of what the source reports as hearsay (“aurait”).',
      },
      {
        language: 'en',
        reference: 'The driver of the lorry has reportedly fled across the border.',
        hypothesis: 'The driver of the lorry [[would]] have fled across the border.',
        message: '“would” makes a supposition of what the reference reports as hearsay (“reportedly”).',
      },
    ],
    good: [
      {
        language: 'en',
        reference: 'The plant will reportedly close unless a buyer is found.',
        hypothesis: 'The plant would close if no buyer is found.',
      },
      {
        language: 'en',
        sourceLanguage: 'fr',
        source: 'Le conducteur aurait quitté les lieux à pied.',
        reference: 'The driver is said to have left the scene on foot.',
        hypothesis: 'The driver reportedly left the scene on foot.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'A obra seria mais barata se a ponte fosse menor.',
        reference: 'The work is cheaper with a smaller bridge.',
        hypothesis: 'The work would be cheaper if the bridge were smaller.',
      },
      {
        language: 'de',
        sourceLanguage: 'es',
        source: 'El conductor habría huido a pie.',
        reference: 'Der Fahrer ist offenbar zu Fuß geflohen.',
        hypothesis: 'Der Fahrer soll zu Fuß geflohen sein.',
      },
      {
        language: 'en',
        sourceLanguage: 'pt',
        source: 'O ministro disse que a obra seria barata.',
        reference: 'The minister promised that the work will be cheap.',
        hypothesis: 'The minister said the work would be cheap.',
      },
    ],
  },
  *check(segment, evidence) {
    const own = wordIn([segment], evidence, 'hypothetical-verbs');
    if (!own || isExplained([segment], evidence)) return;
    if (isVouchedFor(segment, evidence)) return;
    const told = hearsayOf(segment, evidence);
    if (!told) return;
    yield {
      range: { start: own.start, end: own.end },
      message: `“${own.text}” makes a supposition of what the ${told.by} reports as hearsay (“${told.word.text}”).`,
      evidence: ['The reference has no such form there.'],
    };
  },
});

/** Sentences that are less alike may tell the claim elsewhere. */
const LEAST_LIKENESS = 0.4;

interface Hearsay {
  readonly by: 'source' | 'reference';
  readonly word: Token;
}

/** The conditional of the source, or else the word by which every reference says that it is hearsay. */
function hearsayOf(segment: Segment, { source, references, pack }: EvidenceWith<'reference'>): Hearsay | undefined {
  if (source?.pack.lists['hearsay-conditionals']) {
    const facing = source.segmentsFor(segment);
    const word = wordIn(facing, source, 'hearsay-conditionals');
    return word && !isExplained(facing, source) ? { by: 'source', word } : undefined;
  }
  if (references.some((text) => text.beadOf(segment).similarity < LEAST_LIKENESS)) return undefined;
  if (isSubordinate(segment, pack)) return undefined;
  const [word, ...others] = references.map((text) => wordIn(text.segmentsFor(segment), text, 'hearsay-words'));
  return word && others.every(Boolean) ? { by: 'reference', word } : undefined;
}

/** `It said that funds would go …`: in a clause of what was said the form has its own right. */
function isSubordinate({ tokens }: Segment, pack: LanguagePack): boolean {
  const [conjunctions, joining] = [packWords(pack, 'conjunctions'), packWords(pack, 'doubling-joints')];
  return tokens.some(({ normal }) => conjunctions.has(normal) && !joining.has(normal));
}

/** A condition, a wish or a report of speech gives the conditional another sense. */
function isExplained(segments: readonly Segment[], read: ReadText): boolean {
  return ['condition-words', 'hearsay-words', 'reporting-verbs'].some(
    (name) => wordIn(segments, read, name as WordListName) !== undefined,
  );
}

function isVouchedFor(segment: Segment, { references }: EvidenceWith<'reference'>): boolean {
  return references.some((reference: Counterpart) => {
    const facing = reference.segmentsFor(segment);
    return facing.length === 0 || wordIn(facing, reference, 'hypothetical-verbs') !== undefined;
  });
}

function wordIn(segments: readonly Segment[], { pack }: ReadText, list: WordListName): Token | undefined {
  const words = packWords(pack, list);
  if (words.size === 0) return undefined;
  for (const { tokens } of segments) {
    const found = tokens.find(({ normal }) => words.has(normal));
    if (found) return found;
  }
  return undefined;
}
