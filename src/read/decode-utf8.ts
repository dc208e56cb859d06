/** Strict UTF-8: a text is decoded exactly or refused with the place of its first bad byte. */
import { isUtf8 } from 'node:buffer';
import { foreignEncoding } from './foreign-encoding.js';
import type { Fault } from './read-result.js';

/** The first continuation byte has narrower bounds after these lead bytes (RFC 3629): no overlong forms, surrogates, or code points past U+10FFFF. */
const SECOND_BYTE: Readonly<Record<number, readonly [low: number, high: number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/**
 * Decodes UTF-8 and drops one byte order mark. Nothing is ever replaced.
 * @returns the text, or the fault with the offset of the first bad byte, counted from 0 and from the start of `bytes`.
 */
export function decodeUtf8(bytes: Uint8Array): { readonly value: string } | Fault {
  const foreign = foreignEncoding(bytes);
  if (foreign) return { code: 'wrong-encoding', fault: `is ${foreign}; save it as UTF-8` };
  if (!isUtf8(bytes)) return invalidUtf8(bytes);
  const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return { value: value.charCodeAt(0) === 0xfeff ? value.slice(1) : value };
}

/** Offset of the first byte that cannot be read as UTF-8 (the start of a broken sequence), or -1. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return -1;
}

function invalidUtf8(bytes: Uint8Array): Fault {
  const offset = firstInvalidByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return { code: 'invalid-utf8', fault: `byte ${offset} (0x${byte}) is not valid UTF-8; save it as UTF-8` };
}

/** Bytes of the well-formed character at `offset`, 0 when it is not well-formed. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  const length = leadLength(lead);
  const [low, high] = SECOND_BYTE[lead] ?? [0x80, 0xbf];
  for (let index = 1; index < length; index++) {
    const byte = bytes[offset + index] ?? 0;
    if (index === 1 ? byte < low || byte > high : byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

function leadLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}
