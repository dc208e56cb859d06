/** `calque explain RULE`. */
import pc from 'picocolors';
import type { Rule } from '../model/rule.js';
import { UserError } from '../run/user-error.js';
import { didYouMean } from '../text/nearest-name.js';
import { createOutput, wantsColour } from './console.js';
import { EXIT } from './exit-status.js';
import { ruleMarkdown } from './rule-markdown.js';
import { rulePage } from './rule-page.js';

/** Prints the rule's page, for a terminal or as Markdown. @returns the exit status. @throws UserError for an unknown rule. */
export async function explainCommand(id: string, format: 'pretty' | 'markdown'): Promise<number> {
  const { rules } = await import('../rules/index.js');
  const rule = rules.find((known) => known.id === id);
  if (!rule) throw unknownRule(id, rules);
  const output = createOutput(process.stdout);
  const colours = pc.createColors(wantsColour(process.stdout));
  await output.write(format === 'markdown' ? ruleMarkdown(rule) : rulePage(rule, colours));
  await output.flush();
  return EXIT.passed;
}

function unknownRule(id: string, rules: readonly Rule[]): UserError {
  const suggestion = didYouMean(
    id,
    rules.map((rule) => rule.id),
  );
  return new UserError(`rule "${id}" is unknown${suggestion || '; calque rules lists all.'}`);
}
