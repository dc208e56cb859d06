/** Words in a graph, in the format TrieXv3: a tree in which `$` ends a word, `<` and digits go up, and `#12;` shares a branch. */
import { describe, expect, test } from 'vitest';
import { readWordGraph } from '../../src/dictionary/word-graph.js';

function graph(data: string): (word: string) => boolean {
  return readWordGraph(`#!/usr/bin/env cspell-trie reader\nTrieXv3\nbase=32\n# Data:\n__DATA__\n${data}\n`);
}

/** The words among those asked for that the graph has. */
function known(data: string, words: readonly string[]): readonly string[] {
  return words.filter(graph(data));
}

describe('readWordGraph', () => {
  test('a word is a way from the root to an end', () => {
    expect(known('bridge$', ['bridge', 'bridg', 'bridges', ''])).toEqual(['bridge']);
  });

  test('digits behind an end go up one step less than they say, for the end is a step itself', () => {
    expect(known('bridged$$ing$', ['bridge', 'bridged', 'bridging', 'bridg'])).toEqual([
      'bridge',
      'bridged',
      'bridging',
    ]);
    expect(known('tower$3n$', ['tower', 'ton', 'town', 'towe'])).toEqual(['tower', 'ton']);
  });

  test('a branch made before is shared by its number', () => {
    // The nodes are numbered as they are made: 1 is behind `a`, 2 behind `ab`; the end of a word has no number of its own.
    expect(known('abc$d$<<x#2;', ['abc', 'abd', 'xc', 'xd', 'x', 'ab'])).toEqual(['abc', 'abd', 'xc', 'xd']);
  });

  test('a mark behind a backslash is a letter, and line feeds mean nothing', () => {
    expect(known('a\\$\\2\n$', ['a$2', 'a'])).toEqual(['a$2']);
  });

  test('letters are UTF-16 code units of any script', () => {
    expect(known('βάρ$κα$', ['βάρ', 'βάκα'])).toEqual(['βάρ', 'βάκα']);
  });

  test('another format is refused', () => {
    expect(() => readWordGraph('TrieXv4\nbase=32\n__DATA__\na$')).toThrow('TrieXv3');
  });
});
