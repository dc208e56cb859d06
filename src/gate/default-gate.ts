/** The gate that holds unless a configuration says otherwise. */
import type { Gate } from '../model/verdict.js';

/**
 * Hold what no editor would print: any critical finding, more than three major ones, or an MQM penalty over 40 per
 * 1,000 words (eight major or forty minor findings in an article of that length). Ask for a look at anything major and
 * from a penalty of 10, one minor finding in a hundred words. One held article fails the run.
 */
export const defaultGate: Gate = {
  hold: { findings: { critical: 0, major: 3 }, mqm: 40 },
  review: { findings: { major: 0 }, mqm: 10 },
  languages: {},
  run: { held: 0 },
};
