// Counts which classes of tokens follow each other in a language and writes how much likelier each pair is than chance.
//
//   npm run build && node test/score/count-sequences.mjs LANGUAGE FILE… > src/languages/LANGUAGE/words/sequence-gains.tsv
//
// `--half 0` counts one half of the rows only, so that test/score/fit-quality.mjs can fit and measure on the other.
// Files are JSON Lines, gzipped or not, in the shape of the contract; texts of the language count wherever they stand. What a
// machine wrote (a hypothesis that has a reference beside it) counts less. Only figures go into the table, never a text.
import { loadLanguagePack } from '../../dist/languages/index.js';
import {
  edgeClasses,
  longestEnding,
  sequenceClass,
  usualGain,
  writtenClasses,
} from '../../dist/score/sequence-classes.js';
import { segmentText } from '../../dist/segment/segment-text.js';
import { normalForm } from '../../dist/text/normal-form.js';
import { halfOf, readRows, takeHalf } from './halves.mjs';

/** What a text of a machine counts beside one of a person. */
const MACHINE = 0.3;
/** Closed classes, whose words are classes of their own: names and topics of the texts counted on would tell nothing of others. */
const CLOSED = [
  'function-words',
  'articles',
  'prepositions',
  'conjunctions',
  'subject-pronouns',
  'object-pronouns',
  'negations',
  'auxiliaries',
  'finite-auxiliaries',
];
/** Most of those words and of marks, and most endings. */
const WORDS = 600;
const ENDINGS = 120;
/** Endings by length: longer ones say more. */
const ENDING_WORTH = [0, 0.35, 0.8, 1.3];
/** A pair must have been seen so often, and its gain must differ so much from the guess (tenths of a natural logarithm). */
const SEEN = 2.5;
const SURPRISE = 4;
/** Pairs that a table keeps at most: those that tell most over all texts. */
const MOST_PAIRS = 16_000;
/** Absolute discounting (Ney, Essen and Kneser 1994). */
const DISCOUNT = 0.75;

const { half, rest } = takeHalf(process.argv.slice(2));
const [language, ...files] = rest;
if (!language || files.length === 0) throw new Error('usage: count-sequences.mjs [--half 0|1] LANGUAGE FILE…');
const pack = await loadLanguagePack(language);
const texts = new Map();
for (const row of files.flatMap(readRows)) if (half === undefined || halfOf(row) === half) addTexts(row);
const segments = [...texts].flatMap(([value, weight]) =>
  segmentText({ language, value }, pack).segments.map(({ tokens }) => ({ tokens, weight })),
);
const closed = new Set(CLOSED.flatMap((name) => pack.lists[name] ?? []).map((word) => normalForm(word, language)));
const classes = chooseClasses();
const { pairs, left, right, total } = countPairs();
process.stdout.write(table());

function addTexts({ targetLanguage, sourceLanguage, hypothesis, better, references = [], source }) {
  if (isOwn(targetLanguage)) {
    for (const reference of references) texts.set(reference, 1);
    const machine = hypothesis ?? better;
    if (machine && !texts.has(machine)) texts.set(machine, references.length > 0 ? MACHINE : 1);
  }
  if (source && isOwn(sourceLanguage)) texts.set(source, 1);
}

function isOwn(tag) {
  return typeof tag === 'string' && tag.split('-')[0] === language.split('-')[0] && tag !== 'zh-Hant';
}

/** The most frequent closed-class words, marks and endings. */
function chooseClasses() {
  const words = new Map();
  const normals = new Map();
  for (const { tokens } of segments) {
    for (const [place, { kind, text, normal }] of tokens.entries()) {
      // A line that begins with # would be a comment of the table.
      if (kind === 'number' || text.startsWith('#')) continue;
      if (kind === 'word' ? closed.has(normal) : kind === 'punctuation') add(words, place === 0 ? normal : text, 1);
      if (kind === 'word') add(normals, normal, 1);
    }
  }
  const frequent = largest(words, WORDS);
  const endings = new Map();
  for (const [word, count] of normals) {
    if (frequent.has(word)) continue;
    for (let length = 1; length <= Math.min(longestEnding, word.length - 2); length++)
      add(endings, `-${word.slice(-length)}`, Math.min(count, 5) * ENDING_WORTH[length]);
  }
  return new Set([...frequent, ...largest(endings, ENDINGS)]);
}

