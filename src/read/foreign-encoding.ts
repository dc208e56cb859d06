/** Recognises texts that are not UTF-8 at all, so that the diagnostic can name what they are. */

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], name: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32 (little-endian)'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32 (big-endian)'],
  [[0xff, 0xfe], 'UTF-16 (little-endian)'],
  [[0xfe, 0xff], 'UTF-16 (big-endian)'],
];

/** How much of a text the NUL pattern is looked for in. */
const SAMPLE = 4096;

/** Share of NUL bytes on one side that proves the encoding; spaces and line breaks alone reach less than this. */
const MOSTLY = 0.4;

/** `UTF-16 (little-endian)` and the like, by byte order mark or by where the NUL bytes are; nothing for anything else. */
export function foreignEncoding(bytes: Uint8Array): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked ? marked[1] : byNulPattern(bytes.subarray(0, SAMPLE));
}

function byNulPattern(sample: Uint8Array): string | undefined {
  if (!sample.includes(0)) return undefined;
  const quarter = Math.max(1, sample.length / 4);
  const [first = 0, second = 0, third = 0, fourth = 0] = nulsByPosition(sample).map((count) => count / quarter);
  if (second > MOSTLY && third > MOSTLY && fourth > MOSTLY && first < 0.1) return 'UTF-32 (little-endian)';
  if (first > MOSTLY && second > MOSTLY && third > MOSTLY && fourth < 0.1) return 'UTF-32 (big-endian)';
  if (second > MOSTLY && fourth > MOSTLY && first + third < 0.1) return 'UTF-16 (little-endian)';
  return first > MOSTLY && third > MOSTLY && second + fourth < 0.1 ? 'UTF-16 (big-endian)' : undefined;
}

/** NUL bytes at offsets 0, 1, 2 and 3 of each group of four. */
function nulsByPosition(sample: Uint8Array): number[] {
  const counts = [0, 0, 0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) counts[index % 4] = (counts[index % 4] ?? 0) + 1;
  });
  return counts;
}
