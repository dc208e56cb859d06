/** A folder of WordNet 3 database files (`wndb(5WN)`) → which English words share a synset (Fellbaum 1998). */
import type { Problem } from '../model/run-result.js';
import type { Synonyms } from '../model/synonyms.js';
import { readUtf8File, type FileText } from './read-text-file.js';

/** Parts of speech as the files are called, with what their synset numbers begin with: offsets are unique in one file only. */
const FIRST_NUMBERS = { noun: 100_000_000, verb: 200_000_000, adj: 300_000_000, adv: 400_000_000 };
type PartOfSpeech = keyof typeof FIRST_NUMBERS;

/** Twice the greatest file of WordNet 3.1. */
const MAX_BYTES = 10_000_000;
/** Lemma, part of speech, number of synsets, pointer symbols, two counts, and an offset of eight digits for each synset. */
const ENTRY = /^(\S+) [nvasr] \d+ /;
const OFFSETS = /(?: \d{8})+\s*$/;

export type WordNetFolder = { readonly synonyms: Synonyms } | { readonly problems: readonly Problem[] };

/**
 * Reads `index.noun`, `index.verb`, `index.adj`, `index.adv`, and the irregular forms in `noun.exc` and so on where they are there.
 * @param folder the one with these files, `dict` in WordNet's own archive.
 */
export async function readWordNet(folder: string): Promise<WordNetFolder> {
  const parts = Object.keys(FIRST_NUMBERS) as PartOfSpeech[];
  const files = await Promise.all(
    parts.map(async (part) => ({
      part,
      index: await readUtf8File(`${folder}/index.${part}`, MAX_BYTES),
      exceptions: await readUtf8File(`${folder}/${part}.exc`, MAX_BYTES),
    })),
  );
  const problems = files.flatMap(({ index }) => ('problem' in index ? [index.problem] : []));
  if (problems.length > 0) return { problems };
  const sets = new Map<string, number[]>();
  for (const { part, index, exceptions } of files) {
    const synsets = synsetsOf(linesOf(index), FIRST_NUMBERS[part]);
    for (const [word, numbers] of [...synsets, ...irregular(linesOf(exceptions), synsets)]) {
      const known = sets.get(word);
      if (known) known.push(...numbers);
      else sets.set(word, [...numbers]);
    }
  }
  return { synonyms: { language: 'en', sets } };
}

function linesOf(file: FileText): string[] {
  return 'value' in file ? file.value.split('\n') : [];
}

/** Synsets of each single word; phrases (`ice_cream`) are left out, and so is the licence, whose lines begin with a space. */
function synsetsOf(lines: readonly string[], first: number): Map<string, number[]> {
  const synsets = new Map<string, number[]>();
  for (const line of lines) {
    const word = ENTRY.exec(line)?.[1];
    const offsets = OFFSETS.exec(line)?.[0];
    if (word === undefined || offsets === undefined || word.includes('_')) continue;
    const numbers = offsets
      .trim()
      .split(' ')
      .map((offset) => first + Number(offset));
    synsets.set(word, numbers);
  }
  return synsets;
}

/** `geese goose`: irregular forms have the synsets of their base. */
function irregular(lines: readonly string[], synsets: ReadonlyMap<string, number[]>): [string, readonly number[]][] {
  return lines.flatMap((line) => {
    const [form = '', ...bases] = line.trim().split(' ');
    const numbers = bases.flatMap((base) => synsets.get(base) ?? []);
    return numbers.length > 0 ? [[form, numbers] as [string, readonly number[]]] : [];
  });
}
