/** One rule in full: what it marks, why, how to put it right, with examples. */
import type pc from 'picocolors';
import type { BadExample, Example, Rule } from '../model/rule.js';
import { printable } from '../text/printable.js';

type Colours = ReturnType<typeof pc.createColors>;

/** Everything the rule says about itself; marked spans are in `[[…]]`. */
export function rulePage(rule: Rule, colours: Colours): string {
  const { examples } = rule;
  const lines = [
    `${colours.bold(rule.id)}  ${rule.dimension} · ${rule.severity}${rule.stage === 'preview' ? ' · preview' : ''}`,
    rule.summary,
    '',
    `Why        ${rule.why}`,
    `Fix        ${rule.fix}`,
    `Languages  ${rule.languages?.join(', ') ?? 'all'}`,
    ...(rule.needs.length > 0 ? [`Needs      ${rule.needs.join(', ')}`] : []),
    ...Object.entries(rule.options ?? {}).map(
      ([name, { summary, choices }]) => `Option     ${name}: ${summary} (${choices.join(', ')})`,
    ),
    '',
    colours.red('Bad'),
    ...examples.bad.flatMap((example) => badLines(example, colours)),
    '',
    colours.green('Good'),
    ...examples.good.flatMap((example) => textLines(example, colours)),
  ];
  return `${lines.join('\n')}\n`;
}

function badLines(example: BadExample, colours: Colours): string[] {
  return [...textLines(example, colours), `    → ${printable(example.message)}`];
}

/** The text with its marked span, then what it is compared with. */
function textLines(example: Example, colours: Colours): string[] {
  const { language, hypothesis, reference, source, sourceLanguage, date, phrasing } = example;
  const marked = printable(hypothesis).replace(/\[\[(.{0,400}?)\]\]/g, (span) => colours.bold(span));
  return [
    `  ${language.padEnd(8)} ${marked}`,
    ...(reference === undefined ? [] : [`    reference: ${printable(reference)}`]),
    ...(source === undefined
      ? []
      : [`    source${sourceLanguage === undefined ? '' : ` (${sourceLanguage})`}: ${printable(source)}`]),
    ...(date === undefined ? [] : [`    date: ${date}`]),
    ...(phrasing === undefined
      ? []
      : ['    phrasing.yaml:', ...phrasing.split('\n').map((line) => `      ${printable(line)}`)]),
  ];
}
