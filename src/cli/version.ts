/** The version in package.json. */
import { readFileSync } from 'node:fs';

/** Read when asked for: nothing else needs the file. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
