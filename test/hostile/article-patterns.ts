/** Finds every regular expression of the sources: literals by parsing them, built ones by watching the constructor while articles are checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A regular expression and where it stands: file from `src/` on and line. */
export interface FoundPattern {
  readonly place: string;
  readonly pattern: RegExp;
}

export interface SourcePatterns {
  readonly literals: readonly FoundPattern[];
  /** Places that build patterns from parts. */
  readonly builders: readonly string[];
}

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/** All literals of the sources, and the places of each `new RegExp`. The report's browser code never sees a whole article's text at once. */
export function readSourcePatterns(): SourcePatterns {
  const literals: FoundPattern[] = [];
  const builders = new Set<string>();
  for (const file of sourceFiles()) {
    const source = ts.createSourceFile(file, readFileSync(SOURCES + file, 'utf8'), ts.ScriptTarget.Latest, true);
    const place = (node: ts.Node): string =>
      `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        literals.push({ place: place(node), pattern: fromLiteral(node.text) });
      }
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') builders.add(place(node));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, builders: [...builders].sort() };
}

function sourceFiles(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.includes('html/client/'))
    .sort();
}

function fromLiteral(text: string): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

/** Patterns that the sources build while `work` runs; modules must not be loaded before, as they build some when they load. */
export async function recordBuiltPatterns(work: () => Promise<void>): Promise<FoundPattern[]> {
  const built = new Map<string, FoundPattern>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts: [string | RegExp, string?]) {
      const pattern = new target(...parts);
      const place = callerInSources();
      if (place !== undefined) built.set(`${place} ${String(pattern)}`, { place, pattern });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...built.values()];
}

const FRAME = /\/src\/([\w/.-]+\.ts)(?:\?[^:]*)?:(\d+)/;

/** The nearest caller, unless a library called. */
function callerInSources(): string | undefined {
  const frames = (new Error('place').stack ?? '').split('\n').slice(3);
  const [, file, line] = FRAME.exec(frames[0] ?? '') ?? [];
  return file === undefined ? undefined : `${file}:${line}`;
}
