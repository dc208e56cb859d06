/** Sets of millions of words as a graph in which words share their beginnings and endings: a language whose words have hundreds of forms costs a few megabytes. */

/** Marks of the format TrieXv3 (package `cspell-trie-lib`): a word ends, go back, a node made before, take the next letter as it is. */
const END_OF_WORD = 0x24;
const BACK = 0x3c;
const REFERENCE = 0x23;
const REFERENCE_ENDS = ';';
const ESCAPE = 0x5c;
const LINE_FEED = 0x0a;
const DIGIT_TWO = 0x32;
const DIGIT_NINE = 0x39;
const DIGIT_ZERO = 0x30;
const HEADER = /^TrieXv3\nbase=(\d+)$/m;
const DATA = '__DATA__\n';

/** The one node of all words that end without another letter behind them. */
const LEAF = 1;

/**
 * Whether a word is in the graph, as written.
 * @param file The text of a TrieXv3 file.
 * @throws Error if it is another format.
 */
export function readWordGraph(file: string): (word: string) => boolean {
  const base = HEADER.exec(file)?.[1];
  const data = file.indexOf(DATA);
  if (base === undefined || data < 0) throw new Error('The word list is not in the format TrieXv3.');
  return lookUpIn(readNodes(file, { from: data + DATA.length, base: Number(base) }));
}

/** Edges of a node form a chain: the last one made comes first. Edge 0 is none. */
interface Graph {
  /** By node: its first edge. */
  readonly firstEdge: Uint32Array;
  /** By node: 1 if a word ends there. */
  readonly isWord: Uint8Array;
  /** By edge: its letter, a UTF-16 code unit. */
  readonly letter: Uint16Array;
  readonly target: Uint32Array;
  readonly nextEdge: Uint32Array;
}

interface Beginning {
  /** UTF-16 offset of the first mark. */
  readonly from: number;
  /** Of the numbers of nodes. */
  readonly base: number;
}

/** One walk: letters go down and make nodes, `$` ends a word, `<` and digits go up, `#12;` hangs a node made before here. */
function readNodes(file: string, { from, base }: Beginning): Graph {
  const growing = startGraph(file.length - from);
  let isGoingUp = false;
  for (let at = from; at < file.length; at++) {
    const mark = file.charCodeAt(at);
    if (mark === LINE_FEED) continue;
    const steps: number = isGoingUp || mark === BACK ? stepsOf(mark) : 0;
    isGoingUp = steps > 0 || mark === END_OF_WORD;
    if (steps > 0) growing.goUp(steps);
    else if (mark === END_OF_WORD) growing.endWord();
    else if (mark === REFERENCE) {
      const end = file.indexOf(REFERENCE_ENDS, at);
      growing.hang(parseInt(file.slice(at + 1, end), base) + 1);
      at = end;
    } else growing.addLetter(mark === ESCAPE ? file.charCodeAt(++at) : mark);
  }
  return growing.finish();
}

/** `<` is one step, `2` behind a step or an end is one step more than those before it: the marks count one too high. */
function stepsOf(mark: number): number {
  if (mark === BACK) return 1;
  return mark >= DIGIT_TWO && mark <= DIGIT_NINE ? mark - DIGIT_ZERO - 1 : 0;
}

interface GrowingGraph {
  addLetter(letter: number): void;
  endWord(): void;
  goUp(steps: number): void;
  hang(node: number): void;
  finish(): Graph;
}

/** @param most How many nodes and edges there can be. */
function startGraph(most: number): GrowingGraph {
  const [firstEdge, isWord] = [new Uint32Array(most + 2), new Uint8Array(most + 2)];
  const [letters, target, nextEdge] = [new Uint16Array(most + 1), new Uint32Array(most + 1), new Uint32Array(most + 1)];
  isWord[LEAF] = 1;
  let [nodes, edges] = [LEAF + 1, 1];
  /** From the root down to where the walk is. */
  const path = [{ node: 0, edge: 0 }];
  const here = (): { node: number; edge: number } => path[path.length - 1] ?? { node: 0, edge: 0 };
  return {
    addLetter: (letter) => {
      const parent = here().node;
      letters[edges] = letter;
      target[edges] = nodes;
      nextEdge[edges] = firstEdge[parent] ?? 0;
      firstEdge[parent] = edges;
      path.push({ node: nodes++, edge: edges++ });
    },
    endWord: () => {
      const { node, edge } = here();
      const isLeaf = firstEdge[node] === 0;
      // All leaves are one, and the number of the one just made is free again.
      if (isLeaf && node === nodes - 1) nodes--;
      if (isLeaf) target[edge] = LEAF;
      else isWord[node] = 1;
      path.pop();
    },
    goUp: (steps) => {
      path.length -= steps;
    },
    hang: (node) => {
      target[here().edge] = node;
      nodes--;
    },
    finish: () => ({
      firstEdge: firstEdge.slice(0, nodes),
      isWord: isWord.slice(0, nodes),
      letter: letters.slice(0, edges),
      target: target.slice(0, edges),
      nextEdge: nextEdge.slice(0, edges),
    }),
  };
}

function lookUpIn({ firstEdge, isWord, letter, target, nextEdge }: Graph): (word: string) => boolean {
  return (word) => {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const wanted = word.charCodeAt(at);
      let edge = firstEdge[node] ?? 0;
      while (edge !== 0 && letter[edge] !== wanted) edge = nextEdge[edge] ?? 0;
      if (edge === 0) return false;
      node = target[edge] ?? 0;
    }
    return isWord[node] === 1;
  };
}
