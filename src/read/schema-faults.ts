/** What a zod schema found wrong → faults in words that a person can act on. */
import type { z } from 'zod';
import { didYouMean } from '../text/nearest-name.js';
import type { Fault } from './read-result.js';

type Path = readonly PropertyKey[];

/** A fault and the keys that lead to it. */
export type PlacedFault = Fault & { readonly path: Path };

/** The faults behind one issue of the schema; unknown keys and names get a suggestion. */
export function schemaFaults(issue: z.core.$ZodIssue, schema: z.ZodType): PlacedFault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      fault: `unknown key "${key}"${inside(path)}${didYouMean(key, known)}`,
      path: [...path, key],
    }));
  }
  if (issue.code === 'invalid_union') return unionFaults(issue, schema);
  return [{ code: 'invalid-value', fault: `${named(path)}${expectation(issue)}`, path }];
}

/** The option that got furthest explains best: what fails deep inside an object meant that object. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, schema: z.ZodType): PlacedFault[] {
  const deepest = issue.errors
    .flat()
    .filter(({ path, code }) => path.length > 0 || code === 'unrecognized_keys')
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  if (deepest.length > 0) return deepest.flatMap((inner) => schemaFaults(inner, schema));
  const unknownName = issue.errors.flat().find((inner) => inner.code === 'invalid_value' && isUnknownName(inner));
  if (unknownName) return schemaFaults({ ...unknownName, path: issue.path }, schema);
  const expected = [...new Set(issue.errors.flat().map(expectation))].map((words) => words.replace(/^must be /, ''));
  return [{ code: 'invalid-value', fault: `${named(issue.path)}must be ${expected.join(' or ')}`, path: issue.path }];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${withArticle(issue.expected)}`;
  if (issue.code === 'invalid_value') return valueExpectation(issue);
  if (issue.code === 'too_small') return `must be at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `must be at most ${String(issue.maximum)}`;
  return issue.message;
}

/** Beyond this many, a list of all allowed values helps nobody. */
const MOST_LISTED = 8;

function isUnknownName({ input, values }: z.core.$ZodIssueInvalidValue): boolean {
  return values.length > MOST_LISTED && typeof input === 'string';
}

function valueExpectation(issue: z.core.$ZodIssueInvalidValue): string {
  const [input, names] = [String(issue.input), issue.values.map(String)];
  if (!isUnknownName(issue)) return `must be ${names.join(', ')}`;
  return `names "${input}", which is unknown${didYouMean(input, names)}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

function withArticle(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

function named(path: Path): string {
  return path.length > 0 ? `"${path.join('.')}" ` : 'the file ';
}

function inside(path: Path): string {
  return path.length > 0 ? ` in "${path.join('.')}"` : '';
}

interface SchemaDefinition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** The keys that the schema allows at a place. */
function knownKeys(schema: z.ZodType | undefined, path: Path): string[] {
  if (!schema) return [];
  const { shape, innerType, in: input, element, valueType, options } = schema.def as unknown as SchemaDefinition;
  const wrapped = innerType ?? input;
  if (wrapped) return knownKeys(wrapped, path);
  if (options) return options.flatMap((option) => knownKeys(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape ?? {});
  return knownKeys(shape ? shape[String(key)] : (element ?? valueType), rest);
}
