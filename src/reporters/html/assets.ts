/** The page's script and styles, built beforehand and read when the first report is rendered. */
import { existsSync, readFileSync } from 'node:fs';

export interface ReportAssets {
  readonly script: string;
  readonly styles: string;
}

/** Beside this file in the published package; under `dist/` when this file runs from `src/`. */
const FOLDERS = ['./', '../../../dist/reporters/html/'];

let loaded: ReportAssets | undefined;

/**
 * Reads the assets once.
 * @throws Error when the package was not built.
 */
export function loadAssets(): ReportAssets {
  loaded ??= { script: readAsset('report.js'), styles: readAsset('report.css') };
  return loaded;
}

function readAsset(name: string): string {
  const place = FOLDERS.map((folder) => new URL(folder + name, import.meta.url)).find((url) => existsSync(url));
  if (place === undefined) throw new Error(`The report's ${name} is missing; run "npm run build" first.`);
  return readFileSync(place, 'utf8');
}
