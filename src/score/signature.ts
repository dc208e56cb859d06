/** Says how scores were made, so that two figures are only compared when they may be. */
import type { Severity } from '../model/finding.js';

export function scoresSignature(weights: Readonly<Record<Severity, number>>): string {
  const { minor, major, critical } = weights;
  return `quality:4|mqm:minor=${minor},major=${major},critical=${critical}|chrf:sacrebleu`;
}
