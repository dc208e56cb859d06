// Fits the weights of quality (src/score/quality-weights.ts) to human judgement and reports how well they rank.
//
//   npm run build && node test/score/fit-quality.mjs [--half 0|1] --judged FILE… --pairs FILE…
//
// Files are JSON Lines, gzipped or not, in the shape of the contract. Judged rows have `gold.mqm` (0 is best) besides; pairs
// have `better` and `worse` instead of `hypothesis`. With `--half`, only that half of the sources is read: count the sequences of the
// other half first (test/score/count-sequences.mjs --half), for a table knows the texts it was counted on. Weights that were
// fitted on one half are measured as “committed weights” on the other.
import { findingsWeight, lossWeights } from '../../dist/score/quality-weights.js';
import { lossNames } from '../../dist/score/surface-losses.js';
import { dot, fitWeights, mean } from './fit-weights.mjs';
import { halfOf, readRows, takeHalf } from './halves.mjs';
import { featureNames, readLosses } from './read-losses.mjs';

/** Judgements closer than this are no evidence: a major error is 5 points. */
const GAP = 5;
/** How much all judged rivals of a language pair count beside one kind of damage, by the square root of their number. */
const JUDGED_SHARE = 0.03;
/** Quality is 100 exp(−scale × what the model says), so that common machine translation comes out near 60. */
const SCALE = 14;
/** Most that a loss may cost, however surely it tells a damaged sentence: a capital or a full stop is no major error. */
const HIGHEST = 300;
const HIGHEST_OF = { negations: 400, beginning: 12, 'end mark': 12 };
/** Least that it costs: lost words are far more frequent in the pairs than added ones, which would come out as no loss at all. */
const LOWEST_OF = { 'added words': 17 };

const { half, rest } = takeHalf(process.argv.slice(2));
const judged = [];
const pairs = [];
for (const [kind, file] of readArguments(rest)) {
  const rows = readRows(file).filter((row) => half === undefined || halfOf(row) === half);
  if (kind === 'judged') judged.push(...(await judgedRows(file, rows)));
  else pairs.push(...(await pairRows(rows)));
}
const rivals = rivalsWithinSources(judged);
const committed = [...lossNames.map((name) => lossWeights[name]), findingsWeight];
report('committed weights', committed);
const fitted = fit(committed);
report('fitted weights', fitted);
for (const [index, name] of featureNames.entries())
  console.log(`  ${JSON.stringify(name)}: ${fitted[index].toFixed(1)},`);

function readArguments(list) {
  let kind;
  const files = [];
  for (const argument of list) {
    if (argument === '--judged' || argument === '--pairs') kind = argument.slice(2);
    else if (kind) files.push([kind, argument]);
  }
  if (files.length === 0) throw new Error('usage: fit-quality.mjs [--half 0|1] --judged FILE… --pairs FILE…');
  return files;
}

async function judgedRows(file, rows) {
  const result = [];
  for (const row of rows.filter(({ gold }) => typeof gold?.mqm === 'number')) {
    result.push({
      group: `${file.split('/').at(-1)} ${row.sourceLanguage}-${row.targetLanguage}`,
      source: row.source,
      system: row.system,
      hypothesis: row.hypothesis,
      mqm: row.gold.mqm,
      losses: await readLosses(row, row.hypothesis),
    });
  }
  return result;
}

async function pairRows(rows) {
  const result = [];
  for (const row of rows) {
    // Where the damaged side is the reference itself, it is the better one.
    const sides = row.references.includes(row.worse) ? [row.worse, row.better] : [row.better, row.worse];
    const [better, worse] = [await readLosses(row, sides[0]), await readLosses(row, sides[1])];
    result.push({ group: row.perturbation, better: { losses: better }, worse: { losses: worse } });
  }
  return result;
}

/** Pairs of translations of one source that human judges set apart. */
function rivalsWithinSources(rows) {
  return [...groupBy(rows, ({ group, source }) => `${group}\n${source}`).values()].flatMap((group) =>
    group
      .flatMap((better) => group.map((worse) => ({ better, worse, group: better.group })))
      .filter(({ better, worse }) => better.mqm - worse.mqm >= GAP && better.hypothesis !== worse.hypothesis),
  );
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

/** Refitted as the nearest reference changes. */
function fit(weights) {
  const difference = ({ better, worse }) => subtract(nearest(worse.losses, weights), nearest(better.losses, weights));
  const weighted = [
    ...[...groupBy(rivals, ({ group }) => group).values()].map((list) => [list, JUDGED_SHARE * Math.sqrt(list.length)]),
    ...[...groupBy(pairs, ({ group }) => group)].map(([kind, list]) => [list, kind.startsWith('base') ? 0 : 1]),
  ];
  const differences = weighted.flatMap(([list, share]) =>
    list.map((pair) => ({ value: difference(pair), weight: share / list.length })),
  );
  return fitWeights(differences).map((weight, index) => {
    const name = featureNames[index];
    return Math.max(LOWEST_OF[name] ?? 0, Math.min(SCALE * weight, HIGHEST_OF[name] ?? HIGHEST));
  });
}

function subtract(a, b) {
  return a.map((value, index) => value - b[index]);
}

function report(title, weights) {
  const cost = ({ losses }) => dot(nearest(losses, weights), weights);
  const rightly = ({ better, worse }) => cost(worse) > cost(better);
  const line = (name, list) => {
    const percent = ((100 * list.filter(rightly).length) / Math.max(1, list.length)).toFixed(1);
    console.log(`  ${name.padEnd(38)} ${percent.padStart(6)} of ${list.length}`);
  };
  console.log(`${title}: ranked right, in percent`);
  line('judged, all', rivals);
  for (const [group, list] of groupBy(rivals, (rival) => rival.group)) line(group, list);
  console.log(`  systems: ${systemsRight(cost)}`);
  line('pairs, all', pairs);
  for (const [kind, list] of [...groupBy(pairs, ({ group }) => group)].sort()) line(kind, list);
}

function systemsRight(cost) {
  const quality = (row) => Math.exp(-cost(row) / 100);
  const ordered = [...groupBy(judged, ({ group }) => group).values()].flatMap((group) => {
    const means = [...groupBy(group, ({ system }) => system).values()].map((list) => ({
      mqm: mean(list.map(({ mqm }) => mqm)),
      quality: mean(list.map(quality)),
    }));
    return means.flatMap((first) => means.map((second) => [first, second])).filter(([a, b]) => a.mqm > b.mqm);
  });
  const right = ordered.filter(([better, worse]) => better.quality > worse.quality).length;
  return `${((100 * right) / Math.max(1, ordered.length)).toFixed(1)} of ${ordered.length}`;
}
