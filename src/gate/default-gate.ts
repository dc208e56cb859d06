/** The gate that holds when nothing is configured. */
import type { Gate } from '../model/verdict.js';

export const defaultGate: Gate = { hold: { findings: { critical: 0 } }, review: { findings: { major: 0 } }, languages: {}, run: { held: 0 } };
