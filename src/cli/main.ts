#!/usr/bin/env node
/** The command `calque`. */
import { setFlagsFromString } from 'node:v8';
import { runProgram } from './program.js';

/**
 * V8 optimises a function after it ran this many bytes of code (67,584 without the flag). Texts of many languages take different ways
 * through the same rules, so that early optimised code is thrown away: a run of four seconds spends a fourth less processor time so.
 */
setFlagsFromString('--interrupt-budget=300000');

process.exitCode = await runProgram(process.argv.slice(2));
