// Bundles the report's browser script and styles into dist/, where the reporter reads them.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const shared = { bundle: true, minify: true, charset: 'ascii', legalComments: 'none', logLevel: 'warning' };
const LARGEST_SHELL = 150 * 1024;

await build({
  ...shared,
  entryPoints: [folder('src/reporters/html/client/main.ts')],
  outfile: folder('dist/reporters/html/report.js'),
  format: 'iife',
  target: ['chrome105', 'firefox115', 'safari16.4'],
  tsconfig: folder('src/reporters/html/client/tsconfig.json'),
});
await build({
  ...shared,
  entryPoints: [folder('src/reporters/html/styles.css')],
  outfile: folder('dist/reporters/html/report.css'),
  target: ['chrome105', 'firefox115', 'safari16.4'],
});

const assets = await Promise.all(
  ['report.js', 'report.css'].map((name) => readFile(folder(`dist/reporters/html/${name}`), 'utf8')),
);
if (assets.some((text) => /<\/(?:script|style)|<!--/i.test(text)))
  throw new Error('An asset would end its own element.');
const size = assets.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
if (size > LARGEST_SHELL)
  throw new Error(`The report's script and styles are ${size} bytes; at most ${LARGEST_SHELL}.`);
