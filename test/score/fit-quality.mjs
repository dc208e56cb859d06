// Fits the weights of quality (src/score/quality-weights.ts) to human judgement and reports how they do on what was held out.
//
//   npm run build && node test/score/fit-quality.mjs --judged FILE… --pairs FILE…
//
// Files are JSON Lines, gzipped or not, in the shape of the contract. Judged rows have `gold.mqm` (0 is best) besides; pairs
// have `better` and `worse` instead of `hypothesis`. Every other document, and every other source of the pairs, is fitted on;
// the rest is held out, so that no sentence is on both sides.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { alignWithReference } from '../../dist/align/align-segments.js';
import { alignWords } from '../../dist/align/align-words.js';
import { gatherEvidence } from '../../dist/evidence/gather-evidence.js';
import { loadLanguagePack } from '../../dist/languages/index.js';
import { lossWeights } from '../../dist/score/quality-weights.js';
import { lossNames, surfaceLosses } from '../../dist/score/surface-losses.js';
import { segmentText } from '../../dist/segment/segment-text.js';
import { descend, dot, mean } from './fit-weights.mjs';

/** Judgements closer than this are no evidence: a major error is 5 points. */
const GAP = 5;
/** Larger gaps count no more than this one. */
const LARGEST_GAP = 10;
/** What changes the meaning costs at least this many times what a lost content word costs, however rare it is in the data. */
const FLOORS = { numbers: 3, negations: 3, names: 1, pronouns: 0.5, 'function words': 0.25 };
/** Losses that unrelated texts have all of: their weights are scaled to 100 together. */
const FULL_SCALE = ['characters', 'pairs of words', 'content words', 'text missing', 'beginning', 'end mark'];

const judged = [];
const pairs = [];
for (const [kind, file] of readArguments(process.argv.slice(2))) {
  const rows = readRows(file);
  if (kind === 'judged') judged.push(...(await judgedRows(file, rows)));
  else pairs.push(...(await pairRows(rows)));
}
const rivals = rivalsWithinSources(judged);
const fitted = fit(
  rivals.filter(({ fold }) => fold === 0),
  pairs.filter(({ fold }) => fold === 0),
);
report(
  'committed weights',
  lossNames.map((name) => lossWeights[name]),
);
report('fitted weights', fitted);
for (const [index, name] of lossNames.entries()) console.log(`  ${JSON.stringify(name)}: ${fitted[index].toFixed(1)},`);

function readArguments(list) {
  let kind;
  const files = [];
  for (const argument of list) {
    if (argument === '--judged' || argument === '--pairs') kind = argument.slice(2);
    else if (kind) files.push([kind, argument]);
  }
  if (files.length === 0) throw new Error('usage: fit-quality.mjs --judged FILE… --pairs FILE…');
  return files;
}

function readRows(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]));
}

async function judgedRows(file, rows) {
  const foldOf = alternating();
  const result = [];
  for (const row of rows.filter(({ gold }) => typeof gold?.mqm === 'number')) {
    const [, , document = row.source] = row.id.split('/');
    result.push({
      group: `${file} ${row.sourceLanguage}-${row.targetLanguage}`,
      fold: foldOf(document),
      source: row.source,
      system: row.system,
      mqm: row.gold.mqm,
      losses: await lossesOf(row, row.hypothesis),
    });
  }
  return result;
}

async function pairRows(rows) {
  const foldOf = alternating();
  const result = [];
  for (const row of rows) {
    const [better, worse] = [await lossesOf(row, row.better), await lossesOf(row, row.worse)];
    // Where the damaged side is the reference itself, it is the better one.
    const sign = row.references.includes(row.worse) ? -1 : 1;
    const difference = worse[0].map((loss, index) => sign * (loss - better[0][index]));
    result.push({ kind: row.perturbation, fold: foldOf(row.source), difference });
  }
  return result;
}

/** 0 and 1 in turn for each new key. */
function alternating() {
  const folds = new Map();
  return (key) => {
    if (!folds.has(key)) folds.set(key, folds.size % 2);
    return folds.get(key);
  };
}

/** The losses against each reference, in the order of their names. */
async function lossesOf(row, value) {
  const language = row.targetLanguage;
  const pack = await loadLanguagePack(language);
  const read = (text, tag, own) => ({ pack: own, text: segmentText({ language: tag, value: text }, own) });
  const hypothesis = read(value, language, pack);
  const references = [...new Set(row.references)].map((text) => {
    const reference = read(text, language, pack);
    return {
      ...reference,
      alignment: () => alignWithReference(hypothesis.text, reference.text),
      alignWords: (bead) => alignWords(bead, hypothesis.text, reference.text),
    };
  });
  const sourcePack = await loadLanguagePack(row.sourceLanguage);
  const source = { ...read(row.source, row.sourceLanguage, sourcePack), alignment: () => {}, alignWords: () => {} };
  const evidence = gatherEvidence({ article: {}, hypothesis, references, source, identify: () => undefined });
  return evidence.references.map((reference) => {
    const losses = surfaceLosses(evidence, reference);
    return lossNames.map((name) => losses[name]);
  });
}

