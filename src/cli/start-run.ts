/** Begins a run: finds the inputs and loads what checking needs. */
import type { Checker, CheckSettings } from '../check.js';
import type { RepeatedBlocks } from '../model/evidence.js';
import { readJsonLines } from '../read/read-json-lines.js';
import { checkArticles } from '../run/check-articles.js';
import { findInputs } from '../run/find-inputs.js';
import type { Inputs } from '../run/find-inputs.js';
import { findRepeatedBlocks } from '../run/repeated-blocks.js';
import type { CheckRequest } from './check-request.js';
import type { RunInProgress } from './run-in-progress.js';

/** Articles below which the first pass is left out. */
const FEWEST_TO_LEARN_FROM = 3;

/** What is asked for: findings and scores, or how many words the articles have and which sentences face each other. */
export type RunPurpose = 'check' | 'count';

/**
 * Articles are checked one by one when the run is iterated.
 * @param purpose what is only counted has no findings, and the quality of a hypothesis without a reference.
 * @throws UserError
 */
export async function startRun(request: CheckRequest, purpose: RunPurpose = 'check'): Promise<RunInProgress> {
  const [{ createChecker, defaultSettings }, { rules }] = await Promise.all([
    import('../check.js'),
    import('../rules/index.js'),
  ]);
  const ruleIds = rules.map(({ id }) => id);
  const inputs = await inputsOf(request, ruleIds);
  const repeatedBlocks = purpose === 'count' ? new Map() : await learn(request, ruleIds, inputs.total);
  const settings: CheckSettings = {
    ...defaultSettings,
    ...request.settings,
    repeatedBlocks,
    referenceScores: purpose === 'check',
  };
  const checker = await createChecker(settings, purpose === 'check' ? rules : []);
  return {
    request,
    inputs,
    checked: checkArticles(inputs.reads, purpose === 'check' ? checker : counting(checker)),
    gate: settings.gate,
    signature: checker.signature,
  };
}

/** Overlap metrics count for themselves; what is left to do is words, and sentences facing those of the first reference. */
function counting({ check, signature }: Checker): Checker {
  return {
    signature,
    check: async (article) => {
      const { id, hypothesis, references, allow } = article;
      return { ...(await check({ id, hypothesis, references: references.slice(0, 1), allow })), article };
    },
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
