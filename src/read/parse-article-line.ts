/** One line of a JSON Lines stream → one article. */
import type { Article, Text } from '../model/article.js';
import { knownLanguage, unknownLanguage } from './known-language.js';
import { faultMessage, unreadable } from './read-result.js';
import type { Fault, ReadResult } from './read-result.js';
import { isCalendarDay, textFault } from './text-faults.js';

type Row = Readonly<Record<string, unknown>>;

const STRINGS = ['id', 'targetLanguage', 'sourceLanguage', 'hypothesis', 'source', 'date', 'system', 'title', 'domain'];
const FIELDS = [...STRINGS, 'references'];
const FIELD_BY_SKELETON = new Map(FIELDS.map((name) => [skeleton(name), name]));

/** Reads one line; `number` is its place in the stream, named in every problem. Other fields than the contract's are ignored. */
export function parseArticleLine(json: string, number: number): ReadResult {
  const row = parseObject(json);
  if (!row) return lineProblem(null, number, { code: 'invalid-json', fault: 'is not a JSON object' });
  return readRow(row, `line ${number}`);
}

/** Reads one article that a program hands over as an object with the contract's fields. */
export function readArticleObject(input: object): ReadResult {
  return readRow(Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)), 'article');
}

function readRow(row: Row, where: string): ReadResult {
  const id = typeof row['id'] === 'string' && row['id'] !== '' ? row['id'] : null;
  const fault = firstFault(row);
  if (!fault && id !== null) return { id, article: toArticle(id, row), problems: [] };
  const { code, ...rest } = fault ?? { code: 'missing-id', fault: '"id" is missing' };
  return unreadable(id, { code, message: faultMessage(where, { code, ...rest }) });
}

/** The result of a line that cannot be checked. */
export function lineProblem(id: string | null, number: number, fault: Fault): ReadResult {
  return unreadable(id, { code: fault.code, message: faultMessage(`line ${number}`, fault) });
}

function parseObject(json: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : undefined;
  } catch {
    return undefined;
  }
}

function firstFault(row: Row): Fault | undefined {
  return (
    misspeltField(row) ?? wrongType(row) ?? missingField(row) ?? unfitText(row) ?? wrongLanguage(row) ?? wrongDate(row)
  );
}

/** `reference` or `target_language` would otherwise be ignored, and the article checked without it. */
function misspeltField(row: Row): Fault | undefined {
  for (const name of Object.keys(row)) {
    const meant = FIELD_BY_SKELETON.get(skeleton(name));
    if (meant === undefined || meant === name) continue;
    return { code: 'unknown-field', fault: `field "${name}" is unknown; did you mean "${meant}"?` };
  }
  return undefined;
}

function skeleton(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '').replace(/s$/, '');
}

function wrongType(row: Row): Fault | undefined {
  const name = STRINGS.find((field) => given(row, field) && typeof row[field] !== 'string');
  if (name !== undefined) return { code: 'wrong-type', fault: `"${name}" must be a string` };
  const references = given(row, 'references') ? row['references'] : [];
  if (Array.isArray(references) && references.every((item) => typeof item === 'string')) return undefined;
  return { code: 'wrong-type', fault: '"references" must be a list of strings' };
}

/** `null` counts as absent, as many exporters write it. */
function given(row: Row, field: string): boolean {
  return Object.hasOwn(row, field) && row[field] !== null;
}

function missingField(row: Row): Fault | undefined {
  const name = ['id', 'hypothesis'].find((field) => !given(row, field));
  if (name !== undefined) return { code: `missing-${name}`, fault: `"${name}" is missing` };
  return row['id'] === '' ? { code: 'missing-id', fault: '"id" is empty' } : undefined;
}

function unfitText(row: Row): Fault | undefined {
  for (const [field, role, value] of textsOf(row)) {
    const fault = textFault(role, value);
    if (fault) return { code: fault.code, fault: `"${field}" ${fault.fault}` };
  }
  const odd = STRINGS.find((field) => /\p{Cs}/u.test(text(row, field) ?? ''));
  return odd === undefined ? undefined : { code: 'lone-surrogate', fault: `"${odd}" has half a surrogate pair` };
}

function* textsOf(row: Row): Iterable<readonly [field: string, role: string, value: string]> {
  yield ['hypothesis', 'hypothesis', text(row, 'hypothesis') ?? ''];
  for (const [index, value] of referencesOf(row).entries()) yield [`references[${index}]`, 'reference', value];
  const source = text(row, 'source');
  if (source !== undefined) yield ['source', 'source', source];
}

function wrongLanguage(row: Row): Fault | undefined {
  for (const field of ['targetLanguage', 'sourceLanguage']) {
    const tag = text(row, field);
    if (tag === undefined || knownLanguage(tag) !== undefined) continue;
    return { code: 'unknown-language', fault: `"${field}": ${unknownLanguage(tag)}` };
  }
  return undefined;
}

function wrongDate(row: Row): Fault | undefined {
  const date = text(row, 'date');
  if (date === undefined || isCalendarDay(date)) return undefined;
  return { code: 'invalid-date', fault: `"date" must be a day such as 2022-11-02, not "${date}"` };
}

function toArticle(id: string, row: Row): Article {
  const target = language(row, 'targetLanguage');
  const source = text(row, 'source');
  const sourceLanguage = language(row, 'sourceLanguage');
  return {
    id,
    hypothesis: { language: target, value: text(row, 'hypothesis') ?? '' },
    references: referencesOf(row).map((value): Text => ({ language: target, value })),
    ...(source === undefined ? {} : { source: { language: sourceLanguage, value: source } }),
    ...(sourceLanguage === 'und' ? {} : { sourceLanguage }),
    ...present(row, ['date', 'system', 'title', 'domain']),
    allow: [],
  };
}

function language(row: Row, field: string): string {
  return knownLanguage(text(row, field) ?? 'und') ?? 'und';
}

function text(row: Row, field: string): string | undefined {
  return given(row, field) && typeof row[field] === 'string' ? row[field] : undefined;
}

function referencesOf(row: Row): readonly string[] {
  return given(row, 'references') ? (row['references'] as string[]) : [];
}

function present(row: Row, fields: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of fields) {
    const value = text(row, field);
    if (value !== undefined) found[field] = value;
  }
  return found;
}
