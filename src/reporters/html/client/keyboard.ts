/** Single-key commands. They can be turned off (WCAG 2.1.4), and never act while text is typed. */

/** What each key does; `undefined` results mean that the key was of no use here. */
export type Commands = Readonly<Record<string, () => void>>;

let enabled = true;

export function setShortcuts(on: boolean): void {
  enabled = on;
}

export function shortcutsEnabled(): boolean {
  return enabled;
}

/** Listens for keys for as long as the page lives; `commands` is asked at every key. */
export function listenForKeys(commands: () => Commands): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const command = commands()[event.key];
    if (command === undefined || (!enabled && event.key !== 'Escape')) return;
    event.preventDefault();
    command();
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('textarea, select, input:not([type=checkbox])') || target.isContentEditable;
}
