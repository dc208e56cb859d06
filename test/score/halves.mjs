// Rows of judged and parallel text, in two halves that share no source: what is counted or fitted on one is measured on the other.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Rows of a JSON Lines file, gzipped or not. */
export function readRows(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]));
}

/** 0 or 1 by the source, or by what stands for it in a row without one. Translations of one English sentence stay together. */
export function halfOf(row) {
  const key = row.better === undefined ? (row.source ?? row.id.slice(row.id.indexOf('/') + 1)) : row.references[0];
  return createHash('sha1').update(key).digest()[0] % 2;
}

/**
 * Splits `--half 0` off a command line.
 * @returns the half, undefined for all rows, and the other arguments.
 */
export function takeHalf(list) {
  const at = list.indexOf('--half');
  if (at < 0) return { half: undefined, rest: list };
  const half = Number(list[at + 1]);
  if (half !== 0 && half !== 1) throw new Error('--half is 0 or 1');
  return { half, rest: [...list.slice(0, at), ...list.slice(at + 2)] };
}