/** Pairs of translations of one source that human judges set apart. */
function rivalsWithinSources(rows) {
  const bySource = groupBy(rows, keyOf);
  const result = [];
  for (const group of bySource.values()) {
    const ordered = group.flatMap((better) =>
      group.map((worse) => ({ better, worse, group: better.group, fold: better.fold })),
    );
    result.push(...ordered.filter(({ better, worse }) => better.mqm - worse.mqm >= GAP));
  }
  return result;
}

function keyOf({ group, source }) {
  return `${group}\n${source}`;
}

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Losses against the reference that costs least under the weights. */
function nearest(losses, weights) {
  let best = losses[0];
  for (const next of losses) if (dot(next, weights) < dot(best, weights)) best = next;
  return best;
}

/** Weights from 0 up: least squares on the judged rivals and logistic loss on the pairs, refitted as the nearest reference changes. */
function fit(fittedRivals, fittedPairs) {
  let weights = lossNames.map((name) => lossWeights[name]);
  for (let round = 0; round < 2; round++) {
    const differences = fittedRivals.map(({ better, worse }) => ({
      value: subtract(nearest(worse.losses, weights), nearest(better.losses, weights)),
      weight: Math.sqrt(Math.min(better.mqm - worse.mqm, LARGEST_GAP)),
    }));
    const damaged = fittedPairs.filter(({ kind }) => !kind.startsWith('base')).map(({ difference }) => difference);
    weights = scaled(descend(differences, damaged, keepFloors));
  }
  return weights;
}

function subtract(a, b) {
  return a.map((value, index) => value - b[index]);
}

function keepFloors(weights, unit) {
  const content = lossNames.indexOf('content words');
  for (const [name, factor] of Object.entries(FLOORS)) {
    const index = lossNames.indexOf(name);
    weights[index] = Math.max(weights[index], ((factor * weights[content]) / unit[content]) * unit[index]);
  }
}

function scaled(weights) {
  const full = FULL_SCALE.reduce((sum, name) => sum + weights[lossNames.indexOf(name)], 0);
  return weights.map((weight) => (100 * weight) / full);
}

function report(title, weights) {
  const cost = (row) => dot(nearest(row.losses, weights), weights);
  console.log(`${title}: ranked right, fitted on / held out`);
  const share = (list, right) => {
    const fold = (which) => list.filter((item) => item.fold === which);
    const percent = (items) => ((100 * items.filter(right).length) / Math.max(1, items.length)).toFixed(1).padStart(6);
    return `${percent(fold(0))} / ${percent(fold(1))} of ${fold(1).length}`;
  };
  const rightly = ({ better, worse }) => cost(worse) > cost(better);
  console.log(`  judged, all           ${share(rivals, rightly)}`);
  for (const [group, list] of groupBy(rivals, (rival) => rival.group)) {
    console.log(`  ${group.split('/').at(-1).padEnd(38)} ${share(list, rightly)}`);
  }
  console.log(
    `  systems, held out     ${systemsRight(
      judged.filter(({ fold }) => fold === 1),
      cost,
    )}`,
  );
  const apart = ({ difference }) => dot(difference, weights) > 0;
  console.log(`  pairs, all            ${share(pairs, apart)}`);
  const kinds = [...groupBy(pairs, ({ kind }) => kind)].sort();
  for (const [kind, list] of kinds) console.log(`  ${kind.padEnd(38)} ${share(list, apart)}`);
}

function systemsRight(rows, cost) {
  let right = 0;
  let all = 0;
  for (const group of groupBy(rows, (row) => row.group).values()) {
    const means = [...groupBy(group, ({ system }) => system).values()].map((list) => ({
      mqm: mean(list.map(({ mqm }) => mqm)),
      cost: mean(list.map(cost)),
    }));
    const ordered = means.flatMap((first) => means.map((second) => [first, second])).filter(([a, b]) => a.mqm > b.mqm);
    all += ordered.length;
    right += ordered.filter(([better, worse]) => better.cost < worse.cost).length;
  }
  return `${((100 * right) / Math.max(1, all)).toFixed(1)} of ${all}`;
}
