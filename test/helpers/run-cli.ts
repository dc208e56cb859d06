/** Runs the built command as users do. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `calque` to its end. */
export function runCli(args: readonly string[], { cwd, input = '', env = {} }: CliOptions = {}): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built(), ...args], {
    cwd,
    input,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** Starts `calque` and leaves it running. */
export function startCli(args: readonly string[], cwd?: string): ChildProcess {
  return spawn(process.execPath, [built(), ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Path of the command; says what to do when the tests run without a build. */
export function built(): string {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run npm run build first.');
  return MAIN;
}
