/** A tagged template for HTML in which every value is escaped unless it is markup that the template itself made. */
import { withVisibleCharacters } from './visible-characters.js';

/** Text that is known to be markup. Made by `html` only, or by `trusted` for text this package ships. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[];

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
]);

/** Markup from a template; values are safe in element content and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = strings.map((text, index) => text + render(values[index] ?? ''));
  return new Markup(parts.join(''));
}

/** Declares text to be markup. Only for what this package ships: scripts, styles, base64. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

function render(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map((item: Markup) => item.text).join('');
  return withVisibleCharacters(String(value)).replace(/[&<>"'`]/g, (character) => ESCAPES.get(character) ?? '');
}
