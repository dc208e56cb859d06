// What quality sees of a translation: its losses against each reference and the findings, by the same code as a check.
import { alignWithReference } from '../../dist/align/align-segments.js';
import { alignWords } from '../../dist/align/align-words.js';
import { createChecker, defaultSettings } from '../../dist/check.js';
import { loadDictionary } from '../../dist/dictionary/load-dictionary.js';
import { gatherEvidence, withDictionary } from '../../dist/evidence/gather-evidence.js';
import { loadLanguagePack } from '../../dist/languages/index.js';
import { knownLanguage } from '../../dist/read/known-language.js';
import { wordCushion } from '../../dist/score/quality-weights.js';
import { lossNames, surfaceLosses } from '../../dist/score/surface-losses.js';
import { segmentText } from '../../dist/segment/segment-text.js';

/** In the order in which `readLosses` gives them. */
export const featureNames = [...lossNames, 'findings'];

const checker = await createChecker();

/** The losses of a hypothesis against each reference of its row, and behind them what its findings are in its length. */
export async function readLosses(row, value) {
  const findings = await findingsShare(row, value);
  const hypothesis = await read(value, row.targetLanguage);
  const references = await Promise.all([...new Set(row.references)].map((text) => read(text, row.targetLanguage)));
  const source = { ...(await read(row.source, row.sourceLanguage)), alignment: () => {}, alignWords: () => {} };
  const evidence = gatherEvidence({
    article: {},
    hypothesis,
    references: references.map((reference) => ({
      ...reference,
      alignment: () => alignWithReference(hypothesis.text, reference.text),
      alignWords: (bead) => alignWords(bead, hypothesis, reference),
    })),
    source,
    identify: () => undefined,
  });
  const dictionary = hypothesis.pack.cased ? await loadDictionary(row.targetLanguage) : undefined;
  const complete = dictionary ? withDictionary(evidence, dictionary.knows) : evidence;
  return surfaceLosses(complete).map((losses) => [...lossNames.map((name) => losses[name]), findings]);
}

async function findingsShare(row, value) {
  const text = (language, content) => ({ language: knownLanguage(language) ?? 'und', value: content });
  const { findings, words } = await checker.check({
    id: row.id,
    hypothesis: text(row.targetLanguage, value),
    references: row.references.map((reference) => text(row.targetLanguage, reference)),
    source: text(row.sourceLanguage, row.source),
    allow: [],
  });
  const penalty = findings.reduce((sum, { severity }) => sum + defaultSettings.weights[severity], 0);
  return penalty / (words + wordCushion);
}

async function read(value, tag) {
  const language = knownLanguage(tag) ?? 'und';
  const pack = await loadLanguagePack(language);
  return { pack, text: segmentText({ language, value }, pack) };
}
