// Begins the pack of a language: node .ci/new-language.mjs TAG. What Unicode and CLDR know is filled in, the rest is left open.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LANGUAGES = fileURLToPath(new URL('../src/languages/', import.meta.url));
const MODEL = fileURLToPath(new URL('../src/model/pack-lists.ts', import.meta.url));
/** Scripts that Unicode's script property names otherwise. */
const UNICODE_SCRIPTS = { Kore: 'Hang' };
/** Share of the languages that must have a list for it to be begun in a new one. */
const MOST = 0.75;
const WIDE = ['Hans', 'Hant', 'Jpan'];

const [tag = '', ...more] = process.argv.slice(2);
const fault = more.length > 0 || tag === '' ? 'usage: npm run new-language -- TAG' : tagFault(tag);
if (fault === undefined) scaffold();
else {
  console.error(fault);
  process.exitCode = 2;
}

/** Why a tag cannot have a new pack. */
function tagFault(wanted) {
  let locale;
  try {
    locale = new Intl.Locale(wanted);
  } catch {
    return `“${wanted}” is no BCP 47 tag`;
  }
  const canonical = locale.toString();
  if (canonical !== wanted) return `“${wanted}” is written “${canonical}”`;
  if (wanted === 'und' || nameOf(wanted) === undefined) return `CLDR knows no language “${wanted}”`;
  if (locale.region || locale.baseName !== wanted)
    return `“${wanted}” is a variety: its words belong into the pack “${locale.language}”`;
  if (existsSync(`${LANGUAGES}${wanted}`)) return `src/languages/${wanted} exists already`;
  const byScript = languagesWithPacks().filter((language) => language.startsWith(`${wanted}-`));
  if (byScript.length > 0) return `“${wanted}” has its packs by script: ${byScript.join(', ')}`;
  return undefined;
}

function nameOf(language) {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
}

function scaffold() {
  const folder = `${LANGUAGES}${tag}`;
  mkdirSync(`${folder}/words`, { recursive: true });
  writeFileSync(`${folder}/pack.ts`, packFile());
  writeFileSync(`${folder}/SOURCES.md`, sourcesFile());
  const meanings = readMeanings();
  const lists = commonLists();
  for (const file of lists)
    writeFileSync(`${folder}/words/${file}`, `# ${meanings.get(file.slice(0, -4)) ?? wordsOf(file)}\n`);
  console.log(`src/languages/${tag}: pack.ts, SOURCES.md and ${lists.length} empty lists in words/.`);
  console.log(
    'Look over pack.ts, begin with function-words, abbreviations and reporting-verbs, name your sources in SOURCES.md;',
  );
  console.log('npx vitest run test/languages says what is still missing.');
}

function packFile() {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  const dates = numericDates();
  return `/** ${nameOf(tag)}. Sources: SOURCES.md. */
import type { PackFacts } from '../pack-facts.js';

export default {
  tag: '${tag}',
  script: '${script}',
  // Whether a sentence without a written subject is a fault.
  subjectRequired: false,
  // Whether words are joined to longer words, so that a joined word proves nothing.
  compounding: true,
  sentenceEnd: '${sentenceEnd(script)}',
  // All pairs that careful print uses, the commonest first.
  quotes: [['“', '”']],
  // Marks that are written after a space.
  spaceBefore: '',
  numericDates: [${dates.map(({ order, separator }) => `{ order: '${order}', separator: '${separator}' }`).join(', ')}],
} satisfies PackFacts;
`;
}

/** The general marks, and those that Unicode gives the script (Sentence_Terminal by script extensions). */
function sentenceEnd(script) {
  if (WIDE.includes(script)) return '。！？….!?';
  const own = new RegExp(`^(?=\\p{scx=${UNICODE_SCRIPTS[script] ?? script}})\\p{Sentence_Terminal}$`, 'u');
  const marks = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
  return `.!?…${marks.filter((mark) => !'.!?'.includes(mark) && own.test(mark)).join('')}`;
}

/** How CLDR writes day, month and year in digits. */
function numericDates() {
  const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(Date.UTC(2001, 10, 22));
  const order = parts.flatMap(({ type }) => (['day', 'month', 'year'].includes(type) ? [type[0]] : [])).join('');
  const separator = parts.find(({ type }) => type === 'literal')?.value.replace(/[^./-]/gu, '') ?? '';
  return ['dmy', 'mdy', 'ymd'].includes(order) && separator.length === 1 ? [{ order, separator }] : [];
}

function sourcesFile() {
  return `# Sources of the ${nameOf(tag)} pack

- Script, sentence ends and numeric date (\`pack.ts\`): Unicode and CLDR \`${tag}\`.
- Quotation marks and spacing:
- Closed-class words, pronouns, negations, number words:
- Abbreviations:
- Demonyms and place names:
- Reporting verbs, person roles, boilerplate, captions, credits:
`;
}

/** Lists and tables that most other languages have; what fewer have is grammar of their own. */
function commonLists() {
  const packs = languagesWithPacks();
  const files = packs.flatMap((language) => readdirSync(`${LANGUAGES}${language}/words`));
  const count = (file) => files.filter((other) => other === file).length;
  return [...new Set(files)].filter((file) => count(file) >= MOST * packs.length).sort();
}

function languagesWithPacks() {
  return readdirSync(LANGUAGES).filter((name) => name !== 'und' && existsSync(`${LANGUAGES}${name}/words`));
}

/** What each list holds, as the model documents it. */
function readMeanings() {
  const documented = readFileSync(MODEL, 'utf8').matchAll(/\/\*\* ([^\n]*) \*\/\n {2}\| '([a-z-]+)'/g);
  return new Map(Array.from(documented, ([, meaning, name]) => [name, meaning]));
}

/** `object-pronouns.txt` → `Object pronouns.` */
function wordsOf(file) {
  const words = file.slice(0, -4).replaceAll('-', ' ');
  return `${words[0].toUpperCase()}${words.slice(1)}.`;
}
