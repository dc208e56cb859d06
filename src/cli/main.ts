#!/usr/bin/env node
/** The command `calque`. */
import { runProgram } from './program.js';

process.exitCode = await runProgram(process.argv.slice(2));
