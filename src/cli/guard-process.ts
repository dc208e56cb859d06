/** What may happen to the process from outside: a closed pipe, a full disk, a signal, a bug. Never a 0 for any of them. */
import { printDiagnostic } from './console.js';
import { EXIT } from './exit-status.js';

/** Prints a bug with its stack; the user can do nothing but report it. */
export function printBug(error: unknown): void {
  printDiagnostic('this is a bug in calque, please report it with what follows:');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of stack.split('\n')) printDiagnostic(line);
}

/** Ends quietly when the reader of standard output has gone (`| head`), with a line when it cannot be written. */
export function guardStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    printDiagnostic(`standard output: cannot be written (${error.code ?? error.message}).`);
    process.exit(EXIT.error);
  });
  process.stderr.on('error', () => undefined);
}

/** An error that nobody awaited would end in 1, which says that the gate failed. */
export function guardAgainstBugs(): void {
  process.on('uncaughtException', (error) => {
    printBug(error);
    process.exit(EXIT.error);
  });
}

/** Ends at once on Ctrl-C or a request to end; what is half written is removed on exit. */
export function guardAgainstSignals(): void {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.once('SIGTERM', () => process.exit(EXIT.terminated));
}
