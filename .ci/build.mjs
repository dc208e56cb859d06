// Builds dist/: types and code with tsc, word lists beside their packs, the report's browser code as one string.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const languages = `${root}src/languages`;

rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', root], { stdio: 'inherit', cwd: root });
for (const { name } of readdirSync(languages, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  if (existsSync(`${languages}/${name}/words`))
    cpSync(`${languages}/${name}/words`, `${root}dist/languages/${name}/words`, { recursive: true });
}
const client = `${root}.ci/build-report-client.mjs`;
if (existsSync(client)) execFileSync(process.execPath, [client], { stdio: 'inherit', cwd: root });
if (existsSync(`${root}dist/cli/main.js`)) chmodSync(`${root}dist/cli/main.js`, 0o755);
