// Prints, as Markdown, how often each rule speaks: findings per 1,000 words (characters in languages without spaces) by language.
//   node test/clean/measure-rules.mjs [FILE.jsonl[.gz] | FOLDER]... [--preview] [--alone] [--list RULE]
// Without a path it takes corpus/clean: human text, where every finding counts as a false alarm. --alone hides sources and
// references; --list prints a rule's findings as well, to be read one by one. It measures dist/: run npm run build before.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { createChecker } from '../../dist/check.js';
import { readArticleFolder } from '../../dist/read/read-article-folder.js';
import { readJsonLines } from '../../dist/read/read-json-lines.js';
import { rules } from '../../dist/rules/index.js';
import { findArticles } from '../../dist/run/find-articles.js';
import { printable } from '../../dist/text/printable.js';

const CLEAN = fileURLToPath(new URL('../../corpus/clean/', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { preview: { type: 'boolean' }, alone: { type: 'boolean' }, list: { type: 'string' } },
});

const checker = await createChecker({ preview: values.preview === true });
/** Language → { articles, words, findings by rule }. */
const totals = new Map();
let problems = 0;

for (const path of positionals.length === 0 ? [CLEAN] : positionals) {
  for await (const read of readAt(path)) await count(read);
}
console.log(table());
if (problems > 0) {
  console.error(`${problems} ${problems === 1 ? 'problem' : 'problems'}: some articles were not measured in full`);
  process.exitCode = 1;
}

async function* readAt(path) {
  if ((await stat(path)).isDirectory()) {
    for (const place of (await findArticles([path])).places) yield* await readArticleFolder(place);
    return;
  }
  const bytes = createReadStream(path);
  yield* readJsonLines(path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes);
}

async function count({ article, problems: unread }) {
  problems += unread.length;
  if (!article) return;
  const { id, date, hypothesis, references, source, allow } = article;
  const result = await checker.check(
    values.alone
      ? { id, hypothesis, references: [], allow, ...(date ? { date } : {}) }
      : { ...article, references, source },
  );
  problems += result.problems.length;
  const language = result.targetLanguage;
  const total = totals.get(language) ?? { articles: 0, words: 0, findings: new Map() };
  totals.set(language, total);
  total.articles++;
  total.words += result.words;
  for (const finding of result.findings) {
    total.findings.set(finding.rule, (total.findings.get(finding.rule) ?? 0) + 1);
    if (finding.rule === values.list) console.log(`${language} ${id} ${finding.start}: ${printable(finding.message)}`);
  }
}

/** A row a rule, a column a language; rules that never spoke are one line below. */
function table() {
  const languages = [...totals.keys()].sort();
  const countOf = (id, language) => totals.get(language).findings.get(id) ?? 0;
  const spoke = rules.map(({ id }) => id).filter((id) => languages.some((language) => countOf(id, language) > 0));
  const silent = rules.filter(({ id, stage }) => !spoke.includes(id) && (values.preview || stage === 'stable'));
  const rate = (number, words) => (number === 0 ? '·' : ((1000 * number) / words).toFixed(2));
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const words = languages.map((language) => totals.get(language).words);
  const row = (name, counts) => [
    name,
    ...counts.map((number, index) => rate(number, words[index])),
    rate(sum(counts), sum(words)),
  ];
  const rows = spoke
    .map((id) => ({ id, counts: languages.map((language) => countOf(id, language)) }))
    .sort((one, other) => sum(other.counts) - sum(one.counts) || (one.id < other.id ? -1 : 1));
  const all = languages.map((_, index) => sum(rows.map(({ counts }) => counts[index])));
  return [
    `Findings per 1,000 words (characters where words are not spaced): ${sum(words)} in ${sum([...totals.values()].map(({ articles }) => articles))} articles.`,
    '',
    markdown([
      ['Rule', ...languages, 'all'],
      ...rows.map(({ id, counts }) => row(id, counts)),
      row('**all**', all),
      ['words', ...words, sum(words)],
    ]),
    '',
    `No finding of ${silent.length} rules${silent.length === 0 ? '' : `: ${silent.map(({ id }) => id).join(', ')}`}.`,
  ].join('\n');
}

function markdown([head, ...rows]) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => String(cells[column]).length)));
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]))).join(' | ')} |`;
  const border = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), border, ...rows.map(line)].join('\n');
}
