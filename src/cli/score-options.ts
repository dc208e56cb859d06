/** Arguments of `calque score`. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { scoreExamples, scoreFootnotes } from './help-texts.js';
import type { ScoreOptions } from './score-request.js';

/** Adds the command to the program; it is loaded when it is called. @param finish gets the exit status. */
export function addScore(program: Command, finish: (status: number) => void): void {
  const command = program
    .command('score')
    .description('score translations against references, with confidence intervals, and compare systems')
    .argument('[PATH...]', 'article folders (at any depth), files, or -');
  addInputOptions(command);
  addComparisonOptions(command);
  addMetricOptions(command);
  command
    .addOption(
      new Option('--format <FORMAT>', 'how it is written').choices(['pretty', 'json', 'tsv']).default('pretty'),
    )
    .option('--no-progress', 'no progress line on a terminal')
    .addHelpText('after', scoreExamples + scoreFootnotes)
    .action(async (paths: string[], options: ScoreOptions) => {
      const { scoreCommand } = await import('./score-command.js');
      finish(await scoreCommand(paths, options));
    });
}

function addInputOptions(command: Command): void {
  const collect = (path: string, paths: readonly string[] = []): readonly string[] => [...paths, path];
  command
    .option('--reference <FILE>', 'human translation of a single file; may be given more than once', collect)
    .option('--source <FILE>', 'source text of a single file')
    .option('--target-language <TAG>', 'language of single files, BCP 47; identified if not given')
    .option('--source-language <TAG>', 'language they were translated from')
    .option('--phrasing <FILE>', 'phrasebook, glossary or termbase, as for calque check', collect)
    .option('--config <FILE>', 'settings; calque.config.yaml in the working directory if not given')
    .option('--no-config', 'read no settings at all')
    .option('--preview', 'also run rules that are still on trial');
}

function addComparisonOptions(command: Command): void {
  command
    .option('--baseline <SYSTEM>', 'what the others are compared with; the best by quality if not given')
    .option('--compare <SYSTEM...>', 'two systems, the baseline first: where they differ, in full')
    .option('--sentence', 'a line for each segment instead of totals')
    .addOption(
      new Option('--test <TEST>', 'test of significance').choices(['bootstrap', 'randomisation']).default('bootstrap'),
    )
    .option('--resamples <NUMBER>', 'resamples of the test; 1000 if not given')
    .option('--seed <NUMBER>', 'seed of the random numbers; 12345 if not given');
}

function addMetricOptions(command: Command): void {
  const collect = (name: string, names: readonly string[] = []): readonly string[] => [...names, name];
  command
    .option('--metric <NAMES>', 'quality, mqm, chrf, chrf++, bleu, ter; by comma, or more than once', collect)
    .addOption(
      new Option('--tokenizer <NAME>', 'of BLEU; zh for Chinese, char for Japanese and Thai, else 13a').choices([
        '13a',
        'intl',
        'zh',
        'char',
        'none',
      ]),
    )
    .option('--lowercase', 'BLEU and chrF of lower-cased text')
    .addOption(
      new Option('--smoothing <METHOD>', 'of BLEU; exp if not given').choices(['exp', 'floor', 'add-k', 'none']),
    )
    .option('--smoothing-value <NUMBER>', 'the floor (0.1) or the k (1)');
}
