/** The whole pipeline on one screen: read → segment → align → check → score → gate. Reading and reporting lie outside. */
import { alignWords } from './align/align-words.js';
import type { WordSides } from './align/pair-words.js';
import { alignWithReference, alignWithSource } from './align/align-segments.js';
import { loadDictionary } from './dictionary/load-dictionary.js';
import { sourceRanks } from './dictionary/source-ranks.js';
import { asksDictionary } from './evidence/spelling/asks-dictionary.js';
import { wordDifferences } from './evidence/comparison/typed-edits.js';
import {
  gatherEvidence,
  withDictionary,
  withSourceRanks,
  type ComparedText,
  type PackedText,
} from './evidence/gather-evidence.js';
import { defaultGate } from './gate/default-gate.js';
import { judgeArticle } from './gate/judge-article.js';
import { loadLanguageIdentifier, type LanguageIdentifier } from './identify/identify-language.js';
import { loadLanguagePack } from './languages/index.js';
import { lint, type LintSettings } from './lint/lint.js';
import type { Article, Text } from './model/article.js';
import type { Evidence, RepeatedBlocks } from './model/evidence.js';
import type { Severity } from './model/finding.js';
import type { Phrasebook } from './model/phrasebook.js';
import type { Rule } from './model/rule.js';
import type { ArticleResult } from './model/run-result.js';
import type { SegmentedText } from './model/segmented-text.js';
import type { Synonyms } from './model/synonyms.js';
import type { Gate } from './model/verdict.js';
import { rules as allRules } from './rules/index.js';
import { displaySegments } from './score/display-segments.js';
import { scoreArticle } from './score/score-article.js';
import { severityWeights } from './score/severity-weights.js';
import { openWords, type KnownWords } from './segment/known-words.js';
import { cutOnce } from './segment/recent-texts.js';
import { segmentText } from './segment/segment-text.js';
import { scoresSignature } from './score/signature.js';

export type { RuleChoice, RuleSetting } from './lint/rule-setting.js';

/** Everything that may change a result besides the article itself. Plain data. */
export interface CheckSettings extends LintSettings {
  readonly gate: Gate;
  /** MQM penalty of one finding by severity. */
  readonly weights: Readonly<Record<Severity, number>>;
  /** House phrasing for all articles. */
  readonly phrasebooks: readonly Phrasebook[];
  /** Whether results say how the words differ from the reference. */
  readonly differences: boolean;
  /** Whether scores are made against the references; otherwise quality is the estimate without one, and chrF, BLEU and TER are left out. */
  readonly referenceScores: boolean;
  /** What a first pass over the run learned (`findRepeatedBlocks`). */
  readonly repeatedBlocks: RepeatedBlocks;
  /** Words of one language that count as the same between a hypothesis and its references; none unless a user brings them. */
  readonly synonyms?: Synonyms;
}

/** What is known of an article besides its texts. */
type Surroundings = Pick<CheckSettings, 'phrasebooks' | 'repeatedBlocks' | 'synonyms'>;

export const defaultSettings: CheckSettings = {
  rules: {},
  preview: false,
  gate: defaultGate,
  weights: severityWeights,
  phrasebooks: [],
  differences: false,
  referenceScores: true,
  repeatedBlocks: new Map(),
};

/** Checks one article after another under the same settings. */
export interface Checker {
  /**
   * Never throws for what an article holds; a rule that crashes is a problem in the result.
   * @param phrasebooks those that lie beside the article, the nearest last; they add to those of the settings.
   */
  check(article: Article, phrasebooks?: readonly Phrasebook[]): Promise<ArticleResult>;
  /** Says under which definitions and settings the scores were made. */
  readonly signature: string;
}

