/** Begins a run: finds the inputs and loads what checking needs. */
import type { CheckSettings } from '../check.js';
import type { RepeatedBlocks } from '../model/evidence.js';
import type { Rule } from '../model/rule.js';
import { readJsonLines } from '../read/read-json-lines.js';
import { checkArticles } from '../run/check-articles.js';
import { findInputs } from '../run/find-inputs.js';
import type { Inputs } from '../run/find-inputs.js';
import { findRepeatedBlocks } from '../run/repeated-blocks.js';
import type { CheckRequest } from './check-request.js';
import type { RunInProgress } from './run-in-progress.js';

/** Articles below which the first pass is left out. */
const FEWEST_TO_LEARN_FROM = 3;

/**
 * Articles are checked one by one when the run is iterated.
 * @param chosenRules all unless given.
 * @throws UserError
 */
export async function startRun(request: CheckRequest, chosenRules?: readonly Rule[]): Promise<RunInProgress> {
  const [{ createChecker, defaultSettings }, { rules }] = await Promise.all([
    import('../check.js'),
    import('../rules/index.js'),
  ]);
  const ruleIds = rules.map(({ id }) => id);
  const inputs = await inputsOf(request, ruleIds);
  const repeatedBlocks = await learn(request, ruleIds, inputs.total);
  const settings: CheckSettings = { ...defaultSettings, ...request.settings, repeatedBlocks };
  const checker = await createChecker(settings, chosenRules ?? rules);
  return {
    request,
    inputs,
    checked: checkArticles(inputs.reads, checker),
    gate: settings.gate,
    signature: checker.signature,
  };
}

async function inputsOf(request: CheckRequest, ruleIds: readonly string[]): Promise<Inputs> {
  if (request.stream) return { reads: readJsonLines(process.stdin), problems: [] };
  return findInputs({ ...request.inputs, ruleIds });
}

/** A stream is read once, and a few articles have nothing to teach. */
async function learn(request: CheckRequest, ruleIds: readonly string[], total = 0): Promise<RepeatedBlocks> {
  if (request.stream || total < FEWEST_TO_LEARN_FROM) return new Map();
  const { reads } = await findInputs({ ...request.inputs, ruleIds });
  return findRepeatedBlocks(reads);
}
