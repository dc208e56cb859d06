/** Small signs used all over the page: severity badges, verdict chips, foreign words in English sentences. */
import type { VerdictKind } from '../../../model/verdict.js';
import type { LanguageLabel } from '../report-data.js';
import { directionOfLetters } from '../text-direction.js';
import type { Child } from './dom.js';
import { element } from './dom.js';
import { severityLetter, verdictWord } from './labels.js';

/** The letter of a severity; its name stands beside it or is given as the title. */
export function severityBadge(severity: string): HTMLElement {
  return element(
    'span',
    { class: `badge severity-${severity}`, title: severity, 'aria-hidden': 'true' },
    severityLetter(severity),
  );
}

/** A verdict that cannot hide that something was not checked. */
export function verdictChip(kind: VerdictKind, incomplete: boolean): HTMLElement {
  const word = incomplete ? `${verdictWord(kind)}, incomplete` : verdictWord(kind);
  return element('span', { class: 'chip', 'data-verdict': incomplete ? 'undecided' : kind }, word);
}

/** Words of an article inside the report's own English: isolated, with their own language and direction. */
export function foreign(text: string, { lang }: LanguageLabel): HTMLElement {
  return element('bdi', { lang, dir: directionOfLetters(text) }, text);
}

const QUOTED = /(“[^“”]*”|"[^"]*"|«[^«»]*»|「[^「」]*」)/;

/** A sentence of the report in which everything between quotation marks is an article's words. */
export function sentenceWithQuotes(sentence: string, label: LanguageLabel): Child[] {
  return sentence.split(QUOTED).map((part, index) => {
    if (index % 2 === 0) return part;
    return [part.slice(0, 1), foreign(part.slice(1, -1), label), part.slice(-1)];
  });
}
