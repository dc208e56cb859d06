/** MQM penalty points by severity. Source: MQM scoring models (Lommel et al.), with the values of the contract. */
import type { Severity } from '../model/finding.js';

export const severityWeights: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };
