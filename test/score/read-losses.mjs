// What quality sees of a translation: its losses against each reference and the findings, by the same code as a check.
import { existsSync, readFileSync } from 'node:fs';
import { alignWithReference, alignWithSource } from '../../dist/align/align-segments.js';
import { alignWords } from '../../dist/align/align-words.js';
import { defaultSettings } from '../../dist/check.js';
import { loadDictionary } from '../../dist/dictionary/load-dictionary.js';
import { asksDictionary } from '../../dist/evidence/spelling/asks-dictionary.js';
import { gatherEvidence, withDictionary } from '../../dist/evidence/gather-evidence.js';
import { loadLanguageIdentifier } from '../../dist/identify/identify-language.js';
import { loadLanguagePack } from '../../dist/languages/index.js';
import { lint } from '../../dist/lint/lint.js';
import { knownLanguage } from '../../dist/read/known-language.js';
import { rules } from '../../dist/rules/index.js';
import { wordCushion } from '../../dist/score/quality-weights.js';
import { countWords } from '../../dist/score/score-article.js';
import { lossNames, surfaceLosses } from '../../dist/score/surface-losses.js';
import { segmentText } from '../../dist/segment/segment-text.js';
import { halfOf } from './halves.mjs';

const identifier = await loadLanguageIdentifier();
const packs = new Map();

/**
 * The losses of a hypothesis against each reference of its row, in the order of `lossNames`, and what its findings are in its length.
 * @param tables folder with `<pack>.<half>.tsv`, sequences counted on one half; a row is read with those of the other.
 */
export async function readLosses(row, value, tables) {
  const half = 1 - halfOf(row);
  const evidence = await gather(row, value, (tag) => packOf(tag, tables, half));
  const { findings } = lint(evidence, rules, defaultSettings);
  const penalty = findings.reduce((sum, { severity }) => sum + defaultSettings.weights[severity], 0);
  return {
    references: surfaceLosses(evidence).map((losses) => lossNames.map((name) => losses[name])),
    findings: penalty / (countWords(evidence) + wordCushion),
  };
}

async function gather(row, value, pack) {
  const read = async (text, tag) => {
    const own = await pack(tag);
    return { pack: own, text: segmentText({ language: knownLanguage(tag) ?? 'und', value: text }, own) };
  };
  const hypothesis = await read(value, row.targetLanguage);
  const references = await Promise.all([...new Set(row.references)].map((text) => read(text, row.targetLanguage)));
  const source = await read(row.source, row.sourceLanguage);
  const evidence = gatherEvidence({
    article: { id: row.id, allow: [] },
    hypothesis,
    references: references.map((reference) => compared(hypothesis, reference)),
    source: comparedWithSource(hypothesis, source),
    phrasebooks: [],
    repeatedBlocks: new Map(),
    identify: identifier.sentence,
  });
  const dictionary = asksDictionary(evidence) ? await loadDictionary(hypothesis.text.language) : undefined;
  return dictionary ? withDictionary(evidence, dictionary) : evidence;
}

function compared(hypothesis, reference) {
  return {
    ...reference,
    alignment: () => alignWithReference(hypothesis.text, reference.text),
    alignWords: (bead) => alignWords(bead, hypothesis, reference),
  };
}

function comparedWithSource(hypothesis, source) {
  const both = { hypothesis: hypothesis.pack, source: source.pack };
  return {
    ...source,
    alignment: () => alignWithSource(hypothesis.text, source.text, both),
    alignWords: () => ({ matches: [], equivalents: [], edits: [] }),
  };
}

async function packOf(tag, tables, half) {
  const key = `${tag} ${half}`;
  const known = packs.get(key) ?? (await packWith(tag, (name) => `${tables}/${name}.${half}.tsv`));
  packs.set(key, known);
  return known;
}

/** A pack with other sequences than its own, where there is a file of them. */
async function packWith(tag, fileOf) {
  const pack = await loadLanguagePack(knownLanguage(tag) ?? 'und');
  const file = fileOf(pack.tag);
  if (!existsSync(file)) return pack;
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '').map((line) => line.split('\t'));
  return { ...pack, tables: { ...pack.tables, 'sequence-gains': rows } };
}
