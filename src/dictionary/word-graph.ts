/** Sets of millions of words as a graph in which words share their beginnings and endings: a language whose words have hundreds of forms costs a few megabytes. */

/** Marks of the format TrieXv3 (package `cspell-trie-lib`): a word ends, go back, a node made before, take the next letter as it is. */
const END_OF_WORD = 0x24;
const BACK = 0x3c;
const REFERENCE = 0x23;
const REFERENCE_ENDS = 0x3b;
const ESCAPE = 0x5c;
const LINE_FEED = 0x0a;
const DIGIT_TWO = 0x32;
const DIGIT_NINE = 0x39;
const DIGIT_ZERO = 0x30;
const HEADER = /^TrieXv3\nbase=(\d+)$/m;
const DATA = '__DATA__\n';
/** Nodes and edges that there is room for at first. */
const FIRST_ROOM = 1 << 17;

/** The one node of all words that end without another letter behind them. */
const LEAF = 1;

/**
 * Whether a word is in the graph, as written.
 * @param pieces The text of a TrieXv3 file, cut anywhere behind its header: whole, it would stay in the process's memory.
 * @throws Error if it is another format.
 */
export async function readWordGraph(
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<(word: string) => boolean> {
  let walk: ((piece: string) => void) | undefined;
  const graph = startGraph();
  for await (const piece of pieces) {
    if (walk) walk(piece);
    else {
      const [base, data] = [HEADER.exec(piece)?.[1], piece.indexOf(DATA)];
      if (base === undefined || data < 0) break;
      walk = startWalk(graph, Number(base));
      walk(piece.slice(data + DATA.length));
    }
  }
  if (!walk) throw new Error('The word list is not in the format TrieXv3.');
  return lookUpIn(graph.finish());
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

/** One walk: letters go down and make nodes, `$` ends a word, `<` and digits go up, `#12;` hangs a node made before here. */
function startWalk(graph: GrowingGraph, base: number): (piece: string) => void {
  let [isGoingUp, isEscaped] = [false, false];
  /** The digits of a reference so far. */
  let digits: string | undefined;
  return (piece) => {
    for (let at = 0; at < piece.length; at++) {
      const mark = piece.charCodeAt(at);
      if (mark === LINE_FEED) continue;
      if (digits !== undefined) {
        if (mark === REFERENCE_ENDS) graph.hang(parseInt(digits, base) + 1);
        digits = mark === REFERENCE_ENDS ? undefined : digits + piece.charAt(at);
        continue;
      }
      const steps: number = !isEscaped && (isGoingUp || mark === BACK) ? stepsOf(mark) : 0;
      isGoingUp = steps > 0 || (mark === END_OF_WORD && !isEscaped);
      if (steps > 0) graph.goUp(steps);
      else if (isGoingUp) graph.endWord();
      else if (mark === REFERENCE && !isEscaped) digits = '';
      else if (mark === ESCAPE && !isEscaped) {
        isEscaped = true;
        continue;
      } else graph.addLetter(mark);
      isEscaped = false;
    }
  };
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

function startGraph(): GrowingGraph {
  let [firstEdge, isWord] = [new Uint32Array(FIRST_ROOM), new Uint8Array(FIRST_ROOM)];
  let [letters, target, nextEdge] = [
    new Uint16Array(FIRST_ROOM),
    new Uint32Array(FIRST_ROOM),
    new Uint32Array(FIRST_ROOM),
  ];
  isWord[LEAF] = 1;
  let [nodes, edges] = [LEAF + 1, 1];
  /** From the root down to where the walk is. */
  const path = [{ node: 0, edge: 0 }];
  const here = (): { node: number; edge: number } => path[path.length - 1] ?? { node: 0, edge: 0 };
  return {
    addLetter: (letter) => {
      if (nodes === isWord.length) [firstEdge, isWord] = [doubled(firstEdge), doubled(isWord)];
      if (edges === letters.length)
        [letters, target, nextEdge] = [doubled(letters), doubled(target), doubled(nextEdge)];
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

/** The same numbers with room for as many more. */
function doubled<T extends Uint8Array | Uint16Array | Uint32Array>(numbers: T): T {
  const longer = new (numbers.constructor as new (length: number) => T)(2 * numbers.length);
  longer.set(numbers);
  return longer;
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
