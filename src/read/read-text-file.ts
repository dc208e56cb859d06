/** A file → its text, or the problem with its path. Nothing here blocks or throws. */
import { constants, open, type FileHandle } from 'node:fs/promises';
import type { Problem } from '../model/run-result.js';
import { decodeUtf8 } from './decode-utf8.js';
import { faultMessage } from './read-result.js';
import type { Fault } from './read-result.js';
import { textFault } from './text-faults.js';

/** Longest article file, in bytes. */
export const MAX_TEXT_BYTES = 10_000_000;

export type FileText = { readonly value: string } | { readonly problem: Problem };

const REASONS: Readonly<Record<string, Fault>> = {
  ENOENT: { code: 'not-found', fault: 'no such file or folder' },
  ENOTDIR: { code: 'not-found', fault: 'no such file or folder' },
  EISDIR: { code: 'not-a-file', fault: 'is a folder where a text file is due' },
  ENXIO: { code: 'not-a-file', fault: 'is not a regular file' },
  EACCES: { code: 'unreadable', fault: 'cannot be read, permission denied' },
  EPERM: { code: 'unreadable', fault: 'cannot be read, permission denied' },
  ELOOP: { code: 'unreadable', fault: 'cannot be read, its symbolic links go round in circles' },
};

/** Reads a text that is to be checked. `role` (`hypothesis` …) names the code of an empty one. */
export async function readTextFile(path: string, role: string): Promise<FileText> {
  const text = await readUtf8File(path, MAX_TEXT_BYTES);
  if ('problem' in text) return text;
  const fault = textFault(role, text.value);
  return fault ? { problem: fileProblem(path, fault) } : text;
}

/** Reads any UTF-8 file of at most `limit` bytes; it may be empty. */
export async function readUtf8File(path: string, limit: number): Promise<FileText> {
  const bytes = await readBytes(path, limit);
  const decoded = bytes instanceof Uint8Array ? decodeUtf8(bytes) : bytes;
  return 'value' in decoded ? decoded : { problem: fileProblem(path, decoded) };
}

/** The problem of a file: its path in the message and in `path`. */
export function fileProblem(path: string, fault: Fault): Problem {
  return { code: fault.code, message: faultMessage(path, fault), path };
}

/** The fault behind an error of the file system. */
export function fileSystemFault(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return REASONS[code] ?? { code: 'unreadable', fault: `cannot be read (${code})` };
}

async function readBytes(path: string, limit: number): Promise<Uint8Array | Fault> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await handle.stat();
    if (!stat.isFile()) return REASONS[stat.isDirectory() ? 'EISDIR' : 'ENXIO'] ?? fileSystemFault(undefined);
    if (stat.size > limit)
      return { code: 'too-large', fault: `has ${stat.size} bytes, the limit is ${limit}; split it` };
    return await handle.readFile();
  } catch (error) {
    return fileSystemFault(error);
  } finally {
    await handle?.close();
  }
}
