/** Text that tries to become markup, script, a link or a request wherever a report shows it. */
import { articleResult, runOf } from './fixtures.js';
import { comparisonOfTexts } from './sample-comparison.js';
import type { ForeignTexts } from './sample-comparison.js';
import type { RunResult } from '../../src/model/run-result.js';
import type { RuleWords } from '../../src/reporters/html/report-data.js';

/** Every one of them would set `window.pwn`, open a dialog or send a request, were it ever parsed. */
export const PAYLOADS: readonly string[] = [
  '</script><script>window.pwn=1</script>',
  '<!--<script>window.pwn=1',
  '--><script>window.pwn=1</script>',
  ']]><script>window.pwn=1</script>',
  '</title><script>window.pwn=1</script>',
  '</style><script>window.pwn=1</script>',
  '</textarea></noscript><script>window.pwn=1</script>',
  '<img src=x onerror="window.pwn=1">',
  '"><img src=x onerror=window.pwn=1>',
  "'><img src=x onerror=window.pwn=1>",
  '" onmouseover="window.pwn=1" autofocus onfocus="window.pwn=1',
  "' onfocus='window.pwn=1' tabindex='0",
  '` onfocus=`window.pwn=1`',
  '<svg onload="window.pwn=1"><script>window.pwn=1</script></svg>',
  '<svg><style><img src=x onerror=window.pwn=1></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.pwn=1>',
  '<iframe srcdoc="<script>parent.pwn=1</script>"></iframe>',
  '<base href="https://example.invalid/">',
  '<link rel="stylesheet" href="https://example.invalid/a.css">',
  '<meta http-equiv="refresh" content="0;url=https://example.invalid/">',
  '<form action="https://example.invalid/"><button autofocus>go</button></form>',
  '<a href="javascript:window.pwn=1">x</a>',
  'javascript:window.pwn=1',
  'data:text/html,<script>window.pwn=1</script>',
  '{{constructor.constructor("window.pwn=1")()}}',
  '${window.pwn=1}',
  '&lt;script&gt;window.pwn=1&lt;/script&gt;',
  '&#60;script&#62;window.pwn=1',
  '\u2028<script>window.pwn=1</script>\u2029',
  '\u0000<script>window.pwn=1</script>\u001b]8;;https://example.invalid\u0007',
  'a\u202e<script>window.pwn=1</script>\u202c',
  '\ud800<script>window.pwn=1</script>\udc00',
  '../../etc/passwd?x#y%2e%2e',
  '__proto__',
  'constructor',
  '#/article/x/finding/y',
];

/** A run in which the payload stands in every field that holds text. */
export function hostileRun(payload: string): { readonly result: RunResult; readonly rules: readonly RuleWords[] } {
  const rule = `rule-${payload}`;
  const finding = {
    rule,
    quote: payload,
    severity: 'critical',
    message: `“${payload}” is there, ${payload} was expected.`,
    evidence: [payload],
    suggestion: payload,
    related: [
      { text: 'source', quote: payload },
      { text: 'reference', quote: payload },
    ],
  } as const;
  const base = articleResult({
    article: { id: payload, title: payload, system: payload, domain: payload, date: payload },
    hypothesis: { language: 'en', value: payload },
    source: { language: payload, value: payload, path: payload },
    reference: { language: 'en', value: payload },
    findings: [finding],
    verdict: 'hold',
    reasons: [{ limit: payload, actual: 1, allowed: 0, article: payload }],
    quality: 10,
  });
  const problem = { code: payload, message: payload, path: payload, article: payload };
  const hostile = {
    ...base,
    findings: base.findings.map((found) => ({ ...found, fingerprint: payload })),
    allowed: base.findings,
    qualityParts: [{ name: payload, points: -1 }],
    silent: [{ rule: payload, reason: payload }],
    problems: [problem],
    segments: {
      ...base.segments,
      hypothesis: base.segments.hypothesis.map((segment) => ({ ...segment, kind: payload })),
    },
  };
  return {
    result: runOf([hostile], {
      signature: payload,
      tool: { name: 'calque', version: payload },
      problems: [problem],
      comparison: comparisonOfTexts([foreignTexts(payload)]),
    }),
    rules: [{ id: rule, summary: payload, why: payload, fix: payload, dimension: 'style', severity: 'critical' }],
  };
}

function foreignTexts(payload: string): ForeignTexts {
  return {
    systems: [payload, `other ${payload}`],
    article: payload,
    language: payload,
    sentences: [payload, payload, payload],
  };
}

/** All payloads as articles of one run. */
export function hostileCorpus(): { readonly result: RunResult; readonly rules: readonly RuleWords[] } {
  const runs = PAYLOADS.map(hostileRun);
  return {
    result: runOf(
      runs.flatMap(({ result }) => result.articles),
      {
        problems: runs.flatMap(({ result }) => result.problems),
        comparison: comparisonOfTexts(PAYLOADS.map(foreignTexts)),
      },
    ),
    rules: runs.flatMap(({ rules }) => rules),
  };
}
