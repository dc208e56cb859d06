/** A glossary in CSV or TSV → phrasebook. Columns are named in the first row. */
import type { Phrase, PhrasingEntry, SourcePhrase } from '../model/phrasebook.js';
import { didYouMean } from '../text/nearest-name.js';
import { csvRows, type CsvRow } from './csv-rows.js';
import { knownLanguage, unknownLanguage } from './known-language.js';
import { phrasebookData, type LineFault, type PhrasebookData } from './phrasebook-faults.js';
import { CASE_POLICIES, ENTRY_SEVERITIES, entryFault, FORM_POLICIES, phraseFault } from './phrasing-values.js';

const COLUMNS = [
  'id',
  'source',
  'source_language',
  'prefer',
  'forbid',
  'target_language',
  'kind',
  'case',
  'forms',
  'severity',
  'note',
];

/** What glossaries of other tools call these columns. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  source_lang: 'source_language',
  target_lang: 'target_language',
  target: 'prefer',
  preferred: 'prefer',
  forbidden: 'forbid',
};

const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  kind: ['term', 'phrasing'],
  case: CASE_POLICIES,
  forms: FORM_POLICIES,
  severity: ENTRY_SEVERITIES,
};

/** Between several phrases of one cell. */
const ALTERNATIVES = '|';

type Named = Readonly<Record<string, string>>;

/**
 * Reads a glossary. Either its columns are named (`source`, `prefer`, `forbid`, `target_language` …), or they are languages
 * (`en`, `pt-BR`), and each row is one term in all of them. Several phrases in a cell are parted by `|`.
 * @param path names the entries; `.tsv` has tabs, others commas or semicolons, whichever the first row has.
 */
export function readGlossaryCsv(path: string, text: string): PhrasebookData {
  const [firstLine = ''] = text.split('\n', 1);
  const separator = /\.tsv$/i.test(path) ? '\t' : firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
  const data = csvRows(text, separator);
  if (!('rows' in data)) return { faults: [data] };
  const [header, ...rows] = data.rows;
  if (!header) return phrasebookData(path, [], []);
  const widths = rows.filter(({ cells }) => cells.length !== header.cells.length).map((row) => widthFault(row, header));
  if (widths.length > 0) return phrasebookData(path, [], widths);
  const languages = header.cells.map((cell) => knownLanguage(cell));
  return header.cells.length > 1 && languages.every((language) => language !== undefined)
    ? byLanguage(path, rows, languages)
    : byColumn(path, rows, header);
}

function widthFault({ line, cells }: CsvRow, header: CsvRow): LineFault {
  const fault = `has ${cells.length} cells, the first row has ${header.cells.length}; put quotes around a cell with a separator`;
  return { code: 'broken-csv', fault, line };
}

function byColumn(path: string, rows: readonly CsvRow[], header: CsvRow): PhrasebookData {
  const names = header.cells.map((cell) => columnName(cell));
  const faults = [...headerFaults(names, header)];
  if (faults.length > 0) return phrasebookData(path, [], faults);
  const entries = rows.map((row) => {
    const cells = Object.fromEntries(names.map((name, index) => [name, row.cells[index] ?? '']));
    faults.push(...rowFaults(cells, row.line));
    return toEntry(cells, `${path}:${row.line}`);
  });
  return phrasebookData(path, entries, faults);
}

function columnName(cell: string): string {
  const name = cell.toLowerCase().replace(/[\s-]+/g, '_');
  return Object.hasOwn(OTHER_NAMES, name) ? (OTHER_NAMES[name] ?? name) : name;
}

function* headerFaults(names: readonly string[], { line, cells }: CsvRow): Iterable<LineFault> {
  for (const [index, name] of names.entries()) {
    const unknown = `names a column "${cells[index] ?? ''}", which is unknown${didYouMean(name, COLUMNS)}`;
    if (!COLUMNS.includes(name)) yield { code: 'unknown-column', fault: unknown, line };
    else if (names.indexOf(name) !== index)
      yield { code: 'unknown-column', fault: `names the column "${name}" twice`, line };
  }
  if (names.includes('target_language')) return;
  const fault = 'names no column "target_language", and its columns are not languages (en, pt-BR) either';
  yield { code: 'unknown-column', fault, line };
}

