/** Imports point down this list only; a stage never imports another stage; check.ts alone composes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

/** What each folder may import besides itself and packages. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  languages: ['model'],
  identify: ['model', 'text', 'languages'],
  dictionary: ['model', 'text', 'languages'],
  read: ['model', 'text', 'languages'],
  segment: ['model', 'text', 'languages'],
  align: ['model', 'text', 'languages'],
  evidence: ['model', 'text', 'languages'],
  rules: ['model', 'text', 'languages', 'evidence'],
  lint: ['model', 'text', 'rules'],
  metrics: ['model', 'text'],
  score: ['model', 'text', 'metrics'],
  gate: ['model', 'text'],
  'check.ts': [
    'model',
    'languages',
    'identify',
    'dictionary',
    'segment',
    'align',
    'evidence',
    'rules',
    'lint',
    'score',
    'gate',
  ],
  run: ['model', 'text', 'languages', 'read', 'lint', 'rules', 'metrics', 'score', 'gate', 'check.ts'],
  reporters: ['model', 'text', 'languages'],
  cli: ['model', 'text', 'read', 'rules', 'score', 'gate', 'check.ts', 'run', 'reporters'],
  'index.ts': ['model', 'rules', 'score', 'gate', 'check.ts', 'run', 'reporters'],
};

function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** Top folder of a file below src, or the file itself. */
function layerOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? file;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const paths = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return paths.map((path) => relative(SOURCE, resolve(dirname(join(SOURCE, file)), path)).replace(/\.js$/, '.ts'));
}

describe('import order', () => {
  test('every folder has a place in the order', () => {
    expect([...new Set(sourceFiles().map(layerOf))].filter((layer) => !(layer in ALLOWED))).toEqual([]);
  });

  test.each(sourceFiles())('%s', (file) => {
    const layer = layerOf(file);
    const forbidden = importsOf(file).filter((target) => {
      const other = layerOf(target);
      return other !== layer && !ALLOWED[layer]?.includes(other);
    });
    expect(forbidden).toEqual([]);
  });
});

describe('subjects of evidence', () => {
  /** The folder of a file below src/evidence, or nothing for the files at its top, which serve or compose all. */
  const subjectOf = (file: string): string | undefined => /^evidence[\\/]([^\\/]+)[\\/]/.exec(file)?.[1];

  const imported = new Map<string, Set<string>>();
  for (const file of sourceFiles()) {
    const subject = subjectOf(file);
    if (subject === undefined) continue;
    const others = imported.get(subject) ?? new Set<string>();
    imported.set(subject, others);
    for (const target of importsOf(file)) {
      const other = subjectOf(target);
      if (other !== undefined && other !== subject) others.add(other);
    }
  }

  function reached(from: string, seen = new Set<string>()): Set<string> {
    for (const next of imported.get(from) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reached(next, seen);
    }
    return seen;
  }

  test.each([...imported.keys()])('%s leads back to itself through no other subject', (subject) => {
    expect([...reached(subject)]).not.toContain(subject);
  });
});
