// Damages clean articles in every kind of the generator of test/damage and counts what the built check finds.
//   node test/damage/measure-damage.mjs [FILE.jsonl[.gz]] [--articles N] [--kind PREFIX] [--language TAG] [--misses N] [--json OUT] [--record]
// Without a file it takes the project's own base articles; --record then writes the levels that test/damage/damage.test.ts demands.
// Articles with ids `<variety>/<name>` that share their name serve each other as source text, line by line.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const DIST = process.env.CALQUE_DIST ?? new URL('../../dist/', import.meta.url).pathname;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '12' },
    kind: { type: 'string', default: '' },
    language: { type: 'string' },
    misses: { type: 'string', default: '2' },
    json: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
const ROOT = new URL('../../', import.meta.url).pathname;
const { injectors, createMeter, tryEverything, readBaseArticles, summarise } = await bundled();
const { rules } = await import(`${DIST}rules/index.js`);
const known = new Set(rules.filter(({ stage }) => stage === 'stable').map(({ id }) => id));
const articles = (positionals[0] === undefined ? readBaseArticles(ROOT) : readArticles(positionals[0])).filter(
  ({ language }) => values.language === undefined || language === values.language,
);
const languages = [...new Set(articles.map(({ language }) => language))].sort();
const kinds = injectors.filter(({ kind }) => kind.startsWith(values.kind));
const trials =
  positionals[0] === undefined ? await tryEverything(await createMeter(), articles, kinds) : await tryAll();
if (values.record) record();
if (values.json) writeFileSync(values.json, JSON.stringify(trials));
printTable(trials);
printMisses(trials, Number(values.misses));
printSideFindings(trials);

/** The generator as one module whose imports of the product lead to the built files. */
async function bundled() {
  const outfile = new URL(`../../node_modules/.cache/damage-${process.pid}.mjs`, import.meta.url).pathname;
  const toDist = {
    name: 'to-dist',
    setup: (setup) =>
      setup.onResolve({ filter: /\/src\// }, ({ path }) => ({
        path: path.replace(/^.*\/src\//, DIST),
        external: true,
      })),
  };
  mkdirSync(new URL('.', `file://${outfile}`), { recursive: true });
  await build({
    stdin: {
      contents:
        "export * from './injectors/index.js'; export * from './measure.js'; export * from './read-base-articles.js'; export * from './summary.js';",
      resolveDir: new URL('./', import.meta.url).pathname,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    plugins: [toDist],
    logLevel: 'error',
  });
  const generator = await import(`file://${outfile}`);
  rmSync(outfile);
  return generator;
}

function readArticles(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map(({ id, targetLanguage, hypothesis, source, sourceLanguage }) => {
    const [variety = '', ...name] = id.split('/');
    const twin = byId.get(`${variety.startsWith('en') ? 'pt-BR' : 'en-US'}/${name.join('/')}`);
    const given =
      source === undefined
        ? twin && { language: twin.targetLanguage, text: twin.hypothesis }
        : { language: sourceLanguage ?? 'und', text: source };
    return { id, language: targetLanguage, text: hypothesis, ...(given ? { twin: given } : {}) };
  });
}

/** Kinds whose rule is not there yet are left out: nothing is demanded of them. */
function record() {
  const recall = Object.fromEntries(
    Object.entries(summarise(trials)).filter(([kind]) => known.has(kind.split('/')[0])),
  );
  const side = [
    ...new Set(
      trials.flatMap(({ kind, language, side: findings }) =>
        findings.map((finding) => `${kind} ${language} ${finding}`),
      ),
    ),
  ].sort();
  const text = JSON.stringify({ recall, side }, null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]');
  writeFileSync(`${ROOT}test/damage/expected.json`, `${text}\n`);
}

async function tryAll() {
  const done = [];
  const meter = await createMeter();
  for (const language of languages) {
    const own = articles.filter((article) => article.language === language);
    for (const [order, injector] of kinds.entries()) {
      // Each kind begins elsewhere, so that not all damage falls on the same few articles.
      done.push(...(await trySome(meter, injector, rotated(own, order * 5))));
    }
    process.stderr.write(`${language} `);
  }
  process.stderr.write('\n');
  return done;
}

function rotated(list, shift) {
  const start = shift % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

async function trySome(meter, injector, candidates) {
  const done = [];
  for (const article of candidates) {
    if (done.length >= Number(values.articles)) break;
    const trial = await meter.try(article, injector);
    if (trial) done.push(trial);
  }
  return done;
}

function printTable(all) {
  const width = 46;
  console.log(
    `Percent of damage named by its rule (+n: percentage points marked by another rule only). “·” no trial; “-” in front: no stable rule of that name yet.\n`,
  );
  console.log(
    `${'kind'.padEnd(width)}${'all'.padStart(8)}${languages.map((language) => language.padStart(8)).join('')}`,
  );
  for (const kind of [...new Set(all.map((trial) => trial.kind))]) {
    const own = all.filter((trial) => trial.kind === kind);
    const cells = [own, ...languages.map((language) => own.filter((trial) => trial.language === language))];
    console.log(
      `${(known.has(kind.split('/')[0]) ? kind : `- ${kind}`).padEnd(width)}${cells.map((cell) => share(cell).padStart(8)).join('')}`,
    );
  }
  const cells = [all, ...languages.map((language) => all.filter((trial) => trial.language === language))];
  console.log(`${'ALL'.padEnd(width)}${cells.map((cell) => share(cell).padStart(8)).join('')}`);
}

function share(cell) {
  if (cell.length === 0) return '·';
  const percent = (outcome) =>
    Math.round((100 * cell.filter((trial) => trial.outcome === outcome).length) / cell.length);
  return `${percent('named')}${percent('marked') > 0 ? `+${percent('marked')}` : ''}`;
}

function printMisses(all, limit) {
  console.log('\nMissed or marked by another rule only:');
  for (const kind of [...new Set(all.map((trial) => trial.kind))]) {
    for (const language of languages) {
      const missed = all.filter(
        (trial) => trial.kind === kind && trial.language === language && trial.outcome !== 'named',
      );
      for (const { context, findings } of missed.slice(0, limit))
        console.log(
          `${kind} | ${language} | ${context.replace(/\n/g, '⏎')}${findings.length > 0 ? ` | ${findings.join('; ')}` : ''}`,
        );
    }
  }
}

function printSideFindings(all) {
  const side = all.filter((trial) => trial.side.length > 0);
  console.log(`\nNew findings away from the damage: ${side.length} of ${all.length} trials`);
  for (const { kind, language, side: findings, context } of side.slice(0, 400))
    console.log(
      `${kind} | ${language} | ${findings.join('; ').replace(/\n/g, '⏎')} | ${context.slice(0, 100).replace(/\n/g, '⏎')}`,
    );
}
