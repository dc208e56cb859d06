/** `calque rules`: all rules, a line each. */
import type { Rule } from '../model/rule.js';
import { createOutput } from './console.js';
import { EXIT } from './exit-status.js';

/** Prints the rules as a table, or as JSON. @returns the exit status. */
export async function rulesCommand(asJson: boolean): Promise<number> {
  const { rules } = await import('../rules/index.js');
  const sorted = [...rules].sort((one, other) => (one.id < other.id ? -1 : 1));
  const output = createOutput(process.stdout);
  await output.write(asJson ? `${JSON.stringify(sorted.map(ruleObject), null, 2)}\n` : ruleTable(sorted));
  await output.flush();
  return EXIT.passed;
}

function ruleTable(rules: readonly Rule[]): string {
  const width = (text: (rule: Rule) => string): number => Math.max(...rules.map((rule) => text(rule).length));
  const [ids, dimensions] = [width(({ id }) => id), width(({ dimension }) => dimension)];
  const lines = rules.map(({ id, dimension, severity, stage, summary }) => {
    const trial = stage === 'preview' ? '(preview) ' : '';
    return `${id.padEnd(ids)}  ${dimension.padEnd(dimensions)}  ${severity.padEnd(8)}  ${trial}${summary}`;
  });
  return `${lines.join('\n')}\n\n${rules.length} rules. calque explain RULE says why, and shows examples.\n`;
}

function ruleObject({ id, dimension, severity, stage, summary, languages = [], needs }: Rule): object {
  return { id, dimension, severity, stage, summary, languages, needs };
}