function* rowFaults(cells: Named, line: number): Iterable<LineFault> {
  const at = (fault: string): LineFault => ({ code: 'invalid-value', fault, line });
  for (const [name, allowed] of Object.entries(SETTINGS)) {
    const value = cells[name] ?? '';
    if (value !== '' && !allowed.includes(value)) yield at(`"${name}" must be ${allowed.join(', ')}, not "${value}"`);
  }
  for (const name of ['target_language', 'source_language']) {
    const tag = cells[name] ?? '';
    if (tag === '' && name === 'target_language') yield at('"target_language" is empty');
    else if (tag !== '' && knownLanguage(tag) === undefined) yield at(`"${name}": ${unknownLanguage(tag)}`);
  }
  yield* phrasesFaults(cells, ['source', 'prefer', 'forbid'], at);
  const fault = entryFault({ prefer: phrasesOf(cells['prefer']), forbid: phrasesOf(cells['forbid']) });
  if (fault !== undefined) yield at(fault);
}

function* phrasesFaults(cells: Named, names: readonly string[], at: (fault: string) => LineFault): Iterable<LineFault> {
  for (const name of names) {
    for (const phrase of phrasesOf(cells[name])) {
      const fault = phraseFault(phrase);
      if (fault !== undefined) yield at(`"${name}" ${fault}`);
    }
  }
}

function phrasesOf(cell = ''): Phrase[] {
  const parts = cell.split(ALTERNATIVES).map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => ({ text: part }));
}

function toEntry(cells: Named, place: string): PhrasingEntry {
  const { id = '', note = '', kind, severity = '' } = cells;
  const language = knownLanguage(cells['source_language'] ?? '');
  const source = phrasesOf(cells['source']).map((phrase): SourcePhrase =>
    language === undefined ? { phrase } : { language, phrase },
  );
  return {
    kind: kind === 'phrasing' ? 'phrasing' : 'term',
    ...(id === '' ? {} : { id }),
    place,
    targetLanguage: knownLanguage(cells['target_language'] ?? '') ?? 'und',
    source,
    prefer: phrasesOf(cells['prefer']),
    forbid: phrasesOf(cells['forbid']),
    case: CASE_POLICIES.find((policy) => policy === cells['case']) ?? 'smart',
    forms: FORM_POLICIES.find((policy) => policy === cells['forms']) ?? 'inflected',
    ...(note === '' ? {} : { note }),
    ...(severity === '' ? {} : { severity: ENTRY_SEVERITIES.find((known) => known === severity) ?? 'major' }),
  };
}

function byLanguage(path: string, rows: readonly CsvRow[], languages: readonly string[]): PhrasebookData {
  const faults: LineFault[] = [];
  const entries = rows.flatMap(({ line, cells }) => {
    const named = Object.fromEntries(languages.map((language, index) => [language, cells[index] ?? '']));
    faults.push(...phrasesFaults(named, languages, (fault) => ({ code: 'invalid-value', fault, line })));
    return languages.flatMap((language) => languageEntry(named, language, `${path}:${line}`));
  });
  return phrasebookData(path, entries, faults);
}

/** The term of one language; those of the others call for it. */
function languageEntry(cells: Named, targetLanguage: string, place: string): PhrasingEntry[] {
  const prefer = phrasesOf(cells[targetLanguage]);
  const source = Object.entries(cells).flatMap(([language, cell]) =>
    language === targetLanguage ? [] : phrasesOf(cell).map((phrase) => ({ language, phrase })),
  );
  if (prefer.length === 0 || source.length === 0) return [];
  return [{ kind: 'term', place, targetLanguage, source, prefer, forbid: [], case: 'smart', forms: 'inflected' }];
}
