/** Words in a graph, in the format TrieXv3: a tree in which `$` ends a word, `<` and digits go up, and `#12;` shares a branch. */
import { describe, expect, test } from 'vitest';
import { readWordGraph } from '../../src/dictionary/word-graph.js';

const HEADER = '#!/usr/bin/env cspell-trie reader\nTrieXv3\nbase=32\n# Data:\n__DATA__\n';

/** The words among those asked for that the graph has. */
async function known(data: string, words: readonly string[]): Promise<readonly string[]> {
  const whole = await readWordGraph([`${HEADER}${data}\n`]);
  const inPieces = await readWordGraph([HEADER, ...data]);
  expect(words.filter(inPieces)).toEqual(words.filter(whole));
  return words.filter(whole);
}

describe('readWordGraph', () => {
  test('a word is a way from the root to an end', async () => {
    expect(await known('bridge$', ['bridge', 'bridg', 'bridges', ''])).toEqual(['bridge']);
  });

  test('digits behind an end go up one step less than they say, for the end is a step itself', async () => {
    expect(await known('bridged$$ing$', ['bridge', 'bridged', 'bridging', 'bridg'])).toEqual([
      'bridge',
      'bridged',
      'bridging',
    ]);
    expect(await known('tower$3n$', ['tower', 'ton', 'town', 'towe'])).toEqual(['tower', 'ton']);
  });

  test('a branch made before is shared by its number', async () => {
    // The nodes are numbered as they are made: 1 is behind `a`, 2 behind `ab`; the end of a word has no number of its own.
    expect(await known('abc$d$<<x#2;', ['abc', 'abd', 'xc', 'xd', 'x', 'ab'])).toEqual(['abc', 'abd', 'xc', 'xd']);
  });

  test('a mark behind a backslash is a letter, and line feeds mean nothing', async () => {
    expect(await known('a\\$\\2\n$', ['a$2', 'a'])).toEqual(['a$2']);
  });

  test('letters are UTF-16 code units of any script', async () => {
    expect(await known('βάρ$κα$', ['βάρ', 'βάκα'])).toEqual(['βάρ', 'βάκα']);
  });

  test('another format is refused', async () => {
    await expect(readWordGraph(['TrieXv4\nbase=32\n__DATA__\na$'])).rejects.toThrow('TrieXv3');
  });
});