function largest(counts, most) {
  // A word that is not in normal form would change when the table is read as text.
  const stable = [...counts].filter(([name]) => name === name.normalize('NFC'));
  const ordered = stable.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return new Set(ordered.slice(0, most).map(([name]) => name));
}

function add(counts, key, value) {
  counts.set(key, (counts.get(key) ?? 0) + value);
}

function countPairs() {
  const counted = { pairs: new Map(), left: new Map(), right: new Map(), total: 0 };
  for (const { tokens, weight } of segments) {
    const [first, ...names] = namesOf(tokens);
    let before = first;
    for (const name of names) {
      add(counted.pairs, `${before}\t${name}`, weight);
      add(counted.left, before, weight);
      add(counted.right, name, weight);
      counted.total += weight;
      before = name;
    }
  }
  return counted;
}

/** One line a class: name, guess before any other class, guess behind any other, and the gains that differ from the sum of both. */
function table() {
  const names = [...writtenClasses, ...classes];
  const kinds = { behind: new Map(), before: new Map() };
  for (const pair of pairs.keys()) {
    const [first, second] = pair.split('\t');
    add(kinds.behind, first, 1);
    add(kinds.before, second, 1);
  }
  const spare = (name) => (DISCOUNT * (kinds.behind.get(name) ?? 0) + 1) / ((left.get(name) ?? 0) + 1);
  const novelty = (name) => ((kinds.before.get(name) ?? 0) + 0.5) / (pairs.size + names.length / 2);
  const chance = (name) => ((right.get(name) ?? 0) + 0.5) / (total + names.length / 2);
  const guess = (first, second) => tenths(spare(first)) + tenths(novelty(second) / chance(second));
  const gain = (first, second, count) => {
    const likelihood = Math.max(0, count - DISCOUNT) / ((left.get(first) ?? 0) + 1) + spare(first) * novelty(second);
    return tenths(likelihood / chance(second));
  };
  const told = telling(gain, guess);
  const rows = new Map(names.map((name) => [name, new Map()]));
  for (const { first, second, value } of told)
    rows.get(first).set(value, [...(rows.get(first).get(value) ?? []), second]);
  const lines = names.map((name) => {
    const columns = [...rows.get(name)].sort(([a], [b]) => b - a).map(([value, list]) => `${value} ${list.join(' ')}`);
    return [name, tenths(spare(name)), tenths(novelty(name) / chance(name)), ...columns].join('\t');
  });
  return `${[...lines, [usualGain, ...usual(told, guess)].join('\t')].join('\n')}\n`;
}

/** Mean gain of a token in what people wrote, and how far segments lie from it, times the square root of their tokens. */
function usual(told, guess) {
  const gains = new Map(told.map(({ first, second, value }) => [`${first}\t${second}`, value]));
  const own = segments.filter(({ tokens, weight }) => weight === 1 && tokens.length > 0);
  const sums = own.map(({ tokens }) => ({ size: tokens.length, gain: gainOf(tokens, gains, guess) }));
  const mean = sum(sums.map(({ gain }) => gain)) / sum(sums.map(({ size }) => size));
  const variance = sum(sums.map(({ gain, size }) => (gain - mean * size) ** 2 / size)) / sums.length;
  return [Math.round(mean), Math.round(Math.sqrt(variance))];
}

function gainOf(tokens, gains, guess) {
  const names = namesOf(tokens);
  return sum(names.slice(1).map((name, at) => gains.get(`${names[at]}\t${name}`) ?? guess(names[at], name)));
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** Classes of a segment's tokens between its edges. */
function namesOf(tokens) {
  const isClass = (name) => classes.has(name);
  const names = tokens.map((token, place) => sequenceClass(token, isClass, place === 0));
  return [edgeClasses[0], ...names, edgeClasses[1]];
}

/** The pairs worth a place in the table, in the order in which they were met. */
function telling(gain, guess) {
  const candidates = [...pairs].flatMap(([pair, count]) => {
    const [first, second] = pair.split('\t');
    const value = gain(first, second, count);
    const surprise = Math.abs(value - guess(first, second));
    return count < SEEN || surprise < SURPRISE ? [] : [{ first, second, value, worth: count * surprise }];
  });
  const worths = candidates.map(({ worth }) => worth).sort((a, b) => b - a);
  return candidates.filter(({ worth }) => worth >= (worths[MOST_PAIRS - 1] ?? 0));
}

/** Tenths of a natural logarithm. */
function tenths(ratio) {
  return Math.round(10 * Math.log(ratio));
}
