/** A run as one HTML file that needs nothing but itself. */
import { createHash } from 'node:crypto';
import type { RunResult } from '../../model/run-result.js';
import type { ReportAssets } from './assets.js';
import { loadAssets } from './assets.js';
import { buildIndex, packReport } from './pack-report.js';
import type { RuleWords } from './report-data.js';
import { staticPart, titleOf } from './static-part.js';
import type { Markup } from './template.js';
import { html, trusted } from './template.js';

/**
 * The report as one self-contained HTML page: no request, no clock, the same bytes for the same result.
 * Article text is carried as base64 and drawn as text nodes, under a content security policy that admits only
 * the page's own script and styles, so it can never become markup.
 * @param rules Words of the rules that ran; a finding of any other rule is shown by its id.
 * @throws Error when the package was not built.
 */
export function renderHtmlReport(result: RunResult, rules: readonly RuleWords[]): string {
  const assets = loadAssets();
  const index = buildIndex(result, rules);
  const blocks = packReport(index, result.articles).map(({ id, base64 }) => dataElement(id, base64));
  const page = html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(assets)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${titleOf(index).title}</title>
        ${trusted(`<style>${assets.styles}</style>`)}
      </head>
      <body>
        ${staticPart(index, result.articles)} ${blocks} ${trusted(`<script>${assets.script}</script>`)}
      </body>
    </html> `;
  return page.text;
}

/** The browser neither runs nor parses what is in it. */
function dataElement(id: string, base64: string): Markup {
  return trusted(`<script type="application/octet-stream" id="${id}">${base64}</script>\n`);
}

function contentSecurityPolicy({ script, styles }: ReportAssets): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
