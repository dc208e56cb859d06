/** Reads a regular expression and says which short texts, repeated, it may stumble over: each part it repeats, alone and behind what comes before. */

/** One of each kind of character that patterns tell apart. */
const ALPHABET = [
  ...'aAzé1٣ .,:;!?…-–_/\\|"“”„«»\'’()[]{}<>@#%&=*+~`$^\n\t\u00a0\u0301क्ا،ש״д한漢あア。、（」｡ \ud800\u200d\u00ad😀',
];

/** A part of a pattern: what one turn of it may match, and whether it may take any number of turns. */
interface Part {
  readonly samples: readonly string[];
  readonly unbounded: boolean;
  /** Pumps found inside a group. */
  readonly inner: readonly string[];
}

const UNBOUNDED = /^(?:[*+]|\{\d+,\})\??/;
const BOUNDED = /^(?:\?|\{\d+(?:,\d+)?\})\??/;
const GROUP = /^\((?:\?(?:<?[=!]|:|<\w+>))?/;
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w+>|\d+|c[A-Za-z]|[\s\S])/;
const CLASS = /^\[(?:\\[\s\S]|[^\]\\])*\]/;
/** How many samples of one part go into the pumps of a sequence. */
const FEW = 2;

/** Texts whose repetition may cost more than their length, shortest first, without those that say the same. */
export function pumpsOf(pattern: RegExp): string[] {
  const reader = { rest: pattern.source, flags: pattern.flags.replace(/[gy]/g, '') };
  const { pumps, samples } = readAlternatives(reader);
  const wholes = samples.slice(0, FEW).flatMap((sample) => [sample, sample.slice(0, -1)]);
  return [...new Set([...pumps, ...wholes])].filter((pump) => pump !== '' && pump.length <= 200);
}

interface Reader {
  rest: string;
  readonly flags: string;
}

interface Reading {
  readonly pumps: readonly string[];
  readonly samples: readonly string[];
}

function readAlternatives(reader: Reader): Reading {
  const readings = [readSequence(reader)];
  while (reader.rest.startsWith('|')) {
    take(reader, 1);
    readings.push(readSequence(reader));
  }
  return {
    pumps: readings.flatMap(({ pumps }) => pumps),
    samples: readings.flatMap(({ samples }) => samples.slice(0, FEW)),
  };
}

/** Parts one behind another; each unbounded one gives a pump alone and behind all that comes before it. */
function readSequence(reader: Reader): Reading {
  const pumps: string[] = [];
  let before = '';
  while (reader.rest !== '' && !/^[|)]/.test(reader.rest)) {
    const { samples, unbounded, inner } = readPart(reader);
    const some = samples.slice(0, FEW);
    pumps.push(...inner, ...inner.slice(0, FEW).map((pump) => before + pump));
    if (unbounded) pumps.push(...samples, ...some.map((sample) => before + sample), ...pairs(samples));
    before += samples[0] ?? '';
  }
  return { pumps, samples: [before] };
}

/** Near-matches of one repeated class: `a1a1`, `a.a.`. */
function pairs(samples: readonly string[]): string[] {
  const [first = ''] = samples;
  return samples.slice(1, 1 + FEW).map((sample) => first + sample);
}

function readPart(reader: Reader): Part {
  const atom = readAtom(reader);
  const unbounded = UNBOUNDED.exec(reader.rest)?.[0];
  const quantifier = unbounded ?? BOUNDED.exec(reader.rest)?.[0];
  if (quantifier !== undefined) take(reader, quantifier.length);
  return { ...atom, unbounded: unbounded !== undefined };
}

function readAtom(reader: Reader): Omit<Part, 'unbounded'> {
  const group = GROUP.exec(reader.rest)?.[0];
  if (group !== undefined) return readGroup(reader, group);
  const text = (CLASS.exec(reader.rest) ?? ESCAPE.exec(reader.rest))?.[0] ?? [...reader.rest][0] ?? '';
  take(reader, text.length);
  if (/^(?:\^|\$|\\[bB]|\\\d|\\k)/.test(text)) return { samples: [], inner: [] };
  return { samples: samplesOf(text, reader.flags), inner: [] };
}

/** A look-around matches nothing itself, but its parts repeat like any other. */
function readGroup(reader: Reader, opening: string): Omit<Part, 'unbounded'> {
  take(reader, opening.length);
  const { pumps, samples } = readAlternatives(reader);
  take(reader, 1);
  return {
    samples: /[=!]$/.test(opening) ? [] : samples,
    inner: [...pumps, ...(/[=!]$/.test(opening) ? samples : [])],
  };
}

/** Characters that an atom matches; a literal matches itself alone. */
function samplesOf(atom: string, flags: string): string[] {
  const own = new RegExp(`^${atom}$`, flags);
  const literals = /^[[\\]/.test(atom) ? [...atom.replace(/^\[\^?|\]$|\\[pP]\{[^}]*\}/g, '')].slice(0, 8) : [atom];
  const candidates = flags.includes('u') || flags.includes('v') ? ALPHABET : ALPHABET.filter((one) => one.length === 1);
  return [...new Set([...candidates, ...literals, ...rangeStarts(atom)])].filter((character) => own.test(character));
}

/** `\u0300` of `[\u0300-\u0345]`. */
function rangeStarts(atom: string): string[] {
  return [...atom.matchAll(/\\u\{?([0-9a-fA-F]{4,6})\}?/g)].map(([, code = '0']) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function take(reader: Reader, count: number): void {
  reader.rest = reader.rest.slice(count);
}
