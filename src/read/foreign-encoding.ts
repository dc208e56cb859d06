/** Recognises texts that are not UTF-8 at all, so that the diagnostic can name what they are. */

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], name: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32 (little-endian)'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32 (big-endian)'],
  [[0xff, 0xfe], 'UTF-16 (little-endian)'],
  [[0xfe, 0xff], 'UTF-16 (big-endian)'],
];

/** Which bytes of each four are NUL in a text of mostly Latin letters, spaces and line breaks. */
const NUL_PATTERNS: readonly (readonly [nul: readonly boolean[], name: string])[] = [
  [[false, true, true, true], 'UTF-32 (little-endian)'],
  [[true, true, true, false], 'UTF-32 (big-endian)'],
  [[false, true, false, true], 'UTF-16 (little-endian)'],
  [[true, false, true, false], 'UTF-16 (big-endian)'],
];

/** How much of a text the pattern is looked for in. */
const SAMPLE = 4096;

/** Shares of NUL bytes at a place that mean yes and no. */
const MOSTLY = 0.4;
const HARDLY = 0.1;

/** `UTF-16 (little-endian)` and the like, by byte order mark or by where the NUL bytes are; nothing for anything else. */
export function foreignEncoding(bytes: Uint8Array): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked ? marked[1] : byNulPattern(bytes.subarray(0, SAMPLE));
}

function byNulPattern(sample: Uint8Array): string | undefined {
  if (!sample.includes(0)) return undefined;
  const shares = nulsByPosition(sample).map((count) => (4 * count) / sample.length);
  const fits = (nul: readonly boolean[]): boolean =>
    shares.every((share, position) => (nul[position] === true ? share > MOSTLY : share < HARDLY));
  return NUL_PATTERNS.find(([nul]) => fits(nul))?.[1];
}

/** NUL bytes at offsets 0, 1, 2 and 3 of each group of four. */
function nulsByPosition(sample: Uint8Array): number[] {
  const counts = [0, 0, 0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) counts[index % 4] = (counts[index % 4] ?? 0) + 1;
  });
  return counts;
}
