/** Rules in full as Markdown: one section a rule, the page of all rules by dimension. */
import type { Dimension } from '../model/finding.js';
import type { BadExample, Example, Rule } from '../model/rule.js';
import { printable } from '../text/printable.js';

/** In the order of the MQM typology. */
const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  accuracy: 'Accuracy',
  terminology: 'Terminology',
  'linguistic-conventions': 'Linguistic conventions',
  style: 'Style',
  'locale-conventions': 'Locale conventions',
  audience: 'Audience appropriateness',
  markup: 'Design and markup',
};
const MARKED = /\[\[([\s\S]{0,400}?)\]\]/;
/** Where the marked place has no length. */
const CARET = '‸';

/** The page of all rules: a table of contents, then each rule's section, by dimension and id. */
export function rulesMarkdown(rules: readonly Rule[]): string {
  const sorted = [...rules].sort((one, other) => (one.id < other.id ? -1 : 1));
  const groups = Object.entries(DIMENSIONS)
    .map(([dimension, title]) => ({ title, own: sorted.filter((rule) => rule.dimension === dimension) }))
    .filter(({ own }) => own.length > 0);
  return [
    '# Rules',
    '',
    `All ${rules.length} rules, by MQM dimension. In the examples the marked place is the finding; every example is a test.`,
    'Rules on trial (_preview_) run only with `--preview`. Written by `npm run generate`.',
    '',
    ...groups.flatMap(({ title, own }) => [`- ${title}: ${own.map(({ id }) => `[${id}](#${id})`).join(', ')}`]),
    '',
    ...groups.flatMap(({ title, own }) => [`## ${title}`, '', ...own.map((rule) => ruleMarkdown(rule, 3))]),
  ].join('\n');
}

/**
 * Everything a rule says about itself.
 * @param level of its heading, 1–6.
 */
export function ruleMarkdown(rule: Rule, level = 1): string {
  const { examples } = rule;
  const languages = [...new Set([...examples.bad, ...examples.good].map(({ language }) => language))];
  return [
    `${'#'.repeat(level)} ${rule.id}`,
    '',
    escapeMarkdown(rule.summary),
    '',
    `- **Severity:** ${rule.severity}${rule.stage === 'preview' ? ' · _preview_' : ''}`,
    `- **Dimension:** ${rule.dimension}`,
    `- **Languages:** ${rule.languages?.join(', ') ?? 'all'}`,
    `- **Needs:** ${rule.needs.length === 0 ? 'the hypothesis alone' : rule.needs.join(', ')}`,
    ...Object.entries(rule.options ?? {}).map(
      ([name, { summary, choices }]) => `- **Option** \`${name}\`: ${escapeMarkdown(summary)} (${choices.join(', ')})`,
    ),
    `- **Why:** ${escapeMarkdown(rule.why)}`,
    `- **Fix:** ${escapeMarkdown(rule.fix)}`,
    '',
    ...languages.flatMap((language) => languageLines(language, rule)),
  ].join('\n');
}

function languageLines(language: string, { examples }: Rule): string[] {
  const own = (example: Example): boolean => example.language === language;
  return [
    `\`${language}\``,
    '',
    ...examples.bad.filter(own).flatMap(badLines),
    ...examples.good.filter(own).flatMap((example) => exampleLines(example, '✓')),
    '',
  ];
}

function badLines(example: BadExample): string[] {
  const [first = '', ...more] = exampleLines(example, '✗');
  return [first, `  - → ${escapeMarkdown(example.message)}`, ...more];
}

/** The text with its marked span, then what it is compared with. */
function exampleLines(example: Example, sign: '✗' | '✓'): string[] {
  const { language, hypothesis, reference, source, sourceLanguage = 'und', date, phrasing } = example;
  return [
    `- ${sign} ${inLanguage(language, hypothesis)}`,
    ...(reference === undefined ? [] : [`  - reference: ${inLanguage(language, reference)}`]),
    ...(source === undefined ? [] : [`  - source (${sourceLanguage}): ${inLanguage(sourceLanguage, source)}`]),
    ...(date === undefined ? [] : [`  - date: ${date}`]),
    ...(phrasing === undefined ? [] : ['  - phrasing.yaml:', ...fenced(phrasing).map((line) => `    ${line}`)]),
  ];
}

/** `dir` and `lang`, so that right-to-left text keeps its order and Chinese and Japanese their own glyphs. */
function inLanguage(language: string, text: string): string {
  const match = MARKED.exec(text);
  const parts = match
    ? [
        escapeMarkdown(text.slice(0, match.index)),
        `<mark>${escapeMarkdown(match[1] ?? '') || CARET}</mark>`,
        escapeMarkdown(text.slice(match.index + match[0].length)),
      ]
    : [escapeMarkdown(text)];
  return `<span lang="${language}" dir="auto">${parts.join('')}</span>`;
}

function fenced(text: string): string[] {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}yaml`, ...text.trimEnd().split('\n').map(printable), fence];
}

/** What Markdown and GitHub read as more than itself inside a line: emphasis, code, links, autolinks, emoji, and marks that open a block. */
const MEANINGFUL = /[\\`*_[\]~|!@{}]|:(?=[\p{L}/])|(?<=www)\.|^[-+=#]|(?<=^\d{1,9})[.)]/gu;

/** Any text as Markdown that shows exactly it, on one line; what cannot be seen is named, runs of blanks are kept. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(MEANINGFUL, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\$/g, '&#36;')
    .replace(/ (?= )|\u00a0/g, '&nbsp;');
}
