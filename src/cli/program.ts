/** Arguments of `calque`. Commands are loaded when they are called, so that `--version` and `--help` are quick. */
import { Command, CommanderError, Option } from 'commander';
import { UserError } from '../run/user-error.js';
import { printDiagnostic } from './console.js';
import { EXIT } from './exit-status.js';
import { guardAgainstBugs, guardStreams, printBug } from './guard-process.js';
import { checkExamples, checkFootnotes, programFootnotes } from './help-texts.js';
import { addScore } from './score-options.js';
import { version } from './version.js';

/** Runs one command. @returns the exit status. */
export async function runProgram(args: readonly string[]): Promise<number> {
  guardStreams();
  guardAgainstBugs();
  let status: number = EXIT.passed;
  const program = buildProgram((result) => (status = result));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.passed : EXIT.error;
  if (error instanceof UserError) error.diagnostics.forEach(printDiagnostic);
  else printBug(error);
  return EXIT.error;
}

type Finish = (status: number) => void;

function buildProgram(finish: Finish): Command {
  const program = new Command('calque')
    .description(
      'Checks machine-translated articles: marks artifacts at their exact place, with evidence, and gates content in CI.',
    )
    .version(version(), '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({ outputError: (text) => printUsageError(text) })
    .showHelpAfterError('Run calque --help for the commands, calque check --help for the options.')
    .addHelpText('after', programFootnotes);
  addCheck(program, finish);
  addScore(program, finish);
  addRules(program, finish);
  addExplain(program, finish);
  return program;
}

/** commander's suggestion is on a line of its own; a diagnostic is one line. */
function printUsageError(text: string): void {
  const [message = '', suggestion = ''] = text.trim().split('\n');
  printDiagnostic(
    `${message.replace(/^error: /, '')}${suggestion.replace(/^\((.+)\)$/, '; $1').replace('; D', '; d')}`,
  );
}

function addCheck(program: Command, finish: Finish): void {
  const collect = (path: string, paths: readonly string[] = []): readonly string[] => [...paths, path];
  program
    .command('check')
    .description('check articles: folders, single files, or - for JSON Lines on standard input')
    .argument('[PATH...]', 'article folders (at any depth), files, or -')
    .option('--reference <FILE>', 'human translation of a single file; may be given more than once', collect)
    .option('--source <FILE>', 'source text of a single file')
    .option('--target-language <TAG>', 'language of single files, BCP 47 (en, pt-BR, zh-Hans); identified if not given')
    .option('--source-language <TAG>', 'language they were translated from')
    .option('--date <YYYY-MM-DD>', 'day the article is about; judges dates without a year')
    .addOption(
      new Option('--format <FORMAT>', 'what goes to standard output; jsonl for -').choices(['pretty', 'jsonl', 'json']),
    )
    .option(
      '--phrasing <FILE>',
      'phrasebook (.yaml), glossary (.csv, .tsv) or termbase (.tbx); more than once',
      collect,
    )
    .option('--report <FILE>', 'write an HTML report')
    .option('--config <FILE>', 'settings and gate; calque.config.yaml in the working directory if not given')
    .option('--no-config', 'read no settings at all')
    .option('--preview', 'also run rules that are still on trial')
    .option('--explain-score', 'say of each article what its quality lost where')
    .option('--differences', 'with --format json or jsonl, list how the words differ from the reference')
    .option('--exit-zero', 'end in 0 where the gate fails, to look around; errors and problems still count')
    .option('--quiet', 'print only what is wrong: problems and a failed gate')
    .option('--no-progress', 'no progress line on a terminal')
    .addHelpText('after', checkExamples + checkFootnotes)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const { checkCommand } = await import('./check-command.js');
      finish(await checkCommand(paths, options));
    });
}

function addRules(program: Command, finish: Finish): void {
  program
    .command('rules')
    .description('list all rules')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => {
      const { rulesCommand } = await import('./rules-command.js');
      finish(await rulesCommand(options.json === true));
    });
}

function addExplain(program: Command, finish: Finish): void {
  program
    .command('explain')
    .description('say what a rule marks, why, and how to put it right')
    .argument('<RULE>', 'id of a rule, such as date-calque')
    .addOption(new Option('--format <FORMAT>', 'how it is written').choices(['pretty', 'markdown']).default('pretty'))
    .action(async (id: string, { format }: { format: 'pretty' | 'markdown' }) => {
      const { explainCommand } = await import('./explain-command.js');
      finish(await explainCommand(id, format));
    });
}