/** Loads what checking needs. `rules` replaces the built-in rules, for tests and for tools that bring their own. */
export async function createChecker(
  settings: Partial<CheckSettings> = {},
  rules: readonly Rule[] = allRules,
): Promise<Checker> {
  const identifier = await loadLanguageIdentifier();
  const complete = { ...defaultSettings, ...settings };
  return {
    signature: scoresSignature(complete.weights),
    check: async (article, phrasebooks = []) => {
      const surroundings = { ...complete, phrasebooks: [...complete.phrasebooks, ...phrasebooks] };
      return checkArticle(await gather(article, surroundings, identifier), rules, complete);
    },
  };
}

function checkArticle(evidence: Evidence, rules: readonly Rule[], settings: CheckSettings): ArticleResult {
  const linted = lint(evidence, rules, settings);
  const { scores, qualityParts, words } = scoreArticle(evidence, linted.findings, settings);
  const targetLanguage = evidence.text.language;
  return {
    article: evidence.article,
    targetLanguage,
    scores,
    qualityParts,
    words,
    findings: linted.findings,
    allowed: linted.allowed,
    verdict: judgeArticle(
      { id: evidence.article.id, scores, findings: linted.findings, targetLanguage, words },
      settings.gate,
    ),
    segments: displaySegments(evidence),
    ...(settings.differences ? { differences: wordDifferences(evidence) } : {}),
    silent: linted.silent,
    problems: linted.problems,
  };
}

async function gather(
  article: Article,
  { phrasebooks, repeatedBlocks, synonyms }: Surroundings,
  identifier: LanguageIdentifier,
): Promise<Evidence> {
  const reading = { identifier, words: openWords() };
  const hypothesis = await segment(article.hypothesis, reading);
  const { language } = hypothesis.text;
  const references = await Promise.all(
    article.references.map((text) => segment({ ...text, language }, reading, language)),
  );
  const source = article.source && (await segment(article.source, reading, language));
  return consultDictionary(
    gatherEvidence({
      article,
      hypothesis,
      references: references.map((reference) =>
        compareWithReference({ hypothesis, reference, ...(synonyms ? { synonyms } : {}) }),
      ),
      ...(source ? { source: compareWithSource(hypothesis, source) } : {}),
      phrasebooks,
      repeatedBlocks,
      identify: identifier.sentence,
    }),
  );
}

/** A dictionary takes a while to load; most short texts have nothing to ask it. */
async function consultDictionary(evidence: Evidence): Promise<Evidence> {
  const dictionary = asksDictionary(evidence) ? await loadDictionary(evidence.text.language) : undefined;
  if (!dictionary) return evidence;
  const consulted = withDictionary(evidence, dictionary);
  // What nobody says was most likely translated from English.
  const ranks = await sourceRanks(evidence.article.sourceLanguage ?? 'en');
  return ranks ? withSourceRanks(consulted, ranks) : consulted;
}

interface TextReading {
  readonly identifier: LanguageIdentifier;
  /** One for all texts of an article. */
  readonly words: KnownWords;
}

/** @param target language of the hypothesis that the text is compared with; others may be compared with it too. */
async function segment(text: Text, { identifier, words }: TextReading, target?: string): Promise<PackedText> {
  const language = text.language === 'und' ? identifier.article(text.value) : text.language;
  const pack = await loadLanguagePack(language);
  const cut = (): SegmentedText => segmentText({ ...text, language }, pack, words);
  return { pack, text: target === undefined ? cut() : cutOnce(`${target} ${language} ${text.value}`, words, cut) };
}

function compareWithReference(sides: WordSides): ComparedText {
  const { hypothesis, reference } = sides;
  return {
    ...reference,
    alignment: () => alignWithReference(hypothesis.text, reference.text),
    alignWords: (bead) => alignWords(bead, sides),
  };
}

function compareWithSource(hypothesis: PackedText, source: PackedText): ComparedText {
  const packs = { hypothesis: hypothesis.pack, source: source.pack };
  return {
    ...source,
    alignment: () => alignWithSource(hypothesis.text, source.text, packs),
    alignWords: () => ({ matches: [], equivalents: [], edits: [] }),
  };
}
