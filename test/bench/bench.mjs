// Speed of the whole check and of its parts, on the project's own corpus, on one core. Every figure also stands as a ratio to a
// bare Intl.Segmenter word pass over the same text in the same run, so that runs on different machines can be compared.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { createChecker } from '../../dist/check.js';
import { readArticleFolder } from '../../dist/read/read-article-folder.js';
import { rules } from '../../dist/rules/index.js';

const CORPUS = new URL('../../corpus/', import.meta.url);
const ROUNDS = 7;
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

const articles = [];
for (const pair of readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  for (const name of readdirSync(new URL(`${pair.name}/`, CORPUS))) {
    const [read] = await readArticleFolder({
      id: `${pair.name}/${name}`,
      path: new URL(`${pair.name}/${name}`, CORPUS).pathname,
    });
    if (read?.article && read.article.references.length > 0 && read.article.source) articles.push(read.article);
  }
}
const spaced = articles.filter(({ hypothesis }) => !/^(?:zh|ja)/.test(hypothesis.language));
const words = spaced.reduce((sum, { hypothesis }) => sum + (hypothesis.value.match(WORD)?.length ?? 0), 0);
const bare = spaced.map(({ id, hypothesis }) => ({ id, hypothesis, references: [], allow: [] }));

const thousands = (figure) => new Intl.NumberFormat('en').format(Math.round(figure)).padStart(12);

async function seconds(work) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (let repeat = 0; repeat < 5; repeat++) await work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 5e9);
  }
  return best;
}

async function checking(list, someRules) {
  const checker = await createChecker({ preview: false }, someRules);
  return () => list.reduce((before, article) => before.then(() => checker.check(article)), Promise.resolve());
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const bareSegmenter = await seconds(() => {
  let letters = 0;
  for (const line of spaced.flatMap(({ hypothesis }) => hypothesis.value.split('\n'))) {
    for (const { segment } of segmenter.segment(line)) letters += segment.length;
  }
  return letters;
});

const rows = [
  ['Intl.Segmenter, words only', bareSegmenter],
  ['whole check, hypothesis alone', await seconds(await checking(bare, rules))],
  ['whole check, source and reference', await seconds(await checking(spaced, rules))],
  ['no rules, hypothesis alone', await seconds(await checking(bare, []))],
  ['no rules, source and reference', await seconds(await checking(spaced, []))],
];

console.log(`${spaced.length} articles, ${thousands(words).trim()} words, best of ${ROUNDS} rounds, one core\n`);
for (const [name, time] of rows) {
  console.log(
    `${name.padEnd(38)} ${thousands(words / time)} words/s   ${(time / bareSegmenter).toFixed(2).padStart(7)} × Intl.Segmenter`,
  );
}

if (process.argv.includes('--rules')) {
  const none = await seconds(await checking(spaced, []));
  const all = rows[2][1];
  const shares = [];
  for (const rule of rules) shares.push([rule.id, (await seconds(await checking(spaced, [rule]))) - none]);
  console.log('\nrules with source and reference, each alone (shared evidence counted in full):');
  for (const [id, time] of shares.sort((a, b) => b[1] - a[1]).slice(0, 20)) {
    console.log(`  ${id.padEnd(32)} ${((100 * time) / all).toFixed(1).padStart(6)} % of the check`);
  }
}

const { build } = await import('esbuild');
const bundle = new URL('../../node_modules/.cache/metrics-speed.mjs', import.meta.url);
mkdirSync(new URL('.', bundle), { recursive: true });
await build({
  entryPoints: [new URL('metrics-speed.ts', import.meta.url).pathname],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle.pathname,
  logLevel: 'error',
});
const { makePairs, measureMetrics } = await import(bundle.href);
const pairs = makePairs();
const speeds = measureMetrics(pairs);
const theirs = sacrebleuSpeeds(pairs);
const segmenterSpeed = speeds[0].wordsPerSecond;
console.log(`\nmetrics, on ${pairs.length} generated segments with one reference each:`);
for (const { name, wordsPerSecond } of speeds) {
  const ratio = `${(segmenterSpeed / wordsPerSecond).toFixed(2).padStart(7)} × Intl.Segmenter`;
  const against = theirs?.[name] ? `   ${(wordsPerSecond / theirs[name]).toFixed(1)} times as fast as sacreBLEU` : '';
  console.log(`${name.padEnd(38)} ${thousands(wordsPerSecond)} words/s   ${ratio}${against}`);
}
if (!theirs) console.log('sacreBLEU is not installed for python3, so nothing is compared with it.');

/** Words a second of sacreBLEU on the same segments, in the same run; nothing where it is not installed. */
function sacrebleuSpeeds(segments) {
  const script = new URL('sacrebleu_speed.py', import.meta.url).pathname;
  const { status, stdout } = spawnSync('python3', [script], { input: JSON.stringify(segments), encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : undefined;
}
