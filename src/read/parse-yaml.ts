/** YAML that is data only → a checked value, or faults with their lines. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './read-result.js';
import { schemaFaults } from './schema-faults.js';

/** A fault and the line it is in, from 1. */
export interface YamlFault extends Fault {
  readonly line: number;
}

export type YamlData<T> =
  | {
      readonly value: T;
      /** The line of the key or list item at a path. */
      readonly lineOf: (path: readonly PropertyKey[]) => number;
    }
  | { readonly faults: readonly YamlFault[] };

/** Names that JavaScript gives a meaning to on every object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** More aliases than a person writes; each may repeat a whole tree. */
const MOST_ALIASES = 100;

/** Parses YAML 1.2 without tags and checks it against `schema`; an empty document counts as an empty mapping. */
export function parseYaml<T>(text: string, schema: z.ZodType<T>): YamlData<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const broken = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    code: 'broken-yaml',
    fault: `broken YAML: ${oneLine(message)}`,
    line: lines.linePos(pos[0]).line,
  }));
  if (broken.length > 0) return { faults: broken.slice(0, 1) };
  const reserved = reservedKeys(document, lines);
  return reserved.length > 0 ? { faults: reserved } : check(document, { schema, lines });
}

function check<T>(document: Document, { schema, lines }: { schema: z.ZodType<T>; lines: LineCounter }): YamlData<T> {
  const plain = toPlain(document);
  if (!('value' in plain)) return { faults: [{ ...plain, line: 1 }] };
  const parsed = schema.safeParse(plain.value ?? {}, { reportInput: true });
  if (parsed.success) return { value: parsed.data, lineOf: (path) => lineOf(document, path, lines) };
  const faults = parsed.error.issues.flatMap((issue) => schemaFaults(issue, schema));
  return { faults: faults.map(({ code, fault, path }) => ({ code, fault, line: lineOf(document, path, lines) })) };
}

function toPlain(document: Document): { readonly value: unknown } | Fault {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply' : 'too many aliases, or one without anchor';
    return { code: 'broken-yaml', fault: `broken YAML: ${reason}` };
  }
}

function oneLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[:.]$/, '');
}

function reservedKeys(document: Document, lines: LineCounter): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Pair(_, pair) {
      const name = keyName(pair);
      if (!RESERVED.has(name)) return;
      faults.push({ code: 'reserved-key', fault: `key "${name}" is not allowed`, line: pairLine(pair, lines) });
    },
  });
  return faults;
}

/** The line of the key or list item at a path, or of the nearest thing around it. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => keyName(item) === key) : undefined;
    if (pair) return pairLine(pair, lines);
    const item = isSeq(parent) ? parent.items[Number(key)] : undefined;
    if (isNode(item) && item.range) return lines.linePos(item.range[0]).line;
  }
  return 1;
}

function keyName(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function pairLine(pair: Pair, lines: LineCounter): number {
  return isScalar(pair.key) && pair.key.range ? lines.linePos(pair.key.range[0]).line : 1;
}
