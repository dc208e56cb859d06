/** The list of keys and of the signs that the page uses. */
import { SEVERITIES } from '../report-data.js';
import { element } from './dom.js';
import { setShortcuts, shortcutsEnabled } from './keyboard.js';
import { severityBadge } from './signs.js';

const KEYS: readonly (readonly [string, string])[] = [
  ['j', 'Next finding, or next article in the list'],
  ['k', 'Previous finding, or previous article in the list'],
  ['n', 'Next article'],
  ['p', 'Previous article'],
  ['u', 'Back to all articles'],
  ['/', 'Search'],
  ['?', 'This help'],
];

const SHAPES = new Map([
  ['critical', 'double line'],
  ['major', 'wavy line'],
  ['minor', 'dotted line'],
  ['neutral', 'dashed line'],
]);

export function createHelp(): { readonly button: HTMLElement; readonly dialog: HTMLDialogElement } {
  const close = element('button', { type: 'button', class: 'close', click: () => dialog.close() }, 'Close');
  const toggle = element('input', {
    type: 'checkbox',
    id: 'shortcuts',
    checked: shortcutsEnabled(),
    change: () => setShortcuts(toggle.checked),
  });
  const dialog = element(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    element('h2', { id: 'help-title' }, 'Keys and signs'),
    element(
      'dl',
      {},
      KEYS.map(([key, does]) =>
        element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, does)),
      ),
    ),
    element('label', {}, toggle, ' Single-key commands'),
    element(
      'ul',
      { class: 'legend' },
      SEVERITIES.map((severity) =>
        element(
          'li',
          {},
          severityBadge(severity),
          ' ',
          element('mark', { class: `finding severity-${severity}` }, severity),
          ` ${SHAPES.get(severity) ?? ''}`,
        ),
      ),
    ),
    element(
      'p',
      {},
      element('mark', { class: 'related' }, 'Words on blue'),
      ' are what a finding rests on in another text; ',
      element('span', { class: 'omission-sample', 'aria-hidden': 'true' }, ''),
      ' marks a place where something is missing.',
    ),
    close,
  );
  const button = element(
    'button',
    { type: 'button', class: 'help-button', 'aria-haspopup': 'dialog', click: () => dialog.showModal() },
    'Keys and signs ',
    element('kbd', { 'aria-hidden': 'true' }, '?'),
  );
  return { button, dialog };
}
