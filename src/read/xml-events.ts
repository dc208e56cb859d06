/** XML without document types → elements and text, in order. Strict about well-formedness, linear, and it resolves nothing outside. */
import type { LineFault } from './phrasebook-faults.js';

export interface XmlHandler {
  /** Attributes by their names as written (`xml:lang`); `line` from 1. */
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  /** Character data, references resolved. */
  text(value: string): void;
  close(name: string): void;
}

/** Elements inside one another; more than any terminology needs. */
const DEEPEST = 100;

const NAME = /[\p{L}_:][\p{L}\p{M}\p{N}_:.-]*/uy;
const SPACES = /[ \t\r\n]*/y;
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w{1,8}));/giy;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Markup that says nothing here, by how it begins and ends. */
const SKIPPED: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];
const CDATA = ['<![CDATA[', ']]>'] as const;

interface Reading {
  readonly xml: string;
  readonly handler: XmlHandler;
  readonly open: string[];
  roots: number;
  at: number;
}

/** Reads a document to its end. @returns what is wrong with it, if anything; the handler has seen what came before. */
export function readXml(xml: string, handler: XmlHandler): LineFault | undefined {
  const lines = lineCounter(xml);
  const reading: Reading = { xml, handler, open: [], roots: 0, at: 0 };
  while (reading.at < xml.length) {
    const start = reading.at;
    const fault = xml[start] === '<' ? readMarkup(reading, lines(start)) : readText(reading);
    if (fault !== undefined) return { code: 'broken-xml', fault, line: lines(start) };
  }
  const unclosed = reading.open.at(-1);
  if (unclosed !== undefined)
    return { code: 'broken-xml', fault: `never closes <${unclosed}>`, line: lines(xml.length) };
  return reading.roots === 1 ? undefined : { code: 'broken-xml', fault: 'has no element', line: 1 };
}

/** Line of an offset; offsets must not go back. */
function lineCounter(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf('\n')];
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

function readText(reading: Reading): string | undefined {
  const { xml, at, handler, open } = reading;
  const next = xml.indexOf('<', at);
  reading.at = next < 0 ? xml.length : next;
  const value = resolved(xml.slice(at, reading.at));
  if (value === undefined) return 'has a & that begins no character reference; write &amp;';
  if (open.length > 0) handler.text(value);
  else if (value.trim() !== '') return 'has text outside the element';
  return undefined;
}

function readMarkup(reading: Reading, line: number): string | undefined {
  const { xml, at } = reading;
  if (xml.startsWith('<!DOCTYPE', at)) return 'has a document type (DOCTYPE), which is not read for safety; delete it';
  const skipped = SKIPPED.find(([start]) => xml.startsWith(start, at));
  if (skipped) return skipTo(reading, skipped[1]);
  if (xml.startsWith(CDATA[0], at)) return readCdata(reading);
  return xml[at + 1] === '/' ? readEnd(reading) : readStart(reading, line);
}

function skipTo(reading: Reading, end: string): string | undefined {
  const found = reading.xml.indexOf(end, reading.at + 2);
  if (found < 0) return `has markup that never ends in ${end}`;
  reading.at = found + end.length;
  return undefined;
}

function readCdata(reading: Reading): string | undefined {
  const start = reading.at + CDATA[0].length;
  const fault = skipTo(reading, CDATA[1]);
  if (fault === undefined && reading.open.length > 0) {
    reading.handler.text(reading.xml.slice(start, reading.at - CDATA[1].length));
  }
  return fault;
}

function readEnd(reading: Reading): string | undefined {
  reading.at += 2;
  const name = take(reading, NAME);
  take(reading, SPACES);
  const expected = reading.open.pop();
  if (name === '' || name !== expected || reading.xml[reading.at] !== '>') {
    return `closes <${name}> where ${expected === undefined ? 'nothing' : `<${expected}>`} is open`;
  }
  reading.at++;
  reading.handler.close(name);
  return undefined;
}

function readStart(reading: Reading, line: number): string | undefined {
  reading.at++;
  const name = take(reading, NAME);
  if (name === '') return 'has a < that begins no element; write &lt;';
  if (reading.open.length >= DEEPEST) return `nests elements more than ${DEEPEST} deep`;
  if (reading.open.length === 0 && ++reading.roots > 1) return 'has a second element beside the first';
  const attributes = readAttributes(reading, name);
  if (typeof attributes === 'string') return attributes;
  reading.handler.open(name, attributes, line);
  const empty = reading.xml[reading.at] === '/';
  reading.at += empty ? 2 : 1;
  if (empty) reading.handler.close(name);
  else reading.open.push(name);
  return undefined;
}

/** Up to `>` or `/>`. */
function readAttributes(reading: Reading, element: string): ReadonlyMap<string, string> | string {
  const attributes = new Map<string, string>();
  for (;;) {
    const blank = take(reading, SPACES) !== '';
    if (reading.xml[reading.at] === '>' || reading.xml.startsWith('/>', reading.at)) return attributes;
    const name = blank ? take(reading, NAME) : '';
    if (name === '' || take(reading, EQUALS) === '') return `has a broken tag <${element}`;
    const value = attributeValue(reading);
    if (value === undefined) return `has no proper value for ${name} in <${element}>`;
    if (attributes.has(name)) return `has ${name} twice in <${element}>`;
    attributes.set(name, value);
  }
}

const EQUALS = /[ \t\r\n]*=[ \t\r\n]*/y;

function attributeValue(reading: Reading): string | undefined {
  const quote = reading.xml[reading.at];
  if (quote !== '"' && quote !== "'") return undefined;
  const end = reading.xml.indexOf(quote, reading.at + 1);
  const value = end < 0 ? '<' : reading.xml.slice(reading.at + 1, end);
  reading.at = end + 1;
  return value.includes('<') ? undefined : resolved(value);
}

function take(reading: Reading, pattern: RegExp): string {
  pattern.lastIndex = reading.at;
  const [found = ''] = pattern.exec(reading.xml) ?? [];
  reading.at += found.length;
  return found;
}

/** The text with its references resolved; nothing when one of them is none. */
function resolved(text: string): string | undefined {
  let result = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    REFERENCE.lastIndex = at;
    const [whole, hex, decimal, name] = REFERENCE.exec(text) ?? [];
    const character =
      name === undefined ? fromCode(hex, decimal) : Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (whole === undefined || character === undefined) return undefined;
    result += text.slice(from, at) + character;
    from = at + whole.length;
  }
  return result + text.slice(from);
}

function fromCode(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal ?? 'none') : Number.parseInt(hex, 16);
  const valid = code >= 0x20 || code === 9 || code === 10 || code === 13;
  return valid && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
