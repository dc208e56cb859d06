// Fits the weights of quality (src/score/quality-weights.ts) to human judgement: on each half of the sources, to report how well they
// rank the other one, and on both, for the weights to commit.
//
//   npm run build
//   node test/score/count-sequences.mjs --half 0 en FILE… > TABLES/en.0.tsv      (and 1, and the other target languages)
//   node test/score/fit-quality.mjs --tables TABLES --judged FILE… --pairs FILE…
//
// Files are JSON Lines, gzipped or not, in the shape of the contract. Judged rows have `gold.mqm` (0 is best) besides; pairs
// have `better` and `worse` instead of `hypothesis`. A row is read with the sequences counted on the other half of the sources,
// for a table knows the texts it was counted on. The search begins at the committed weights.
import { findingsWeight, largestReturn, lossWeights } from '../../dist/score/quality-weights.js';
import { lossNames } from '../../dist/score/surface-losses.js';
import { halfOf, readRows } from './halves.mjs';
import { createRanking, worth } from './ranking.mjs';
import { readLosses } from './read-losses.mjs';
import { createCosts, searchWeights } from './search-weights.mjs';

/** Most that a loss may cost, however surely it tells a damaged sentence: a capital or a full stop is no major error, nor is any finding. */
const HIGHEST = 500;
const HIGHEST_OF = { beginning: 18, 'end mark': 18, 'unusual sequences': 18, findings: 300 };
/** Least that it costs: little damage of the pairs is told by these alone, but to a reader a wrong one is worse than a synonym. */
const LOWEST_OF = { numbers: 168, negations: 168 };
/** What the middle judged translation costs: its quality is 69. A whole article of such sentences, to which no cushion is given, has 60. */
const MIDDLE_COST = 37;

const names = [...lossNames, 'findings'];
const limits = names.map((name) => ({ lowest: LOWEST_OF[name] ?? 0, highest: HIGHEST_OF[name] ?? HIGHEST }));
const { tables, judged, pairs } = readArguments(process.argv.slice(2));
const halves = [createSample(), createSample()];
const both = createSample();
for (const file of judged) for (const row of readRows(file)) await addJudged(file, row);
for (const row of pairs.flatMap(readRows)) await addPair(row);

const committed = [...lossNames.map((name) => lossWeights[name]), findingsWeight];
report('committed weights, on each half', [committed, committed]);
const [ofFirst, ofSecond] = halves.map(fit);
report('weights fitted on the other half, on each half', [ofSecond, ofFirst]);
const fitted = fit(both);
report('weights fitted on both halves, on each half', [fitted, fitted]);
for (const [index, name] of names.entries()) console.log(`  ${JSON.stringify(name)}: ${fitted[index].toFixed(1)},`);

function readArguments(list) {
  const given = { tables: [], judged: [], pairs: [] };
  let kind;
  for (const argument of list) {
    if (argument.startsWith('--')) kind = given[argument.slice(2)];
    else kind?.push(argument);
  }
  const [folder] = given.tables;
  if (!folder || given.judged.length === 0 || given.pairs.length === 0)
    throw new Error('usage: fit-quality.mjs --tables FOLDER --judged FILE… --pairs FILE…');
  return { ...given, tables: folder };
}

function createSample() {
  return { translations: [], judged: [], pairs: [] };
}

async function addJudged(file, row) {
  if (typeof row.gold?.mqm !== 'number') return;
  const losses = await readLosses(row, row.hypothesis, tables);
  for (const sample of [halves[halfOf(row)], both]) {
    sample.judged.push({
      index: sample.translations.push(losses) - 1,
      group: `${file.split('/').at(-1)} ${row.sourceLanguage}-${row.targetLanguage}`,
      source: row.source,
      system: row.system,
      hypothesis: row.hypothesis,
      mqm: row.gold.mqm,
    });
  }
}

async function addPair(row) {
  // Where the damaged side is the reference itself, it is the better one.
  const sides = row.references.includes(row.worse) ? [row.worse, row.better] : [row.better, row.worse];
  const [better, worse] = [await readLosses(row, sides[0], tables), await readLosses(row, sides[1], tables)];
  for (const sample of [halves[halfOf(row)], both]) {
    const index = sample.translations.push(better, worse) - 2;
    sample.pairs.push({ group: row.perturbation, better: index, worse: index + 1 });
  }
}

/** Searched from the committed weights, and scaled so that the middle judged translation costs as much as ever. */
function fit(sample) {
  const ranking = createRanking(sample.judged, sample.pairs);
  const costs = createCosts(sample.translations, committed, largestReturn);
  const weights = searchWeights(costs, (all) => worth(ranking.measure(all)), limits);
  const all = costs.all();
  const middle = sample.judged.map(({ index }) => all[index]).sort((a, b) => a - b)[sample.judged.length >> 1];
  return weights.map((weight) => (weight * MIDDLE_COST) / middle);
}

function report(title, weights) {
  const [first, second] = halves.map(({ translations, judged: rows, pairs: damaged }, half) =>
    createRanking(rows, damaged).measure(createCosts(translations, weights[half], largestReturn).all()),
  );
  const line = (name, one, other = NaN) =>
    console.log(`  ${name.padEnd(38)} ${one.toFixed(1).padStart(6)} ${other.toFixed(1).padStart(6)}`);
  console.log(`${title}: ranked right, in percent`);
  for (const name of ['judged', 'meanGroup', 'systems', 'sureSystems', 'pairs']) line(name, first[name], second[name]);
  for (const [name, share] of first.groups) line(name, share, second.groups.get(name));
  for (const [name, share] of first.kinds) line(name, share, second.kinds.get(name));
}
