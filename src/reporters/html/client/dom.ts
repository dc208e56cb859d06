/** Builds elements by name, attributes and text; nothing in the page is ever parsed from a string. */
import { visibleParts } from '../visible-characters.js';

export type Child = Node | string | readonly Child[] | undefined;

type Listener = (event: Event) => void;

/** Attribute values; `false` and `undefined` leave the attribute out, functions listen to the event of that name. */
export type Attributes = Readonly<Record<string, string | number | boolean | Listener | undefined>>;

/** One element. Strings become text in which characters that nobody could see are drawn by name. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(node, key, value);
  append(node, children);
  return node;
}

export function append(parent: Node, child: Child): void {
  if (child === undefined) return;
  if (typeof child === 'string') appendText(parent, child);
  else if (child instanceof Node) parent.appendChild(child);
  else for (const item of child) append(parent, item);
}

export function replaceChildren(parent: Node, ...children: readonly Child[]): void {
  while (parent.firstChild) parent.removeChild(parent.firstChild);
  append(parent, children);
}

/** Text for readers of the screen only. */
export function spoken(text: string): HTMLElement {
  return element('span', { class: 'spoken' }, text);
}

function setAttribute(node: HTMLElement, key: string, value: Attributes[string]): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function') node.addEventListener(key, value);
  else node.setAttribute(key, value === true ? '' : String(value));
}

function appendText(parent: Node, text: string): void {
  for (const part of visibleParts(text)) {
    if ('text' in part) parent.appendChild(document.createTextNode(part.text));
    else parent.appendChild(controlToken(part.control));
  }
}

function controlToken(name: string): HTMLElement {
  const token = document.createElement('span');
  token.className = 'control';
  token.dir = 'ltr';
  token.textContent = name;
  return token;
}
