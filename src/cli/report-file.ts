/** A report on disk: whole or not at all. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../run/user-error.js';

export interface ReportFile {
  /** Replaces the report in one step. */
  write(content: string): void;
}

/**
 * Makes sure, before any work, that the report can be written; folders are made as needed.
 * @throws UserError when it cannot.
 */
export function openReport(path: string): ReportFile {
  try {
    const target = targetOf(path);
    mkdirSync(dirname(target), { recursive: true });
    const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    const file = openSync(temporary, 'wx');
    process.once('exit', () => rmSync(temporary, { force: true }));
    return { write: (content) => replace(path, { content, file, temporary, target }) };
  } catch (error) {
    throw unwritable(path, error);
  }
}

interface Replacement {
  readonly content: string;
  readonly file: number;
  readonly temporary: string;
  readonly target: string;
}

function replace(path: string, { content, file, temporary, target }: Replacement): void {
  try {
    const bytes = Buffer.from(content);
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, target);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Where a link leads, so that it stays a link. A device or folder is never replaced. */
function targetOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return path;
  if (found.isFile()) return realpathSync(path);
  throw new UserError(
    `${path}: the report cannot be written, this is ${found.isDirectory() ? 'a folder' : 'no regular file'}; name a file.`,
  );
}

function unwritable(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new UserError(`${path}: the report cannot be written (${code}); name a place that can be written to.`);
}
